// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// What one work item waits for.
class WorkDependencyModel final : public RecordTableModel<WorkDependency>
{
public:
    explicit WorkDependencyModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows what that item waits for and adds to it; an invalid one has none.
    void setWorkItem(WorkItemId item);

private:
    WorkItemId m_item;
};

} // namespace Plimsoll
