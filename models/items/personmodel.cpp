// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/personmodel.h"

#include "domain/edits/removal.h"

namespace Plimsoll {

PersonModel::PersonModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Person::name, Format::Text),
        column(&Person::email, Format::Text),
        column(&Person::timeZone, Format::Text),
        column(&Person::calendar, Format::Choice),
    });
    setFactory([](const EditContext &context) {
        Person made;
        made.id = context.ids.next<Person>();
        made.name = unusedName<Person>(context.plan, tr("New person"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<Person>> ids) { return edits::removeRecords<Person>(context.plan, ids); });
}

} // namespace Plimsoll
