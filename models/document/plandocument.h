// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"
#include "store/store.h"

#include <QObject>

#include <memory>

namespace Plimsoll {

class EditHistory;

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
    /// A document over an open store. The clock must outlive it. The seed is for record ids.
    static Result<std::unique_ptr<PlanDocument>> open(std::unique_ptr<Store> store, const Clock &clock, const QString &author, quint32 idSeed);
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
    [[nodiscard]] const EditHistory &history() const;
    [[nodiscard]] Store &store();

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
    std::unique_ptr<Private> d;
};

} // namespace Plimsoll
