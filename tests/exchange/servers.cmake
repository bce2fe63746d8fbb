# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Publishing on servers: real ones that the tests start, and a proxy that does wrong.
add_library(serversupport STATIC servers/faultproxy.cpp)
target_link_libraries(serversupport PUBLIC plimsoll_exchange Qt6::Network Qt6::Test)
target_include_directories(serversupport PUBLIC ${CMAKE_SOURCE_DIR}/tests)
target_precompile_headers(serversupport REUSE_FROM plimsoll_pch_core)
foreach(name IN ITEMS
        tst_caldav
        tst_serverfaults
        tst_webtarget)
    plimsoll_test(${name} LIBS serversupport TIMEOUT 1200)
endforeach()
plimsoll_test(tst_davanswers LIBS plimsoll_exchange)
