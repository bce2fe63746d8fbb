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

/// A change as its text holds it.
struct Sides {
    qint64 id = 0;
    QJsonObject before; ///< Empty: the record was made.
    QJsonObject after;  ///< Empty: it was removed.
};

/// Sorted by id; an error where two change the same record, or one is about two or none.
Result<std::vector<Sides>> sidesFrom(const QJsonArray &array, const QString &table)
{
    std::vector<Sides> all;
    for (const QJsonValue &value : array) {
        Sides sides{0, value["before"_L1].toObject(), value["after"_L1].toObject()};
        const QString before = sides.before.value("id"_L1).toString();
        const QString after = sides.after.value("id"_L1).toString();
        if ((before.isEmpty() && after.isEmpty()) || (!sides.before.isEmpty() && !sides.after.isEmpty() && before != after))
            return unreadable(table);
        sides.id = (sides.after.isEmpty() ? before : after).toLongLong();
        all.push_back(std::move(sides));
    }
    std::ranges::sort(all, {}, &Sides::id);
    if (std::ranges::adjacent_find(all, {}, &Sides::id) != all.end())
        return unreadable(table);
    return all;
}

template<typename R>
std::optional<Error> readSide(const QJsonObject &object, std::optional<R> &side)
{
    if (object.isEmpty())
        return {};
    auto record = fromJson<R>(object);
    if (!record)
        return record.error();
    side = std::move(*record);
    return {};
}

template<typename R>
std::optional<Error> readChanges(const QJsonArray &array, std::vector<Change<R>> &changes)
{
    const auto all = sidesFrom(array, QString::fromLatin1(Record<R>::table));
    if (!all)
        return all.error();
    for (const Sides &sides : *all) {
        Change<R> &change = changes.emplace_back();
        if (auto error = readSide(sides.before, change.before))
            return error;
        if (auto error = readSide(sides.after, change.after))
            return error;
    }
    return {};
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
        error = readChanges(found->toArray(), edit.changes<R>());
    });
    if (!error && known != tables.size())
        error = unreadable(tables.keys().join(", "_L1));
    return error ? Result<PlanEdit>(*error) : Result<PlanEdit>(edit);
}

} // namespace Plimsoll
