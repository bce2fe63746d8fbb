// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/teammodel.h"

#include "domain/edits/removal.h"

namespace Plimsoll {

TeamModel::TeamModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Team::name, Format::Text),
        column(&Team::assignsPeople, Format::Flag),
    });
    setFactory([](const EditContext &context) {
        Team made;
        made.id = context.ids.next<Team>();
        made.name = unusedName<Team>(context.plan, tr("New team"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<Team>> ids) { return edits::removeRecords<Team>(context.plan, ids); });
}

} // namespace Plimsoll
