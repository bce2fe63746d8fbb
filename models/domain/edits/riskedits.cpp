// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/riskedits.h"

#include "domain/allrecords.h"
#include "domain/idtime.h"
#include "domain/labels.h"
#include "domain/plandraft.h"

#include <QCoreApplication>

namespace Plimsoll::edits {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Edits", text);
}

/// Where the risk stands, as a row of the history from that day on.
RiskPosition positionOf(const Risk &risk, QDate day, RiskPositionId id)
{
    return {id, risk.id, day, risk.probability, risk.impact, risk.residualProbability, risk.residualImpact, risk.state == RiskState::Open};
}

/// A day has one row for each risk. A history begins on the day on which the risk was made, with where it stood until now.
void keepPosition(PlanDraft &draft, const Risk &before, const Risk &after, QDate day, IdSource &source)
{
    RiskPositionId known;
    bool begun = false;
    for (const RiskPosition &position : draft.plan().table<RiskPosition>()) {
        if (position.risk != after.id)
            continue;
        begun = true;
        if (position.date == day)
            known = position.id;
    }
    const QDate made = mintedOn(after.id.value());
    if (!begun && made < day)
        draft.put(positionOf(before, made, source.next<RiskPosition>()));
    draft.put(positionOf(after, day, known.isValid() ? known : source.next<RiskPosition>()));
}

bool standsTheSame(const Risk &a, const Risk &b)
{
    return spotOf(a, RiskStage::Inherent) == spotOf(b, RiskStage::Inherent)
        && spotOf(a, RiskStage::Residual) == spotOf(b, RiskStage::Residual) && (a.state == RiskState::Open) == (b.state == RiskState::Open);
}

void changeRisk(PlanDraft &draft, RiskId id, const std::function<void(Risk &)> &change, QDate day, IdSource &source)
{
    const Risk *risk = draft.plan().find(id);
    if (!risk)
        return;
    const Risk before = *risk;
    Risk after = before;
    change(after);
    if (!standsTheSame(before, after))
        keepPosition(draft, before, after, day, source);
    draft.put(std::move(after));
}

/// One of the two sentences, with the name of the risk or the number of those that change.
PlanEdit named(PlanEdit edit, const QString &one, const QString &several)
{
    const auto &changes = edit.changes<Risk>();
    if (changes.size() == 1)
        edit.label = one.arg(quotedName(*changes.front().before));
    else if (!changes.empty())
        edit.label = several.arg(changes.size());
    return edit;
}

PlanEdit changed(const Plan &plan, std::span<const RiskId> ids, const std::function<void(Risk &)> &change, QDate day, IdSource &source)
{
    PlanDraft draft(plan);
    for (const RiskId id : ids)
        changeRisk(draft, id, change, day, source);
    return draft.toEdit({});
}

} // namespace

PlanEdit changeRisks(const Plan &plan, std::span<const RiskId> ids, const QString &what, const std::function<void(Risk &)> &change, QDate today,
                     IdSource &source)
{
    PlanEdit edit = changed(plan, ids, change, today, source);
    const auto &changes = edit.changes<Risk>();
    if (changes.size() == 1)
        edit.label = tr("Change %1 of %2").arg(what, quotedName(*changes.front().before));
    else if (!changes.empty())
        edit.label = tr("Change %1 of %2 records").arg(what).arg(changes.size());
    return edit;
}

PlanEdit moveRisks(const Plan &plan, std::span<const RiskId> ids, RiskStage stage, RiskSpot to, QDate today, IdSource &source)
{
    const auto change = [&](Risk &risk) {
        (stage == RiskStage::Inherent ? risk.probability : risk.residualProbability) = to.probability;
        (stage == RiskStage::Inherent ? risk.impact : risk.residualImpact) = to.impact;
    };
    return named(changed(plan, ids, change, today, source), tr("Move %1 in the matrix"), tr("Move %1 risks in the matrix"));
}

PlanEdit strikeRisks(const Plan &plan, std::span<const RiskId> ids, QDate day, const WorkingDayLookup &workingDay, IdSource &source)
{
    PlanDraft draft(plan);
    for (const RiskId id : ids) {
        const Risk *risk = plan.find(id);
        if (!risk || (risk->state == RiskState::Struck && risk->struckOn == day))
            continue;
        changeRisk(draft, id, [&](Risk &r) {
            r.state = RiskState::Struck;
            r.struckOn = day;
        }, day, source);
        for (const RiskAction &action : plan.table<RiskAction>()) {
            if (action.risk != id || action.kind != ActionKind::Contingency || action.done.isValid())
                continue;
            draft.update(action.id, [&](RiskAction &a) { a.due = workingDay(day, a.daysAfterStrike); });
        }
    }
    return named(draft.toEdit({}), tr("%1 has struck"), tr("%1 risks have struck"));
}

PlanEdit closeRisks(const Plan &plan, std::span<const RiskId> ids, QDate today, IdSource &source)
{
    const auto change = [](Risk &risk) { risk.state = RiskState::Closed; };
    return named(changed(plan, ids, change, today, source), tr("Close %1"), tr("Close %1 risks"));
}

PlanEdit reopenRisks(const Plan &plan, std::span<const RiskId> ids, QDate today, IdSource &source)
{
    const auto change = [](Risk &risk) {
        risk.state = RiskState::Open;
        risk.struckOn = {};
    };
    return named(changed(plan, ids, change, today, source), tr("Reopen %1"), tr("Reopen %1 risks"));
}

} // namespace Plimsoll::edits
