// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/environmentlanes.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"
#include "engine/windowscope.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("EnvironmentLanes", text);
}

std::vector<EnvironmentRow> emptyRows(const Plan &plan, ProductId product)
{
    std::vector<const Environment *> environments;
    for (const Environment &environment : plan.table<Environment>()) {
        if (!product.isValid() || !environment.product.isValid() || environment.product == product)
            environments.push_back(&environment);
    }
    std::ranges::stable_sort(environments, {}, &Environment::position);
    std::vector<EnvironmentRow> rows;
    for (const Environment *environment : environments) {
        const Product *owner = plan.find(environment->product);
        const QString use = environment->exclusive ? tr("one release at a time") : tr("several releases at a time");
        rows.push_back({environment->id, environment->name, owner ? tr("%1, %2").arg(owner->name, use) : use, 1, {}});
    }
    return rows;
}

EnvironmentBar barOf(const Plan &plan, const Window &window, const WindowDates &dates)
{
    EnvironmentBar bar;
    bar.window = window.id;
    bar.kind = window.kind;
    bar.name = window.name;
    bar.first = dates.start;
    bar.last = dates.end;
    if (const Release *release = plan.find(window.release)) {
        bar.release = displayName(plan, *release);
        bar.colour = int(plan.table<Release>().rowOf(release->id));
    }
    bar.text = bar.isBooking() && !bar.release.isEmpty() ? bar.release : bar.name;
    return bar;
}

void pack(EnvironmentRow &row)
{
    std::ranges::stable_sort(row.bars, {}, [](const EnvironmentBar &b) { return std::tuple(b.first, b.last, b.window); });
    std::vector<QDate> busyUntil;
    for (EnvironmentBar &bar : row.bars) {
        if (!bar.isBooking())
            continue;
        const auto free = std::ranges::find_if(busyUntil, [&](QDate last) { return last < bar.first; });
        bar.lane = int(free - busyUntil.begin());
        if (free == busyUntil.end())
            busyUntil.push_back(bar.last);
        else
            *free = bar.last;
    }
    row.lanes = std::max(1, int(busyUntil.size()));
}

} // namespace

std::vector<EnvironmentRow> environmentRows(const Plan &plan, const Timetable &timetable, ProductId product)
{
    std::vector<EnvironmentRow> rows = emptyRows(plan, product);
    QHash<EnvironmentId, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].environment, i);
    EnvironmentRow homeless{{}, tr("No environment"), tr("choose one for these bookings"), 1, {}};
    QHash<WindowId, std::vector<BookingConflict>> conflicts;
    for (const BookingConflict &conflict : findBookingConflicts(plan, timetable)) {
        conflicts[conflict.booking].push_back(conflict);
        conflicts[conflict.other].push_back(conflict);
    }
    for (const Window &window : plan.table<Window>()) {
        const WindowDates *dates = timetable.find(window.id);
        const bool booking = window.kind == WindowKind::Booking;
        const bool closes = window.environment.isValid() && (window.kind == WindowKind::Blackout || window.kind == WindowKind::Maintenance);
        if ((!booking && !closes) || !dates || dates->issue != DateIssue::None)
            continue;
        const auto place = places.constFind(window.environment);
        if (place == places.constEnd() && window.environment.isValid())
            continue;
        EnvironmentBar bar = barOf(plan, window, *dates);
        bar.conflicts = conflicts.value(window.id);
        (place == places.constEnd() ? homeless : rows[*place]).bars.push_back(std::move(bar));
    }
    if (!homeless.bars.empty())
        rows.push_back(std::move(homeless));
    for (EnvironmentRow &row : rows)
        pack(row);
    return rows;
}

QString conflictText(const Plan &plan, const EnvironmentBar &bar, const BookingConflict &conflict)
{
    const Window *other = plan.find(conflict.booking == bar.window ? conflict.other : conflict.booking);
    if (!other)
        return {};
    const Release *release = plan.find(other->release);
    const QString name = release ? tr("%1 of %2").arg(quotedName(*other), displayName(plan, *release)) : quotedName(*other);
    if (conflict.first == conflict.last)
        return tr("Meets %1 on %2.").arg(name, dayText(conflict.first));
    return tr("Meets %1 from %2 to %3.").arg(name, dayText(conflict.first), dayText(conflict.last));
}

} // namespace Plimsoll
