// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/milestonereach.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class TargetKind { File, Web, CalDav };

template<>
struct EnumNames<TargetKind> {
    static constexpr std::array names{"file", "web", "caldav"};
};

/// Where a calendar is published. Passwords are never in the plan.
struct PublishingTarget {
    PublishingTargetId id;
    QString name;
    TargetKind kind = TargetKind::File;
    QString address; ///< A path for a file, relative to the plan where it is not absolute; else a web address without user or password.
    QString userName; ///< For the server; empty: none is needed.
    AudienceId audience; ///< For whom; empty: everybody inside.
    ProductId product; ///< Scope: empty takes all.
    ReleaseId release; ///< Scope.
    TeamId team; ///< Scope.
    MilestoneReach reach = MilestoneReach::All; ///< Scope: milestones of one kind, without windows.
    int alarmHours = 0; ///< Before the start; 0: no alarm.

    friend bool operator==(const PublishingTarget &, const PublishingTarget &) = default;
};

template<>
struct Record<PublishingTarget> {
    static constexpr auto table = "publishing_target";
    static constexpr void fields(auto &&field)
    {
        field("name", &PublishingTarget::name);
        field("kind", &PublishingTarget::kind);
        field("address", &PublishingTarget::address);
        field("user_name", &PublishingTarget::userName);
        field("audience", &PublishingTarget::audience);
        field("product", &PublishingTarget::product);
        field("release", &PublishingTarget::release);
        field("team", &PublishingTarget::team);
        field("reach", &PublishingTarget::reach);
        field("alarm_hours", &PublishingTarget::alarmHours);
    }
};

} // namespace Plimsoll
