// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/personskillmodel.h"

#include "domain/edits/removal.h"
#include "items/timecolumns.h"

namespace Plimsoll {

PersonSkillModel::PersonSkillModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&PersonSkill::person, Format::Choice),
        column(&PersonSkill::skill, Format::Choice),
        column(&PersonSkill::proficiency, Format::Number),
    });
    setFactory([](const EditContext &context) {
        PersonSkill made;
        made.id = context.ids.next<PersonSkill>();
        made.person = firstId<Person>(context.plan);
        made.skill = firstId<Skill>(context.plan);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<PersonSkill>> ids) { return edits::removeRecords<PersonSkill>(context.plan, ids); });
}

} // namespace Plimsoll
