// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/riskscaleedits.h"

#include "domain/allrecords.h"
#include "domain/edits/editwords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "domain/plandraft.h"

#include <algorithm>
#include <span>

namespace Plimsoll::edits {

namespace {

constexpr double allPercent = 100.0;
constexpr std::array allAxes{RiskAxis::Probability, RiskAxis::Impact, RiskAxis::Quality, RiskAxis::Cost, RiskAxis::Reputation};

/// What the usual scale of some number of levels says.
struct Usual {
    std::array<const char *, mostRiskLevels> probabilities;
    std::array<const char *, mostRiskLevels> impacts;
    std::array<double, mostRiskLevels> percent;
    std::array<double, mostRiskLevels> days;
    std::array<int, 3> scores; ///< From which risks are medium, high, critical.
};

constexpr std::array<Usual, mostRiskLevels - fewestRiskLevels + 1> usualScales{
    Usual{{QT_TRANSLATE_NOOP("Edits", "Unlikely"), QT_TRANSLATE_NOOP("Edits", "Possible"), QT_TRANSLATE_NOOP("Edits", "Likely")},
          {QT_TRANSLATE_NOOP("Edits", "Minor"), QT_TRANSLATE_NOOP("Edits", "Moderate"), QT_TRANSLATE_NOOP("Edits", "Major")},
          {33, 67, 100},
          {2, 10, 40},
          {3, 6, 9}},
    Usual{{QT_TRANSLATE_NOOP("Edits", "Rare"), QT_TRANSLATE_NOOP("Edits", "Unlikely"), QT_TRANSLATE_NOOP("Edits", "Possible"),
           QT_TRANSLATE_NOOP("Edits", "Likely")},
          {QT_TRANSLATE_NOOP("Edits", "Minor"), QT_TRANSLATE_NOOP("Edits", "Moderate"), QT_TRANSLATE_NOOP("Edits", "Major"),
           QT_TRANSLATE_NOOP("Edits", "Severe")},
          {25, 50, 75, 100},
          {2, 5, 15, 40},
          {4, 8, 12}},
    Usual{{QT_TRANSLATE_NOOP("Edits", "Rare"), QT_TRANSLATE_NOOP("Edits", "Unlikely"), QT_TRANSLATE_NOOP("Edits", "Possible"),
           QT_TRANSLATE_NOOP("Edits", "Likely"), QT_TRANSLATE_NOOP("Edits", "Almost certain")},
          {QT_TRANSLATE_NOOP("Edits", "Negligible"), QT_TRANSLATE_NOOP("Edits", "Minor"), QT_TRANSLATE_NOOP("Edits", "Moderate"),
           QT_TRANSLATE_NOOP("Edits", "Major"), QT_TRANSLATE_NOOP("Edits", "Severe")},
          {20, 40, 60, 80, 100},
          {1, 3, 7, 15, 40},
          {5, 10, 15}},
    Usual{{QT_TRANSLATE_NOOP("Edits", "Rare"), QT_TRANSLATE_NOOP("Edits", "Very unlikely"), QT_TRANSLATE_NOOP("Edits", "Unlikely"),
           QT_TRANSLATE_NOOP("Edits", "Possible"), QT_TRANSLATE_NOOP("Edits", "Likely"), QT_TRANSLATE_NOOP("Edits", "Almost certain")},
          {QT_TRANSLATE_NOOP("Edits", "Negligible"), QT_TRANSLATE_NOOP("Edits", "Minor"), QT_TRANSLATE_NOOP("Edits", "Moderate"),
           QT_TRANSLATE_NOOP("Edits", "Major"), QT_TRANSLATE_NOOP("Edits", "Severe"), QT_TRANSLATE_NOOP("Edits", "Catastrophic")},
          {10, 25, 40, 60, 80, 100},
          {1, 3, 7, 15, 30, 60},
          {6, 12, 20}},
};

/// What is wrong with one axis.
std::optional<QString> brokenLimits(RiskAxis axis, std::span<const RiskScaleSetup::Level> levels)
{
    double below = 0.0;
    for (size_t i = 0; hasLimits(axis) && i < levels.size(); ++i) {
        if (levels[i].upTo <= below)
            return editWords("Level %1 of %2 must reach further than the one below it; type a larger limit.").arg(i + 1).arg(midSentence(label(axis)));
        below = levels[i].upTo;
    }
    if (axis == RiskAxis::Probability && below > allPercent)
        return editWords("Probabilities end at 100 %; type a smaller limit for the highest level.");
    return {};
}

std::optional<QString> broken(const RiskScaleSetup &setup)
{
    const RiskScale &scale = setup.scale;
    if (scale.levels < fewestRiskLevels || scale.levels > mostRiskLevels
        || !std::ranges::all_of(setup.levels, [&](const auto &levels) { return levels.size() == size_t(scale.levels); }))
        return editWords("A risk matrix has 3 to %1 levels; type another number.").arg(mostRiskLevels);
    if (!(1 < scale.mediumFrom && scale.mediumFrom < scale.highFrom && scale.highFrom < scale.criticalFrom))
        return editWords("The scores from which risks are medium, high and critical must rise from 2 on; type larger ones.");
    if (scale.criticalFrom > scale.levels * scale.levels)
        return editWords("The highest score of this matrix is %1; let risks be critical from a smaller score on.").arg(scale.levels * scale.levels);
    for (const RiskAxis axis : allAxes) {
        if (const auto wrong = brokenLimits(axis, setup.of(axis)))
            return wrong;
    }
    return {};
}

void putLevels(PlanDraft &draft, RiskAxis axis, const std::vector<RiskScaleSetup::Level> &levels, IdSource &source)
{
    std::vector<RiskLevelId> known(levels.size());
    const Plan before = draft.plan();
    for (const RiskLevel &level : before.table<RiskLevel>()) {
        if (level.axis != axis)
            continue;
        if (level.level >= 1 && level.level <= int(levels.size()) && !known[size_t(level.level - 1)].isValid())
            known[size_t(level.level - 1)] = level.id;
        else
            draft.remove(level.id);
    }
    double from = 0.0;
    for (size_t i = 0; i < levels.size(); ++i) {
        const RiskLevelId id = known[i].isValid() ? known[i] : source.next<RiskLevel>();
        draft.put(RiskLevel{id, axis, int(i) + 1, levels[i].name.trimmed(), from, levels[i].upTo});
        from = levels[i].upTo;
    }
}

void putScale(PlanDraft &draft, const RiskScaleSetup &setup, IdSource &source)
{
    draft.put(setup.scale);
    for (const RiskAxis axis : allAxes) {
        if (rates(setup.scale, axis))
            putLevels(draft, axis, setup.of(axis), source);
    }
}

} // namespace

RiskScaleSetup usualRiskScale(int levels)
{
    const int count = std::clamp(levels, fewestRiskLevels, mostRiskLevels);
    const Usual &usual = usualScales[size_t(count - fewestRiskLevels)];
    RiskScaleSetup setup;
    setup.scale.levels = count;
    setup.scale.mediumFrom = usual.scores[0];
    setup.scale.highFrom = usual.scores[1];
    setup.scale.criticalFrom = usual.scores[2];
    for (size_t i = 0; i < size_t(count); ++i) {
        setup.of(RiskAxis::Probability).push_back({editWords(usual.probabilities[i]), usual.percent[i]});
        for (const RiskAxis axis : riskImpacts)
            setup.of(axis).push_back({editWords(usual.impacts[i]), hasLimits(axis) ? usual.days[i] : 0.0});
    }
    return setup;
}

RiskScaleSetup riskScaleOf(const Plan &plan)
{
    const RiskScale *scale = plan.find(RiskScale::onlyId);
    RiskScaleSetup setup = usualRiskScale(scale ? scale->levels : RiskScale().levels);
    if (scale)
        setup.scale = *scale;
    for (const RiskLevel &level : plan.table<RiskLevel>()) {
        auto &levels = setup.of(level.axis);
        if (level.level < 1 || level.level > int(levels.size()))
            continue;
        RiskScaleSetup::Level &known = levels[size_t(level.level - 1)];
        if (!level.name.isEmpty())
            known.name = level.name;
        if (level.to > 0.0)
            known.upTo = level.to;
    }
    return setup;
}

Result<PlanEdit> setRiskScale(const Plan &plan, const RiskScaleSetup &setup, IdSource &source)
{
    if (const auto wrong = broken(setup))
        return Error{ErrorCode::InvalidInput, *wrong, {}};
    PlanDraft draft(plan);
    putScale(draft, setup, source);
    return draft.toEdit(editWords("Change the risk scale"));
}

PlanEdit addFirstRisk(const Plan &plan, Risk risk, IdSource &source)
{
    PlanDraft draft(plan);
    if (!plan.find(RiskScale::onlyId) && plan.table<RiskLevel>().isEmpty())
        putScale(draft, usualRiskScale(RiskScale().levels), source);
    const QString name = quotedName(risk);
    draft.put(std::move(risk));
    return draft.toEdit(editWords("Add %1").arg(name));
}

} // namespace Plimsoll::edits
