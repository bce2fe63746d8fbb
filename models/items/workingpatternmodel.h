// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// When people work, where that differs from their calendar. The week of a cycle is counted from 1 here.
class WorkingPatternModel final : public RecordTableModel<WorkingPattern>
{
public:
    explicit WorkingPatternModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
