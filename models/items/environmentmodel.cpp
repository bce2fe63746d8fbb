// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/environmentmodel.h"

#include "domain/edits/removal.h"
#include "items/membercolumn.h"

#include <algorithm>

namespace Plimsoll {

EnvironmentModel::EnvironmentModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Environment::name, Format::Text),
        column(&Environment::product, Format::Choice),
        column(&Environment::position, Format::Number),
        column(&Environment::exclusive, Format::Flag),
        column(&Environment::note, Format::LongText),
    });
    setFactory([](const EditContext &context) {
        Environment made;
        made.id = context.ids.next<Environment>();
        made.name = unusedName<Environment>(context.plan, QCoreApplication::translate("EnvironmentModel", "New environment"));
        for (const Environment &other : context.plan.table<Environment>())
            made.position = std::max(made.position, other.position + 1);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const EnvironmentId> ids) { return edits::removeRecords<Environment>(context.plan, ids); });
}

} // namespace Plimsoll
