// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plandocument.h"

#include "document/edithistory.h"
#include "document/openplan.h"
#include "document/returnedcopy.h"
#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "domain/validation.h"
#include "engine/planzone.h"
#include "engine/presentdates.h"
#include "engine/scheduler.h"
#include "exchange/calendarstamps.h"
#include "store/store.h"

#include <QFileInfo>

#include <algorithm>

namespace Plimsoll {

struct PlanDocument::Private {
    Private(std::unique_ptr<Store> openStore, const Clock &planClock, QString planAuthor, quint32 idSeed)
        : store(std::move(openStore)), clock(planClock), author(std::move(planAuthor)), ids(planClock, idSeed)
    {
    }

    std::unique_ptr<Store> store;
    const Clock &clock;
    QString author;
    IdSource ids;
    Plan plan;
    Timetable timetable;
    EditHistory history;
    quint64 revision = 1;
    bool backedUp = false;

    Result<PlanChange> apply(const PlanEdit &asked, JournalEntry entry);
    PlanChange becomes(const Plan &after, const Timetable &timetableAfter, const PlanEdit &edit, bool wholePlan);
};

namespace {

constexpr int journalEntriesRead = 5000;

/// What left the machine stays as it is, whatever becomes of the rest of the plan.
Plan withStampsOf(const Plan &plan, const Plan &stampsFrom)
{
    Plan mixed = plan;
    forEachRecordType([&]<typename R>() {
        if constexpr (isNeverUndone<R>) {
            for (const R &record : plan.table<R>())
                mixed.remove(record.id);
            for (const R &record : stampsFrom.table<R>())
                mixed.put(record);
        }
    });
    mixed.planId = stampsFrom.planId;
    return mixed;
}

/// The ledger says who told; nobody but the document knows that.
PlanEdit signedBy(const QString &author, PlanEdit edit)
{
    forEachRecordType([&]<typename R>() {
        if constexpr (isNeverUndone<R> && requires(R record) { record.author; }) {
            for (auto &change : edit.changes<R>()) {
                if (change.after && change.after->author.isEmpty())
                    change.after->author = author;
            }
        }
    });
    return edit;
}

Error nothingTo(const QString &text)
{
    return {ErrorCode::NotFound, text, {}};
}

} // namespace

/// Validates and writes; memory follows only after the store has committed.
Result<PlanChange> PlanDocument::Private::apply(const PlanEdit &asked, JournalEntry entry)
{
    const PlanEdit edit = signedBy(author, asked);
    if (entry.kind == JournalKind::Do && edit.tellsOnly())
        entry.kind = JournalKind::Told;
    if (const auto reason = store->readOnlyReason())
        return *reason;
    if (auto valid = validate(plan, edit); !valid)
        return valid.error();
    if (!backedUp) {
        backedUp = true;
        // A backup that fails must not keep anybody from working; the store tells of it when backups are listed.
        (void)store->backUp(QStringLiteral("opening"));
    }
    Plan after = plan;
    after.apply(edit);
    Timetable timetableAfter = updateTimetable(timetable, plan, after, edit);
    const PlanEdit stamps = stampEdit(plan, timetable, after, timetableAfter, edit, clock.now());
    after.apply(stamps);
    entry.author = author;
    entry.label = edit.label;
    auto written = store->commit(edit, stamps, entry);
    if (!written)
        return written.error();
    history.append(*written);
    return becomes(after, timetableAfter, edit, false);
}

PlanChange PlanDocument::Private::becomes(const Plan &after, const Timetable &timetableAfter, const PlanEdit &edit, bool wholePlan)
{
    PlanChange change{plan, after, timetable, timetableAfter, edit, wholePlan};
    plan = after;
    timetable = timetableAfter;
    ++revision;
    return change;
}

PlanDocument::PlanDocument(std::unique_ptr<Private> data) : d(std::move(data)) {}
PlanDocument::~PlanDocument() = default;

Result<std::unique_ptr<PlanDocument>> PlanDocument::open(const QString &path, const Clock &clock, const StoreOptions &options,
                                                         quint32 idSeed)
{
    auto store = Store::open(path, clock, options);
    return store ? over(std::move(*store), clock, options.author, idSeed) : store.error();
}

Result<std::unique_ptr<PlanDocument>> PlanDocument::create(const QString &path, const Plan &initial, const Clock &clock,
                                                           const StoreOptions &options, quint32 idSeed)
{
    Plan stamped = initial;
    stamped.apply(initialStamps(initial, computeTimetable(initial), clock.now()));
    auto store = Store::create(path, stamped, clock, options);
    return store ? over(std::move(*store), clock, options.author, idSeed) : store.error();
}

Result<std::unique_ptr<PlanDocument>> PlanDocument::over(std::unique_ptr<Store> store, const Clock &clock, const QString &author,
                                                         quint32 idSeed)
{
    auto data = std::make_unique<Private>(std::move(store), clock, author, idSeed);
    auto plan = data->store->load();
    if (!plan)
        return plan.error();
    auto journal = data->store->journal(journalEntriesRead);
    if (!journal)
        return journal.error();
    data->plan = std::move(*plan);
    data->timetable = computeTimetable(data->plan);
    for (const JournalEntry &entry : *journal)
        data->history.append(entry);
    return std::unique_ptr<PlanDocument>(new PlanDocument(std::move(data)));
}

const Plan &PlanDocument::plan() const { return d->plan; }
const Timetable &PlanDocument::timetable() const { return d->timetable; }
quint64 PlanDocument::revision() const { return d->revision; }
QString PlanDocument::path() const { return d->store->path(); }
bool PlanDocument::isReadOnly() const { return d->store->access() == Access::ReadOnly; }
std::optional<Error> PlanDocument::readOnlyReason() const { return d->store->readOnlyReason(); }
IdSource &PlanDocument::ids() { return d->ids; }
const Clock &PlanDocument::clock() const { return d->clock; }
const EditHistory &PlanDocument::history() const { return d->history; }
qint64 PlanDocument::lastSequence() const { return d->store->lastSequence(); }

Result<std::vector<RecordHistoryRow>> PlanDocument::recordHistory(const QString &table, qint64 recordId, int limit)
{
    return d->store->historyOf(table, recordId, limit);
}

Result<IntegrityReport> PlanDocument::verify() { return d->store->verify(); }
Result<void> PlanDocument::saveCopy(const QString &path, bool withHistory)
{
    const auto done = d->store->saveCopy(path, withHistory);
    if (done || (done.error().code != ErrorCode::ForeignChange && done.error().code != ErrorCode::Io && done.error().code != ErrorCode::Damaged))
        return done;
    // The file is not ours any more or cannot be read; what is in memory is the plan all the same.
    const auto rescued = writePlan(path, d->plan, d->clock);
    return rescued ? rescued : done;
}

Result<void> PlanDocument::backUp(const QString &reason) { return d->store->backUp(reason); }
Result<std::vector<Backup>> PlanDocument::backups() const { return d->store->backups(); }
Result<void> PlanDocument::checkUnchangedByOthers() { return d->store->checkUnchangedByOthers(); }

QDate PlanDocument::today() const
{
    return d->clock.now().toTimeZone(planZone(d->plan)).date();
}

edits::PresentDates PlanDocument::presentDates() const
{
    return Plimsoll::presentDates(d->plan, d->timetable, today());
}

Result<void> PlanDocument::execute(const PlanEdit &edit)
{
    if (edit.isEmpty())
        return {};
    auto change = d->apply(edit, {});
    if (!change)
        return change.error();
    Q_EMIT changed(*change);
    Q_EMIT historyChanged();
    return {};
}

Result<void> PlanDocument::step(JournalKind kind)
{
    const bool undoing = kind == JournalKind::Undo;
    if (undoing ? !d->history.canUndo() : !d->history.canRedo())
        return nothingTo(undoing ? tr("There is nothing to undo.") : tr("There is nothing to redo."));
    JournalEntry entry;
    entry.kind = kind;
    const JournalEntry target = undoing ? d->history.nextUndo() : d->history.nextRedo();
    entry.target = target.sequence;
    auto edit = d->store->editOf(target.sequence);
    if (!edit)
        return edit.error();
    edit->label = target.label;
    auto change = d->apply(undoing ? edit->inverted() : *edit, entry);
    if (!change)
        return change.error();
    Q_EMIT changed(*change);
    Q_EMIT historyChanged();
    return {};
}

Result<void> PlanDocument::undo()
{
    return step(JournalKind::Undo);
}

Result<void> PlanDocument::redo()
{
    return step(JournalKind::Redo);
}

Result<void> PlanDocument::goTo(qint64 sequence)
{
    const auto &done = d->history.done();
    const auto isTarget = [sequence](const JournalEntry &entry) { return entry.sequence == sequence; };
    const bool back = sequence == 0 || std::any_of(done.begin(), done.end(), isTarget);
    const auto &undone = d->history.undone();
    if (!back && std::none_of(undone.begin(), undone.end(), isTarget))
        return nothingTo(tr("That step is no longer in the undo history."));
    while (d->history.done().empty() ? sequence != 0 : d->history.done().back().sequence != sequence) {
        if (auto stepped = back ? undo() : redo(); !stepped)
            return stepped;
    }
    return {};
}

Result<void> PlanDocument::revertTo(qint64 sequence, const QString &label)
{
    auto then = d->store->planAfter(sequence);
    if (!then)
        return then.error();
    return execute(editBetween(d->plan, withStampsOf(*then, d->plan), label));
}

Result<ReturnedCopy> PlanDocument::readCopy(const QString &path)
{
    if (auto allowed = checkIsNoOpenPlan(path); !allowed)
        return allowed.error();
    StoreOptions options;
    options.access = Access::ReadOnly;
    const auto copy = Store::open(path, d->clock, options);
    if (!copy)
        return copy.error();
    const auto theirs = (*copy)->load();
    const auto theirSteps = (*copy)->journalHashes();
    const auto ourSteps = d->store->journalHashes();
    if (!theirs || !theirSteps || !ourSteps)
        return !theirs ? theirs.error() : !theirSteps ? theirSteps.error() : ourSteps.error();
    if (theirs->planId != d->plan.planId)
        return Error{ErrorCode::InvalidInput, tr("%1 is a copy of another plan; choose a copy of this one.").arg(QFileInfo(path).fileName()), path};
    const auto firstOwn = std::ranges::mismatch(*ourSteps, *theirSteps).in2;
    const auto sent = (*copy)->planAfter(firstOwn - theirSteps->begin());
    if (!sent)
        return sent.error();
    return ReturnedCopy{*sent, *theirs};
}

Result<void> PlanDocument::restore(const Plan &other, const QString &label)
{
    JournalEntry entry;
    entry.kind = JournalKind::Barrier;
    auto change = d->apply(editBetween(d->plan, withStampsOf(other, d->plan), label), entry);
    if (!change)
        return change.error();
    change->wholePlan = true;
    Q_EMIT changed(*change);
    Q_EMIT historyChanged();
    return {};
}

Result<void> PlanDocument::reload()
{
    auto plan = d->store->load();
    if (!plan)
        return plan.error();
    const Timetable timetable = computeTimetable(*plan);
    JournalEntry barrier;
    barrier.kind = JournalKind::Barrier;
    barrier.author = d->author;
    barrier.label = tr("Changed by another program");
    if (!isReadOnly()) {
        auto written = d->store->commit({}, {}, barrier);
        if (!written)
            return written.error();
        barrier = *written;
    }
    d->history.append(barrier);
    const PlanChange change = d->becomes(*plan, timetable, {}, true);
    Q_EMIT changed(change);
    Q_EMIT historyChanged();
    return {};
}

} // namespace Plimsoll

// In this file, so that a program which needs the document alone links nothing else of this library.
#include "moc_plandocument.cpp"
