// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/fitsearch.h"

#include "document/plandocument.h"

#include <QtConcurrent>

namespace Plimsoll {

namespace {

constexpr int restAfterChange = 150; // milliseconds: edits in a row are searched once

} // namespace

FitSearch::FitSearch(PlanDocument &document, Extent extent, QObject *parent) : QObject(parent), m_document(document), m_extent(extent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(restAfterChange);
    connect(&m_delay, &QTimer::timeout, this, &FitSearch::search);
    connect(&m_search, &QFutureWatcherBase::finished, this, &FitSearch::take);
    connect(&document, &PlanDocument::changed, this, [this] {
        m_stop.request_stop();
        if (m_question)
            m_delay.start();
        Q_EMIT outdated();
    });
}

FitSearch::~FitSearch()
{
    // The search works on values of its own and may end after this; then nobody may be told.
    m_search.disconnect(this);
    m_stop.request_stop();
}

void FitSearch::ask(ReleaseId release, MilestoneId phase)
{
    const FitQuestion question{release, phase, m_document.today()};
    // After a change it is looked for anyway, in a moment.
    if (m_question == question && m_delay.isActive())
        return;
    m_question = question;
    if (m_searched != m_question)
        m_stop.request_stop();
    search();
}

void FitSearch::rest()
{
    m_question.reset();
    m_delay.stop();
    m_stop.request_stop();
}

bool FitSearch::isOutdated() const
{
    return !m_question || !m_result || m_foundRevision != m_document.revision() || m_result->answer.question != *m_question;
}

void FitSearch::search()
{
    if (!m_question || !isOutdated() || m_search.isRunning())
        return;
    m_searched = m_question;
    m_searchedRevision = m_document.revision();
    m_stop = {};
    m_search.setFuture(QtConcurrent::run([plan = m_document.plan(), timetable = m_document.timetable(), question = *m_question, today = m_document.today(),
                                          now = m_document.clock().now(), cures = m_extent == Extent::WithCures, stop = m_stop.get_token()] {
        FitResult result{plan, findFit(plan, timetable, question, stop), {}};
        if (cures) {
            // Of records that only an accepted cure makes; a moment later on the thread of the document others are minted.
            const FixedClock clock(now);
            IdSource ids(clock, quint32(question.release.value()));
            result.cures = findCures(plan, timetable, result.answer, today, ids, stop);
        }
        return result;
    }));
}

void FitSearch::take()
{
    if (!m_question)
        return;
    // What was stopped, or asked of another plan, is of no use. After a change edits in a row are waited for.
    if (m_stop.stop_requested() || m_searched != m_question || m_searchedRevision != m_document.revision()) {
        if (!m_delay.isActive())
            search();
        return;
    }
    m_result = m_search.result();
    m_foundRevision = m_searchedRevision;
    Q_EMIT found();
}

} // namespace Plimsoll
