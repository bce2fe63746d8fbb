// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The roles that own milestones, and who fills them.
class RoleModel final : public RecordTableModel<Role>
{
public:
    explicit RoleModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
