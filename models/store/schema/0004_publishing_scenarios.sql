-- SPDX-FileCopyrightText: 2026 The Plimsoll Authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Steps that only note what left the machine; publishing targets and what they hold; invitations; scenarios; dependencies of work.

ALTER TABLE journal_row RENAME TO journal_row_before;
ALTER TABLE journal RENAME TO journal_before;
DROP INDEX journal_row_of_record;
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    time TEXT NOT NULL CHECK (length(time) = 24),
    author TEXT NOT NULL CHECK (length(author) <= 65536),
    label TEXT NOT NULL CHECK (length(label) <= 65536),
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'barrier', 'told')),
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
INSERT INTO journal SELECT * FROM journal_before;
INSERT INTO journal_row SELECT * FROM journal_row_before;
DROP TABLE journal_row_before;
DROP TABLE journal_before;

ALTER TABLE milestone ADD COLUMN environment INTEGER REFERENCES environment (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX milestone_environment ON milestone (environment);
ALTER TABLE environment ADD COLUMN exclusive INTEGER NOT NULL DEFAULT 1 CHECK (exclusive IN (0, 1));
ALTER TABLE train ADD COLUMN ahead INTEGER NOT NULL DEFAULT 1 CHECK (ahead BETWEEN 0 AND 100);
ALTER TABLE absence ADD COLUMN import_key TEXT NOT NULL DEFAULT '' CHECK (length(import_key) <= 65536);
ALTER TABLE work_item ADD COLUMN feature_toggle TEXT NOT NULL DEFAULT '' CHECK (length(feature_toggle) <= 65536);

CREATE TABLE publishing_target (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    kind TEXT NOT NULL CHECK (kind IN ('file', 'web', 'caldav')),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 1 AND 65536),
    user_name TEXT NOT NULL CHECK (length(user_name) <= 65536),
    audience INTEGER REFERENCES audience (id) DEFERRABLE INITIALLY DEFERRED,
    product INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    release INTEGER REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    reach TEXT NOT NULL CHECK (reach IN ('all', 'checkpoint', 'phase', 'freeze', 'gate', 'build', 'announcement', 'go_live', 'end_of_life')),
    alarm_hours INTEGER NOT NULL CHECK (alarm_hours BETWEEN 0 AND 1440)
) STRICT;
CREATE INDEX publishing_target_audience ON publishing_target (audience);
CREATE INDEX publishing_target_product ON publishing_target (product);
CREATE INDEX publishing_target_release ON publishing_target (release);
CREATE INDEX publishing_target_team ON publishing_target (team);

CREATE TABLE published_calendar (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    time TEXT CHECK (length(time) = 24),
    author TEXT NOT NULL CHECK (length(author) <= 65536),
    address TEXT NOT NULL CHECK (length(address) <= 65536),
    etag TEXT NOT NULL CHECK (length(etag) <= 65536),
    revision INTEGER NOT NULL
) STRICT;

CREATE TABLE published_event (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    target INTEGER NOT NULL,
    uid TEXT NOT NULL CHECK (length(uid) <= 65536),
    sequence INTEGER NOT NULL,
    content_hash TEXT NOT NULL CHECK (length(content_hash) <= 65536),
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    href TEXT NOT NULL CHECK (length(href) <= 65536),
    etag TEXT NOT NULL CHECK (length(etag) <= 65536)
) STRICT;

CREATE TABLE sent_invitation (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    milestone INTEGER NOT NULL,
    recipients TEXT NOT NULL CHECK (length(recipients) <= 1000000),
    sequence INTEGER NOT NULL,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    content TEXT NOT NULL CHECK (length(content) <= 1000000),
    time TEXT CHECK (length(time) = 24),
    author TEXT NOT NULL CHECK (length(author) <= 65536)
) STRICT;

CREATE TABLE scenario (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    made TEXT CHECK (length(made) = 24),
    base_sequence INTEGER NOT NULL CHECK (base_sequence >= 0),
    changes TEXT NOT NULL CHECK (length(changes) <= 10000000),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;

CREATE TABLE work_dependency (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    predecessor INTEGER NOT NULL REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
    successor INTEGER NOT NULL REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('finish_to_start', 'start_to_start', 'finish_to_finish', 'start_to_finish')),
    lag REAL NOT NULL CHECK (lag BETWEEN -100000 AND 100000)
) STRICT;
CREATE INDEX work_dependency_predecessor ON work_dependency (predecessor);
CREATE INDEX work_dependency_successor ON work_dependency (successor);
