// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class FindingKind { WentWell, WentWrong, Improve };

template<>
struct EnumNames<FindingKind> {
    static constexpr std::array names{"went_well", "went_wrong", "improve"};
};

struct ReviewFinding {
    ReviewFindingId id;
    ReleaseId release;
    QString title;
    FindingKind kind = FindingKind::WentWell;
    QString action; ///< What is done about it.
    RoleId owner;
    QDate due;
    QDate done; ///< When that was done; invalid until then.
    MilestoneId templateMilestone; ///< Of the template, that should change;
    int proposedOffset = 0; ///< to this offset, in its own unit.
    QString note;

    friend bool operator==(const ReviewFinding &, const ReviewFinding &) = default;
};

template<>
struct Record<ReviewFinding> {
    static constexpr auto table = "review_finding";
    static constexpr void fields(auto &&field)
    {
        field("release", &ReviewFinding::release);
        field("title", &ReviewFinding::title);
        field("kind", &ReviewFinding::kind);
        field("action", &ReviewFinding::action);
        field("owner", &ReviewFinding::owner);
        field("due", &ReviewFinding::due);
        field("done", &ReviewFinding::done);
        field("template_milestone", &ReviewFinding::templateMilestone);
        field("proposed_offset", &ReviewFinding::proposedOffset);
        field("note", &ReviewFinding::note);
    }
    static constexpr auto belongsTo = std::tuple{&ReviewFinding::release};
};

} // namespace Plimsoll
