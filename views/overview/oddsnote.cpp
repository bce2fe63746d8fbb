// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/oddsnote.h"

#include "document/forecasting/forecastjob.h"
#include "document/plandocument.h"
#include "domain/release.h"
#include "domain/titlepattern.h"
#include "engine/forecast/forecasttexts.h"
#include "engine/skilldemand.h"
#include "views/common/dialogparts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Plimsoll {

namespace {

constexpr qsizetype mostSentences = 3;

} // namespace

OddsNote::OddsNote(PlanDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_job(ForecastJob::of(document)), m_label(plainLabel())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&m_job, &ForecastJob::changed, this, &OddsNote::refresh);
    refresh();
}

QString OddsNote::text() const
{
    return m_label->text();
}

void OddsNote::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch(isWanted());
}

void OddsNote::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    watch(false);
}

void OddsNote::watch(bool on)
{
    if (on != m_watching)
        m_job.watch(on);
    m_watching = on;
}

/// A plan without work to do is not forecast for this.
bool OddsNote::isWanted() const
{
    return isVisible() && hasWorkLeft(m_document.plan());
}

void OddsNote::refresh()
{
    watch(isWanted());
    QStringList sentences;
    const Plan &plan = m_document.plan();
    if (const auto forecast = m_job.forecast()) {
        for (const ReleaseForecast &each : forecast->releases) {
            const Release *release = plan.find(each.release);
            if (release && each.workItems > 0 && sentences.size() < mostSentences)
                sentences << tr("%1: %2", "release, its odds").arg(displayName(plan, *release), forecastSentence(plan, each));
        }
    }
    if (!sentences.isEmpty() && m_job.isOutdated())
        sentences << tr("These odds are of the plan as it was before the last change.");
    m_label->setText(sentences.join(QLatin1Char('\n')));
    m_label->setVisible(!sentences.isEmpty());
}

} // namespace Plimsoll
