// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workcolumns.h"
#include "exchange/work/workimport.h"
#include "exchange/work/workreader.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace Plimsoll {

class PlanDocument;

/// The work items of a file, read and compared with the plan of a document on a worker thread, on a copy of it. When the plan changes they
/// are compared again; what was found for another plan, or with other options, is dropped. On the thread of the document, which must outlive
/// it.
class WorkImportJob : public QObject
{
    Q_OBJECT
public:
    WorkImportJob(PlanDocument &document, QByteArray bytes, QObject *parent = nullptr);
    /// Cancels what runs.
    ~WorkImportJob() override;

    /// Reads the file and compares it; what runs is cancelled.
    void read(WorkFormat format, const WorkReadOptions &reading, const WorkImportOptions &options);
    /// Compares again what was read.
    void compare(const WorkImportOptions &options);
    /// Whether it compares again when the plan changes; so it does since it was first told to read.
    void setFollowing(bool follows) { m_follows = follows; }

    [[nodiscard]] bool isRunning() const { return m_isWanted; }
    /// As it was read last; null before.
    [[nodiscard]] std::shared_ptr<const Result<WorkImportSheet>> sheet() const { return m_sheet; }
    /// Those of the table that was read last, also where nothing can be taken from it; empty for other formats.
    [[nodiscard]] const std::vector<WorkSheetColumn> &columns() const { return m_columns; }
    /// Null while it runs, and where the file cannot be read.
    [[nodiscard]] std::shared_ptr<const Result<WorkImportOutcome>> outcome() const { return m_outcome; }

Q_SIGNALS:
    void progressed(double done, const QString &what); ///< 0 … 1.
    void found(); ///< A sheet and an outcome, or errors.

private:
    struct Task;
    struct Answer {
        std::shared_ptr<const Result<WorkImportSheet>> sheet;
        std::shared_ptr<const Result<WorkImportOutcome>> outcome;
        std::vector<WorkSheetColumn> columns;
        int reading = 0; ///< Which of the readings that were asked for the sheet is of.
    };
    static void work(QPromise<Answer> &promise, Task task);
    void start();
    void run();
    void take();

    PlanDocument &m_document;
    QByteArray m_bytes;
    QFutureWatcher<Answer> m_watcher;
    std::stop_source m_stop;
    WorkFormat m_format = WorkFormat::Csv;
    WorkReadOptions m_reading;
    WorkImportOptions m_options;
    std::shared_ptr<const Result<WorkImportSheet>> m_sheet;
    std::shared_ptr<const Result<WorkImportOutcome>> m_outcome;
    std::vector<WorkSheetColumn> m_columns;
    bool m_isWanted = false; ///< A result is on its way.
    bool m_again = false;    ///< What runs is cancelled, and another shall follow.
    int m_wanted = 0;        ///< How often it was told to read.
    int m_read = 0;          ///< Which of these readings the sheet is of.
    bool m_follows = false;  ///< The plan.
};

} // namespace Plimsoll
