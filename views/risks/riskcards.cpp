// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/riskcards.h"

#include "domain/allrecords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RiskMatrix", text);
}

} // namespace

RiskCards::RiskCards(const Plan &plan, const std::vector<RiskId> &shown) : measure(plan)
{
    for (const RiskId id : shown) {
        const Risk *risk = plan.find(id);
        if (!risk || risk->state != RiskState::Open)
            continue;
        cards.push_back({id, risk->title, measure.shown(spotOf(*risk, RiskStage::Inherent)), measure.shown(spotOf(*risk, RiskStage::Residual))});
    }
    std::ranges::sort(cards, {}, &RiskCard::id);
}

const RiskCard *RiskCards::find(RiskId id) const
{
    const auto found = std::ranges::lower_bound(cards, id, {}, &RiskCard::id);
    return found != cards.end() && found->id == id ? &*found : nullptr;
}

QString scoreText(const RiskMeasure &measure, RiskSpot spot)
{
    return QLocale().toString(measure.score(spot)) + u' ' + ratingLetter(measure.rating(spot));
}

QString levelMeaning(const RiskMeasure &measure, RiskAxis axis, int level)
{
    const QString name = measure.levelName(axis, level);
    if (!name.isEmpty())
        return name;
    if (axis == RiskAxis::Probability)
        return tr("%1 %").arg(qRound(measure.probability(level) * 100));
    const QString days = QLocale().toString(measure.impactDays(level));
    return qFuzzyCompare(measure.impactDays(level), 1.0) ? tr("1 day") : tr("%1 days").arg(days);
}

QString cardText(const RiskMeasure &measure, const RiskCard &card, RiskStage stage)
{
    const RiskSpot spot = card.spot(stage);
    return tr("%1: %2, %3; probability %4 of %6, impact %5 of %6")
        .arg(card.title, QLocale().toString(measure.score(spot)), ratingName(measure.rating(spot)).toLower(),
             QString::number(spot.probability), QString::number(spot.impact), QString::number(measure.levels()));
}

} // namespace Plimsoll
