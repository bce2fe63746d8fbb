// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace Plimsoll {

class IdSource;
class Plan;
class PlanDocument;
struct WorkWatch;

/// A file that is read, and what it holds compared with the plan of a document, on a worker thread and on a copy of the plan. When the plan
/// changes it is compared again and not read again; what was found for another plan, or with other options, is dropped. On the thread of the
/// document, which must outlive it.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    /// Cancels what runs.
    ~ImportJob() override;

    /// Whether it compares again when the plan changes; so it does since it was first told to compare.
    void setFollowing(bool follows) { m_follows = follows; }
    [[nodiscard]] bool isRunning() const { return m_isWanted; }

Q_SIGNALS:
    void progressed(double done, const QString &what); ///< 0 … 1.
    void found(); ///< An outcome, or errors.

protected:
    /// What the progress of reading counts.
    enum class Unit { Rows, Bytes };
    /// What a worker made; those that inherit know its type.
    using Made = std::shared_ptr<const void>;
    struct MadeSheet {
        Made made;
        bool isSound = false; ///< It can be compared.
    };
    using Reader = std::function<MadeSheet(const WorkWatch &watch)>;
    using Comparer = std::function<Made(const Plan &plan, const Made &sheet, IdSource &ids, const WorkWatch &watch)>;

    ImportJob(PlanDocument &document, Unit unit, QObject *parent);

    /// How the file is read when it is compared next; what runs is cancelled. Readers and comparers work on values of their own.
    void setReader(Reader reader);
    /// Compares what the file holds, which is read first where it was not yet; a comparison that runs is cancelled.
    void startComparing(Comparer comparer);
    /// As it was read last; null before.
    [[nodiscard]] const Made &madeSheet() const { return m_sheet.made; }
    /// Null while it runs, and where the file cannot be read.
    [[nodiscard]] const Made &madeOutcome() const { return m_outcome; }

private:
    struct Task;
    struct Answer {
        MadeSheet sheet; ///< Null where it was known.
        Made outcome;    ///< Null where it was read and not compared.
    };
    static void work(QPromise<Answer> &promise, const Task &task);
    void start();
    void run();
    void take();

    PlanDocument &m_document;
    Unit m_unit;
    Reader m_reader;
    Comparer m_comparer;
    QFutureWatcher<Answer> m_watcher;
    std::stop_source m_stop;
    MadeSheet m_sheet;
    Made m_outcome;
    bool m_isRead = false;   ///< The sheet is what the reader made.
    bool m_isWanted = false; ///< An outcome is on its way.
    bool m_isBusy = false;   ///< A worker runs, or its answer was not taken yet.
    bool m_again = false;    ///< What runs is cancelled, and another shall follow.
    bool m_follows = false;  ///< The plan.
};

} // namespace Plimsoll
