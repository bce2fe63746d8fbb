// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/forecast.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace Plimsoll {

class PlanDocument;

/// The forecast of a document's plan, for all who show it. Made on worker threads, on a copy of the plan, when it is first asked for and a
/// moment after each change while somebody watches. Until the new one comes the old one stays, marked as outdated; one that comes too late
/// is dropped. On the thread of the document.
class ForecastJob : public QObject
{
    Q_OBJECT
public:
    /// That of the document, which owns it.
    [[nodiscard]] static ForecastJob &of(PlanDocument &document);
    ~ForecastJob() override;

    /// Null until the first has come.
    [[nodiscard]] std::shared_ptr<const Forecast> forecast() const { return m_forecast; }
    /// Whether the plan, the day or the options have changed since.
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] double progress() const; ///< 0 to 1, while it runs.
    /// Why the last run came to nothing; empty where it did not.
    [[nodiscard]] QString failure() const { return m_failure; }

    [[nodiscard]] const ForecastOptions &options() const { return m_options; }
    /// Runs anew where they differ and somebody watches.
    void setOptions(const ForecastOptions &options);
    /// Somebody looks at it, or no longer does. What is outdated or not there yet is made soon, but for what was cancelled.
    void watch(bool on);
    void run();
    void cancel();

Q_SIGNALS:
    /// It began, ended, or is outdated.
    void changed();
    void progressed(double done);

private:
    explicit ForecastJob(PlanDocument &document);
    void take();
    void followUp();
    /// Whether the last run was begun for what there is now.
    [[nodiscard]] bool isSearched() const;

    PlanDocument &m_document;
    QTimer m_delay;
    QTimer m_ticks;
    QFutureWatcher<std::shared_ptr<const Result<Forecast>>> m_search;
    std::stop_source m_stop;
    struct Progress;
    std::shared_ptr<Progress> m_progress; ///< Written by the worker.
    std::shared_ptr<const Forecast> m_forecast;
    ForecastOptions m_options;
    QString m_failure;
    ForecastOptions m_searchedOptions;
    QDate m_searchedToday;
    quint64 m_searchedRevision = 0;
    quint64 m_foundRevision = 0;
    int m_watchers = 0;
    bool m_running = false;
    bool m_cancelled = false; ///< Until the plan changes or somebody asks.
};

} // namespace Plimsoll
