// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/standingcommitmentmodel.h"

#include "domain/edits/removal.h"
#include "items/timecolumns.h"

namespace Plimsoll {

StandingCommitmentModel::StandingCommitmentModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&StandingCommitment::person, Format::Choice),
        column(&StandingCommitment::name, Format::Text),
        percentColumn(&StandingCommitment::share),
        column(&StandingCommitment::start, Format::Date),
        column(&StandingCommitment::end, Format::Date),
    });
    setFactory([](const EditContext &context) {
        StandingCommitment made;
        made.id = context.ids.next<StandingCommitment>();
        made.person = firstId<Person>(context.plan);
        made.name = unusedName<StandingCommitment>(context.plan, tr("New standing duty"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<StandingCommitment>> ids) { return edits::removeRecords<StandingCommitment>(context.plan, ids); });
}

} // namespace Plimsoll
