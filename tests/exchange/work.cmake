# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS tst_jiralanguages tst_workbadinput tst_workimport tst_workissues tst_workproject tst_workreferences tst_worktables)
    plimsoll_test(${name} LIBS plimsoll_work_import)
endforeach()
