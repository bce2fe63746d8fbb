// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Who is in which audience, and how to write to them.
class StakeholderModel final : public RecordTableModel<Stakeholder>
{
public:
    explicit StakeholderModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
