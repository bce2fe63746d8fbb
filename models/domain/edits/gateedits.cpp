// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/gateedits.h"

#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"

namespace Plimsoll::edits {

void attest(Criterion &criterion, Attestation attestation, PersonId person, QDate day)
{
    const bool open = attestation == Attestation::Open;
    if (open || attestation != criterion.attestation)
        criterion.attestedBy = {};
    if (!open && person.isValid())
        criterion.attestedBy = person;
    criterion.attestation = attestation;
    criterion.attested = open ? QDate() : day;
}

PlanEdit attest(const Plan &plan, std::span<const CriterionId> ids, Attestation attestation, PersonId person, QDate day)
{
    return updateRecords<Criterion>(plan, ids, fieldLabel(Record<Criterion>::table, fieldName(&Criterion::attestation)),
                                    [&](Criterion &criterion) { attest(criterion, attestation, person, day); });
}

} // namespace Plimsoll::edits
