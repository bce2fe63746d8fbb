// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/ladderpane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/rollout/ladderview.h"

#include <QAction>
#include <QStackedLayout>

#include <algorithm>

namespace Plimsoll {

LadderPane::LadderPane(PlanDocument &document, PlanSelection &selection, QAction &plan, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_plan(plan), m_view(new LadderView), m_empty(new EmptyState),
      m_layout(new QStackedLayout(this))
{
    m_layout->addWidget(m_view);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_view);
    connect(m_view, &LadderView::picked, this, &LadderPane::pick);
    connect(m_view, &LadderView::opened, this, [this](RolloutStepId step) {
        pick(step);
        Q_EMIT openRequested();
    });
    connect(&selection, &PlanSelection::recordsChanged, this, &LadderPane::outdate);
    connect(&selection, &PlanSelection::releaseChanged, this, &LadderPane::outdate);
    connect(&document, &PlanDocument::changed, this, &LadderPane::outdate);
    if (!hasSteps())
        hide();
}

void LadderPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// What nobody sees is drawn up when it is looked at.
void LadderPane::outdate()
{
    m_outdated = true;
    setVisible(hasSteps());
    if (isVisible())
        refresh();
}

void LadderPane::refresh()
{
    if (!m_outdated)
        return;
    m_outdated = false;
    const RolloutStepId selected = selectedStep();
    const ReleaseId release = m_selection.release();
    std::vector<DrawnLadder> ladders = drawnLadders(m_document.plan(), m_document.timetable(), m_document.today());
    std::erase_if(ladders, [&](const DrawnLadder &ladder) {
        const bool isChosen = !release.isValid() || ladder.release == release;
        return !isChosen && std::ranges::count(ladder.rungs, selected, &LadderRung::step) == 0;
    });
    if (ladders.empty())
        m_empty->offer(tr("No roll-out of this release is planned yet."), m_plan.text(), &m_plan);
    m_layout->setCurrentWidget(ladders.empty() ? static_cast<QWidget *>(m_empty) : m_view);
    m_view->setLadders(std::move(ladders));
    m_view->select(selected);
}

void LadderPane::pick(RolloutStepId step)
{
    m_selection.setRecords({{QString::fromLatin1(Record<RolloutStep>::table), step.value()}});
}

bool LadderPane::hasSteps() const
{
    return !m_document.plan().table<RolloutStep>().isEmpty();
}

RolloutStepId LadderPane::selectedStep() const
{
    const auto ids = m_selection.idsOf(QString::fromLatin1(Record<RolloutStep>::table));
    return ids.empty() ? RolloutStepId() : RolloutStepId(ids.front());
}

} // namespace Plimsoll
