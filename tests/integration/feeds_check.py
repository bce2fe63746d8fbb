# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""feeds_check.py FILE...: what programs that are not ours read in published calendars, as JSON by file and UID. All readers that are installed
must read the same. Ends with 77 where not one is."""
import datetime as dt
import json
import sys
import tempfile

sys.dont_write_bytecode = True
from ics_readers import READERS, Missing  # noqa: E402


def read(path):
    with open(path, "rb") as file:
        if b"BEGIN:VEVENT" not in file.read():
            return {}  # which vobject does not read
    seen = {}
    for name in ("icalendar", "vobject", "icaljs"):
        try:
            with tempfile.TemporaryDirectory() as folder:
                seen[name] = [tuple(event) for event in READERS[name](path, folder)]
        except Missing:
            continue
    if "icalendar" not in seen:
        print("skipped: python3-icalendar is not installed", file=sys.stderr)
        sys.exit(77)
    for name, events in seen.items():
        assert events == seen["icalendar"], f"{name} reads {path} otherwise"
    import icalendar
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    more = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    answer = {}
    for uid, summary, start, end in seen["icalendar"]:
        event = more[uid]
        day = start.date() if isinstance(start, dt.datetime) else start
        answer[uid] = {"summary": summary, "start": day.isoformat(), "seconds": (end - start).total_seconds(),
                       "sequence": int(event.get("SEQUENCE", 0)), "status": str(event.get("STATUS", "")),
                       "alarms": [str(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")]}
    return answer


print(json.dumps({path: read(path) for path in sys.argv[1:]}))
