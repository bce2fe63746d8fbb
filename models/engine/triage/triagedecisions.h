// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bug.h"
#include "domain/exceptionrequest.h"
#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "domain/workitem.h"
#include "engine/timetable.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace Plimsoll {

/// What was decided about bugs, by whom, when and why.
struct TriageChoice {
    TriageDecision decision = TriageDecision::Undecided;
    QString reason;
    PersonId decider;
    QDate day;
    ReleaseId deferredTo;   ///< For Defer; invalid: some later release.
    FeatureToggleId toggle; ///< For Toggle.
    bool makeWork = false;  ///< For FixNow: a bug that has no work item yet gets one in its release.
};

/// Writes the decision into the bugs. Undecided takes back what was decided, but no work item. Fails, naming the bug, where it lacks a
/// reason, or a decider although the plan has people; where a bug is to be fixed after its freeze without an approved exception request,
/// deferred to its own release or to one that is released or cancelled, or shipped behind no toggle.
[[nodiscard]] Result<PlanEdit> decide(const Plan &plan, const Timetable &timetable, std::span<const BugId> bugs, const TriageChoice &choice,
                                      IdSource &ids);

/// A decision about the bug with what goes without saying: its reason and target as it has them already, else as the policy proposes.
[[nodiscard]] TriageChoice choiceFor(const Plan &plan, const Timetable &timetable, const Bug &bug, TriageDecision decision, PersonId decider,
                                     QDate today);

/// Decides about each of the bugs by its own choiceFor(), as one step; a decider that is invalid leaves those that the bugs have.
[[nodiscard]] Result<PlanEdit> decideEach(const Plan &plan, const Timetable &timetable, std::span<const BugId> bugs, TriageDecision decision,
                                          PersonId decider, QDate today, IdSource &ids);

/// What the edit takes from decided bugs that a decision must have, as for decide(), or the day on which it was taken; what was missing
/// before is let through.
[[nodiscard]] std::optional<Error> brokenTriage(const Plan &plan, const Timetable &timetable, const PlanEdit &edit);

/// How far triage has come: of the bugs that are still open, of a release or of all.
struct TriageProgress {
    int decided = 0;
    int open = 0;

    friend bool operator==(const TriageProgress &, const TriageProgress &) = default;
};
[[nodiscard]] TriageProgress triageProgress(const Plan &plan, ReleaseId release);

/// Puts the request, and with it, where it is approved and a choice is given, decides about its bug, as one step. Fails where the request is
/// approved but something is missing from it.
[[nodiscard]] Result<PlanEdit> putException(const Plan &plan, const Timetable &timetable, ExceptionRequest request,
                                            const std::optional<TriageChoice> &choice, IdSource &ids);

/// What the edit takes from approved requests that an approval must have, as for putException(), or lets them be approved without; what was
/// missing before is let through.
[[nodiscard]] std::optional<Error> brokenException(const Plan &plan, const PlanEdit &edit);

/// A new request for the bug or the work item, as far as the plan can fill it in.
[[nodiscard]] ExceptionRequest newExceptionFor(const Bug &bug, QDate today, IdSource &ids);
[[nodiscard]] ExceptionRequest newExceptionFor(const WorkItem &item, QDate today, IdSource &ids);

/// Puts the open bugs that were deferred to a release into it, to be judged anew there, and with them their work that is unfinished. Work that is
/// over, or that mends another bug which stays, is left behind, and theirs no more.
[[nodiscard]] PlanEdit takeUpDeferred(const Plan &plan, ReleaseId release);

/// How many bugs takeUpDeferred() would take.
[[nodiscard]] int deferredTo(const Plan &plan, ReleaseId release);

} // namespace Plimsoll
