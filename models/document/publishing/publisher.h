// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/targetfacts.h"
#include "exchange/calendardifference.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <stop_token>

namespace Plimsoll {

class PlanDocument;

/// Makes what writes a target of that kind.
using TargetWriterFactory = std::function<std::unique_ptr<TargetWriter>(const PublishingTarget &)>;

/// Files, web servers and CalDAV servers.
[[nodiscard]] TargetWriterFactory targetWriters(const QString &planPath);

/// One target that is to be published.
struct PublishWish {
    PublishingTargetId target;
    QString password; ///< Empty where none is needed.
    bool overwrite = false; ///< What somebody else changed there.
};

/// How it came out.
struct PublishReport {
    PublishingTargetId target;
    QString name;
    QString address; ///< Where it went.
    CalendarDifference difference; ///< To what it held before.
    int sent = 0;
    std::vector<TargetConflict> conflicts; ///< Left as somebody else made it.
    std::optional<Error> error;
    bool passwordRefused = false;
};

/// Publishes targets one after the other in a worker thread, on a copy of the plan, and notes in the plan what each of them holds as soon as
/// it is over. On the thread of the document.
class Publisher : public QObject
{
    Q_OBJECT
public:
    Publisher(PlanDocument &document, TargetWriterFactory writers, QObject *parent = nullptr);
    /// Cancels, and waits for what is under way; it is noted in the plan then.
    ~Publisher() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Only where nothing runs. A target that is not in the plan is passed over.
    void start(std::vector<PublishWish> wishes);
    /// Soon after, finished() comes.
    void cancel();

Q_SIGNALS:
    /// How many of how many steps of that target are over.
    void progressed(Plimsoll::PublishingTargetId target, int done, int total);
    void published(const Plimsoll::PublishReport &report);
    void finished();

private:
    struct Job;
    struct Ended;
    void take(Ended ended);

    PlanDocument &m_document;
    TargetWriterFactory m_writers;
    QFutureWatcher<void> m_watcher;
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace Plimsoll
