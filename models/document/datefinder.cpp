// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/datefinder.h"

#include "document/plandocument.h"

#include <QtConcurrent>

namespace Plimsoll {

DateFinder::DateFinder(PlanDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_search, &QFutureWatcherBase::finished, this, &DateFinder::take);
}

DateFinder::~DateFinder()
{
    // The search works on values of its own and may end after this; then nobody may be told.
    m_search.disconnect(this);
    m_stop.request_stop();
}

void DateFinder::find(const SlipRequest &request, QDate first, QDate last)
{
    m_stop.request_stop();
    m_stop = {};
    m_running = true;
    m_search.setFuture(QtConcurrent::run([plan = m_document.plan(), timetable = m_document.timetable(), today = m_document.today(), request, first,
                                          last, now = m_document.clock().now(), stop = m_stop.get_token()] {
        // The ids of previews that nobody accepts.
        const FixedClock clock(now);
        IdSource ids(clock, 1);
        return findDates(plan, timetable, today, request, first, last, ids, stop);
    }));
}

void DateFinder::cancel()
{
    m_stop.request_stop();
    m_running = false;
}

void DateFinder::take()
{
    if (!m_running)
        return;
    m_running = false;
    Q_EMIT found(m_search.result());
}

} // namespace Plimsoll
