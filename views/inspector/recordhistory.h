// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"

#include <QString>

#include <vector>

namespace Plimsoll {

class Plan;

/// One field that a step changed, as people read it.
struct FieldChange {
    QString field;
    QString before;
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What a row of a record's history changed, in the order of the field list. References are named as the plan names them now; a record
/// that is gone is "(gone)".
[[nodiscard]] std::vector<FieldChange> fieldChanges(const Plan &plan, const QString &table, const RecordHistoryRow &row);

} // namespace Plimsoll
