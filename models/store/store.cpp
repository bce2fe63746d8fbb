// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "domain/allrecords.h"
#include "store/backupfolder.h"
#include "store/integrity.h"
#include "store/migrations.h"
#include "store/plancopy.h"
#include "store/planfile.h"
#include "store/planhistory.h"
#include "store/storeaccess.h"
#include "store/storetext.h"
#include "store/transaction.h"

#include <QFileInfo>
#include <QThreadPool>

#include <future>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// From so many changes on, making their rows for the journal takes far longer than starting a thread.
constexpr qsizetype changesWorthAThread = 5'000;

/// That of a large edit is made while its records are written; the edit must outlive what is returned.
std::future<JournalStep> stepOf(const JournalHead &head, const JournalEntry &entry, const PlanEdit &edit)
{
    const auto when = edit.size() < changesWorthAThread ? std::launch::deferred : std::launch::async | std::launch::deferred;
    return std::async(when, [head, entry, &edit] { return journalStep(head, entry, journalRows(edit)); });
}

} // namespace

struct Store::Private {
    Private(std::unique_ptr<PlanFile> planFile, const Clock &storeClock, const StoreOptions &storeOptions)
        : clock(storeClock), options(storeOptions), file(std::move(planFile)), backupFolder(*file, options.backupFolder, clock)
    {
    }

    /// Runs the function in a read transaction, so that all it reads is of one moment.
    template<typename Function>
    auto reading(Function &&function) -> decltype(function())
    {
        if (auto done = file->usable(); !done)
            return done.error();
        Transaction transaction(file->connection(), Transaction::Kind::Reading);
        if (!transaction.begun())
            return transaction.begun().error();
        return function();
    }

    Result<void> mayWrite() const;
    Result<JournalEntry> write(const PlanEdit &edit, const PlanEdit &unjournaled, JournalEntry entry);
    Result<JournalEntry> recover(const Error &error, const JournalEntry &entry, const JournalHead &intended);

    const Clock &clock;
    StoreOptions options;
    std::unique_ptr<PlanFile> file;
    BackupFolder backupFolder;
    JournalHead head;
};

Store::Store(std::unique_ptr<Private> opened) : d(std::move(opened)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Plan &initial, const Clock &clock, const StoreOptions &options)
{
    if (auto done = writePlan(path, initial, clock); !done)
        return done.error();
    return open(path, clock, options);
}

void prepareNewPlans()
{
    QThreadPool::globalInstance()->start([] { (void)emptyPlanFile(); });
}

Result<void> writePlan(const QString &path, const Plan &plan, const Clock &clock)
{
    return writeNewPlanFile(QFileInfo(path).absoluteFilePath(), plan, clock);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Clock &clock, const StoreOptions &options)
{
    return StoreAccess::open(path, clock, options, Migrations::builtIn());
}

