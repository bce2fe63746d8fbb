// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsaway.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QByteArray awayToJson(const AwayCalendar &calendar)
{
    QJsonArray spans;
    for (const AwaySpan &span : calendar.spans) {
        spans.append(QJsonObject{{u"summary"_s, span.summary},
                                 {u"emails"_s, QJsonArray::fromStringList(span.emails)},
                                 {u"first"_s, span.first.toString(Qt::ISODate)},
                                 {u"last"_s, span.last.toString(Qt::ISODate)},
                                 {u"portion"_s, QString::fromLatin1(EnumNames<DayPortion>::names[size_t(span.portion)])},
                                 {u"free"_s, span.free}});
    }
    return QJsonDocument(QJsonObject{{u"spans"_s, spans}, {u"left_out"_s, calendar.leftOut}, {u"cut"_s, calendar.cut}}).toJson(QJsonDocument::Compact);
}

Result<AwayCalendar> awayFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const Error garbled{ErrorCode::InvalidInput, QCoreApplication::translate("IcsAway", "The calendar could not be read; ask for another export of it."), {}};
    if (!root.value("spans"_L1).isArray())
        return garbled;
    AwayCalendar calendar;
    calendar.leftOut = root.value("left_out"_L1).toInt();
    calendar.cut = root.value("cut"_L1).toBool();
    for (const QJsonValue &value : root.value("spans"_L1).toArray()) {
        AwaySpan span;
        span.summary = value["summary"_L1].toString();
        for (const QJsonValue &email : value["emails"_L1].toArray())
            span.emails << email.toString();
        span.first = QDate::fromString(value["first"_L1].toString(), Qt::ISODate);
        span.last = QDate::fromString(value["last"_L1].toString(), Qt::ISODate);
        span.free = value["free"_L1].toBool();
        const QByteArray portion = value["portion"_L1].toString().toLatin1();
        for (size_t i = 0; i < EnumNames<DayPortion>::names.size(); ++i)
            span.portion = portion == EnumNames<DayPortion>::names[i] ? DayPortion(i) : span.portion;
        if (!span.first.isValid() || !span.last.isValid() || span.last < span.first)
            return garbled;
        calendar.spans.push_back(std::move(span));
    }
    return calendar;
}

} // namespace Plimsoll
