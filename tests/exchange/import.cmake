# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS
        tst_badinput
        tst_csvreader
        tst_dateparsing
        tst_foreignschedules
        tst_importmapping
        tst_importmessages
        tst_importmoves
        tst_importrisks
        tst_realschedules
        tst_scheduleimport)
    plimsoll_test(${name} LIBS plimsoll_exchange)
endforeach()
if(NOT PLIMSOLL_ENGINE_ONLY)
    plimsoll_test(tst_importroundtrip LIBS plimsoll_document)
endif()
