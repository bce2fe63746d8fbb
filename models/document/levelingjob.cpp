// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/levelingjob.h"

#include "document/plandocument.h"

#include <QtConcurrent>

namespace Plimsoll {

namespace {

constexpr int progressSteps = 1000;

} // namespace

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
                                           revision = m_document.revision(), options = m_options, effort = m_effort,
                                           stop = m_stop.get_token()](QPromise<Answer> &promise) {
        promise.setProgressRange(0, progressSteps);
        auto network = WorkNetwork::of(plan, timetable, today, options);
        if (!network) {
            promise.addResult(std::make_shared<const Result<LevelingResult>>(network.error()));
            return;
        }
        WorkSchedule schedule = levelPlan(plan, *network, effort, stop, [&](const Leveling::Progress &progress) {
            const QDate end = progress.makespan > 0 ? network->clock().lastDayBefore(progress.makespan) : QDate();
            promise.setProgressValueAndText(int(progress.done * progressSteps), end.toString(Qt::ISODate));
        });
        promise.addResult(std::make_shared<const Result<LevelingResult>>(
            LevelingResult{revision, plan, std::move(*network), std::move(schedule)}));
    }));
}

void LevelingJob::take()
{
    if (m_again) {
        m_again = false;
        run();
        return;
    }
    m_isWanted = false;
    const Answer answer = m_watcher.result();
    if (answer->hasValue() && (*answer)->revision != m_document.revision()) {
        m_error = {};
        Q_EMIT found();
        return;
    }
    m_error = answer->hasValue() ? Error() : answer->error();
    m_result = answer->hasValue() ? std::shared_ptr<const LevelingResult>(answer, &answer->value()) : nullptr;
    Q_EMIT found();
}

} // namespace Plimsoll
