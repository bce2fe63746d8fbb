// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"

#include "domain/allrecords.h"
#include "domain/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace Plimsoll {

namespace {

QString recordWords(const char *text)
{
    return QCoreApplication::translate("Records", text);
}

/// A name in the object that no field has; empty where all are known.
QString unknownName(const QJsonObject &object, std::span<const char *const> names)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const bool known = key == u"id" || std::ranges::any_of(names, [&](const char *name) { return key == QLatin1StringView(name); });
        if (!known)
            return key;
    }
    return {};
}

Error withoutId(const char *table)
{
    const QString where = QString::fromLatin1(table);
    return {ErrorCode::InvalidInput, recordWords("A record of table \"%1\" has no usable id.").arg(where), where};
}

Error unfit(const QString &field, const QString &id, const char *table)
{
    const QString where = QString::fromLatin1(table);
    return {ErrorCode::InvalidInput, recordWords("Field \"%1\" of record %2 in table \"%3\" has a value that it cannot hold.").arg(field, id, where), where};
}

} // namespace

template<typename R>
QJsonObject fieldsToJson(const R &record, quint64 mask)
{
    QJsonObject object;
    forEachField<R>([&](const auto &field, int index) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        if (mask >> index & 1)
            object.insert(QLatin1StringView(field.name), FieldCodec<Value>::toJson(record.*field.member));
    });
    return object;
}

template<typename R>
QByteArray fieldsToText(const R &record, quint64 mask)
{
    QByteArray text;
    forEachField<R>([&](const auto &field, int index) {
        if (!(mask >> index & 1))
            return;
        text.append(text.isEmpty() ? "{\"" : ",\"").append(field.name).append("\":");
        appendFieldJson(text, record.*field.member);
    });
    return text.isEmpty() ? QByteArrayLiteral("{}") : text.append('}');
}

template<typename R>
QJsonObject toJson(const R &record)
{
    QJsonObject object = fieldsToJson(record, ~quint64(0));
    object.insert(QLatin1StringView("id"), record.id.toString());
    return object;
}

template<typename R>
const char *setFields(const QJsonObject &object, R &record)
{
    const char *wrong = nullptr;
    forEachField<R>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        const QJsonValue value = object.value(QLatin1StringView(field.name));
        if (!value.isUndefined() && !FieldCodec<Value>::fromJson(value, record.*field.member))
            wrong = field.name;
    });
    return wrong;
}

template<typename R>
Result<R> fromJson(const QJsonObject &object)
{
    R record;
    if (!FieldCodec<Id<R>>::fromJson(object.value(u"id"), record.id) || !record.id.isValid())
        return withoutId(Record<R>::table);
    const char *wrong = setFields(object, record);
    const QString named = wrong ? QString::fromLatin1(wrong) : unknownName(object, fieldNames<R>);
    if (!named.isEmpty())
        return unfit(named, record.id.toString(), Record<R>::table);
    return record;
}

namespace {

/// Names them for all types, so that they are compiled here.
template<typename... R>
constexpr auto compiledFor(TypeList<R...>)
{
    return std::tuple{std::tuple{&toJson<R>, &fieldsToJson<R>, &fieldsToText<R>, &fromJson<R>, &setFields<R>}...};
}
[[gnu::used]] const auto compiled = compiledFor(OfAllRecords<TypeList>{});

} // namespace

} // namespace Plimsoll
