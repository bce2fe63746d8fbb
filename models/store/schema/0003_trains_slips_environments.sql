-- SPDX-FileCopyrightText: 2026 The Plimsoll Authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Impacts on quality, cost and reputation; sheets that are out; trains, environments, dependencies, slips and baselines.

ALTER TABLE risk_scale ADD COLUMN rates_quality INTEGER NOT NULL DEFAULT 0 CHECK (rates_quality IN (0, 1));
ALTER TABLE risk_scale ADD COLUMN rates_cost INTEGER NOT NULL DEFAULT 0 CHECK (rates_cost IN (0, 1));
ALTER TABLE risk_scale ADD COLUMN rates_reputation INTEGER NOT NULL DEFAULT 0 CHECK (rates_reputation IN (0, 1));

ALTER TABLE risk ADD COLUMN quality_impact INTEGER NOT NULL DEFAULT 0 CHECK (quality_impact BETWEEN 0 AND 6);
ALTER TABLE risk ADD COLUMN residual_quality_impact INTEGER NOT NULL DEFAULT 0 CHECK (residual_quality_impact BETWEEN 0 AND 6);
ALTER TABLE risk ADD COLUMN cost_impact INTEGER NOT NULL DEFAULT 0 CHECK (cost_impact BETWEEN 0 AND 6);
ALTER TABLE risk ADD COLUMN residual_cost_impact INTEGER NOT NULL DEFAULT 0 CHECK (residual_cost_impact BETWEEN 0 AND 6);
ALTER TABLE risk ADD COLUMN reputation_impact INTEGER NOT NULL DEFAULT 0 CHECK (reputation_impact BETWEEN 0 AND 6);
ALTER TABLE risk ADD COLUMN residual_reputation_impact INTEGER NOT NULL DEFAULT 0 CHECK (residual_reputation_impact BETWEEN 0 AND 6);

ALTER TABLE risk_level RENAME TO risk_level_before;
CREATE TABLE risk_level (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    axis TEXT NOT NULL CHECK (axis IN ('probability', 'impact', 'quality', 'cost', 'reputation')),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 6),
    name TEXT NOT NULL CHECK (length(name) <= 65536),
    from_value REAL NOT NULL CHECK (from_value BETWEEN 0 AND 100000),
    to_value REAL NOT NULL CHECK (to_value BETWEEN 0 AND 100000)
) STRICT;
INSERT INTO risk_level SELECT * FROM risk_level_before;
DROP TABLE risk_level_before;

ALTER TABLE milestone ADD COLUMN buffer_floor INTEGER NOT NULL DEFAULT -1 CHECK (buffer_floor BETWEEN -1 AND 36500);
ALTER TABLE milestone ADD COLUMN copied_from INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE milestone ADD COLUMN copied_rule TEXT NOT NULL DEFAULT '' CHECK (length(copied_rule) <= 65536);
CREATE INDEX milestone_copied_from ON milestone (copied_from);

