// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The releases with their anchors. Removing a release takes its milestones along.
class ReleaseModel final : public RecordTableModel<Release>
{
public:
    explicit ReleaseModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
