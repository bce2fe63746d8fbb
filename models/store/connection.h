// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/dialect.h"

#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <memory>

struct sqlite3;

namespace Plimsoll {

enum class ConnectionMode {
    ReadOnly,
    ReadWrite, ///< The file must exist.
    Build,     ///< A new file that nobody else knows yet: written without a journal; the caller makes it durable.
    Scratch,   ///< A database in memory; the path is only what errors name.
};

/// One database connection, set up to distrust the file: no triggers, views, extensions or untrusted functions, small limits.
/// Bound to the thread that opens it. All Statements must be gone before it is.
class Connection
{
public:
    /// The path must be absolute.
    static Result<std::unique_ptr<Connection>> open(const QString &path, ConnectionMode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }

    /// Runs a script of statements that return nothing.
    [[nodiscard]] Result<void> execute(const QString &script);
    /// The first column of the first row; an invalid QVariant where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &query);
    /// The first column of all rows.
    [[nodiscard]] Result<QVariantList> column(const QString &query);

    /// Statements that still run after that time from now are interrupted; zero lifts the limit.
    void setDeadline(std::chrono::milliseconds time);

    /// The change counter in the file's header, which grows with each transaction; 0 where it cannot be read.
    [[nodiscard]] quint32 changeCounter() const;
    /// The database as it would stand on disk, read through SQLite's own descriptor.
    [[nodiscard]] Result<QByteArray> pages();
    /// What the handle reported last.
    [[nodiscard]] Error lastError() const;

private:
    Connection() = default;
    Result<void> protect();
    Result<void> prepareForUse(ConnectionMode mode);

    QString m_name;
    QString m_path;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    SqliteDialect m_dialect;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace Plimsoll
