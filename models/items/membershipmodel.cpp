// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/membershipmodel.h"

#include "domain/edits/removal.h"
#include "items/timecolumns.h"

namespace Plimsoll {

MembershipModel::MembershipModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Membership::person, Format::Choice),
        column(&Membership::team, Format::Choice),
        percentColumn(&Membership::share),
        column(&Membership::start, Format::Date),
        column(&Membership::end, Format::Date),
    });
    setFactory([](const EditContext &context) {
        Membership made;
        made.id = context.ids.next<Membership>();
        made.person = firstId<Person>(context.plan);
        made.team = firstId<Team>(context.plan);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<Membership>> ids) { return edits::removeRecords<Membership>(context.plan, ids); });
}

} // namespace Plimsoll
