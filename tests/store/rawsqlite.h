// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sqlite3.h>

namespace Plimsoll {

/// A bare connection, for doing to a file what Plimsoll would not, and for looking at it with other eyes.
class RawSqlite
{
public:
    explicit RawSqlite(const QString &path, const char *vfs = nullptr)
    {
        m_code = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs);
    }
    ~RawSqlite() { sqlite3_close_v2(m_handle); }
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    /// Whether the whole script ran; code() and message() tell why not.
    bool run(const QByteArray &script)
    {
        m_code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
        return m_code == SQLITE_OK;
    }
    /// The first column of all rows, joined by line ends; null where an error came.
    QByteArray value(const QByteArray &query)
    {
        sqlite3_stmt *statement = nullptr;
        m_code = sqlite3_prepare_v2(m_handle, query.constData(), -1, &statement, nullptr);
        if (m_code != SQLITE_OK)
            return {};
        QByteArray text("");
        while ((m_code = sqlite3_step(statement)) == SQLITE_ROW) {
            if (!text.isEmpty())
                text += '\n';
            text += QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), sqlite3_column_bytes(statement, 0));
        }
        sqlite3_finalize(statement);
        return m_code == SQLITE_DONE ? text : QByteArray();
    }
    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] const char *message() const { return sqlite3_errmsg(m_handle); }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
    int m_code = SQLITE_OK;
};

/// All bytes of a file that no connection of this process has open.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace Plimsoll