CREATE TABLE sent_sheet (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    team INTEGER NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    sent_on TEXT CHECK (sent_on BETWEEN '1970-01-01' AND '2199-12-31'
        AND sent_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    from_date TEXT CHECK (from_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND from_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 53),
    answered_on TEXT CHECK (answered_on BETWEEN '1970-01-01' AND '2199-12-31'
        AND answered_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX sent_sheet_team ON sent_sheet (team);

CREATE TABLE environment (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    product INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX environment_product ON environment (product);

CREATE TABLE milestone_dependency (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    predecessor INTEGER NOT NULL REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    successor INTEGER NOT NULL REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    lag INTEGER NOT NULL CHECK (lag BETWEEN -36500 AND 36500),
    lag_unit TEXT NOT NULL CHECK (lag_unit IN ('working_days', 'calendar_days', 'weeks')),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX milestone_dependency_predecessor ON milestone_dependency (predecessor);
CREATE INDEX milestone_dependency_successor ON milestone_dependency (successor);

CREATE TABLE train (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    product INTEGER NOT NULL REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    pattern INTEGER REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    first_departure TEXT CHECK (first_departure BETWEEN '1970-01-01' AND '2199-12-31'
        AND first_departure GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    every INTEGER NOT NULL CHECK (every BETWEEN 1 AND 520),
    every_unit TEXT NOT NULL CHECK (every_unit IN ('weeks', 'months')),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 7),
    numbering TEXT NOT NULL CHECK (length(numbering) <= 65536),
    first_number INTEGER NOT NULL CHECK (first_number BETWEEN 0 AND 1000000),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX train_product ON train (product);
CREATE INDEX train_pattern ON train (pattern);

CREATE TABLE train_exception (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    train INTEGER NOT NULL REFERENCES train (id) DEFERRABLE INITIALLY DEFERRED,
    departure TEXT CHECK (departure BETWEEN '1970-01-01' AND '2199-12-31'
        AND departure GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    moved_to TEXT CHECK (moved_to BETWEEN '1970-01-01' AND '2199-12-31'
        AND moved_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    reason TEXT NOT NULL CHECK (length(reason) <= 65536)
) STRICT;
CREATE INDEX train_exception_train ON train_exception (train);

ALTER TABLE release ADD COLUMN train INTEGER REFERENCES train (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE release ADD COLUMN departure TEXT CHECK (departure BETWEEN '1970-01-01' AND '2199-12-31'
    AND departure GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
ALTER TABLE release ADD COLUMN hotfix_of INTEGER REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX release_train ON release (train);
CREATE INDEX release_hotfix_of ON release (hotfix_of);

ALTER TABLE window RENAME TO window_before;
DROP INDEX window_product;
DROP INDEX window_release;
DROP INDEX window_start_milestone;
DROP INDEX window_end_milestone;
CREATE TABLE window (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    kind TEXT NOT NULL CHECK (kind IN ('blackout', 'freeze', 'maintenance', 'event', 'booking')),
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
    environment INTEGER REFERENCES environment (id) DEFERRABLE INITIALLY DEFERRED,
    reach TEXT NOT NULL CHECK (reach IN ('all', 'checkpoint', 'phase', 'freeze', 'gate', 'build', 'announcement', 'go_live', 'end_of_life')),
    CHECK (start_date IS NOT NULL OR start_milestone IS NOT NULL),
    CHECK (end_date IS NOT NULL OR end_milestone IS NOT NULL)
) STRICT;
CREATE INDEX window_product ON window (product);
CREATE INDEX window_release ON window (release);
CREATE INDEX window_start_milestone ON window (start_milestone);
CREATE INDEX window_end_milestone ON window (end_milestone);
CREATE INDEX window_environment ON window (environment);
INSERT INTO window SELECT *, NULL, 'all' FROM window_before;
DROP TABLE window_before;

CREATE TABLE window_exception (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    window INTEGER NOT NULL REFERENCES window (id) DEFERRABLE INITIALLY DEFERRED,
    milestone INTEGER NOT NULL REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    allowed_by TEXT NOT NULL CHECK (length(allowed_by) BETWEEN 1 AND 65536),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 65536),
    allowed_on TEXT CHECK (allowed_on BETWEEN '1970-01-01' AND '2199-12-31'
        AND allowed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX window_exception_window ON window_exception (window);
CREATE INDEX window_exception_milestone ON window_exception (milestone);

CREATE TABLE slip (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    release INTEGER NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    milestone INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT CHECK (from_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND from_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    to_date TEXT CHECK (to_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND to_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    slipped_on TEXT CHECK (slipped_on BETWEEN '1970-01-01' AND '2199-12-31'
        AND slipped_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    reason TEXT NOT NULL CHECK (length(reason) <= 65536),
    approver TEXT NOT NULL CHECK (length(approver) <= 65536)
) STRICT;
CREATE INDEX slip_release ON slip (release);
CREATE INDEX slip_milestone ON slip (milestone);

CREATE TABLE baseline (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    release INTEGER REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    taken TEXT CHECK (length(taken) = 24),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX baseline_release ON baseline (release);

CREATE TABLE baseline_date (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    baseline INTEGER NOT NULL REFERENCES baseline (id) DEFERRABLE INITIALLY DEFERRED,
    milestone INTEGER NOT NULL REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    start_date TEXT CHECK (start_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND start_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_date TEXT CHECK (end_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND end_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX baseline_date_baseline ON baseline_date (baseline);
CREATE INDEX baseline_date_milestone ON baseline_date (milestone);
