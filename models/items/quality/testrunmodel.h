// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testresult.h"
#include "items/recordtablemodel.h"

#include <QHash>

#include <array>

namespace Plimsoll {

/// The test runs of one release, or of all, with how many of their results are which. They come with imports and results by hand; nothing
/// is added here. A run goes with its results.
class TestRunModel final : public RecordTableModel<TestRun>
{
public:
    explicit TestRunModel(PlanDocument &document, QObject *parent = nullptr);

    /// An invalid one stands for all.
    void setRelease(ReleaseId release);

protected:
    void snapshotReplaced(const PlanChange *change) override;

private:
    using Counts = std::array<int, EnumNames<TestOutcome>::names.size()>; ///< By outcome.

    void count();
    void add(const TestResult &result, int amount);
    void filter();
    [[nodiscard]] std::vector<Column<TestRun>> countColumns() const;

    ReleaseId m_release;
    QHash<TestRunId, Counts> m_counts;
};

} // namespace Plimsoll
