// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/dialect.h"

#include <QStringList>

#include <span>

namespace Plimsoll {

/// The statements for one table of records and what is said of its rows, from the names of its columns; the "id" comes before them.
class RecordSql
{
public:
    /// The names must outlive it.
    RecordSql(const char *table, std::span<const char *const> fields) : m_table(QString::fromLatin1(table)), m_fields(fields) {}

    /// "id" and the fields, in the order of the list.
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QString selectAll() const; ///< By id.
    [[nodiscard]] QString selectOne() const;
    /// Of those fields whose bit is set.
    [[nodiscard]] QString update(quint64 mask, const Dialect &dialect) const;
    [[nodiscard]] QString remove() const;

    [[nodiscard]] QString leftOut(qint64 id) const;
    [[nodiscard]] Error notAsWritten(qint64 id, const QString &path) const;
    [[nodiscard]] Error unreadable(const char *column, qint64 id, const QString &path) const;
    [[nodiscard]] Error gone(qint64 id, const QString &path) const;

private:
    [[nodiscard]] QString selection() const;

    QString m_table;
    std::span<const char *const> m_fields;
};

} // namespace Plimsoll
