// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkinsert.h"

#include "store/connection.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Plimsoll {

BulkInsert::BulkInsert(Connection &connection, QString table, QStringList columns)
    : m_connection(&connection), m_table(std::move(table)), m_columns(std::move(columns))
{
}

Statement &BulkInsert::inserting(qsizetype rows)
{
    std::optional<Statement> &statement = rows == 1 ? m_one : m_many;
    if (!statement) {
        const Dialect &dialect = m_connection->dialect();
        QStringList names;
        for (const QString &column : std::as_const(m_columns))
            names.append(u'"' + column + u'"');
        QStringList places;
        for (qsizetype row = 0; row < rows; ++row) {
            QStringList ofRow;
            for (qsizetype column = 0; column < m_columns.size(); ++column)
                ofRow.append(dialect.placeholder(int(row * m_columns.size() + column) + 1));
            places.append(u'(' + ofRow.join(u',') + u')');
        }
        statement.emplace(*m_connection, u"INSERT INTO \"%1\" (%2) VALUES %3"_s.arg(m_table, names.join(u','), places.join(u',')));
    }
    return *statement;
}

} // namespace Plimsoll
