// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/skillshortage.h"
#include "engine/slip.h"

#include <QDate>

#include <stop_token>
#include <vector>

namespace Plimsoll {

/// How good a day would be for a milestone, compared with the one that it has.
struct DateCandidate {
    QDate day;
    int weight = 0; ///< Of what is added less what goes away; below 0 is better than now. See findDates().
    std::vector<Problem> conflicts;
    std::vector<Problem> resolved;
    std::vector<ShortNotice> notices;
    std::vector<MilestoneId> intoThePast;
    std::vector<SkillShortage> shortage; ///< Hours that would lack, or lack less, than now; see skillShortages().

    [[nodiscard]] double hoursShort() const;
};

/// Tries each day of the span, ends inclusive, on which the milestone's calendars work, as a slip of the request's scope and policy. The
/// best first: by weight (an error counts 100, a warning, a message that comes too late or a milestone that would be past 10, a notice 1,
/// and so do every eight hours of work for which those who have the skill have no time, from today on), then by what is nearer to the
/// present day. The present day is among them where it is in the span; days on which the milestone cannot be are left out,
/// and so are milestones of the past that nobody ticked.
/// Ends soon after a stop, with what it has.
[[nodiscard]] std::vector<DateCandidate> findDates(const Plan &plan, const Timetable &timetable, QDate today, const SlipRequest &request, QDate first,
                                                   QDate last, IdSource &ids, const std::stop_token &stop = {});

} // namespace Plimsoll
