// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"
#include "domain/rollouttechnique.h"

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
    ComponentId component; ///< What of the product it changes.
    RolloutTechnique rollout = RolloutTechnique::Direct; ///< How it comes to users.
    QString featureToggle; ///< The name of the switch that it is behind; empty: none.
    IdList<Audience> audiences; ///< Whose release notes speak of it; empty: those of all.
    QDate joined; ///< When it came into its release; empty: it was in it from the beginning.

    friend bool operator==(const WorkItem &, const WorkItem &) = default;
};

template<>
struct Record<WorkItem> {
    static constexpr auto table = "work_item";
    static constexpr void fields(auto &&field)
    {
        field("release", &WorkItem::release);
        field("item_key", &WorkItem::key);
        field("title", &WorkItem::title);
        field("kind", &WorkItem::kind);
        field("parent", &WorkItem::parent);
        field("priority", &WorkItem::priority);
        field("state", &WorkItem::state);
        field("team", &WorkItem::team);
        field("not_before", &WorkItem::notBefore);
        field("finish_before", &WorkItem::finishBefore);
        field("progress", &WorkItem::progress);
        field("customer_note", &WorkItem::customerNote);
        field("upgrade_action", &WorkItem::upgradeAction);
        field("documentation", &WorkItem::documentation);
        field("documentation_owner", &WorkItem::documentationOwner);
        field("is_public", &WorkItem::isPublic);
        field("note", &WorkItem::note);
        field("feature_toggle", &WorkItem::featureToggle);
        field("component", &WorkItem::component);
        field("rollout", &WorkItem::rollout);
        field("started", &WorkItem::started);
        field("finished", &WorkItem::finished);
        field("audiences", &WorkItem::audiences);
        field("joined", &WorkItem::joined);
    }
};

/// Done or dropped: nobody works on it any more.
[[nodiscard]] inline bool isOver(const WorkItem &item)
{
    return item.state == WorkItemState::Done || item.state == WorkItemState::Dropped;
}

} // namespace Plimsoll
