// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "engine/workplan/workschedule.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace Plimsoll {

class PlanDocument;

/// What leveling a version of a plan came to.
struct LevelingResult {
    quint64 revision = 0; ///< Of the document.
    Plan plan;            ///< That was leveled.
    WorkNetwork network;
    WorkSchedule schedule;
    std::vector<WorkMove> moves; ///< What accepting it would move.
    bool changes = false;        ///< Whether accepting it changes anything: hours may where nothing moves.
    QDate end;                   ///< Of the last work that was placed; invalid where there is none.
};

/// The edit that accepting it would be, with ids that are only for looking at.
[[nodiscard]] PlanEdit previewOf(const LevelingResult &result, const QDateTime &now);

/// The levelled work of a document's plan, found on a worker thread on a copy of it. What is found in a plan that has changed meanwhile is
/// dropped; whoever changed it starts again. The network of one run is brought up to date for the next one where that asks for the same
/// work on the same day. On the thread of the document, which must outlive it.
class LevelingJob : public QObject
{
    Q_OBJECT
public:
    explicit LevelingJob(PlanDocument &document, QObject *parent = nullptr);
    /// Cancels what runs.
    ~LevelingJob() override;

    /// Levels with that effort, at once; what runs is cancelled. A single schedule comes in no time, a search takes what it is given.
    void start(const WorkOptions &options, const Leveling::Effort &effort);
    /// Ends a search early; the best so far is taken.
    void finishEarly();

    [[nodiscard]] bool isRunning() const { return m_isWanted; }
    /// Null before the first, and where the work cannot be leveled; see error().
    [[nodiscard]] std::shared_ptr<const LevelingResult> result() const { return m_result; }
    /// Empty text where there is none.
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Whether the result is of another version of the plan.
    [[nodiscard]] bool isOutdated() const;

Q_SIGNALS:
    void progressed(double done, QDate end); ///< 0 … 1; when the work would end as found so far, invalid at first.
    void found(); ///< A result, or an error.

private:
    using Answer = std::shared_ptr<const Result<LevelingResult>>;
    void run();
    void take();

    PlanDocument &m_document;
    QFutureWatcher<Answer> m_watcher;
    std::stop_source m_stop;
    WorkOptions m_options;
    Leveling::Effort m_effort;
    std::shared_ptr<const LevelingResult> m_result;
    std::shared_ptr<const LevelingResult> m_last; ///< Whose network the next run begins with; may be of an older plan than any that was told.
    Error m_error;
    bool m_isWanted = false; ///< A result is on its way.
    bool m_again = false;    ///< What runs is cancelled, and another shall follow.
};

} // namespace Plimsoll
