// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowreader.h"

#include "store/connection.h"

#include <sqlite3.h>

namespace Plimsoll {

RowReader::RowReader(Connection &connection, const QString &sql) : m_connection(&connection)
{
    m_failed = sqlite3_prepare_v2(connection.handle(), sql.toUtf8().constData(), -1, &m_statement, nullptr) != SQLITE_OK;
}

RowReader::~RowReader()
{
    sqlite3_finalize(m_statement);
}

bool RowReader::next()
{
    if (m_failed)
        return false;
    const int code = sqlite3_step(m_statement);
    m_failed = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

Result<void> RowReader::finish()
{
    const Error error = m_failed ? m_connection->lastError() : Error{};
    sqlite3_reset(m_statement);
    return m_failed ? Result<void>(error) : Result<void>();
}

} // namespace Plimsoll
