// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The environments, in which order a release goes through them, and whether only one release may have them at a time.
class EnvironmentModel final : public RecordTableModel<Environment>
{
public:
    explicit EnvironmentModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
