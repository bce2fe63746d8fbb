// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportbuilder.h"

#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"
#include "views/reports/releasestanding.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportstatus.h"
#include "views/reports/reporttext.h"
#include "views/reports/sectionparts.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

struct SectionKind {
    const char *id;
    std::optional<ReportSection> (*make)(const ReportSource &);
};

constexpr std::array sectionKinds{
    SectionKind{"calendar", calendarSection}, SectionKind{"milestones", milestonesSection}, SectionKind{"scope", scopeSection},
    SectionKind{"roles", rolesSection}, SectionKind{"quality", qualitySection}, SectionKind{"bugs", bugsSection},
    SectionKind{"progression", progressionSection}, SectionKind{"rollout", rolloutSection}, SectionKind{"runbook", runbookSection},
    SectionKind{"decisions", decisionsSection}, SectionKind{"problems", problemsSection}, SectionKind{"risks", risksSection},
    SectionKind{"capacity", capacitySection}, SectionKind{"communication", communicationSection},
};

const Milestone *firstFreeze(const ReportSource &source, const Release &release)
{
    for (const Milestone *milestone : source.milestones(release.id)) {
        if (milestone->kind == MilestoneKind::Freeze && milestone->state != MilestoneState::Cancelled)
            return milestone;
    }
    return nullptr;
}

/// The milestone from which the others count, where readers may see it.
const Milestone *goLiveOf(const ReportSource &source, const Release &release)
{
    for (const Milestone *milestone : source.milestones(release.id)) {
        if (milestone->id == release.anchor)
            return milestone;
    }
    return nullptr;
}

/// Who decides on the go-live: the accountable role, else those who own it.
QString deciderOf(const ReportSource &source, const Milestone &goLive)
{
    QStringList names;
    for (const Responsibility &part : source.plan().table<Responsibility>()) {
        if (part.milestone == goLive.id && part.raci == Raci::Accountable)
            names << source.ownerText(part.role);
    }
    if (names.isEmpty()) {
        for (const RoleId owner : goLive.owners)
            names << source.ownerText(owner);
    }
    return joinedTexts(names, u", "_s);
}

void addFact(ReportFacts &facts, const QString &name, ReportCell cell)
{
    if (!cell.text.isEmpty())
        facts.lines.emplace_back(name, std::move(cell));
}

/// What of the standing of the releases is for people inside: in a word, by the odds, and by the gates that come.
void addStanding(ReportFacts &facts, const ReportSource &source)
{
    const ReportStatus status = statusOf(source);
    addFact(facts, reportText("Status"), {status.word, status.sentences.join(u' '), status.tone, true});
    addFact(facts, reportText("Odds"), {oddsSentences(source).join(u'\n')});
    constexpr size_t mostGates = 4;
    const std::vector<OpenGate> gates = openGates(source);
    QStringList lines;
    for (const OpenGate &gate : std::span(gates).first(std::min(gates.size(), mostGates))) {
        lines << reportText("%1 on %2: %3", "gate, day, how it stands")
                     .arg(gate.gate->title, whenText(source, *gate.milestone), stateName(gate.standing.state));
    }
    if (gates.size() > mostGates)
        lines << reportText("and %1 more").arg(gates.size() - mostGates);
    addFact(facts, reportText("Gates to decide"), {lines.join(u'\n')});
}

ReportFacts factsOfOne(const ReportSource &source, const Release &release)
{
    ReportFacts facts;
    const Plan &plan = source.plan();
    const Product *product = plan.find(release.product);
    addFact(facts, reportText("Product"), {product ? product->name : QString()});
    addFact(facts, reportText("Release"), {release.name});
    const Milestone *goLive = goLiveOf(source, release);
    if (goLive)
        addFact(facts, reportText("Go-live"), {whenText(source, *goLive), countdownText(source, *goLive), ReportTone::Plain, true});
    if (const Milestone *freeze = firstFreeze(source, release))
        addFact(facts, reportText("Freeze"), {whenText(source, *freeze), source.titleOf(*freeze)});
    addFact(facts, reportText("State"), {label(release.state)});
    if (source.isPublic())
        return facts;
    if (goLive)
        addFact(facts, reportText("Decider"), {deciderOf(source, *goLive)});
    addStanding(facts, source);
    return facts;
}

ReportFacts factsOfAll(const ReportSource &source)
{
    ReportFacts facts;
    constexpr size_t most = 12;
    for (const Release *release : source.releases()) {
        if (facts.lines.size() == most) {
            addFact(facts, {}, {reportText("and %1 more").arg(source.releases().size() - most), {}, ReportTone::Quiet});
            break;
        }
        const Milestone *goLive = goLiveOf(source, *release);
        const QString when = goLive ? whenText(source, *goLive) : reportText("no go-live yet");
        addFact(facts, displayName(source.plan(), *release), {when, label(release->state), ReportTone::Plain, true});
    }
    if (!source.isPublic() && !source.releases().empty())
        addStanding(facts, source);
    return facts;
}

} // namespace

QStringList reportSectionIds()
{
    QStringList ids;
    for (const SectionKind &kind : sectionKinds)
        ids << QString::fromLatin1(kind.id);
    return ids;
}

Report reportFrame(const ReportSource &source)
{
    const Plan &plan = source.plan();
    Report report;
    const Release *release = plan.find(source.request().release);
    const Audience *audience = plan.find(source.request().audience);
    // Neither the plan's title nor that of the audience is for customers.
    if (release)
        report.title = displayName(plan, *release);
    else if (!source.isPublic())
        report.title = plan.settings().title;
    else if (const Product *product = source.releases().empty() ? nullptr : plan.find(source.releases().front()->product))
        report.title = product->name;
    if (report.title.trimmed().isEmpty())
        report.title = reportText("Release plan");
    report.subtitle = reportText("Release plan as of %1").arg(dayText(source.today()));
    if (audience && !source.isPublic())
        report.subtitle = reportText("%1, for %2").arg(report.subtitle, audience->name);
    report.footer = reportText("%1 · as of %2").arg(report.title, dayText(source.today()));
    return report;
}

Report makeReport(const Plan &plan, const Timetable &timetable, QDate today, const ReportRequest &request, std::shared_ptr<const Forecast> forecast)
{
    return makeReport(plan, timetable, today, request, findJudgedProblems(plan, timetable, today), std::move(forecast));
}

Report makeReport(const Plan &plan, const Timetable &timetable, QDate today, const ReportRequest &request,
                  const JudgedProblems &problems, std::shared_ptr<const Forecast> forecast)
{
    ReportSource source(plan, timetable, today, request, problems);
    source.setForecast(std::move(forecast));
    if (request.onePage)
        return makeOnePage(source);
    Report report = reportFrame(source);
    report.facts = request.release.isValid() && source.releases().size() == 1 ? factsOfOne(source, *source.releases().front())
                                                                              : factsOfAll(source);
    for (const SectionKind &kind : sectionKinds) {
        if (!request.sections.isEmpty() && !request.sections.contains(QLatin1StringView(kind.id)))
            continue;
        if (auto section = kind.make(source))
            report.sections.push_back(std::move(*section));
    }
    return report;
}

} // namespace Plimsoll
