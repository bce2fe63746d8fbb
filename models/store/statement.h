// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace Plimsoll {

class Connection;

/// One prepared statement: bound by position, read forward only. Errors come out as sentences about the file. Must be gone before its
/// connection is.
class Statement
{
public:
    /// An error of preparing comes out of run().
    Statement(Connection &connection, const QString &sql);

    /// Positions count from 0.
    void bind(int position, const QVariant &value) { m_query.bindValue(position, value); }
    [[nodiscard]] Result<void> run();
    /// Moves to the next row; false behind the last one and after an error, which finish() tells apart.
    [[nodiscard]] bool next() { return m_query.next(); }
    /// Columns count from 0.
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    /// How many rows the statement changed.
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }
    /// Lets go of the rows; fails where reading them did.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Error error() const;

    Connection *m_connection;
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace Plimsoll
