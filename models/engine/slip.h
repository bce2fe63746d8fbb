// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/milestone.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/ledgerreading.h"
#include "engine/messages.h"
#include "engine/moveddates.h"
#include "engine/problems.h"
#include "engine/timetable.h"
#include "engine/tolddates.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <vector>

namespace Plimsoll {

/// Which milestones a slip may move. Done ones never move, whatever the scope, nor do missed ones but the slipped one, that is planned again.
enum class SlipScope {
    ThisOnly,     ///< Every other date stays: the rules of those that count from it change.
    ThisAndLater, ///< Those of its release that start on its day or later, and all that count from it; the earlier ones stay, and on its
                  ///< day those at an earlier time and those that it counts forward from.
    WholeRelease, ///< All of its release.
};

/// How far the others of the scope move.
enum class SlipPolicy {
    /// All by the same number of working days, each by its own calendar. A rule is left alone where what it counts from moves along: the
    /// pin or rule at the root of the slipped one moves, the others follow. Only roots that do not hang on it are shifted themselves.
    KeepIntervals,
    /// Only as far as a predecessor forces them: what counts from the slipped one follows it; a milestone of the scope that came after a
    /// moved one must not start before that one ends, and keeps the lag of those dependencies that it keeps now. Moving earlier forces
    /// nothing.
    AbsorbFloat,
    /// As KeepIntervals, but buffers (spans with a floor) between the slipped one and the release's anchor are shortened first, each down
    /// to its floor; only the rest moves what comes after them. Moving earlier lengthens none.
    CrushBuffers,
};

/// What is asked for. Where toDate is valid the milestone goes there exactly, else it moves by the amount; negative is earlier. By days
/// or weeks it goes on to the next working day in that direction, if it was on one before. Hours are for milestones with a time of day.
struct SlipRequest {
    MilestoneId milestone;
    int amount = 0;
    OffsetUnit unit = OffsetUnit::WorkingDays;
    QDate toDate;
    bool toNextTrain = false; ///< By as much as the anchor of its release must move to go by the next departure; toDate and amount are not used.
    SlipScope scope = SlipScope::ThisAndLater;
    SlipPolicy policy = SlipPolicy::KeepIntervals;
    QString reason;
    QString approver;
    QDate decidedOn;
};

/// Why a milestone moves.
enum class SlipCause {
    Slipped, ///< It is the one.
    Follows, ///< Its rule counts from one that moves.
    Shifted, ///< It keeps its distance.
    Pushed,  ///< Its predecessor would end after it starts.
    Crushed, ///< It is a buffer that is shortened.
};

struct SlippedDate : MovedDate {
    SlipCause cause = SlipCause::Follows;
    MilestoneId because; ///< What it follows, or what pushes it.
};

/// A message that is not sent yet and can no longer give its audience the notice that it needs.
struct ShortNotice {
    MessageId message;
    MessageDates dates; ///< After the slip.
};

/// What a slip would do. Nothing has happened until the edit is executed.
struct SlipPreview {
    PlanEdit edit; ///< One named step, with the Slip record.
    SlippedDate slipped;
    std::vector<SlippedDate> moved;      ///< Exactly the differences of the two timetables: its own release first, by date.
    std::vector<Problem> conflicts;      ///< Problems that are there after it and not before; another day alone makes no other problem.
    std::vector<Problem> resolved;       ///< The inverse.
    std::vector<MilestoneId> intoThePast; ///< Planned ones that would be over before today, and are not now.
    std::vector<ShortNotice> notices;
    std::vector<StaleDates> stale;       ///< Only what goes stale by it.
    Plan after;      ///< The plan with the edit,
    Timetable dates; ///< and when everything is then.

    /// Those of other releases, among them the end of life and support of older ones.
    [[nodiscard]] std::vector<SlippedDate> rippled(const Plan &plan) const;
};

/// Previews slips of one version of a plan; what it looks like without one is found out once. A value; the plan is copied.
class SlipPlanner
{
public:
    SlipPlanner(Plan plan, Timetable timetable, QDate today);

    /// Fails for a milestone that is done or cancelled or has no date, where it would stay, or where it cannot be on that day.
    [[nodiscard]] Result<SlipPreview> preview(const SlipRequest &request, IdSource &ids);

private:
    void lookBefore();
    void addEffects(SlipPreview &preview) const;

    Plan m_plan;
    Timetable m_timetable;
    QDate m_today;
    bool m_looked = false;
    std::vector<Problem> m_problems;
    std::vector<QString> m_problemKeys; ///< Of each of them, by which it is known again.
    QSet<QString> m_knownKeys;          ///< The same.
    LedgerReading m_ledger;
    std::vector<StaleDates> m_stale;
};

/// For one request.
[[nodiscard]] Result<SlipPreview> previewSlip(const Plan &plan, const Timetable &timetable, const SlipRequest &request, QDate today, IdSource &ids);

/// Milestones of the release that have ended and are still planned: what a slip should begin with. By date.
[[nodiscard]] std::vector<MilestoneId> openInThePast(const Plan &plan, const Timetable &timetable, ReleaseId release, QDate today);

/// Why it moves, as a person would say it: "follows: 5 working days after “Code Freeze”". The plan and dates are those after the slip.
[[nodiscard]] QString slipReason(const Plan &after, const SlippedDate &moved);

/// Why a date of an audience changed since it was last told of its release: the newest slip since then that says why, of the milestone
/// itself, else of one that it counts from or that counts from it. Null where there is none.
[[nodiscard]] const Slip *slipBehind(const Plan &plan, AudienceId audience, const Milestone &milestone);

} // namespace Plimsoll
