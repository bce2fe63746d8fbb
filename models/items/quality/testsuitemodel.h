// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

#include <QHash>

namespace Plimsoll {

/// The test suites, with how many cases each has and how many of them run by themselves.
class TestSuiteModel final : public RecordTableModel<TestSuite>
{
public:
    explicit TestSuiteModel(PlanDocument &document, QObject *parent = nullptr);

protected:
    void snapshotReplaced(const PlanChange *change) override;

private:
    struct Counts {
        int cases = 0;
        int automated = 0;
    };
    void count();

    QHash<TestSuiteId, Counts> m_counts;
};

} // namespace Plimsoll
