// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/latechecks.h"

#include "store/connection.h"
#include "store/sqliteerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

LateChecks::LateChecks(Connection &connection) : m_connection(connection), m_ignored(ignore(true)) {}

LateChecks::~LateChecks()
{
    (void)ignore(false);
}

Result<void> LateChecks::ignore(bool on)
{
    return m_connection.execute(u"PRAGMA ignore_check_constraints=%1"_s.arg(on ? u"ON"_s : u"OFF"_s));
}

Result<void> LateChecks::ask(const QString &table)
{
    if (!m_ignored)
        return m_ignored;
    if (auto done = ignore(false); !done)
        return done;
    const auto found = m_connection.value(u"PRAGMA quick_check(%1)"_s.arg(table.isEmpty() ? u"1"_s : table));
    if (!found)
        return found.error();
    const QString text = found->toString();
    return text == "ok"_L1 ? Result<void>() : Result<void>(sqliteError(SQLITE_CONSTRAINT_CHECK, m_connection.path(), text));
}

} // namespace Plimsoll
