# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a calendar must hold, worked out from the plan's text twin and timetable, without reading the calendar.

An event is (uid, summary, start, end): dates with an exclusive end for all-day events, aware UTC datetimes for timed ones."""
import csv
import datetime as dt
import json
import os
import subprocess
import uuid
import zoneinfo

UTC = dt.timezone.utc
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def export(command, plan, folder, name):
    """By the command line, in all forms."""
    path = os.path.join(folder, name)
    subprocess.run(command + ["export", plan, "--ics", path + ".ics", "--json", path + ".json", "--csv", path + "-tables"], check=True)


class Plan:
    """What export() wrote into a folder."""

    def __init__(self, folder, name):
        path = os.path.join(folder, name)
        self.ics = path + ".ics"
        with open(path + ".json", encoding="utf-8") as file:
            self.twin = json.load(file)
        with open(os.path.join(path + "-tables", "timetable.csv"), encoding="utf-8-sig", newline="") as file:
            self.timetable = list(csv.DictReader(file))

    def bytes(self):
        with open(self.ics, "rb") as file:
            return file.read()

    def record(self, table, number):
        return next(row for row in self.twin["records"][table] if row["id"] == number)

    def events(self):
        return sorted([self._event(row) for row in self.timetable] + list(self._actions()) + list(self._conditions()), key=str)

    def _actions(self):
        """What is to be done about risks, or was, on the day by which it is due."""
        for action in self.twin["records"].get("risk_action", []):
            wanted = {"mitigation": "open", "contingency": "struck"}[action["kind"]]
            if action["due"] and (action["done"] or self.record("risk", action["risk"])["state"] == wanted):
                day = dt.date.fromisoformat(action["due"])
                yield self._uid(action["id"]), action["title"], day, day + dt.timedelta(days=1)

    def _conditions(self):
        """What decisions at gates hang on, on the day by which it is due."""
        for condition in self.twin["records"].get("decision_condition", []):
            if condition["due"]:
                day = dt.date.fromisoformat(condition["due"])
                yield self._uid(condition["id"]), condition["title"], day, day + dt.timedelta(days=1)

    def _uid(self, number):
        return str(uuid.uuid5(uuid.UUID(self.twin["planId"]), number))

    def _event(self, row):
        uid = self._uid(row["id"])
        start = dt.date.fromisoformat(row["start"])
        end = dt.date.fromisoformat(row["end"])
        summary = row["title"]
        due = row["deadline_utc"]
        if row["table"] == "milestone" and self.record("milestone", row["id"])["deadline_zone"] != "none":
            summary += f" ({'until ' if end > start else ''}{self._deadline(row['id'], end, due)})"
            if end == start:
                moment = dt.datetime.fromisoformat(due.replace("Z", "+00:00")).astimezone(UTC)
                return uid, summary, moment, moment + dt.timedelta(hours=1)
        return uid, summary, start, end + dt.timedelta(days=1)

    def _deadline(self, number, day, due):
        milestone = self.record("milestone", number)
        zone = {"aoe": "AoE", "utc": "UTC"}.get(milestone["deadline_zone"]) or milestone["time_zone"] \
            or self.twin["records"]["plan_settings"][0]["time_zone"]
        clock = (milestone["deadline_time"] or "")[:5]
        if milestone["rule"] == "offset" and milestone["offset_unit"] == "hours":
            local = dt.datetime.fromisoformat(due.replace("Z", "+00:00")).astimezone(zoneinfo.ZoneInfo({"AoE": "Etc/GMT+12"}.get(zone, zone)))
            clock = f"{local:%H:%M}"
        time = f" {clock}" if clock else ""
        return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{time}, {zone}"
