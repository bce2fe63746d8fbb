// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class BugSeverity { Blocker, Critical, Major, Minor, Trivial };
enum class FixImpact { Contained, OneComponent, Several, Architecture };
enum class BugState { Open, InProgress, Fixed, Verified, Closed };
enum class TriageDecision { Undecided, FixNow, Defer, Toggle, Waive };

template<>
struct EnumNames<BugSeverity> {
    static constexpr std::array names{"blocker", "critical", "major", "minor", "trivial"};
};
template<>
struct EnumNames<FixImpact> {
    static constexpr std::array names{"contained", "one_component", "several", "architecture"};
};
template<>
struct EnumNames<BugState> {
    static constexpr std::array names{"open", "in_progress", "fixed", "verified", "closed"};
};
template<>
struct EnumNames<TriageDecision> {
    static constexpr std::array names{"undecided", "fix_now", "defer", "toggle", "waive"};
};

struct Bug {
    BugId id;
    QString key; ///< As the tracker names it.
    QString title;
    ReleaseId release; ///< For which it is judged.
    ComponentId component;
    BugSeverity severity = BugSeverity::Major;
    FixImpact fixImpact = FixImpact::Contained; ///< How far the fix reaches.
    BugState state = BugState::Open;
    TriageDecision decision = TriageDecision::Undecided;
    PersonId decider;
    QDate decided;
    QString reason; ///< Of the decision.
    ReleaseId deferredTo; ///< Only where it is deferred; empty: some later one.
    FeatureToggleId toggle; ///< Behind which it ships.
    WorkItemId workItem; ///< The work of the fix.
    QDate found;
    QDate closed;
    QString url;
    QString note;

    friend bool operator==(const Bug &, const Bug &) = default;
};

/// Whether it is still to be mended. One that has a day on which it was closed, but such a state, was opened again.
constexpr bool isOpen(BugState state)
{
    return state == BugState::Open || state == BugState::InProgress;
}
inline bool isOpen(const Bug &bug)
{
    return isOpen(bug.state);
}

template<>
struct Record<Bug> {
    static constexpr auto table = "bug";
    static constexpr void fields(auto &&field)
    {
        field("bug_key", &Bug::key);
        field("title", &Bug::title);
        field("release", &Bug::release);
        field("component", &Bug::component);
        field("severity", &Bug::severity);
        field("fix_impact", &Bug::fixImpact);
        field("state", &Bug::state);
        field("decision", &Bug::decision);
        field("decider", &Bug::decider);
        field("decided", &Bug::decided);
        field("reason", &Bug::reason);
        field("deferred_to", &Bug::deferredTo);
        field("toggle", &Bug::toggle);
        field("work_item", &Bug::workItem);
        field("found", &Bug::found);
        field("closed", &Bug::closed);
        field("url", &Bug::url);
        field("note", &Bug::note);
    }
};

} // namespace Plimsoll
