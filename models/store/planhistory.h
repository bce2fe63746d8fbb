// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "store/filefacts.h"

#include <vector>

namespace Plimsoll {

class PlanFile;

/// The past of a plan, computed from what it is now by taking steps of the journal back.
class PlanHistory
{
public:
    explicit PlanHistory(PlanFile &file) : m_file(file) {}

    /// See the functions of these names in Store. The caller holds a transaction.
    [[nodiscard]] Result<PlanEdit> editOf(qint64 sequence);
    [[nodiscard]] Result<std::vector<RecordHistoryRow>> historyOf(const QString &table, qint64 recordId, int limit);
    [[nodiscard]] Result<Plan> planAfter(qint64 sequence);

    /// Takes all steps behind that one back; a step that does not fit what came after it is an error.
    [[nodiscard]] Result<void> rewind(Plan &plan, qint64 sequence);

private:
    PlanFile &m_file;
};

} // namespace Plimsoll
