// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/gatepane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/readiness/decisionlines.h"
#include "engine/sentences.h"
#include "items/decisions/criterionmodel.h"
#include "items/decisions/decisionlists.h"
#include "items/decisions/votermodel.h"
#include "views/common/dialogparts.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"
#include "views/common/theme.h"
#include "views/decisions/decisionlog.h"
#include "views/decisions/voterview.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype reasonsInPane = 3;

/// "in 12 days", "today", "3 days ago"
QString distanceText(qint64 days)
{
    if (days == 0)
        return GatePane::tr("today");
    if (days > 0)
        return days == 1 ? GatePane::tr("tomorrow") : GatePane::tr("in %1 days").arg(days);
    return days == -1 ? GatePane::tr("yesterday") : GatePane::tr("%1 days ago").arg(-days);
}

QString headingOf(const Plan &plan, const Gate &gate, const GateStanding &standing, QDate today)
{
    const QString sign = stateGlyph(shownState(plan, standing));
    const QString state = stateText(plan, standing);
    const Milestone *milestone = plan.find(gate.milestone);
    const QString place = milestone ? displayTitle(plan, *milestone) : QString();
    const QString day = standing.day.isValid() ? dayText(standing.day) : GatePane::tr("no date");
    if (standing.settled)
        return GatePane::tr("%1 %2: %3 at %4, %5", "sign, what was decided when, gate, milestone, day").arg(sign, state, gate.title, place, day);
    const QString when = standing.day.isValid() ? GatePane::tr("%1, %2", "day, in how many days").arg(day, distanceText(today.daysTo(standing.day)))
                                                : day;
    return GatePane::tr("%1 %2 \u2013 %3 at %4, %5", "sign, state, gate, milestone, when").arg(sign, state, gate.title, place, when);
}

/// Who decided or decides. Where a no for an earlier day holds no more both are told.
QString decidersText(const Plan &plan, const GateStanding &standing)
{
    const Decision *earlier = standing.settled ? nullptr : plan.find(standing.decision);
    if (!earlier)
        return standing.decider.sentence;
    const Person *person = plan.find(earlier->decider);
    const QString decided = GatePane::tr("%1 decided on %2: %3.")
                                .arg(person ? person->name : GatePane::tr("Somebody"), dayText(decisionDay(plan, *earlier)), label(earlier->outcome));
    return decided + u' ' + standing.decider.sentence;
}

/// Why it is not simply ready; once it is settled what belongs to the decision, as how its criteria stand today no longer counts.
QString reasonsText(const Plan &plan, const GateStanding &standing)
{
    const Decision *decision = standing.settled ? plan.find(standing.decision) : nullptr;
    if (decision)
        return decisionLines(plan, *decision).join(u'\n');
    QStringList reasons = standing.reasons.mid(0, reasonsInPane);
    if (standing.reasons.size() > reasonsInPane)
        reasons << GatePane::tr("And %1 more.").arg(standing.reasons.size() - reasonsInPane);
    return reasons.join(u'\n');
}

} // namespace

GatePane::GatePane(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_heading(plainLabel()), m_decider(plainLabel()), m_reasons(plainLabel()), m_tabs(new QTabWidget),
      m_votes(new VoterView(document)), m_log(new DecisionLog(document))
{
    const int em = fontMetrics().height();
    QFont strong = font();
    strong.setBold(true);
    m_heading->setFont(strong);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, em / 3, 0, 0);
    layout->setSpacing(em / 4);
    for (QLabel *line : {m_heading, m_decider, m_reasons}) {
        line->setContentsMargins(em / 2, 0, em / 2, 0);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        layout->addWidget(line);
    }
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the gate"));
    layout->addWidget(m_tabs, 1);
    addTabs(selection);
    connect(&document, &PlanDocument::changed, this, &GatePane::refresh);
    setGate({});
}

