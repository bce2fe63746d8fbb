# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the program carries: the sample, templates and icons.
set(resources ${CMAKE_CURRENT_LIST_DIR})
qt_add_resources(plimsoll_engine_commands plimsoll_plans PREFIX /plimsoll BASE ${resources}
    FILES ${resources}/sample/sample.json ${resources}/templates/quarterly.json ${resources}/templates/train.json
        ${resources}/templates/hotfix.json ${resources}/templates/mobile.json ${resources}/templates/regulated.json
        ${resources}/templates/opensource.json)

# Icon themes, found by QIcon::fromTheme under the names plimsoll and plimsoll-dark on machines without one of their own.
file(GLOB_RECURSE icons CONFIGURE_DEPENDS ${resources}/icons/*.svg ${resources}/icons/*.theme)
qt_add_resources(plimsoll_app plimsoll_icons PREFIX / BASE ${resources} FILES ${icons})
qt_add_resources(plimsoll_app plimsoll_appicon PREFIX /plimsoll BASE ${resources}/appicon FILES ${resources}/appicon/plimsoll.svg)
