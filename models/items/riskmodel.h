// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The register: risks of one release or of all, with their score, rating and exposure in working days. A typed position keeps the history
/// of the risk; the state "Has struck" starts its contingency.
class RiskModel final : public RecordTableModel<Risk>
{
public:
    explicit RiskModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the risks that concern that release only, and adds to it; an invalid one stands for all.
    void setRelease(ReleaseId release);
    [[nodiscard]] ReleaseId release() const { return m_release; }

private:
    ReleaseId m_release;
};

} // namespace Plimsoll
