// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/outgoingcalendar.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "exchange/calendarscope.h"
#include "exchange/icsenvelope.h"
#include "exchange/icsexport.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

const QByteArray eventBegin = "BEGIN:VEVENT\r\n"_ba;
const QByteArray eventEnd = "END:VEVENT\r\n"_ba;

/// What the target names and the plan has not; empty where there is nothing like that.
QString missingIn(const Plan &plan, const PublishingTarget &target)
{
    QString missing;
    forEachReference(target, [&]<typename R>(Id<R> id) {
        if (!plan.find(id))
            missing = midSentence(recordLabel<R>());
    });
    return missing;
}

/// A reminder some hours before the event begins. Programs show it as their users have set them up, or not at all.
QByteArray alarmOf(int hours, const QString &summary)
{
    return "BEGIN:VALARM\r\nACTION:DISPLAY\r\n" + icsLine("DESCRIPTION", icsEscaped(summary)) + icsLine("TRIGGER", u"-PT%1H"_s.arg(hours))
        + "END:VALARM\r\n";
}

/// Where a line begins with that; texts may hold the same words.
qsizetype lineWith(const QByteArray &text, const QByteArray &line, qsizetype from)
{
    qsizetype at = text.indexOf(line, from);
    while (at > 0 && text[at - 1] != '\n')
        at = text.indexOf(line, at + 1);
    return at;
}

QByteArray componentOf(IcsEventWriter &writer, const IcsEvent &event, int alarmHours)
{
    QByteArray component = writer.write(event);
    if (alarmHours > 0 && event.item.status != CalendarStatus::Cancelled)
        component.insert(component.lastIndexOf(eventEnd), alarmOf(alarmHours, event.item.summary));
    return component;
}

EventLabel labelOf(const CalendarItem &item)
{
    const bool isTimed = item.moment.isValid();
    return {item.summary, isTimed ? QDate() : item.start, isTimed ? QDate() : item.end};
}

} // namespace

CalendarScope scopeOf(const PublishingTarget &target)
{
    CalendarScope scope;
    scope.product = target.product;
    scope.release = target.release;
    scope.team = target.team;
    scope.audience = target.audience;
    if (target.reach != MilestoneReach::All)
        scope.kind = MilestoneKind(int(target.reach) - 1);
    return scope;
}

QString publishedHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160).toHex());
}

Result<OutgoingCalendar> outgoingCalendar(const Plan &plan, const Timetable &timetable, const PublishingTarget &target, const QDateTime &now)
{
    if (const QString missing = missingIn(plan, target); !missing.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Publishing", "The calendar %1 is to hold one %2 only, which is no longer in the plan; choose another.")
                         .arg(quotedName(target), missing),
                     target.name};
    }
    const CalendarScope scope = scopeOf(target);
    const std::vector<IcsEvent> sources = icsEvents(plan, timetable, scope, now);
    OutgoingCalendar calendar;
    calendar.name = calendarName(plan, scope);
    // Outlook makes a folder for a file that has a name, which is not wanted for one event; for a subscription it is.
    calendar.file = icsHead(calendar.name, true);
    calendar.events.reserve(sources.size());
    IcsEventWriter writer;
    for (const IcsEvent &source : sources) {
        OutgoingEvent event;
        event.uid = source.uid;
        event.sequence = source.sequence;
        event.cancelled = source.item.status == CalendarStatus::Cancelled;
        event.component = componentOf(writer, source, target.alarmHours);
        event.contentHash = publishedHash(event.component);
        calendar.file += event.component;
        calendar.labels.insert(source.uid, labelOf(source.item));
        calendar.events.push_back(std::move(event));
    }
    calendar.file += icsTail();
    std::ranges::sort(calendar.events, {}, &OutgoingEvent::uid);
    return calendar;
}

std::vector<PublishedEvent> eventsInFile(const QByteArray &calendar)
{
    std::vector<PublishedEvent> events;
    for (qsizetype begin = lineWith(calendar, eventBegin, 0); begin >= 0; begin = lineWith(calendar, eventBegin, begin + 1)) {
        const qsizetype end = lineWith(calendar, eventEnd, begin);
        if (end < 0)
            break;
        const QByteArray component = calendar.mid(begin, end + eventEnd.size() - begin);
        QByteArray lines = component;
        lines.replace("\r\n ", "").replace("\r\n\t", "");
        const auto valueOf = [&lines](const QByteArray &name) {
            const QByteArray begins = "\r\n" + name + ':';
            const qsizetype at = lines.indexOf(begins);
            const qsizetype from = at + begins.size();
            return at < 0 ? QString() : QString::fromUtf8(lines.mid(from, lines.indexOf('\r', from) - from));
        };
        PublishedEvent event;
        event.uid = valueOf("UID");
        event.sequence = valueOf("SEQUENCE").toInt();
        event.cancelled = valueOf("STATUS") == "CANCELLED"_L1;
        event.contentHash = publishedHash(component);
        if (!event.uid.isEmpty())
            events.push_back(std::move(event));
    }
    std::ranges::sort(events, {}, &PublishedEvent::uid);
    return events;
}

} // namespace Plimsoll
