// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tabledigest.h"

#include "domain/allrecords.h"
#include "store/connection.h"
#include "store/meta.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QHash>
#include <QStringList>

#include <sqlite3.h>

#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Named anew when the way of digesting changes, so that digests made another way count as absent, not as wrong.
constexpr auto counterKey = "digest_made_at";
/// Several times as fast as SHA-256 in Qt's own code; made whenever a plan is opened, it took half the time of that.
constexpr auto algorithm = QCryptographicHash::Blake2b_256;
constexpr qsizetype bufferBytes = 16 * 1024;

/// Those that we know and the file has: one of an older version lacks some.
Result<QStringList> digestedTables(Connection &connection)
{
    const auto present = connection.column(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    if (!present)
        return present.error();
    QStringList tables{u"meta"_s, u"journal"_s, u"journal_row"_s};
    forEachRecordType([&]<typename R>() { tables.append(QString::fromLatin1(Record<R>::table)); });
    tables.removeIf([&](const QString &table) { return !present->contains(table); });
    return tables;
}

QByteArray digestKey(const QString &table)
{
    return "digest_" + table.toLatin1();
}

/// By their keys, all with one query.
Result<QHash<QByteArray, QByteArray>> digestsInMeta(Connection &connection)
{
    Statement statement(connection, u"SELECT key, value FROM meta WHERE key LIKE 'digest%'"_s);
    if (auto done = statement.run(); !done)
        return done.error();
    QHash<QByteArray, QByteArray> found;
    while (statement.next())
        found.insert(statement.value(0).toString().toLatin1(), statement.value(1).toString().toLatin1());
    if (auto done = statement.finish(); !done)
        return done.error();
    return found;
}

/// Collects the cells of many rows, so that the hash gets few large pieces.
class CellHash
{
public:
    CellHash() : m_buffer(size_t(bufferBytes)) {}

    void add(sqlite3_stmt *row, int column)
    {
        const int type = sqlite3_column_type(row, column);
        const char kind = char(type);
        add(&kind, sizeof kind);
        if (type == SQLITE_INTEGER) {
            const sqlite3_int64 number = sqlite3_column_int64(row, column);
            add(&number, sizeof number);
        } else if (type == SQLITE_FLOAT) {
            const double number = sqlite3_column_double(row, column);
            add(&number, sizeof number);
        } else if (type != SQLITE_NULL) {
            const void *bytes = sqlite3_column_blob(row, column);
            const int size = sqlite3_column_bytes(row, column);
            add(&size, sizeof size);
            add(bytes, qsizetype(size));
        }
    }
    QByteArray result()
    {
        handOver();
        return m_hash.result().toHex();
    }

private:
    void add(const void *bytes, qsizetype size)
    {
        if (m_used + size > bufferBytes)
            handOver();
        if (size > bufferBytes) {
            m_hash.addData(QByteArrayView(static_cast<const char *>(bytes), size));
            return;
        }
        if (size > 0)
            std::memcpy(m_buffer.data() + m_used, bytes, size_t(size));
        m_used += size;
    }
    void handOver()
    {
        m_hash.addData(QByteArrayView(m_buffer.data(), m_used));
        m_used = 0;
    }

    QCryptographicHash m_hash{algorithm};
    std::vector<char> m_buffer;
    qsizetype m_used = 0;
};

} // namespace

// Reads past Qt's query class: the rows are only hashed, and a conversion of each cell would cost more than the hashing.
Result<QByteArray> digestOfTable(Connection &connection, const QString &table)
{
    const QString query = table == u"meta"
        ? u"SELECT * FROM meta WHERE key NOT LIKE 'digest%' ORDER BY key"_s
        : u"SELECT * FROM \"%1\" ORDER BY %2"_s.arg(table, table == u"journal" ? u"sequence"_s
                                                        : table == u"journal_row" ? u"sequence, table_name, record_id"_s
                                                                                  : u"id"_s);
    sqlite3_stmt *row = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), query.toUtf8().constData(), -1, &row, nullptr) != SQLITE_OK)
        return connection.lastError();
    CellHash hash;
    const int columns = sqlite3_column_count(row);
    while (sqlite3_step(row) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column)
            hash.add(row, column);
    }
    const bool failed = sqlite3_reset(row) != SQLITE_OK;
    const Error error = failed ? connection.lastError() : Error{};
    sqlite3_finalize(row);
    return failed ? Result<QByteArray>(error) : Result<QByteArray>(hash.result());
}

Result<void> updateDigests(Connection &connection, const std::function<bool(const QString &)> &holdsAlready)
{
    const auto tables = digestedTables(connection);
    if (!tables)
        return tables.error();
    // Digests that stay the same would leave the file, and so its counter, as it is; a row that goes and comes does not.
    if (auto done = connection.execute(u"DELETE FROM meta WHERE key = '%1'"_s.arg(QLatin1StringView(counterKey))); !done)
        return done;
    for (const QString &table : *tables) {
        if (holdsAlready && holdsAlready(table))
            continue;
        const auto digest = digestOfTable(connection, table);
        if (!digest)
            return digest.error();
        if (auto done = setMetaValue(connection, digestKey(table).constData(), QString::fromLatin1(*digest)); !done)
            return done;
    }
    // The commit that follows raises the counter by one.
    return setMetaValue(connection, counterKey, QString::number(connection.changeCounter() + 1));
}

Result<bool> hasDigests(Connection &connection)
{
    const auto counter = metaValue(connection, counterKey);
    if (!counter)
        return counter.error();
    return !counter->isEmpty() && counter->toUInt() == connection.changeCounter();
}

Result<std::optional<QString>> tableWithWrongDigest(Connection &connection)
{
    const auto written = hasDigests(connection);
    if (!written)
        return written.error();
    if (!*written)
        return std::optional<QString>();
    const auto tables = digestedTables(connection);
    if (!tables)
        return tables.error();
    const auto wanted = digestsInMeta(connection);
    if (!wanted)
        return wanted.error();
    for (const QString &table : *tables) {
        const auto found = digestOfTable(connection, table);
        if (!found)
            return found.error();
        if (wanted->value(digestKey(table)) != *found)
            return std::optional(table);
    }
    return std::optional<QString>();
}

} // namespace Plimsoll
