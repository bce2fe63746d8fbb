// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The trains: how often releases of a product depart, and how they are numbered.
class TrainModel final : public RecordTableModel<Train>
{
public:
    explicit TrainModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
