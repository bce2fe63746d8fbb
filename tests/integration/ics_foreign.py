#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ics_foreign.py CHECK COMMAND...: calendars that plimsoll (run by COMMAND) writes, read by programs that are not ours.

CHECK is one of the readers, "same" or "moves". Ends with 77 where what it needs is not installed."""
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
    for template in ("quarterly", "train"):
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
    """The sample has an event for each row of its source; a second export gives the same bytes."""
    for plan in plans(command, folder):
        first = plan.bytes()
        os.remove(plan.ics)
        name = plan.ics.removesuffix(".ics")
        source = "sample" if name.endswith("/sample") else name + ".plimsoll"
        if source == "sample":
            assert first.count(b"BEGIN:VEVENT") == 38, first.count(b"BEGIN:VEVENT")
            continue  # is stamped anew each time
        subprocess.run(command + ["export", source, "--ics", plan.ics], check=True)
        assert plan.bytes() == first, f"a second export of {source} differs"


CHECKS = {"same": check_same}


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
