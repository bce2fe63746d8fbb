// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plan.h"
#include "domain/titlepattern.h"
#include "engine/datecalculator.h"
#include "engine/rulegraph.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString explanationText(const char *text)
{
    return QCoreApplication::translate("Explanation", text);
}

QString anchorText(const Plan &plan, const Milestone &milestone)
{
    const Milestone *anchor = plan.find(milestone.anchor);
    if (!anchor)
        return {};
    const QString title = displayTitle(plan, *anchor);
    return milestone.anchorEdge == AnchorEdge::End && anchor->span > 0 ? explanationText("the end of %1").arg(title) : title;
}

QString offsetText(const Plan &plan, const Milestone &milestone)
{
    const QString anchor = anchorText(plan, milestone);
    if (milestone.offset == 0)
        return explanationText("On the day of %1").arg(anchor);
    const QString amount = amountLabel(milestone.offset, milestone.offsetUnit);
    return milestone.offset < 0 ? explanationText("%1 before %2").arg(amount, anchor) : explanationText("%1 after %2").arg(amount, anchor);
}

QString moveText(const Plan &plan, const Milestone &milestone, const DateMove &move)
{
    const QString from = dayText(move.from);
    switch (move.cause) {
    case DateMove::Cause::Weekday:
        return explanationText("moved from %1 to a %2").arg(from, QLocale().dayName(milestone.snapWeekday));
    case DateMove::Cause::DayOff:
        return explanationText("moved from %1, %2")
            .arg(from, dayOffReason(plan, effectiveCalendars(plan, milestone), milestone.calendarMode, move.from));
    case DateMove::Cause::AvoidedWindow: {
        const Window *window = plan.find(move.window);
        return explanationText("moved from %1 to stay out of %2").arg(from, window ? window->name : QString());
    }
    }
    return {};
}

std::vector<DateMove> movesOf(const Plan &plan, const Timetable &timetable, const Milestone &milestone)
{
    std::vector<DateMove> moves;
    DateCalculator calculator(plan, timetable.calendars());
    (void)calculator.dateOf(
        milestone, [&](MilestoneId id) { return timetable.find(id); },
        [&](const Window &window) {
            const WindowDates *dates = timetable.find(window.id);
            return dates ? *dates : WindowDates{window.id, {}, {}, DateIssue::AnchorWithoutDate};
        },
        &moves);
    return moves;
}

QString cycleText(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    for (const auto &cycle : timetable.cycles()) {
        if (std::find(cycle.begin(), cycle.end(), id) == cycle.end())
            continue;
        QStringList names;
        for (const auto member : cycle)
            names << quotedTitle(plan, *plan.find(member));
        names << names.first();
        return explanationText("These count from each other in a circle: %1. Pin one of them to a date.").arg(names.join(u" → "_s));
    }
    return explanationText("It counts, over others, from itself; pin it to a date.");
}

} // namespace

std::vector<WindowId> windowsAvoided(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    std::vector<WindowId> windows;
    const Milestone *milestone = plan.find(id);
    if (!milestone || !avoidsWindows(*milestone))
        return windows;
    for (const DateMove &move : movesOf(plan, timetable, *milestone)) {
        if (move.cause == DateMove::Cause::AvoidedWindow && std::ranges::find(windows, move.window) == windows.end())
            windows.push_back(move.window);
    }
    return windows;
}

QString explainDate(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    const Milestone *milestone = plan.find(id);
    if (!milestone)
        return {};
    if (milestone->state == MilestoneState::Done && milestone->actual.isValid())
        return explanationText("Done");
    if (milestone->rule == RuleKind::Pinned)
        return explanationText("Pinned");
    QStringList parts{offsetText(plan, *milestone)};
    for (const DateMove &move : movesOf(plan, timetable, *milestone))
        parts << moveText(plan, *milestone, move);
    return parts.join("; "_L1);
}

QString explainIssue(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    const Milestone *milestone = plan.find(id);
    const MilestoneDate *date = timetable.find(id);
    if (!milestone || !date)
        return {};
    const QString name = quotedTitle(plan, *milestone);
    switch (date->issue) {
    case DateIssue::None:
    case DateIssue::EndBeforeStart:
        return {};
    case DateIssue::Cycle:
        return explanationText("%1 has no date. %2").arg(name, cycleText(plan, timetable, id));
    case DateIssue::AnchorWithoutDate:
        return explanationText("%1 has no date, because %2 has none; give that one a date.").arg(name, anchorText(plan, *milestone));
    case DateIssue::NoWorkingDay:
        return explanationText("%1 has no date, because its calendars leave no working day to land on; choose other calendars.").arg(name);
    case DateIssue::OutOfRange:
        return explanationText("%1 would fall outside 1970 to 2199; choose a smaller offset.").arg(name);
    }
    return {};
}

} // namespace Plimsoll
