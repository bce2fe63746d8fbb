// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/responsibilitymodel.h"

#include "domain/edits/removal.h"
#include "items/timecolumns.h"

namespace Plimsoll {

ResponsibilityModel::ResponsibilityModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Responsibility::activity, Format::Text),
        column(&Responsibility::milestone, Format::Choice),
        column(&Responsibility::role, Format::Choice),
        column(&Responsibility::raci, Format::Choice),
    });
    setFactory([](const EditContext &context) {
        Responsibility made;
        made.id = context.ids.next<Responsibility>();
        made.role = firstId<Role>(context.plan);
        made.activity = tr("New activity");
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<Responsibility>> ids) { return edits::removeRecords<Responsibility>(context.plan, ids); });
}

} // namespace Plimsoll
