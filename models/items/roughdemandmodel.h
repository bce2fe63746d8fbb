// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Hours of skills that releases need, typed by hand. Its phase is one of its release.
class RoughDemandModel final : public RecordTableModel<RoughDemand>
{
public:
    explicit RoughDemandModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
