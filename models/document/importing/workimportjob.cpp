// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/importing/workimportjob.h"

#include "document/plandocument.h"
#include "exchange/work/workwatch.h"

#include <QLocale>
#include <QtConcurrent>

namespace Plimsoll {

namespace {

constexpr int progressSteps = 1000; ///< Of each half: reading, and comparing.

} // namespace

/// What the worker needs; values of its own.
struct WorkImportJob::Task {
    QByteArray bytes;
    WorkFormat format;
    WorkReadOptions reading;
    WorkImportOptions options;
    std::shared_ptr<const Result<WorkImportSheet>> sheet; ///< Null: the file shall be read.
    Plan plan;
    int number; ///< Of the reading.
    QDateTime now;
    quint32 seed;
    std::stop_token stop;
};

WorkImportJob::WorkImportJob(PlanDocument &document, QByteArray bytes, QObject *parent)
    : QObject(parent), m_document(document), m_bytes(std::move(bytes))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &WorkImportJob::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        if (m_isWanted && !m_again)
            Q_EMIT progressed(double(value) / (2 * progressSteps), m_watcher.progressText());
    });
    connect(&document, &PlanDocument::changed, this, [this] {
        if (m_follows)
            start();
    });
}

WorkImportJob::~WorkImportJob()
{
    // It works on values of its own and may end after this; then nobody may be told.
    m_watcher.disconnect(this);
    m_stop.request_stop();
}

void WorkImportJob::read(WorkFormat format, const WorkReadOptions &reading, const WorkImportOptions &options)
{
    m_format = format;
    m_reading = reading;
    ++m_wanted;
    m_follows = true;
    compare(options);
}

void WorkImportJob::compare(const WorkImportOptions &options)
{
    m_options = options;
    start();
}

void WorkImportJob::start()
{
    m_isWanted = true;
    m_outcome.reset();
    m_again = m_watcher.isRunning();
    if (m_again)
        m_stop.request_stop();
    else
        run();
}

void WorkImportJob::run()
{
    m_stop = std::stop_source();
    // Ids are minted where the worker is; no other source has its seed.
    const auto seed = quint32(m_document.ids().next<WorkItem>().value());
    Task task{m_bytes, m_format, m_reading, m_options, m_read == m_wanted ? m_sheet : nullptr, m_document.plan(), m_wanted,
              m_document.clock().now(), seed, m_stop.get_token()};
    m_watcher.setFuture(QtConcurrent::run(&WorkImportJob::work, std::move(task)));
}

void WorkImportJob::work(QPromise<Answer> &promise, Task task)
{
    promise.setProgressRange(0, 2 * progressSteps);
    const auto share = [](qsizetype done, qsizetype all) { return int(done * progressSteps / qMax<qsizetype>(1, all)); };
    const WorkWatch reading{task.stop, [&](qsizetype done, qsizetype all) {
                                const QString what = tr("Reading row %1 of %2…").arg(QLocale().toString(done), QLocale().toString(all));
                                promise.setProgressValueAndText(share(done, all), what);
                            }};
    std::vector<WorkSheetColumn> columns;
    if (!task.sheet) {
        columns = workSheetColumns(task.bytes, task.format, task.reading);
        task.reading.watch = &reading;
        task.sheet = std::make_shared<const Result<WorkImportSheet>>(readWork(task.bytes, task.format, task.reading));
    }
    std::shared_ptr<const Result<WorkImportOutcome>> outcome;
    if (task.sheet->hasValue()) {
        const QString what = tr("Comparing with the plan…");
        const WorkWatch comparing{task.stop, [&](qsizetype done, qsizetype all) {
                                      promise.setProgressValueAndText(progressSteps + share(done, all), what);
                                  }};
        task.options.watch = &comparing;
        const FixedClock clock(task.now);
        IdSource ids(clock, task.seed);
        outcome = std::make_shared<const Result<WorkImportOutcome>>(importWork(task.plan, task.sheet->value(), task.options, ids));
    }
    promise.addResult(Answer{task.sheet, outcome, std::move(columns), task.number});
}

void WorkImportJob::take()
{
    const Answer answer = m_watcher.result();
    // What was read of the file is so whatever the plan, unless it was to be read with other options meanwhile.
    if (answer.reading == m_wanted && (answer.sheet->hasValue() || answer.sheet->error().code != ErrorCode::Cancelled)) {
        if (answer.reading != m_read)
            m_columns = answer.columns;
        m_sheet = answer.sheet;
        m_read = answer.reading;
    }
    if (m_again) {
        m_again = false;
        run();
        return;
    }
    m_isWanted = false;
    m_outcome = answer.outcome;
    Q_EMIT found();
}

} // namespace Plimsoll
