// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/skillmodel.h"

#include "domain/edits/removal.h"

namespace Plimsoll {

SkillModel::SkillModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({column(&Skill::name, Format::Text)});
    setFactory([](const EditContext &context) {
        Skill made;
        made.id = context.ids.next<Skill>();
        made.name = unusedName<Skill>(context.plan, tr("New skill"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<Skill>> ids) { return edits::removeRecords<Skill>(context.plan, ids); });
}

} // namespace Plimsoll
