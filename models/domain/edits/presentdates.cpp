// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/presentdates.h"

namespace Plimsoll::edits {

QDate doneDay(const PresentDates &dates, MilestoneId id)
{
    const QDate due = dates.of(id).end;
    return due.isValid() && due < dates.today ? due : dates.today;
}

void keepTime(Milestone &milestone, QTime time)
{
    if (!time.isValid())
        return;
    milestone.deadlineTime = time;
    // A milestone without a zone has whole days.
    if (milestone.deadlineZone == DeadlineZone::None)
        milestone.deadlineZone = DeadlineZone::Local;
}

void pin(Milestone &milestone, QDate day, QTime time)
{
    milestone.rule = RuleKind::Pinned;
    milestone.pinned = day;
    milestone.anchor = {};
    milestone.anchorEdge = AnchorEdge::Start;
    milestone.offset = 0;
    milestone.snapWeekday = 0;
    milestone.avoidance = Avoidance::None;
    keepTime(milestone, time);
}

} // namespace Plimsoll::edits
