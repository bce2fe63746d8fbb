// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"

#include <memory>

namespace Plimsoll {

class Connection;

/// The tables of all record types in one file, with their prepared statements. Must be gone before the connection is.
class RecordTables
{
public:
    explicit RecordTables(Connection &connection);
    ~RecordTables();

    /// All records; the plan id is not one of them.
    [[nodiscard]] Result<Plan> load();
    /// Adds that record to the plan; does nothing where it is not there.
    [[nodiscard]] Result<void> loadRecord(const QString &table, qint64 recordId, Plan &plan);
    /// Writes all records of the plan into empty tables.
    [[nodiscard]] Result<void> insertAll(const Plan &plan);
    /// Writes the changes; the caller holds the transaction.
    [[nodiscard]] Result<void> apply(const PlanEdit &edit);

    /// Reads back what apply() wrote; fails where the file does not hold it.
    [[nodiscard]] Result<void> confirm(const PlanEdit &edit);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Plimsoll
