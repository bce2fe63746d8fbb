// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exposure.h"
#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Which risks are shown. What is absent or invalid lets all pass. A value.
struct RiskFilter {
    ReleaseId release;
    std::optional<RiskState> state;
    std::optional<RoleId> owner; ///< An invalid one stands for risks that nobody owns.

    [[nodiscard]] bool passes(const Risk &risk) const;
    [[nodiscard]] bool isAll() const { return *this == RiskFilter(); }

    friend bool operator==(const RiskFilter &, const RiskFilter &) = default;
};

/// The register: risks of one release or of all, numbered as riskRegister() does, with their score, rating and exposure in working days
/// before and after the response. A typed position keeps the history of the risk; the state "Has struck" starts its contingency.
class RiskModel final : public RecordTableModel<Risk>
{
public:
    explicit RiskModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the risks that pass, and adds to their release.
    void setFilter(const RiskFilter &filter);
    [[nodiscard]] const RiskFilter &filter() const { return m_filter; }
    [[nodiscard]] ReleaseId release() const { return m_filter.release; }
    /// A risk as the model would add it: to the release that is shown, in the middle of the scale.
    [[nodiscard]] static Risk newRisk(const Plan &plan, ReleaseId release, IdSource &ids);

    /// In the register of the release that is shown, whatever else the filter hides; 0 for a risk that has none.
    [[nodiscard]] int numberOf(RiskId risk) const { return m_numbers.value(risk); }
    /// The columns of impacts that the plan does not rate.
    [[nodiscard]] QStringList unratedFields() const;

private:
    void snapshotReplaced(const PlanChange *change) override;
    void countAnew();

    RiskFilter m_filter;
    QHash<RiskId, int> m_numbers; ///< Of the snapshot.
    RiskMeasure m_measure; ///< Of the snapshot; made once for all cells.
};

} // namespace Plimsoll
