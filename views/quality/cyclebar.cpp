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

#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// "10 tests, none open, all automated"
QString ownCounts(const TestNeed &need, const QLocale &locale)
{
    const QString open = need.open == 0 ? CycleBar::tr("none open") : CycleBar::tr("%1 open").arg(need.open);
    const QString automated = need.automated == need.planned ? CycleBar::tr("all automated")
        : need.automated == 0                                ? CycleBar::tr("none automated")
                              : CycleBar::tr("%1 % automated").arg(locale.toString(100.0 * need.automated / need.planned, 'f', 0));
    return CycleBar::tr("%1, %2, %3", "how many tests, how many open, how many automated")
        .arg(counted(need.planned, CycleBar::tr("1 test"), CycleBar::tr("%1 tests")), open, automated);
}

/// Of a cycle that is over nothing is still to come.
QString leftText(const TestNeed &need, QDate today, const QLocale &locale)
{
    const bool measured = need.fit != TestFit::Unplanned && need.fit != TestFit::NoDates;
    if (measured && need.hours <= 0 && need.last.isValid() && need.last < today)
        return CycleBar::tr("Nothing is left to be tested by hand; the cycle ended on %1.").arg(dayText(need.last));
    return headroomText(need, locale);
}

/// How the hours come about, where they are more than one round takes: "220 min × 2 rounds + 66 min for fixes = 506 min".
QString basisText(const TestNeed &need, const QLocale &locale)
{
    if (need.hours <= 0 || need.once <= 0 || need.deskHours <= 0)
        return {};
    const auto minutes = [&locale](double hours) { return locale.toString(qRound64(hours * 60.0)); };
    const double rounds = (need.hours - need.fixes) / need.once;
    const int whole = qRound(rounds);
    const bool alike = std::abs(rounds - whole) < 0.001;
    const int testers = qRound(need.hours / need.deskHours);
    if (alike && whole == 1 && need.fixes <= 0 && testers == 1)
        return {};
    QString sum = !alike ? CycleBar::tr("%1 min in the rounds that are left").arg(minutes(need.hours - need.fixes))
        : whole == 1     ? CycleBar::tr("%1 min").arg(minutes(need.once))
                         : CycleBar::tr("%1 min × %2 rounds").arg(minutes(need.once), locale.toString(whole));
    if (need.fixes > 0)
        sum = CycleBar::tr("%1 + %2 min for fixes").arg(sum, minutes(need.fixes));
    if (need.fixes > 0 || (alike && whole > 1))
        sum = CycleBar::tr("%1 = %2 min").arg(sum, minutes(need.hours));
    return testers > 1 ? CycleBar::tr("%1, shared by %2 testers").arg(sum, locale.toString(testers)) : sum;
}

} // namespace

CycleBar::CycleBar(PlanDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_cycles(new QComboBox), m_meter(new HeadroomMeter), m_text(plainLabel()), m_skills(plainLabel()),
      m_bySkill(new QToolButton), m_counts(plainLabel())
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
    const TestNeed need = TestNeeds(plan, m_document.timetable(), m_document.today()).of(*chosen);
    m_need = need;
    m_meter->setNeed(need);
    m_bySkill->setVisible(!need.skills.empty());
    const QString left = leftText(need, m_document.today(), locale());
    const QString basis = basisText(need, locale());
    m_text->setText(basis.isEmpty() ? left : tr("%1 (%2)", "what is left, how it comes about").arg(left, basis));
    m_skills->setText(narrowSkillsText(plan, need, locale()));
    m_skills->setVisible(!m_skills->text().isEmpty());
    QString counts = need.planned > 0 ? ownCounts(need, locale()) : QString();
    if (const AutomatedShare all = automatedShare(plan); all.cases > 0) {
        const QString share = locale().toString(100.0 * all.share(), 'f', 0);
        counts = counts.isEmpty() ? tr("%1 % of all the plan's cases are automated").arg(share)
                                  : tr("%1 (%2 % of all the plan's cases are)", "counts of the cycle, share that is automated").arg(counts, share);
    }
    m_counts->setText(counts);
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
