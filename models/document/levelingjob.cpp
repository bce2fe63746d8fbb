// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/levelingjob.h"

#include "document/plandocument.h"
#include "domain/plandraft.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace Plimsoll {

namespace {

constexpr int progressSteps = 1000;

/// Between two versions of a plan all steps count, however many and whichever way: undo, and what other programs wrote.
Result<WorkNetwork> networkOf(const LevelingResult *last, quint64 revision, const Plan &plan, const Timetable &timetable, QDate today,
                              const WorkOptions &options)
{
    if (!last || !(last->network.options() == options) || last->network.clock().origin() != today)
        return WorkNetwork::of(plan, timetable, today, options);
    if (last->revision == revision)
        return last->network;
    return last->network.updated(plan, editBetween(last->plan, plan, {}), timetable);
}

void findMoves(LevelingResult &result)
{
    ScheduleChange change = changeOf(result.plan, result.network, result.schedule);
    result.moves = std::move(change.moves);
    result.changes = change.rewrites;
    for (const PlacedWork &placed : result.schedule.placed)
        result.end = result.end.isValid() ? std::max(result.end, placed.row.end) : placed.row.end;
}

/// A network of ten thousand items takes milliseconds to go, which nobody shall wait for at the window.
std::shared_ptr<const Result<LevelingResult>> answerOf(Result<LevelingResult> result)
{
    return {new const Result<LevelingResult>(std::move(result)), [](const Result<LevelingResult> *gone) {
                QThreadPool::globalInstance()->start([gone] { delete gone; });
            }};
}

} // namespace

PlanEdit previewOf(const LevelingResult &result, const QDateTime &now)
{
    const FixedClock clock(now);
    IdSource ids(clock, 1);
    return acceptSchedule(result.plan, result.network, result.schedule, ids);
}

LevelingJob::LevelingJob(PlanDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LevelingJob::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        Q_EMIT progressed(double(value) / progressSteps, QDate::fromString(m_watcher.progressText(), Qt::ISODate));
    });
}

LevelingJob::~LevelingJob()
{
    // The search works on values of its own and may end after this; then nobody may be told.
    m_watcher.disconnect(this);
    m_stop.request_stop();
}

bool LevelingJob::isOutdated() const
{
    return !m_result || m_result->revision != m_document.revision();
}

void LevelingJob::start(const WorkOptions &options, const Leveling::Effort &effort)
{
    m_options = options;
    m_effort = effort;
    m_isWanted = true;
    run();
}

void LevelingJob::finishEarly()
{
    m_stop.request_stop();
}

void LevelingJob::run()
{
    if (m_watcher.isRunning()) {
        m_again = true;
        m_stop.request_stop();
        return;
    }
    m_stop = std::stop_source();
    m_watcher.setFuture(QtConcurrent::run([plan = m_document.plan(), timetable = m_document.timetable(), today = m_document.today(),
                                           revision = m_document.revision(), options = m_options, effort = m_effort, last = m_last,
                                           stop = m_stop.get_token()](QPromise<Answer> &promise) {
        promise.setProgressRange(0, progressSteps);
        auto network = networkOf(last.get(), revision, plan, timetable, today, options);
        if (!network) {
            promise.addResult(answerOf(network.error()));
            return;
        }
        LevelingResult leveled;
        leveled.revision = revision;
        leveled.plan = plan;
        leveled.schedule = levelPlan(plan, *network, effort, stop, [&](const Leveling::Progress &progress) {
            const QDate end = progress.makespan > 0 ? network->clock().lastDayBefore(progress.makespan) : QDate();
            promise.setProgressValueAndText(int(progress.done * progressSteps), end.toString(Qt::ISODate));
        });
        leveled.network = std::move(*network);
        findMoves(leveled);
        promise.addResult(answerOf(std::move(leveled)));
    }));
}

void LevelingJob::take()
{
    const Answer answer = m_watcher.result();
    const auto leveled = answer->hasValue() ? std::shared_ptr<const LevelingResult>(answer, &answer->value()) : nullptr;
    // Also what comes too late is a beginning for the next.
    if (leveled)
        m_last = leveled;
    if (m_again) {
        m_again = false;
        run();
        return;
    }
    m_isWanted = false;
    m_error = leveled ? Error() : answer->error();
    if (!leveled || leveled->revision == m_document.revision())
        m_result = leveled;
    Q_EMIT found();
}

} // namespace Plimsoll
