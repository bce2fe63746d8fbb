// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// What releases ship.
class WorkItemModel final : public RecordTableModel<WorkItem>
{
public:
    explicit WorkItemModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
