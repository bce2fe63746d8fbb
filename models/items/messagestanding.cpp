// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagestanding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MessageStanding", text);
}

QString dueText(qint64 days)
{
    if (days == 0)
        return tr("Due today");
    return days == 1 ? tr("Due tomorrow") : tr("Due in %1 days").arg(days);
}

} // namespace

QString standingName(MessageStanding standing)
{
    switch (standing) {
    case MessageStanding::Overdue:
        return tr("Overdue");
    case MessageStanding::TooLate:
        return tr("Too late");
    case MessageStanding::Due:
        return tr("To send");
    case MessageStanding::Undated:
        return tr("Without date");
    case MessageStanding::Sent:
        return tr("Sent");
    case MessageStanding::Acknowledged:
        return tr("Acknowledged");
    }
    return {};
}

QChar standingGlyph(MessageStanding standing)
{
    switch (standing) {
    case MessageStanding::Overdue:
        return u'\u203c'; // two exclamation marks
    case MessageStanding::TooLate:
        return u'\u26a0'; // warning sign
    case MessageStanding::Due:
        return u'\u25cb'; // circle
    case MessageStanding::Undated:
        return u'?';
    case MessageStanding::Sent:
        return u'\u2713'; // check mark
    case MessageStanding::Acknowledged:
        return u'\u2714'; // heavy check mark
    }
    return {};
}

QString standingText(const Message &message, const MessageDates &dates, QDate today)
{
    const MessageStanding standing = standingOf(message, dates, today);
    QString words = standingName(standing);
    if (standing == MessageStanding::Overdue) {
        const qint64 days = dates.due.daysTo(today);
        words = days == 1 ? tr("Overdue by 1 day") : tr("Overdue by %1 days").arg(days);
    } else if (standing == MessageStanding::Due) {
        words = dueText(today.daysTo(dates.due));
    }
    return standingGlyph(standing) + u' ' + words;
}

} // namespace Plimsoll
