// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/risklevel.h"
#include "domain/riskscale.h"
#include "domain/riskspot.h"

#include <array>
#include <vector>

namespace Plimsoll {

enum class RiskRating { Low, Medium, High, Critical };
inline constexpr int riskRatings = 4;
/// "High"
[[nodiscard]] QString ratingName(RiskRating rating);
/// "H", where there is room for one letter only.
[[nodiscard]] QString ratingLetter(RiskRating rating);

/// What an impact is on, in a word: "Schedule".
[[nodiscard]] QString impactName(RiskAxis impact);

/// What the levels and scores of a plan's risk matrix mean: its own scale and levels, and where it has none the usual ones
/// (edits::usualRiskScale). A value; to be kept where many risks are measured.
class RiskMeasure
{
public:
    explicit RiskMeasure(const Plan &plan);

    /// Of both axes, 3 to 6.
    [[nodiscard]] int levels() const { return m_scale.levels; }
    /// The cell of the matrix in which it stands: levels beyond a smaller scale are shown at its edge.
    [[nodiscard]] RiskSpot shown(RiskSpot spot) const;
    [[nodiscard]] int score(RiskSpot spot) const { return spot.probability * spot.impact; }
    [[nodiscard]] RiskRating rating(RiskSpot spot) const;
    [[nodiscard]] bool rates(RiskAxis impact) const { return Plimsoll::rates(m_scale, impact); }
    /// The impacts that risks are rated by, that on the schedule first.
    [[nodiscard]] std::vector<RiskAxis> impacts() const;
    /// Which of them is the highest; the first of several.
    [[nodiscard]] RiskAxis worstImpact(const Risk &risk, RiskStage stage) const;
    /// Where a risk stands by its highest impact: what rates it everywhere but in the matrix of another impact.
    [[nodiscard]] RiskSpot worst(const Risk &risk, RiskStage stage) const { return spotOn(risk, worstImpact(risk, stage), stage); }
    /// "Likely"; the usual name where the plan gives the level none.
    [[nodiscard]] QString levelName(RiskAxis axis, int level) const;
    /// The middle of the level's range, 0 to 1.
    [[nodiscard]] double probability(int level) const;
    /// The middle of the level's range, in working days.
    [[nodiscard]] double impactDays(int level) const;

    /// The working days that a risk is likely to cost: its probability times its typed likely delay, or the days of its impact level where
    /// no delay is typed. A typed delay holds for both stages. Nothing for a risk that is not open: it is work then, or over.
    [[nodiscard]] double exposure(const Risk &risk, RiskStage stage) const;

private:
    struct Level {
        QString name;
        double middle = 0.0;
    };
    [[nodiscard]] const Level &level(RiskAxis axis, int level) const;

    RiskScale m_scale;
    std::array<std::array<Level, mostRiskLevels>, EnumNames<RiskAxis>::names.size()> m_levels; ///< By axis.
};

/// Whether a risk concerns that release; one that names none concerns all.
[[nodiscard]] bool concerns(const Risk &risk, ReleaseId release);

/// The risks of a release, or all where it is invalid, in the order in which its register numbers them from 1 on, on paper as on screen:
/// those that have struck, then by the score after the response, then by that before it. Closed ones are left out.
[[nodiscard]] std::vector<RiskId> riskRegister(const Plan &plan, ReleaseId release);

/// The sum over the open risks that concern a release, in working days; an invalid release takes all risks.
[[nodiscard]] double exposureOf(const Plan &plan, ReleaseId release, RiskStage stage);

} // namespace Plimsoll
