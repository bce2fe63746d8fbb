// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icseventwriter.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>

#include <QTimeZone>

namespace Plimsoll {

namespace {

KCalendarCore::Incidence::Status statusOf(CalendarStatus status)
{
    switch (status) {
    case CalendarStatus::Tentative:
        return KCalendarCore::Incidence::StatusTentative;
    case CalendarStatus::Cancelled:
        return KCalendarCore::Incidence::StatusCanceled;
    case CalendarStatus::Confirmed:
        break;
    }
    return KCalendarCore::Incidence::StatusConfirmed;
}

void setTimes(KCalendarCore::Event &event, const CalendarItem &item)
{
    // Times in UTC only: for 206 of 530 zones the library writes an empty VTIMEZONE, which servers reject.
    event.removeNonKDECustomProperty(exportedDayProperty);
    if (item.moment.isValid()) {
        if (item.start.isValid())
            event.setNonKDECustomProperty(exportedDayProperty, item.start.toString(QStringLiteral("yyyyMMdd")));
        event.setAllDay(false);
        event.setDtStart(item.moment.toUTC());
        event.setDtEnd(item.moment.toUTC().addSecs(3600));
        return;
    }
    event.setAllDay(true);
    event.setDtStart(QDateTime(item.start, QTime(0, 0), QTimeZone::UTC));
    event.setDtEnd(QDateTime(item.end, QTime(0, 0), QTimeZone::UTC));
}

} // namespace

struct IcsEventWriter::Private {
    KCalendarCore::ICalFormat format;
    KCalendarCore::Event::Ptr event{new KCalendarCore::Event};
};

IcsEventWriter::IcsEventWriter() : d(std::make_unique<Private>())
{
    d->event->setTransparency(KCalendarCore::Event::Transparent);
    d->event->setNonKDECustomProperty("X-MICROSOFT-CDO-BUSYSTATUS", QStringLiteral("FREE"));
}

IcsEventWriter::~IcsEventWriter() = default;

QByteArray IcsEventWriter::write(const IcsEvent &source)
{
    KCalendarCore::Event &event = *d->event;
    event.setUid(source.uid);
    event.setSummary(source.item.summary);
    event.setDescription(source.item.description);
    event.setCategories(source.item.categories);
    event.setStatus(statusOf(source.item.status));
    setTimes(event, source.item);
    // Last: other setters touch them. DTSTAMP is written from lastModified.
    event.setCreated(source.created);
    event.setRevision(source.sequence);
    event.setLastModified(source.modified);
    // Adds the VTIMEZONEs of all zones used after the component: there are none.
    return d->format.toRawString(d->event);
}

QString calendarUid(QUuid planId, qint64 recordId)
{
    return QUuid::createUuidV5(planId, QByteArray::number(recordId)).toString(QUuid::WithoutBraces);
}

} // namespace Plimsoll
