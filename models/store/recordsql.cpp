// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordsql.h"

#include "store/storetext.h"

#include <QFileInfo>

namespace Plimsoll {

namespace {

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QStringList quoted(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(quoted(name));
    return all;
}

} // namespace

QStringList RecordSql::columns() const
{
    QStringList names{QStringLiteral("id")};
    for (const char *field : m_fields)
        names.append(QString::fromLatin1(field));
    return names;
}

QString RecordSql::selection() const
{
    return QStringLiteral("SELECT %1 FROM %2").arg(quoted(columns()).join(u','), quoted(m_table));
}

QString RecordSql::selectAll() const
{
    return selection() + QStringLiteral(" ORDER BY id");
}

QString RecordSql::selectOne() const
{
    return selection() + QStringLiteral(" WHERE id = ?");
}

QString RecordSql::update(quint64 mask, const Dialect &dialect) const
{
    QStringList sets;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (mask >> i & 1)
            sets.append(QStringLiteral("%1 = %2").arg(quoted(QString::fromLatin1(m_fields[i])), dialect.placeholder(int(sets.size()) + 1)));
    }
    return QStringLiteral("UPDATE %1 SET %2 WHERE id = %3").arg(quoted(m_table), sets.join(u','), dialect.placeholder(int(sets.size()) + 1));
}

QString RecordSql::remove() const
{
    return QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(m_table));
}

QString RecordSql::leftOut(qint64 id) const
{
    return StoreText::tr("Left out, record %1 of table \"%2\": it holds a value that cannot be read.").arg(QString::number(id), m_table);
}

Error RecordSql::notAsWritten(qint64 id, const QString &path) const
{
    return {ErrorCode::Io,
            StoreText::tr("Record %1 of table \"%2\" did not come back from the file as it was written; nothing was changed, check the "
                          "disk and the memory of this machine.").arg(QString::number(id), m_table),
            path};
}

Error RecordSql::unreadable(const char *column, qint64 id, const QString &path) const
{
    return {ErrorCode::Damaged,
            StoreText::tr("Column \"%1\" of record %2 in table \"%3\" of %4 holds a value that no version of this program "
                          "writes; open a backup of the plan or rescue what can be read.")
                .arg(QString::fromLatin1(column), QString::number(id), m_table, QFileInfo(path).fileName()),
            path};
}

Error RecordSql::gone(qint64 id, const QString &path) const
{
    return {ErrorCode::Conflict,
            StoreText::tr("Record %1 of table \"%2\" is not in the file any more; nothing was changed, open the plan again.")
                .arg(QString::number(id), m_table),
            path};
}

} // namespace Plimsoll
