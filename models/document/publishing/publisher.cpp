// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/publisher.h"

#include "document/plandocument.h"
#include "document/publishing/pendingdifference.h"
#include "domain/allrecords.h"
#include "domain/labels.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace Plimsoll {

/// What the worker needs; it touches nothing else.
struct Publisher::Job {
    Plan plan;
    Timetable timetable;
    std::vector<PublishWish> wishes;
    QString planPath;
    QDateTime now;
    qint64 revision = 0;
    TargetWriterFactory writers;
    std::stop_token stop;
};

struct Publisher::Ended {
    PublishedRun run;
    CalendarDifference difference;
};

namespace {

Error cancelled(const PublishingTarget &target)
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Publishing", "Publishing %1 was cancelled.").arg(quotedName(target)), {}};
}

} // namespace

Publisher::Publisher(PlanDocument &document, TargetWriterFactory writers, QObject *parent)
    : QObject(parent), m_document(document), m_writers(std::move(writers))
{
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, [this] {
        m_running = false;
        Q_EMIT finished();
    });
}

Publisher::~Publisher()
{
    cancel();
    m_watcher.waitForFinished();
    // What ended in the meantime waits to be noted.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void Publisher::cancel()
{
    m_stop.request_stop();
}

void Publisher::start(std::vector<PublishWish> wishes)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_stop = std::stop_source();
    const Job job{m_document.plan(), m_document.timetable(), std::move(wishes), m_document.path(), m_document.clock().now(),
                  m_document.lastSequence(), m_writers, m_stop.get_token()};
    m_watcher.setFuture(QtConcurrent::run([this, job] {
        for (const PublishWish &wish : job.wishes) {
            const PublishingTarget *target = job.plan.find(wish.target);
            if (!target)
                continue;
            Ended ended{{job.plan, job.timetable, *target, {}, {}, job.revision}, {}};
            auto calendar = outgoingCalendar(job.plan, job.timetable, *target, job.now);
            const auto shared = sharedPlace(job.plan, *target, job.planPath);
            if (!calendar || shared || job.stop.stop_requested()) {
                ended.run.outcome.error = !calendar ? calendar.error() : shared ? *shared : cancelled(*target);
                ended.run.outcome.state = publishedCalendar(job.plan, *target, job.planPath);
                ended.run.outcome.held = publishedEvents(job.plan, *target, job.planPath);
            } else {
                ended.run.events = calendar->events;
                if (const auto held = eventsHeld(job.plan, *target, job.planPath))
                    ended.difference = differenceBetween(*held, *calendar).counts;
                const TargetRequest request = targetRequest(job.plan, *target, std::move(*calendar), wish.password, job.planPath);
                ended.run.outcome = job.writers(*target)->write(request, wish.overwrite, job.stop, [this, id = target->id](int done, int total) {
                    QMetaObject::invokeMethod(this, [this, id, done, total] { Q_EMIT progressed(id, done, total); }, Qt::QueuedConnection);
                });
            }
            QMetaObject::invokeMethod(this, [this, ended = std::move(ended)] { take(ended); }, Qt::QueuedConnection);
        }
    }));
}

void Publisher::take(Ended ended)
{
    const PublishedRun &run = ended.run;
    PublishReport report{run.target.id, run.target.name, run.outcome.state.address, ended.difference, run.outcome.sent, run.outcome.conflicts,
                         run.outcome.error, run.outcome.passwordRefused};
    const auto noted = m_document.execute(publishedEdit(m_document.plan(), run, m_document.clock().now(), m_document.ids()));
    if (!noted && !report.error)
        report.error = noted.error();
    Q_EMIT published(report);
}

} // namespace Plimsoll
