// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/trendpane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/planzone.h"
#include "engine/quality/testtrend.h"
#include "items/recordnames.h"
#include "views/common/chartsofdays.h"
#include "views/common/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Plimsoll {

namespace {

/// Of several runs on one day the last one counts.
DaySeries seriesOf(const Plan &plan, const SuiteTrend &trend)
{
    DaySeries series{recordName(plan, trend.suite), DaySeries::Shape::Line, {}};
    for (const TrendPoint &point : trend.points) {
        if (!point.ran.isValid() || point.counts.verdicts() == 0)
            continue;
        const QDate day = point.ran.toTimeZone(planZone(plan)).date();
        if (!series.values.empty() && series.values.back().date == day)
            series.values.pop_back();
        series.values.push_back({day, 100.0 * point.counts.passRate()});
    }
    return series;
}

} // namespace

TrendPane::TrendPane(PlanDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_chart(new DayChart), m_empty(new EmptyState), m_layout(new QStackedLayout(this))
{
    auto *asTable = new QToolButton;
    asTable->setDefaultAction(m_chart->tableAction());
    asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    asTable->setFocusPolicy(Qt::TabFocus);
    asTable->setAutoRaise(true);
    auto *above = new QHBoxLayout;
    above->addStretch();
    above->addWidget(asTable);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(m_chart, 1);
    m_layout->addWidget(whole);
    m_layout->addWidget(m_empty);
    m_empty->offer(tr("The trend of each suite shows here as soon as results have come."), {}, nullptr);
    connect(&document, &PlanDocument::changed, this, [this](const PlanChange &change) {
        if (isVisible() && (change.wholePlan || touchesTrends(change.edit)))
            refresh();
    });
}

void TrendPane::setRelease(ReleaseId release)
{
    m_release = release;
    if (isVisible())
        refresh();
}

void TrendPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TrendPane::refresh()
{
    DayChartContent content{tr("Tests passed over time"), tr("Passed, %"), 0, {}, {}, {}};
    for (const SuiteTrend &trend : testTrends(m_document.plan(), m_release)) {
        if (DaySeries series = seriesOf(m_document.plan(), trend); !series.values.empty())
            content.series.push_back(std::move(series));
    }
    const bool any = !content.series.empty();
    m_chart->setContent(std::move(content));
    m_layout->setCurrentIndex(any ? 0 : 1);
}

} // namespace Plimsoll
