-- SPDX-FileCopyrightText: 2026 The Plimsoll Authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When the newest commit in a build was made, from which the lead time to customers counts; gates out of an environment beside those into it;
-- notes on what had none.

ALTER TABLE build ADD COLUMN committed TEXT CHECK (length(committed) = 24);
ALTER TABLE gate ADD COLUMN passage TEXT NOT NULL DEFAULT 'entry' CHECK (passage IN ('entry', 'exit'));

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
