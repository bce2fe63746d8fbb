// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/skillmodel.h"

#include "domain/edits/removal.h"

namespace Plimsoll {

QList<Choice> freezesOfWork()
{
    QList<Choice> choices = enumChoices<FreezeScope>();
    choices.removeIf([](const Choice &choice) { return choice.value.toInt() == int(FreezeScope::Unspecified); });
    return choices;
}

SkillModel::SkillModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    auto freeze = column(&Skill::freeze, Format::Choice);
    freeze.choices = [](const Skill &, const ReadContext &) { return freezesOfWork(); };
    setColumns({column(&Skill::name, Format::Text), freeze});
    setFactory([](const EditContext &context) {
        Skill made;
        made.id = context.ids.next<Skill>();
        made.name = unusedName<Skill>(context.plan, tr("New skill"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<Skill>> ids) { return edits::removeRecords<Skill>(context.plan, ids); });
}

} // namespace Plimsoll
