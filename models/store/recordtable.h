// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/plan.h"
#include "domain/record.h"
#include "store/bulkinsert.h"
#include "store/connection.h"
#include "store/recordsql.h"
#include "store/statement.h"

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

    /// Adds all rows to the plan.
    Result<void> load(Plan &plan)
    {
        Statement rows(*m_connection, m_sql.selectAll());
        if (auto done = rows.run(); !done)
            return done;
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
        Statement rows(*m_connection, m_sql.selectAll());
        if (auto done = rows.run(); !done)
            return done;
        while (rows.next()) {
            R record;
            if (read(rows, record))
                plan.put(std::move(record));
            else
                unreadable.append(m_sql.leftOut(rows.value(0).toLongLong()));
        }
        return rows.finish();
    }

    /// Nothing where there is no such record.
    Result<std::optional<R>> find(Id<R> id)
    {
        if (!m_find)
            m_find.emplace(*m_connection, m_sql.selectOne());
        Statement &statement = *m_find;
        statement.write(0, id.value());
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

    /// A range of them, in its order.
    template<typename Records>
    Result<void> insertAll(const Records &records)
    {
        if (!m_insert)
            m_insert.emplace(*m_connection, QLatin1StringView(Record<R>::table), m_sql.columns());
        return m_insert->run(records, [](Statement &statement, int position, const R &record) {
            statement.write(position, record.id.value());
            forEachField<R>([&](const auto &field, int index) { statement.write(position + index + 1, record.*field.member); });
        });
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
            found = m_updates.insert(mask, std::make_shared<Statement>(*m_connection, m_sql.update(mask, m_connection->dialect())));
        }
        Statement &statement = **found;
        int position = 0;
        forEachField<R>([&](const auto &field, int index) {
            if (mask >> index & 1)
                statement.write(position++, after.*field.member);
        });
        statement.write(position, after.id.value());
        return changeOne(statement, after.id);
    }

    Result<void> remove(Id<R> id)
    {
        if (!m_remove)
            m_remove.emplace(*m_connection, m_sql.remove());
        m_remove->write(0, id.value());
        return changeOne(*m_remove, id);
    }

    /// Reads one row whose columns are those of columns().
    Result<void> read(const Statement &row, R &record) const
    {
        const char *wrong = row.read(0, record.id) && record.id.isValid() ? nullptr : "id";
        forEachField<R>([&](const auto &field, int index) {
            if (!row.read(index + 1, record.*field.member))
                wrong = field.name;
        });
        return wrong ? Result<void>(m_sql.unreadable(wrong, record.id.value(), m_connection->path())) : Result<void>();
    }

    [[nodiscard]] Error notAsWritten(Id<R> id) const { return m_sql.notAsWritten(id.value(), m_connection->path()); }

private:
    static constexpr qsizetype keptUpdates = 32;

    Result<void> changeOne(Statement &statement, Id<R> id)
    {
        if (auto done = statement.run(); !done)
            return done;
        if (statement.changedRows() == 1)
            return {};
        return m_sql.gone(id.value(), m_connection->path());
    }

    Connection *m_connection;
    RecordSql m_sql{Record<R>::table, fieldNames<R>};
    std::optional<Statement> m_find;
    std::optional<BulkInsert> m_insert;
    std::optional<Statement> m_remove;
    QHash<quint64, std::shared_ptr<Statement>> m_updates;
};

} // namespace Plimsoll
