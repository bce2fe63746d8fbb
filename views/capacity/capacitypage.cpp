// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacitypage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "items/absencemodel.h"
#include "items/membershipmodel.h"
#include "items/personskillmodel.h"
#include "items/roughdemandmodel.h"
#include "items/sentsheetmodel.h"
#include "items/standingcommitmentmodel.h"
#include "items/workingpatternmodel.h"
#include "views/capacity/absencewatch.h"
#include "views/capacity/capacityview.h"
#include "views/capacity/fitpanel.h"
#include "views/capacity/skillpane.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"

#include <QAction>
#include <QIcon>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Plimsoll {

CapacityPage::CapacityPage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_grid(new CapacityView(document, selection)),
      m_skills(new SkillPane(document, *m_grid)), m_fit(new FitPanel(document, selection)), m_tabs(new QTabWidget),
      m_empty(new EmptyState), m_layout(new QStackedLayout(this)), m_watch(new AbsenceWatch(document, this))
{
    setObjectName(u"capacityPage"_s);
    makeActions();
    build();
    addTables();
    connect(m_grid, &CapacityView::failed, this, &Page::failed);
    connect(m_watch, &AbsenceWatch::failed, this, &Page::failed);
    connect(m_grid, &CapacityView::zoomChanged, this, &Page::zoomChanged);
    connect(m_grid, &CapacityView::currentChanged, this, &CapacityPage::enableTools);
    connect(m_fit, &FitPanel::statusTold, this, &Page::statusTold);
    connect(m_fit, &FitPanel::demandRequested, this, &CapacityPage::addDemand);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CapacityPage::enableTools);
    connect(&document, &PlanDocument::changed, this, &CapacityPage::showState);
    connect(&selection, &PlanSelection::recordsChanged, this, &CapacityPage::showSelected);
    showState();
}

void CapacityPage::build()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_grid);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_empty->offer(tr("Capacity counts the hours that people have after holidays, absences and standing duties; there is nobody yet."),
                   tr("Add person"), m_addPerson);
    m_layout->addWidget(splitter);
    m_layout->addWidget(m_empty);
}

