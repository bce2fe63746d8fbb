// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/sheetedits.h"

#include "domain/allrecords.h"
#include "domain/edits/editwords.h"
#include "domain/idsource.h"
#include "domain/labels.h"
#include "domain/plandraft.h"

#include <tuple>

namespace Plimsoll::edits {

namespace {

QString teamName(const Plan &plan, TeamId id)
{
    const Team *team = plan.find(id);
    return team ? quotedName(*team) : recordLabel<Team>();
}

} // namespace

PlanEdit sendSheets(const Plan &plan, std::span<const TeamId> teams, QDate from, int weeks, QDate today, IdSource &ids)
{
    PlanDraft draft(plan);
    for (const TeamId team : teams)
        draft.put(SentSheet{ids.next<SentSheet>(), team, today, from, weeks, {}});
    return draft.toEdit(teams.size() == 1 ? editWords("Send the capacity sheet of %1").arg(teamName(plan, teams.front()))
                                          : editWords("Send %1 capacity sheets").arg(teams.size()));
}

SentSheetId sheetThatIsOut(const Plan &plan, TeamId team, QDate sentBy)
{
    const SentSheet *newest = nullptr;
    for (const SentSheet &sheet : plan.table<SentSheet>()) {
        if (sheet.team != team || sheet.answeredOn.isValid() || sheet.sentOn > sentBy)
            continue;
        if (!newest || std::tuple(newest->sentOn, newest->id) < std::tuple(sheet.sentOn, sheet.id))
            newest = &sheet;
    }
    return newest ? newest->id : SentSheetId();
}

PlanEdit answerSheet(const Plan &plan, TeamId team, QDate sentOn, QDate today)
{
    PlanDraft draft(plan);
    draft.update(sheetThatIsOut(plan, team, sentOn), [today](SentSheet &sheet) { sheet.answeredOn = today; });
    return draft.toEdit(editWords("Note that the capacity sheet of %1 came back").arg(teamName(plan, team)));
}

} // namespace Plimsoll::edits
