// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/milestonereach.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class WindowKind { Blackout, Freeze, Maintenance, Event, Booking };

template<>
struct EnumNames<WindowKind> {
    static constexpr std::array names{"blackout", "freeze", "maintenance", "event", "booking"};
};

/// A span that forbids or reserves. Each end is a date, or a milestone's edge (its start for the start, its end for the end) and an
/// offset in calendar days. Scoped to one product, one environment, one kind of milestones, or to all. A booking reserves the environment
/// for the release.
struct Window {
    WindowId id;
    QString name;
    WindowKind kind = WindowKind::Blackout;
    bool hard = true;  ///< Milestones that avoid windows move out of hard ones of scope, freezes excepted.
    ProductId product; ///< Empty is all products.
    ReleaseId release; ///< The release in whose schedule it is listed and exported; empty is none.
    QDate startDate;
    MilestoneId startMilestone; ///< Where set, startDate is not used.
    int startOffset = 0;
    QDate endDate; ///< Inclusive.
    MilestoneId endMilestone;
    int endOffset = 0;
    QString publicTitle;
    IdList<Audience> audiences;
    QString note;
    QString importKey; ///< As Milestone::importKey.
    EnvironmentId environment; ///< Empty: it concerns milestones wherever they happen.
    MilestoneReach reach = MilestoneReach::All;

    friend bool operator==(const Window &, const Window &) = default;
};

template<>
struct Record<Window> {
    static constexpr auto table = "window";
    static constexpr void fields(auto &&field)
    {
        field("name", &Window::name);
        field("kind", &Window::kind);
        field("hard", &Window::hard);
        field("product", &Window::product);
        field("release", &Window::release);
        field("start_date", &Window::startDate);
        field("start_milestone", &Window::startMilestone);
        field("start_offset", &Window::startOffset);
        field("end_date", &Window::endDate);
        field("end_milestone", &Window::endMilestone);
        field("end_offset", &Window::endOffset);
        field("public_title", &Window::publicTitle);
        field("audiences", &Window::audiences);
        field("note", &Window::note);
        field("import_key", &Window::importKey);
        field("environment", &Window::environment);
        field("reach", &Window::reach);
    }
};

} // namespace Plimsoll