void CapacityPage::makeActions()
{
    const auto make = [this](const char *name, const QIcon &icon, const QString &text, auto &&run) {
        auto *action = new QAction(icon, text, this);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_away = make("capacityAway", QIcon::fromTheme(u"view-calendar-holiday"_s), tr("A&way…"), [this] { m_grid->openAbsenceMenu(); });
    m_away->setToolTip(tr("Mark the selected days of a person as absence (Enter)"));
    m_clear = make("capacityClear", QIcon::fromTheme(u"edit-delete"_s), tr("&Remove absence"), [this] { m_grid->clearAbsences(); });
    m_clear->setToolTip(tr("Let the person be there on the selected days (Delete)"));
    m_today = make("capacityToday", QIcon::fromTheme(u"go-jump-today"_s), tr("&Today"), [this] { goToDate(m_document.today()); });
    m_add = make("capacityAdd", QIcon::fromTheme(u"list-add"_s), tr("Add"), [this] { current()->add(); });
    m_send = make("capacitySend", QIcon::fromTheme(u"document-export"_s), tr("Send capacity &sheets…"), [this] { Q_EMIT sendRequested(); });
    m_send->setToolTip(tr("Write a table for each team, for its lead to say when people are there"));
    m_addPerson = make("capacityAddPerson", QIcon::fromTheme(u"list-add"_s), tr("Add person"), [this] { addPerson(); });
    m_addPerson->setEnabled(!m_document.isReadOnly());
}

void CapacityPage::addTables()
{
    m_tabs->addTab(m_skills, tr("Demand and capacity"));
    m_tabs->addTab(m_fit, tr("Does it fit?"));
    const auto pane = [this](std::unique_ptr<RecordModel> model, const TablePane::Texts &texts) {
        return new TablePane(std::move(model), texts, m_document, m_selection);
    };
    addPane(pane(std::make_unique<AbsenceModel>(m_document),
                 {tr("Add absence"), tr("Nobody is away yet: mark days above and press Enter, or add an absence here."), tr("%1 absences")}),
            tr("Absences"), u"start_date"_s);
    addPane(pane(std::make_unique<MembershipModel>(m_document),
                 {tr("Add membership"), tr("Memberships say who works for which team, with what share of their time; there is none yet."),
                  tr("%1 memberships")}),
            tr("Memberships"), u"team"_s);
    addPane(pane(std::make_unique<PersonSkillModel>(m_document),
                 {tr("Add skill of a person"), tr("Who has which skill stands here; nobody has one yet."), tr("%1 skills of people")}),
            tr("Skills of people"), u"skill"_s);
    addPane(pane(std::make_unique<WorkingPatternModel>(m_document),
                 {tr("Add working pattern"), tr("People work as their calendar says; add a pattern for those who do not."), tr("%1 patterns")}),
            tr("Working patterns"), u"person"_s);
    addPane(pane(std::make_unique<StandingCommitmentModel>(m_document),
                 {tr("Add standing duty"), tr("Standing duties, like support, take their share before any release; there is none yet."),
                  tr("%1 standing duties")}),
            tr("Standing duties"), u"person"_s);
    addPane(pane(std::make_unique<RoughDemandModel>(m_document),
                 {tr("Add rough demand"),
                  tr("Rough demand says how many hours of a skill a release needs until its work items say so; there is none yet."),
                  tr("%1 rough demands")}),
            tr("Rough demand"), u"release"_s);
    m_sheets = pane(std::make_unique<SentSheetModel>(m_document),
                    {tr("Send capacity sheets"),
                     tr("Capacity sheets ask the leads of teams when their people are there; which are out, unanswered or stale stands here."),
                     tr("%1 capacity sheets")});
    m_sheets->offerInstead(m_send);
    addPane(m_sheets, tr("Capacity sheets"), SentSheetModel::standingField);
}

void CapacityPage::showSelected()
{
    if (!m_selection.records().empty())
        showTable(m_selection.records().front().table);
}

void CapacityPage::showTable(const QString &recordTable)
{
    for (TablePane *pane : m_panes) {
        if (pane->table().records().recordTable() == recordTable)
            m_tabs->setCurrentWidget(pane);
    }
}

void CapacityPage::showFit(ReleaseId release)
{
    m_tabs->setCurrentWidget(m_fit);
    if (release.isValid())
        m_fit->choose(release);
}

void CapacityPage::addPane(TablePane *pane, const QString &text, const QString &sortedBy)
{
    RecordTableView &table = pane->table();
    table.setAccessibleName(text);
    table.columns().setDefaults({}, sortedBy);
    connect(&table, &RecordTableView::failed, this, &Page::failed);
    connect(&table, &RecordTableView::statusTold, this, &Page::statusTold);
    pane->setObjectName(table.records().recordTable());
    m_panes.push_back(pane);
    m_tabs->addTab(pane, text);
}

TablePane *CapacityPage::current() const
{
    return qobject_cast<TablePane *>(m_tabs->currentWidget());
}

RecordTableView *CapacityPage::table(const QString &recordTable) const
{
    for (TablePane *pane : m_panes) {
        if (pane->table().records().recordTable() == recordTable)
            return &pane->table();
    }
    return nullptr;
}

void CapacityPage::keepColumnsIn(QSettings &settings)
{
    for (TablePane *pane : m_panes)
        pane->table().columns().keepIn(settings, u"tables/"_s + pane->table().records().recordTable());
}

QString CapacityPage::title() const
{
    return tr("Capacity");
}

QString CapacityPage::subtitle() const
{
    const qsizetype people = m_document.plan().table<Person>().size();
    return people == 1 ? tr("1 person") : tr("%1 people").arg(people);
}

std::vector<QAction *> CapacityPage::tools() const
{
    std::vector<QAction *> tools{m_away, m_clear, nullptr, m_today, nullptr, m_add, m_send};
    if (m_leveling)
        tools.push_back(m_leveling);
    return tools;
}

void CapacityPage::setFilter(const QString &text)
{
    m_grid->setFilter(text);
    for (TablePane *pane : m_panes)
        pane->setFilter(text);
}

void CapacityPage::goToDate(QDate date)
{
    m_grid->goTo(date);
}

int CapacityPage::zoom() const
{
    return m_grid->zoom();
}

void CapacityPage::setZoom(int zoom)
{
    m_grid->setZoom(zoom);
}

void CapacityPage::addPerson()
{
    Person person;
    person.id = m_document.ids().next<Person>();
    person.name = tr("New person");
    if (const auto done = m_document.execute(edits::addRecord(m_document.plan(), person)); !done)
        Q_EMIT failed(done.error());
    else
        m_selection.setRecords({{QString::fromLatin1(Record<Person>::table), person.id.value()}});
}

void CapacityPage::addDemand()
{
    for (TablePane *pane : m_panes) {
        if (pane->table().records().recordTable() == QLatin1StringView(Record<RoughDemand>::table)) {
            m_tabs->setCurrentWidget(pane);
            pane->add();
        }
    }
}

void CapacityPage::showState()
{
    const bool nobody = m_document.plan().table<Person>().isEmpty();
    m_layout->setCurrentIndex(nobody ? 1 : 0);
    setFocusProxy(nobody ? static_cast<QWidget *>(m_empty) : m_grid);
    enableTools();
    Q_EMIT headingChanged();
}

void CapacityPage::enableTools()
{
    const bool nobody = m_document.plan().table<Person>().isEmpty();
    m_away->setEnabled(!nobody && m_grid->canAddAbsence());
    m_clear->setEnabled(!nobody && m_grid->canClearAbsences());
    m_today->setEnabled(!nobody);
    const TablePane *pane = current();
    m_add->setText(pane && pane != m_sheets ? pane->table().addAction()->text() : tr("Add"));
    m_add->setEnabled(pane && !nobody && pane->table().records().canAdd());
    m_send->setEnabled(!nobody);
}

} // namespace Plimsoll
