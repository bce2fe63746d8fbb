#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ics_foreign.py CHECK COMMAND...: calendars that plimsoll (run by COMMAND) writes, read by programs that are not ours.

CHECK is one of the readers, "same" or "moves". Ends with 77 where what it needs is not installed."""
import csv
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from ics_readers import READERS, Missing, khal_import, khal_list, read_icalendar  # noqa: E402
from ics_truth import Plan  # noqa: E402


def plans(command, folder):
    """The sample, and each template in a zone with daylight saving time."""
    yield Plan(command, "sample", folder, "sample")
    for template in ("quarterly", "train", "hotfix", "mobile", "regulated", "opensource"):
        for zone in ("Europe/Berlin", "America/St_Johns", "Asia/Kolkata"):
            name = template + "-" + zone.replace("/", "-")
            path = os.path.join(folder, name + ".plimsoll")
            subprocess.run(command + ["new", path, "--from", template], check=True, stdout=subprocess.DEVNULL, env=os.environ | {"TZ": zone})
            yield Plan(command, path, folder, name)


def difference(seen, expected):
    lines = [f"  only read:  {event}" for event in seen if event not in expected]
    return "\n".join(lines + [f"  only in the plan: {event}" for event in expected if event not in seen])


def check_reader(name, command, folder):
    for plan in plans(command, folder):
        expected = plan.events()
        if name == "calcurse":  # which knows no UID
            expected = sorted((event[1:] for event in expected), key=str)
        home = tempfile.mkdtemp(dir=folder)
        seen = READERS[name](plan.ics, home)
        assert seen == expected, f"{name} reads {plan.ics} otherwise:\n{difference(seen, expected)}"
        print(f"{name} reads the {len(seen)} events of {os.path.basename(plan.ics)} as they are")


def check_same(command, folder):
    """The sample has an event for each row of its source, each of its three phases and bookings, five freezes, its end of life, two actions about
    a risk and two conditions of a decision; a second export gives the same bytes."""
    for plan in plans(command, folder):
        first = plan.bytes()
        os.remove(plan.ics)
        name = plan.ics.removesuffix(".ics")
        source = "sample" if name.endswith("/sample") else name + ".plimsoll"
        if source == "sample":
            assert first.count(b"BEGIN:VEVENT") == 54, first.count(b"BEGIN:VEVENT")
            continue  # is stamped anew each time
        subprocess.run(command + ["export", source, "--ics", plan.ics], check=True)
        assert plan.bytes() == first, f"a second export of {source} differs"


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


def check_moves(command, folder):
    """A schedule imported, exported, changed and exported again: what moved moves in khal, nothing is there twice."""
    path = os.path.join(folder, "2.5.plimsoll")
    schedule = os.path.join(folder, "schedule.csv")
    home = os.path.join(folder, "khal")
    subprocess.run(command + ["new", path], check=True, stdout=subprocess.DEVNULL)
    moved = []
    for step, day in enumerate((3, 4, 3)):
        write_schedule(schedule, day)
        subprocess.run(command + ["import", path, schedule, "--as", "milestones", "--release", "2.5"], check=True, stdout=subprocess.DEVNULL)
        plan = Plan(command, path, folder, f"step{step}")
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


CHECKS = {"same": check_same, "moves": check_moves}


def main():
    check, command = sys.argv[1], sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        try:
            if check in CHECKS:
                CHECKS[check](command, folder)
            else:
                check_reader(check, command, folder)
        except Missing as missing:
            print(f"skipped: {missing}")
            sys.exit(77)


main()
