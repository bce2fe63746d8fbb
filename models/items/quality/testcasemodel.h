// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The test cases of all suites. A new one comes into the suite of the one that was made last.
class TestCaseModel final : public RecordTableModel<TestCase>
{
public:
    explicit TestCaseModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
