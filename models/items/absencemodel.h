// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// When people are away. An absence whose first day moves keeps its length.
class AbsenceModel final : public RecordTableModel<Absence>
{
public:
    explicit AbsenceModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
