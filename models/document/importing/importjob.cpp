// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/importing/importjob.h"

#include "document/plandocument.h"
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
struct ImportJob::Task {
    Unit unit;
    Reader reader; ///< Empty where the sheet is known.
    MadeSheet sheet;
    Comparer comparer;
    Plan plan;
    QDateTime now;
    quint32 seed;
    std::stop_token stop;
};

ImportJob::ImportJob(PlanDocument &document, Unit unit, QObject *parent) : QObject(parent), m_document(document), m_unit(unit)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportJob::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        // Each comparison begins at nothing, but comes after the reading.
        const int least = m_isRead ? progressSteps : 0;
        if (m_isWanted && !m_again)
            Q_EMIT progressed(double(qMax(value, least)) / (2 * progressSteps), m_watcher.progressText());
    });
    connect(&document, &PlanDocument::changed, this, [this] {
        if (m_follows)
            start();
    });
}

ImportJob::~ImportJob()
{
    // It works on values of its own and may end after this; then nobody may be told.
    m_watcher.disconnect(this);
    m_stop.request_stop();
}

void ImportJob::setReader(Reader reader)
{
    m_reader = std::move(reader);
    m_isRead = false;
    m_again = m_isBusy;
    m_stop.request_stop();
}

void ImportJob::startComparing(Comparer comparer)
{
    m_comparer = std::move(comparer);
    m_follows = true;
    start();
}

/// What is being read is so whatever the plan and the options; it is compared with the newest ones.
void ImportJob::start()
{
    m_isWanted = true;
    m_outcome.reset();
    if (!m_isBusy) {
        run();
    } else if (m_isRead) {
        m_again = true;
        m_stop.request_stop();
    }
}

void ImportJob::run()
{
    m_isBusy = true;
    m_stop = std::stop_source();
    // Ids are minted where the worker is; no other source has its seed.
    const auto seed = quint32(m_document.ids().next<WorkItem>().value());
    Task task{m_unit, m_isRead ? Reader() : m_reader, m_sheet, m_comparer, m_document.plan(), m_document.clock().now(), seed, m_stop.get_token()};
    m_watcher.setFuture(QtConcurrent::run(&ImportJob::work, std::move(task)));
}

void ImportJob::work(QPromise<Answer> &promise, const Task &task)
{
    promise.setProgressRange(0, 2 * progressSteps);
    if (task.reader) {
        const WorkWatch reading{task.stop, [&promise, &task](qsizetype done, qsizetype all) {
                                    const QLocale locale;
                                    const QString what = task.unit == Unit::Bytes
                                        ? tr("Reading %1 of %2…").arg(locale.formattedDataSize(done), locale.formattedDataSize(all))
                                        : tr("Reading row %1 of %2…").arg(locale.toString(done), locale.toString(all));
                                    promise.setProgressValueAndText(share(done, all), what);
                                }};
        promise.addResult(Answer{task.reader(reading), nullptr});
        return;
    }
    // What cannot be read stays so, whatever the plan and the options.
    if (!task.sheet.isSound) {
        promise.addResult(Answer{});
        return;
    }
    const QString what = tr("Comparing with the plan…");
    const WorkWatch comparing{task.stop, [&promise, &what](qsizetype done, qsizetype all) {
                                  promise.setProgressValueAndText(progressSteps + share(done, all), what);
                              }};
    const FixedClock clock(task.now);
    IdSource ids(clock, task.seed);
    promise.addResult(Answer{{}, task.comparer(task.plan, task.sheet.made, ids, comparing)});
}

void ImportJob::take()
{
    m_isBusy = false;
    const Answer answer = m_watcher.result();
    if (std::exchange(m_again, false)) {
        run();
        return;
    }
    if (!m_isRead) {
        m_sheet = answer.sheet;
        m_isRead = true;
        if (m_sheet.isSound) {
            run();
            return;
        }
    }
    m_isWanted = false;
    m_outcome = answer.outcome;
    Q_EMIT found();
}

} // namespace Plimsoll
