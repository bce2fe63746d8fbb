// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/datecalculator.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "views/calendar/calendartext.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString deadlineText(const Plan &plan, const Milestone &milestone, const MilestoneDate *date)
{
    if (milestone.deadlineZone == DeadlineZone::None)
        return {};
    const QTime moment = date ? deadlineTimeOf(plan, milestone, *date) : milestone.deadlineTime;
    const QString time = moment.isValid() ? moment.toString(u"HH:mm"_s) : reportText("end of day");
    switch (milestone.deadlineZone) {
    case DeadlineZone::Local:
        return reportText("%1 %2").arg(time, milestone.timeZone.isEmpty() ? plan.settings().timeZone : milestone.timeZone);
    case DeadlineZone::AnywhereOnEarth:
        return reportText("%1 anywhere on Earth").arg(time);
    default:
        return reportText("%1 UTC").arg(time);
    }
}

ReportCell stateCell(const ReportSource &source, const Milestone &milestone)
{
    switch (milestone.state) {
    case MilestoneState::Done:
        return {label(milestone.state), source.isPublic() || !milestone.actual.isValid() ? QString() : dayText(milestone.actual), ReportTone::Good};
    case MilestoneState::Missed:
        return {label(milestone.state), {}, ReportTone::Bad};
    case MilestoneState::Cancelled:
        return {label(milestone.state), {}, ReportTone::Quiet};
    case MilestoneState::Planned:
        break;
    }
    if (source.isOverdue(milestone) && !source.isPublic())
        return {reportText("Overdue"), {}, ReportTone::Bad};
    return {milestone.commitment == Commitment::Tentative ? label(milestone.commitment) : label(milestone.state)};
}

QString ownersText(const ReportSource &source, const Milestone &milestone)
{
    QStringList owners;
    for (const RoleId id : milestone.owners)
        owners << source.ownerText(id);
    owners.removeAll(QString());
    return owners.join(", "_L1);
}

std::vector<ReportCell> milestoneRow(const ReportSource &source, const Milestone &milestone, bool anchor)
{
    const MilestoneDate *date = source.timetable().find(milestone.id);
    const bool dated = date && date->start.isValid();
    ReportCell when{whenText(source, milestone), deadlineText(source.plan(), milestone, date), dated ? ReportTone::Plain : ReportTone::Bad};
    ReportCell title{source.titleOf(milestone), {}, milestone.state == MilestoneState::Cancelled ? ReportTone::Quiet : ReportTone::Plain, anchor};
    if (source.isPublic())
        return {title, when, stateCell(source, milestone)};
    title.detail = dated ? explainDate(source.plan(), source.timetable(), milestone.id)
                         : explainIssue(source.plan(), source.timetable(), milestone.id);
    return {title, when, {label(milestone.kind)}, stateCell(source, milestone), {ownersText(source, milestone)}};
}

ReportTable milestoneTable(const ReportSource &source, const Release &release)
{
    ReportTable table;
    table.columns = {{reportText("Milestone"), 4.2}, {reportText("When"), 2.6}};
    if (!source.isPublic())
        table.columns.push_back({reportText("Kind"), 1.9});
    table.columns.push_back({reportText("State"), 1.4});
    if (!source.isPublic())
        table.columns.push_back({reportText("Owners"), 2.2});
    for (const Milestone *milestone : source.milestones(release.id))
        table.rows.push_back(milestoneRow(source, *milestone, milestone->id == release.anchor));
    return table;
}

ReportTable windowTable(const CalendarEntries &entries)
{
    ReportTable table;
    table.caption = reportText("Windows");
    table.columns = {{reportText("Window"), 4.2}, {reportText("When"), 3.0}, {reportText("Kind"), 1.6}};
    for (const WindowShade &window : entries.windows)
        table.rows.push_back({{window.name}, {spanText(window.start, window.end)}, {label(window.kind)}});
    return table;
}

/// Of milestones in the report; nobody outside learns who allowed what.
ReportTable exceptionTable(const ReportSource &source)
{
    ReportTable table;
    table.caption = reportText("Exceptions to windows");
    table.columns = {{reportText("Milestone"), 3.4}, {reportText("Window"), 2.6}, {reportText("Allowed by"), 2.2}, {reportText("Reason"), 4.0}};
    if (source.isPublic())
        return table;
    const auto releases = source.releases();
    for (const WindowException &exception : source.plan().table<WindowException>()) {
        const Milestone *milestone = source.plan().find(exception.milestone);
        const Window *window = source.plan().find(exception.window);
        if (!milestone || !window || std::ranges::none_of(releases, [&](const Release *release) { return release->id == milestone->release; }))
            continue;
        const QString on = exception.allowedOn.isValid() ? dayText(exception.allowedOn) : QString();
        table.rows.push_back({{source.titleOf(*milestone), whenText(source, *milestone)}, {window->name}, {exception.allowedBy, on}, {exception.reason}});
    }
    return table;
}

/// What is missing between the first month and the last; empty where nothing is.
QString leftOutText(const ReportMonths &months)
{
    QStringList runs;
    for (QDate month = months.first; month <= months.last; month = month.addMonths(1)) {
        if (!months.isEmpty(month))
            continue;
        const QDate begin = month;
        while (months.isEmpty(month.addMonths(1)) && month < months.last)
            month = month.addMonths(1);
        runs << (begin == month ? monthText(begin) : reportText("%1 to %2").arg(monthText(begin), monthText(month)));
    }
    return runs.isEmpty() ? QString() : reportText("Months without an entry are left out: %1.").arg(runs.join(", "_L1));
}

} // namespace

QString whenText(const ReportSource &source, const Milestone &milestone)
{
    const MilestoneDate *date = source.timetable().find(milestone.id);
    return date && date->start.isValid() ? spanText(date->start, date->end) : reportText("no date");
}

std::optional<ReportSection> milestonesSection(const ReportSource &source)
{
    ReportSection section{u"milestones"_s, reportText("Milestones"), {}};
    for (const Release *release : source.releases()) {
        ReportTable table = milestoneTable(source, *release);
        if (table.rows.empty())
            continue;
        if (source.releases().size() > 1)
            section.blocks.push_back(ReportHeading{displayName(source.plan(), *release)});
        section.blocks.push_back(std::move(table));
    }
    if (section.blocks.empty())
        return {};
    if (ReportTable windows = windowTable(source.entries()); !windows.rows.empty()) {
        section.blocks.push_back(ReportHeading{windows.caption});
        windows.caption.clear();
        section.blocks.push_back(std::move(windows));
    }
    if (ReportTable exceptions = exceptionTable(source); !exceptions.rows.empty()) {
        section.blocks.push_back(ReportHeading{exceptions.caption});
        exceptions.caption.clear();
        section.blocks.push_back(std::move(exceptions));
    }
    return section;
}

std::optional<ReportSection> calendarSection(const ReportSource &source)
{
    auto entries = std::make_shared<const CalendarEntries>(source.entries());
    const auto [first, last] = source.span();
    if (entries->milestones.empty() || !first.isValid())
        return {};
    ReportSection section{u"calendar"_s, reportText("Calendar"), {}};
    ReportMonths months{entries, {first.year(), first.month(), 1}, {last.year(), last.month(), 1}, source.today(),
                        source.plan().settings().firstDayOfWeek};
    months.leftOut = leftOutText(months);
    section.blocks.push_back(std::move(months));
    return section;
}

} // namespace Plimsoll
