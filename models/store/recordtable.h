// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/plan.h"
#include "domain/record.h"
#include "store/connection.h"
#include "store/rowreader.h"
#include "store/statement.h"
#include "store/storetext.h"

#include <QFileInfo>
#include <QHash>
#include <QStringList>

#include <optional>

namespace Plimsoll {

/// The SQL of one record type, made from its field list: reads all rows, inserts, updates and removes one. Statements are prepared once;
/// an update names the changed columns only, so that indexes of others are left alone.
template<typename R>
class RecordTable
{
public:
    explicit RecordTable(Connection &connection) : m_connection(&connection) {}

    static QString tableName() { return QString::fromLatin1(Record<R>::table); }
    static QString quoted(const QString &name) { return u'"' + name + u'"'; }
    /// "id" and the fields, in the order of the list.
    static QStringList columns()
    {
        QStringList names{QStringLiteral("id")};
        forEachField<R>([&](const auto &field, int) { names.append(QString::fromLatin1(field.name)); });
        return names;
    }
    static QString selectAll()
    {
        QStringList names;
        for (const QString &name : columns())
            names.append(quoted(name));
        return QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(names.join(u','), quoted(tableName()));
    }
    static QString selectOne()
    {
        QString sql = selectAll();
        return sql.replace(QStringLiteral(" ORDER BY id"), QStringLiteral(" WHERE id = ?"));
    }

    /// Adds all rows to the plan.
    Result<void> load(Plan &plan)
    {
        RowReader rows(*m_connection, selectAll());
        while (rows.next()) {
            R record;
            if (auto done = read(rows, record); !done)
                return done;
            plan.put(std::move(record));
        }
        return rows.finish();
    }

    /// Adds the rows that can be read; one sentence for each other.
    Result<void> loadReadable(Plan &plan, QStringList &unreadable)
    {
        Statement statement(*m_connection, selectAll());
        if (auto done = statement.run(); !done)
            return done;
        while (statement.next()) {
            R record;
            if (read(statement, record)) {
                plan.put(std::move(record));
            } else {
                unreadable.append(StoreText::tr("Left out, record %1 of table \"%2\": it holds a value that cannot be read.")
                                      .arg(record.id.toString(), tableName()));
            }
        }
        return statement.finish();
    }

    /// Nothing where there is no such record.
    Result<std::optional<R>> find(Id<R> id)
    {
        if (!m_find)
            m_find.emplace(*m_connection, selectOne());
        Statement &statement = *m_find;
        statement.bind(0, id.value());
        if (auto done = statement.run(); !done)
            return done.error();
        std::optional<R> found;
        if (statement.next()) {
            if (auto done = read(statement, found.emplace()); !done) {
                (void)statement.finish();
                return done.error();
            }
        }
        if (auto done = statement.finish(); !done)
            return done.error();
        return found;
    }

    Result<void> insert(const R &record)
    {
        if (!m_insert)
            m_insert.emplace(*m_connection, insertSql());
        m_insert->bind(0, record.id.value());
        forEachField<R>([&](const auto &field, int index) {
            using Value = typename std::remove_cvref_t<decltype(field)>::Value;
            m_insert->bind(index + 1, FieldCodec<Value>::toStored(record.*field.member));
        });
        return m_insert->run();
    }

    Result<void> update(const R &before, const R &after)
    {
        const quint64 mask = changedFields(before, after);
        if (mask == 0)
            return {};
        auto found = m_updates.find(mask);
        if (found == m_updates.end()) {
            if (m_updates.size() >= keptUpdates)
                m_updates.clear();
            found = m_updates.insert(mask, std::make_shared<Statement>(*m_connection, updateSql(mask)));
        }
        Statement &statement = **found;
        int position = 0;
        forEachField<R>([&](const auto &field, int index) {
            using Value = typename std::remove_cvref_t<decltype(field)>::Value;
            if (mask >> index & 1)
                statement.bind(position++, FieldCodec<Value>::toStored(after.*field.member));
        });
        statement.bind(position, after.id.value());
        return changeOne(statement, after.id);
    }

    Result<void> remove(Id<R> id)
    {
        if (!m_remove)
            m_remove.emplace(*m_connection, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(tableName())));
        m_remove->bind(0, id.value());
        return changeOne(*m_remove, id);
    }

    /// Reads one row whose columns are those of columns().
    Result<void> read(const Statement &statement, R &record) const
    {
        record.id = Id<R>(statement.value(0).toLongLong());
        const char *wrong = record.id.isValid() ? nullptr : "id";
        forEachField<R>([&](const auto &field, int index) {
            using Value = typename std::remove_cvref_t<decltype(field)>::Value;
            if (!FieldCodec<Value>::fromStored(statement.value(index + 1), record.*field.member))
                wrong = field.name;
        });
        return wrong ? unreadable(wrong, record.id) : Result<void>();
    }

    [[nodiscard]] Error notAsWritten(Id<R> id) const
    {
        return {ErrorCode::Io,
                StoreText::tr("Record %1 of table \"%2\" did not come back from the file as it was written; nothing was changed, check the "
                              "disk and the memory of this machine.").arg(id.toString(), tableName()),
                m_connection->path()};
    }

private:
    static constexpr qsizetype keptUpdates = 32;

    /// As read() of a statement, for very many rows.
    Result<void> read(const RowReader &row, R &record) const
    {
        const char *wrong = row.read(0, record.id) && record.id.isValid() ? nullptr : "id";
        forEachField<R>([&](const auto &field, int index) {
            if (!row.read(index + 1, record.*field.member))
                wrong = field.name;
        });
        return wrong ? unreadable(wrong, record.id) : Result<void>();
    }

    Result<void> unreadable(const char *column, Id<R> id) const
    {
        return Error{ErrorCode::Damaged,
                     StoreText::tr("Column \"%1\" of record %2 in table \"%3\" of %4 holds a value that no version of this program "
                                   "writes; open a backup of the plan or rescue what can be read.")
                         .arg(QString::fromLatin1(column), id.toString(), tableName(), QFileInfo(m_connection->path()).fileName()),
                     m_connection->path()};
    }

    QString insertSql() const
    {
        QStringList names;
        QStringList places;
        for (const QString &name : columns()) {
            names.append(quoted(name));
            places.append(m_connection->dialect().placeholder(int(names.size())));
        }
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(quoted(tableName()), names.join(u','), places.join(u','));
    }

    QString updateSql(quint64 mask) const
    {
        QStringList sets;
        forEachField<R>([&](const auto &field, int index) {
            if (mask >> index & 1) {
                sets.append(QStringLiteral("%1 = %2").arg(quoted(QString::fromLatin1(field.name)),
                                                         m_connection->dialect().placeholder(int(sets.size()) + 1)));
            }
        });
        return QStringLiteral("UPDATE %1 SET %2 WHERE id = %3")
            .arg(quoted(tableName()), sets.join(u','), m_connection->dialect().placeholder(int(sets.size()) + 1));
    }

    Result<void> changeOne(Statement &statement, Id<R> id)
    {
        if (auto done = statement.run(); !done)
            return done;
        if (statement.changedRows() == 1)
            return {};
        return Error{ErrorCode::Conflict,
                     StoreText::tr("Record %1 of table \"%2\" is not in the file any more; nothing was changed, open the plan again.")
                         .arg(id.toString(), tableName()),
                     m_connection->path()};
    }

    Connection *m_connection;
    std::optional<Statement> m_find;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_remove;
    QHash<quint64, std::shared_ptr<Statement>> m_updates;
};

} // namespace Plimsoll
