// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Which milestones may lie in which windows, who allowed it and why. New ones come from the milestone, see AllowDialog.
class WindowExceptionModel final : public RecordTableModel<WindowException>
{
public:
    explicit WindowExceptionModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
