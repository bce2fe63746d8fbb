// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace Plimsoll {

/// One changed record of a journal entry. A step that changes a record keeps the changed fields only; one that makes or removes it
/// keeps all of them on the one side and nothing on the other. Texts are UTF-8, as in the file.
struct JournalRow {
    qint64 sequence = 0;
    QByteArray table;
    qint64 recordId = 0;
    QByteArray before; ///< JSON object; null where the step made the record.
    QByteArray after;  ///< JSON object; null where the step removed it.
};

/// The rows of a step, in the order of table name and id. Records that are never undone have none.
[[nodiscard]] std::vector<JournalRow> journalRows(const PlanEdit &edit);

/// Takes the row's step back in the plan. Fails, with the plan unchanged, where the plan is not what the row says it became.
[[nodiscard]] Result<void> unapply(const JournalRow &row, Plan &plan);

[[nodiscard]] QJsonObject jsonObject(const QByteArray &text);

} // namespace Plimsoll
