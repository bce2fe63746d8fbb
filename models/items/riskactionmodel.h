// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// What is done about one risk, or about all.
class RiskActionModel final : public RecordTableModel<RiskAction>
{
public:
    explicit RiskActionModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the actions of that risk only and adds to it; an invalid one stands for all, and adds to the newest risk.
    void setRisk(RiskId risk);
    [[nodiscard]] RiskId risk() const { return m_risk; }

private:
    RiskId m_risk;
};

} // namespace Plimsoll
