// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Hours of skills that work items need.
class DemandModel final : public RecordTableModel<Demand>
{
public:
    explicit DemandModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
