// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rolemodel.h"

#include "domain/edits/removal.h"

namespace Plimsoll {

RoleModel::RoleModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Role::name, Format::Text),
        column(&Role::person, Format::Choice),
        column(&Role::deputy, Format::Choice),
        column(&Role::team, Format::Choice),
        column(&Role::everyone, Format::Flag),
    });
    setFactory([](const EditContext &context) {
        Role made;
        made.id = context.ids.next<Role>();
        made.name = unusedName<Role>(context.plan, tr("New role"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<Role>> ids) { return edits::removeRecords<Role>(context.plan, ids); });
}

} // namespace Plimsoll
