// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsevents.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QByteArray foreignCalendarToJson(const ForeignCalendar &calendar)
{
    QJsonArray events;
    for (const ForeignEvent &event : calendar.events) {
        events.append(QJsonObject{{u"key"_s, event.key},
                                  {u"sequence"_s, event.sequence},
                                  {u"title"_s, event.title},
                                  {u"note"_s, event.note},
                                  {u"categories"_s, QJsonArray::fromStringList(event.categories)},
                                  {u"emails"_s, QJsonArray::fromStringList(event.emails)},
                                  {u"first"_s, event.first.toString(Qt::ISODate)},
                                  {u"last"_s, event.last.toString(Qt::ISODate)},
                                  {u"moment"_s, event.moment.toString(Qt::ISODate)},
                                  {u"told"_s, event.told},
                                  {u"portion"_s, QString::fromLatin1(EnumNames<DayPortion>::names[size_t(event.portion)])},
                                  {u"brief"_s, event.brief},
                                  {u"free"_s, event.free},
                                  {u"cancelled"_s, event.cancelled}});
    }
    return QJsonDocument(QJsonObject{{u"name"_s, calendar.name}, {u"events"_s, events}, {u"outside"_s, calendar.outside}, {u"cut"_s, calendar.cut}})
        .toJson(QJsonDocument::Compact);
}

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts << text.toString();
    return texts;
}

ForeignEvent eventFrom(const QJsonValue &value)
{
    ForeignEvent event;
    event.key = value["key"_L1].toString();
    event.sequence = value["sequence"_L1].toInt();
    event.title = value["title"_L1].toString();
    event.note = value["note"_L1].toString();
    event.categories = textsOf(value["categories"_L1]);
    event.emails = textsOf(value["emails"_L1]);
    event.first = QDate::fromString(value["first"_L1].toString(), Qt::ISODate);
    event.last = QDate::fromString(value["last"_L1].toString(), Qt::ISODate);
    event.moment = QDateTime::fromString(value["moment"_L1].toString(), Qt::ISODate);
    event.told = value["told"_L1].toBool();
    event.brief = value["brief"_L1].toBool();
    event.free = value["free"_L1].toBool();
    event.cancelled = value["cancelled"_L1].toBool();
    const QByteArray portion = value["portion"_L1].toString().toLatin1();
    for (size_t i = 0; i < EnumNames<DayPortion>::names.size(); ++i)
        event.portion = portion == EnumNames<DayPortion>::names[i] ? DayPortion(i) : event.portion;
    return event;
}

} // namespace

Result<ForeignCalendar> foreignCalendarFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const Error garbled{ErrorCode::InvalidInput, QCoreApplication::translate("IcsEvents", "The calendar could not be read; ask for another export of it."), {}};
    if (!root.value("events"_L1).isArray())
        return garbled;
    ForeignCalendar calendar;
    calendar.name = root.value("name"_L1).toString();
    calendar.outside = root.value("outside"_L1).toInt();
    calendar.cut = root.value("cut"_L1).toBool();
    for (const QJsonValue &value : root.value("events"_L1).toArray()) {
        ForeignEvent event = eventFrom(value);
        if (event.key.isEmpty() || !event.first.isValid() || !event.last.isValid() || event.last < event.first)
            return garbled;
        calendar.events.push_back(std::move(event));
    }
    return calendar;
}

} // namespace Plimsoll
