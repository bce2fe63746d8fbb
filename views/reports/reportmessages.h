// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messages.h"

#include <QDate>

#include <vector>

namespace Plimsoll {

class ReportSource;

/// A message of a report, and when it is due: so long before or after its milestone, or as typed.
struct DueMessage {
    const Message *message = nullptr;
    QDate date; ///< Invalid where nobody knows.

    [[nodiscard]] bool isSent() const { return Plimsoll::isSent(*message); }
    [[nodiscard]] bool isOverdue(QDate today) const { return !isSent() && date.isValid() && date < today; }
};

/// Those of the report's releases and audience, by due date, undated ones last.
[[nodiscard]] std::vector<DueMessage> dueMessages(const ReportSource &source);

} // namespace Plimsoll
