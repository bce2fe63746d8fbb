// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemsoftrains.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/minting.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"

namespace Plimsoll {

void checkTrains(ProblemList &list)
{
    for (const Train &train : list.plan().table<Train>()) {
        const TrainCover cover = coverOf(list.plan(), list.timetable(), train, list.today());
        if (cover.planned >= cover.wanted)
            continue;
        const QString cure = list.plan().find(train.pattern)
            ? problemText("Make the missing ones with “Mint releases of a train…” in the Plan menu.")
            : problemText("Choose a release as its pattern, then make the missing ones with “Mint releases of a train…” in the Plan menu.");
        list.add(train, ReleaseId(), cover.firstOpen.day,
                 {Severity::Notice, "train-not-minted",
                  problemText("Train %1 has %2 of its next %3 releases planned; the departure on %4 has none.")
                      .arg(quotedName(train), QString::number(cover.planned), QString::number(cover.wanted), dayText(cover.firstOpen.day)),
                  cure});
    }
}

} // namespace Plimsoll
