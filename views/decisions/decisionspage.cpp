// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/decisionspage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "items/decisions/decisionlists.h"
#include "items/decisions/gatemodel.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"
#include "views/decisions/decisionlog.h"
#include "views/decisions/findingspane.h"
#include "views/decisions/gateactions.h"
#include "views/decisions/gatepane.h"
#include "views/decisions/racipane.h"
#include "views/decisions/runbookpane.h"
#include "views/decisions/voterview.h"

#include <QAction>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The first that is selected; null where none is.
template<typename R>
const R *selected(const Plan &plan, const PlanSelection &selection)
{
    const auto ids = selection.idsOf(QString::fromLatin1(Record<R>::table));
    return ids.empty() ? nullptr : plan.find(Id<R>(ids.front()));
}

/// The gate that is selected, or to which what is selected belongs; invalid where nothing of a gate is.
GateId selectedGate(const Plan &plan, const PlanSelection &selection)
{
    if (const auto *gate = selected<Gate>(plan, selection))
        return gate->id;
    if (const auto *criterion = selected<Criterion>(plan, selection))
        return criterion->gate;
    if (const auto *vote = selected<Vote>(plan, selection))
        return vote->gate;
    const auto *condition = selected<DecisionCondition>(plan, selection);
    const auto *decision = condition ? plan.find(condition->decision) : selected<Decision>(plan, selection);
    return decision ? decision->gate : GateId();
}

} // namespace

DecisionsPage::DecisionsPage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_actions(new GateActions(document, selection, this)), m_tabs(new QTabWidget),
      m_split(new QSplitter(Qt::Vertical)), m_gate(new GatePane(document, selection)), m_raci(new RaciPane(document)),
      m_runbook(new RunbookPane(document, selection)), m_findings(new FindingsPane(document, selection)),
      m_add(new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add gate"), this)), m_addCriterion(new QAction(tr("Add criterion"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of decisions"));
    setFocusProxy(m_tabs);
    addTabs();
    connectActions();
    connect(&selection, &PlanSelection::recordsChanged, this, &DecisionsPage::followSelection);
    connect(&selection, &PlanSelection::releaseChanged, this, &DecisionsPage::useRelease);
    connect(&document, &PlanDocument::changed, this, &DecisionsPage::followSelection);
    useRelease();
}

void DecisionsPage::addTabs()
{
    auto gates = std::make_unique<GateModel>(m_document);
    m_gateModel = gates.get();
    m_gatesPane = new TablePane(std::move(gates),
        {tr("Add gate"), tr("A gate is a milestone at which somebody decides whether it goes on; there is none yet."),
                                                   tr("%1 gates"), tr("1 gate")},
                                m_document, m_selection);
    m_gatesPane->table().setAccessibleName(tr("Gates"));
    m_gatesPane->table().columns().setDefaults({u"deputy"_s, u"note"_s}, u"day"_s);
    m_split->addWidget(m_gatesPane);
    m_split->addWidget(m_gate);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({700, 1300});
    auto checklist = std::make_unique<ChecklistModel>(m_document);
    m_checklistModel = checklist.get();
    m_checklistPane = new TablePane(std::move(checklist),
        {tr("Add item"), tr("A checklist is ticked off before its milestone is done; it has no item yet."),
                                                           tr("%1 items"), tr("1 item")},
                                    m_document, m_selection);
    m_checklistPane->table().setAccessibleName(tr("Checklists"));
    m_checklistPane->table().columns().setDefaults({}, u"position"_s);
    addTab(m_split, u"gates"_s, tr("Gates"));
    addTab(m_raci, u"raci"_s, tr("RACI"));
    addTab(m_checklistPane, u"checklists"_s, tr("Checklists"));
    addTab(m_runbook, u"runbook"_s, tr("Runbook"));
    addTab(m_findings, u"review"_s, tr("Review"));
    for (TablePane *pane : panes())
        wire(*pane);
}

std::array<TablePane *, 4> DecisionsPage::panes() const
{
    return {m_gatesPane, m_checklistPane, &m_runbook->pane(), &m_findings->pane()};
}

TablePane &DecisionsPage::currentPane() const
{
    const QWidget *tab = m_tabs->currentWidget();
    return tab == m_checklistPane ? *m_checklistPane : tab == m_runbook ? m_runbook->pane() : tab == m_findings ? m_findings->pane() : *m_gatesPane;
}

void DecisionsPage::addTab(QWidget *tab, const QString &name, const QString &text)
{
    tab->setObjectName(name);
    m_tabs->addTab(tab, text);
}

void DecisionsPage::wire(TablePane &pane)
{
    connect(&pane.table(), &RecordTableView::failed, this, &Page::failed);
    connect(&pane.table(), &RecordTableView::statusTold, this, &Page::statusTold);
    connect(&pane.table(), &RecordTableView::rowsShownChanged, this, &Page::headingChanged);
    connect(&pane, &TablePane::allRequested, this, &DecisionsPage::allRequested);
}