Result<std::unique_ptr<Store>> StoreAccess::open(const QString &path, const Clock &clock, const StoreOptions &options,
                                                 const Migrations &migrations)
{
    auto file = PlanFile::open(path, clock, options, migrations);
    if (!file)
        return file.error();
    auto d = std::make_unique<Store::Private>(*std::move(file), clock, options);
    const auto head = d->file->journal().readHead();
    if (!head)
        return head.error();
    d->head = *head;
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

std::optional<LockHolder> Store::lockHolder(const QString &path)
{
    const QString resolved = QFileInfo(path).canonicalFilePath();
    return LockFile::holder(resolved.isEmpty() ? QFileInfo(path).absoluteFilePath() : resolved);
}

QString Store::path() const
{
    return d->file->path();
}

Access Store::access() const
{
    return d->file->access();
}

std::optional<Error> Store::readOnlyReason() const
{
    return d->file->readOnlyReason();
}

qint64 Store::lastSequence() const
{
    return d->head.sequence;
}

Result<Plan> Store::load()
{
    return d->reading([&]() -> Result<Plan> {
        auto plan = d->file->tables().load();
        if (!plan)
            return plan;
        if (auto done = d->file->checkRules(*plan); !done)
            return done.error();
        plan->planId = d->file->planId();
        const auto head = d->file->journal().readHead();
        if (!head)
            return head.error();
        if (auto done = d->file->noteVersion(); !done)
            return done.error();
        d->head = *head;
        return plan;
    });
}

Result<void> Store::Private::mayWrite() const
{
    if (auto done = file->usable(); !done)
        return done;
    if (file->access() == Access::ReadOnly) {
        return file->readOnlyReason()
            ? *file->readOnlyReason()
            : Error{ErrorCode::ReadOnly,
                    StoreText::tr("%1 was opened for reading only; open it again to change it.").arg(QFileInfo(file->path()).fileName()),
                    file->path()};
    }
    return file->checkInPlace();
}

Result<JournalEntry> Store::commit(const PlanEdit &edit, const PlanEdit &unjournaled, JournalEntry entry)
{
    if (auto done = d->mayWrite(); !done)
        return done.error();
    d->backupFolder.beforeWriting();
    return d->write(edit, unjournaled, std::move(entry));
}

Result<JournalEntry> Store::Private::write(const PlanEdit &edit, const PlanEdit &unjournaled, JournalEntry entry)
{
    JournalStep step;
    Result<void> committed;
    entry.time = clock.now();
    auto made = stepOf(head, entry, edit);
    {
        Transaction transaction(file->connection(), Transaction::Kind::Writing);
        if (!transaction.begun())
            return transaction.begun().error();
        if (auto done = file->checkUnchanged(); !done)
            return done.error();
        if (auto done = file->tables().apply(edit); !done)
            return done.error();
        if (auto done = file->tables().apply(unjournaled); !done)
            return done.error();
        for (const PlanEdit *written : {&edit, &unjournaled}) {
            if (auto done = file->tables().confirm(*written); !done)
                return done.error();
        }
        step = made.get();
        if (auto done = file->journal().append(step); !done)
            return done.error();
        committed = transaction.commit();
    }
    if (!committed)
        return recover(committed.error(), step.entry, step.head());
    head = step.head();
    file->noteWritten();
    return std::move(step.entry);
}

/// A commit that fails may be on disk all the same, for instance where only the last sync failed: what the file says then counts. Where it
/// says nothing any more, the user is told so.
Result<JournalEntry> Store::Private::recover(const Error &error, const JournalEntry &entry, const JournalHead &intended)
{
    if (error.code != ErrorCode::Io && error.code != ErrorCode::DiskFull)
        return error;
    if (auto done = file->reopen(); !done) {
        return Error{error.code,
                     StoreText::tr("%1 cannot be used any more because of its disk, and it cannot be told whether the last change is in it; "
                                   "save a copy elsewhere and go on there.").arg(QFileInfo(file->path()).fileName()),
                     file->path()};
    }
    const auto now = file->journal().readHead();
    if (!now || *now != intended)
        return error;
    head = intended;
    file->noteWritten();
    return entry;
}

Result<std::vector<JournalEntry>> Store::journal(int limit)
{
    return d->reading([&] { return d->file->journal().newest(limit); });
}

Result<std::vector<QByteArray>> Store::journalHashes()
{
    return d->reading([&] { return d->file->journal().hashes(); });
}

Result<PlanEdit> Store::editOf(qint64 sequence)
{
    return d->reading([&] { return PlanHistory(*d->file).editOf(sequence); });
}

Result<std::vector<RecordHistoryRow>> Store::historyOf(const QString &table, qint64 recordId, int limit)
{
    return d->reading([&] { return PlanHistory(*d->file).historyOf(table, recordId, limit); });
}

Result<Plan> Store::planAfter(qint64 sequence)
{
    return d->reading([&] { return PlanHistory(*d->file).planAfter(sequence); });
}

Result<IntegrityReport> Store::verify()
{
    return d->reading([&] { return verifyPlanFile(*d->file); });
}

Result<void> Store::saveCopy(const QString &path, bool withHistory)
{
    if (auto done = d->file->usable(); !done)
        return done;
    const QFileInfo info(path);
    const QString target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const auto identity = identityOf(target);
    if (target == d->file->path() || (identity && OpenFileMark::isOpen(*identity))) {
        return Error{ErrorCode::Conflict,
                     StoreText::tr("%1 is open now, so no copy can take its name; choose another name.").arg(info.fileName()), path};
    }
    if (const auto holder = LockFile::holder(target)) {
        return Error{ErrorCode::Locked,
                     StoreText::tr("%1 is open for %2 on %3, so no copy can take its name; choose another name.")
                         .arg(info.fileName(), holder->user, holder->host),
                     path};
    }
    // What another program wrote over the file is not this plan.
    if (auto done = d->file->checkUnchanged(); !done)
        return done;
    return copyPlanFile(d->file->connection(), target, withHistory ? CopyHistory::Keep : CopyHistory::Drop, true);
}

Result<void> Store::backUp(const QString &reason)
{
    if (auto done = d->file->usable(); !done)
        return done;
    return d->backupFolder.backUp(reason);
}

Result<std::vector<Backup>> Store::backups() const
{
    return d->backupFolder.backups();
}

Result<void> Store::checkUnchangedByOthers()
{
    if (auto done = d->file->usable(); !done)
        return done;
    if (auto done = d->file->checkInPlace(); !done)
        return done;
    return d->file->checkUnchanged();
}

Result<Plan> readBackup(const QString &path)
{
    // Nothing is written to a file that is only read, so the clock does not matter.
    const FixedClock clock{QDateTime()};
    StoreOptions options;
    options.access = Access::ReadOnly;
    auto store = Store::open(path, clock, options);
    if (!store)
        return store.error();
    const auto report = (*store)->verify();
    if (!report)
        return report.error();
    if (!report->sound) {
        return Error{ErrorCode::Damaged,
                     StoreText::tr("The backup %1 is damaged (%2); choose another one.").arg(QFileInfo(path).fileName(), report->findings.first()),
                     path};
    }
    return (*store)->load();
}

} // namespace Plimsoll
