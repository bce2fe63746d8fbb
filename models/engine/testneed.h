// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/testbook.h"
#include "engine/timetable.h"

#include <QDate>
#include <QHash>

#include <map>
#include <vector>

namespace Plimsoll {

struct TestCycle;

enum class TestFit {
    Unplanned, ///< No case is planned.
    NoDates,   ///< Nothing says when testing ends.
    Fits,
    Tight,     ///< It fits, but takes four fifths of the time or more.
    TooLate,   ///< It takes more time than there is.
};

/// Hours of a skill that the cases of a cycle ask for, beside those that people who have it have until testing ends.
struct SkillTestNeed {
    SkillId skill; ///< Invalid: cases that name none; nobody is asked for.
    int cases = 0;
    double hours = 0.0;
    int people = 0;
    double available = 0.0; ///< After holidays, absences, standing commitments, scheduled work and what other cycles take.
    double taken = 0.0;     ///< By other cycles that ask for the skill in the same days, where they come first.
    double scheduled = 0.0; ///< By work items: what is scheduled for these people, or asks for the skill and names nobody.

    friend bool operator==(const SkillTestNeed &, const SkillTestNeed &) = default;
};

/// What a cycle still asks of people who test by hand, against the time from its beginning, or today where that is later, to its end.
struct TestNeed {
    TestCycleId cycle;
    int planned = 0;
    int automated = 0; ///< Of them.
    int open = 0;      ///< Of them those without a verdict in this cycle.
    double hours = 0.0;     ///< By hand: what is left of all rounds, and the expected fix loops.
    double roundHours = 0.0; ///< By hand: one round of the tests of which any round is left.
    double fixHours = 0.0;   ///< Of the hours, the expected fix loops.
    double deskHours = 0.0; ///< For each of the testers.
    QDate first;            ///< Invalid where the cycle has no dates.
    QDate last;             ///< Inclusive: the day before the cycle closes.
    int workingDays = 0;
    double windowHours = 0.0; ///< That the plan's calendar works in them.
    QDate beginBy; ///< The last day on which all testers may begin; invalid where there is nothing to do by hand.
    std::vector<SkillTestNeed> skills; ///< By skill.
    TestFit fit = TestFit::Unplanned;

    /// Of the time that there is, the greatest share that the whole or one skill takes; infinite where there is none. Skills that nobody
    /// has are left aside.
    [[nodiscard]] double share() const;
};

inline constexpr double tightShare = 0.8;

/// What all cycles of a release still ask together of people who test by hand, whether it fits or not.
struct ReleaseTestNeed {
    int cycles = 0; ///< That plan any case.
    double hours = 0.0;
    std::map<SkillId, double> skillHours; ///< Of them; under no skill those of cases that name none.
};

/// Hours that may be worked on any day from the first to the last.
struct DatedHours {
    QDate first;
    QDate last; ///< Inclusive.
    double hours = 0.0;
};

/// The need of cycles of one version of a plan. Cycles whose cases ask for the same skill share the hours of its people: for each is told
/// what is left where scheduled work and the other cycles come first, whichever of their days they use; somebody's work is done as early as
/// its days allow. Testers are of their cycle alone. The plan and the timetable must outlive it.
class TestNeeds
{
public:
    TestNeeds(const Plan &plan, const Timetable &timetable, QDate today);

    /// Of a cycle as that plan holds it.
    [[nodiscard]] TestNeed of(const TestCycle &cycle) const;
    [[nodiscard]] ReleaseTestNeed ofRelease(ReleaseId release) const;

private:
    void readWork();
    /// Cases and dates alone.
    [[nodiscard]] TestNeed claimOf(const TestCycle &cycle) const;
    void addCases(TestNeed &need, const TestCycle &cycle) const;
    void addTime(TestNeed &need) const;
    void addPeople(TestNeed &need) const;

    const Plan &m_plan;
    const Timetable &m_timetable;
    QDate m_today;
    TestBook m_book;
    QHash<TestCycleId, TestNeed> m_asked; ///< Cases and dates alone, of all cycles.
    std::vector<TestNeed> m_claims; ///< Of the cycles of planned releases that have not ended.
    QHash<PersonId, std::vector<DatedHours>> m_workOf;     ///< What is scheduled for somebody, by its last day.
    QHash<SkillId, std::vector<DatedHours>> m_nobodysWork; ///< What is scheduled for nobody by name.
};

/// When testing begins: on the day of the milestone that opens the cycle, else of the freeze of the release that counts for its code, see
/// CountingFreeze; invalid where there is none of them.
[[nodiscard]] QDate opensOn(const Plan &plan, const Timetable &timetable, const TestCycle &cycle);
/// The last day of testing: before the milestone that closes the cycle, else before the anchor of the release.
[[nodiscard]] QDate endsOn(const Plan &plan, const Timetable &timetable, const TestCycle &cycle);

} // namespace Plimsoll
