// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/result.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Plimsoll {

/// The record's fields by name, in the order of the list, its id as text under "id".
template<typename R>
QJsonObject toJson(const R &record)
{
    QJsonObject object{{QStringLiteral("id"), record.id.toString()}};
    forEachField<R>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        object.insert(QLatin1StringView(field.name), FieldCodec<Value>::toJson(record.*field.member));
    });
    return object;
}

/// Reads what toJson wrote. A field that is missing keeps its default; one that is unknown or not of its type is an error.
template<typename R>
Result<R> fromJson(const QJsonObject &object)
{
    R record;
    const QString table = QString::fromLatin1(Record<R>::table);
    if (!FieldCodec<decltype(record.id)>::fromJson(object.value(u"id"), record.id) || !record.id.isValid()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Records", "A record of table \"%1\" has no usable id.").arg(table), table};
    }
    QString wrong;
    int known = 1;
    forEachField<R>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        const auto found = object.constFind(QLatin1StringView(field.name));
        if (found == object.constEnd())
            return;
        ++known;
        if (!FieldCodec<Value>::fromJson(*found, record.*field.member))
            wrong = QString::fromLatin1(field.name);
    });
    if (wrong.isEmpty() && known != object.size()) {
        for (auto it = object.begin(); it != object.end() && wrong.isEmpty(); ++it) {
            bool listed = it.key() == u"id";
            forEachField<R>([&](const auto &field, int) { listed = listed || it.key() == QLatin1StringView(field.name); });
            if (!listed)
                wrong = it.key();
        }
    }
    if (!wrong.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Records", "Field \"%1\" of record %2 in table \"%3\" has a value that it cannot hold.")
                         .arg(wrong, record.id.toString(), table),
                     table};
    }
    return record;
}

} // namespace Plimsoll
