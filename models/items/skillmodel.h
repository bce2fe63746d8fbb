// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Before which freezes the work of a skill may have to end.
[[nodiscard]] QList<Choice> freezesOfWork();

/// The skills that work and milestones need.
class SkillModel final : public RecordTableModel<Skill>
{
public:
    explicit SkillModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
