// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// What audiences are told, and how it stands. Due is computed; typing a day changes the offset from the milestone. A message becomes sent
/// only by an action of its own, as that writes the ledger.
class MessageModel final : public RecordTableModel<Message>
{
public:
    /// The column that sorts what somebody must look at to the top.
    static constexpr QLatin1StringView standingField{"standing"};

    explicit MessageModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the messages of that release only and adds to it; an invalid one stands for all, and adds to the newest planned release.
    void setRelease(ReleaseId release);

private:
    [[nodiscard]] Column<Message> standingColumn();
    [[nodiscard]] Column<Message> dueColumn();
    [[nodiscard]] Message newMessage(const EditContext &context) const;

    ReleaseId m_release;
};

} // namespace Plimsoll
