// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/pendingsearch.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"

#include <QtConcurrent>

namespace Plimsoll {

namespace {

constexpr int restBeforeComparing = 150; // milliseconds: edits in a row are searched once

} // namespace

PendingSearch::PendingSearch(PlanDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(restBeforeComparing);
    connect(&m_delay, &QTimer::timeout, this, &PendingSearch::search);
    connect(&m_search, &QFutureWatcherBase::finished, this, &PendingSearch::take);
    connect(&document, &PlanDocument::changed, this, [this] { m_delay.start(); });
    search();
}

PendingSearch::~PendingSearch()
{
    // The search works on values of its own and may end after this; then nobody may be told.
    m_search.disconnect(this);
}

const Result<PendingDifference> *PendingSearch::difference(PublishingTargetId target) const
{
    const auto found = m_found.find(target);
    return found == m_found.end() ? nullptr : &found->second;
}

void PendingSearch::search()
{
    if (m_search.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    m_searchedRevision = m_document.revision();
    m_search.setFuture(QtConcurrent::run(
        [plan = m_document.plan(), timetable = m_document.timetable(), path = m_document.path(), now = m_document.clock().now()] {
            Found found;
            for (const PublishingTarget &target : plan.table<PublishingTarget>())
                found.emplace(target.id, pendingDifference(plan, timetable, target, path, now));
            return found;
        }));
}

void PendingSearch::take()
{
    if (m_again || m_searchedRevision != m_document.revision()) {
        search();
        return;
    }
    m_found = m_search.result();
    Q_EMIT found();
}

} // namespace Plimsoll
