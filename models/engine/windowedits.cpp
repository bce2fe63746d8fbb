// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/windowedits.h"

#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/labels.h"
#include "domain/plandraft.h"

#include <QCoreApplication>

namespace Plimsoll {

namespace {

QString windowEditText(const char *text)
{
    return QCoreApplication::translate("WindowEdits", text);
}

/// The members of one end of a window.
struct EndMembers {
    QDate Window::*date;
    MilestoneId Window::*milestone;
    int Window::*offset;
    const char *label;
};

EndMembers membersOf(WindowEnd end)
{
    return end == WindowEnd::First ? EndMembers{&Window::startDate, &Window::startMilestone, &Window::startOffset, "start_date"}
                                   : EndMembers{&Window::endDate, &Window::endMilestone, &Window::endOffset, "end_date"};
}

QDate edgeOf(const Timetable &timetable, MilestoneId milestone, WindowEnd end)
{
    return end == WindowEnd::First ? timetable.startOf(milestone) : timetable.endOf(milestone);
}

} // namespace

Result<PlanEdit> setWindowDay(const Plan &plan, const Timetable &timetable, std::span<const WindowId> ids, WindowEnd end, QDate day)
{
    const EndMembers members = membersOf(end);
    if (!day.isValid())
        return Error{ErrorCode::InvalidInput, windowEditText("A window needs a first and a last day; type one such as 2026-07-22, fri or +2w."), {}};
    for (const auto id : ids) {
        const Window *window = plan.find(id);
        const MilestoneId milestone = window ? window->*members.milestone : MilestoneId();
        if (milestone.isValid() && !edgeOf(timetable, milestone, end).isValid()) {
            return Error{ErrorCode::InvalidInput,
                         windowEditText("%1 hangs on a milestone that has no date; give that one a date first.").arg(quotedName(*window)), {}};
        }
    }
    return edits::updateRecords(plan, ids, fieldLabel(Record<Window>::table, members.label), [&](Window &window) {
        if ((window.*members.milestone).isValid())
            window.*members.offset = int(edgeOf(timetable, window.*members.milestone, end).daysTo(day));
        else
            window.*members.date = day;
    });
}

Result<PlanEdit> moveWindow(const Plan &plan, const Timetable &timetable, WindowId id, QDate first, QDate last)
{
    const auto begun = setWindowDay(plan, timetable, std::span(&id, 1), WindowEnd::First, first);
    if (!begun)
        return begun.error();
    Plan after = plan;
    after.apply(*begun);
    const auto ended = setWindowDay(after, timetable, std::span(&id, 1), WindowEnd::Last, last);
    if (!ended)
        return ended.error();
    after.apply(*ended);
    const Window *window = plan.find(id);
    return editBetween(plan, after, window ? windowEditText("Move %1").arg(quotedName(*window)) : QString());
}

PlanEdit setWindowMilestone(const Plan &plan, const Timetable &timetable, std::span<const WindowId> ids, WindowEnd end,
                            MilestoneId milestone)
{
    const EndMembers members = membersOf(end);
    const char *label = end == WindowEnd::First ? "start_milestone" : "end_milestone";
    return edits::updateRecords(plan, ids, fieldLabel(Record<Window>::table, label), [&](Window &window) {
        const WindowDates *dates = timetable.find(window.id);
        const QDate present = !dates ? QDate() : end == WindowEnd::First ? dates->start : dates->end;
        window.*members.milestone = milestone;
        if (milestone.isValid())
            return;
        window.*members.offset = 0;
        if (present.isValid())
            window.*members.date = present;
    });
}

} // namespace Plimsoll
