-- SPDX-FileCopyrightText: 2026 The Plimsoll Authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Dates are YYYY-MM-DD in 1970-01-01 … 2199-12-31, times HH:MM, moments UTC with milliseconds. Lists of ids are numbers separated
-- by a blank. Ids are never reused. References are checked at the end of a transaction; nothing cascades.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 100),
    value TEXT NOT NULL CHECK (length(value) <= 65536)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    time TEXT NOT NULL CHECK (length(time) = 24),
    author TEXT NOT NULL CHECK (length(author) <= 65536),
    label TEXT NOT NULL CHECK (length(label) <= 65536),
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'barrier')),
    target INTEGER NOT NULL CHECK (target >= 0 AND target < sequence),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE journal_row (
    sequence INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED,
    table_name TEXT NOT NULL CHECK (length(table_name) BETWEEN 1 AND 100),
    record_id INTEGER NOT NULL CHECK (record_id > 0),
    before TEXT,
    after TEXT,
    PRIMARY KEY (sequence, table_name, record_id),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_row_of_record ON journal_row (table_name, record_id);

CREATE TABLE plan_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL CHECK (length(title) <= 500),
    time_zone TEXT NOT NULL CHECK (length(time_zone) <= 100),
    calendar INTEGER REFERENCES working_calendar (id) DEFERRABLE INITIALLY DEFERRED,
    first_day_of_week INTEGER NOT NULL CHECK (first_day_of_week BETWEEN 1 AND 7),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX plan_settings_calendar ON plan_settings (calendar);

CREATE TABLE working_calendar (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    holiday_region TEXT NOT NULL CHECK (length(holiday_region) <= 65536),
    monday REAL NOT NULL CHECK (monday BETWEEN 0 AND 24),
    tuesday REAL NOT NULL CHECK (tuesday BETWEEN 0 AND 24),
    wednesday REAL NOT NULL CHECK (wednesday BETWEEN 0 AND 24),
    thursday REAL NOT NULL CHECK (thursday BETWEEN 0 AND 24),
    friday REAL NOT NULL CHECK (friday BETWEEN 0 AND 24),
    saturday REAL NOT NULL CHECK (saturday BETWEEN 0 AND 24),
    sunday REAL NOT NULL CHECK (sunday BETWEEN 0 AND 24)
) STRICT;

CREATE TABLE calendar_exception (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    calendar INTEGER NOT NULL REFERENCES working_calendar (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    start_date TEXT NOT NULL CHECK (start_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND start_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_date TEXT NOT NULL CHECK (end_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND end_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    hours REAL NOT NULL CHECK (hours BETWEEN 0 AND 24),
    holiday_region TEXT NOT NULL CHECK (length(holiday_region) <= 65536),
    CHECK (start_date <= end_date)
) STRICT;
CREATE INDEX calendar_exception_calendar ON calendar_exception (calendar);

CREATE TABLE product (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    calendar INTEGER REFERENCES working_calendar (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX product_calendar ON product (calendar);

CREATE TABLE release (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    product INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    state TEXT NOT NULL CHECK (state IN ('planned', 'released', 'cancelled')),
    anchor INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX release_product ON release (product);
CREATE INDEX release_anchor ON release (anchor);

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    release INTEGER NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    kind TEXT NOT NULL CHECK (kind IN ('checkpoint', 'phase', 'freeze', 'gate', 'build', 'announcement', 'go_live',
        'end_of_life')),
    state TEXT NOT NULL CHECK (state IN ('planned', 'done', 'missed', 'cancelled')),
    actual TEXT CHECK (actual BETWEEN '1970-01-01' AND '2199-12-31'
        AND actual GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    commitment TEXT NOT NULL CHECK (commitment IN ('tentative', 'committed')),
    rule TEXT NOT NULL CHECK (rule IN ('pinned', 'offset')),
    pinned TEXT CHECK (pinned BETWEEN '1970-01-01' AND '2199-12-31'
        AND pinned GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    anchor INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    anchor_edge TEXT NOT NULL CHECK (anchor_edge IN ('start', 'end')),
    offset_amount INTEGER NOT NULL CHECK (offset_amount BETWEEN -36500 AND 36500),
    offset_unit TEXT NOT NULL CHECK (offset_unit IN ('working_days', 'calendar_days', 'weeks', 'hours')),
    calendars TEXT NOT NULL CHECK (calendars NOT GLOB '*[^0-9 ]*' AND length(calendars) <= 1000000),
    calendar_mode TEXT NOT NULL CHECK (calendar_mode IN ('all_working', 'any_working')),
    snap_weekday INTEGER NOT NULL CHECK (snap_weekday BETWEEN 0 AND 7),
    snap_direction TEXT NOT NULL CHECK (snap_direction IN ('earlier', 'later', 'nearest')),
    avoidance TEXT NOT NULL CHECK (avoidance IN ('none', 'earlier', 'later')),
    span INTEGER NOT NULL CHECK (span BETWEEN 0 AND 3650),
    span_unit TEXT NOT NULL CHECK (span_unit IN ('working_days', 'calendar_days', 'weeks')),
    deadline_zone TEXT NOT NULL CHECK (deadline_zone IN ('none', 'local', 'utc', 'aoe')),
    deadline_time TEXT CHECK (deadline_time GLOB '[0-2][0-9]:[0-5][0-9]'),
    time_zone TEXT NOT NULL CHECK (length(time_zone) <= 100),
    public_title TEXT NOT NULL CHECK (length(public_title) <= 65536),
    audiences TEXT NOT NULL CHECK (audiences NOT GLOB '*[^0-9 ]*' AND length(audiences) <= 1000000),
    owners TEXT NOT NULL CHECK (owners NOT GLOB '*[^0-9 ]*' AND length(owners) <= 1000000),
    needed_people TEXT NOT NULL CHECK (needed_people NOT GLOB '*[^0-9 ]*' AND length(needed_people) <= 1000000),
    needed_skills TEXT NOT NULL CHECK (needed_skills NOT GLOB '*[^0-9 ]*' AND length(needed_skills) <= 1000000),
    note TEXT NOT NULL CHECK (length(note) <= 65536),
    import_key TEXT NOT NULL CHECK (length(import_key) <= 65536),
    CHECK (rule <> 'pinned' OR pinned IS NOT NULL),
    CHECK (rule <> 'offset' OR (anchor IS NOT NULL AND anchor <> id)),
    CHECK (state <> 'done' OR actual IS NOT NULL)
) STRICT;
CREATE INDEX milestone_release ON milestone (release);
CREATE INDEX milestone_anchor ON milestone (anchor);

CREATE TABLE window (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    kind TEXT NOT NULL CHECK (kind IN ('blackout', 'freeze', 'maintenance', 'event')),
    hard INTEGER NOT NULL CHECK (hard IN (0, 1)),
    product INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    release INTEGER REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    start_date TEXT CHECK (start_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND start_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    start_milestone INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    start_offset INTEGER NOT NULL CHECK (start_offset BETWEEN -36500 AND 36500),
    end_date TEXT CHECK (end_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND end_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_milestone INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    end_offset INTEGER NOT NULL CHECK (end_offset BETWEEN -36500 AND 36500),
    public_title TEXT NOT NULL CHECK (length(public_title) <= 65536),
    audiences TEXT NOT NULL CHECK (audiences NOT GLOB '*[^0-9 ]*' AND length(audiences) <= 1000000),
    note TEXT NOT NULL CHECK (length(note) <= 65536),
    import_key TEXT NOT NULL CHECK (length(import_key) <= 65536),
    CHECK (start_date IS NOT NULL OR start_milestone IS NOT NULL),
    CHECK (end_date IS NOT NULL OR end_milestone IS NOT NULL)
) STRICT;
CREATE INDEX window_product ON window (product);
CREATE INDEX window_release ON window (release);
CREATE INDEX window_start_milestone ON window (start_milestone);
CREATE INDEX window_end_milestone ON window (end_milestone);

CREATE TABLE team (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500)
) STRICT;

CREATE TABLE role (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    everyone INTEGER NOT NULL CHECK (everyone IN (0, 1)),
    team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    deputy INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX role_team ON role (team);
CREATE INDEX role_person ON role (person);
CREATE INDEX role_deputy ON role (deputy);

CREATE TABLE person (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    email TEXT NOT NULL CHECK (length(email) <= 65536),
    time_zone TEXT NOT NULL CHECK (length(time_zone) <= 100),
    calendar INTEGER REFERENCES working_calendar (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX person_calendar ON person (calendar);

CREATE TABLE skill (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500)
) STRICT;

CREATE TABLE audience (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    customer INTEGER NOT NULL CHECK (customer IN (0, 1)),
    time_zone TEXT NOT NULL CHECK (length(time_zone) <= 100)
) STRICT;

CREATE TABLE calendar_stamp (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    created TEXT CHECK (length(created) = 24),
    modified TEXT CHECK (length(modified) = 24),
    content_hash TEXT NOT NULL CHECK (length(content_hash) <= 65536),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    last_content TEXT NOT NULL CHECK (length(last_content) <= 10000000)
) STRICT;
