// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/connection.h"

#include <utility>

namespace Plimsoll {

Statement::Statement(Connection &connection, const QString &sql) : m_connection(&connection)
{
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(connection.handle(), sql.toUtf8().constData(), -1, &prepared, nullptr);
    m_statement.reset(prepared);
    if (!prepared)
        m_unready = connection.lastError();
}

void Statement::bind(int position, const QVariant &value)
{
    reset();
    noteBound(AnyPlace::stored(m_statement.get(), position + 1, value));
}

void Statement::bindText(int position, const QByteArray &utf8)
{
    reset();
    noteBound(utf8.isNull() ? sqlite3_bind_null(m_statement.get(), position + 1)
                            : AnyPlace::utf8(m_statement.get(), position + 1, std::string_view(utf8.constData(), size_t(utf8.size()))));
}

void Statement::noteBound(int code)
{
    if (code != SQLITE_OK && !m_unready)
        m_unready = m_connection->lastError();
}

Result<void> Statement::run()
{
    reset();
    m_failure.reset();
    if (m_unready) {
        const Error why = *m_unready;
        // Other values may fit.
        if (m_statement)
            m_unready.reset();
        return why;
    }
    m_firstWaits = step();
    const auto failure = std::exchange(m_failure, std::nullopt);
    return failure ? Result<void>(*failure) : Result<void>();
}

bool Statement::next()
{
    return std::exchange(m_firstWaits, false) || (m_inRows && step());
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    m_inRows = code == SQLITE_ROW;
    if (m_inRows)
        return true;
    if (code != SQLITE_DONE)
        m_failure = m_connection->lastError();
    sqlite3_reset(m_statement.get());
    return false;
}

QByteArray Statement::text(int column) const
{
    const std::string_view found = AnyCell::text(m_statement.get(), column);
    return QByteArray(found.data(), qsizetype(found.size()));
}

int Statement::changedRows() const
{
    return sqlite3_changes(m_connection->handle());
}

Result<void> Statement::finish()
{
    reset();
    const auto failure = std::exchange(m_failure, std::nullopt);
    return failure ? Result<void>(*failure) : Result<void>();
}

} // namespace Plimsoll
