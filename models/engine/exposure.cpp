// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exposure.h"

#include "domain/allrecords.h"
#include "domain/edits/riskscaleedits.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>
#include <utility>

namespace Plimsoll {

QString ratingName(RiskRating rating)
{
    constexpr const char *names[] = {QT_TRANSLATE_NOOP("Exposure", "Low"), QT_TRANSLATE_NOOP("Exposure", "Medium"),
                                     QT_TRANSLATE_NOOP("Exposure", "High"), QT_TRANSLATE_NOOP("Exposure", "Critical")};
    return QCoreApplication::translate("Exposure", names[size_t(rating)]);
}

QString ratingLetter(RiskRating rating)
{
    //: The first letter of Low, Medium, High or Critical; all four differ.
    constexpr const char *letters[] = {QT_TRANSLATE_NOOP("Exposure", "L"), QT_TRANSLATE_NOOP("Exposure", "M"),
                                       QT_TRANSLATE_NOOP("Exposure", "H"), QT_TRANSLATE_NOOP("Exposure", "C")};
    return QCoreApplication::translate("Exposure", letters[size_t(rating)]);
}

QString impactName(RiskAxis impact)
{
    const char *name = QT_TRANSLATE_NOOP("Exposure", "Schedule");
    if (impact == RiskAxis::Quality)
        name = QT_TRANSLATE_NOOP("Exposure", "Quality");
    else if (impact == RiskAxis::Cost)
        name = QT_TRANSLATE_NOOP("Exposure", "Cost");
    else if (impact == RiskAxis::Reputation)
        name = QT_TRANSLATE_NOOP("Exposure", "Reputation");
    return QCoreApplication::translate("Exposure", name);
}

RiskMeasure::RiskMeasure(const Plan &plan)
{
    if (const RiskScale *scale = plan.find(RiskScale::onlyId))
        m_scale = *scale;
    // What the plan does not say is as the editor of the scale shows it.
    const edits::RiskScaleSetup usual = edits::usualRiskScale(levels());
    for (size_t axis = 0; axis < m_levels.size(); ++axis) {
        double below = 0.0;
        for (size_t i = 0; i < usual.levels[axis].size(); ++i) {
            const auto &level = usual.levels[axis][i];
            m_levels[axis][i] = {level.name, (below + level.upTo) / 2};
            below = level.upTo;
        }
    }
    for (const RiskLevel &level : plan.table<RiskLevel>()) {
        if (level.level < 1 || level.level > mostRiskLevels)
            continue;
        Level &known = m_levels[size_t(level.axis)][size_t(level.level - 1)];
        if (!level.name.isEmpty())
            known.name = level.name;
        if (level.to > 0.0)
            known.middle = (level.from + level.to) / 2;
    }
}

RiskSpot RiskMeasure::shown(RiskSpot spot) const
{
    return {std::clamp(spot.probability, 1, levels()), std::clamp(spot.impact, 1, levels())};
}

RiskRating RiskMeasure::rating(RiskSpot spot) const
{
    const int points = score(spot);
    if (points >= m_scale.criticalFrom)
        return RiskRating::Critical;
    if (points >= m_scale.highFrom)
        return RiskRating::High;
    return points >= m_scale.mediumFrom ? RiskRating::Medium : RiskRating::Low;
}

std::vector<RiskAxis> RiskMeasure::impacts() const
{
    std::vector<RiskAxis> rated;
    std::ranges::copy_if(riskImpacts, std::back_inserter(rated), [this](RiskAxis impact) { return rates(impact); });
    return rated;
}

RiskAxis RiskMeasure::worstImpact(const Risk &risk, RiskStage stage) const
{
    RiskAxis worst = RiskAxis::Impact;
    for (const RiskAxis impact : riskImpacts) {
        if (rates(impact) && risk.*levelMember(impact, stage) > risk.*levelMember(worst, stage))
            worst = impact;
    }
    return worst;
}

const RiskMeasure::Level &RiskMeasure::level(RiskAxis axis, int level) const
{
    return m_levels[size_t(axis)][size_t(std::clamp(level, 1, levels()) - 1)];
}

QString RiskMeasure::levelName(RiskAxis axis, int wanted) const
{
    return level(axis, wanted).name;
}

double RiskMeasure::probability(int wanted) const
{
    return level(RiskAxis::Probability, wanted).middle / 100;
}

double RiskMeasure::impactDays(int wanted) const
{
    return level(RiskAxis::Impact, wanted).middle;
}

double RiskMeasure::exposure(const Risk &risk, RiskStage stage) const
{
    if (risk.state != RiskState::Open)
        return 0.0;
    const RiskSpot spot = spotOf(risk, stage);
    const bool typed = risk.delayHigh > 0.0 || risk.delayLikely > 0.0;
    return probability(spot.probability) * (typed ? risk.delayLikely : impactDays(spot.impact));
}

bool concerns(const Risk &risk, ReleaseId release)
{
    return risk.releases.empty() || std::ranges::find(risk.releases, release) != risk.releases.end();
}

std::vector<RiskId> riskRegister(const Plan &plan, ReleaseId release)
{
    const RiskMeasure measure(plan);
    std::vector<std::pair<std::tuple<bool, int, int>, RiskId>> ranked;
    for (const Risk &risk : plan.table<Risk>()) {
        if (risk.state == RiskState::Closed || (release.isValid() && !concerns(risk, release)))
            continue;
        const auto scored = [&](RiskStage stage) { return measure.score(measure.worst(risk, stage)); };
        ranked.push_back({{risk.state == RiskState::Struck, scored(RiskStage::Residual), scored(RiskStage::Inherent)}, risk.id});
    }
    std::ranges::stable_sort(ranked, std::ranges::greater(), [](const auto &entry) { return entry.first; });
    std::vector<RiskId> ids;
    for (const auto &[rank, id] : ranked)
        ids.push_back(id);
    return ids;
}

double exposureOf(const Plan &plan, ReleaseId release, RiskStage stage)
{
    const RiskMeasure measure(plan);
    double days = 0.0;
    for (const Risk &risk : plan.table<Risk>()) {
        if (!release.isValid() || concerns(risk, release))
            days += measure.exposure(risk, stage);
    }
    return days;
}

} // namespace Plimsoll
