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

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template<typename R>
JournalRow rowOf(const Change<R> &change)
{
    constexpr quint64 all = ~quint64(0);
    const quint64 mask = change.before && change.after ? changedFields(*change.before, *change.after) : all;
    return {0, QString::fromLatin1(Record<R>::table), change.id().value(),
            change.before ? compact(fieldsToJson(*change.before, mask)) : QString(), change.after ? compact(fieldsToJson(*change.after, mask)) : QString()};
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
    forEachRecordType([&]<typename R>() {
        if constexpr (!isNeverUndone<R>) {
            for (const auto &change : edit.changes<R>())
                rows.push_back(rowOf(change));
        }
    });
    std::ranges::sort(rows, {}, [](const JournalRow &row) { return std::pair(row.table.toUtf8(), row.recordId); });
    return rows;
}

Result<void> unapply(const JournalRow &row, Plan &plan)
{
    bool done = false;
    forEachRecordType([&]<typename R>() {
        if (row.table == QLatin1StringView(Record<R>::table))
            done = unapplyTo<R>(row, plan);
    });
    if (done)
        return {};
    return Error{ErrorCode::Damaged,
                 StoreText::tr("Record %1 of table \"%2\" is not what step %3 of the plan's history made it; the history cannot be followed "
                               "further back.")
                     .arg(row.recordId)
                     .arg(row.table)
                     .arg(row.sequence),
                 row.table};
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace Plimsoll
