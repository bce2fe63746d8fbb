-- SPDX-FileCopyrightText: 2026 The Plimsoll Authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From commit to customer: components and what becomes of them in environments, tests, bugs, gates and decisions, roll-outs.

CREATE TABLE component (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    product INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    repository TEXT NOT NULL CHECK (length(repository) <= 65536),
    pipeline TEXT NOT NULL CHECK (length(pipeline) <= 65536),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX component_product ON component (product);
CREATE INDEX component_team ON component (team);

CREATE TABLE feature_toggle (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    product INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    work_item INTEGER REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('release', 'experiment', 'operations', 'permission')),
    stage TEXT NOT NULL CHECK (stage IN ('alpha', 'beta', 'stable', 'deprecated')),
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    owner INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    remove_by INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    code_removed TEXT CHECK (code_removed BETWEEN '1970-01-01' AND '2199-12-31'
        AND code_removed GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX feature_toggle_product ON feature_toggle (product);
CREATE INDEX feature_toggle_work_item ON feature_toggle (work_item);
CREATE INDEX feature_toggle_owner ON feature_toggle (owner);
CREATE INDEX feature_toggle_remove_by ON feature_toggle (remove_by);

CREATE TABLE toggle_state (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    toggle INTEGER NOT NULL REFERENCES feature_toggle (id) DEFERRABLE INITIALLY DEFERRED,
    environment INTEGER NOT NULL REFERENCES environment (id) DEFERRABLE INITIALLY DEFERRED,
    switch_position TEXT NOT NULL CHECK (switch_position IN ('off', 'some', 'on')),
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 100),
    since TEXT CHECK (since BETWEEN '1970-01-01' AND '2199-12-31'
        AND since GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX toggle_state_toggle ON toggle_state (toggle);
CREATE INDEX toggle_state_environment ON toggle_state (environment);

CREATE TABLE test_suite (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    product INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    owner INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX test_suite_product ON test_suite (product);
CREATE INDEX test_suite_owner ON test_suite (owner);

CREATE TABLE test_case (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    suite INTEGER NOT NULL REFERENCES test_suite (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    case_key TEXT NOT NULL CHECK (length(case_key) <= 65536),
    component INTEGER REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
    automated INTEGER NOT NULL CHECK (automated IN (0, 1)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 100000),
    skill INTEGER REFERENCES skill (id) DEFERRABLE INITIALLY DEFERRED,
    tag TEXT NOT NULL CHECK (tag IN ('regression', 'smoke', 'performance', 'security', 'acceptance')),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX test_case_suite ON test_case (suite);
CREATE INDEX test_case_component ON test_case (component);
CREATE INDEX test_case_skill ON test_case (skill);

CREATE TABLE test_cycle (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    release INTEGER NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    suites TEXT NOT NULL CHECK (suites NOT GLOB '*[^0-9 ]*' AND length(suites) <= 1000000),
    environment INTEGER REFERENCES environment (id) DEFERRABLE INITIALLY DEFERRED,
    opens INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    closes INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    testers INTEGER NOT NULL CHECK (testers BETWEEN 1 AND 10000),
    rounds INTEGER NOT NULL CHECK (rounds BETWEEN 1 AND 100),
    fix_loops REAL NOT NULL CHECK (fix_loops BETWEEN 0 AND 10),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX test_cycle_release ON test_cycle (release);
CREATE INDEX test_cycle_environment ON test_cycle (environment);
CREATE INDEX test_cycle_opens ON test_cycle (opens);
CREATE INDEX test_cycle_closes ON test_cycle (closes);

CREATE TABLE planned_test (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    cycle INTEGER NOT NULL REFERENCES test_cycle (id) DEFERRABLE INITIALLY DEFERRED,
    test_case INTEGER NOT NULL REFERENCES test_case (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX planned_test_cycle ON planned_test (cycle);
CREATE INDEX planned_test_test_case ON planned_test (test_case);
CREATE INDEX planned_test_person ON planned_test (person);

CREATE TABLE build (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    component INTEGER NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL CHECK (length(version) BETWEEN 1 AND 500),
    revision TEXT NOT NULL CHECK (length(revision) <= 65536),
    built TEXT CHECK (length(built) = 24),
    status TEXT NOT NULL CHECK (status IN ('unknown', 'running', 'passed', 'failed', 'cancelled')),
    url TEXT NOT NULL CHECK (length(url) <= 65536)
) STRICT;
CREATE INDEX build_component ON build (component);

CREATE TABLE promotion (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    build INTEGER NOT NULL REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    environment INTEGER NOT NULL REFERENCES environment (id) DEFERRABLE INITIALLY DEFERRED,
    release INTEGER REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('planned', 'deployed', 'failed', 'rolled_back')),
    promoted TEXT CHECK (length(promoted) = 24),
    approved_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX promotion_build ON promotion (build);
CREATE INDEX promotion_environment ON promotion (environment);
CREATE INDEX promotion_release ON promotion (release);
CREATE INDEX promotion_approved_by ON promotion (approved_by);

CREATE TABLE pipeline_run (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    component INTEGER NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) <= 65536),
    run_key TEXT NOT NULL CHECK (length(run_key) <= 65536),
    started TEXT CHECK (length(started) = 24),
    finished TEXT CHECK (length(finished) = 24),
    status TEXT NOT NULL CHECK (status IN ('unknown', 'running', 'passed', 'failed', 'cancelled')),
    revision TEXT NOT NULL CHECK (length(revision) <= 65536),
    branch TEXT NOT NULL CHECK (length(branch) <= 65536),
    url TEXT NOT NULL CHECK (length(url) <= 65536)
) STRICT;
CREATE INDEX pipeline_run_component ON pipeline_run (component);

CREATE TABLE test_run (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    cycle INTEGER NOT NULL REFERENCES test_cycle (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    ran TEXT CHECK (length(ran) = 24),
    source TEXT NOT NULL CHECK (length(source) <= 65536),
    build INTEGER REFERENCES build (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX test_run_cycle ON test_run (cycle);
CREATE INDEX test_run_build ON test_run (build);

CREATE TABLE test_result (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    test_run INTEGER NOT NULL REFERENCES test_run (id) DEFERRABLE INITIALLY DEFERRED,
    test_case INTEGER NOT NULL REFERENCES test_case (id) DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT NOT NULL CHECK (outcome IN ('passed', 'failed', 'flaky', 'skipped', 'blocked')),
    seconds REAL NOT NULL CHECK (seconds BETWEEN 0 AND 10000000),
    attempts INTEGER NOT NULL CHECK (attempts BETWEEN 1 AND 1000),
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    message TEXT NOT NULL CHECK (length(message) <= 65536)
) STRICT;
CREATE INDEX test_result_test_run ON test_result (test_run);
CREATE INDEX test_result_test_case ON test_result (test_case);
CREATE INDEX test_result_person ON test_result (person);

CREATE TABLE bug (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    bug_key TEXT NOT NULL CHECK (length(bug_key) <= 65536),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    release INTEGER REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    component INTEGER REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
    severity TEXT NOT NULL CHECK (severity IN ('blocker', 'critical', 'major', 'minor', 'trivial')),
    fix_impact TEXT NOT NULL CHECK (fix_impact IN ('contained', 'one_component', 'several', 'architecture')),
    state TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'fixed', 'verified', 'closed')),
    decision TEXT NOT NULL CHECK (decision IN ('undecided', 'fix_now', 'defer', 'toggle', 'waive')),
    decider INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    decided TEXT CHECK (decided BETWEEN '1970-01-01' AND '2199-12-31'
        AND decided GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    reason TEXT NOT NULL CHECK (length(reason) <= 65536),
    deferred_to INTEGER REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    toggle INTEGER REFERENCES feature_toggle (id) DEFERRABLE INITIALLY DEFERRED,
    work_item INTEGER REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
    found TEXT CHECK (found BETWEEN '1970-01-01' AND '2199-12-31'
        AND found GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    closed TEXT CHECK (closed BETWEEN '1970-01-01' AND '2199-12-31'
        AND closed GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    url TEXT NOT NULL CHECK (length(url) <= 65536),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX bug_release ON bug (release);
CREATE INDEX bug_component ON bug (component);
CREATE INDEX bug_decider ON bug (decider);
CREATE INDEX bug_deferred_to ON bug (deferred_to);
CREATE INDEX bug_toggle ON bug (toggle);
CREATE INDEX bug_work_item ON bug (work_item);

CREATE TABLE triage_rule (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    phase TEXT NOT NULL CHECK (phase IN ('before_freeze', 'after_freeze', 'candidate')),
    severity TEXT NOT NULL CHECK (severity IN ('blocker', 'critical', 'major', 'minor', 'trivial')),
    fix_impact TEXT NOT NULL CHECK (fix_impact IN ('contained', 'one_component', 'several', 'architecture')),
    proposal TEXT NOT NULL CHECK (proposal IN ('undecided', 'fix_now', 'defer', 'toggle', 'waive'))
) STRICT;

CREATE TABLE exception_request (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    release INTEGER NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    bug INTEGER REFERENCES bug (id) DEFERRABLE INITIALLY DEFERRED,
    work_item INTEGER REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
    user_impact TEXT NOT NULL CHECK (length(user_impact) <= 65536),
    tests TEXT NOT NULL CHECK (length(tests) <= 65536),
    risk_of_it TEXT NOT NULL CHECK (length(risk_of_it) <= 65536),
    asked_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    asked TEXT CHECK (asked BETWEEN '1970-01-01' AND '2199-12-31'
        AND asked GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'declined')),
    decided TEXT CHECK (decided BETWEEN '1970-01-01' AND '2199-12-31'
        AND decided GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    approver INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    second_approver INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL CHECK (length(reason) <= 65536),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX exception_request_release ON exception_request (release);
CREATE INDEX exception_request_bug ON exception_request (bug);
CREATE INDEX exception_request_work_item ON exception_request (work_item);
CREATE INDEX exception_request_asked_by ON exception_request (asked_by);
CREATE INDEX exception_request_approver ON exception_request (approver);
CREATE INDEX exception_request_second_approver ON exception_request (second_approver);

CREATE TABLE rollout_step (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    milestone INTEGER NOT NULL REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    technique TEXT NOT NULL CHECK (technique IN ('direct', 'toggle', 'dark_launch', 'canary', 'phased', 'blue_green')),
    action TEXT NOT NULL CHECK (action IN ('start', 'widen', 'switch', 'switch_back', 'finish')),
    work_item INTEGER REFERENCES work_item (id) DEFERRABLE INITIALLY DEFERRED,
    toggle INTEGER REFERENCES feature_toggle (id) DEFERRABLE INITIALLY DEFERRED,
    environment INTEGER REFERENCES environment (id) DEFERRABLE INITIALLY DEFERRED,
    cohort TEXT NOT NULL CHECK (length(cohort) <= 65536),
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 100),
    hold_hours REAL NOT NULL CHECK (hold_hours BETWEEN 0 AND 100000),
    metric TEXT NOT NULL CHECK (length(metric) <= 65536),
    kill_criterion TEXT NOT NULL CHECK (length(kill_criterion) <= 65536),
    data_note TEXT NOT NULL CHECK (length(data_note) <= 65536),
    outcome TEXT NOT NULL CHECK (outcome IN ('pending', 'passed', 'killed')),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX rollout_step_milestone ON rollout_step (milestone);
CREATE INDEX rollout_step_work_item ON rollout_step (work_item);
CREATE INDEX rollout_step_toggle ON rollout_step (toggle);
CREATE INDEX rollout_step_environment ON rollout_step (environment);

CREATE TABLE back_out_plan (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    release INTEGER NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    trigger_text TEXT NOT NULL CHECK (length(trigger_text) <= 65536),
    steps TEXT NOT NULL CHECK (length(steps) <= 65536),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 100000),
    owner INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    rehearsal INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    rehearsed TEXT CHECK (rehearsed BETWEEN '1970-01-01' AND '2199-12-31'
        AND rehearsed GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX back_out_plan_release ON back_out_plan (release);
CREATE INDEX back_out_plan_owner ON back_out_plan (owner);
CREATE INDEX back_out_plan_rehearsal ON back_out_plan (rehearsal);

CREATE TABLE infrastructure_code (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    environment INTEGER NOT NULL REFERENCES environment (id) DEFERRABLE INITIALLY DEFERRED,
    tool TEXT NOT NULL CHECK (tool IN ('terraform', 'opentofu', 'pulumi', 'ansible', 'helm', 'cloudformation', 'other')),
    repository TEXT NOT NULL CHECK (length(repository) <= 65536),
    revision TEXT NOT NULL CHECK (length(revision) <= 65536),
    checked TEXT CHECK (length(checked) = 24),
    to_add INTEGER NOT NULL CHECK (to_add BETWEEN 0 AND 1000000),
    to_change INTEGER NOT NULL CHECK (to_change BETWEEN 0 AND 1000000),
    to_destroy INTEGER NOT NULL CHECK (to_destroy BETWEEN 0 AND 1000000),
    drifted INTEGER NOT NULL CHECK (drifted BETWEEN 0 AND 1000000),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX infrastructure_code_environment ON infrastructure_code (environment);

CREATE TABLE infrastructure_change (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    release INTEGER NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    environment INTEGER REFERENCES environment (id) DEFERRABLE INITIALLY DEFERRED,
    milestone INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 65536),
    done TEXT CHECK (done BETWEEN '1970-01-01' AND '2199-12-31'
        AND done GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX infrastructure_change_release ON infrastructure_change (release);
CREATE INDEX infrastructure_change_environment ON infrastructure_change (environment);
CREATE INDEX infrastructure_change_milestone ON infrastructure_change (milestone);

CREATE TABLE incident (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    incident_key TEXT NOT NULL CHECK (length(incident_key) <= 65536),
    product INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
    promotion INTEGER REFERENCES promotion (id) DEFERRABLE INITIALLY DEFERRED,
    started TEXT CHECK (length(started) = 24),
    restored TEXT CHECK (length(restored) = 24),
    url TEXT NOT NULL CHECK (length(url) <= 65536),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX incident_product ON incident (product);
CREATE INDEX incident_promotion ON incident (promotion);

CREATE TABLE on_call (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    start_date TEXT CHECK (start_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND start_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_date TEXT CHECK (end_date BETWEEN '1970-01-01' AND '2199-12-31'
        AND end_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX on_call_team ON on_call (team);
CREATE INDEX on_call_person ON on_call (person);

CREATE TABLE gate (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    milestone INTEGER NOT NULL REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    decider INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    deputy INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX gate_milestone ON gate (milestone);
CREATE INDEX gate_decider ON gate (decider);
CREATE INDEX gate_deputy ON gate (deputy);

CREATE TABLE criterion (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    gate INTEGER NOT NULL REFERENCES gate (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    hard INTEGER NOT NULL CHECK (hard IN (0, 1)),
    measure TEXT NOT NULL CHECK (measure IN ('attested', 'tests_passed', 'open_blockers', 'open_bugs', 'high_risks', 'soak_hours', 'shortage', 'late_messages', 'back_out_rehearsed', 'open_exceptions', 'checklist_open')),
    threshold REAL NOT NULL CHECK (threshold BETWEEN 0 AND 1000000),
    attestation TEXT NOT NULL CHECK (attestation IN ('open', 'met', 'not_met')),
    attested_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    attested TEXT CHECK (attested BETWEEN '1970-01-01' AND '2199-12-31'
        AND attested GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 65536),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    waived_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    waiver_reason TEXT NOT NULL CHECK (length(waiver_reason) <= 65536),
    waiver_expires TEXT CHECK (waiver_expires BETWEEN '1970-01-01' AND '2199-12-31'
        AND waiver_expires GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX criterion_gate ON criterion (gate);
CREATE INDEX criterion_attested_by ON criterion (attested_by);
CREATE INDEX criterion_waived_by ON criterion (waived_by);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    gate INTEGER NOT NULL REFERENCES gate (id) DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT NOT NULL CHECK (outcome IN ('go', 'go_with_conditions', 'no_go')),
    decided TEXT CHECK (length(decided) = 24),
    decider INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL CHECK (length(reason) <= 65536),
    dossier TEXT NOT NULL CHECK (length(dossier) <= 10000000),
    seal TEXT NOT NULL CHECK (length(seal) <= 64)
) STRICT;
CREATE INDEX decision_gate ON decision (gate);
CREATE INDEX decision_decider ON decision (decider);

CREATE TABLE decision_condition (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    decision INTEGER NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    owner INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT CHECK (due BETWEEN '1970-01-01' AND '2199-12-31'
        AND due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    done TEXT CHECK (done BETWEEN '1970-01-01' AND '2199-12-31'
        AND done GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX decision_condition_decision ON decision_condition (decision);
CREATE INDEX decision_condition_owner ON decision_condition (owner);

CREATE TABLE vote (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    gate INTEGER NOT NULL REFERENCES gate (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    choice TEXT NOT NULL CHECK (choice IN ('go', 'no_go', 'abstain')),
    dissent TEXT NOT NULL CHECK (length(dissent) <= 65536),
    cast_at TEXT CHECK (length(cast_at) = 24)
) STRICT;
CREATE INDEX vote_gate ON vote (gate);
CREATE INDEX vote_person ON vote (person);

CREATE TABLE waiver (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    check_name TEXT NOT NULL CHECK (length(check_name) <= 100),
    table_name TEXT NOT NULL CHECK (length(table_name) <= 100),
    record_id INTEGER NOT NULL CHECK (record_id >= 0),
    reason TEXT NOT NULL CHECK (length(reason) <= 65536),
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    made TEXT CHECK (made BETWEEN '1970-01-01' AND '2199-12-31'
        AND made GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    expires TEXT CHECK (expires BETWEEN '1970-01-01' AND '2199-12-31'
        AND expires GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX waiver_person ON waiver (person);

CREATE TABLE checklist_item (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    milestone INTEGER NOT NULL REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    owner INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000000),
    done TEXT CHECK (done BETWEEN '1970-01-01' AND '2199-12-31'
        AND done GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    done_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX checklist_item_milestone ON checklist_item (milestone);
CREATE INDEX checklist_item_owner ON checklist_item (owner);
CREATE INDEX checklist_item_done_by ON checklist_item (done_by);

CREATE TABLE runbook_step (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    milestone INTEGER NOT NULL REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    minute INTEGER NOT NULL CHECK (minute BETWEEN -100000 AND 100000),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 100000),
    owner INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    point_of_no_return INTEGER NOT NULL CHECK (point_of_no_return IN (0, 1)),
    done TEXT CHECK (length(done) = 24),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX runbook_step_milestone ON runbook_step (milestone);
CREATE INDEX runbook_step_owner ON runbook_step (owner);

CREATE TABLE review_finding (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    release INTEGER NOT NULL REFERENCES release (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    kind TEXT NOT NULL CHECK (kind IN ('went_well', 'went_wrong', 'improve')),
    action TEXT NOT NULL CHECK (length(action) <= 65536),
    owner INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT CHECK (due BETWEEN '1970-01-01' AND '2199-12-31'
        AND due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    done TEXT CHECK (done BETWEEN '1970-01-01' AND '2199-12-31'
        AND done GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    template_milestone INTEGER REFERENCES milestone (id) DEFERRABLE INITIALLY DEFERRED,
    proposed_offset INTEGER NOT NULL CHECK (proposed_offset BETWEEN -3650 AND 3650),
    note TEXT NOT NULL CHECK (length(note) <= 65536)
) STRICT;
CREATE INDEX review_finding_release ON review_finding (release);
CREATE INDEX review_finding_owner ON review_finding (owner);
CREATE INDEX review_finding_template_milestone ON review_finding (template_milestone);

ALTER TABLE work_item ADD COLUMN component INTEGER REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX work_item_component ON work_item (component);
ALTER TABLE work_item ADD COLUMN rollout TEXT NOT NULL DEFAULT 'direct' CHECK (rollout IN ('direct', 'toggle', 'dark_launch', 'canary', 'phased', 'blue_green'));
ALTER TABLE risk ADD COLUMN components TEXT NOT NULL DEFAULT '' CHECK (components NOT GLOB '*[^0-9 ]*' AND length(components) <= 1000000);
