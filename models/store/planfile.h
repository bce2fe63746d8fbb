// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "store/connection.h"
#include "store/fileidentity.h"
#include "store/filefacts.h"
#include "store/journal.h"
#include "store/lockfile.h"
#include "store/openfiles.h"
#include "store/recordtables.h"

#include <QSet>
#include <QUuid>

#include <memory>
#include <optional>

namespace Plimsoll {

class Migrations;

/// An open plan file: its lock, its connection, its prepared statements, and what other programs did to it. Opening and closing follow
/// the order of file.md 3.3. Lives on one thread.
class PlanFile
{
public:
    static Result<std::unique_ptr<PlanFile>> open(const QString &path, const Clock &clock, const StoreOptions &options,
                                                  const Migrations &migrations);
    /// Closes the file so that nothing stands beside it.
    ~PlanFile();
    PlanFile(const PlanFile &) = delete;
    PlanFile &operator=(const PlanFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] const std::optional<Error> &readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] QUuid planId() const { return m_planId; }

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] RecordTables &tables() { return *m_tables; }
    [[nodiscard]] Journal &journal() { return *m_journal; }

    /// Fails where the file cannot be used any more because a disk error could not be got over.
    [[nodiscard]] Result<void> usable() const;
    /// Fails where the plan holds what the rules of records forbid and the CHECKs of the file, which opening may leave out, do so too.
    [[nodiscard]] Result<void> checkRules(const Plan &plan);
    /// Whether the path still leads to the file that was opened.
    [[nodiscard]] Result<void> checkInPlace() const;
    /// Whether another program has written since noteVersion(). Begins and ends a read transaction where none is open. A file that was
    /// copied over this one may carry the same change counter, so the time of the file counts too.
    [[nodiscard]] Result<void> checkUnchanged();
    /// What is in the file now is what we know.
    [[nodiscard]] Result<void> noteVersion();
    /// A transaction that changed records or journal was committed.
    void noteWritten();
    /// The schema was changed, and rows by its scripts: no digest holds any more.
    void noteSchemaChanged() { m_digestsHold = false; }
    /// After an I/O error the pages in memory cannot be trusted: closes the connection and opens a fresh one.
    [[nodiscard]] Result<void> reopen();

private:
    friend class PlanFileOpening;
    PlanFile() = default;
    void useConnection(std::unique_ptr<Connection> connection);
    void dropConnection();
    void writeDigests();
    [[nodiscard]] bool holdsDigestOf(const QString &table) const;
    void noteTime();
    [[nodiscard]] Result<void> checkSameSteps();
    [[nodiscard]] Error changedByOthers() const;

    QString m_path;
    Access m_access = Access::ReadOnly;
    std::optional<Error> m_readOnlyReason;
    QUuid m_planId;
    FileIdentity m_identity;
    // Goes in this order from the end: statements, connection, mark, lock.
    std::unique_ptr<LockFile> m_lock;
    std::unique_ptr<OpenFileMark> m_mark;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RecordTables> m_tables;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Statement> m_dataVersion;
    qint64 m_knownVersion = 0;
    qint64 m_knownTime = 0;
    /// Those whose rows this connection changed; SQLite does not tell it of tables without rowid.
    QSet<QByteArray> m_changedTables;
    bool m_digestsHold = false; ///< Those in the file were right when it was opened.
    bool m_written = false;
    bool m_rowsChecked = false; ///< The CHECKs of all rows were evaluated.
};

} // namespace Plimsoll
