-- SPDX-FileCopyrightText: 2026 The Plimsoll Authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- People's time, risks, messages, and the work that they refer to.

ALTER TABLE audience ADD COLUMN channel TEXT NOT NULL DEFAULT '' CHECK (length(channel) <= 500);
ALTER TABLE audience ADD COLUMN notice_days INTEGER NOT NULL DEFAULT 0 CHECK (notice_days BETWEEN 0 AND 3650);
ALTER TABLE audience ADD COLUMN notice_unit TEXT NOT NULL DEFAULT 'working_days' CHECK (notice_unit IN ('working_days', 'calendar_days'));
ALTER TABLE audience ADD COLUMN language TEXT NOT NULL DEFAULT 'en' CHECK (length(language) <= 100);

ALTER TABLE plan_settings ADD COLUMN uses_proficiency INTEGER NOT NULL DEFAULT 0 CHECK (uses_proficiency IN (0, 1));

CREATE TABLE person_skill (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    skill INTEGER NOT NULL REFERENCES skill (id) DEFERRABLE INITIALLY DEFERRED,
    proficiency INTEGER NOT NULL CHECK (proficiency BETWEEN 1 AND 5)
) STRICT;
CREATE INDEX person_skill_person ON person_skill (person);
CREATE INDEX person_skill_skill ON person_skill (skill);

