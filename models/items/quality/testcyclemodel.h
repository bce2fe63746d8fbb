// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The test cycles of one release, or of all.
class TestCycleModel final : public RecordTableModel<TestCycle>
{
public:
    explicit TestCycleModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the cycles of that release only and adds to it; an invalid one stands for all, and adds to the newest release.
    void setRelease(ReleaseId release);

private:
    ReleaseId m_release;
};

} // namespace Plimsoll
