// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/connection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection),
      m_begun(connection.execute(kind == Kind::Writing ? connection.dialect().beginWriting() : u"BEGIN"_s)),
      m_open(m_begun.hasValue())
{
}

Transaction::~Transaction()
{
    // After some errors SQLite has rolled back by itself.
    if (m_open && !sqlite3_get_autocommit(m_connection.handle()))
        (void)m_connection.execute(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    auto done = m_connection.execute(u"COMMIT"_s);
    if (done)
        m_open = false;
    return done;
}

} // namespace Plimsoll
