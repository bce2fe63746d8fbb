// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cyclestarts.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/weeks.h"

#include <QSet>

namespace Plimsoll {

namespace {

/// The day by which the milestone counts for the start of its release.
QDate dayOf(const Milestone &milestone, const Timetable &timetable)
{
    return milestone.state == MilestoneState::Cancelled ? QDate() : timetable.startOf(milestone.id);
}

} // namespace

void CycleStarts::clear()
{
    m_read = false;
    m_first.clear();
}

void CycleStarts::read(const Plan &plan, const Timetable &timetable)
{
    m_first.clear();
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const QDate day = dayOf(milestone, timetable);
        QDate &first = m_first[milestone.release];
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    m_read = true;
}

bool CycleStarts::follow(const PlanChange &change)
{
    if (!m_read)
        return false;
    QSet<MilestoneId> touched;
    for (const auto &c : change.edit.changes<Milestone>())
        touched.insert(c.id());
    Table<MilestoneDate>::forEachDifference(change.timetableBefore.milestones(), change.timetableAfter.milestones(),
                                            [&](const MilestoneDate *before, const MilestoneDate *after) {
                                                touched.insert(before ? before->id : after->id);
                                            });
    const bool moved = std::any_of(touched.begin(), touched.end(), [&](MilestoneId id) {
        const Milestone *before = change.before.find(id);
        const Milestone *after = change.after.find(id);
        const QDate oldDay = before ? dayOf(*before, change.timetableBefore) : QDate();
        const QDate newDay = after ? dayOf(*after, change.timetableAfter) : QDate();
        const bool same = before && after && before->release == after->release && oldDay == newDay;
        const bool wasFirst = before && oldDay.isValid() && oldDay == m_first.value(before->release);
        const QDate first = after ? m_first.value(after->release) : QDate();
        return !same && (wasFirst || (newDay.isValid() && (!first.isValid() || newDay < first)));
    });
    if (moved)
        clear();
    const bool weeksMoved = change.before.settings().firstDayOfWeek != change.after.settings().firstDayOfWeek;
    return moved || weeksMoved;
}

int CycleStarts::weekOf(const Plan &plan, const Timetable &timetable, const Milestone &milestone)
{
    if (!m_read)
        read(plan, timetable);
    const QDate start = timetable.startOf(milestone.id);
    const QDate first = m_first.value(milestone.release);
    if (!start.isValid() || !first.isValid())
        return 0;
    const int firstDay = plan.settings().firstDayOfWeek;
    return int(weekStart(first, firstDay).daysTo(weekStart(start, firstDay)) / 7) + 1;
}

} // namespace Plimsoll
