// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bookings.h"

#include "domain/allrecords.h"
#include "engine/windowscope.h"

#include <algorithm>
#include <map>

namespace Plimsoll {

namespace {

struct Span {
    const Window *window;
    QDate first;
    QDate last;
};

/// What happens in one environment, by first day.
struct Use {
    std::vector<Span> bookings;
    std::vector<Span> closed;
};

std::map<EnvironmentId, Use> usesOf(const Plan &plan, const Timetable &timetable)
{
    std::map<EnvironmentId, Use> uses;
    for (const Window &window : plan.table<Window>()) {
        const WindowDates *dates = timetable.find(window.id);
        if (!window.environment.isValid() || !dates || dates->issue != DateIssue::None)
            continue;
        const Release *release = plan.find(window.release);
        if (window.kind == WindowKind::Booking && (!release || release->state == ReleaseState::Planned))
            uses[window.environment].bookings.push_back({&window, dates->start, dates->end});
        else if (forbids(window))
            uses[window.environment].closed.push_back({&window, dates->start, dates->end});
    }
    for (auto &[environment, use] : uses) {
        std::ranges::stable_sort(use.bookings, {}, &Span::first);
        std::ranges::stable_sort(use.closed, {}, &Span::first);
    }
    return uses;
}

bool disturb(const Window &a, const Window &b)
{
    return !a.release.isValid() || a.release != b.release;
}

void add(std::vector<BookingConflict> &conflicts, const Span &booking, const Span &other)
{
    conflicts.push_back({booking.window->id, other.window->id, std::max(booking.first, other.first), std::min(booking.last, other.last)});
}

} // namespace

std::vector<BookingConflict> findBookingConflicts(const Plan &plan, const Timetable &timetable)
{
    std::vector<BookingConflict> conflicts;
    for (const auto &[id, use] : usesOf(plan, timetable)) {
        const Environment *environment = plan.find(id);
        const size_t first = conflicts.size();
        for (size_t i = 0; i < use.bookings.size(); ++i) {
            const Span &booking = use.bookings[i];
            for (size_t j = i + 1; environment && environment->exclusive && j < use.bookings.size() && use.bookings[j].first <= booking.last; ++j) {
                if (disturb(*booking.window, *use.bookings[j].window))
                    add(conflicts, use.bookings[j], booking);
            }
            for (const Span &closed : use.closed) {
                if (closed.first > booking.last)
                    break;
                if (closed.last >= booking.first)
                    add(conflicts, booking, closed);
            }
        }
        std::stable_sort(conflicts.begin() + std::ptrdiff_t(first), conflicts.end(),
                         [](const BookingConflict &a, const BookingConflict &b) { return a.first < b.first; });
    }
    return conflicts;
}

} // namespace Plimsoll
