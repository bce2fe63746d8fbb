// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class WorkItemKind { Feature, BugFix, NonFunctional, TechnologyShift, UserExperience };
enum class WorkItemState { Proposed, Accepted, Started, Done, Dropped };
enum class DocumentationState { NotNeeded, Missing, Drafted, Done };

template<>
struct EnumNames<WorkItemKind> {
    static constexpr std::array names{"feature", "bug_fix", "non_functional", "technology_shift", "user_experience"};
};
template<>
struct EnumNames<WorkItemState> {
    static constexpr std::array names{"proposed", "accepted", "started", "done", "dropped"};
};
template<>
struct EnumNames<DocumentationState> {
    static constexpr std::array names{"not_needed", "missing", "drafted", "done"};
};

/// Something that a release ships. How much of which skill it needs is said by Demand records.
struct WorkItem {
    WorkItemId id;
    ReleaseId release; ///< Empty: not planned yet.
    QString key; ///< As the tracker names it: "KEP-1234"; unique where not empty.
    QString title;
    WorkItemKind kind = WorkItemKind::Feature;
    WorkItemId parent;
    int priority = 0; ///< The greater the sooner.
    WorkItemState state = WorkItemState::Accepted;
    TeamId team;
    QDate notBefore;
    MilestoneId finishBefore;
    int progress = 0; ///< Percent.
    QString customerNote; ///< What release notes say of it.
    QString upgradeAction; ///< What customers must do.
    DocumentationState documentation = DocumentationState::NotNeeded;
    RoleId documentationOwner;
    bool isPublic = false; ///< Whether customers may read of it.
    QString note;
    QDate started; ///< When work on it began; in state Started or Done.
    QDate finished; ///< Only in state Done.
    QString featureToggle; ///< The name of the switch that it is behind; empty: none.

    friend bool operator==(const WorkItem &, const WorkItem &) = default;
};

template<>
struct Record<WorkItem> {
    static constexpr auto table = "work_item";
    static constexpr auto fields = std::tuple{
        Field{"release", &WorkItem::release},
        Field{"item_key", &WorkItem::key},
        Field{"title", &WorkItem::title},
        Field{"kind", &WorkItem::kind},
        Field{"parent", &WorkItem::parent},
        Field{"priority", &WorkItem::priority},
        Field{"state", &WorkItem::state},
        Field{"team", &WorkItem::team},
        Field{"not_before", &WorkItem::notBefore},
        Field{"finish_before", &WorkItem::finishBefore},
        Field{"progress", &WorkItem::progress},
        Field{"customer_note", &WorkItem::customerNote},
        Field{"upgrade_action", &WorkItem::upgradeAction},
        Field{"documentation", &WorkItem::documentation},
        Field{"documentation_owner", &WorkItem::documentationOwner},
        Field{"is_public", &WorkItem::isPublic},
        Field{"note", &WorkItem::note},
        Field{"feature_toggle", &WorkItem::featureToggle},
        Field{"started", &WorkItem::started},
        Field{"finished", &WorkItem::finished},
    };
};

} // namespace Plimsoll
