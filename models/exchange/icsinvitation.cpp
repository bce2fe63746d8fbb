// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsinvitation.h"

#include "exchange/calendartexts.h"
#include "exchange/icsenvelope.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A property that names somebody, with further parameters. A quotation mark can't be written within a parameter.
QByteArray personLine(QByteArray name, const MailAddress &person, const QByteArray &parameters)
{
    const QString shown = calendarLine(person.name).replace(u'"', u'\'');
    if (!shown.isEmpty())
        name += ";CN=\"" + shown.toUtf8() + '"';
    name += parameters;
    return icsLine(name, u"mailto:"_s + person.address);
}

} // namespace

QByteArray icsInvitation(const IcsEvent &event, const MailAddress &organiser, const std::vector<MailAddress> &attendees)
{
    const bool off = event.item.status == CalendarStatus::Cancelled;
    QByteArray people = personLine("ORGANIZER", organiser, {});
    for (const MailAddress &attendee : attendees) {
        if (isMailAddress(attendee.address))
            people += personLine("ATTENDEE", attendee, off ? QByteArray(";ROLE=REQ-PARTICIPANT") : QByteArray(";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"));
    }
    QByteArray component = IcsEventWriter().write(event);
    component.insert(component.lastIndexOf("END:VEVENT\r\n"), people);
    return icsLine("BEGIN", u"VCALENDAR"_s) + icsLine("PRODID", u"-//Plimsoll//Release planner//EN"_s) + icsLine("VERSION", u"2.0"_s)
        + icsLine("CALSCALE", u"GREGORIAN"_s) + icsLine("METHOD", off ? u"CANCEL"_s : u"REQUEST"_s) + component + icsTail();
}

} // namespace Plimsoll
