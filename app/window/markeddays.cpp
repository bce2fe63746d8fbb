// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/markeddays.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"

#include <set>

namespace Plimsoll {

void MarkedDays::count(const Milestone *milestone, QDate start, int amount)
{
    const bool counts = milestone && start.isValid() && milestone->state != MilestoneState::Cancelled
        && (!m_release.isValid() || milestone->release == m_release);
    if (!counts)
        return;
    const auto day = m_counts.try_emplace(start, 0).first;
    day->second += amount;
    if (day->second == 0)
        m_counts.erase(day);
}

void MarkedDays::read(const Plan &plan, const Timetable &timetable, ReleaseId release)
{
    m_release = release;
    m_counts.clear();
    for (const MilestoneDate &date : timetable.milestones())
        count(plan.find(date.id), date.start, 1);
}

bool MarkedDays::follow(const PlanChange &change)
{
    std::set<MilestoneId> touched;
    for (const auto &milestone : change.edit.changes<Milestone>())
        touched.insert(milestone.id());
    Table<MilestoneDate>::forEachDifference(change.timetableBefore.milestones(), change.timetableAfter.milestones(),
                                            [&](const auto *before, const auto *after) { touched.insert(before ? before->id : after->id); });
    const size_t days = m_counts.size();
    for (const MilestoneId id : touched)
        count(change.before.find(id), change.timetableBefore.startOf(id), -1);
    const size_t left = m_counts.size();
    for (const MilestoneId id : touched)
        count(change.after.find(id), change.timetableAfter.startOf(id), 1);
    return days != left || m_counts.size() != left;
}

std::vector<QDate> MarkedDays::days() const
{
    std::vector<QDate> days;
    days.reserve(m_counts.size());
    for (const auto &[day, count] : m_counts)
        days.push_back(day);
    return days;
}

} // namespace Plimsoll
