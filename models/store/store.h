// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/journalentry.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "store/filefacts.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace Plimsoll {

/// One open plan file: the only place where SQL is spoken. Every commit is one transaction; a failed one leaves the file as it was.
/// Lives on one thread, to which its database connection is bound. See section 5 of the design and file.md for each rule.
class Store
{
public:
    /// Writes a new file; never overwrites one. The plan's id must be set.
    static Result<std::unique_ptr<Store>> create(const QString &path, const Plan &initial, const Clock &clock, const StoreOptions &options);
    /// Opens with all checks, migrates after a verified backup where the file is older. Where the file can only be read (locked by
    /// another, newer version, no permission) it is opened read-only and readOnlyReason() tells why.
    static Result<std::unique_ptr<Store>> open(const QString &path, const Clock &clock, const StoreOptions &options);
    /// Who holds the lock of that file; nothing where nobody alive does.
    static std::optional<LockHolder> lockHolder(const QString &path);

    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] Access access() const;
    /// Why a file that was to be written is only read; its code is Locked, NewerVersion, ReadOnly or Io.
    [[nodiscard]] std::optional<Error> readOnlyReason() const;

    [[nodiscard]] Result<Plan> load();

    /// One transaction: records of `edit` and `unjournaled` (records that are never undone), the journal entry with its rows.
    /// entry.sequence and entry.time are given by the store; the entry as written is returned. Fails with ForeignChange where another
    /// program changed the file since we last read it.
    [[nodiscard]] Result<JournalEntry> commit(const PlanEdit &edit, const PlanEdit &unjournaled, JournalEntry entry);

    /// The newest entries, oldest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> journal(int limit);
    /// The hashes of all entries, oldest first. Two copies of a plan share the entries up to where these differ.
    [[nodiscard]] Result<std::vector<QByteArray>> journalHashes();
    /// The edit of one journal entry, as it was executed.
    [[nodiscard]] Result<PlanEdit> editOf(qint64 sequence);
    /// What happened to one record, newest first. The table is Record<R>::table.
    [[nodiscard]] Result<std::vector<RecordHistoryRow>> historyOf(const QString &table, qint64 recordId, int limit);

    /// The plan as it was after that journal entry; 0 is the oldest state that the journal reaches.
    [[nodiscard]] Result<Plan> planAfter(qint64 sequence);

    /// quick_check, integrity_check, foreign keys, digests, the hash chain of the journal, replay.
    [[nodiscard]] Result<IntegrityReport> verify();

    /// A new file with the same plan (same ids, same plan id), with or without the journal. Never overwrites the open file.
    [[nodiscard]] Result<void> saveCopy(const QString &path, bool withHistory);

    /// Makes a verified backup now, unless nothing changed since the last one; thins old ones.
    [[nodiscard]] Result<void> backUp(const QString &reason);
    [[nodiscard]] Result<std::vector<Backup>> backups() const;

    /// Whether another program has changed, replaced or removed the file since we last read or wrote it.
    [[nodiscard]] Result<void> checkUnchangedByOthers();

    /// Journal sequence of the newest entry; 0 for an empty journal.
    [[nodiscard]] qint64 lastSequence() const;

private:
    friend struct StoreAccess;
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The plan in a backup, checked; for restoring it through the document as one step.
[[nodiscard]] Result<Plan> readBackup(const QString &path);

/// Makes ready on another thread what every new file begins with, for whoever has something else to do until it creates one.
void prepareNewPlans();

/// Writes that plan with an empty history into a new file, for where the file that it came from is not ours any more. Never overwrites one.
[[nodiscard]] Result<void> writePlan(const QString &path, const Plan &plan, const Clock &clock);

/// Rescues what can be read from a damaged plan file into a new one; the damaged file is kept. Returns one sentence for each thing
/// that could not be saved.
[[nodiscard]] Result<QStringList> salvage(const QString &damagedPath, const QString &newPath, const Clock &clock);

} // namespace Plimsoll
