// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/absenceimport.h"

#include "domain/allrecords.h"

#include <QHash>

#include <algorithm>

namespace Plimsoll {

namespace {

/// Whether the name stands in the text as words of its own.
bool names(const QString &text, const QString &name)
{
    if (name.trimmed().isEmpty())
        return false;
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        const qsizetype end = at + name.size();
        if (begins && (end == text.size() || !text[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

PersonId personOf(const Plan &plan, const ForeignEvent &event, PersonId fallback)
{
    std::vector<PersonId> byEmail;
    PersonId byName;
    qsizetype longest = 0;
    for (const Person &person : plan.table<Person>()) {
        if (!person.email.isEmpty() && event.emails.contains(person.email, Qt::CaseInsensitive))
            byEmail.push_back(person.id);
        if (person.name.size() > longest && names(event.title, person.name)) {
            byName = person.id;
            longest = person.name.size();
        }
    }
    if (byName.isValid())
        return byName;
    return byEmail.size() == 1 ? byEmail.front() : fallback;
}

bool covers(const Absence &absence, const ForeignEvent &event)
{
    return absence.start <= event.first && absence.end >= event.last
        && (absence.portion == DayPortion::WholeDay || absence.portion == event.portion);
}

} // namespace

std::vector<AbsenceProposal> proposeAbsences(const Plan &plan, std::span<const ForeignEvent> events, PersonId fallback)
{
    QHash<PersonId, std::vector<const Absence *>> absences;
    for (const Absence &absence : plan.table<Absence>())
        absences[absence.person].push_back(&absence);
    std::vector<AbsenceProposal> proposals;
    for (const ForeignEvent &event : events) {
        const PersonId person = personOf(plan, event, fallback);
        const auto theirs = absences.value(person);
        proposals.push_back({person, std::ranges::any_of(theirs, [&](const Absence *absence) { return covers(*absence, event); })});
    }
    return proposals;
}

} // namespace Plimsoll