CREATE TABLE membership (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    team INTEGER NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
    start_date TEXT CHECK (start_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND start_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_date TEXT CHECK (end_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND end_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX membership_person ON membership (person);
CREATE INDEX membership_team ON membership (team);

CREATE TABLE working_pattern (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    start_date TEXT CHECK (start_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND start_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_date TEXT CHECK (end_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND end_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    cycle_weeks INTEGER NOT NULL CHECK (cycle_weeks BETWEEN 1 AND 4),
    cycle_week INTEGER NOT NULL CHECK (cycle_week BETWEEN 0 AND 3),
    monday REAL NOT NULL CHECK (monday BETWEEN 0 AND 24),
    tuesday REAL NOT NULL CHECK (tuesday BETWEEN 0 AND 24),
    wednesday REAL NOT NULL CHECK (wednesday BETWEEN 0 AND 24),
    thursday REAL NOT NULL CHECK (thursday BETWEEN 0 AND 24),
    friday REAL NOT NULL CHECK (friday BETWEEN 0 AND 24),
    saturday REAL NOT NULL CHECK (saturday BETWEEN 0 AND 24),
    sunday REAL NOT NULL CHECK (sunday BETWEEN 0 AND 24)
) STRICT;
CREATE INDEX working_pattern_person ON working_pattern (person);

CREATE TABLE absence (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('vacation', 'sickness', 'training', 'parental_leave', 'other')),
    start_date TEXT CHECK (start_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND start_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_date TEXT CHECK (end_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND end_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    portion TEXT NOT NULL CHECK (portion IN ('whole_day', 'morning', 'afternoon')),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX absence_person ON absence (person);

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
    start_date TEXT CHECK (start_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND start_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_date TEXT CHECK (end_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND end_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX commitment_person ON commitment (person);

CREATE TABLE rough_demand (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    release INTEGER NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    skill INTEGER NOT NULL REFERENCES skill (id) DEFERRABLE INITIALLY DEFERRED,
    phase INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    low REAL NOT NULL CHECK (low BETWEEN 0 AND 1000000),
    likely REAL NOT NULL CHECK (likely BETWEEN 0 AND 1000000),
    high REAL NOT NULL CHECK (high BETWEEN 0 AND 1000000),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX rough_demand_release ON rough_demand (release);
CREATE INDEX rough_demand_skill ON rough_demand (skill);
CREATE INDEX rough_demand_phase ON rough_demand (phase);

CREATE TABLE work_item (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    release INTEGER REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    item_key TEXT NOT NULL CHECK (length(item_key) <= 65536),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    kind TEXT NOT NULL CHECK (kind IN ('feature', 'bug_fix', 'non_functional', 'technology_shift', 'user_experience')),
    parent INTEGER REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
    priority INTEGER NOT NULL CHECK (priority BETWEEN -1000000 AND 1000000),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'started', 'done', 'dropped')),
    team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    not_before TEXT CHECK (not_before BETWEEN '1970-01-01' AND '2199-12-31'
        AND not_before GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    finish_before INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
    customer_note TEXT NOT NULL CHECK (length(customer_note) <= 65536),
    upgrade_action TEXT NOT NULL CHECK (length(upgrade_action) <= 65536),
    documentation TEXT NOT NULL CHECK (documentation IN ('not_needed', 'missing', 'drafted', 'done')),
    documentation_owner INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX work_item_release ON work_item (release);
CREATE INDEX work_item_parent ON work_item (parent);
CREATE INDEX work_item_team ON work_item (team);
CREATE INDEX work_item_finish_before ON work_item (finish_before);
CREATE INDEX work_item_documentation_owner ON work_item (documentation_owner);

CREATE TABLE demand (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    work_item INTEGER NOT NULL REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
    skill INTEGER NOT NULL REFERENCES skill (id) DEFERRABLE INITIALLY DEFERRED,
    low REAL NOT NULL CHECK (low BETWEEN 0 AND 1000000),
    likely REAL NOT NULL CHECK (likely BETWEEN 0 AND 1000000),
    high REAL NOT NULL CHECK (high BETWEEN 0 AND 1000000),
    most_people INTEGER NOT NULL CHECK (most_people BETWEEN 1 AND 1000)
) STRICT;
CREATE INDEX demand_work_item ON demand (work_item);
CREATE INDEX demand_skill ON demand (skill);

CREATE TABLE responsibility (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    activity TEXT NOT NULL CHECK (length(activity) <= 65536),
    milestone INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER NOT NULL REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    raci TEXT NOT NULL CHECK (raci IN ('responsible', 'accountable', 'consulted', 'informed'))
) STRICT;
CREATE INDEX responsibility_milestone ON responsibility (milestone);
CREATE INDEX responsibility_role ON responsibility (role);

CREATE TABLE risk_scale (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    levels INTEGER NOT NULL CHECK (levels BETWEEN 3 AND 6),
    medium_from INTEGER NOT NULL CHECK (medium_from BETWEEN 1 AND 36),
    high_from INTEGER NOT NULL CHECK (high_from BETWEEN 1 AND 36),
    critical_from INTEGER NOT NULL CHECK (critical_from BETWEEN 1 AND 36)
) STRICT;

CREATE TABLE risk_level (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    axis TEXT NOT NULL CHECK (axis IN ('probability', 'impact')),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 6),
    name TEXT NOT NULL CHECK (length(name) <= 65536),
    from_value REAL NOT NULL CHECK (from_value BETWEEN 0 AND 100000),
    to_value REAL NOT NULL CHECK (to_value BETWEEN 0 AND 100000)
) STRICT;

CREATE TABLE risk (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    cause TEXT NOT NULL CHECK (length(cause) <= 65536),
    event TEXT NOT NULL CHECK (length(event) <= 65536),
    effect TEXT NOT NULL CHECK (length(effect) <= 65536),
    category TEXT NOT NULL CHECK (length(category) <= 65536),
    releases TEXT NOT NULL CHECK (releases NOT GLOB '*[^0-9 ]*' AND length(releases) <= 1000000),
    milestones TEXT NOT NULL CHECK (milestones NOT GLOB '*[^0-9 ]*' AND length(milestones) <= 1000000),
    work_items TEXT NOT NULL CHECK (work_items NOT GLOB '*[^0-9 ]*' AND length(work_items) <= 1000000),
    probability INTEGER NOT NULL CHECK (probability BETWEEN 1 AND 6),
    impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 6),
    residual_probability INTEGER NOT NULL CHECK (residual_probability BETWEEN 1 AND 6),
    residual_impact INTEGER NOT NULL CHECK (residual_impact BETWEEN 1 AND 6),
    proximity TEXT CHECK (proximity BETWEEN '1970-01-01' AND '2199-12-31'
        AND proximity GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    owner INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    response TEXT NOT NULL CHECK (response IN ('undecided', 'avoid', 'mitigate', 'transfer', 'accept')),
    trigger_text TEXT NOT NULL CHECK (length(trigger_text) <= 65536),
    contingency TEXT NOT NULL CHECK (length(contingency) <= 65536),
    delay_low REAL NOT NULL CHECK (delay_low BETWEEN 0 AND 100000),
    delay_likely REAL NOT NULL CHECK (delay_likely BETWEEN 0 AND 100000),
    delay_high REAL NOT NULL CHECK (delay_high BETWEEN 0 AND 100000),
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('open', 'struck', 'closed')),
    struck_on TEXT CHECK (struck_on BETWEEN '1970-01-01' AND '2199-12-31'
        AND struck_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    review_by TEXT CHECK (review_by BETWEEN '1970-01-01' AND '2199-12-31'
        AND review_by GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX risk_owner ON risk (owner);

CREATE TABLE risk_action (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    risk INTEGER NOT NULL REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('mitigation', 'contingency')),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    owner INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT CHECK (due BETWEEN '1970-01-01' AND '2199-12-31'
        AND due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    days_after_strike INTEGER NOT NULL CHECK (days_after_strike BETWEEN 0 AND 3650),
    done TEXT CHECK (done BETWEEN '1970-01-01' AND '2199-12-31'
        AND done GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX risk_action_risk ON risk_action (risk);
CREATE INDEX risk_action_owner ON risk_action (owner);

CREATE TABLE risk_position (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    risk INTEGER NOT NULL REFERENCES risk (id) DEFERRABLE INITIALLY DEFERRED,
    position_date TEXT CHECK (position_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND position_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    probability INTEGER NOT NULL CHECK (probability BETWEEN 1 AND 6),
    impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 6),
    residual_probability INTEGER NOT NULL CHECK (residual_probability BETWEEN 1 AND 6),
    residual_impact INTEGER NOT NULL CHECK (residual_impact BETWEEN 1 AND 6),
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1))
) STRICT;
CREATE INDEX risk_position_risk ON risk_position (risk);

CREATE TABLE stakeholder (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    audience INTEGER NOT NULL REFERENCES audience (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) <= 65536),
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    email TEXT NOT NULL CHECK (length(email) <= 65536),
    function_name TEXT NOT NULL CHECK (length(function_name) <= 65536),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX stakeholder_audience ON stakeholder (audience);
CREATE INDEX stakeholder_person ON stakeholder (person);

CREATE TABLE message_template (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    purpose TEXT NOT NULL CHECK (purpose IN ('announcement', 'change_notice', 'release_notes', 'reminder', 'marketing', 'training', 'other')),
    language TEXT NOT NULL CHECK (length(language) <= 65536),
    subject TEXT NOT NULL CHECK (length(subject) <= 65536),
    body TEXT NOT NULL CHECK (length(body) <= 65536)
) STRICT;

CREATE TABLE message (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    audience INTEGER NOT NULL REFERENCES audience (id) DEFERRABLE INITIALLY DEFERRED,
    release INTEGER NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT NOT NULL CHECK (purpose IN ('announcement', 'change_notice', 'release_notes', 'reminder', 'marketing', 'training', 'other')),
    milestone INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    offset_amount INTEGER NOT NULL CHECK (offset_amount BETWEEN -36500 AND 36500),
    offset_unit TEXT NOT NULL CHECK (offset_unit IN ('working_days', 'calendar_days')),
    due TEXT CHECK (due BETWEEN '1970-01-01' AND '2199-12-31'
        AND due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    channel TEXT NOT NULL CHECK (length(channel) <= 65536),
    owner INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('planned', 'drafted', 'approved', 'sent', 'acknowledged')),
    message_template INTEGER REFERENCES message_template (id) DEFERRABLE INITIALLY DEFERRED,
    sent_on TEXT CHECK (sent_on BETWEEN '1970-01-01' AND '2199-12-31'
        AND sent_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    late_allowed_by TEXT NOT NULL CHECK (length(late_allowed_by) <= 65536),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX message_audience ON message (audience);
CREATE INDEX message_release ON message (release);
CREATE INDEX message_milestone ON message (milestone);
CREATE INDEX message_owner ON message (owner);
CREATE INDEX message_message_template ON message (message_template);

CREATE TABLE publication (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    audience INTEGER NOT NULL CHECK (audience >= 0),
    audience_name TEXT NOT NULL CHECK (length(audience_name) <= 65536),
    message INTEGER NOT NULL CHECK (message >= 0),
    release INTEGER NOT NULL CHECK (release >= 0),
    title TEXT NOT NULL CHECK (length(title) <= 65536),
    time TEXT CHECK (length(time) = 24),
    author TEXT NOT NULL CHECK (length(author) <= 65536),
    content TEXT NOT NULL CHECK (length(content) <= 10000000)
) STRICT;
