// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/meta.h"

#include "store/connection.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

Result<QString> metaValue(Connection &connection, const char *key)
{
    Statement statement(connection, u"SELECT value FROM meta WHERE key = ?"_s);
    statement.bind(0, QString::fromLatin1(key));
    if (auto done = statement.run(); !done)
        return done.error();
    const QString found = statement.next() ? statement.value(0).toString() : QString();
    if (auto done = statement.finish(); !done)
        return done.error();
    return found;
}

Result<void> setMetaValue(Connection &connection, const char *key, const QString &value)
{
    Statement statement(connection, u"INSERT INTO meta (key, value) VALUES (?, ?) "
                                    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    statement.bind(0, QString::fromLatin1(key));
    statement.bind(1, value);
    return statement.run();
}

} // namespace Plimsoll
