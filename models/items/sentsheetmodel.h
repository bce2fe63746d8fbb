// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "items/sheetstates.h"

namespace Plimsoll {

/// The capacity sheets that leads were sent, and how they stand: who has not answered and what is stale. Sheets are sent, not added; that one
/// came back by other means can be typed.
class SentSheetModel final : public RecordTableModel<SentSheet>
{
public:
    /// The column that sorts what somebody must look at to the top.
    static constexpr QLatin1StringView standingField{"standing"};

    explicit SentSheetModel(PlanDocument &document, QObject *parent = nullptr);

private:
    [[nodiscard]] Column<SentSheet> standingColumn();

    SheetStates m_states;
};

} // namespace Plimsoll
