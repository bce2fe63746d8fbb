// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/message.h"
#include "domain/publication.h"
#include "domain/result.h"
#include "engine/tolddates.h"

#include <QString>

#include <vector>

namespace Plimsoll {

/// A message as its audience reads it.
struct MessageText {
    QString subject;  ///< Plain, one line.
    QString markdown;

    friend bool operator==(const MessageText &, const MessageText &) = default;
};

/// Fills the template from the plan, in the zone and language of the message's audience. Customers get public titles, risks and items
/// only, never notes, owners or reasons. What comes from the plan is data: it is neither Markdown nor template. The error is one sentence
/// with the line of the template.
[[nodiscard]] Result<MessageText> fillTemplate(const Plan &plan, const Timetable &timetable, const Message &message, const MessageTemplate &text,
                                               QDate today);

/// The same with the message's own template; fails where it has none.
[[nodiscard]] Result<MessageText> messageText(const Plan &plan, const Timetable &timetable, const Message &message, QDate today);

/// The dates that the message tells, by what its template names: all of them, those that changed, or the milestone alone.
[[nodiscard]] std::vector<ToldDate> datesToldBy(const Plan &plan, const Timetable &timetable, const Message &message, QDate today);

/// The entry of the ledger for a message that goes out now; the document fills in by whom.
[[nodiscard]] Publication publicationOf(const Plan &plan, const Timetable &timetable, const Message &message, const QDateTime &now, QDate today,
                                        IdSource &ids);

} // namespace Plimsoll
