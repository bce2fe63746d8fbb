-- SPDX-FileCopyrightText: 2026 The Plimsoll Authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For which audiences the notes of an item are, which was all; the day on which it came into its release.

ALTER TABLE work_item ADD COLUMN audiences TEXT NOT NULL DEFAULT '' CHECK (audiences NOT GLOB '*[^0-9 ]*' AND length(audiences) <= 1000000);
ALTER TABLE work_item ADD COLUMN joined TEXT CHECK (joined BETWEEN '1970-01-01' AND '2199-12-31'
    AND joined GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
