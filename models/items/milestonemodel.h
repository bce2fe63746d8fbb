// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/baselines.h"
#include "items/cyclestarts.h"
#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The milestones of one release or of all, with their computed dates. A typed date changes the rule, or the pin, so that the milestone
/// lands there; titles are shown filled in and edited as patterns.
class MilestoneModel final : public RecordTableModel<Milestone>
{
public:
    explicit MilestoneModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the milestones of that release only and adds to it; an invalid one stands for all, and adds to the newest release.
    void setRelease(ReleaseId release);
    [[nodiscard]] ReleaseId release() const { return m_release; }

private:
    void snapshotReplaced(const PlanChange *change) override;
    [[nodiscard]] Column<Milestone> tMinusColumn();
    [[nodiscard]] Column<Milestone> weekColumn();
    /// Working days since the newest baseline that has the milestone.
    [[nodiscard]] Column<Milestone> slipColumn();
    [[nodiscard]] Milestone newMilestone(const EditContext &context) const;

    ReleaseId m_release;
    CycleStarts m_starts;
    BaselineDates m_baselines;
    bool m_firstDayMoved = false; ///< By the change that is being announced.
};

} // namespace Plimsoll
