// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/levelingjob.h"
#include "engine/problems.h"
#include "engine/workslack.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace Plimsoll {

/// What accepting a schedule would mean beside what moves.
struct LeveledPlan {
    Plan after; ///< With the schedule accepted; its ids are only for looking at.
    std::vector<LateWork> late;
    bool isWhole = false; ///< Whether problems have been looked for.
    std::vector<Problem> created;  ///< Problems that there are only with it,
    std::vector<Problem> resolved; ///< and only without it.
};

/// Levels the work of a document and finds what that would mean, both on worker threads, on copies of the plan. What moves is told first,
/// as all else takes longer. A new run stops the one before, of which nothing is told any more; nor is anything told of a plan that has
/// changed meanwhile: whoever changed it levels again. On the thread of the document, which must outlive it.
class WorkLeveler : public QObject
{
    Q_OBJECT
public:
    explicit WorkLeveler(PlanDocument &document, QObject *parent = nullptr);
    ~WorkLeveler() override;

    void level(const WorkOptions &options, const Leveling::Effort &effort);
    /// Ends the search soon with the best so far, which is told as if it had come to its end.
    void finish() { m_job.finishEarly(); }
    /// A schedule is on its way.
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// The last that there was; null before the first, and where the work cannot be leveled.
    [[nodiscard]] std::shared_ptr<const LevelingResult> result() const { return m_job.result(); }

Q_SIGNALS:
    /// From 0 to 1, and the day on which the work would end as found so far; invalid at first.
    void progressed(double done, QDate end);
    void leveled(); ///< There is another result().
    /// What it would mean: first without problems, then as a whole.
    void weighed(const Plimsoll::LeveledPlan &plan);
    void failed(const Plimsoll::Error &error);

private:
    using Weight = std::shared_ptr<const LeveledPlan>;
    [[nodiscard]] bool isCurrent() const { return !m_job.isRunning() && !m_job.isOutdated(); }
    void tell();
    void weigh();
    void take(int index);

    PlanDocument &m_document;
    LevelingJob m_job;
    QFutureWatcher<Weight> m_weighing;
    std::stop_source m_stop;
    std::shared_ptr<const LevelingResult> m_weighed; ///< What the last weighing is about.
    bool m_again = false; ///< What is being weighed is no longer of interest, and another shall follow.
};

} // namespace Plimsoll
