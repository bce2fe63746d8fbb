// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/workleveler.h"

#include "document/plandocument.h"
#include "engine/problemchanges.h"

#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

LeveledPlan planWith(const LevelingResult &result, const Timetable &timetable, const QDateTime &now)
{
    LeveledPlan plan;
    plan.after = result.plan;
    plan.after.apply(previewOf(result, now));
    plan.late = lateWork(plan.after, timetable);
    return plan;
}

void findProblemsOf(LeveledPlan &plan, const Plan &leveled, const Timetable &timetable, QDate today)
{
    // Whether it fits does not depend on what is scheduled.
    const std::vector<Problem> before = findProblems(leveled, timetable, today, Checks::AllButFit);
    const std::vector<Problem> after = findProblems(plan.after, timetable, today, Checks::AllButFit);
    plan.created = problemsOnlyIn(after, before);
    // These are told by `late` and by what the schedule could not place.
    std::erase_if(plan.created, [](const Problem &problem) { return problem.check == "freeze-missed"_L1 || problem.check == "work-unscheduled"_L1; });
    plan.resolved = problemsOnlyIn(before, after);
    plan.isWhole = true;
}

} // namespace

WorkLeveler::WorkLeveler(PlanDocument &document, QObject *parent) : QObject(parent), m_document(document), m_job(document)
{
    connect(&m_job, &LevelingJob::progressed, this, &WorkLeveler::progressed);
    connect(&m_job, &LevelingJob::found, this, &WorkLeveler::tell);
    connect(&m_weighing, &QFutureWatcherBase::resultReadyAt, this, &WorkLeveler::take);
    connect(&m_weighing, &QFutureWatcherBase::finished, this, [this] {
        if (m_again && isCurrent())
            weigh();
    });
}

WorkLeveler::~WorkLeveler()
{
    m_weighing.disconnect(this);
    m_stop.request_stop();
}

void WorkLeveler::level(const WorkOptions &options, const Leveling::Effort &effort)
{
    m_stop.request_stop();
    m_job.start(options, effort);
}

void WorkLeveler::tell()
{
    if (!m_job.error().text.isEmpty()) {
        Q_EMIT failed(m_job.error());
        return;
    }
    if (!isCurrent())
        return;
    weigh();
    Q_EMIT leveled();
}

void WorkLeveler::weigh()
{
    m_again = m_weighing.isRunning();
    if (m_again) {
        m_stop.request_stop();
        return;
    }
    m_stop = std::stop_source();
    m_weighed = m_job.result();
    m_weighing.setFuture(QtConcurrent::run([work = m_weighed, timetable = m_document.timetable(), today = m_document.today(),
                                            now = m_document.clock().now(), stop = m_stop.get_token()](QPromise<Weight> &promise) {
        LeveledPlan plan = planWith(*work, timetable, now);
        promise.addResult(std::make_shared<const LeveledPlan>(plan));
        if (stop.stop_requested())
            return;
        findProblemsOf(plan, work->plan, timetable, today);
        promise.addResult(std::make_shared<const LeveledPlan>(std::move(plan)));
    }));
}

void WorkLeveler::take(int index)
{
    const Weight plan = m_weighing.resultAt(index);
    if (isCurrent() && m_weighed == m_job.result())
        Q_EMIT weighed(*plan);
}

} // namespace Plimsoll
