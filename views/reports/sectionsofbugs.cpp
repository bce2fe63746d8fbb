// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "engine/exceptionrules.h"
#include "engine/sentences.h"
#include "engine/workname.h"
#include "items/recordnames.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"
#include "views/reports/sectionparts.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t allSeverities = EnumNames<BugSeverity>::names.size();
constexpr size_t allDecisions = EnumNames<TriageDecision>::names.size();

/// The gravest first, of these the oldest.
std::vector<const Bug *> openBugs(const Plan &plan, ReleaseId release)
{
    std::vector<const Bug *> bugs;
    for (const Bug &bug : plan.table<Bug>()) {
        if (bug.release == release && isOpen(bug))
            bugs.push_back(&bug);
    }
    std::ranges::stable_sort(bugs, {}, [](const Bug *bug) { return std::tuple(bug->severity, !bug->found.isValid(), bug->found); });
    return bugs;
}

/// How many of each severity are decided how; severities without a bug are left out.
ReportTable triageTable(const std::vector<const Bug *> &bugs)
{
    std::array<std::array<int, allDecisions>, allSeverities> counts{};
    for (const Bug *bug : bugs)
        ++counts[size_t(bug->severity)][size_t(bug->decision)];
    ReportTable table;
    table.columns = {{reportText("Severity"), 1.6}};
    for (size_t decision = 0; decision < allDecisions; ++decision)
        table.columns.push_back({label(TriageDecision(decision)), 1.0, true});
    table.columns.push_back({reportText("Sum"), 1.0, true});
    const QLocale locale;
    for (size_t severity = 0; severity < allSeverities; ++severity) {
        int sum = 0;
        std::vector<ReportCell> row{{label(BugSeverity(severity))}};
        for (const int count : counts[severity]) {
            sum += count;
            row.push_back({locale.toString(count)});
        }
        row.push_back({locale.toString(sum), {}, ReportTone::Plain, true});
        if (sum > 0)
            table.rows.push_back(std::move(row));
    }
    return table;
}

/// Where the decision sends the bug: the later release, the toggle, the work of the fix.
QString aimOf(const Plan &plan, const Bug &bug)
{
    const WorkItem *work = plan.find(bug.workItem);
    switch (bug.decision) {
    case TriageDecision::Defer:
        return bug.deferredTo.isValid() ? reportText("to %1").arg(recordName(plan, bug.deferredTo)) : QString();
    case TriageDecision::Toggle:
        return recordName(plan, bug.toggle);
    case TriageDecision::FixNow:
        return work ? workName(*work) : QString();
    default:
        return {};
    }
}

ReportTable bugTable(const Plan &plan, const std::vector<const Bug *> &bugs)
{
    ReportTable table;
    table.columns = {{reportText("Bug"), 3.4}, {reportText("Severity"), 1.3}, {reportText("Decision"), 2.0}, {reportText("Reason"), 3.4},
                     {reportText("Decider"), 1.6}};
    for (const Bug *bug : bugs) {
        const bool grave = bug->severity == BugSeverity::Blocker || bug->severity == BugSeverity::Critical;
        const bool undecided = bug->decision == TriageDecision::Undecided;
        table.rows.push_back({{bug->title, joinedTexts({bug->key, recordName(plan, bug->component), label(bug->state)}, u" · "_s)},
                              {label(bug->severity), {}, grave ? ReportTone::Bad : ReportTone::Plain},
                              {label(bug->decision), aimOf(plan, *bug), undecided ? ReportTone::Warning : ReportTone::Plain},
                              {bug->reason},
                              {recordName(plan, bug->decider), bug->decided.isValid() ? dayText(bug->decided) : QString()}});
    }
    return table;
}

ReportCell standingOf(const Plan &plan, const ExceptionRequest &request)
{
    if (request.state == ExceptionState::Declined)
        return {label(request.state), {}, ReportTone::Quiet};
    const QStringList missing = missingFrom(plan, request);
    const bool sound = request.state == ExceptionState::Approved && missing.isEmpty();
    return {label(request.state), missing.isEmpty() ? QString() : reportText("missing: %1").arg(missing.join(", "_L1)),
            sound ? ReportTone::Good : ReportTone::Warning};
}

/// What was asked to come in after the freeze.
ReportTable requestTable(const Plan &plan, ReleaseId release)
{
    ReportTable table;
    table.columns = {{reportText("Exception"), 3.0}, {reportText("State"), 2.0}, {reportText("Asked by"), 1.6}, {reportText("Approvers"), 1.8},
                     {reportText("Reason"), 3.2}};
    for (const ExceptionRequest &request : plan.table<ExceptionRequest>()) {
        if (request.release != release)
            continue;
        const QString what = request.bug.isValid() ? recordName(plan, request.bug) : recordName(plan, request.workItem);
        const QString impact = request.userImpact.trimmed();
        table.rows.push_back({{request.title, what == request.title ? QString() : what},
                              standingOf(plan, request),
                              {recordName(plan, request.askedBy), request.asked.isValid() ? dayText(request.asked) : QString()},
                              {joinedTexts({recordName(plan, request.approver), recordName(plan, request.secondApprover)}, u", "_s),
                               request.decided.isValid() ? dayText(request.decided) : QString()},
                              {request.reason, impact.isEmpty() ? QString() : reportText("If it is declined: %1").arg(impact)}});
    }
    return table;
}

} // namespace

std::optional<ReportSection> bugsSection(const ReportSource &source)
{
    const Plan &plan = source.plan();
    if (source.isPublic() || (plan.table<Bug>().isEmpty() && plan.table<ExceptionRequest>().isEmpty()))
        return {};
    ReportSection section{u"bugs"_s, reportText("Bugs"), {}};
    for (const Release *release : source.releases()) {
        const std::vector<const Bug *> bugs = openBugs(plan, release->id);
        addPart(section, partTitle(source, *release, reportText("Open bugs by severity and decision")), triageTable(bugs));
        addPart(section, partTitle(source, *release, reportText("Open bugs")), bugTable(plan, bugs));
        addPart(section, partTitle(source, *release, reportText("Exceptions after the freeze")), requestTable(plan, release->id));
    }
    return unlessEmpty(std::move(section));
}

} // namespace Plimsoll
