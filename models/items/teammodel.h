// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The teams.
class TeamModel final : public RecordTableModel<Team>
{
public:
    explicit TeamModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
