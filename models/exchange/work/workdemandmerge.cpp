// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workdemandmerge.h"

#include "domain/allrecords.h"
#include "exchange/importnames.h"
#include "exchange/importwords.h"
#include "exchange/work/sampledemands.h"
#include "exchange/work/workassignees.h"
#include "exchange/work/workleftout.h"
#include "exchange/workimportwords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr double sameHours = 0.005;

bool isSame(double a, double b)
{
    return std::abs(a - b) < sameHours;
}

QString hoursText(double low, double likely, double high)
{
    const auto number = [](double hours) { return QLocale().toString(hours, 'g', 6); };
    return isSame(low, high) ? workImportWords("%1 h").arg(number(likely)) : workImportWords("%1/%2/%3 h").arg(number(low), number(likely), number(high));
}

} // namespace

/// Two people of one skill, or two columns of one name.
void WorkDemandMerge::Stated::add(const Stated &other)
{
    if (hours.low || hours.high || other.hours.low || other.hours.high) {
        hours.low = hours.low.value_or(hours.likely) + other.hours.low.value_or(other.hours.likely);
        hours.high = hours.high.value_or(hours.likely) + other.hours.high.value_or(other.hours.likely);
    }
    hours.likely += other.hours.likely;
    if (spent || other.spent)
        spent = spent.value_or(0.0) + other.spent.value_or(0.0);
    if (mostPeople || other.mostPeople)
        mostPeople = std::max(mostPeople.value_or(1), other.mostPeople.value_or(1));
}

WorkDemandMerge::WorkDemandMerge(PlanDraft &draft, const WorkImportOptions &options, IdSource &ids, const WorkAssignees &people, WorkLeftOut &leftOut)
    : m_draft(draft), m_options(options), m_ids(ids), m_people(people), m_leftOut(leftOut)
{
    // The first of a name has it.
    const auto keep = [](auto &hash, const auto &key, auto id) {
        if (!hash.contains(key))
            hash.insert(key, id);
    };
    const Plan &plan = draft.plan();
    for (const Skill &one : plan.table<Skill>())
        keep(m_skills, foldedName(one.name), one.id);
    for (const PersonSkill &has : plan.table<PersonSkill>())
        keep(m_skillOfPerson, has.person, has.skill);
    for (const Demand &demand : plan.table<Demand>())
        m_demands[demand.workItem].push_back(demand.id);
}

SkillId WorkDemandMerge::skill(const QString &name)
{
    const QString key = foldedName(name);
    const SkillId found = m_skills.value(key);
    if (found.isValid())
        return found;
    const SkillId id = m_ids.next<Skill>();
    m_draft.put(Skill{id, name.left(500), {}, guessedFreezeOfSkill(name)});
    m_skills.insert(key, id);
    return id;
}

QString WorkDemandMerge::usualSkill() const
{
    return m_options.skill.trimmed().isEmpty() ? workImportWords("Development") : m_options.skill.simplified();
}

/// That which the file names; else the first that the person has; else, of somebody unknown, one of the same name.
SkillId WorkDemandMerge::skillOf(const WorkImportDemand &demand, PersonId person)
{
    if (!demand.skill.isEmpty())
        return skill(demand.skill);
    if (!person.isValid())
        return skill(demand.person);
    const SkillId first = m_skillOfPerson.value(person);
    return first.isValid() ? first : skill(usualSkill());
}

QString WorkDemandMerge::nameOf(const Demand &demand) const
{
    const Skill *needed = m_draft.plan().find(demand.skill);
    const Person *person = m_draft.plan().find(demand.person);
    return (person ? person->name + u", "_s : QString()) + (needed ? needed->name : QString());
}

void WorkDemandMerge::put(const WorkImportRow &row, WorkImportResult &result)
{
    if (!row.demands.empty())
        putStated(row.demands, result);
    else if (row.estimate || row.spent)
        putTotal(row, result);
    if (row.mostPeople) {
        for (const DemandId id : of(result.item))
            setMostPeople(id, *row.mostPeople, result);
    }
    if (m_options.sampleDemands && !m_demands.contains(result.item))
        putStated(sampleDemands(row.stage), result);
}

WorkDemandMerge::Stated WorkDemandMerge::resolved(const WorkImportDemand &stated)
{
    const PersonId person = stated.person.isEmpty() ? PersonId() : m_people.person({stated.person, stated.email});
    // Where no skill is named, that of an unknown person's name keeps the name.
    if (!stated.person.isEmpty() && !person.isValid() && !stated.skill.isEmpty())
        m_leftOut.note(workImportWords("assignees who are no people of the plan"), stated.person);
    return {skillOf(stated, person), person, stated.hours, stated.spent, stated.mostPeople};
}

void WorkDemandMerge::putStated(const std::vector<WorkImportDemand> &stated, WorkImportResult &result)
{
    std::vector<Stated> all;
    for (const WorkImportDemand &demand : stated) {
        const Stated one = resolved(demand);
        const auto same = std::ranges::find_if(all, [&](const Stated &s) { return s.skill == one.skill && s.person == one.person; });
        if (same == all.end())
            all.push_back(one);
        else
            same->add(one);
    }
    const std::vector<DemandId> known = knownAgain(all, result.item);
    for (size_t i = 0; i < all.size(); ++i) {
        if (!known[i].isValid()) {
            add(all[i], result);
            continue;
        }
        change(known[i], all[i].hours, all[i].spent, result);
        if (all[i].mostPeople)
            setMostPeople(known[i], *all[i].mostPeople, result);
    }
}

