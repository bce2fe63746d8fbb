// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

#include <QString>
#include <QStringList>

#include <iterator>
#include <optional>
#include <ranges>

namespace Plimsoll {

/// Inserts rows into one table: many with one statement, as each run of a statement opens the table and all of its indexes anew. Statements
/// are prepared once. Must be gone before the connection is.
class BulkInsert
{
public:
    BulkInsert(Connection &connection, QString table, QStringList columns);

    /// All rows in their order; bind(statement, position, row) binds the values of one from that position on. What was inserted before an
    /// error stays, the transaction is the caller's.
    template<typename Rows, typename Bind>
    Result<void> run(const Rows &rows, Bind bind)
    {
        auto row = std::ranges::begin(rows);
        for (auto left = qsizetype(std::ranges::distance(rows)); left > 0;) {
            const qsizetype count = left >= rowsAtOnce ? rowsAtOnce : 1;
            Statement &statement = inserting(count);
            for (qsizetype n = 0; n < count; ++n, ++row)
                bind(statement, int(n * m_columns.size()), *row);
            if (auto done = statement.run(); !done)
                return done;
            left -= count;
        }
        return {};
    }

private:
    static constexpr qsizetype rowsAtOnce = 16;

    Statement &inserting(qsizetype rows);

    Connection *m_connection;
    QString m_table;
    QStringList m_columns;
    std::optional<Statement> m_one;
    std::optional<Statement> m_many;
};

} // namespace Plimsoll
