// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsevents.h"

#include "exchange/icseventwriter.h"
#include "exchange/icsgate.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/OccurrenceIterator>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qint64 shortestAbsence = 3 * 60 * 60; ///< Seconds.
constexpr QTime noon = QTime::fromMSecsSinceStartOfDay(12 * 3600 * 1000);
constexpr QTime lunch = QTime::fromMSecsSinceStartOfDay((13 * 60 + 30) * 60 * 1000); ///< Mornings end before it.
constexpr qsizetype longestTitle = 500;
constexpr qsizetype longestNote = 4'000;
constexpr qsizetype longestKey = 300;
constexpr int mostNames = 20;

QStringList emailsOf(const KCalendarCore::Event &event)
{
    QStringList emails{event.organizer().email()};
    for (const KCalendarCore::Attendee &attendee : event.attendees())
        emails << attendee.email();
    emails.removeAll(QString());
    return emails.mid(0, mostNames);
}

/// A moment as the clock of the zone tells it. A time without zone is one of whatever zone it is read in.
QDateTime inZone(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.timeSpec() == Qt::LocalTime ? QDateTime(moment.date(), moment.time(), zone) : moment.toTimeZone(zone);
}

void setDays(ForeignEvent &event, const QDateTime &start, const QDateTime &end, const QTimeZone &zone)
{
    const QDateTime from = inZone(start, zone);
    const QDateTime to = end.isValid() ? std::max(inZone(end, zone), from) : from;
    event.first = from.date();
    event.moment = from.toUTC();
    event.last = to.time() == QTime(0, 0) && to.date() > from.date() ? to.date().addDays(-1) : to.date();
    event.brief = from.secsTo(to) < shortestAbsence;
    if (event.first == event.last && !event.brief) {
        event.portion = from.time() >= noon                             ? DayPortion::Afternoon
            : to.date() == from.date() && to.time() <= lunch ? DayPortion::Morning
                                                                        : DayPortion::WholeDay;
    }
}

ForeignEvent eventOf(const KCalendarCore::Event &event, const QDateTime &start, const QDateTime &end, const QTimeZone &zone)
{
    ForeignEvent made;
    made.sequence = event.revision();
    made.title = event.summary().simplified().left(longestTitle);
    made.note = event.description().trimmed().left(longestNote);
    made.categories = event.categories().mid(0, mostNames);
    made.emails = emailsOf(event);
    made.free = event.transparency() == KCalendarCore::Event::Transparent;
    made.cancelled = event.status() == KCalendarCore::Incidence::StatusCanceled;
    if (event.allDay()) {
        // The end of an all-day event is inclusive here.
        made.first = start.date();
        made.last = end.isValid() ? std::max(start.date(), end.date()) : start.date();
    } else {
        setDays(made, start, end, zone);
    }
    // Only of moments: a deadline at the end of the day anywhere on Earth is on another day here.
    const QDate told = QDate::fromString(event.nonKDECustomProperty(exportedDayProperty), u"yyyyMMdd"_s); // A day as iCal writes it.
    if (told.isValid() && made.moment.isValid()) {
        made.told = true;
        made.first = made.last = told;
        // Ours end with the deadline in brackets.
        if (const qsizetype bracket = made.title.lastIndexOf(" ("_L1); bracket > 0 && made.title.endsWith(u')'))
            made.title.truncate(bracket);
    }
    made.key = event.uid().left(longestKey);
    if (event.recurs() || event.hasRecurrenceId()) {
        const QDateTime day = event.hasRecurrenceId() ? event.recurrenceId() : start;
        made.key += u' ' + (event.allDay() ? day.date() : inZone(day, zone).date()).toString(Qt::ISODate);
    }
    return made;
}

} // namespace

Result<ForeignCalendar> readForeignCalendar(const QByteArray &ics, const ForeignSpan &span)
{
    const auto gated = gatedIcs(ics);
    if (!gated)
        return gated.error();
    KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(span.zone));
    KCalendarCore::ICalFormat format;
    if (!format.fromRawString(calendar, newestEvents(*gated))) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("IcsEvents", "The file is no calendar that can be read; ask for another export of it."), {}};
    }
    ForeignCalendar read;
    read.name = calendar->nonKDECustomProperty("X-WR-CALNAME").simplified().left(longestTitle);
    QSet<QString> seen;
    KCalendarCore::OccurrenceIterator occurrences(*calendar, span.first.startOfDay(span.zone), span.last.endOfDay(span.zone));
    while (occurrences.hasNext()) {
        occurrences.next();
        const auto event = occurrences.incidence().dynamicCast<KCalendarCore::Event>();
        if (!event)
            continue;
        if (int(read.events.size()) >= span.mostEvents) {
            read.cut = true;
            break;
        }
        seen.insert(event->uid());
        read.events.push_back(eventOf(*event, occurrences.occurrenceStartDate(), occurrences.occurrenceEndDate(), span.zone));
    }
    if (!read.cut) {
        for (const auto &event : calendar->events())
            read.outside += seen.contains(event->uid()) ? 0 : 1;
    }
    std::ranges::stable_sort(read.events, [](const ForeignEvent &a, const ForeignEvent &b) { return std::tie(a.first, a.title) < std::tie(b.first, b.title); });
    return read;
}

} // namespace Plimsoll
