-- SPDX-FileCopyrightText: 2026 The Plimsoll Authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Before which freeze of its release the work of a skill ends, which was that of the code for all; notes on what still had none.

ALTER TABLE skill ADD COLUMN freeze TEXT NOT NULL DEFAULT 'code'
    CHECK (freeze IN ('unspecified', 'scope', 'code', 'tests', 'documentation'));

ALTER TABLE commitment ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE decision_condition ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE demand ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE membership ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE message_template ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE planned_test ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE responsibility ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE work_dependency ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
ALTER TABLE working_calendar ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 65536);
