// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit/fitrun.h"

#include "domain/allrecords.h"
#include "domain/planedit.h"
#include "engine/scheduler.h"
#include "engine/skillfreeze.h"
#include "engine/workingdays.h"
#include "engine/workslack.h"

#include <algorithm>
#include <map>
#include <set>

namespace Plimsoll {

namespace {

double hoursOf(FitNetwork::Amount hundredths)
{
    return double(hundredths) / 100;
}

/// So far a later end is looked for.
QDate farthest(QDate due, QDate from)
{
    return (from.isValid() ? std::max(due, from) : due).addYears(1);
}

template<typename T>
std::vector<T> listed(const std::set<T> &all)
{
    return {all.begin(), all.end()};
}

} // namespace

FitRun::FitRun(Plan plan, Timetable timetable, const FitQuestion &question)
    : m_plan(std::move(plan)), m_timetable(std::move(timetable)), m_question(question)
{
    findLots();
    reckonCapacity();
}

FitRun FitRun::after(const PlanEdit &edit) const
{
    FitRun run = *this;
    run.m_plan.apply(edit);
    run.m_timetable = updateTimetable(m_timetable, m_plan, run.m_plan, edit);
    run.findLots();
    run.m_capacity = m_capacity.updated(run.m_plan, edit);
    if (!run.isCovered())
        run.reckonCapacity();
    return run;
}

void FitRun::findLots()
{
    m_lots = WorkLots::of(m_plan, m_timetable, m_question);
}

bool FitRun::isCovered() const
{
    return std::ranges::all_of(m_lots.lots, [this](const WorkLot &lot) { return lot.first >= m_capacity.first() && lot.last <= m_capacity.last(); });
}

void FitRun::reckonCapacity()
{
    QDate first;
    QDate last;
    for (const WorkLot &lot : m_lots.lots) {
        first = first.isValid() ? std::min(first, lot.first) : lot.first;
        last = last.isValid() ? std::max({last, lot.first, lot.last}) : std::max(lot.first, lot.last);
    }
    // The days that a later end may reach.
    m_capacity = first.isValid() ? Capacity::of(m_plan, first, farthest(last, m_question.from).addMonths(1)) : Capacity();
}

FitNetwork FitRun::network(qint64 daysLater) const
{
    std::vector<WorkLot> lots = m_lots.lots;
    for (WorkLot &lot : lots)
        lot.last = lot.asked ? lot.last.addDays(daysLater) : lot.last;
    return {m_plan, m_capacity, overlapping(std::move(lots))};
}

double FitRun::missing() const
{
    return hoursOf(network(0).missing());
}

void FitRun::addSkills(FitAnswer &answer, const FitNetwork &network) const
{
    std::map<SkillId, SkillFit> skills;
    std::set<SkillId> unmanned;
    for (size_t i = 0; i < network.lots().size(); ++i) {
        const WorkLot &lot = network.lots()[i];
        if (!lot.asked)
            continue;
        SkillFit &skill = skills[lot.skill];
        skill.skill = lot.skill;
        skill.asked += hoursOf(lot.hundredths);
        skill.missing += hoursOf(network.missing(i));
        if (lot.people.empty())
            unmanned.insert(lot.skill);
    }
    for (auto &[id, skill] : skills) {
        skill.there = hoursOf(network.there(id));
        skill.spare = hoursOf(network.spare(id));
        answer.skills.push_back(skill);
        answer.asked += skill.asked;
    }
    answer.missing = hoursOf(network.missing());
    answer.unmanned = listed(unmanned);
}

void FitRun::addRivals(FitAnswer &answer, const FitNetwork &network) const
{
    const FitNetwork::Cut cut = network.cut();
    for (size_t i = 0; i < network.lots().size(); ++i) {
        const WorkLot &lot = network.lots()[i];
        if (lot.asked || lot.release == m_question.release)
            continue;
        if (answer.rivals.empty() || answer.rivals.back().release != lot.release)
            answer.rivals.push_back({lot.release});
        FitRival &rival = answer.rivals.back();
        rival.asked += hoursOf(lot.hundredths);
        rival.met += hoursOf(network.met(i));
        rival.taken += std::ranges::binary_search(cut.lots, i) ? hoursOf(network.met(i)) : 0.0;
    }
}

void FitRun::addBottleneck(FitAnswer &answer, const FitNetwork &network) const
{
    const FitNetwork::Cut cut = network.cut();
    FitBottleneck &found = answer.bottleneck;
    std::set<SkillId> skills;
    std::set<WorkItemId> items;
    std::set<TeamId> teams;
    FitNetwork::Amount asked = 0;
    FitNetwork::Amount earlier = 0;
    for (const size_t i : cut.lots) {
        const WorkLot &lot = network.lots()[i];
        if (!lot.asked) {
            earlier += lot.release == m_question.release ? network.met(i) : 0;
            continue;
        }
        asked += lot.hundredths;
        skills.insert(lot.skill);
        items.insert(lot.items.begin(), lot.items.end());
        if (lot.team.isValid())
            teams.insert(lot.team);
        const QDate last = std::max(lot.first, lot.last);
        found.first = found.first.isValid() ? std::min(found.first, lot.first) : lot.first;
        found.last = found.last.isValid() ? std::max(found.last, last) : last;
    }
    found.skills = listed(skills);
    found.items = listed(items);
    found.teams = listed(teams);
    found.people = cut.people;
    found.asked = hoursOf(asked);
    found.there = hoursOf(cut.hours);
    found.earlier = hoursOf(earlier);
}

/// The milestone that bounds all of the bottleneck's work, or, where there is none, all that was asked for; invalid where none does, or where
/// rough demand is among it.
MilestoneId FitRun::boundOf(const FitBottleneck &bottleneck) const
{
    const bool all = bottleneck.skills.empty();
    const WorkLimits limits(m_plan, m_timetable);
    std::set<MilestoneId> bounds;
    for (const WorkLot &lot : m_lots.lots) {
        if (!lot.asked || (!all && !std::ranges::binary_search(bottleneck.skills, lot.skill)))
            continue;
        if (lot.isRough)
            return {};
        const FreezeScope freeze = freezeOf(m_plan, lot.skill);
        for (const WorkItemId id : lot.items) {
            if (all || std::ranges::binary_search(bottleneck.items, id))
                bounds.insert(workLimitOf(m_plan, m_timetable, limits, *m_plan.find(id), freeze).milestone);
        }
    }
    return bounds.size() == 1 ? *bounds.begin() : MilestoneId();
}

void FitRun::addDue(FitAnswer &answer) const
{
    const Release *release = m_plan.find(m_question.release);
    const MilestoneId bound = boundOf(answer.bottleneck);
    if (m_question.phase.isValid()) {
        answer.milestone = m_question.phase;
        answer.due = m_timetable.endOf(answer.milestone);
    } else if (m_timetable.startOf(bound).isValid()) {
        // What is said of a release is said of the milestone that presses, where it is one.
        answer.milestone = bound;
        answer.due = m_timetable.startOf(bound);
    } else if (release && m_timetable.startOf(release->anchor).isValid()) {
        answer.milestone = release->anchor;
        answer.due = m_timetable.startOf(release->anchor);
    }
    for (const WorkLot &lot : m_lots.lots) {
        if (lot.asked && !answer.milestone.isValid())
            answer.due = answer.due.isValid() ? std::max(answer.due, lot.last) : lot.last;
    }
}

QDate FitRun::firstFit(QDate due, const std::stop_token &stop) const
{
    const WorkingDays &calendar = m_timetable.calendars().ofPlan();
    const auto fits = [&](int days) {
        const QDate end = calendar.plus(due, days);
        return end.isValid() && network(due.daysTo(end)).missing() == 0;
    };
    int most = calendar.between(due, farthest(due, m_question.from));
    if (most < 1 || !fits(most))
        return {};
    // A later end takes nothing from anybody, so what fits once goes on fitting.
    int least = 0;
    while (most - least > 1) {
        if (stop.stop_requested())
            return {};
        const int middle = least + (most - least) / 2;
        (fits(middle) ? most : least) = middle;
    }
    return calendar.plus(due, most);
}

FitAnswer FitRun::answer(const std::stop_token &stop) const
{
    FitAnswer answer;
    answer.question = m_question;
    answer.undated = m_lots.undated;
    if (std::ranges::none_of(m_lots.lots, &WorkLot::asked)) {
        answer.state = m_lots.undated > 0 ? FitState::Undated : FitState::NothingAsked;
        return answer;
    }
    const FitNetwork now = network(0);
    addSkills(answer, now);
    addRivals(answer, now);
    answer.state = now.missing() > 0 ? FitState::Short : FitState::Fits;
    if (answer.state == FitState::Short)
        addBottleneck(answer, now);
    addDue(answer);
    if (answer.state == FitState::Short && answer.unmanned.empty())
        answer.fitsFrom = firstFit(answer.due, stop);
    return answer;
}

} // namespace Plimsoll
