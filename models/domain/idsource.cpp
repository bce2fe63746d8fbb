// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/idsource.h"

#include "domain/idtime.h"

#include <QDateTime>
#include <QTimeZone>

namespace Plimsoll {

qint64 IdSource::nextValue()
{
    using namespace IdTime;
    const qint64 elapsed = std::max<qint64>(1, m_clock.now().toMSecsSinceEpoch() - epochMilliseconds);
    const qint64 timed = (elapsed << randomBits) | m_random.bounded(1 << randomBits);
    m_last = std::max(timed, m_last + 1);
    return m_last;
}

QDate mintedOn(qint64 id)
{
    return QDateTime::fromMSecsSinceEpoch((id >> IdTime::randomBits) + IdTime::epochMilliseconds, QTimeZone::UTC).date();
}

} // namespace Plimsoll
