# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(plimsoll_exchange PRIVATE
    csvreader.cpp
    dateparsing.cpp
    dateparsingday.cpp
    dateparsingnames.cpp
    dateparsingzones.cpp
    importanchors.cpp
    importapply.cpp
    importcells.cpp
    importdates.cpp
    importdifference.cpp
    importguess.cpp
    importheadings.cpp
    importlists.cpp
    importmapping.cpp
    importmerge.cpp
    importmessagerows.cpp
    importmessages.cpp
    importnames.cpp
    importpeoplebook.cpp
    importreadings.cpp
    importreleasebook.cpp
    importriskrow.cpp
    importrisks.cpp
    importtargets.cpp
    importwide.cpp
    importwords.cpp
    scheduleimport.cpp)
