// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Who has which skill.
class PersonSkillModel final : public RecordTableModel<PersonSkill>
{
public:
    explicit PersonSkillModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
