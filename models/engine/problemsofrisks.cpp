// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/datedaction.h"
#include "domain/labels.h"
#include "engine/exposure.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"

#include <QSet>

#include <algorithm>

namespace Plimsoll {

namespace {

/// The only release that a risk names; invalid where it concerns several.
ReleaseId releaseOf(const Risk &risk)
{
    return risk.releases.size() == 1 ? risk.releases.front() : ReleaseId();
}

/// Risks of shipped and cancelled releases alone are history.
bool isLive(const ProblemList &list, const Risk &risk)
{
    return risk.releases.empty() || std::ranges::any_of(risk.releases, [&](ReleaseId id) { return list.isLive(id); });
}

QString ratingText(RiskRating rating)
{
    return rating == RiskRating::Critical ? problemText("critical") : problemText("high");
}

void checkGrave(ProblemList &list, const Risk &risk, RiskRating rating, int score, bool hasContingency)
{
    if (!hasContingency && risk.contingency.trimmed().isEmpty()) {
        list.add(risk, releaseOf(risk), risk.proximity,
                 {Severity::Warning, "risk-without-contingency",
                  problemText("The risk %1 is %2 (%3) even after the response, but nothing is planned for the day that it strikes.")
                      .arg(quotedName(risk), ratingText(rating), QString::number(score)),
                  problemText("Say what is done then, or add a contingency action.")});
    }
    if (!list.plan().find(risk.owner)) {
        list.add(risk, releaseOf(risk), risk.proximity,
                 {Severity::Warning, "risk-without-owner",
                  problemText("The risk %1 is %2 (%3) even after the response, but nobody watches it.")
                      .arg(quotedName(risk), ratingText(rating), QString::number(score)),
                  problemText("Choose the role that owns it.")});
    }
}

void checkDays(ProblemList &list, const Risk &risk)
{
    if (risk.reviewBy.isValid() && risk.reviewBy < list.today()) {
        list.add(risk, releaseOf(risk), risk.reviewBy,
                 {Severity::Notice, "risk-review-overdue",
                  problemText("The risk %1 was to be reviewed by %2.").arg(quotedName(risk), dayText(risk.reviewBy)),
                  problemText("Look at its position and response, and choose the next day of review.")});
    }
    if (risk.proximity.isValid() && risk.proximity < list.today()) {
        list.add(risk, releaseOf(risk), risk.proximity,
                 {Severity::Notice, "risk-past-proximity",
                  problemText("The risk %1 could strike since %2 and is still open.").arg(quotedName(risk), dayText(risk.proximity)),
                  problemText("Say that it has struck, close it, or choose the day from which it may strike now.")});
    }
}

void checkActions(ProblemList &list)
{
    for (const RiskAction &action : list.plan().table<RiskAction>()) {
        const Risk *risk = list.plan().find(action.risk);
        if (!risk || !isWanted(*risk, action) || !action.due.isValid() || action.due >= list.today() || !isLive(list, *risk))
            continue;
        list.add(action, releaseOf(*risk), action.due,
                 {Severity::Warning, "risk-action-overdue",
                  problemText("%1, against the risk %2, was due on %3.").arg(quotedName(action), quotedName(*risk), dayText(action.due)),
                  problemText("Type the day on which it was done, or another day by which it is due.")});
    }
}

} // namespace

void checkRisks(ProblemList &list)
{
    QSet<RiskId> withContingency;
    for (const RiskAction &action : list.plan().table<RiskAction>()) {
        if (action.kind == ActionKind::Contingency)
            withContingency.insert(action.risk);
    }
    const RiskMeasure measure(list.plan());
    for (const Risk &risk : list.plan().table<Risk>()) {
        if (risk.state != RiskState::Open || !isLive(list, risk))
            continue;
        const RiskSpot spot = measure.worst(risk, RiskStage::Residual);
        const RiskRating rating = measure.rating(spot);
        if (rating >= RiskRating::High)
            checkGrave(list, risk, rating, measure.score(spot), withContingency.contains(risk.id));
        checkDays(list, risk);
    }
    checkActions(list);
}

} // namespace Plimsoll
