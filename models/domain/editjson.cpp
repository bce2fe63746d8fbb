// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/editjson.h"

#include "domain/allrecords.h"
#include "domain/recordjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Error unreadable(const QString &where)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("Records", "The changes of table \"%1\" cannot be read.").arg(where), where};
}

template<typename R>
Result<std::optional<R>> sideFrom(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return std::optional<R>();
    const auto record = fromJson<R>(value.toObject());
    return record ? Result<std::optional<R>>(*record) : record.error();
}

template<typename R>
Result<std::vector<Change<R>>> changesFrom(const QJsonArray &array)
{
    const QString table = QString::fromLatin1(Record<R>::table);
    std::vector<Change<R>> changes;
    for (const QJsonValue &value : array) {
        const auto before = sideFrom<R>(value["before"_L1]);
        const auto after = sideFrom<R>(value["after"_L1]);
        if (!before || !after)
            return !before ? before.error() : after.error();
        if ((!*before && !*after) || (*before && *after && (*before)->id != (*after)->id))
            return unreadable(table);
        changes.push_back({*before, *after});
    }
    std::ranges::sort(changes, {}, [](const Change<R> &change) { return change.id(); });
    if (std::ranges::adjacent_find(changes, {}, [](const Change<R> &change) { return change.id(); }) != changes.end())
        return unreadable(table);
    return changes;
}

} // namespace

QJsonObject toJson(const PlanEdit &edit)
{
    QJsonObject tables;
    forEachRecordType([&]<typename R>() {
        QJsonArray changes;
        for (const Change<R> &change : edit.changes<R>()) {
            QJsonObject sides;
            if (change.before)
                sides.insert(u"before"_s, toJson(*change.before));
            if (change.after)
                sides.insert(u"after"_s, toJson(*change.after));
            changes.append(sides);
        }
        if (!changes.isEmpty())
            tables.insert(QLatin1StringView(Record<R>::table), changes);
    });
    return {{u"label"_s, edit.label}, {u"changes"_s, tables}};
}

Result<PlanEdit> editFromJson(const QJsonObject &object)
{
    PlanEdit edit(object["label"_L1].toString());
    const QJsonObject tables = object["changes"_L1].toObject();
    qsizetype known = 0;
    std::optional<Error> error;
    forEachRecordType([&]<typename R>() {
        const auto found = tables.constFind(QLatin1StringView(Record<R>::table));
        if (found == tables.constEnd() || error)
            return;
        ++known;
        auto changes = changesFrom<R>(found->toArray());
        if (changes)
            edit.changes<R>() = std::move(*changes);
        else
            error = changes.error();
    });
    if (!error && known != tables.size())
        error = unreadable(tables.keys().join(", "_L1));
    return error ? Result<PlanEdit>(*error) : Result<PlanEdit>(edit);
}

} // namespace Plimsoll
