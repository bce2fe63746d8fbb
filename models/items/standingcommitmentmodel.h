// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// People's work outside releases, which takes its share first.
class StandingCommitmentModel final : public RecordTableModel<StandingCommitment>
{
public:
    explicit StandingCommitmentModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
