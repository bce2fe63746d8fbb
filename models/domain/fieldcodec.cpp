// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcodec.h"

#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename T>
bool assign(bool ok, const T &parsed, T &value)
{
    if (ok)
        value = parsed;
    return ok;
}

/// Accepts null and what toStored of the same type wrote.
template<typename T>
bool fromJsonText(const QJsonValue &json, T &value)
{
    return (json.isNull() || json.isString())
        && FieldCodec<T>::fromStored(json.isNull() ? QVariant() : QVariant(json.toString()), value);
}

QJsonValue textOrNull(const QVariant &stored)
{
    return stored.isNull() ? QJsonValue() : QJsonValue(stored.toString());
}

} // namespace

bool FieldCodec<bool>::fromStored(const QVariant &stored, bool &value)
{
    bool ok = false;
    const qint64 number = stored.toLongLong(&ok);
    return assign(ok && (number == 0 || number == 1), number == 1, value);
}

bool FieldCodec<bool>::fromJson(const QJsonValue &json, bool &value)
{
    return assign(json.isBool(), json.toBool(), value);
}

bool FieldCodec<int>::fromStored(const QVariant &stored, int &value)
{
    bool ok = false;
    const qint64 number = stored.toLongLong(&ok);
    const bool fits = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    return assign(ok && fits, int(number), value);
}

bool FieldCodec<int>::fromJson(const QJsonValue &json, int &value)
{
    const double number = json.toDouble(0.5);
    return assign(json.isDouble() && double(int(number)) == number, int(number), value);
}

bool FieldCodec<qint64>::fromStored(const QVariant &stored, qint64 &value)
{
    bool ok = false;
    const qint64 number = stored.toLongLong(&ok);
    return assign(ok, number, value);
}

bool FieldCodec<double>::fromStored(const QVariant &stored, double &value)
{
    bool ok = false;
    const double number = stored.toDouble(&ok);
    return assign(ok && qIsFinite(number), number, value);
}

bool FieldCodec<double>::fromJson(const QJsonValue &json, double &value)
{
    return assign(json.isDouble(), json.toDouble(), value);
}

bool FieldCodec<QString>::fromStored(const QVariant &stored, QString &value)
{
    return assign(!stored.isNull(), stored.toString(), value);
}

bool FieldCodec<QString>::fromJson(const QJsonValue &json, QString &value)
{
    return assign(json.isString(), json.toString(), value);
}

QVariant FieldCodec<QDate>::toStored(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

bool FieldCodec<QDate>::fromStored(const QVariant &stored, QDate &value)
{
    if (stored.isNull())
        return assign(true, QDate(), value);
    const QDate date = QDate::fromString(stored.toString(), Qt::ISODate);
    return assign(date.isValid(), date, value);
}

QJsonValue FieldCodec<QDate>::toJson(QDate value)
{
    return textOrNull(toStored(value));
}

bool FieldCodec<QDate>::fromJson(const QJsonValue &json, QDate &value)
{
    return fromJsonText(json, value);
}

QVariant FieldCodec<QTime>::toStored(QTime value)
{
    return value.isValid() ? QVariant(value.toString(u"HH:mm")) : QVariant();
}

bool FieldCodec<QTime>::fromStored(const QVariant &stored, QTime &value)
{
    if (stored.isNull())
        return assign(true, QTime(), value);
    const QTime time = QTime::fromString(stored.toString(), u"HH:mm"_s);
    return assign(time.isValid(), time, value);
}

QJsonValue FieldCodec<QTime>::toJson(QTime value)
{
    return textOrNull(toStored(value));
}

bool FieldCodec<QTime>::fromJson(const QJsonValue &json, QTime &value)
{
    return fromJsonText(json, value);
}

QVariant FieldCodec<QDateTime>::toStored(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

bool FieldCodec<QDateTime>::fromStored(const QVariant &stored, QDateTime &value)
{
    if (stored.isNull())
        return assign(true, QDateTime(), value);
    const QDateTime moment = QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
    return assign(moment.isValid() && moment.timeSpec() == Qt::UTC, moment, value);
}

QJsonValue FieldCodec<QDateTime>::toJson(const QDateTime &value)
{
    return textOrNull(toStored(value));
}

bool FieldCodec<QDateTime>::fromJson(const QJsonValue &json, QDateTime &value)
{
    return fromJsonText(json, value);
}

} // namespace Plimsoll
