// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/planhistory.h"

#include "domain/plandraft.h"
#include "store/planfile.h"
#include "store/storetext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Error noSuchStep(const QString &path, qint64 sequence)
{
    return {ErrorCode::NotFound,
            StoreText::tr("The history of %1 has no step %2 to go back to.").arg(QFileInfo(path).fileName()).arg(sequence), path};
}

} // namespace

Result<PlanEdit> PlanHistory::editOf(qint64 sequence)
{
    Journal &journal = m_file.journal();
    const auto entry = journal.find(sequence);
    if (!entry)
        return entry.error();
    if (!entry->has_value())
        return noSuchStep(m_file.path(), sequence);
    const auto rows = journal.rowsOf(sequence);
    if (!rows)
        return rows.error();
    // Only the records of the step are followed back, each by its own later rows.
    Plan after;
    for (const JournalRow &row : *rows) {
        const QString table = QString::fromUtf8(row.table);
        if (auto done = m_file.tables().loadRecord(table, row.recordId, after); !done)
            return done.error();
        const auto later = journal.rowsOfRecord(table, row.recordId, sequence, -1);
        if (!later)
            return later.error();
        for (const JournalRow &step : *later) {
            if (auto done = unapply(step, after); !done)
                return done.error();
        }
    }
    Plan before = after;
    for (const JournalRow &row : *rows) {
        if (auto done = unapply(row, before); !done)
            return done.error();
    }
    return editBetween(before, after, (*entry)->label);
}

Result<std::vector<RecordHistoryRow>> PlanHistory::historyOf(const QString &table, qint64 recordId, int limit)
{
    const auto rows = m_file.journal().rowsOfRecord(table, recordId, 0, limit);
    if (!rows)
        return rows.error();
    std::vector<RecordHistoryRow> history;
    std::optional<JournalEntry> entry;
    for (const JournalRow &row : *rows) {
        if (!entry || entry->sequence != row.sequence) {
            auto found = m_file.journal().find(row.sequence);
            if (!found)
                return found.error();
            entry = std::move(*found);
        }
        if (!entry)
            continue;
        history.push_back({*entry, jsonObject(row.before), jsonObject(row.after)});
        for (QJsonObject *fields : {&history.back().before, &history.back().after}) {
            if (recordId == 0 && !fields->isEmpty())
                fields->insert(u"id"_s, QString::number(row.recordId));
        }
    }
    return history;
}

Result<Plan> PlanHistory::planAfter(qint64 sequence)
{
    const auto head = m_file.journal().readHead();
    const auto oldest = m_file.journal().newestBreak();
    if (!head || !oldest)
        return !head ? head.error() : oldest.error();
    const qint64 wanted = sequence == 0 ? *oldest : sequence;
    if (wanted > head->sequence || wanted < *oldest)
        return noSuchStep(m_file.path(), sequence);
    auto plan = m_file.tables().load();
    if (!plan)
        return plan.error();
    plan->planId = m_file.planId();
    if (auto done = rewind(*plan, wanted); !done)
        return done.error();
    return plan;
}

Result<void> PlanHistory::rewind(Plan &plan, qint64 sequence)
{
    const auto head = m_file.journal().readHead();
    if (!head)
        return head.error();
    for (qint64 step = head->sequence; step > sequence; --step) {
        const auto rows = m_file.journal().rowsOf(step);
        if (!rows)
            return rows.error();
        for (const JournalRow &row : *rows) {
            if (auto done = unapply(row, plan); !done)
                return done;
        }
    }
    return {};
}

} // namespace Plimsoll
