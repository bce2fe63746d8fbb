// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/planfileopening.h"

#include "store/backupfolder.h"
#include "store/meta.h"
#include "store/planmigration.h"
#include "store/sqliteerror.h"
#include "store/storetext.h"
#include "store/tabledigest.h"
#include "store/transaction.h"
#include "store/walconversion.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr std::chrono::milliseconds checkTime{5000};
constexpr qint64 bytesCheckedInTime = 100 * 1024 * 1024;

/// A large file on a slow disk may take its time; a small one that does is hostile.
std::chrono::milliseconds timeFor(const QString &path)
{
    const auto identity = identityOf(path);
    const qint64 bytes = identity ? identity->size : 0;
    return checkTime * std::max<qint64>(1, bytes / bytesCheckedInTime);
}

} // namespace

Result<std::unique_ptr<PlanFile>> PlanFile::open(const QString &path, const Clock &clock, const StoreOptions &options,
                                                 const Migrations &migrations)
{
    return PlanFileOpening(clock, options, migrations).run(path);
}

Result<std::unique_ptr<PlanFile>> PlanFileOpening::run(const QString &path)
{
    auto resolved = resolvePlanPath(path);
    if (!resolved)
        return resolved.error();
    m_file.reset(new PlanFile);
    m_file->m_path = *resolved;
    m_file->m_access = m_options.access;
    if (auto done = inspect(); !done)
        return done.error();
    takeLock();
    if (m_header.wal || m_sidecars.wal) {
        if (auto done = convertWal(); !done)
            return done.error();
    }
    if (m_sidecars.hotJournal && m_file->m_access == Access::ReadWrite && !m_openElsewhereHere)
        keepInterrupted();
    if (auto done = connect(); !done)
        return done.error();
    if (auto done = checkContent(); !done) {
        // A value that nobody could have written is not the user's to shorten.
        return done.error().code == ErrorCode::InvalidInput ? damagedPlan(m_file->m_path) : done.error();
    }
    return std::move(m_file);
}

Result<void> PlanFileOpening::inspect()
{
    const auto sidecars = inspectSidecars(m_file->m_path);
    if (!sidecars)
        return sidecars.error();
    m_sidecars = *sidecars;
    const auto identity = identityOf(m_file->m_path);
    if (!identity)
        return gone();
    m_file->m_identity = *identity;
    m_openElsewhereHere = OpenFileMark::isOpen(*identity);
    if (!m_openElsewhereHere) {
        const auto header = inspectHeader(m_file->m_path);
        if (!header)
            return header.error();
        m_header = *header;
    }
    m_file->m_mark = std::make_unique<OpenFileMark>(*identity);
    if (int(m_header.userVersion) > m_migrations.newestVersion() || m_header.userVersion > 0x7fffffff) {
        onlyReadNewer();
    } else if (!isWritable(m_file->m_path)) {
        onlyRead(ErrorCode::ReadOnly, StoreText::tr("You may read %1 but not change it; save a copy to go on.").arg(name()));
    } else if (!isWritable(QFileInfo(m_file->m_path).path())) {
        onlyRead(ErrorCode::ReadOnly,
                 StoreText::tr("You may not write to the folder of %1, so it is only read; save a copy elsewhere to go on.").arg(name()));
    }
    return {};
}

void PlanFileOpening::onlyRead(ErrorCode code, const QString &text)
{
    if (m_file->m_access == Access::ReadOnly)
        return;
    m_file->m_access = Access::ReadOnly;
    m_file->m_readOnlyReason = Error{code, text, m_file->m_path};
}

Error PlanFileOpening::gone() const
{
    return {ErrorCode::NotFound, StoreText::tr("There is no file %1 any more; check the folder.").arg(name()), m_file->m_path};
}

QString PlanFileOpening::name() const
{
    return QFileInfo(m_file->m_path).fileName();
}

void PlanFileOpening::takeLock()
{
    if (m_file->m_access == Access::ReadOnly)
        return;
    auto lock = std::make_unique<LockFile>(m_file->m_path);
    if (lock->outcome() == LockFile::Outcome::Taken) {
        m_file->m_lock = std::move(lock);
        return;
    }
    const auto holder = LockFile::holder(m_file->m_path);
    if (lock->outcome() == LockFile::Outcome::Forbidden) {
        onlyRead(ErrorCode::Io,
                 StoreText::tr("No file can be made in the folder of %1, so the plan is only read; make room there or save a copy "
                               "elsewhere.").arg(name()));
    } else if (holder && holder->host != QSysInfo::machineHostName()) {
        onlyRead(ErrorCode::Locked,
                 StoreText::tr("%1 is open for %2 on the machine %3, so it is only read here; close it there, or remove the file %4 if it is "
                               "not open there any more.")
                     .arg(name(), holder->user, holder->host, QFileInfo(lockFilePath(m_file->m_path)).fileName()));
    } else if (holder) {
        onlyRead(ErrorCode::Locked,
                 StoreText::tr("%1 is open for %2 on %3 (process %4), so it is only read here; close it there to change it here.")
                     .arg(name(), holder->user, holder->host)
                     .arg(holder->processId));
    } else {
        onlyRead(ErrorCode::Locked,
                 StoreText::tr("%1 is open elsewhere, so it is only read here; close it there to change it here.").arg(name()));
    }
}