void GatePane::addTabs(PlanSelection &selection)
{
    auto criteria = std::make_unique<CriterionModel>(m_document);
    m_criteria = criteria.get();
    m_criteriaPane = new TablePane(std::move(criteria),
                                   {tr("Add criterion"), tr("A criterion is what must hold at the gate, measured or attested; there is none yet."),
                                    tr("%1 criteria"), tr("1 criterion")},
                                   m_document, selection);
    auto conditions = std::make_unique<ConditionModel>(m_document);
    m_conditions = conditions.get();
    m_conditionPane = new TablePane(std::move(conditions),
                                    {tr("Add condition"), tr("Conditions come with a decision; none was made under any yet."), tr("%1 conditions"),
                                     tr("1 condition")},
                                    m_document, selection);
    m_criteriaPane->table().columns().setDefaults({u"attested_by"_s, u"attested"_s, u"waiver_reason"_s, u"waiver_expires"_s, u"waived_by"_s,
        u"position"_s, u"note"_s},
                                                  u"position"_s);
    m_conditionPane->table().columns().setDefaults({}, u"due"_s);
    m_conditionPane->table().addAction()->setVisible(false);
    m_tabs->addTab(m_criteriaPane, tr("Criteria"));
    m_tabs->addTab(m_votes, tr("Votes"));
    m_tabs->addTab(m_conditionPane, tr("Conditions"));
    m_tabs->addTab(m_log, tr("Decisions"));
    for (TablePane *pane : {m_criteriaPane, m_conditionPane}) {
        connect(&pane->table(), &RecordTableView::failed, this, &GatePane::failed);
        connect(&pane->table(), &RecordTableView::statusTold, this, &GatePane::statusTold);
    }
    m_criteriaPane->table().setAccessibleName(tr("Criteria"));
    m_conditionPane->table().setAccessibleName(tr("Conditions"));
    connect(m_votes, &VoterView::failed, this, &GatePane::failed);
}

RecordTableView &GatePane::criteria() const
{
    return m_criteriaPane->table();
}

QString GatePane::headingText() const
{
    return m_heading->text();
}

QString GatePane::deciderText() const
{
    return m_decider->text();
}

QString GatePane::reasonText() const
{
    return m_reasons->text();
}

void GatePane::setRowActions(std::vector<QAction *> actions)
{
    m_criteriaPane->table().setRowActions(std::move(actions));
}

void GatePane::keepColumnsIn(QSettings &settings)
{
    for (TablePane *pane : {m_criteriaPane, m_conditionPane})
        pane->table().columns().keepIn(settings, u"decisions/"_s + pane->table().records().recordTable());
}

void GatePane::addCriterion()
{
    m_tabs->setCurrentWidget(m_criteriaPane);
    m_criteriaPane->add();
}

void GatePane::showPartOf(const QString &table)
{
    const auto isOf = [&table](const char *name) { return table == QLatin1StringView(name); };
    if (isOf(Record<Criterion>::table))
        m_tabs->setCurrentWidget(m_criteriaPane);
    else if (isOf(Record<Vote>::table))
        m_tabs->setCurrentWidget(m_votes);
    else if (isOf(Record<DecisionCondition>::table))
        m_tabs->setCurrentWidget(m_conditionPane);
    else if (isOf(Record<Decision>::table))
        m_tabs->setCurrentWidget(m_log);
}

void GatePane::setGate(GateId gate)
{
    if (m_gate != gate || !gate.isValid()) {
        m_gate = gate;
        m_criteria->setGate(gate);
        m_conditions->setGate(gate);
        m_votes->setGate(gate);
        m_log->setGate(gate);
    }
    refresh();
}

void GatePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// A pane that nobody sees waits until it is shown.
void GatePane::refresh()
{
    if (!isVisible())
        return;
    const bool known = m_document.plan().find(m_gate) != nullptr;
    m_tabs->setVisible(known);
    m_decider->setVisible(known);
    m_reasons->setVisible(known);
    if (!known) {
        m_heading->setText(tr("Choose a gate to see what must hold at it."));
        m_heading->setPalette(palette());
        return;
    }
    const QString tally = m_votes->voters().tally();
    m_tabs->setTabText(m_tabs->indexOf(m_votes), tally.isEmpty() ? tr("Votes") : tr("Votes: %1").arg(tally));
    showStanding();
}

void GatePane::showStanding()
{
    const Plan &plan = m_document.plan();
    const Gate &gate = *plan.find(m_gate);
    // The table of the criteria has followed the plan before.
    const GateStanding &standing = m_criteria->readiness().of(gate);
    const GateState shown = shownState(plan, standing);
    m_heading->setText(headingOf(plan, gate, standing, m_document.today()));
    const Theme &theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, shown == GateState::NotReady ? theme.errorText
                                           : shown == GateState::Waived ? theme.warningText
                                                                        : theme.text);
    m_heading->setPalette(colours);
    m_decider->setText(decidersText(plan, standing));
    const QString reasons = reasonsText(plan, standing);
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
}

void GatePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_document.plan().find(m_gate))
        showStanding();
}

} // namespace Plimsoll
