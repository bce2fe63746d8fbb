#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ics_foreign.py CHECK FOLDER COMMAND...: calendars that plimsoll (run by COMMAND) writes, read by programs that are not ours.

CHECK is "write", which fills FOLDER with plans and their calendars, one of the readers of these, "same", or "moves", which makes its own.
Ends with 77 where what it needs is not installed."""
import csv
import os
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from ics_readers import READERS, Missing, khal_import, khal_list, read_icalendar  # noqa: E402
from ics_truth import Plan, export  # noqa: E402


def names():
    """The sample, and each template in a zone with daylight saving time."""
    yield "sample"
    for template in ("quarterly", "train", "hotfix", "mobile", "regulated", "opensource"):
        for zone in ("Europe/Berlin", "America/St_Johns", "Asia/Kolkata"):
            yield template + "-" + zone.replace("/", "-")


def source(name, folder):
    return name if name == "sample" else os.path.join(folder, name + ".plimsoll")


def write(folder, command):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for name in names():
        if name != "sample":
            template, zone = name.split("-", 1)
            subprocess.run(command + ["new", source(name, folder), "--from", template], check=True, stdout=subprocess.DEVNULL,
                           env=os.environ | {"TZ": zone.replace("-", "/")})
        export(command, source(name, folder), folder, name)


def difference(seen, expected):
    lines = [f"  only read:  {event}" for event in seen if event not in expected]
    return "\n".join(lines + [f"  only in the plan: {event}" for event in expected if event not in seen])


def check_reader(reader, folder):
    for name in names():
        plan = Plan(folder, name)
        expected = plan.events()
        if reader == "calcurse":  # which knows no UID
            expected = sorted((event[1:] for event in expected), key=str)
        with tempfile.TemporaryDirectory() as home:
            seen = READERS[reader](plan.ics, home)
        assert seen == expected, f"{reader} reads {plan.ics} otherwise:\n{difference(seen, expected)}"
        print(f"{reader} reads the {len(seen)} events of {name} as they are")


def check_same(folder, command):
    """The sample has an event for each row of its source, each of its three phases and bookings, five freezes, its go or no go, its end of life, two
    actions about a risk and two conditions of a decision; a second export gives the same bytes."""
    sample = Plan(folder, "sample").bytes()  # is stamped anew each time
    assert sample.count(b"BEGIN:VEVENT") == 55, sample.count(b"BEGIN:VEVENT")
    with tempfile.TemporaryDirectory() as aside:
        for name in names():
            if name == "sample":
                continue
            again = os.path.join(aside, name + ".ics")
            subprocess.run(command + ["export", source(name, folder), "--ics", again], check=True)
            with open(again, "rb") as file:
                assert file.read() == Plan(folder, name).bytes(), f"a second export of {name} differs"


TITLES = ["Code freeze", "日本語 と 🚢 im Titel", "Comma, semicolon; backslash \\ and \"quotes\"", "BEGIN:VEVENT", "x" * 300,
          "Grüße — naïve façade", "<b>bold</b> &amp; more", "v2.5 released"]


def write_schedule(path, day):
    """Dates in August; the code freeze is on that day and ends anywhere on Earth."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["milestone", "start", "end", "deadline zone"])
        for number, title in enumerate(TITLES):
            start = day if number == 0 else 5 + 2 * number
            table.writerow([title, f"2026-08-{start:02}", f"2026-08-{start + (number == 1):02}", "AoE" if number == 0 else ""])


def sequences(path):
    import icalendar
    with open(path, "rb") as file:
        events = icalendar.Calendar.from_ical(file.read()).walk("VEVENT")
    return {str(event["UID"]): int(event.get("SEQUENCE", 0)) for event in events}


def check_moves(command):
    """A schedule imported, exported, changed and exported again: what moved moves in khal, nothing is there twice."""
    with tempfile.TemporaryDirectory() as folder:
        move(command, folder)


def move(command, folder):
    path = os.path.join(folder, "2.5.plimsoll")
    schedule = os.path.join(folder, "schedule.csv")
    home = os.path.join(folder, "khal")
    subprocess.run(command + ["new", path], check=True, stdout=subprocess.DEVNULL)
    moved = []
    for step, day in enumerate((3, 4, 3)):
        write_schedule(schedule, day)
        subprocess.run(command + ["import", path, schedule, "--as", "milestones", "--release", "2.5"], check=True, stdout=subprocess.DEVNULL)
        export(command, path, folder, f"step{step}")
        plan = Plan(folder, f"step{step}")
        expected = plan.events()
        assert len(expected) == len(TITLES), expected
        khal_import(plan.ics, home)
        seen = khal_list(home)
        assert seen == expected, f"after step {step} khal sees otherwise:\n{difference(seen, expected)}"
        assert read_icalendar(plan.ics, home) == expected
        freeze = next(event[0] for event in expected if event[1].startswith("Code freeze"))
        assert sequences(plan.ics) == {event[0]: step if event[0] == freeze else 0 for event in expected}, sequences(plan.ics)
        moved.append(next(event[2].isoformat() for event in expected if event[0] == freeze))
    assert moved == [f"2026-08-{day:02}T12:00:00+00:00" for day in (4, 5, 4)], moved
    print(f"khal moved the code freeze to {', '.join(moved)} and doubled none of {len(TITLES)} events")


def main():
    check, folder, command = sys.argv[1], sys.argv[2], sys.argv[3:]
    try:
        if check == "write":
            write(folder, command)
        elif check == "same":
            check_same(folder, command)
        elif check == "moves":
            check_moves(command)
        else:
            check_reader(check, folder)
    except Missing as missing:
        print(f"skipped: {missing}")
        sys.exit(77)


main()
