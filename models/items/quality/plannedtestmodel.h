// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/testbook.h"
#include "items/recordtablemodel.h"

#include <optional>

namespace Plimsoll {

/// The tests that are planned in one cycle, each with its last result there. Nothing is added here, see planTests().
class PlannedTestModel final : public RecordTableModel<PlannedTest>
{
public:
    explicit PlannedTestModel(PlanDocument &document, QObject *parent = nullptr);

    /// An invalid one stands for none.
    void setCycle(TestCycleId cycle);
    [[nodiscard]] TestCycleId cycle() const { return m_cycle; }
    [[nodiscard]] TestStanding standing(const PlannedTest &test) const { return m_book->standing(test.cycle, test.testCase); }

protected:
    void snapshotReplaced(const PlanChange *change) override;

private:
    [[nodiscard]] std::vector<Column<PlannedTest>> resultColumns() const;

    TestCycleId m_cycle;
    std::optional<TestBook> m_book; ///< Of the model's own snapshot; filled with the first one.
};

} // namespace Plimsoll
