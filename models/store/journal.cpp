// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "domain/fieldcodec.h"
#include "store/connection.h"
#include "store/meta.h"
#include "store/storetext.h"

#include <QCryptographicHash>

#include <charconv>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

const QString entryColumns = u"sequence, time, author, label, kind, target"_s;
constexpr qsizetype hashedAtOnce = 64 * 1024;

QByteArray emptyHash(const QString &planId)
{
    return QCryptographicHash::hash(planId.toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// Each part is preceded by its length, so that no two different entries give the same bytes. The hash gets few large pieces.
class EntryHash
{
public:
    EntryHash(const QByteArray &before, const JournalEntry &entry)
    {
        addPart(before);
        addNumber(entry.sequence);
        addText(FieldCodec<QDateTime>::toStored(entry.time).toString());
        addText(entry.author);
        addText(entry.label);
        addText(FieldCodec<JournalKind>::name(entry.kind));
        addNumber(entry.target);
    }
    void add(const JournalRow &row)
    {
        addUtf8(row.table);
        addNumber(row.recordId);
        addUtf8(row.before);
        addUtf8(row.after);
    }
    [[nodiscard]] QByteArray result()
    {
        handOver();
        return m_hash.result().toHex();
    }

private:
    void addText(const QString &text)
    {
        if (text.isNull())
            append("-");
        else
            addPart(text.toUtf8());
    }
    void addUtf8(const QByteArray &text)
    {
        if (text.isNull())
            append("-");
        else
            addPart(text);
    }
    void addNumber(qint64 number)
    {
        char digits[digitsOfNumber];
        addPart(QByteArrayView(digits, put(digits, number)));
    }
    void addPart(QByteArrayView part)
    {
        char digits[digitsOfNumber];
        append(QByteArrayView(digits, put(digits, part.size())));
        append(":");
        append(part);
    }
    void append(QByteArrayView bytes)
    {
        if (m_pending.size() + bytes.size() > hashedAtOnce)
            handOver();
        m_pending.append(bytes);
    }
    void handOver()
    {
        m_hash.addData(m_pending);
        m_pending.resize(0);
    }

    static constexpr size_t digitsOfNumber = 20;
    /// Returns how many there are.
    static qsizetype put(char (&digits)[digitsOfNumber], qint64 number)
    {
        return qsizetype(std::to_chars(digits, digits + digitsOfNumber, number).ptr - digits);
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_pending;
};

bool readEntry(const Statement &statement, JournalEntry &entry)
{
    entry.sequence = statement.value(0).toLongLong();
    entry.author = statement.value(2).toString();
    entry.label = statement.value(3).toString();
    entry.target = statement.value(5).toLongLong();
    return FieldCodec<QDateTime>::fromStored(statement.value(1), entry.time)
        && FieldCodec<JournalKind>::fromStored(statement.value(4), entry.kind);
}

Error damagedEntry(const Connection &connection, qint64 sequence)
{
    return {ErrorCode::Damaged,
            StoreText::tr("Step %1 of the plan's history cannot be read; open a backup of the plan or rescue what can be read.").arg(sequence),
            connection.path()};
}

Result<std::vector<JournalEntry>> readEntries(Connection &connection, Statement &statement)
{
    if (auto done = statement.run(); !done)
        return done.error();
    std::vector<JournalEntry> entries;
    while (statement.next()) {
        if (!readEntry(statement, entries.emplace_back()))
            return damagedEntry(connection, entries.back().sequence);
    }
    if (auto done = statement.finish(); !done)
        return done.error();
    return entries;
}

/// Of the columns sequence, table_name, record_id, before, after.
JournalRow readRow(const Statement &row)
{
    return {row.value(0).toLongLong(), row.text(1), row.value(2).toLongLong(), row.text(3), row.text(4)};
}

Result<std::vector<JournalRow>> readRows(Statement &statement)
{
    if (auto done = statement.run(); !done)
        return done.error();
    std::vector<JournalRow> rows;
    while (statement.next())
        rows.push_back(readRow(statement));
    if (auto done = statement.finish(); !done)
        return done.error();
    return rows;
}

} // namespace

JournalStep journalStep(const JournalHead &head, JournalEntry entry, std::vector<JournalRow> rows)
{
    entry.sequence = head.sequence + 1;
    EntryHash hash(head.hash, entry);
    for (const JournalRow &row : rows)
        hash.add(row);
    return {std::move(entry), std::move(rows), hash.result()};
}

Result<JournalHead> Journal::readHead()
{
    Statement statement(*m_connection, u"SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1"_s);
    if (auto done = statement.run(); !done)
        return done.error();
    JournalHead head;
    if (statement.next())
        head = {statement.value(0).toLongLong(), statement.value(1).toString().toLatin1()};
    if (auto done = statement.finish(); !done)
        return done.error();
    if (head.sequence == 0) {
        const auto planId = metaValue(*m_connection, MetaKey::planId);
        if (!planId)
            return planId.error();
        head.hash = emptyHash(*planId);
    }
    return head;
}

Result<void> Journal::append(const JournalStep &step)
{
    const JournalEntry &entry = step.entry;
    if (!m_insertEntry) {
        m_insertEntry.emplace(*m_connection,
                              u"INSERT INTO journal (%1, hash) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(entryColumns));
        m_insertRows.emplace(*m_connection, u"journal_row"_s, QStringList{u"sequence"_s, u"table_name"_s, u"record_id"_s, u"before"_s, u"after"_s});
    }
    const QVariant values[] = {entry.sequence, FieldCodec<QDateTime>::toStored(entry.time), FieldCodec<QString>::toStored(entry.author),
                               FieldCodec<QString>::toStored(entry.label), FieldCodec<JournalKind>::name(entry.kind), entry.target,
                               QString::fromLatin1(step.hash)};
    for (int i = 0; i < int(std::size(values)); ++i)
        m_insertEntry->bind(i, values[i]);
    if (auto done = m_insertEntry->run(); !done)
        return done;
    return m_insertRows->run(step.rows, [&entry](Statement &statement, int position, const JournalRow &row) {
        statement.write(position, entry.sequence);
        statement.bindText(position + 1, row.table);
        statement.write(position + 2, row.recordId);
        statement.bindText(position + 3, row.before);
        statement.bindText(position + 4, row.after);
    });
}

Result<std::vector<JournalEntry>> Journal::newest(int limit)
{
    Statement statement(*m_connection, u"SELECT %1 FROM (SELECT %1 FROM journal ORDER BY sequence DESC LIMIT ?) AS newest "
                                       "ORDER BY sequence"_s.arg(entryColumns));
    statement.bind(0, limit);
    return readEntries(*m_connection, statement);
}

Result<std::vector<QByteArray>> Journal::hashes()
{
    const auto found = m_connection->column(u"SELECT hash FROM journal ORDER BY sequence"_s);
    if (!found)
        return found.error();
    std::vector<QByteArray> hashes;
    for (const QVariant &hash : *found)
        hashes.push_back(hash.toByteArray());
    return hashes;
}

Result<std::optional<JournalEntry>> Journal::find(qint64 sequence)
{
    Statement statement(*m_connection, u"SELECT %1 FROM journal WHERE sequence = ?"_s.arg(entryColumns));
    statement.bind(0, sequence);
    auto entries = readEntries(*m_connection, statement);
    if (!entries)
        return entries.error();
    return entries->empty() ? std::optional<JournalEntry>() : std::optional<JournalEntry>(entries->front());
}

Result<std::vector<JournalRow>> Journal::rowsOf(qint64 sequence)
{
    Statement statement(*m_connection, u"SELECT sequence, table_name, record_id, before, after FROM journal_row WHERE sequence = ? "
                                       "ORDER BY table_name, record_id"_s);
    statement.bind(0, sequence);
    return readRows(statement);
}

Result<std::vector<JournalRow>> Journal::rowsOfRecord(const QString &table, qint64 recordId, qint64 behind, int limit)
{
    Statement statement(*m_connection, u"SELECT sequence, table_name, record_id, before, after FROM journal_row "
                                       "WHERE table_name = ? AND record_id BETWEEN ? AND ? AND sequence > ? "
                                       "ORDER BY sequence DESC LIMIT ?"_s);
    statement.bind(0, table);
    statement.bind(1, recordId);
    statement.bind(2, recordId == 0 ? std::numeric_limits<qint64>::max() : recordId);
    statement.bind(3, behind);
    statement.bind(4, limit);
    return readRows(statement);
}

Result<qint64> Journal::newestBreak()
{
    const auto found = m_connection->value(u"SELECT max(sequence) FROM journal AS j WHERE kind = 'barrier' AND NOT EXISTS "
                                           "(SELECT 1 FROM journal_row AS r WHERE r.sequence = j.sequence)"_s);
    return found ? Result<qint64>(found->toLongLong()) : Result<qint64>(found.error());
}

Result<std::optional<QString>> Journal::brokenChain()
{
    const auto planId = metaValue(*m_connection, MetaKey::planId);
    if (!planId)
        return planId.error();
    QByteArray before = emptyHash(*planId);
    qint64 expected = 1;
    Statement entries(*m_connection, u"SELECT %1, hash FROM journal ORDER BY sequence"_s.arg(entryColumns));
    Statement rows(*m_connection, u"SELECT sequence, table_name, record_id, before, after FROM journal_row "
                                  "ORDER BY sequence, table_name, record_id"_s);
    if (auto done = entries.run(); !done)
        return done.error();
    if (auto done = rows.run(); !done)
        return done.error();
    bool moreRows = rows.next();
    while (entries.next()) {
        JournalEntry entry;
        if (!readEntry(entries, entry) || entry.sequence != expected)
            return std::optional(StoreText::tr("Step %1 of the plan's history is missing or cannot be read.").arg(expected));
        EntryHash hash(before, entry);
        for (; moreRows && rows.value(0).toLongLong() <= expected; moreRows = rows.next())
            hash.add(readRow(rows));
        before = entries.value(6).toString().toLatin1();
        if (hash.result() != before)
            return std::optional(StoreText::tr("Step %1 of the plan's history was changed after it was written.").arg(expected));
        ++expected;
    }
    if (moreRows)
        return std::optional(StoreText::tr("The plan's history holds changes that belong to no step."));
    if (auto done = entries.finish(); !done)
        return done.error();
    if (auto done = rows.finish(); !done)
        return done.error();
    return std::optional<QString>();
}

} // namespace Plimsoll
