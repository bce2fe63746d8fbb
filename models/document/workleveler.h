// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/levelingjob.h"
#include "engine/problems.h"
#include "engine/workslack.h"

#include <vector>

namespace Plimsoll {

/// What leveling came to, and what accepting it would mean.
struct LeveledWork {
    quint64 revision = 0; ///< Of the document that it is for.
    WorkNetwork network;
    WorkSchedule schedule;
    Plan after; ///< With the schedule accepted; its ids are only for looking at.
    bool changes = false; ///< Whether accepting it changes anything: hours may where nothing moves.
    std::vector<WorkMove> moves;
    std::vector<LateWork> late;
    std::vector<Problem> created;  ///< Problems that there are only with it,
    std::vector<Problem> resolved; ///< and only without it.
    QDate end; ///< Of the last work that was placed; invalid where there is none.
};

/// Levels the work of a document and finds what that would change, both on worker threads, on copies of the plan. A new run stops the one
/// before, of which nothing is told any more. On the thread of the document, which must outlive it.
class WorkLeveler : public QObject
{
    Q_OBJECT
public:
    explicit WorkLeveler(PlanDocument &document, QObject *parent = nullptr);
    ~WorkLeveler() override;

    void level(const WorkOptions &options, const Leveling::Effort &effort);
    /// Ends the search soon with the best so far, which is told as if it had come to its end.
    void finish() { m_job.finishEarly(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// From 0 to 1, and the day on which the work would end as found so far; invalid at first.
    void progressed(double done, QDate end);
    void leveled(const Plimsoll::LeveledWork &work);
    void failed(const Plimsoll::Error &error);

private:
    void describe();
    void take();

    PlanDocument &m_document;
    LevelingJob m_job;
    QFutureWatcher<std::shared_ptr<const LeveledWork>> m_description;
    bool m_running = false;
};

} // namespace Plimsoll
