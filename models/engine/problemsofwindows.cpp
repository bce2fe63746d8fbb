// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/bookings.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/rulegraph.h"
#include "engine/sentences.h"
#include "engine/windowscope.h"

#include <QSet>

namespace Plimsoll {

namespace {

constexpr qsizetype longestName = 120;

/// Where it is, %1, from its start, %2, against the window %3 from %4 to %5.
QString forbiddenText(const MilestoneDate &date, bool blackout, QDate first)
{
    if (date.start < first)
        return blackout ? problemText("%1 begins on %2 and goes on in the blackout %3, which lasts from %4 to %5.")
                        : problemText("%1 begins on %2 and goes on in the maintenance %3, which lasts from %4 to %5.");
    return blackout ? problemText("%1 is on %2, inside the blackout %3, which lasts from %4 to %5.")
                    : problemText("%1 is on %2, inside the maintenance %3, which lasts from %4 to %5.");
}

void checkForbiddenDays(ProblemList &list)
{
    std::vector<const Window *> windows;
    for (const Window &window : list.plan().table<Window>()) {
        if (forbids(window))
            windows.push_back(&window);
    }
    const WindowsByDay days(list.timetable(), windows);
    const WindowScope scope(list.plan());
    QSet<MilestoneId> rolledOut;
    for (const RolloutStep &step : list.plan().table<RolloutStep>())
        rolledOut.insert(step.milestone);
    for (const Milestone *m : list.ahead()) {
        const MilestoneDate &date = *list.timetable().find(m->id);
        for (const auto &[window, first, last] : windowsOver(days, scope, *m, date)) {
            const bool ships = m->kind == MilestoneKind::GoLive || m->kind == MilestoneKind::Build || rolledOut.contains(m->id);
            const bool blackout = window->kind == WindowKind::Blackout;
            list.add(*m, {ships ? Severity::Warning : Severity::Notice, blackout ? "in-blackout" : "in-maintenance",
                          forbiddenText(date, blackout, first).arg(list.nameOf(*m), dayText(date.start), quotedName(*window), dayText(first), dayText(last)),
                          problemText("Move it, let its rule stay out of windows, or let somebody allow it in this window.")});
        }
    }
}

/// An exception outlives its reason where the milestone or the window has moved on.
void checkExceptions(ProblemList &list)
{
    const Plan &plan = list.plan();
    for (const WindowException &exception : plan.table<WindowException>()) {
        const Milestone *m = plan.find(exception.milestone);
        const Window *window = plan.find(exception.window);
        const WindowDates *days = list.timetable().find(exception.window);
        const QDate start = m ? list.timetable().startOf(m->id) : QDate();
        if (!window || !start.isValid() || !days || days->issue != DateIssue::None || m->state != MilestoneState::Planned || !list.isLive(m->release))
            continue;
        const bool inside = start <= days->end && list.timetable().endOf(m->id) >= days->start;
        if (inside && isAvoidable(*window) && isInScope(plan, *window, *m))
            continue;
        const QString name = list.nameOf(*m);
        const QString by = exception.allowedBy.simplified().left(longestName);
        const QString text = inside
            ? problemText("%1 may lie in %2, as %3 allowed, but that window does not forbid it any more.").arg(name, quotedName(*window), by)
            : problemText("%1 may lie in %2, as %3 allowed, but it is on %4, outside of it.").arg(name, quotedName(*window), by, dayText(start));
        list.add(exception, m->release, start, {Severity::Notice, "exception-unused", text, problemText("Remove the exception.")});
    }
}

QString bookingName(const ProblemList &list, const Window &booking)
{
    const Release *release = list.plan().find(booking.release);
    return release ? problemText("%1 of %2").arg(quotedName(booking), list.nameOf(*release)) : quotedName(booking);
}

QString bookingText(const ProblemList &list, const BookingConflict &conflict, const Window &booking, const Window &other)
{
    const QString environment = quotedName(*list.plan().find(booking.environment));
    const QString first = dayText(conflict.first);
    const bool doubled = other.kind == WindowKind::Booking;
    if (conflict.first == conflict.last) {
        const QString text = doubled ? problemText("%1 books %2 on %4, when %3 has it.") : problemText("%1 books %2 on %4, when it is closed by %3.");
        return text.arg(bookingName(list, booking), environment, bookingName(list, other), first);
    }
    const QString text = doubled ? problemText("%1 books %2 from %4 to %5, when %3 has it.") : problemText("%1 books %2 from %4 to %5, when it is closed by %3.");
    return text.arg(bookingName(list, booking), environment, bookingName(list, other), first, dayText(conflict.last));
}

void checkBookings(ProblemList &list)
{
    const Plan &plan = list.plan();
    for (const BookingConflict &conflict : findBookingConflicts(plan, list.timetable())) {
        if (conflict.last < list.today())
            continue;
        const Window &booking = *plan.find(conflict.booking);
        const Window &other = *plan.find(conflict.other);
        const bool doubled = other.kind == WindowKind::Booking;
        list.add(booking, booking.release, conflict.first,
                 {Severity::Warning, doubled ? "booking-overlap" : "booking-in-window", bookingText(list, conflict, booking, other),
                  doubled ? problemText("Move one of the bookings, or let several releases book %1 at a time.").arg(quotedName(*plan.find(booking.environment)))
                          : problemText("Move the booking, or %1.").arg(quotedName(other))});
    }
}

} // namespace

void checkWindowUse(ProblemList &list)
{
    checkForbiddenDays(list);
    checkExceptions(list);
    checkBookings(list);
}

} // namespace Plimsoll
