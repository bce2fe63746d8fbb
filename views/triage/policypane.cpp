// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/triage/policypane.h"

#include "document/plandocument.h"
#include "domain/labels.h"
#include "domain/milestone.h"
#include "domain/release.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"
#include "engine/triagephases.h"
#include "views/common/dialogparts.h"
#include "views/common/planselection.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace Plimsoll {

namespace {

QLabel *heading(const QString &text, Qt::Alignment alignment)
{
    auto *label = plainLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setAlignment(alignment);
    return label;
}

QString beforeText(const Plan &plan, const QString &release, const TriagePhases &phases)
{
    const QDate end = phases.freeze.isValid() ? phases.freeze : phases.candidate;
    const Milestone *milestone = plan.find(phases.freeze.isValid() ? phases.freezeMilestone : phases.candidateMilestone);
    if (!end.isValid())
        return PolicyPane::tr("%1 stays in this phase, as it has no freeze, no candidate and no go-live with a date.").arg(release);
    return milestone ? PolicyPane::tr("%1 is in this phase until %2 on %3.").arg(release, quotedTitle(plan, *milestone), dayText(end))
                     : PolicyPane::tr("%1 is in this phase until %2.").arg(release, dayText(end));
}

QString frozenText(const Plan &plan, const QString &release, const TriagePhases &phases)
{
    const Milestone *milestone = phases.freeze.isValid() ? plan.find(phases.freezeMilestone) : nullptr;
    if (!milestone)
        return PolicyPane::tr("In %1 this phase does not come, as no freeze has a date.").arg(release);
    if (phases.candidate == phases.freeze)
        return PolicyPane::tr("In %1 this phase does not come, as the last one begins on the day of the freeze.").arg(release);
    return PolicyPane::tr("In %1 it begins with %2 on %3.").arg(release, quotedTitle(plan, *milestone), dayText(phases.freeze));
}

QString candidateText(const Plan &plan, const QString &release, const TriagePhases &phases)
{
    if (!phases.candidate.isValid())
        return PolicyPane::tr("In %1 this phase does not come, as neither a candidate nor the go-live has a date.").arg(release);
    if (const Milestone *milestone = plan.find(phases.candidateMilestone))
        return PolicyPane::tr("In %1 it begins with %2 on %3.").arg(release, quotedTitle(plan, *milestone), dayText(phases.candidate));
    return PolicyPane::tr("In %1 it begins on %2, counted from the go-live, as the title of no build or gate after the freeze speaks of a candidate.")
        .arg(release, dayText(phases.candidate));
}

} // namespace

PolicyPane::PolicyPane(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_phases(new QTabBar), m_days(plainLabel()), m_says(plainLabel()),
      m_reset(new QPushButton(tr("&Use the built-in policy")))
{
    const int em = fontMetrics().height();
    for (int phase = 0; phase < triagePhaseCount; ++phase)
        m_phases->addTab(label(TriagePhase(phase)));
    m_phases->setAccessibleName(tr("Phase of the release"));
    m_phases->setDrawBase(false);
    m_phases->setExpanding(false);
    auto *below = new QHBoxLayout;
    below->addWidget(m_says, 1);
    below->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, em / 2, 0, 0);
    layout->setSpacing(em / 2);
    layout->addWidget(m_phases);
    layout->addWidget(m_days);
    layout->addWidget(makeMatrix());
    layout->addLayout(below);
    layout->addStretch(1);
    setFocusProxy(m_phases);
    connect(m_phases, &QTabBar::currentChanged, this, &PolicyPane::refresh);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const auto done = m_document.execute(resetPhase(m_document.plan(), phase())); !done)
            Q_EMIT failed(done.error());
    });
    refresh();
}

