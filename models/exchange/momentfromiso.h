// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/datecalculator.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Plimsoll {

/// A moment as ISO 8601 writes it, in UTC. Without an offset it is in that zone, whatever this machine's is; a day is its begin. Invalid where it
/// is none.
[[nodiscard]] inline QDateTime momentFromIso(const QString &text, const QTimeZone &zone)
{
    // Read as if it were UTC: in this machine's zone there may be no such hour on that day.
    const QString asUtc = text + u'Z';
    if (const QDateTime clock = QDateTime::fromString(asUtc, Qt::ISODateWithMs); clock.isValid())
        return QDateTime(clock.date(), clock.time(), zone).toUTC();
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    return moment.timeSpec() == Qt::LocalTime ? firstMoment(moment.date(), zone).toUTC() : moment.toUTC();
}

} // namespace Plimsoll