Result<void> PlanFileOpening::convertWal()
{
    if (!m_options.mayConvertWal) {
        return Error{ErrorCode::HostileSidecar,
                     StoreText::tr("%1 was last used by another program that keeps changes in a second file (%1-wal); let that program close "
                                   "it first, or have Plimsoll convert a copy of it.").arg(name()),
                     m_file->m_path};
    }
    if (m_file->m_access == Access::ReadOnly || m_openElsewhereHere) {
        return m_file->m_readOnlyReason
            ? *m_file->m_readOnlyReason
            : Error{ErrorCode::ReadOnly,
                    StoreText::tr("%1 has to be converted before it is read; open it for writing.").arg(name()), m_file->m_path};
    }
    keepInterrupted();
    if (auto done = convertFromWal(m_file->m_path, m_migrations); !done)
        return done;
    const auto sidecars = inspectSidecars(m_file->m_path);
    const auto identity = identityOf(m_file->m_path);
    if (!sidecars || !identity)
        return !sidecars ? sidecars.error() : gone();
    m_sidecars = *sidecars;
    m_file->m_identity = *identity;
    m_file->m_mark = std::make_unique<OpenFileMark>(*identity);
    return {};
}

void PlanFileOpening::keepInterrupted() const
{
    keepInterruptedFiles(m_file->m_path, m_options.backupFolder, m_clock.now());
}

Result<void> PlanFileOpening::connect()
{
    const bool writing = m_file->m_access == Access::ReadWrite;
    auto connection = Connection::open(m_file->m_path, writing ? ConnectionMode::ReadWrite : ConnectionMode::ReadOnly);
    if (!connection)
        return connection.error();
    m_file->useConnection(*std::move(connection));
    return {};
}

Result<void> PlanFileOpening::checkContent()
{
    Connection &connection = *m_file->m_connection;
    connection.setDeadline(timeFor(m_file->m_path));
    {
        Transaction reading(connection, Transaction::Kind::Reading);
        if (!reading.begun())
            return reading.begun();
        if (auto done = checkSchema(); !done)
            return done;
        if (auto done = checkRows(); !done)
            return done;
        if (auto done = m_file->noteVersion(); !done)
            return done;
        if (auto done = reading.commit(); !done)
            return done;
    }
    connection.setDeadline({});
    if (m_file->m_access == Access::ReadWrite) {
        if (auto done = setJournalMode(); !done)
            return done;
    }
    return migrate();
}

/// The CHECKs of the schema cost more than all else together. Rows that are to a bit what was written have passed them then; whether it
/// was a Plimsoll that wrote them is asked when they are loaded.
Result<void> PlanFileOpening::checkRows()
{
    Connection &connection = *m_file->m_connection;
    const auto vouched = hasDigests(connection);
    if (!vouched)
        return vouched.error();
    if (auto done = quickCheck(connection, *vouched ? RowChecks::Skip : RowChecks::Run); !done)
        return done;
    m_file->m_rowsChecked = !*vouched;
    const auto wrong = tableWithWrongDigest(connection);
    if (!wrong)
        return wrong.error();
    if (!wrong->has_value()) {
        m_file->m_digestsHold = *vouched;
        return {};
    }
    return Error{ErrorCode::Damaged,
                 StoreText::tr("Table \"%1\" in %2 is not what was written there, as happens when a disk fails; open a backup of the "
                               "plan or rescue what can be read.").arg(**wrong, name()),
                 m_file->m_path};
}

Result<void> PlanFileOpening::setJournalMode()
{
    const auto mode = m_file->m_connection->value(u"PRAGMA journal_mode=TRUNCATE"_s);
    if (!mode)
        return mode.error();
    if (mode->toString() != u"truncate") {
        return Error{ErrorCode::Io,
                     StoreText::tr("%1 lies where changes cannot be made safely; copy it to another disk.").arg(name()), m_file->m_path};
    }
    return {};
}