QWidget *PolicyPane::makeMatrix()
{
    const int em = fontMetrics().height();
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(em / 2);
    // Where it is narrow, headings take two lines, which a grid does not ask them about.
    grid->setRowMinimumHeight(0, 2 * fontMetrics().lineSpacing());
    grid->addWidget(heading(tr("Severity"), Qt::AlignLeft | Qt::AlignVCenter), 0, 0);
    for (int reach = 0; reach < fixImpacts; ++reach) {
        grid->addWidget(heading(tr("Fix: %1").arg(label(FixImpact(reach))), Qt::AlignLeft | Qt::AlignVCenter), 0, reach + 1);
        grid->setColumnStretch(reach + 1, 1);
    }
    for (int severity = 0; severity < bugSeverities; ++severity) {
        grid->addWidget(heading(label(BugSeverity(severity)), Qt::AlignLeft | Qt::AlignVCenter), severity + 1, 0);
        for (int reach = 0; reach < fixImpacts; ++reach) {
            auto *box = new QComboBox;
            box->setAccessibleName(tr("%1, fix: %2").arg(label(BugSeverity(severity)), label(FixImpact(reach))));
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(14);
            connect(box, &QComboBox::activated, this, [this, severity, reach](int index) { choose(BugSeverity(severity), FixImpact(reach), index); });
            grid->addWidget(box, severity + 1, reach + 1);
            m_cells.push_back(box);
        }
    }
    return widget;
}

TriagePhase PolicyPane::phase() const
{
    return TriagePhase(m_phases->currentIndex());
}

void PolicyPane::setPhase(TriagePhase phase)
{
    m_phases->setCurrentIndex(int(phase));
}

QComboBox &PolicyPane::cell(BugSeverity severity, FixImpact reach) const
{
    return *m_cells[size_t(int(severity) * fixImpacts + int(reach))];
}

void PolicyPane::fillCell(QComboBox &box, const PolicyCell &cell, const TriagePolicy &policy)
{
    const TriageDecision usual = builtInProposal(cell);
    box.clear();
    for (const TriageDecision decision : {TriageDecision::FixNow, TriageDecision::Defer, TriageDecision::Toggle, TriageDecision::Waive})
        box.addItem(decision == usual ? tr("%1 (as built in)").arg(label(decision)) : label(decision), int(decision));
    box.setCurrentIndex(box.findData(int(policy.proposal(cell))));
    QFont face = font();
    face.setBold(policy.proposal(cell) != usual);
    box.setFont(face);
    box.setEnabled(!m_document.isReadOnly());
}

QString PolicyPane::daysText() const
{
    return m_days->text();
}

void PolicyPane::tellDays()
{
    const Plan &plan = m_document.plan();
    const Release *release = plan.find(m_selection.release());
    if (!release) {
        m_days->setText(tr("Choose a release in the sidebar to read when it is in this phase."));
        return;
    }
    const TriagePhases phases = triagePhases(plan, m_document.timetable(), release->id);
    const QString name = displayName(plan, *release);
    switch (phase()) {
    case TriagePhase::BeforeFreeze:
        m_days->setText(beforeText(plan, name, phases));
        break;
    case TriagePhase::AfterFreeze:
        m_days->setText(frozenText(plan, name, phases));
        break;
    case TriagePhase::Candidate:
        m_days->setText(candidateText(plan, name, phases));
        break;
    }
}

void PolicyPane::refresh()
{
    tellDays();
    const TriagePolicy policy(m_document.plan());
    int own = 0;
    for (int severity = 0; severity < bugSeverities; ++severity) {
        for (int reach = 0; reach < fixImpacts; ++reach) {
            const PolicyCell at{phase(), BugSeverity(severity), FixImpact(reach)};
            fillCell(cell(at.severity, at.fixImpact), at, policy);
            own += policy.isBuiltIn(at) ? 0 : 1;
        }
    }
    m_says->setText(own == 0 ? tr("All proposals of this phase are as built in.")
                             : counted(own, tr("This plan changes 1 proposal of this phase; it is bold."),
                                       tr("This plan changes %1 proposals of this phase; they are bold.")));
    m_reset->setEnabled(own > 0 && !m_document.isReadOnly());
}

/// Choosing what is built in forgets the plan's own rule.
void PolicyPane::choose(BugSeverity severity, FixImpact reach, int index)
{
    const PolicyCell at{phase(), severity, reach};
    const auto decision = TriageDecision(cell(severity, reach).itemData(index).toInt());
    const auto edit = setProposal(m_document.plan(), at, decision == builtInProposal(at) ? TriageDecision::Undecided : decision, m_document.ids());
    if (const auto done = m_document.execute(edit); !done) {
        Q_EMIT failed(done.error());
        refresh();
    }
}

} // namespace Plimsoll
