// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/connection.h"
#include "store/sqliteerror.h"

#include <QSqlError>

namespace Plimsoll {

Statement::Statement(Connection &connection, const QString &sql) : m_connection(&connection), m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<void> Statement::run()
{
    return m_prepared && m_query.exec() ? Result<void>() : Result<void>(error());
}

Result<void> Statement::finish()
{
    const bool failed = m_query.lastError().isValid();
    const Error why = failed ? error() : Error{};
    m_query.finish();
    return failed ? Result<void>(why) : Result<void>();
}

Error Statement::error() const
{
    const QSqlError found = m_query.lastError();
    return sqliteError(found.nativeErrorCode().toInt(), m_connection->path(), found.databaseText());
}

} // namespace Plimsoll
