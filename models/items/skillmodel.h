// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The skills that milestones need.
class SkillModel final : public RecordTableModel<Skill>
{
public:
    explicit SkillModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
