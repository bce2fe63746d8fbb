# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS tst_junit tst_testimport)
    plimsoll_test(${name} LIBS plimsoll_test_import)
endforeach()
