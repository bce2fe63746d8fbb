# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an invitation from the input as Python's email and icalendar packages do, and prints what they find as JSON."""
import email
import email.policy
import json
import sys

import icalendar

mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
calendars = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
alternative = next(part for part in mail.walk() if part.get_content_type() == "multipart/alternative")
shown = next(part for part in calendars if part in alternative.get_payload())
calendar = icalendar.Calendar.from_ical(shown.get_content())
event, = calendar.walk("VEVENT")
attendees = event.get("ATTENDEE", [])
attendees = attendees if isinstance(attendees, list) else [attendees]
print(json.dumps({
    "from": str(mail["From"]),
    "to": [address.addr_spec for address in mail["To"].addresses],
    "subject": mail["Subject"],
    "text": mail.get_body(("plain",)).get_content().replace("\r\n", "\n"),
    "structure": [part.get_content_type() for part in mail.walk()],
    "defects": [str(defect) for part in mail.walk() for defect in part.defects] + [str(e) for e in calendar.errors + event.errors],
    "headers": mail.keys(),
    "partMethod": shown.get_param("method"),
    "readable": [part.get_content() for part in mail.walk() if part.get_content_maintype() == "text"],
    "sameAttached": all(part.get_content() == shown.get_content() for part in calendars),
    "method": str(calendar["METHOD"]),
    "uid": str(event["UID"]),
    "sequence": int(event.get("SEQUENCE", 0)),
    "status": str(event.get("STATUS", "")),
    "summary": str(event["SUMMARY"]),
    "start": event["DTSTART"].dt.isoformat(),
    "organizer": str(event["ORGANIZER"]),
    "organizerName": str(event["ORGANIZER"].params.get("CN", "")),
    "attendees": [str(attendee) for attendee in attendees],
    "attendeeNames": [str(attendee.params.get("CN", "")) for attendee in attendees],
    "rsvp": [str(attendee.params.get("RSVP", "")) for attendee in attendees],
}))
