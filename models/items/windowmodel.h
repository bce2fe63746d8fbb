// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The windows with their computed first and last days; a typed day of an end that hangs on a milestone changes its offset.
class WindowModel final : public RecordTableModel<Window>
{
public:
    explicit WindowModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
