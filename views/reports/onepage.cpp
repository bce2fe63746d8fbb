// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"
#include "engine/tolddates.h"
#include "views/calendar/calendartext.h"
#include "views/reports/releasestanding.h"
#include "views/reports/reportbuilder.h"
#include "views/reports/reportdemand.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportstatus.h"
#include "views/reports/reporttext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t mostDates = 5;
constexpr size_t mostRisks = 5;
constexpr size_t mostDecisions = 4;
constexpr size_t mostOpenGates = 4;
constexpr size_t mostMoves = 4;
constexpr size_t mostLanes = 6;

ReportSection stripSection(const ReportSource &source)
{
    auto entries = source.entries();
    if (entries.bars.size() > mostLanes) {
        // What is over stands back where there is no room for all.
        std::ranges::stable_sort(entries.bars, std::ranges::greater(), &ReleaseBar::end);
        entries.bars.resize(mostLanes);
        std::ranges::stable_sort(entries.bars, {}, &ReleaseBar::start);
    }
    QDate first;
    QDate last;
    for (const ReleaseBar &bar : entries.bars) {
        first = first.isValid() ? qMin(first, bar.start) : bar.start;
        last = last.isValid() ? qMax(last, bar.end) : bar.end;
    }
    ReportSection section{u"timeline"_s, reportText("Timeline"), {}};
    if (first.isValid())
        section.blocks.push_back(ReportStrip{std::make_shared<const CalendarEntries>(std::move(entries)), first, last, source.today()});
    return section;
}

ReportSection statusSection(const ReportSource &source)
{
    ReportSection section{u"status"_s, reportText("Status"), {}};
    if (source.isPublic())
        return section;
    const ReportStatus status = statusOf(source);
    section.blocks.push_back(ReportParagraph{{status.word, status.sentences.join(u' '), status.tone, true}});
    if (const QStringList odds = oddsSentences(source); !odds.isEmpty())
        section.blocks.push_back(ReportParagraph{{odds.join(u'\n')}});
    return section;
}

ReportSection datesSection(const ReportSource &source)
{
    ReportTable table;
    table.columns = {{reportText("Milestone"), 3.4}, {reportText("When"), 2.6}, {reportText("In"), 1.4}};
    const bool several = source.releases().size() > 1;
    for (const Milestone *milestone : source.milestonesAhead()) {
        if (table.rows.size() == mostDates)
            break;
        const Release *release = source.plan().find(milestone->release);
        table.rows.push_back({{source.titleOf(*milestone), several && release ? displayName(source.plan(), *release) : QString()},
                              {whenText(source, *milestone)},
                              {countdownText(source, *milestone)}});
    }
    ReportSection section{u"dates"_s, reportText("Next dates"), {}};
    if (!table.rows.empty())
        section.blocks.push_back(std::move(table));
    return section;
}

ReportSection topRisksSection(const ReportSource &source)
{
    ReportTable table;
    const RiskMeasure measure(source.plan());
    table.columns = source.isPublic() ? std::vector<ReportColumn>{{reportText("Risk"), 2.4}, {reportText("What it would mean"), 3.0}}
                                      : std::vector<ReportColumn>{{reportText("Risk"), 3.4}, {reportText("Rating"), 1.4}, {reportText("Owner"), 1.8}};
    for (const Risk *risk : source.risks()) {
        if (table.rows.size() == mostRisks)
            break;
        if (source.isPublic()) {
            table.rows.push_back({{risk->title}, {risk->effect}});
            continue;
        }
        const RiskSpot spot = measure.worst(*risk, RiskStage::Residual);
        const ReportCell rating = risk->state == RiskState::Struck ? ReportCell{label(risk->state), {}, ReportTone::Bad}
                                                                   : ReportCell{ratingText(measure, spot), {}, ratingTone(measure.rating(spot))};
        table.rows.push_back({{risk->title}, rating, {source.ownerText(risk->owner)}});
    }
    ReportSection section{u"risks"_s, reportText("Top risks"), {}};
    if (!table.rows.empty())
        section.blocks.push_back(std::move(table));
    return section;
}

