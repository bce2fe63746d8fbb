// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Plimsoll {

struct MailAddress {
    QString name; ///< May be empty.
    QString address;

    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};

struct MailAttachment {
    QString fileName;
    QByteArray type; ///< "text/calendar; charset=utf-8"
    QByteArray bytes;
};

/// A mail that is not sent yet.
struct MailDraft {
    std::vector<MailAddress> to; ///< Those whose address no mail program would take are left out.
    QString subject;
    QString text;
    QString html; ///< A whole document.
    std::vector<MailAttachment> attachments;
    std::vector<MailAddress> bcc; ///< As `to`, but unseen by each other.
    MailAddress from; ///< Without an address: whoever sends it.
    QByteArray calendar; ///< An invitation, or what has become of one, that mail programs act on; empty where there is none.
    QByteArray calendarMethod; ///< Its METHOD.
};

/// Whether a mail program would take it: one @, no blanks, nothing that could begin another header.
[[nodiscard]] bool isMailAddress(const QString &address);

/// The draft as a file that mail programs open for writing on (RFC 5322, 2045 to 2047, 2231; lines end in CR LF, X-Unsent: 1). The same
/// draft gives the same bytes. Nothing in a name, subject or text can add a header or a part.
[[nodiscard]] QByteArray emlDraft(const MailDraft &draft);

} // namespace Plimsoll
