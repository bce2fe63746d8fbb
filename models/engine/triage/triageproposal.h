// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bug.h"
#include "domain/plan.h"
#include "engine/timetable.h"
#include "engine/triagephases.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Plimsoll {

class TriagePolicy;

/// What the policy proposes for a bug on a day.
struct TriageProposal {
    TriageDecision decision = TriageDecision::Undecided;
    TriagePhase phase = TriagePhase::BeforeFreeze;
    QString reason;  ///< A sentence: "Blocker, contained fix, 15 working days before the freeze of Wed 22 Jul 2026."
    bool builtIn = true;
    ReleaseId deferTo;      ///< Where the release that follows is known.
    FeatureToggleId toggle; ///< Where the work of its component is behind one.
    bool needsException = false; ///< To fix it now needs an approved exception request that it does not have.
};

/// The bug is judged for its release; without one it is before the freeze.
[[nodiscard]] TriageProposal proposalFor(const Plan &plan, const Timetable &timetable, const TriagePolicy &policy, const Bug &bug, QDate today);

/// Whether somebody must still look at it: it is neither decided nor mended.
[[nodiscard]] bool awaitsTriage(const Bug &bug);

/// The bugs of a release, or of all where it is invalid, that somebody must look at: the gravest first, of these the oldest; those without
/// a day last.
[[nodiscard]] std::vector<BugId> triageQueue(const Plan &plan, ReleaseId release);

/// The planned release of the same product that goes live next after that one; invalid where there is none.
[[nodiscard]] ReleaseId releaseAfter(const Plan &plan, const Timetable &timetable, ReleaseId release);

} // namespace Plimsoll
