// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/problemlist.h"
#include "engine/rolloutfacts.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Those who roll a release back when it must: the people of the roles that own the go-live and the back-out plans, and who is on call that day.
std::vector<const Person *> peopleToRollBack(const Plan &plan, const Milestone &goLive, QDate day)
{
    std::vector<PersonId> ids = onCallOn(plan, day);
    const auto addRole = [&](RoleId id) {
        if (const Role *role = plan.find(id); role && !role->everyone)
            ids.insert(ids.end(), {role->person, role->deputy});
    };
    for (const RoleId id : goLive.owners)
        addRole(id);
    for (const BackOutPlan &backOut : plan.table<BackOutPlan>()) {
        if (backOut.release == goLive.release)
            addRole(backOut.owner);
    }
    std::vector<const Person *> people;
    for (const PersonId id : ids) {
        const Person *person = plan.find(id);
        if (person && std::ranges::find(people, person) == people.end())
            people.push_back(person);
    }
    return people;
}

QString namesOf(const std::vector<const Person *> &people)
{
    QStringList names;
    for (const Person *person : people)
        names << quotedName(*person);
    return fewOf(names);
}

/// By the calendars of those who roll back, one of whom is enough; by that of the milestone where the plan names none of them.
void checkDayAfter(ProblemList &list, const Milestone &m, QDate day)
{
    const QDate next = day.addDays(1);
    const std::vector<const Person *> people = peopleToRollBack(list.plan(), m, next);
    QStringList reasons;
    if (people.empty())
        reasons << list.dayOff(m, next);
    for (const Person *person : people) {
        reasons << list.dayOff(*person, next);
        if (reasons.back().isEmpty())
            return;
    }
    reasons.removeDuplicates();
    if (reasons.front().isEmpty())
        return;
    const QString name = list.nameOf(m);
    const bool weekend = reasons == QStringList{QLocale().dayName(next.dayOfWeek())};
    QString text;
    if (weekend)
        text = problemText("%1 falls on %2, right before the weekend, when nobody is there to roll it back.").arg(name, dayText(day));
    else if (people.empty())
        text = problemText("%1 falls on %2, the day before %3, when nobody is there to roll it back.").arg(name, dayText(day), reasons.front());
    else
        text = problemText("%1 falls on %2, the day before %3, when none of those who would roll it back works: %4.")
                   .arg(name, dayText(day), reasons.join(", "_L1), namesOf(people));
    list.add(m, {Severity::Warning, weekend ? "go-live-before-weekend" : "go-live-before-holiday", text,
                 problemText("Move it to a day with a working day after it.")});
}

/// Nobody who must roll back is there on a day off, or on the day after when that is one.
void checkGoLiveDay(ProblemList &list, const Milestone &m)
{
    const QDate day = list.timetable().endOf(m.id);
    if (const QString reason = list.dayOff(m, day); !reason.isEmpty()) {
        list.add(m, {Severity::Warning, "go-live-on-day-off",
                     problemText("%1 falls on %2, a day off (%3), when nobody is there to watch it or to roll it back.")
                         .arg(list.nameOf(m), dayText(day), reason),
                     problemText("Move it to a working day.")});
        return;
    }
    checkDayAfter(list, m, day);
}

void checkDaysOff(ProblemList &list)
{
    ProblemList::Milestones off;
    for (const Milestone *m : list.ahead()) {
        if (m->kind == MilestoneKind::GoLive)
            checkGoLiveDay(list, *m);
        else if (m->kind != MilestoneKind::EndOfLife && !list.dayOff(*m, list.timetable().startOf(m->id)).isEmpty())
            off.push_back(m);
    }
    const auto dayOf = [&](const Milestone &m) { return list.timetable().startOf(m.id); };
    list.addEach(
        off,
        [&](const Milestone &m) {
            return Finding{Severity::Notice, "on-day-off",
                           problemText("%1 falls on %2, a day off of its calendar (%3).").arg(list.nameOf(m), dayText(dayOf(m)), list.dayOff(m, dayOf(m))),
                           problemText("Move it to a working day, or count it in working days.")};
        },
        [&](const Release &release, const ProblemList::Milestones &members) {
            return Finding{Severity::Notice, "on-day-off",
                           problemText("%1 milestones of %2 fall on days off of their calendars, the first on %3: %4.")
                               .arg(QString::number(members.size()), list.nameOf(release), dayText(dayOf(*members.front())),
                                    list.titlesOf(members)),
                           problemText("Move them to working days, or count them in working days.")};
        });
}

QHash<ReleaseId, const Milestone *> goLives(const ProblemList &list)
{
    QHash<ReleaseId, ProblemList::Milestones> milestones;
    for (const Milestone *m : list.live()) {
        if (m->kind == MilestoneKind::GoLive)
            milestones[m->release].push_back(m);
    }
    QHash<ReleaseId, const Milestone *> found;
    for (auto it = milestones.cbegin(); it != milestones.cend(); ++it)
        found.insert(it.key(), goLiveOf(list.timetable(), *list.plan().find(it.key()), it.value()));
    return found;
}

const char *checkOfOrder(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::Freeze:
        return "freeze-after-go-live";
    case MilestoneKind::Gate:
        return "gate-after-go-live";
    case MilestoneKind::Build:
        return "build-after-go-live";
    default:
        return nullptr;
    }
}

void checkOrder(ProblemList &list)
{
    const auto byRelease = goLives(list);
    for (const Milestone *m : list.live()) {
        const char *check = checkOfOrder(m->kind);
        const Milestone *goLive = byRelease.value(m->release);
        const QDate start = list.timetable().startOf(m->id);
        if (!check || !goLive || m->state == MilestoneState::Done || !start.isValid()
            || start <= list.timetable().endOf(goLive->id))
            continue;
        list.add(*m, {Severity::Warning, check,
                      problemText("%1 is on %2, after %3 on %4.")
                          .arg(list.nameOf(*m), dayText(start), list.titleOf(*goLive), dayText(list.timetable().startOf(goLive->id))),
                      problemText("Move it ahead of %1, or give it another kind.").arg(list.titleOf(*goLive))});
    }
}

} // namespace

void checkGoLives(ProblemList &list)
{
    checkDaysOff(list);
    checkOrder(list);
}

} // namespace Plimsoll
