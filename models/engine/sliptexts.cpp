// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sliptexts.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/rulelearning.h"
#include "engine/sentences.h"
#include "engine/sliptext.h"

namespace Plimsoll {

namespace {

QString nameOf(const Plan &plan, MilestoneId id)
{
    const Milestone *milestone = plan.find(id);
    return milestone ? quotedTitle(plan, *milestone) : QString();
}

} // namespace

QString slipLabel(const Plan &plan, const SlipRequest &request)
{
    const QString name = nameOf(plan, request.milestone);
    if (request.toNextTrain)
        return slipText("Slip %1 to the next train").arg(name);
    if (request.toDate.isValid())
        return slipText("Slip %1 to %2").arg(name, dayText(request.toDate));
    const QString amount = amountLabel(request.amount, request.unit);
    return request.amount < 0 ? slipText("Bring %1 forward by %2").arg(name, amount) : slipText("Slip %1 by %2").arg(name, amount);
}

QString slipReason(const Plan &after, const SlippedDate &moved)
{
    const Milestone *milestone = after.find(moved.milestone);
    if (!milestone)
        return {};
    switch (moved.cause) {
    case SlipCause::Slipped:
        return slipText("it is the one that slips");
    case SlipCause::Follows:
        return milestone->rule == RuleKind::Offset ? slipText("follows its rule: %1").arg(ruleText(after, *milestone)) : slipText("follows its rule");
    case SlipCause::Shifted:
        return slipText("keeps its distance");
    case SlipCause::Pushed:
        return after.find(moved.because) ? slipText("pushed by %1").arg(nameOf(after, moved.because)) : slipText("pushed by what comes before it");
    case SlipCause::Crushed:
        return slipText("buffer shortened to %1").arg(amountLabel(milestone->span, milestone->spanUnit));
    }
    return {};
}

} // namespace Plimsoll
