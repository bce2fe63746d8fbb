// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/forecasting/forecastjob.h"

#include "document/plandocument.h"

#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>

namespace Plimsoll {

struct ForecastJob::Progress {
    std::atomic<double> done = 0.0;
};

namespace {

constexpr int restAfterChange = 400; // milliseconds: edits in a row are forecast once
constexpr int tick = 80;

} // namespace

ForecastJob &ForecastJob::of(PlanDocument &document)
{
    auto *known = document.findChild<ForecastJob *>(Qt::FindDirectChildrenOnly);
    return known ? *known : *new ForecastJob(document);
}

ForecastJob::ForecastJob(PlanDocument &document) : QObject(&document), m_document(document), m_progress(std::make_shared<Progress>())
{
    m_options.threads = std::max(1, QThread::idealThreadCount());
    m_delay.setSingleShot(true);
    m_delay.setInterval(restAfterChange);
    m_ticks.setInterval(tick);
    connect(&m_delay, &QTimer::timeout, this, &ForecastJob::followUp);
    connect(&m_ticks, &QTimer::timeout, this, [this] { Q_EMIT progressed(progress()); });
    connect(&m_search, &QFutureWatcherBase::finished, this, &ForecastJob::take);
    connect(&document, &PlanDocument::changed, this, [this] {
        m_cancelled = false;
        m_delay.start();
        Q_EMIT changed();
    });
}

ForecastJob::~ForecastJob()
{
    // A run works on values of its own and may end after this; then nobody may be told.
    m_search.disconnect(this);
    m_stop.request_stop();
}

bool ForecastJob::isOutdated() const
{
    return m_forecast
        && (m_foundRevision != m_document.revision() || m_forecast->today != m_document.today() || !(m_forecast->options == m_options));
}

bool ForecastJob::isSearched() const
{
    return m_searchedRevision == m_document.revision() && m_searchedToday == m_document.today() && m_searchedOptions == m_options;
}

double ForecastJob::progress() const
{
    return m_progress->done;
}

void ForecastJob::setOptions(const ForecastOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_cancelled = false;
    m_delay.start();
    Q_EMIT changed();
}

void ForecastJob::watch(bool on)
{
    m_watchers += on ? 1 : -1;
    if (on)
        m_delay.start();
}

/// What nobody looks at is not made; what is being made already goes on.
void ForecastJob::followUp()
{
    const bool isWanted = m_watchers > 0 && !m_cancelled && (!m_forecast || isOutdated());
    if (isWanted && !(m_running && isSearched()))
        run();
}

void ForecastJob::run()
{
    m_stop.request_stop();
    m_stop = {};
    m_cancelled = false;
    m_running = true;
    m_failure.clear();
    m_progress = std::make_shared<Progress>();
    m_searchedRevision = m_document.revision();
    m_searchedToday = m_document.today();
    m_searchedOptions = m_options;
    m_search.setFuture(QtConcurrent::run([plan = m_document.plan(), timetable = m_document.timetable(), today = m_searchedToday, options = m_options,
                                          stop = m_stop.get_token(), progress = m_progress] {
        const auto tell = [&](double done) { progress->done = done; };
        return std::make_shared<const Result<Forecast>>(forecastPlan(plan, timetable, today, options, stop, tell));
    }));
    m_ticks.start();
    Q_EMIT changed();
}

void ForecastJob::cancel()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    m_ticks.stop();
    m_running = false;
    m_cancelled = true;
    Q_EMIT changed();
}

void ForecastJob::take()
{
    if (!m_running)
        return;
    m_ticks.stop();
    m_running = false;
    const auto result = m_search.result();
    if (m_searchedRevision != m_document.revision()) {
        m_delay.start();
    } else if (*result) {
        m_forecast = std::make_shared<const Forecast>(**result);
        m_foundRevision = m_searchedRevision;
    } else {
        m_failure = result->error().text;
        m_cancelled = true;
    }
    Q_EMIT changed();
}

} // namespace Plimsoll
