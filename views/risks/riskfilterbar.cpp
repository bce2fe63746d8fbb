// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/riskfilterbar.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plan.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <set>

namespace Plimsoll {

namespace {

QComboBox *addChoice(QHBoxLayout &layout, const QString &caption, const QString &name)
{
    auto *label = new QLabel(caption);
    label->setTextFormat(Qt::PlainText);
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMaximumWidth(choice->fontMetrics().averageCharWidth() * 40);
    label->setBuddy(choice);
    layout.addWidget(label);
    layout.addWidget(choice);
    return choice;
}

} // namespace

RiskFilterBar::RiskFilterBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    m_state = addChoice(*layout, tr("S&tate:"), tr("State of the risks shown"));
    m_state->addItem(tr("All"));
    for (const RiskState state : {RiskState::Open, RiskState::Struck, RiskState::Closed})
        m_state->addItem(label(state), int(state));
    layout->addSpacing(2 * gap);
    m_owner = addChoice(*layout, tr("O&wner:"), tr("Owner of the risks shown"));
    m_owner->addItem(tr("All"));
    layout->addStretch();
    m_impactHolder = new QWidget;
    auto *impact = new QHBoxLayout(m_impactHolder);
    impact->setContentsMargins(0, 0, 0, 0);
    m_impact = addChoice(*impact, tr("Mat&rix by impact on:"), tr("Impact that the matrix shows"));
    layout->addWidget(m_impactHolder);
    for (QComboBox *choice : {m_state, m_owner})
        connect(choice, &QComboBox::activated, this, &RiskFilterBar::changed);
    connect(m_impact, &QComboBox::activated, this, &RiskFilterBar::impactChanged);
    offerImpacts({RiskAxis::Impact});
}

void RiskFilterBar::setPlan(const Plan &plan)
{
    offerOwners(plan);
    offerImpacts(RiskMeasure(plan).impacts());
}

void RiskFilterBar::offerImpacts(const std::vector<RiskAxis> &impacts)
{
    const RiskAxis chosen = impact();
    m_impactHolder->setVisible(impacts.size() > 1);
    if (m_impacts == impacts)
        return;
    m_impacts = impacts;
    m_impact->clear();
    for (const RiskAxis axis : impacts)
        m_impact->addItem(impactName(axis), int(axis));
    m_impact->setCurrentIndex(std::max(0, m_impact->findData(int(chosen))));
}

RiskAxis RiskFilterBar::impact() const
{
    return m_impact->count() == 0 ? RiskAxis::Impact : RiskAxis(m_impact->currentData().toInt());
}

void RiskFilterBar::offerOwners(const Plan &plan)
{
    std::set<RoleId> owners;
    for (const Risk &risk : plan.table<Risk>())
        owners.insert(risk.owner);
    const auto chosen = owner();
    if (chosen)
        owners.insert(*chosen);
    std::vector<std::pair<QString, qint64>> names;
    for (const RoleId id : owners) {
        if (const Role *role = plan.find(id))
            names.emplace_back(role->name, id.value());
    }
    std::ranges::sort(names, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    if (owners.contains(RoleId()))
        names.emplace_back(tr("Nobody"), 0);
    if (names == m_owners)
        return;
    m_owners = std::move(names);
    m_owner->clear();
    m_owner->addItem(tr("All"));
    for (const auto &[name, id] : m_owners)
        m_owner->addItem(name, id);
    m_owner->setCurrentIndex(chosen ? std::max(0, m_owner->findData(chosen->value())) : 0);
}

std::optional<RiskState> RiskFilterBar::state() const
{
    const QVariant chosen = m_state->currentData();
    return chosen.isValid() ? std::optional(RiskState(chosen.toInt())) : std::nullopt;
}

std::optional<RoleId> RiskFilterBar::owner() const
{
    const QVariant chosen = m_owner->currentData();
    return chosen.isValid() ? std::optional(RoleId(chosen.toLongLong())) : std::nullopt;
}

void RiskFilterBar::clear()
{
    m_state->setCurrentIndex(0);
    m_owner->setCurrentIndex(0);
}

} // namespace Plimsoll
