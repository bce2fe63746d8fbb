// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journalentry.h"
#include "domain/result.h"
#include "store/bulkinsert.h"
#include "store/journalrow.h"
#include "store/statement.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Plimsoll {

class Connection;

/// The newest entry of a journal; sequence 0 where it has none.
struct JournalHead {
    qint64 sequence = 0;
    QByteArray hash; ///< SHA-256 in hex; of an empty journal that of the plan id.

    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

/// An entry as it will stand in the journal: what it changes, and what vouches for it.
struct JournalStep {
    JournalEntry entry;
    std::vector<JournalRow> rows;
    QByteArray hash;

    [[nodiscard]] JournalHead head() const { return {entry.sequence, hash}; }
};

/// The entry that follows that head, with those rows; sets its sequence. On any thread.
[[nodiscard]] JournalStep journalStep(const JournalHead &head, JournalEntry entry, std::vector<JournalRow> rows);

/// The audit trail in the tables journal and journal_row. Each entry's hash covers the one before, its header and its rows, so that a
/// later change anywhere shows. Must be gone before the connection is.
class Journal
{
public:
    explicit Journal(Connection &connection) : m_connection(&connection) {}

    [[nodiscard]] Result<JournalHead> readHead();
    /// Writes it; the caller holds the transaction.
    [[nodiscard]] Result<void> append(const JournalStep &step);

    /// The newest entries, oldest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> newest(int limit);
    /// Those of all entries, oldest first.
    [[nodiscard]] Result<std::vector<QByteArray>> hashes();
    /// Nothing where there is no such entry.
    [[nodiscard]] Result<std::optional<JournalEntry>> find(qint64 sequence);
    [[nodiscard]] Result<std::vector<JournalRow>> rowsOf(qint64 sequence);
    /// Newest first, from behind that sequence on; with id 0 those of all records of the table.
    [[nodiscard]] Result<std::vector<JournalRow>> rowsOfRecord(const QString &table, qint64 recordId, qint64 behind, int limit);
    /// The sequence of the newest entry that says that the file was changed past the journal; 0 where none does.
    [[nodiscard]] Result<qint64> newestBreak();

    /// Checks the chain from the first entry on; the sentence says where it breaks.
    [[nodiscard]] Result<std::optional<QString>> brokenChain();

private:
    Connection *m_connection;
    std::optional<Statement> m_insertEntry;
    std::optional<BulkInsert> m_insertRows;
};

} // namespace Plimsoll
