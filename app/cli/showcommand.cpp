// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/showcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/planargument.h"
#include "app/cli/reporttexts.h"
#include "app/cli/scopeoptions.h"
#include "domain/allrecords.h"
#include "domain/datedcondition.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/datecalculator.h"
#include "engine/scheduler.h"
#include "items/recordnames.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int whenWidth = 21; ///< "Wed 22 Jul 2026 18:00"

struct Line {
    QDate start;
    QString when;
    QString text;
};

QString deadlineText(const Plan &plan, const Milestone &milestone, const MilestoneDate &date)
{
    if (milestone.deadlineZone == DeadlineZone::None)
        return {};
    const QTime time = deadlineTimeOf(plan, milestone, date);
    return (time.isValid() ? u' ' + time.toString(u"HH:mm"_s) : QString()) + printedZone(milestone);
}

void sortByDay(std::vector<Line> &lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return a.start.isValid() != b.start.isValid() ? a.start.isValid() : a.start < b.start;
    });
}

std::vector<Line> linesOf(const Plan &plan, const Timetable &timetable, ReleaseId release)
{
    std::vector<Line> lines;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const MilestoneDate *date = timetable.find(milestone.id);
        if (milestone.release != release || !date)
            continue;
        const QString why = date->issue == DateIssue::None ? explainDate(plan, timetable, milestone.id)
                                                           : explainIssue(plan, timetable, milestone.id);
        lines.push_back({date->start, printedSpan(date->start, date->end) + deadlineText(plan, milestone, *date),
                         displayTitle(plan, milestone) + (why.isEmpty() ? QString() : u"  ["_s + why + u']')});
    }
    for (const Window &window : plan.table<Window>()) {
        const WindowDates *dates = timetable.find(window.id);
        if (window.release == release && dates)
            lines.push_back({dates->start, printedSpan(dates->start, dates->end), u"("_s + window.name + u')'});
    }
    sortByDay(lines);
    return lines;
}

/// Conditions of decisions that nobody has met yet. Those of a release that was cancelled bind nobody any more.
std::vector<Line> openConditions(const Plan &plan, const Release &release, QDate today)
{
    std::vector<Line> lines;
    for (const DecisionCondition &condition : plan.table<DecisionCondition>()) {
        const ConditionPlace place = placeOf(plan, condition);
        if (condition.done.isValid() || !place.release || place.release->id != release.id || release.state == ReleaseState::Cancelled)
            continue;
        QStringList facts{commandText("decision at %1").arg(quotedName(*place.gate))};
        if (condition.owner.isValid())
            facts << recordName(plan, condition.owner);
        if (condition.due.isValid() && condition.due < today)
            facts << commandText("overdue");
        lines.push_back({condition.due, printedDay(condition.due), condition.title + u"  ["_s + facts.join(", "_L1) + u']'});
    }
    sortByDay(lines);
    return lines;
}

void printLines(QTextStream &out, const std::vector<Line> &lines)
{
    for (const Line &line : lines)
        out << u"  %1  %2\n"_s.arg(line.when, -whenWidth).arg(line.text);
}

} // namespace

QString ShowCommand::summary() const
{
    return commandText("Print the timetable as text, and the open conditions of decisions.");
}

void ShowCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The plan file, or \"sample\"."));
    parser.addOption({u"release"_s, commandText("Only this release."), u"R"_s});
}

ExitCode ShowCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    auto argument = PlanArgument::forReading(parser.positionalArguments().first(), context.clock);
    if (!argument)
        return context.fail(argument.error());
    const Plan &plan = (*argument)->document().plan();
    const Timetable &timetable = (*argument)->document().timetable();
    ReleaseId only;
    if (parser.isSet(u"release"_s)) {
        const auto found = findRelease(plan, parser.value(u"release"_s));
        if (!found)
            return context.fail(found.error());
        only = *found;
    }
    for (const Release &release : plan.table<Release>()) {
        if (only.isValid() && release.id != only)
            continue;
        context.out << displayName(plan, release) << '\n';
        printLines(context.out, linesOf(plan, timetable, release.id));
        if (const auto open = openConditions(plan, release, (*argument)->document().today()); !open.empty()) {
            context.out << "  "_L1 << commandText("Open conditions of decisions:") << '\n';
            printLines(context.out, open);
        }
        context.out << Qt::endl;
    }
    if (plan.table<Release>().isEmpty())
        context.out << commandText("The plan has no releases yet.") << Qt::endl;
    return ExitCode::Sound;
}

} // namespace Plimsoll
