// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/cyclebar.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/quality/testtrend.h"
#include "engine/sentences.h"
#include "items/plaintip.h"
#include "items/quality/testneedtexts.h"
#include "items/recordnames.h"
#include "views/common/dialogparts.h"
#include "views/quality/headroommeter.h"
#include "views/quality/skillneedtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace Plimsoll {

CycleBar::CycleBar(PlanDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_cycles(new QComboBox), m_meter(new HeadroomMeter), m_text(plainLabel()), m_skills(plainLabel()),
      m_bySkill(new QToolButton), m_counts(plainLabel()), m_sum(plainLabel())
{
    m_cycles->setAccessibleName(tr("Test cycle"));
    m_cycles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cycles->setMinimumContentsLength(16);
    m_bySkill->setText(tr("Hours by skill…"));
    m_bySkill->setToolTip(plainTip(tr("What the tests by hand ask of each skill, and what its people have")));
    m_bySkill->setAutoRaise(true);
    connect(m_bySkill, &QToolButton::clicked, this, &CycleBar::openSkills);
    const int em = fontMetrics().height();
    auto *above = new QHBoxLayout;
    above->setSpacing(em);
    above->addWidget(m_cycles);
    above->addWidget(m_meter);
    above->addStretch();
    above->addWidget(m_bySkill);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em / 2, em / 2, em / 2, em / 2);
    layout->setSpacing(em / 4);
    layout->addLayout(above);
    // A line of its own: beside the meter it would be a column of single words in a narrow window.
    layout->addWidget(m_text);
    layout->addWidget(m_skills);
    layout->addWidget(m_counts);
    layout->addWidget(m_sum);
    connect(m_cycles, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        refresh();
        Q_EMIT cycleChosen(cycle());
    });
    connect(&document, &PlanDocument::changed, this, [this](const PlanChange &change) {
        const PlanEdit &edit = change.edit;
        if (change.wholePlan || !edit.changes<TestCycle>().empty() || !edit.changes<Release>().empty() || !edit.changes<Product>().empty())
            fillCycles();
        else
            refresh();
    });
}

TestCycleId CycleBar::cycle() const
{
    return chosenId<TestCycle>(*m_cycles);
}

QString CycleBar::text() const
{
    return m_text->text();
}

QString CycleBar::counts() const
{
    return m_counts->text();
}

QString CycleBar::sum() const
{
    return m_sum->text();
}

void CycleBar::setRelease(ReleaseId release)
{
    m_release = release;
    fillCycles();
}

void CycleBar::setCycle(TestCycleId cycle)
{
    if (const int index = m_cycles->findData(cycle.value()); index >= 0)
        m_cycles->setCurrentIndex(index);
}

void CycleBar::fillCycles()
{
    const TestCycleId before = cycle();
    m_filling = true;
    m_cycles->clear();
    for (const TestCycle &one : m_document.plan().table<TestCycle>()) {
        if (m_release.isValid() && one.release != m_release)
            continue;
        const QString release = recordName(m_document.plan(), one.release);
        m_cycles->addItem(m_release.isValid() ? one.title : tr("%1 · %2").arg(release, one.title), one.id.value());
    }
    m_cycles->setCurrentIndex(std::max(0, m_cycles->findData(before.value())));
    m_filling = false;
    setVisible(m_cycles->count() > 0);
    refresh();
    if (cycle() != before)
        Q_EMIT cycleChosen(cycle());
}

void CycleBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void CycleBar::refresh()
{
    m_outdated = !isVisible();
    if (!m_outdated)
        showNeed();
}

void CycleBar::showNeed()
{
    const TestCycle *chosen = m_document.plan().find(cycle());
    if (!chosen)
        return;
    const Plan &plan = m_document.plan();
    const TestNeeds needs(plan, m_document.timetable(), m_document.today());
    const TestNeed need = needs.of(*chosen);
    m_need = need;
    m_meter->setNeed(need);
    m_bySkill->setVisible(!need.skills.empty());
    const QString left = headroomText(need, m_document.today(), locale());
    const QString basis = needBasisText(need, *chosen, locale());
    m_text->setText(basis.isEmpty() ? left : tr("%1 (%2)", "what is left, how it comes about").arg(left, basis));
    m_skills->setText(narrowSkillsText(plan, need, locale()));
    m_skills->setVisible(!m_skills->text().isEmpty());
    QString counts = cycleCountsText(need, locale());
    if (const AutomatedShare all = automatedShare(plan); all.cases > 0) {
        const QString share = shareText(all.share());
        counts = counts.isEmpty() ? tr("%1 of all the plan's cases are automated", "share").arg(share)
                                  : tr("%1 (%2 of all the plan's cases are)", "counts of the cycle, share that is automated").arg(counts, share);
    }
    m_counts->setText(counts);
    m_sum->setText(releaseNeedText(plan, chosen->release, needs.ofRelease(chosen->release), locale()));
    m_sum->setVisible(!m_sum->text().isEmpty());
}

void CycleBar::openSkills()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *table = new SkillNeedTable(m_document.plan(), m_need);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(table);
    menu->addAction(action);
    menu->popup(m_bySkill->mapToGlobal(QPoint(0, m_bySkill->height())));
    table->setFocus();
}

} // namespace Plimsoll
