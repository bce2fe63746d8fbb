// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/importing/testimportjob.h"

#include "document/plandocument.h"
#include "engine/planzone.h"
#include "exchange/work/workwatch.h"

#include <QLocale>
#include <QtConcurrent>

#include <utility>

namespace Plimsoll {

namespace {

constexpr int progressSteps = 1000; ///< Of each half: reading, and comparing.

int share(qsizetype done, qsizetype all)
{
    return int(qMin(done, all) * progressSteps / qMax<qsizetype>(1, all));
}

} // namespace

/// What the worker needs; values of its own.
struct TestImportJob::Task {
    std::vector<TestFile> files;
    TestImportOptions options;
    std::shared_ptr<const Result<TestReport>> report; ///< Null: the files shall be read.
    Plan plan;
    QDateTime now;
    quint32 seed;
    std::stop_token stop;
};

TestImportJob::TestImportJob(PlanDocument &document, std::vector<TestFile> files, QObject *parent)
    : QObject(parent), m_document(document), m_files(std::move(files))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TestImportJob::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        // Each comparison begins at nothing, but comes after the reading.
        const int least = m_report ? progressSteps : 0;
        if (m_isWanted && !m_again)
            Q_EMIT progressed(double(qMax(value, least)) / (2 * progressSteps), m_watcher.progressText());
    });
    connect(&document, &PlanDocument::changed, this, [this] {
        if (m_follows)
            start();
    });
}

TestImportJob::~TestImportJob()
{
    // It works on values of its own and may end after this; then nobody may be told.
    m_watcher.disconnect(this);
    m_stop.request_stop();
}

void TestImportJob::compare(const TestImportOptions &options)
{
    m_options = options;
    m_follows = true;
    start();
}

/// What is being read is so whatever the plan and the options; it is compared with the newest ones.
void TestImportJob::start()
{
    m_isWanted = true;
    m_outcome.reset();
    if (!m_isBusy) {
        run();
    } else if (m_report) {
        m_again = true;
        m_stop.request_stop();
    }
}

void TestImportJob::run()
{
    m_isBusy = true;
    m_stop = std::stop_source();
    // Ids are minted where the worker is; no other source has its seed.
    const auto seed = quint32(m_document.ids().next<TestRun>().value());
    Task task{m_files, m_options, m_report, m_document.plan(), m_document.clock().now(), seed, m_stop.get_token()};
    m_watcher.setFuture(QtConcurrent::run(&TestImportJob::work, std::move(task)));
}

void TestImportJob::work(QPromise<Answer> &promise, const Task &task)
{
    promise.setProgressRange(0, 2 * progressSteps);
    if (!task.report) {
        const WorkWatch reading{task.stop, [&promise](qsizetype done, qsizetype all) {
                                    const QLocale locale;
                                    const QString what = tr("Reading %1 of %2…").arg(locale.formattedDataSize(done), locale.formattedDataSize(all));
                                    promise.setProgressValueAndText(share(done, all), what);
                                }};
        promise.addResult(Answer{std::make_shared<const Result<TestReport>>(readTestFiles(task.files, planZone(task.plan), &reading)), nullptr});
        return;
    }
    // What cannot be read stays so, whatever the plan and the options.
    if (!task.report->hasValue()) {
        promise.addResult(Answer{task.report, nullptr});
        return;
    }
    const QString what = tr("Comparing with the plan…");
    const WorkWatch comparing{task.stop, [&promise, &what](qsizetype done, qsizetype all) {
                                  promise.setProgressValueAndText(progressSteps + share(done, all), what);
                              }};
    const FixedClock clock(task.now);
    IdSource ids(clock, task.seed);
    auto outcome = importTests(task.plan, task.report->value(), task.options, ids, &comparing);
    promise.addResult(Answer{task.report, std::make_shared<const Result<TestImportOutcome>>(std::move(outcome))});
}

void TestImportJob::take()
{
    m_isBusy = false;
    const Answer answer = m_watcher.result();
    m_report = answer.report;
    const bool again = std::exchange(m_again, false);
    if (m_report->hasValue() && (again || !answer.outcome)) {
        run();
        return;
    }
    m_isWanted = false;
    m_outcome = answer.outcome;
    Q_EMIT found();
}

} // namespace Plimsoll
