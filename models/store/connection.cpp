// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/sqliteerror.h"
#include "store/statement.h"
#include "store/storetext.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <csignal>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr sqlite3_int64 heapLimit = 512LL * 1024 * 1024;
constexpr int progressSteps = 10'000;

/// What holds for SQLite in the whole process, set before its first use.
void prepareProcess()
{
    static const bool prepared = [] {
        // A file-size limit must come back as an error, not kill the process.
        std::signal(SIGXFSZ, SIG_IGN);
        sqlite3_hard_heap_limit64(heapLimit);
        return true;
    }();
    Q_UNUSED(prepared)
}

QString connectionName()
{
    static std::atomic<quint64> last = 0;
    return u"plimsoll-store-%1"_s.arg(++last);
}

QString databaseName(const QString &path, ConnectionMode mode)
{
    if (mode == ConnectionMode::Scratch)
        return u":memory:"_s;
    const auto access = mode == ConnectionMode::ReadOnly ? "?mode=ro"_L1
        : mode == ConnectionMode::Build                  ? "?mode=rwc"_L1
                                                         : "?mode=rw"_L1;
    return "file:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + access;
}

int checkDeadline(void *deadline)
{
    return std::chrono::steady_clock::now() >= *static_cast<std::chrono::steady_clock::time_point *>(deadline);
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, ConnectionMode mode)
{
    prepareProcess();
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = connectionName();
    connection->m_path = path;
    connection->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    QSqlDatabase &database = connection->m_database;
    if (!database.isValid())
        return Error{ErrorCode::Io, StoreText::tr("Qt's SQLite driver is not installed; install it and start again."), path};
    database.setDatabaseName(databaseName(path, mode));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=250"_s);
    if (!database.open())
        return sqliteError(database.lastError().nativeErrorCode().toInt(), path, database.lastError().databaseText());
    connection->m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    if (auto done = connection->protect(); !done)
        return done.error();
    if (auto done = connection->prepareForUse(mode); !done)
        return done.error();
    return connection;
}

Connection::~Connection()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::protect()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_VDBE_OP, 250'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one.
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 5);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200);
    // Two SQLite libraries in one process drop each other's file locks.
    const auto driverSource = value(u"SELECT sqlite_source_id()"_s);
    if (!driverSource)
        return driverSource.error();
    if (driverSource->toString().toLatin1() != sqlite3_sourceid()) {
        return Error{ErrorCode::Io,
                     StoreText::tr("Qt and this program use two different SQLite libraries, which can damage files; install one version "
                                   "of both."),
                     m_path};
    }
    return {};
}

Result<void> Connection::prepareForUse(ConnectionMode mode)
{
    QString pragmas = u"PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF;"
                      "PRAGMA locking_mode=NORMAL;"_s;
    pragmas += mode == ConnectionMode::Build || mode == ConnectionMode::Scratch
        ? u"PRAGMA page_size=4096; PRAGMA encoding='UTF-8'; PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF;"_s
        : u"PRAGMA foreign_keys=ON; PRAGMA synchronous=EXTRA;"_s;
    return execute(pragmas);
}

Result<void> Connection::execute(const QString &script)
{
    const int code = sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(lastError());
}

Result<QVariant> Connection::value(const QString &query)
{
    Statement statement(*this, query);
    if (auto done = statement.run(); !done)
        return done.error();
    const QVariant found = statement.next() ? statement.value(0) : QVariant();
    if (auto done = statement.finish(); !done)
        return done.error();
    return found;
}

Result<QVariantList> Connection::column(const QString &query)
{
    Statement statement(*this, query);
    if (auto done = statement.run(); !done)
        return done.error();
    QVariantList values;
    while (statement.next())
        values.append(statement.value(0));
    if (auto done = statement.finish(); !done)
        return done.error();
    return values;
}

void Connection::setDeadline(std::chrono::milliseconds time)
{
    if (time.count() == 0) {
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        return;
    }
    m_deadline = std::chrono::steady_clock::now() + time;
    sqlite3_progress_handler(m_handle, progressSteps, checkDeadline, &m_deadline);
}

quint32 Connection::changeCounter() const
{
    // Asked through SQLite's own descriptor: opening the file a second time would drop its locks.
    sqlite3_file *file = nullptr;
    unsigned char bytes[4] = {};
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods
        || file->pMethods->xRead(file, bytes, 4, 24) != SQLITE_OK)
        return 0;
    return quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | quint32(bytes[3]);
}

Result<QByteArray> Connection::pages()
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void *)> bytes(sqlite3_serialize(m_handle, "main", &size, 0), sqlite3_free);
    return bytes ? Result<QByteArray>(QByteArray(reinterpret_cast<const char *>(bytes.get()), qsizetype(size))) : lastError();
}

Error Connection::lastError() const
{
    return sqliteError(sqlite3_extended_errcode(m_handle), m_path, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

} // namespace Plimsoll