Result<void> PlanFileOpening::checkSchema()
{
    Connection &connection = *m_file->m_connection;
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int fileVersion = version->toInt();
    const Error foreign{ErrorCode::ForeignSchema,
                        StoreText::tr("%1 holds tables or other parts that Plimsoll did not make, so it is not opened; import its data into "
                                      "a new plan instead.").arg(name()),
                        m_file->m_path};
    const auto plain = hasPlainSchema(connection);
    if (!plain)
        return plain.error();
    if (!*plain || fileVersion < 1)
        return foreign;
    if (fileVersion <= m_migrations.newestVersion()) {
        const auto found = schemaFingerprint(connection);
        const auto wanted = m_migrations.fingerprint(fileVersion);
        if (!found || !wanted)
            return !found ? found.error() : wanted.error();
        if (*found != *wanted)
            return foreign;
    } else if (auto done = refuseNewer(); !done) {
        return done;
    }
    m_version = fileVersion;
    const auto planId = metaValue(connection, MetaKey::planId);
    if (!planId)
        return planId.error();
    m_file->m_planId = QUuid::fromString(*planId);
    if (m_file->m_planId.isNull()) {
        return Error{ErrorCode::Damaged,
                     StoreText::tr("%1 does not say which plan it is; open a backup of it or rescue what can be read.").arg(name()),
                     m_file->m_path};
    }
    return {};
}

/// A newer version is read only where it says that ours can.
Result<void> PlanFileOpening::refuseNewer()
{
    Connection &connection = *m_file->m_connection;
    const auto since = metaValue(connection, MetaKey::readableSince);
    if (!since || since->isEmpty() || since->toInt() > m_migrations.newestVersion() || since->toInt() < 1) {
        const auto app = metaValue(connection, MetaKey::appVersion);
        return Error{ErrorCode::NewerVersion,
                     StoreText::tr("%1 was made with Plimsoll %2, which this version cannot read; update Plimsoll to open it.")
                         .arg(name(), app && !app->isEmpty() ? app->left(20) : StoreText::tr("of a later version")),
                     m_file->m_path};
    }
    // Where this process has the file open already its header was not looked at before.
    onlyReadNewer();
    m_file->m_lock.reset();
    return {};
}

void PlanFileOpening::onlyReadNewer()
{
    onlyRead(ErrorCode::NewerVersion,
             StoreText::tr("%1 was made with a newer version of Plimsoll, so it is only read; update Plimsoll to change it.").arg(name()));
}

Result<void> PlanFileOpening::migrate()
{
    if (m_version >= m_migrations.newestVersion())
        return {};
    if (m_file->m_access == Access::ReadOnly) {
        auto memory = migratedInMemory(*m_file->m_connection, m_version, m_migrations);
        if (!memory)
            return memory.error();
        m_file->useConnection(*std::move(memory));
        return m_file->noteVersion();
    }
    if (auto done = BackupFolder(*m_file, m_options.backupFolder, m_clock).backUp(u"migration"_s); !done) {
        return Error{done.error().code,
                     StoreText::tr("%1 is of an older version and was not brought to this one, because no backup of it could be made: %2")
                         .arg(name(), done.error().text),
                     m_file->m_path};
    }
    return migratePlanFile(*m_file, m_version, m_migrations, m_clock, m_options.author);
}

/// A check that could not read a page says so in its text instead of failing.
Error checkFailure(const QString &finding, const QString &path)
{
    static const QRegularExpression number(u"error code[= ](\\d+)"_s);
    const int code = number.match(finding).captured(1).toInt();
    const bool unreadable = (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_NOMEM;
    return unreadable ? sqliteError(code, path) : damagedPlan(path);
}

Error damagedPlan(const QString &path)
{
    return {ErrorCode::Damaged,
            StoreText::tr("%1 is damaged; it is left as it is, open a backup of it or rescue what can be read.").arg(QFileInfo(path).fileName()),
            path};
}

Result<void> quickCheck(Connection &connection, RowChecks rows)
{
    const auto ignore = [&](bool on) { return connection.execute(u"PRAGMA ignore_check_constraints=%1"_s.arg(on ? u"ON"_s : u"OFF"_s)); };
    if (auto done = ignore(rows == RowChecks::Skip); !done)
        return done;
    const auto check = connection.value(u"PRAGMA quick_check(1)"_s);
    if (auto done = ignore(false); !done)
        return done;
    if (!check)
        return check.error();
    const QString name = QFileInfo(connection.path()).fileName();
    if (check->toString() != u"ok")
        return checkFailure(check->toString(), connection.path());
    const auto violation = connection.value(u"PRAGMA foreign_key_check"_s);
    if (!violation)
        return violation.error();
    if (!violation->isNull()) {
        return Error{ErrorCode::Damaged,
                     StoreText::tr("A record of table \"%1\" in %2 refers to one that is not there; open a backup of the plan or rescue what "
                                   "can be read.").arg(violation->toString(), name),
                     connection.path()};
    }
    return {};
}

} // namespace Plimsoll
