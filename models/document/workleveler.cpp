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

std::shared_ptr<const LeveledWork> described(const LevelingResult &result, const Timetable &timetable, QDate today, const QDateTime &now)
{
    auto work = std::make_shared<LeveledWork>();
    work->revision = result.revision;
    work->network = result.network;
    work->schedule = result.schedule;
    // The ids of a preview that nobody accepts.
    const FixedClock clock(now);
    IdSource ids(clock, 1);
    work->after = result.plan;
    const PlanEdit edit = acceptSchedule(result.plan, result.network, result.schedule, ids);
    work->changes = !edit.isEmpty();
    work->after.apply(edit);
    work->moves = movesOf(result.plan, result.network, result.schedule);
    work->late = lateWork(work->after, timetable);
    const std::vector<Problem> before = findProblems(result.plan, timetable, today);
    const std::vector<Problem> after = findProblems(work->after, timetable, today);
    work->created = problemsOnlyIn(after, before);
    // These are told by `late` and by what the schedule could not place.
    std::erase_if(work->created, [](const Problem &problem) { return problem.check == "freeze-missed"_L1 || problem.check == "work-unscheduled"_L1; });
    work->resolved = problemsOnlyIn(before, after);
    for (const PlacedWork &placed : result.schedule.placed)
        work->end = work->end.isValid() ? std::max(work->end, placed.row.end) : placed.row.end;
    return work;
}

} // namespace

WorkLeveler::WorkLeveler(PlanDocument &document, QObject *parent) : QObject(parent), m_document(document), m_job(document)
{
    connect(&m_job, &LevelingJob::progressed, this, &WorkLeveler::progressed);
    connect(&m_job, &LevelingJob::found, this, &WorkLeveler::describe);
    connect(&m_description, &QFutureWatcherBase::finished, this, &WorkLeveler::take);
}

WorkLeveler::~WorkLeveler()
{
    m_description.disconnect(this);
}

void WorkLeveler::level(const WorkOptions &options, const Leveling::Effort &effort)
{
    m_running = true;
    m_job.start(options, effort);
}

void WorkLeveler::describe()
{
    if (!m_job.error().text.isEmpty()) {
        m_running = false;
        Q_EMIT failed(m_job.error());
        return;
    }
    // Of a plan that has changed meanwhile nothing is told; whoever changed it asks again.
    if (m_job.isOutdated() || m_job.isRunning())
        return;
    m_description.setFuture(QtConcurrent::run([result = m_job.result(), timetable = m_document.timetable(), today = m_document.today(),
                                               now = m_document.clock().now()] { return described(*result, timetable, today, now); }));
}

void WorkLeveler::take()
{
    const std::shared_ptr<const LeveledWork> work = m_description.result();
    // Meanwhile another run may have begun.
    if (m_job.isRunning() || work->revision != m_document.revision())
        return;
    m_running = false;
    Q_EMIT leveled(*work);
}

} // namespace Plimsoll
