// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/absenceedits.h"

#include "domain/allrecords.h"
#include "domain/edits/editwords.h"
#include "domain/idsource.h"
#include "domain/labels.h"
#include "domain/plandraft.h"

#include <algorithm>

namespace Plimsoll::edits {

namespace {

QString absentPerson(const Plan &plan, PersonId id)
{
    const Person *person = plan.find(id);
    return person ? quotedName(*person) : recordLabel<Person>();
}

} // namespace

PlanEdit addAbsence(const Plan &plan, const Absence &absence)
{
    PlanDraft draft(plan);
    draft.put(absence);
    return draft.toEdit(editWords("Add absence of %1").arg(absentPerson(plan, absence.person)));
}

PlanEdit clearAbsences(const Plan &plan, IdSource &ids, PersonId person, QDate first, QDate last)
{
    PlanDraft draft(plan);
    for (const Absence &absence : plan.table<Absence>()) {
        if (absence.person != person || absence.end < first || absence.start > last)
            continue;
        Absence before = absence;
        before.end = first.addDays(-1);
        Absence after = absence;
        after.start = last.addDays(1);
        if (before.start > before.end && after.start > after.end) {
            draft.remove(absence.id);
            continue;
        }
        if (before.start <= before.end && after.start <= after.end)
            after.id = ids.next<Absence>();
        if (before.start <= before.end)
            draft.put(before);
        if (after.start <= after.end)
            draft.put(after);
    }
    return draft.toEdit(editWords("Clear absence of %1").arg(absentPerson(plan, person)));
}

PlanEdit replaceAbsences(const Plan &plan, IdSource &ids, PersonId person, QDate first, QDate last, const std::vector<Absence> &absences)
{
    Plan after = plan;
    after.apply(clearAbsences(plan, ids, person, first, last));
    for (Absence absence : absences) {
        absence.start = std::max(absence.start, first);
        absence.end = std::min(absence.end, last);
        if (absence.start > absence.end)
            continue;
        absence.id = ids.next<Absence>();
        absence.person = person;
        absence.note.clear();
        after.put(absence);
    }
    return editBetween(plan, after, editWords("Change absence of %1").arg(absentPerson(plan, person)));
}

PlanEdit letStandIn(const Plan &plan, MilestoneId milestone, PersonId absent, PersonId deputy)
{
    PlanDraft draft(plan);
    draft.update(milestone, [&](Milestone &m) {
        const bool known = std::find(m.neededPeople.begin(), m.neededPeople.end(), deputy) != m.neededPeople.end();
        const auto place = std::find(m.neededPeople.begin(), m.neededPeople.end(), absent);
        if (place != m.neededPeople.end() && !known)
            *place = deputy;
        else if (place != m.neededPeople.end())
            m.neededPeople.erase(place);
        else if (!known)
            m.neededPeople.push_back(deputy);
    });
    return draft.toEdit(editWords("Let %1 stand in for %2").arg(absentPerson(plan, deputy), absentPerson(plan, absent)));
}

} // namespace Plimsoll::edits
