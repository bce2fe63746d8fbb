// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/sentsheets.h"
#include "engine/workingdays.h"

namespace Plimsoll {

namespace {

constexpr int patience = 10; ///< Working days that a lead gets.

} // namespace

void checkSheets(ProblemList &list)
{
    for (const SentSheet &sheet : list.plan().table<SentSheet>()) {
        const Team *team = list.plan().find(sheet.team);
        if (!team || standingOf(list.plan(), sheet, list.today()) != SheetStanding::Out)
            continue;
        const int days = list.timetable().calendars().ofPlan().between(sheet.sentOn, list.today());
        if (days <= patience)
            continue;
        list.add(sheet, {}, sheet.sentOn,
                 {Severity::Warning, "capacity-sheet-out",
                  problemText("The capacity sheet that %1 was sent on %2 has not come back for %3 working days.")
                      .arg(quotedName(*team), dayText(sheet.sentOn), QString::number(days)),
                  problemText("Ask the lead of the team for it and read it back, or send another.")});
    }
}

} // namespace Plimsoll
