// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/problemlist.h"

#include <QHash>
#include <QSet>

namespace Plimsoll {

namespace {

/// Where a release names no owners at all it does without them, and there is nothing to say.
void checkOwners(ProblemList &list)
{
    QSet<ReleaseId> withOwners;
    for (const Milestone *m : list.live()) {
        if (!m->owners.empty())
            withOwners.insert(m->release);
    }
    ProblemList::Milestones ownerless;
    for (const Milestone *m : list.ahead()) {
        if (m->owners.empty() && withOwners.contains(m->release))
            ownerless.push_back(m);
    }
    list.addEach(
        ownerless,
        [&](const Milestone &m) {
            return Finding{Severity::Notice, "milestone-without-owner",
                           problemText("Nobody owns %1 on %2.").arg(list.nameOf(m), dayText(list.timetable().startOf(m.id))),
                           problemText("Choose the role that owns it.")};
        },
        [&](const Release &release, const ProblemList::Milestones &members) {
            return Finding{Severity::Notice, "milestone-without-owner",
                           problemText("%1 milestones of %2 have no owner, the next on %3: %4.")
                               .arg(QString::number(members.size()), list.nameOf(release),
                                    dayText(list.timetable().startOf(members.front()->id)), list.titlesOf(members)),
                           problemText("Choose the roles that own them.")};
        });
}

/// Only where the plan names people at all; plans by role alone are sound.
void checkRoles(ProblemList &list)
{
    if (list.plan().table<Person>().isEmpty())
        return;
    QHash<RoleId, const Milestone *> next;
    for (const Milestone *m : list.ahead()) {
        for (const auto owner : m->owners) {
            const Milestone *&known = next[owner];
            if (!known || list.timetable().startOf(m->id) < list.timetable().startOf(known->id))
                known = m;
        }
    }
    for (const Role &role : list.plan().table<Role>()) {
        const Milestone *m = next.value(role.id);
        if (!m || role.everyone || role.person.isValid())
            continue;
        const QDate start = list.timetable().startOf(m->id);
        list.add(role, {}, start,
                 {Severity::Notice, "role-without-person",
                  problemText("Nobody fills the role %1, which next owns %2 on %3.").arg(quotedName(role), list.nameOf(*m), dayText(start)),
                  problemText("Choose a person for the role.")});
    }
}

void checkNeeded(ProblemList &list, const Milestone &m)
{
    const QDate start = list.timetable().startOf(m.id);
    for (const auto id : m.neededPeople) {
        const Person *person = list.plan().find(id);
        const QString reason = person ? list.dayOff(*person, start) : QString();
        if (reason.isEmpty())
            continue;
        list.add(m, {Severity::Warning, "needed-person-away",
                     problemText("%1 is needed for %2 on %3, which is a day off for them (%4).")
                         .arg(quotedName(*person), list.nameOf(m), dayText(start), reason),
                     problemText("Move the milestone, or choose somebody else.")});
    }
}

void checkAudiences(ProblemList &list, const Milestone &m)
{
    if (!m.publicTitle.isEmpty() && m.audiences.empty()) {
        list.add(m, {Severity::Notice, "public-title-without-audience",
                     problemText("%1 has a public title, but no audience that would read it.").arg(list.nameOf(m)),
                     problemText("Choose its audiences, or clear the public title.")});
    }
    if (!m.publicTitle.isEmpty())
        return;
    for (const auto id : m.audiences) {
        const Audience *audience = list.plan().find(id);
        if (!audience || !audience->customer)
            continue;
        list.add(m, {Severity::Notice, "audience-without-public-title",
                     problemText("%1 is meant for the customers %2, but has no public title, so that they do not see it.")
                         .arg(list.nameOf(m), quotedName(*audience)),
                     problemText("Type the title that they may read.")});
        return;
    }
}

} // namespace

void checkPeople(ProblemList &list)
{
    checkOwners(list);
    checkRoles(list);
    for (const Milestone *m : list.ahead()) {
        checkNeeded(list, *m);
        checkAudiences(list, *m);
    }
}

} // namespace Plimsoll
