// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/soundplan.h"
#include "engine/triage/triagedecisions.h"

#include <functional>

namespace Plimsoll {

/// The sound plan with Ann and Ben, and a bug of Crane 4.2 that nobody has judged. It is Wed 1 Jul 2026.
namespace TriagePlan {

inline constexpr BugId bugId{100};
inline constexpr PersonId ann{70}, ben{71};
inline constexpr ReleaseId later{200};

[[nodiscard]] inline Plan make(const std::function<void(Bug &)> &change = {})
{
    Plan plan = SoundPlan::make();
    plan.put(Person{ann, QStringLiteral("Ann"), {}, {}, {}});
    plan.put(Person{ben, QStringLiteral("Ben"), {}, {}, {}});
    Bug bug;
    bug.id = bugId;
    bug.key = QStringLiteral("CR-7");
    bug.title = QStringLiteral("Hook swings");
    bug.release = SoundPlan::release;
    bug.found = QDate(2026, 6, 24);
    if (change)
        change(bug);
    plan.put(bug);
    return plan;
}

/// Crane 4.3, which goes live on Wed 25 Nov.
inline void putLater(Plan &plan, ReleaseState state = ReleaseState::Planned)
{
    SoundPlan::putRelease(plan, later, QStringLiteral("4.3"), MilestoneId(20), QDate(2026, 11, 25), state);
}

/// For the bug, with all that approvers ask for.
[[nodiscard]] inline ExceptionRequest request()
{
    ExceptionRequest made;
    made.id = ExceptionRequestId(300);
    made.title = QStringLiteral("Let CR-7 in");
    made.release = SoundPlan::release;
    made.bug = bugId;
    made.userImpact = QStringLiteral("Loads fall");
    made.tests = QStringLiteral("Swing test");
    made.risk = QStringLiteral("One line");
    made.state = ExceptionState::Approved;
    made.approver = ann;
    made.secondApprover = ben;
    return made;
}

[[nodiscard]] inline TriageChoice choice(TriageDecision decision, QDate day = SoundPlan::today)
{
    TriageChoice made;
    made.decision = decision;
    made.reason = QStringLiteral(" Because ");
    made.decider = ann;
    made.day = day;
    return made;
}

} // namespace TriagePlan

} // namespace Plimsoll
