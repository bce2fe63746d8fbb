// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/exposurepane.h"

#include "views/common/chartsofdays.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Plimsoll {

ExposurePane::ExposurePane(QWidget *parent) : QWidget(parent), m_chart(new DayChart)
{
    auto *asTable = new QToolButton;
    asTable->setDefaultAction(m_chart->tableAction());
    asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    asTable->setFocusPolicy(Qt::TabFocus);
    asTable->setAutoRaise(true);
    auto *above = new QHBoxLayout;
    above->addStretch();
    above->addWidget(asTable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(m_chart, 1);
}

void ExposurePane::setHistory(const std::vector<ExposurePoint> &history)
{
    DayChartContent content{tr("Exposure over time"), tr("Working days"), 1, {}};
    DaySeries inherent{tr("Inherent"), DaySeries::Shape::Steps, {}};
    DaySeries residual{tr("Residual"), DaySeries::Shape::Steps, {}};
    for (const ExposurePoint &point : history) {
        inherent.values.push_back({point.date, point.inherent});
        residual.values.push_back({point.date, point.residual});
    }
    // The solid line is the one that counts.
    content.series = {std::move(residual), std::move(inherent)};
    m_chart->setContent(std::move(content));
}

} // namespace Plimsoll
