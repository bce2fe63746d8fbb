// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tests/testimport.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace Plimsoll {

class PlanDocument;

/// Results of tests, read once and compared with the plan of a document on a worker thread, on a copy of it. When the plan changes they are
/// compared again; what was found for another plan, or with other options, is dropped. On the thread of the document, which must outlive it.
class TestImportJob : public QObject
{
    Q_OBJECT
public:
    TestImportJob(PlanDocument &document, std::vector<TestFile> files, QObject *parent = nullptr);
    /// Cancels what runs.
    ~TestImportJob() override;

    /// Reads the files, the first time, and compares what they hold; a comparison that runs is cancelled.
    void compare(const TestImportOptions &options);
    /// Whether it compares again when the plan changes; so it does since it was first told to compare.
    void setFollowing(bool follows) { m_follows = follows; }

    [[nodiscard]] bool isRunning() const { return m_isWanted; }
    /// What the files hold; null until they are read.
    [[nodiscard]] std::shared_ptr<const Result<TestReport>> report() const { return m_report; }
    /// Null while it runs, and where a file cannot be read.
    [[nodiscard]] std::shared_ptr<const Result<TestImportOutcome>> outcome() const { return m_outcome; }

Q_SIGNALS:
    void progressed(double done, const QString &what); ///< 0 … 1.
    void found(); ///< An outcome, or errors.

private:
    struct Task;
    struct Answer {
        std::shared_ptr<const Result<TestReport>> report;
        std::shared_ptr<const Result<TestImportOutcome>> outcome; ///< Null where it was read and not compared.
    };
    static void work(QPromise<Answer> &promise, const Task &task);
    void start();
    void run();
    void take();

    PlanDocument &m_document;
    std::vector<TestFile> m_files;
    QFutureWatcher<Answer> m_watcher;
    std::stop_source m_stop;
    TestImportOptions m_options;
    std::shared_ptr<const Result<TestReport>> m_report;
    std::shared_ptr<const Result<TestImportOutcome>> m_outcome;
    bool m_isWanted = false; ///< An outcome is on its way.
    bool m_isBusy = false;   ///< A worker runs, or its answer was not taken yet.
    bool m_again = false;    ///< The comparison that runs is cancelled, and another shall follow.
    bool m_follows = false;  ///< The plan.
};

} // namespace Plimsoll
