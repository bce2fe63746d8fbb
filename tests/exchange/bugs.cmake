# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
plimsoll_test(tst_bugimport LIBS plimsoll_bug_import)
