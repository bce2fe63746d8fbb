// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalrow.h"

#include "domain/allrecords.h"
#include "domain/recordjson.h"
#include "store/storetext.h"

#include <QJsonDocument>

#include <algorithm>

namespace Plimsoll {

namespace {

template<typename R>
JournalRow rowOf(const Change<R> &change)
{
    constexpr quint64 all = ~quint64(0);
    const quint64 mask = change.before && change.after ? changedFields(*change.before, *change.after) : all;
    // The name of the table lasts as long as the program.
    return {0, QByteArray::fromRawData(Record<R>::table, qsizetype(qstrlen(Record<R>::table))), change.id().value(),
            change.before ? fieldsToText(*change.before, mask) : QByteArray(),
            change.after ? fieldsToText(*change.after, mask) : QByteArray()};
}

template<typename R>
bool unapplyTo(const JournalRow &row, Plan &plan)
{
    const Id<R> id(row.recordId);
    const R *current = plan.find(id);
    if (row.after.isNull() == (current != nullptr))
        return false;
    if (current) {
        R same = *current;
        if (setFields(jsonObject(row.after), same) != nullptr || !(same == *current))
            return false;
    }
    if (row.before.isNull()) {
        plan.remove(id);
        return true;
    }
    R back = current ? *current : R();
    back.id = id;
    if (setFields(jsonObject(row.before), back) != nullptr)
        return false;
    plan.put(std::move(back));
    return true;
}

} // namespace

std::vector<JournalRow> journalRows(const PlanEdit &edit)
{
    std::vector<JournalRow> rows;
    rows.reserve(size_t(edit.size()));
    forEachRecordType([&]<typename R>() {
        if constexpr (!isNeverUndone<R>) {
            for (const auto &change : edit.changes<R>())
                rows.push_back(rowOf(change));
        }
    });
    std::ranges::sort(rows, {}, [](const JournalRow &row) { return std::pair(QByteArrayView(row.table), row.recordId); });
    return rows;
}

Result<void> unapply(const JournalRow &row, Plan &plan)
{
    bool done = false;
    forEachRecordType([&]<typename R>() {
        if (row.table == Record<R>::table)
            done = unapplyTo<R>(row, plan);
    });
    if (done)
        return {};
    const QString table = QString::fromUtf8(row.table);
    return Error{ErrorCode::Damaged,
                 StoreText::tr("Record %1 of table \"%2\" is not what step %3 of the plan's history made it; the history cannot be followed "
                               "further back.")
                     .arg(row.recordId)
                     .arg(table)
                     .arg(row.sequence),
                 table};
}

QJsonObject jsonObject(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace Plimsoll