/// The demand of each, invalid where there is none: by skill and person. Hours of nobody are also those of the only other demand of their
/// skill, to which somebody may have been put since.
std::vector<DemandId> WorkDemandMerge::knownAgain(const std::vector<Stated> &all, WorkItemId item) const
{
    std::vector<DemandId> open = of(item);
    std::vector<DemandId> known(all.size());
    for (const bool exactly : {true, false}) {
        for (size_t i = 0; i < all.size(); ++i) {
            const auto fits = [&](DemandId id) {
                const Demand *demand = m_draft.plan().find(id);
                return demand->skill == all[i].skill && (!exactly || demand->person == all[i].person);
            };
            if (known[i].isValid() || (!exactly && (all[i].person.isValid() || std::ranges::count_if(open, fits) != 1)))
                continue;
            if (const auto found = std::ranges::find_if(open, fits); found != open.end()) {
                known[i] = *found;
                open.erase(found);
            }
        }
    }
    return known;
}

void WorkDemandMerge::putTotal(const WorkImportRow &row, WorkImportResult &result)
{
    const std::vector<DemandId> all = m_demands.value(result.item);
    if (all.empty()) {
        if (row.estimate)
            add({skill(usualSkill()), {}, *row.estimate, row.spent, {}}, result);
        return;
    }
    double likely = 0.0;
    double spent = 0.0;
    for (const DemandId id : all) {
        likely += m_draft.plan().find(id)->likely;
        spent += m_draft.plan().find(id)->spent;
    }
    const double wanted = row.estimate ? row.estimate->likely : likely;
    const bool sameSpent = !row.spent || isSame(*row.spent, spent);
    for (const DemandId id : all) {
        const Demand demand = *m_draft.plan().find(id);
        const double share = likely > 0 ? demand.likely / likely : 1.0 / double(all.size());
        WorkEstimate hours{isSame(wanted, likely) ? demand.likely : wanted * share, {}, {}};
        if (row.estimate && row.estimate->low && row.estimate->high) {
            hours.low = *row.estimate->low * share;
            hours.high = *row.estimate->high * share;
        }
        change(id, hours, sameSpent ? std::nullopt : std::optional(*row.spent * share), result);
    }
}

void WorkDemandMerge::add(const Stated &stated, WorkImportResult &result)
{
    Demand demand;
    demand.id = m_ids.next<Demand>();
    demand.workItem = result.item;
    demand.skill = stated.skill;
    demand.person = stated.person;
    demand.likely = stated.hours.likely;
    demand.low = stated.hours.low.value_or(demand.likely);
    demand.high = stated.hours.high.value_or(demand.likely);
    demand.spent = stated.spent.value_or(0.0);
    demand.mostPeople = stated.mostPeople.value_or(1);
    m_demands[result.item].push_back(demand.id);
    result.changes << workImportWords("%1: %2").arg(nameOf(demand), hoursText(demand.low, demand.likely, demand.high));
    m_draft.put(std::move(demand));
}

/// One number without low and high moves these along, so that the estimate stays as unsure as it was.
void WorkDemandMerge::change(DemandId id, const WorkEstimate &hours, const std::optional<double> &spent, WorkImportResult &result)
{
    const Demand before = *m_draft.plan().find(id);
    Demand after = before;
    if (hours.low && hours.high) {
        after.low = *hours.low;
        after.high = *hours.high;
        after.likely = hours.likely;
    } else if (!isSame(hours.likely, before.likely)) {
        const double factor = before.likely > 0 ? hours.likely / before.likely : 0.0;
        after.low = factor > 0 ? before.low * factor : hours.likely;
        after.high = factor > 0 ? std::min(before.high * factor, 1'000'000.0) : hours.likely;
        after.likely = hours.likely;
        after.low = std::min(after.low, after.likely);
        after.high = std::max(after.high, after.likely);
    }
    if (isSame(after.low, before.low) && isSame(after.likely, before.likely) && isSame(after.high, before.high)) {
        after.low = before.low;
        after.likely = before.likely;
        after.high = before.high;
    } else {
        result.changes << workImportWords("%1: %2 → %3").arg(nameOf(before), hoursText(before.low, before.likely, before.high),
                                                hoursText(after.low, after.likely, after.high));
    }
    if (spent && !isSame(*spent, before.spent)) {
        after.spent = *spent;
        result.changes << workImportWords("%1: %2 spent").arg(nameOf(before), hoursText(*spent, *spent, *spent));
    }
    m_draft.put(std::move(after));
}

void WorkDemandMerge::setMostPeople(DemandId id, int people, WorkImportResult &result)
{
    Demand demand = *m_draft.plan().find(id);
    if (demand.mostPeople == people)
        return;
    demand.mostPeople = people;
    result.changes << workImportWords("%1: most people at a time: %2").arg(nameOf(demand), QString::number(people));
    m_draft.put(std::move(demand));
}

} // namespace Plimsoll
