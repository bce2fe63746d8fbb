// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plan.h"
#include "domain/recordrules.h"
#include "domain/rulechecks.h"
#include "domain/validationtext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

using namespace RuleChecks;

namespace {

constexpr double mostHours = 1'000'000;

std::optional<QString> brokenShare(double share, const QString &name)
{
    if (!(share >= 0 && share <= 1))
        return validationText("The share of %1 must be between 0 and 100 %; type another.").arg(name);
    return {};
}

QString personName(const Plan &plan, PersonId id)
{
    const Person *person = plan.find(id);
    return person ? quotedName(*person) : validationText("a person");
}

} // namespace

std::optional<QString> brokenRule(const Plan &plan, const PersonSkill &s)
{
    if (!s.person.isValid() || !s.skill.isValid())
        return validationText("A skill of a person names both; choose the person and the skill.");
    if (s.proficiency < 1 || s.proficiency > 5)
        return validationText("The proficiency of %1 must be between 1 and 5; type another.").arg(personName(plan, s.person));
    return {};
}

std::optional<QString> brokenRule(const Plan &plan, const Membership &m)
{
    if (!m.person.isValid() || !m.team.isValid())
        return validationText("A membership names a person and a team; choose both.");
    const QString name = validationText("the membership of %1").arg(personName(plan, m.person));
    return firstOf(brokenShare(m.share, name), brokenSpan(m.start, m.end, name), brokenNote(m.note, name));
}

std::optional<QString> brokenRule(const Plan &plan, const WorkingPattern &p)
{
    if (!p.person.isValid())
        return validationText("A working pattern belongs to nobody; choose a person.");
    const QString name = validationText("the working pattern of %1").arg(personName(plan, p.person));
    if (p.cycleWeeks < 1 || p.cycleWeeks > 4 || p.cycleWeek < 0 || p.cycleWeek >= p.cycleWeeks)
        return validationText("The cycle of %1 has 1 to 4 weeks, and the week in it is one of them; type others.").arg(name);
    for (const double hours : {p.monday, p.tuesday, p.wednesday, p.thursday, p.friday, p.saturday, p.sunday}) {
        if (!(hours >= 0 && hours <= 24))
            return validationText("The hours of a day in %1 must be between 0 and 24; type another number.").arg(name);
    }
    return brokenSpan(p.start, p.end, name);
}

std::optional<QString> brokenRule(const Plan &plan, const Absence &a)
{
    if (!a.person.isValid())
        return validationText("An absence belongs to nobody; choose a person.");
    const QString name = validationText("the absence of %1").arg(personName(plan, a.person));
    if (!a.start.isValid() || !a.end.isValid())
        return validationText("The first or last day of %1 is missing; type both.").arg(name);
    return firstOf(brokenSpan(a.start, a.end, name), brokenNote(a.note, name));
}

std::optional<QString> brokenRule(const Plan &, const StandingCommitment &c)
{
    if (!c.person.isValid())
        return validationText("The commitment %1 belongs to nobody; choose a person.").arg(quotedName(c));
    return firstOf(brokenName(c.name, validationText("commitment")), brokenShare(c.share, quotedName(c)), brokenSpan(c.start, c.end, quotedName(c)),
                   brokenNote(c.note, quotedName(c)));
}

std::optional<QString> brokenRule(const Plan &plan, const RoughDemand &d)
{
    if (!d.release.isValid() || !d.skill.isValid())
        return validationText("A rough demand names a release and a skill; choose both.");
    const Milestone *phase = plan.find(d.phase);
    if (phase && phase->release != d.release)
        return validationText("The phase of a rough demand belongs to another release; choose one of its own.");
    return firstOf(brokenEstimate(d.low, d.likely, d.high, validationText("a rough demand")), brokenNote(d.note, validationText("a rough demand")));
}

std::optional<QString> brokenRule(const Plan &plan, const WorkItem &w)
{
    const QString name = quotedName(w);
    if (w.progress < 0 || w.progress > 100)
        return validationText("The progress of %1 must be between 0 and 100 %; type another.").arg(name);
    if (qAbs(w.priority) > 1'000'000)
        return validationText("The priority of %1 must be between −1,000,000 and 1,000,000; type another.").arg(name);
    const WorkItem *above = plan.find(w.parent);
    for (qsizetype steps = 0; above; above = plan.find(above->parent)) {
        if (above->id == w.id || ++steps > plan.table<WorkItem>().size())
            return validationText("%1 is a part of itself; choose another parent.").arg(name);
    }
    if (w.started.isValid() && w.finished.isValid() && w.finished < w.started)
        return validationText("%1 is finished before it is started; change one of the dates.").arg(name);
    return firstOf(brokenName(w.title, validationText("work item")), brokenDate(w.notBefore, name), brokenDate(w.started, name),
                   brokenDate(w.finished, name), brokenDate(w.joined, name), brokenNote(w.note, name),
                   brokenNote(w.customerNote, name), brokenNote(w.upgradeAction, name));
}

std::optional<QString> brokenRule(const Plan &plan, const Demand &d)
{
    if (!d.workItem.isValid() || !d.skill.isValid())
        return validationText("A demand names a work item and a skill; choose both.");
    const WorkItem *item = plan.find(d.workItem);
    const QString name = item ? quotedName(*item) : recordLabel<Demand>();
    if (d.mostPeople < 1 || d.mostPeople > 1000)
        return validationText("Between 1 and 1,000 people can work on %1 at a time; type another number.").arg(name);
    if (!(d.spent >= 0 && d.spent <= mostHours))
        return validationText("The hours spent on %1 must be between 0 and 1,000,000; type another number.").arg(name);
    return firstOf(brokenEstimate(d.low, d.likely, d.high, name), brokenNote(d.note, name));
}

std::optional<QString> brokenRule(const Plan &, const ScheduledWork &w)
{
    if (!w.demand.isValid() || !w.start.isValid() || !w.end.isValid() || !(w.hours >= 0 && w.hours <= mostHours))
        return validationText("Scheduled work names a demand, its first and last day, and its hours; level the plan again.");
    return brokenSpan(w.start, w.end, recordLabel<ScheduledWork>());
}

std::optional<QString> brokenRule(const Plan &, const BaselineWork &w)
{
    if (!w.baseline.isValid() || !w.workItem.isValid() || !(w.hours >= 0 && w.hours <= mostHours))
        return validationText("The work of a baseline names the baseline, a work item and its hours; take the baseline again.");
    return brokenSpan(w.start, w.end, recordLabel<BaselineWork>());
}

std::optional<QString> brokenRule(const Plan &, const Responsibility &r)
{
    if (!r.role.isValid())
        return validationText("A responsibility names no role; choose one.");
    if (r.activity.trimmed().isEmpty() && !r.milestone.isValid())
        return validationText("A responsibility is for an activity or a milestone; type or choose one.");
    return firstOf(brokenNote(r.activity, validationText("a responsibility")), brokenNote(r.note, validationText("a responsibility")));
}

} // namespace Plimsoll
