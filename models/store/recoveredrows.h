// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/connection.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace Plimsoll {

/// The rows that the sqlite3 program recovers from a damaged file, in a database in memory whose tables have our names and columns but no
/// rules. Rows whose table the file no longer names are told by the place of their table and by what they hold. Nothing of the damaged
/// file's schema is executed.
class RecoveredRows
{
public:
    /// Works on a copy in a folder of its own; the file itself is only read.
    [[nodiscard]] static Result<RecoveredRows> from(const QString &damagedPath);

    [[nodiscard]] Connection &connection() { return *m_rows; }
    /// One sentence for each thing that could not be placed.
    [[nodiscard]] const QStringList &lost() const { return m_lost; }

private:
    RecoveredRows() = default;
    Result<void> makeTables(const QString &path);
    Result<void> recover(const QString &copyPath, const QString &path);
    void take(const QByteArray &statement);
    Result<QHash<qint64, QString>> rootsInLostRows();
    Result<void> placeLostRows();
    Result<void> place(qint64 root, const QString &table);
    QString tableByContent(qint64 root);
    [[nodiscard]] QString names(const QString &table, int count) const;

    std::unique_ptr<Connection> m_rows;
    QHash<QString, QStringList> m_columns; ///< By table, in the order of the schema.
    QHash<qint64, QString> m_usualRoots;   ///< The page at which a table begins in a file that was never vacuumed.
    QStringList m_lost;
    int m_lostColumns = -1; ///< How many cells the table of lost rows has; -1 where there is none.
    int m_foreignRows = 0;
};

} // namespace Plimsoll
