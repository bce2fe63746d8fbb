// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/calendarsearch.h"

#include <QtConcurrent>

namespace Plimsoll {

CalendarSearch::CalendarSearch(QObject *parent) : QObject(parent)
{
    connect(&m_search, &QFutureWatcherBase::finished, this, [this] {
        const auto result = m_search.result();
        if (result)
            Q_EMIT found(*result);
        else
            Q_EMIT failed(result.error());
    });
}

CalendarSearch::~CalendarSearch()
{
    m_search.disconnect(this);
    m_stop.request_stop();
}

void CalendarSearch::start(const QString &address, const QString &user, const QString &password)
{
    Q_ASSERT(!isRunning());
    m_stop = std::stop_source();
    m_search.setFuture(QtConcurrent::run([=, stop = m_stop.get_token()] { return findCalendars(address, user, password, stop); }));
}

void CalendarSearch::cancel()
{
    m_stop.request_stop();
}

} // namespace Plimsoll
