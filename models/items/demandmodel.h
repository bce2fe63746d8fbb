// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Hours of skills that one work item needs, or all.
class DemandModel final : public RecordTableModel<Demand>
{
public:
    explicit DemandModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the demands of that item only and adds to it; an invalid one stands for all, and adds to the first.
    void setWorkItem(WorkItemId item);
    [[nodiscard]] WorkItemId workItem() const { return m_item; }

private:
    WorkItemId m_item;
};

} // namespace Plimsoll
