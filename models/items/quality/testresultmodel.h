// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The results of one test run. They come with imports and results by hand; nothing is added here. Sorted by outcome, what went wrong
/// stands first.
class TestResultModel final : public RecordTableModel<TestResult>
{
public:
    explicit TestResultModel(PlanDocument &document, QObject *parent = nullptr);

    /// An invalid one stands for none.
    void setRun(TestRunId run);

private:
    TestRunId m_run;
};

} // namespace Plimsoll
