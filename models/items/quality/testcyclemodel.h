// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/testneed.h"
#include "items/recordtablemodel.h"

#include <optional>

namespace Plimsoll {

/// The test cycles of one release, or of all, and what each still takes by hand.
class TestCycleModel final : public RecordTableModel<TestCycle>
{
public:
    explicit TestCycleModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the cycles of that release only and adds to it; an invalid one stands for all, and adds to the newest release.
    void setRelease(ReleaseId release);

protected:
    void snapshotReplaced(const PlanChange *change) override;

private:
    [[nodiscard]] TestNeed need(const TestCycle &cycle) const;
    [[nodiscard]] Column<TestCycle> needColumn() const;

    ReleaseId m_release;
    mutable std::optional<TestNeeds> m_needs; ///< Of the model's own snapshot; absent until somebody looks.
};

} // namespace Plimsoll
