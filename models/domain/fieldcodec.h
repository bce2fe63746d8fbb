// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>

#include <QTime>
#include <QVariant>

#include <array>
#include <type_traits>

namespace Plimsoll {

/// The stable names of an enum's values, in the order of the values from 0 on: `static constexpr std::array names{"planned", …}`.
template<typename E>
struct EnumNames;

/// How a field lies in the file.
enum class StoredType { Integer, Real, Text };

/// FieldCodec<T> converts a field between memory and its stored form (SQL: integer, real, text or null) and its JSON form.
/// fromStored and fromJson return false, and leave the value alone, where the input is not one that to… could have made.
template<typename T, typename = void>
struct FieldCodec;

template<>
struct FieldCodec<bool> {
    static constexpr auto type = StoredType::Integer;
    static constexpr bool nullable = false;
    static QVariant toStored(bool value) { return qint64(value); }
    static bool fromStored(const QVariant &stored, bool &value);
    static QJsonValue toJson(bool value) { return value; }
    static bool fromJson(const QJsonValue &json, bool &value);
};

template<>
struct FieldCodec<int> {
    static constexpr auto type = StoredType::Integer;
    static constexpr bool nullable = false;
    static QVariant toStored(int value) { return qint64(value); }
    static bool fromStored(const QVariant &stored, int &value);
    static QJsonValue toJson(int value) { return value; }
    static bool fromJson(const QJsonValue &json, int &value);
};

/// As text in JSON, like ids.
template<>
struct FieldCodec<qint64> {
    static constexpr auto type = StoredType::Integer;
    static constexpr bool nullable = false;
    static QVariant toStored(qint64 value) { return value; }
    static bool fromStored(const QVariant &stored, qint64 &value);
    static QJsonValue toJson(qint64 value) { return QString::number(value); }
    static bool fromJson(const QJsonValue &json, qint64 &value) { return json.isString() && fromStored(json.toString(), value); }
};

template<>
struct FieldCodec<double> {
    static constexpr auto type = StoredType::Real;
    static constexpr bool nullable = false;
    static QVariant toStored(double value) { return value; }
    static bool fromStored(const QVariant &stored, double &value);
    static QJsonValue toJson(double value) { return value; }
    static bool fromJson(const QJsonValue &json, double &value);
};

template<>
struct FieldCodec<QString> {
    static constexpr auto type = StoredType::Text;
    static constexpr bool nullable = false;
    static QVariant toStored(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }
    static bool fromStored(const QVariant &stored, QString &value);
    static QJsonValue toJson(const QString &value) { return value; }
    static bool fromJson(const QJsonValue &json, QString &value);
};

/// ISO date; null where invalid.
template<>
struct FieldCodec<QDate> {
    static constexpr auto type = StoredType::Text;
    static constexpr bool nullable = true;
    static QVariant toStored(QDate value);
    static bool fromStored(const QVariant &stored, QDate &value);
    static QJsonValue toJson(QDate value);
    static bool fromJson(const QJsonValue &json, QDate &value);
};

/// HH:mm; null where invalid.
template<>
struct FieldCodec<QTime> {
    static constexpr auto type = StoredType::Text;
    static constexpr bool nullable = true;
    static QVariant toStored(QTime value);
    static bool fromStored(const QVariant &stored, QTime &value);
    static QJsonValue toJson(QTime value);
    static bool fromJson(const QJsonValue &json, QTime &value);
};

/// ISO date and time in UTC with milliseconds; null where invalid.
template<>
struct FieldCodec<QDateTime> {
    static constexpr auto type = StoredType::Text;
    static constexpr bool nullable = true;
    static QVariant toStored(const QDateTime &value);
    static bool fromStored(const QVariant &stored, QDateTime &value);
    static QJsonValue toJson(const QDateTime &value);
    static bool fromJson(const QJsonValue &json, QDateTime &value);
};

/// An integer in the file, text in JSON (a double would lose low bits); null where it names nothing.
template<typename R>
struct FieldCodec<Id<R>> {
    static constexpr auto type = StoredType::Integer;
    static constexpr bool nullable = true;
    static QVariant toStored(Id<R> value) { return value.isValid() ? QVariant(value.value()) : QVariant(); }
    static bool fromStored(const QVariant &stored, Id<R> &value)
    {
        bool ok = true;
        const qint64 number = stored.isNull() ? 0 : stored.toLongLong(&ok);
        if (!ok || number < 0)
            return false;
        value = Id<R>(number);
        return true;
    }
    static QJsonValue toJson(Id<R> value) { return value.isValid() ? QJsonValue(value.toString()) : QJsonValue(); }
    static bool fromJson(const QJsonValue &json, Id<R> &value)
    {
        return (json.isNull() || json.isString()) && fromStored(json.isNull() ? QVariant() : QVariant(json.toString()), value);
    }
};

/// Numbers separated by a blank in the file, an array of texts in JSON.
template<typename R>
struct FieldCodec<std::vector<Id<R>>> {
    static constexpr auto type = StoredType::Text;
    static constexpr bool nullable = false;
    static QVariant toStored(const std::vector<Id<R>> &value)
    {
        QString text = QStringLiteral("");
        for (const auto id : value) {
            if (!text.isEmpty())
                text += u' ';
            text += id.toString();
        }
        return text;
    }
    static bool fromStored(const QVariant &stored, std::vector<Id<R>> &value)
    {
        std::vector<Id<R>> list;
        const QString text = stored.toString();
        for (const auto part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
            bool ok = false;
            const qint64 number = part.toLongLong(&ok);
            if (!ok || number <= 0)
                return false;
            list.emplace_back(number);
        }
        value = std::move(list);
        return true;
    }
    static QJsonValue toJson(const std::vector<Id<R>> &value)
    {
        QJsonArray array;
        for (const auto id : value)
            array.append(id.toString());
        return array;
    }
    static bool fromJson(const QJsonValue &json, std::vector<Id<R>> &value)
    {
        if (!json.isArray())
            return false;
        std::vector<Id<R>> list;
        const QJsonArray array = json.toArray();
        for (const auto &element : array) {
            Id<R> id;
            if (!FieldCodec<Id<R>>::fromJson(element, id) || !id.isValid())
                return false;
            list.push_back(id);
        }
        value = std::move(list);
        return true;
    }
};

template<typename E>
struct FieldCodec<E, std::enable_if_t<std::is_enum_v<E>>> {
    static constexpr auto type = StoredType::Text;
    static constexpr bool nullable = false;
    static QString name(E value) { return QString::fromLatin1(EnumNames<E>::names.at(size_t(value))); }
    static bool fromName(QStringView name, E &value)
    {
        for (size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
            if (name == QLatin1StringView(EnumNames<E>::names[i])) {
                value = E(i);
                return true;
            }
        }
        return false;
    }
    static QVariant toStored(E value) { return name(value); }
    static bool fromStored(const QVariant &stored, E &value) { return fromName(stored.toString(), value); }
    static QJsonValue toJson(E value) { return name(value); }
    static bool fromJson(const QJsonValue &json, E &value) { return json.isString() && fromName(json.toString(), value); }
};

} // namespace Plimsoll