void DecisionsPage::connectActions()
{
    m_gate->setRowActions({m_actions->met(), m_actions->notMet(), m_actions->waive(), m_actions->endWaiver()});
    connectLog();
    connect(m_actions, &GateActions::failed, this, &Page::failed);
    connect(m_actions, &GateActions::statusTold, this, &Page::statusTold);
    connect(m_actions, &GateActions::fileOffered, this, &DecisionsPage::fileOffered);
    connect(m_actions, &GateActions::slipRequested, this, &Page::slipRequested);
    connect(m_gate, &GatePane::failed, this, &Page::failed);
    connect(m_gate, &GatePane::statusTold, this, &Page::statusTold);
    connect(m_raci, &RaciPane::failed, this, &Page::failed);
    connect(m_runbook, &RunbookPane::failed, this, &Page::failed);
    connect(m_findings, &FindingsPane::statusTold, this, &Page::statusTold);
    connect(m_add, &QAction::triggered, this, &DecisionsPage::add);
    connect(m_addCriterion, &QAction::triggered, m_gate, &GatePane::addCriterion);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DecisionsPage::showAdd);
    showAdd();
}

/// Minutes and dossier can be had of each decision that stands there.
void DecisionsPage::connectLog()
{
    DecisionLog &log = m_gate->log();
    log.addActions({m_actions->saveMinutes(), m_actions->saveDossier()});
    log.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&log, &DecisionLog::decisionChosen, m_actions, &GateActions::setDecision);
}

RecordTableView &DecisionsPage::gates() const
{
    return m_gatesPane->table();
}

RecordTableView &DecisionsPage::checklist() const
{
    return m_checklistPane->table();
}

QString DecisionsPage::title() const
{
    return tr("Decisions");
}

QString DecisionsPage::subtitle() const
{
    const QWidget *tab = m_tabs->currentWidget();
    if (tab == m_raci)
        return m_raci->count();
    // A runbook is of one release, whichever are looked at.
    const ReleaseId shown = tab == m_runbook ? m_runbook->shownRelease() : tab == m_findings ? m_selection.release() : ReleaseId();
    const Release *release = m_document.plan().find(shown);
    const QString count = currentPane().count();
    return release ? tr("%1, %2", "how many, release").arg(count, displayName(m_document.plan(), *release)) : count;
}

std::vector<QAction *> DecisionsPage::tools() const
{
    return {m_add, m_addCriterion, nullptr, m_actions->met(), m_actions->notMet(), m_actions->waive(), nullptr, m_actions->decide(),
        m_actions->meet(), nullptr,
            m_actions->readAttestations(), m_actions->saveMinutes(), m_actions->saveDossier()};
}

void DecisionsPage::keepColumnsIn(QSettings &settings)
{
    for (const TablePane *pane : panes())
        pane->table().columns().keepIn(settings, u"decisions/"_s + pane->table().records().recordTable());
    m_gate->keepColumnsIn(settings);
}

void DecisionsPage::setFilter(const QString &text)
{
    for (TablePane *pane : panes())
        pane->setFilter(text);
    Q_EMIT headingChanged();
}

void DecisionsPage::showTab(const QString &name)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->objectName() == name)
            m_tabs->setCurrentIndex(tab);
    }
}

void DecisionsPage::showRecord(const RecordReference &record)
{
    followSelection();
    const auto isOf = [&record](const char *table) { return record.table == QLatin1StringView(table); };
    if (isOf(Record<ChecklistItem>::table)) {
        showTab(u"checklists"_s);
    } else if (isOf(Record<ReviewFinding>::table)) {
        showTab(u"review"_s);
    } else if (isOf(Record<RunbookStep>::table)) {
        showTab(u"runbook"_s);
        m_runbook->showStep(RunbookStepId(record.id));
    } else if (selectedGate(m_document.plan(), m_selection).isValid()) {
        showTab(u"gates"_s);
        m_gate->showPartOf(record.table);
        if (isOf(Record<Decision>::table))
            m_gate->log().choose(DecisionId(record.id));
    }
}

void DecisionsPage::useRelease()
{
    const ReleaseId release = m_selection.release();
    m_gateModel->setRelease(release);
    m_checklistModel->setRelease(release);
    m_raci->setRelease(release);
    m_runbook->setRelease(release);
    m_findings->setRelease(release);
    m_gate->setGate({});
    followSelection();
}

/// The gate that is selected, or to which what is selected belongs; else the one that is shown, else the first.
void DecisionsPage::followSelection()
{
    GateId gate = selectedGate(m_document.plan(), m_selection);
    if (!gate.isValid())
        gate = m_gate->gate();
    if (m_gateModel->rowOf(gate) < 0)
        gate = m_gateModel->rowCount() > 0 ? m_gateModel->idAt(0) : GateId();
    if (gate != m_gate->gate())
        m_gate->setGate(gate);
    m_actions->setGate(gate);
    m_gate->setVisible(m_gateModel->rowCount() > 0);
    m_addCriterion->setEnabled(gate.isValid() && !m_document.isReadOnly());
    m_add->setEnabled(!m_document.isReadOnly() && (m_tabs->currentWidget() != m_raci || m_raci->addAction()->isEnabled()));
}

void DecisionsPage::add()
{
    if (m_tabs->currentWidget() == m_raci)
        m_raci->addAction()->trigger();
    else
        currentPane().add();
}

void DecisionsPage::showAdd()
{
    const QWidget *tab = m_tabs->currentWidget();
    m_add->setText(tab == m_raci              ? m_raci->addAction()->text()
                   : tab == m_checklistPane ? tr("Add item")
                   : tab == m_runbook         ? tr("Add step")
                   : tab == m_findings        ? tr("Add finding")
                                              : tr("Add gate"));
    followSelection();
    Q_EMIT headingChanged();
}

} // namespace Plimsoll
