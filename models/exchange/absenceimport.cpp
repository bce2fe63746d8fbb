// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/absenceimport.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

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

PersonId personOf(const Plan &plan, const AwaySpan &span, PersonId fallback)
{
    std::vector<PersonId> byEmail;
    PersonId byName;
    qsizetype longest = 0;
    for (const Person &person : plan.table<Person>()) {
        if (!person.email.isEmpty() && span.emails.contains(person.email, Qt::CaseInsensitive))
            byEmail.push_back(person.id);
        if (person.name.size() > longest && names(span.summary, person.name)) {
            byName = person.id;
            longest = person.name.size();
        }
    }
    if (byName.isValid())
        return byName;
    return byEmail.size() == 1 ? byEmail.front() : fallback;
}

bool covers(const Absence &absence, const AwaySpan &span)
{
    return absence.start <= span.first && absence.end >= span.last
        && (absence.portion == DayPortion::WholeDay || absence.portion == span.portion);
}

} // namespace

std::vector<AwayProposal> proposeAbsences(const Plan &plan, const AwayCalendar &calendar, PersonId fallback)
{
    QHash<PersonId, std::vector<const Absence *>> absences;
    for (const Absence &absence : plan.table<Absence>())
        absences[absence.person].push_back(&absence);
    std::vector<AwayProposal> proposals;
    for (const AwaySpan &span : calendar.spans) {
        AwayProposal proposal{span, personOf(plan, span, fallback), false};
        const auto theirs = absences.value(proposal.person);
        proposal.known = std::ranges::any_of(theirs, [&](const Absence *absence) { return covers(*absence, span); });
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

PlanEdit addAbsences(const Plan &plan, std::span<const AwayProposal> proposals, AbsenceKind kind, IdSource &ids)
{
    PlanDraft draft(plan);
    int count = 0;
    for (const AwayProposal &proposal : proposals) {
        if (proposal.known || !proposal.person.isValid())
            continue;
        Absence absence;
        absence.id = ids.next<Absence>();
        absence.person = proposal.person;
        absence.kind = kind;
        absence.start = proposal.span.first;
        absence.end = proposal.span.last;
        absence.portion = proposal.span.portion;
        draft.put(absence);
        ++count;
    }
    return draft.toEdit(count == 1 ? QCoreApplication::translate("AbsenceImport", "Import 1 absence")
                                  : QCoreApplication::translate("AbsenceImport", "Import %1 absences").arg(count));
}

} // namespace Plimsoll
