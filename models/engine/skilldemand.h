// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace Plimsoll {

struct Demand;
struct ScheduledWork;

/// Hours of a skill that one demand still asks for, spread evenly over the working days of its span.
struct DemandPiece {
    SkillId skill;
    ReleaseId release;
    WorkItemId workItem; ///< Invalid: rough demand.
    QDate first;         ///< Invalid where what it hangs on has no date.
    QDate last;          ///< Inclusive. What is too late already is asked for on its first day.
    double hours = 0.0;
    int workingDays = 0; ///< In the span; 0: spread over all of its days.
    PersonId person; ///< Who is scheduled for it; invalid: anybody who has the skill.
    DemandId demand; ///< Of the item; invalid: rough demand.
    QDate due;       ///< The last day on which it is not too late, however it is spread or scheduled; may lie before `first`.
    bool isOpen = false; ///< Nothing says from when on it can be done, only until when; then it is asked for on its last day.
};

/// Whether the item is to be done: neither proposed only nor dropped.
[[nodiscard]] bool isPlanned(const WorkItem &item);
/// Whether there is such a release and it is not cancelled.
[[nodiscard]] bool isPlanned(const Plan &plan, ReleaseId id);
/// Whether a planned release has work that is still to be done.
[[nodiscard]] bool hasWorkLeft(const Plan &plan);
/// Hours that the item's demands still ask for, as a share of all.
[[nodiscard]] double shareLeft(const WorkItem &item);
/// Hours of one scheduled row that are still to be done, where all rows of its demand have `scheduled` hours: of started work what progress
/// leaves, each row its share.
[[nodiscard]] double hoursLeft(const WorkItem &item, const Demand &demand, const ScheduledWork &row, double scheduled);

/// The hours of each skill that releases ask for, by day. Work items count with what is left of them; proposed and dropped ones do not.
/// Their span goes from the first milestone of the release, or from notBeforeOf() unless they are started, to the day before their
/// workLimitOf(), so that all who ask for the deadline get the same one; that of rough demand is its phase, else the whole release.
/// Rough demand of a release and skill counts only as far as the release's work items demand less of that skill, so that nothing counts
/// twice: what is counted of both, progress left aside, is the greater of the two sums. A value; may be read on any thread.
class SkillDemand
{
public:
    SkillDemand() = default;
    [[nodiscard]] static SkillDemand of(const Plan &plan, const Timetable &timetable);
    /// The same, but work that is scheduled counts with the hours, on the days and with the people for which it is; of started work what is
    /// left of it. Who does it works on it as late as its days, and their hours, allow, a piece for each day; what does not fit into them counts on the first day.
    [[nodiscard]] static SkillDemand scheduled(const Plan &plan, const Timetable &timetable);

    /// By skill, then release.
    [[nodiscard]] const std::vector<DemandPiece> &pieces() const { return m_pieces; }
    [[nodiscard]] double hours(SkillId skill, QDate from, QDate to) const;
    /// Of demands whose span has no date.
    [[nodiscard]] double unplaced(SkillId skill) const;

    /// Of the hours of the piece those that fall into that span, ends inclusive.
    [[nodiscard]] double hoursOf(const DemandPiece &piece, QDate from, QDate to) const;

private:
    using Rows = QHash<DemandId, std::vector<const ScheduledWork *>>;
    [[nodiscard]] static SkillDemand of(const Plan &plan, const Timetable &timetable, const Rows &rows);
    void layOutByPerson(const Plan &plan);

    std::vector<DemandPiece> m_pieces;
    Timetable m_timetable; ///< For its calendars.
};

} // namespace Plimsoll
