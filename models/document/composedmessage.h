// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/messagetemplate.h"
#include "domain/result.h"
#include "engine/timetable.h"
#include "exchange/emlwriter.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// A message ready to go out, in all the forms in which it is copied or saved.
struct ComposedMessage {
    QString subject;
    QString markdown;
    QString text;
    QString html; ///< What stands in the body of a page.
    std::vector<MailAddress> to;
    QStringList withoutAddress; ///< Stakeholders of the audience who have no e-mail address that can be used.
};

/// Filled from the plan; see fillTemplate() for what each audience may read.
[[nodiscard]] Result<ComposedMessage> composeMessage(const Plan &plan, const Timetable &timetable, const Message &message,
                                                     const MessageTemplate &text, QDate today);

/// As a draft for any mail program: text and HTML, the stakeholders of the audience in To, those of a customer audience in Bcc,
/// the audience's calendar of the release attached.
[[nodiscard]] Result<QByteArray> messageDraft(const Plan &plan, const Timetable &timetable, const Message &message, const QDateTime &now, QDate today);

} // namespace Plimsoll
