// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/edits/presentdates.h"
#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"
#include "store/filefacts.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Plimsoll {

class EditHistory;
struct ReturnedCopy;
class Store;

/// What a step did, for models and views: both versions of everything, and the edit between them (never-undone records left out).
struct PlanChange {
    Plan before;
    Plan after;
    Timetable timetableBefore;
    Timetable timetableAfter;
    PlanEdit edit;
    bool wholePlan = false; ///< Another plan was loaded into the document (revert, restore, foreign change): rebuild.
};

/// The only QObject that owns a plan: takes edits in, keeps file, memory and history in step, tells of changes. Lives on the GUI thread
/// (or the one thread of the command line).
class PlanDocument : public QObject
{
    Q_OBJECT
public:
    /// Opens a plan file with all checks; see readOnlyReason() for one that can only be read. The clock must outlive the document. The
    /// seed is for record ids.
    static Result<std::unique_ptr<PlanDocument>> open(const QString &path, const Clock &clock, const StoreOptions &options, quint32 idSeed);
    /// Writes a new file and opens it; never overwrites one.
    static Result<std::unique_ptr<PlanDocument>> create(const QString &path, const Plan &initial, const Clock &clock,
                                                        const StoreOptions &options, quint32 idSeed);
    ~PlanDocument() override;

    [[nodiscard]] const Plan &plan() const;
    [[nodiscard]] const Timetable &timetable() const;
    [[nodiscard]] quint64 revision() const; ///< Grows with each change; results of jobs are stamped with it.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] std::optional<Error> readOnlyReason() const;
    [[nodiscard]] IdSource &ids();
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] QDate today() const; ///< In the plan's zone.
    [[nodiscard]] edits::PresentDates presentDates() const; ///< Its dates as they are now, for edits.
    [[nodiscard]] const EditHistory &history() const;
    [[nodiscard]] qint64 lastSequence() const; ///< Of the newest journal entry; 0 for an empty journal.

    /// What happened to one record, newest first. The table is Record<R>::table.
    [[nodiscard]] Result<std::vector<RecordHistoryRow>> recordHistory(const QString &table, qint64 recordId, int limit);
    /// Checks the whole file; see Store::verify.
    [[nodiscard]] Result<IntegrityReport> verify();
    /// A new file with this plan, with or without its journal.
    [[nodiscard]] Result<void> saveCopy(const QString &path, bool withHistory);
    /// Reads a file that began as a copy of this plan, without changing it; what it was when it was sent is the last state that both
    /// journals share, or, where the copy was sent without history, its own oldest one. Fails for a copy of another plan.
    [[nodiscard]] Result<ReturnedCopy> readCopy(const QString &path);
    [[nodiscard]] Result<void> backUp(const QString &reason);
    [[nodiscard]] Result<std::vector<Backup>> backups() const;
    /// Whether another program has changed, replaced or removed the file since it was last read or written here.
    [[nodiscard]] Result<void> checkUnchangedByOthers();

    /// Validates, writes, then changes memory and history and emits changed(). Any failure leaves all of them as they were. An empty
    /// edit succeeds and does nothing.
    Result<void> execute(const PlanEdit &edit);
    /// Fail with NotFound where there is nothing to undo or redo.
    Result<void> undo();
    Result<void> redo();
    /// Back (or forward) through undo or redo steps until the step with that journal sequence is the last one done; 0 undoes all.
    Result<void> goTo(qint64 sequence);
    /// One step that makes the plan what it was after that journal entry; undoable itself.
    Result<void> revertTo(qint64 sequence, const QString &label);
    /// One step that makes the plan that other one (a backup, a merge). A barrier for undo.
    Result<void> restore(const Plan &other, const QString &label);
    /// Reads the file again after another program changed it; a barrier for undo.
    Result<void> reload();

Q_SIGNALS:
    void changed(const Plimsoll::PlanChange &change);
    void historyChanged();

private:
    Result<void> step(JournalKind kind);

    struct Private;
    explicit PlanDocument(std::unique_ptr<Private> d);
    static Result<std::unique_ptr<PlanDocument>> over(std::unique_ptr<Store> store, const Clock &clock, const QString &author,
                                                      quint32 idSeed);
    std::unique_ptr<Private> d;
};

} // namespace Plimsoll
