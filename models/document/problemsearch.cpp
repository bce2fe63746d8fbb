// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/problemsearch.h"

#include "document/plandocument.h"

#include <QtConcurrent>

namespace Plimsoll {

namespace {

constexpr int restBeforeSearch = 20; // milliseconds: edits in a row are searched once, and one is answered within 100

} // namespace

ProblemSearch &ProblemSearch::of(PlanDocument &document)
{
    auto *known = document.findChild<ProblemSearch *>(Qt::FindDirectChildrenOnly);
    return known ? *known : *new ProblemSearch(document);
}

ProblemSearch::ProblemSearch(PlanDocument &document) : QObject(&document), m_document(document)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(restBeforeSearch);
    connect(&m_delay, &QTimer::timeout, this, &ProblemSearch::search);
    connect(&m_search, &QFutureWatcherBase::finished, this, &ProblemSearch::take);
    connect(&document, &PlanDocument::changed, this, [this] {
        m_delay.start();
        Q_EMIT outdated();
    });
    search();
}

ProblemSearch::~ProblemSearch()
{
    // The search works on values of its own and may end after this; then nobody may be told.
    m_search.disconnect(this);
}

bool ProblemSearch::isOutdated() const
{
    return m_foundRevision != m_document.revision();
}

void ProblemSearch::search()
{
    if (m_search.isRunning())
        return;
    m_searchedRevision = m_document.revision();
    m_search.setFuture(QtConcurrent::run([plan = m_document.plan(), timetable = m_document.timetable(), today = m_document.today()] {
        return findJudgedProblems(plan, timetable, today);
    }));
}

void ProblemSearch::take()
{
    if (m_searchedRevision != m_document.revision()) {
        m_delay.start();
        return;
    }
    m_judged = m_search.result();
    m_foundRevision = m_searchedRevision;
    Q_EMIT found();
}

} // namespace Plimsoll
