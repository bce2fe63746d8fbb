// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/riskcards.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RiskMatrix", text);
}

RiskSpot placeOf(const RiskMeasure &measure, const Risk &risk, RiskAxis impact, RiskStage stage)
{
    const RiskSpot spot = spotOn(risk, impact, stage);
    const RiskSpot shown = measure.shown(spot);
    return spot.impact > 0 || impact == RiskAxis::Impact ? shown : RiskSpot{shown.probability, 0};
}

} // namespace

RiskCards::RiskCards(const Plan &plan, const std::vector<NumberedRisk> &shown, RiskAxis impact) : m_measure(plan), m_impact(impact)
{
    m_cards.reserve(shown.size());
    for (const auto &[id, number] : shown) {
        const Risk *risk = plan.find(id);
        if (!risk || risk->state != RiskState::Open)
            continue;
        m_cards.push_back({id, risk->title, placeOf(m_measure, *risk, impact, RiskStage::Inherent),
                           placeOf(m_measure, *risk, impact, RiskStage::Residual), number});
    }
    std::ranges::sort(m_cards, {}, &RiskCard::id);
    for (const RiskStage stage : {RiskStage::Inherent, RiskStage::Residual}) {
        for (size_t i = 0; i < m_cards.size(); ++i)
            m_cells[size_t(stage)][cellIndex(m_cards[i].cell(stage))].push_back(int(i));
    }
}

int RiskCards::indexOf(RiskId id) const
{
    const auto found = std::ranges::lower_bound(m_cards, id, {}, &RiskCard::id);
    return found != m_cards.end() && found->id == id ? int(found - m_cards.begin()) : -1;
}

const RiskCard *RiskCards::find(RiskId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &at(index);
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

QString impactHeading(const RiskMeasure &measure, RiskAxis impact)
{
    return impact == RiskAxis::Impact && measure.impacts().size() > 1 ? tr("Impact on the schedule") : label(impact);
}

QString cardTitle(const RiskCard &card)
{
    return QLocale().toString(card.number) + u' ' + card.title;
}

QString cardText(const RiskCards &cards, const RiskCard &card, RiskStage stage)
{
    const RiskSpot spot = card.spot(stage);
    const RiskMeasure &measure = cards.measure();
    const QString title = tr("No. %1 %2").arg(QLocale().toString(card.number), card.title);
    if (spot.impact == 0)
        return tr("%1: %2 not rated").arg(title, midSentence(impactHeading(measure, cards.impact())));
    return tr("%1: %2, %3; probability %4 of %6, impact %5 of %6")
        .arg(title, QLocale().toString(measure.score(spot)), ratingName(measure.rating(spot)).toLower(),
             QString::number(spot.probability), QString::number(spot.impact), QString::number(measure.levels()));
}

} // namespace Plimsoll
