// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsaway.h"

#include "exchange/icsgate.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/OccurrenceIterator>

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <tuple>

namespace Plimsoll {

namespace {

constexpr qint64 shortestAbsence = 3 * 60 * 60; ///< Seconds.
constexpr QTime noon = QTime::fromMSecsSinceStartOfDay(12 * 3600 * 1000);
constexpr QTime lunch = QTime::fromMSecsSinceStartOfDay((13 * 60 + 30) * 60 * 1000); ///< Mornings end before it.
constexpr qsizetype longestText = 200;

QStringList emailsOf(const KCalendarCore::Event &event)
{
    QStringList emails{event.organizer().email()};
    for (const KCalendarCore::Attendee &attendee : event.attendees())
        emails << attendee.email();
    emails.removeAll(QString());
    return emails.mid(0, 20);
}

/// The days that an occurrence takes; nothing where it is too short to be an absence.
std::optional<AwaySpan> spanOf(const KCalendarCore::Event &event, const QDateTime &start, const QDateTime &end, const QTimeZone &zone)
{
    AwaySpan span;
    span.summary = event.summary().left(longestText);
    span.emails = emailsOf(event);
    span.free = event.transparency() == KCalendarCore::Event::Transparent;
    if (event.allDay()) {
        // The end of an all-day event is inclusive here.
        span.first = start.date();
        span.last = std::max(start.date(), end.date());
        return span;
    }
    if (start.secsTo(end) < shortestAbsence)
        return {};
    const QDateTime from = start.toTimeZone(zone);
    const QDateTime to = end.toTimeZone(zone);
    span.first = from.date();
    span.last = to.time() == QTime(0, 0) && to.date() > from.date() ? to.date().addDays(-1) : to.date();
    if (span.first == span.last)
        span.portion = from.time() >= noon ? DayPortion::Afternoon : to.date() == from.date() && to.time() <= lunch ? DayPortion::Morning : DayPortion::WholeDay;
    return span;
}

} // namespace

Result<AwayCalendar> readAway(const QByteArray &ics, const AwayQuestion &question)
{
    const auto gated = gatedIcs(ics);
    if (!gated)
        return gated.error();
    KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(question.zone));
    KCalendarCore::ICalFormat format;
    if (!format.fromRawString(calendar, *gated)) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("IcsAway", "The file is no calendar that can be read; ask for another export of it."), {}};
    }
    AwayCalendar away;
    KCalendarCore::OccurrenceIterator occurrences(*calendar, question.first.startOfDay(question.zone), question.last.endOfDay(question.zone));
    while (occurrences.hasNext()) {
        occurrences.next();
        const auto event = occurrences.incidence().dynamicCast<KCalendarCore::Event>();
        if (!event || event->status() == KCalendarCore::Incidence::StatusCanceled)
            continue;
        if (int(away.spans.size()) >= question.mostSpans) {
            away.cut = true;
            break;
        }
        if (const auto span = spanOf(*event, occurrences.occurrenceStartDate(), occurrences.occurrenceEndDate(), question.zone))
            away.spans.push_back(*span);
        else
            ++away.leftOut;
    }
    std::stable_sort(away.spans.begin(), away.spans.end(), [](const AwaySpan &a, const AwaySpan &b) {
        return std::tie(a.first, a.summary) < std::tie(b.first, b.summary);
    });
    return away;
}

} // namespace Plimsoll
