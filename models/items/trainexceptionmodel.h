// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Departures that trains move, or leave out where no other day is given.
class TrainExceptionModel final : public RecordTableModel<TrainException>
{
public:
    explicit TrainExceptionModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
