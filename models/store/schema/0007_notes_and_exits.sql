-- SPDX-FileCopyrightText: 2026 The Plimsoll Authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When the newest commit in a build was made, from which the lead time to customers counts; gates out of an environment beside those into it;
-- what a freeze closes, which its title told before; exceptions that are asked for one thing each; notes on what had none.

ALTER TABLE build ADD COLUMN committed TEXT CHECK (length(committed) = 24);
ALTER TABLE gate ADD COLUMN passage TEXT NOT NULL DEFAULT 'entry' CHECK (passage IN ('entry', 'exit'));

ALTER TABLE milestone ADD COLUMN freezes TEXT NOT NULL DEFAULT 'unspecified'
    CHECK (freezes IN ('unspecified', 'scope', 'code', 'tests', 'documentation'));
-- A freeze was one of code by that word, and one of documentation by "doc"; where both stood, the work went by the code.
UPDATE milestone SET freezes = CASE
        WHEN title LIKE '%code%' THEN 'code'
        WHEN title LIKE '%doc%' THEN 'documentation'
        WHEN title LIKE '%test%' THEN 'tests'
        WHEN title LIKE '%blog%' THEN 'unspecified'
        WHEN title LIKE '%enhancement%' OR title LIKE '%scope%' OR title LIKE '%feature%' THEN 'scope'
        ELSE 'unspecified'
    END
    WHERE kind = 'freeze';
-- So that no copy seems to differ from its pattern. In the JSON of a copied rule a text can hold no bare quotation mark.
UPDATE milestone SET copied_rule = replace(copied_rule, '"kind":"freeze"', '"freezes":"' || freezes || '","kind":"freeze"')
    WHERE freezes <> 'unspecified' AND length(copied_rule) < 65500;

-- The fix was asked for; its work item is told by the bug.
UPDATE exception_request SET work_item = NULL WHERE bug IS NOT NULL;
-- What was asked for had no record of its own; it gets one, under the id of its request.
INSERT INTO work_item (id, release, item_key, title, kind, priority, state, progress, customer_note, upgrade_action, documentation, is_public, note)
    SELECT id, release, '', title, 'feature', 0, CASE state WHEN 'approved' THEN 'accepted' WHEN 'declined' THEN 'dropped' ELSE 'proposed' END, 0, '',
        '', 'not_needed', 0, '' FROM exception_request
    WHERE bug IS NULL AND work_item IS NULL AND id NOT IN (SELECT id FROM work_item);
UPDATE exception_request SET work_item = id WHERE bug IS NULL AND work_item IS NULL;

ALTER TABLE audience ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE build ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE checklist_item ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE on_call ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE person ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE pipeline_run ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE risk_action ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE role ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE skill ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE team ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE toggle_state ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE triage_rule ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
