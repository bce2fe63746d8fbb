// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// What roles have to do with activities and milestones (RACI).
class ResponsibilityModel final : public RecordTableModel<Responsibility>
{
public:
    explicit ResponsibilityModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
