-- SPDX-FileCopyrightText: 2026 The Plimsoll Authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When work began and ended, who must do it, hours spent; work as leveling has placed it, and as baselines keep it.

ALTER TABLE work_item ADD COLUMN started TEXT CHECK (started BETWEEN '1970-01-01' AND '2199-12-31'
    AND started GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
ALTER TABLE work_item ADD COLUMN finished TEXT CHECK (finished BETWEEN '1970-01-01' AND '2199-12-31'
    AND finished GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
ALTER TABLE demand ADD COLUMN person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX demand_person ON demand (person);
ALTER TABLE demand ADD COLUMN spent REAL NOT NULL DEFAULT 0 CHECK (spent BETWEEN 0 AND 1000000);
ALTER TABLE team ADD COLUMN assigns_people INTEGER NOT NULL DEFAULT 1 CHECK (assigns_people IN (0, 1));

CREATE TABLE scheduled_work (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    demand INTEGER NOT NULL REFERENCES demand (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    start_date TEXT CHECK (start_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND start_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_date TEXT CHECK (end_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND end_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    hours REAL NOT NULL CHECK (hours BETWEEN 0 AND 1000000),
    start_cause TEXT NOT NULL CHECK (start_cause IN ('nothing', 'started', 'not_before', 'predecessor', 'person', 'calendar')),
    cause_item INTEGER REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
    cause_person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX scheduled_work_demand ON scheduled_work (demand);
CREATE INDEX scheduled_work_person ON scheduled_work (person);
CREATE INDEX scheduled_work_cause_item ON scheduled_work (cause_item);
CREATE INDEX scheduled_work_cause_person ON scheduled_work (cause_person);

CREATE TABLE baseline_work (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    baseline INTEGER NOT NULL REFERENCES baseline (id) DEFERRABLE INITIALLY DEFERRED,
    work_item INTEGER NOT NULL REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
    start_date TEXT CHECK (start_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND start_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_date TEXT CHECK (end_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND end_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    hours REAL NOT NULL CHECK (hours BETWEEN 0 AND 1000000)
) STRICT;
CREATE INDEX baseline_work_baseline ON baseline_work (baseline);
CREATE INDEX baseline_work_work_item ON baseline_work (work_item);