ReportSection gatesSection(const ReportSource &source)
{
    ReportSection section{u"gates"_s, reportText("Gates to decide"), {}};
    if (source.isPublic())
        return section;
    ReportTable table;
    table.columns = {{reportText("Gate"), 2.4}, {reportText("State"), 1.4}, {reportText("Why"), 3.0}};
    for (const OpenGate &gate : openGates(source)) {
        if (table.rows.size() == mostOpenGates)
            break;
        table.rows.push_back({{gate.gate->title, whenText(source, *gate.milestone)},
                              {stateName(gate.standing.state), {}, gateTone(gate.standing.state)},
                              {gate.standing.reasons.value(0)}});
    }
    if (!table.rows.empty())
        section.blocks.push_back(std::move(table));
    return section;
}

/// The scarcest skills.
ReportSection bottleneckSection(const ReportSource &source)
{
    ReportSection section{u"bottleneck"_s, reportText("Bottleneck"), {}};
    if (source.isPublic())
        return section;
    ReportBars bars = demandBars(source);
    if (bars.lines.empty())
        return section;
    section.title = reportText("Bottleneck until %1").arg(dayText(source.workSpan().second));
    constexpr size_t mostBars = 3;
    bars.lines.resize(std::min(bars.lines.size(), mostBars));
    bars.caption.clear();
    section.blocks.push_back(std::move(bars));
    return section;
}

/// Problems that somebody has to decide on: errors and warnings with their cures.
ReportSection neededDecisionsSection(const ReportSource &source)
{
    ReportTable table;
    table.columns = {{reportText("Why"), 3.2}, {reportText("Asked"), 2.6}};
    for (const Problem &problem : source.problems()) {
        if (problem.severity == Severity::Notice || table.rows.size() == mostDecisions)
            continue;
        table.rows.push_back({{problem.text, {}, severityTone(problem.severity)}, {problem.cure}});
    }
    ReportSection section{u"decisions"_s, reportText("Decisions asked"), {}};
    if (!table.rows.empty())
        section.blocks.push_back(std::move(table));
    return section;
}

/// Dates that are not any more what some audience was told last; each milestone once.
ReportSection movedSection(const ReportSource &source)
{
    ReportTable table;
    table.columns = {{reportText("Milestone"), 2.6}, {reportText("Told"), 2.2}, {reportText("Now"), 2.2}};
    std::vector<MilestoneId> known;
    QDate since;
    for (const StaleDates &stale : staleDates(source.plan(), source.timetable(), source.today())) {
        const bool ours = std::ranges::find(source.releases(), stale.release, &Release::id) != source.releases().end();
        const AudienceId asked = source.request().audience;
        if (!ours || (asked.isValid() && asked != stale.audience))
            continue;
        for (const DateChange &change : stale.changes) {
            if (table.rows.size() == mostMoves || std::ranges::find(known, change.told.milestone) != known.end())
                continue;
            const Milestone *milestone = source.plan().find(change.told.milestone);
            // What was taken away from the audience is not told by the way it moved since.
            const auto told = source.milestones(stale.release);
            if (milestone && std::ranges::find(told, milestone) == told.end())
                continue;
            known.push_back(change.told.milestone);
            since = since.isValid() ? qMin(since, stale.lastTold.date()) : stale.lastTold.date();
            table.rows.push_back({{milestone ? source.titleOf(*milestone) : change.told.title},
                                  {change.told.start.isValid() ? spanText(change.told.start, change.told.end) : reportText("off")},
                                  {change.now.start.isValid() ? spanText(change.now.start, change.now.end) : reportText("off")}});
        }
    }
    ReportSection section{u"moved"_s, since.isValid() ? reportText("Moved since told on %1").arg(dayText(since)) : QString(), {}};
    if (!table.rows.empty())
        section.blocks.push_back(std::move(table));
    return section;
}

} // namespace

Report makeOnePage(const ReportSource &source)
{
    Report report = reportFrame(source);
    report.onePage = true;
    report.subtitle = source.today().isValid() ? reportText("Status of %1").arg(dayText(source.today())) : QString();
    for (ReportSection &section : std::vector{stripSection(source), statusSection(source), datesSection(source), movedSection(source),
                                              topRisksSection(source), gatesSection(source), bottleneckSection(source), neededDecisionsSection(source)}) {
        const QStringList &asked = source.request().sections;
        if (!section.blocks.empty() && (asked.isEmpty() || asked.contains(section.id)))
            report.sections.push_back(std::move(section));
    }
    return report;
}

} // namespace Plimsoll
