// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exposurehistory.h"

#include "domain/allrecords.h"
#include "domain/idtime.h"
#include "engine/exposure.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace Plimsoll {

namespace {

struct ExposureChange {
    double inherent = 0.0;
    double residual = 0.0;
};
using Changes = std::map<QDate, ExposureChange>;
using Positions = QHash<qint64, std::vector<RiskPosition>>;

Positions positionsByRisk(const Plan &plan)
{
    Positions positions;
    for (const RiskPosition &position : plan.table<RiskPosition>())
        positions[position.risk.value()].push_back(position);
    for (auto &ofOne : positions)
        std::ranges::sort(ofOne, {}, &RiskPosition::date);
    return positions;
}

/// The risk as it stood then.
Risk at(Risk risk, const RiskPosition &position)
{
    risk.probability = position.probability;
    risk.impact = position.impact;
    risk.residualProbability = position.residualProbability;
    risk.residualImpact = position.residualImpact;
    risk.state = position.open ? RiskState::Open : RiskState::Closed;
    return risk;
}

void addChange(Changes &changes, QDate day, ExposureChange &running, const RiskMeasure &measure, const Risk &then)
{
    const ExposureChange now{measure.exposure(then, RiskStage::Inherent), measure.exposure(then, RiskStage::Residual)};
    ExposureChange &change = changes[day];
    change.inherent += now.inherent - running.inherent;
    change.residual += now.residual - running.residual;
    running = now;
}

} // namespace

std::vector<ExposurePoint> exposureHistory(const Plan &plan, ReleaseId release, QDate today)
{
    const RiskMeasure measure(plan);
    const Positions positions = positionsByRisk(plan);
    Changes changes;
    for (const Risk &risk : plan.table<Risk>()) {
        if (release.isValid() && !concerns(risk, release))
            continue;
        ExposureChange running;
        const auto known = positions.constFind(risk.id.value());
        if (known == positions.constEnd()) {
            addChange(changes, std::min(mintedOn(risk.id.value()), today), running, measure, risk);
            continue;
        }
        for (const RiskPosition &position : *known) {
            if (position.date <= today)
                addChange(changes, position.date, running, measure, at(risk, position));
        }
        // Whatever day a change was dated to, the trend ends at what is now.
        addChange(changes, today, running, measure, risk);
    }
    if (changes.empty())
        return {};
    changes.try_emplace(today);
    std::vector<ExposurePoint> points;
    ExposurePoint sum;
    for (const auto &[day, change] : changes) {
        // Sums of differences may end a hair below nothing.
        sum = {day, std::max(0.0, sum.inherent + change.inherent), std::max(0.0, sum.residual + change.residual)};
        points.push_back(sum);
    }
    return points;
}

} // namespace Plimsoll
