// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Which milestones wait for which, how long, and what is left between them. New ones are drawn on the timeline.
class MilestoneDependencyModel final : public RecordTableModel<MilestoneDependency>
{
public:
    explicit MilestoneDependencyModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
