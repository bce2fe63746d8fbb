// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Who is on call when.
class OnCallModel final : public RecordTableModel<OnCall>
{
public:
    explicit OnCallModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
