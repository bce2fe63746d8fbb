// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problems.h"

#include "engine/problemchanges.h"
#include "engine/problemlist.h"
#include "engine/problemsofdecisions.h"
#include "engine/problemsofquality.h"
#include "engine/problemsoftrains.h"

namespace Plimsoll {

namespace {

/// Checks that another day, rule or span of a milestone could bring something new, but those of work; stale audiences are told of by
/// themselves.
void checkWhatDatesChange(ProblemList &list)
{
    checkDates(list);
    checkDependencies(list);
    checkStates(list);
    checkGoLives(list);
    checkWindowUse(list);
    checkPeople(list);
    checkAbsences(list);
    checkRecords(list);
    checkMessages(list);
    checkReleaseNotes(list);
    checkRollout(list);
    checkTestNeeds(list);
    checkTrains(list);
    checkInfrastructureEvidence(list);
    checkPromotions(list);
    checkTriage(list);
    checkDecisions(list);
}

} // namespace

std::vector<Problem> findProblems(const Plan &plan, const Timetable &timetable, QDate today, Checks checks)
{
    ProblemList list(plan, timetable, today);
    checkWhatDatesChange(list);
    checkSheets(list);
    checkTexts(list);
    checkDelivery(list);
    checkRisks(list);
    checkTestPlan(list);
    checkStaleAudiences(list);
    checkAllWork(list, checks);
    return std::move(list).sorted();
}

std::vector<Problem> findProblemsOfDates(const Plan &plan, const Timetable &timetable, QDate today)
{
    ProblemList list(plan, timetable, today);
    checkWhatDatesChange(list);
    checkWorkEnds(list);
    return std::move(list).sorted();
}

} // namespace Plimsoll
