# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the program carries: the sample, templates and icons.
set(resources ${CMAKE_CURRENT_LIST_DIR})
qt_add_resources(plimsoll_app plimsoll_plans PREFIX /plimsoll BASE ${resources}
    FILES ${resources}/sample/sample.json ${resources}/templates/quarterly.json ${resources}/templates/train.json)
