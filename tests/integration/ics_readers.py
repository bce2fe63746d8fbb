# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendar programs and libraries that are not ours, each as a function from an .ics file to the events that it sees.

Events are as in ics_truth; calcurse knows no UID. Missing is raised where the reader is not installed."""
import datetime as dt
import json
import os
import re
import shutil
import subprocess

UTC = dt.timezone.utc


class Missing(Exception):
    pass


def need(*programs):
    for program in programs:
        if not shutil.which(program):
            raise Missing(f"{program} is not installed")


def clean_environment(folder, zone="UTC"):
    """An environment in which programs find neither settings nor data of the user."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return kept | {"HOME": folder, "XDG_CONFIG_HOME": f"{folder}/config", "XDG_DATA_HOME": f"{folder}/data",
                   "XDG_CACHE_HOME": f"{folder}/cache", "TZ": zone, "LC_ALL": "C.UTF-8"}


def day_or_instant(value):
    return value.astimezone(UTC) if isinstance(value, dt.datetime) else value


def read_icalendar(path, folder):
    try:
        import icalendar
    except ImportError as error:
        raise Missing("python3-icalendar is not installed") from error
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    assert calendar["METHOD"] == "PUBLISH" and not calendar.errors
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        events.append((str(event["UID"]), str(event["SUMMARY"]), day_or_instant(event["DTSTART"].dt), day_or_instant(event["DTEND"].dt)))
    return sorted(events, key=str)


def read_vobject(path, folder):
    try:
        import vobject
    except ImportError as error:
        raise Missing("python3-vobject is not installed") from error
    with open(path, encoding="utf-8", newline="") as file:
        calendar = vobject.readOne(file.read())
    calendar.validate(raiseException=True)
    return sorted(((event.uid.value, event.summary.value, day_or_instant(event.dtstart.value), day_or_instant(event.dtend.value))
                   for event in calendar.vevent_list), key=str)


KHAL = """[calendars]
[[main]]
path = {folder}/calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = UTC
default_timezone = UTC
[default]
default_calendar = main
"""


def khal_import(path, folder):
    """Into the calendar of that folder, which holds what was imported before."""
    need("khal")
    os.makedirs(f"{folder}/config/khal", exist_ok=True)
    os.makedirs(f"{folder}/calendar", exist_ok=True)
    with open(f"{folder}/config/khal/config", "w", encoding="utf-8") as file:
        file.write(KHAL.format(folder=folder))
    subprocess.run(["khal", "import", "--batch", "-a", "main", path], check=True, env=clean_environment(folder), stdout=subprocess.DEVNULL)


def khal_list(folder):
    fields = [word for field in ("uid", "title", "all-day", "start", "end") for word in ("--json", field)]
    listing = subprocess.run(["khal", "list", "--once", "2025-01-01", "2031-12-31", *fields], check=True, capture_output=True, text=True,
                             env=clean_environment(folder)).stdout
    events = []
    for line in listing.splitlines():
        for event in json.loads(line):
            if event["all-day"] == "True":
                times = dt.date.fromisoformat(event["start"]), dt.date.fromisoformat(event["end"]) + dt.timedelta(days=1)
            else:
                times = tuple(dt.datetime.fromisoformat(event[edge]).replace(tzinfo=UTC) for edge in ("start", "end"))
            events.append((event["uid"], event["title"], *times))
    return sorted(set(events), key=str)


def read_khal(path, folder):
    khal_import(path, folder)
    return khal_list(folder)


CALCURSE_TIMED = re.compile(r"(\S+) @ (\S+) -> (\S+) @ (\S+?)\s*(?:>\S+)?\s*\|(.*)")
CALCURSE_DAY = re.compile(r"(\S+) \[1\] (?:\{1D -> (\S+)\} )?(?:>\S+ )?(.*)")


def read_calcurse(path, folder):
    need("calcurse")
    environment = clean_environment(folder)
    os.makedirs(f"{folder}/calcurse", exist_ok=True)
    report = subprocess.run(["calcurse", "-D", f"{folder}/calcurse", "-i", path], check=True, capture_output=True, text=True,
                            env=environment).stdout
    assert "0 skipped" in report, report
    listing = subprocess.run(["calcurse", "-D", f"{folder}/calcurse", "-G"], check=True, capture_output=True, text=True,
                             env=environment).stdout
    day = lambda text: dt.datetime.strptime(text, "%m/%d/%Y").date()
    moment = lambda date, time: dt.datetime.strptime(f"{date} {time}", "%m/%d/%Y %H:%M").replace(tzinfo=UTC)
    events = []
    for line in listing.splitlines():
        if match := CALCURSE_TIMED.fullmatch(line):
            events.append((match[5], moment(match[1], match[2]), moment(match[3], match[4])))
        elif match := CALCURSE_DAY.fullmatch(line):
            events.append((match[3], day(match[1]), day(match[2] or match[1]) + dt.timedelta(days=1)))
        else:
            raise AssertionError(f"calcurse says {line!r}")
    return sorted(events, key=str)


ICAL_JS = """
import fs from 'node:fs';
import ICAL from 'ical.js';
const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(process.argv[2], 'utf8')));
const events = calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component);
    const text = time => time.isDate ? time.toString() : time.toJSDate().toISOString();
    return [event.uid, event.summary, text(event.startDate), text(event.endDate)];
});
console.log(JSON.stringify(events));
"""


def read_icaljs(path, folder):
    """Installed once, into the folder that the environment names, or beside the other files."""
    need("node", "npm")
    home = os.environ.get("PLIMSOLL_NODE_FOLDER", folder)
    os.makedirs(home, exist_ok=True)
    with open(f"{home}/read.mjs", "w", encoding="utf-8") as file:
        file.write(ICAL_JS)
    if not os.path.isdir(f"{home}/node_modules/ical.js"):
        done = subprocess.run(["npm", "install", "--prefix", home, "--no-audit", "--no-fund", "--silent", "ical.js@2.2.1"])
        if done.returncode != 0:
            raise Missing("npm can't install ical.js here")
    # In a zone of its own: instants must not depend on it.
    listing = subprocess.run(["node", f"{home}/read.mjs", path], check=True, capture_output=True, text=True,
                             env=os.environ | {"TZ": "Australia/Lord_Howe"}).stdout
    time = lambda text: dt.date.fromisoformat(text) if len(text) == 10 else dt.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return sorted(((uid, summary, time(start), time(end)) for uid, summary, start, end in json.loads(listing)), key=str)


READERS = {"icalendar": read_icalendar, "vobject": read_vobject, "khal": read_khal, "calcurse": read_calcurse, "icaljs": read_icaljs}
