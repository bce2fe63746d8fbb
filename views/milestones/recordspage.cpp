// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/recordspage.h"

#include "document/plandocument.h"
#include "exchange/holidays.h"
#include "items/audiencemodel.h"
#include "items/calendarexceptionmodel.h"
#include "items/environmentmodel.h"
#include "items/milestonedependencymodel.h"
#include "items/personmodel.h"
#include "items/productmodel.h"
#include "items/releasemodel.h"
#include "items/responsibilitymodel.h"
#include "items/rolemodel.h"
#include "items/skillmodel.h"
#include "items/teammodel.h"
#include "items/trainexceptionmodel.h"
#include "items/trainmodel.h"
#include "items/windowexceptionmodel.h"
#include "items/windowmodel.h"
#include "items/workingcalendarmodel.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"
#include "views/milestones/holidaysdialog.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

RecordsPage::RecordsPage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_tabs(new QTabWidget),
      m_add(new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add"), this)),
      m_remove(new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Remove"), this)),
      m_export(new QAction(QIcon::fromTheme(u"text-csv"_s), tr("Export table as CSV…"), this)),
      m_holidays(new QAction(QIcon::fromTheme(u"view-calendar-holiday"_s), tr("Copy public holidays…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    setFocusProxy(m_tabs);
    addTables();
    connect(m_add, &QAction::triggered, this, [this] { current()->add(); });
    connect(m_remove, &QAction::triggered, this, [this] { current()->table().removeAction()->trigger(); });
    connect(m_export, &QAction::triggered, this, [this] { current()->table().exportAction()->trigger(); });
    connect(m_holidays, &QAction::triggered, this, &RecordsPage::copyHolidays);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        enableTools();
        Q_EMIT headingChanged();
    });
    connect(&selection, &PlanSelection::recordsChanged, this, &RecordsPage::enableTools);
    connect(&document, &PlanDocument::changed, this, &RecordsPage::enableTools);
    enableTools();
}

void RecordsPage::addTables()
{
    const auto pane = [this](std::unique_ptr<RecordModel> model, const TablePane::Texts &texts) {
        return new TablePane(std::move(model), texts, m_document, m_selection);
    };
    addPane(pane(std::make_unique<ReleaseModel>(m_document),
                 {tr("Add release"), tr("A release is one shipping of a product, with its milestones; there is none yet."),
                  tr("%1 releases"), tr("1 release")}),
            tr("Releases"));
    addPane(pane(std::make_unique<ProductModel>(m_document),
                 {tr("Add product"), tr("A product is what ships; there is none yet."), tr("%1 products"), tr("1 product")}),
            tr("Products"));
    addPane(pane(std::make_unique<WindowModel>(m_document),
                 {tr("Add window"), tr("Windows are spans in which nothing may ship, or that stand for an event; there is none yet."),
                  tr("%1 windows"), tr("1 window")}),
            tr("Windows"));
    addPane(pane(std::make_unique<RoleModel>(m_document),
                 {tr("Add role"), tr("Roles own milestones and are filled by people; there is none yet."), tr("%1 roles"), tr("1 role")}),
            tr("Roles"));
    addPane(pane(std::make_unique<PersonModel>(m_document),
                 {tr("Add person"), tr("People fill roles and are needed on days; there is nobody yet."), tr("%1 people"), tr("1 person")}),
            tr("People"));
    addPane(pane(std::make_unique<TeamModel>(m_document), {tr("Add team"), tr("A calendar can be exported for a team; there is none yet."),
                  tr("%1 teams"), tr("1 team")}),
            tr("Teams"));
    addPane(pane(std::make_unique<SkillModel>(m_document), {tr("Add skill"), tr("Milestones can need skills on the day; there is none yet."),
                  tr("%1 skills"), tr("1 skill")}),
            tr("Skills"));
    addPane(pane(std::make_unique<AudienceModel>(m_document),
                 {tr("Add audience"), tr("An audience is told of dates, customers by public titles only; there is none yet."),
                  tr("%1 audiences"), tr("1 audience")}),
            tr("Audiences"));
    addPane(pane(std::make_unique<WorkingCalendarModel>(m_document),
                 {tr("Add calendar"), tr("Without a calendar Monday to Friday are worked; add one for other weeks and for holidays."),
                  tr("%1 calendars"), tr("1 calendar")}),
            tr("Calendars"));
    addPane(pane(std::make_unique<CalendarExceptionModel>(m_document, holidayRegionName),
                 {tr("Add day off"), tr("Holidays and other days that differ from the week stand here; there is none yet."),
                  tr("%1 days"), tr("1 day")}),
            tr("Days off"));
    addPane(pane(std::make_unique<ResponsibilityModel>(m_document),
                 {tr("Add responsibility"), tr("Who is responsible, accountable, consulted and informed stands here; nobody is yet."),
                  tr("%1 responsibilities"), tr("1 responsibility")}),
            tr("Responsibilities"));
    addPane(pane(std::make_unique<TrainModel>(m_document),
                 {tr("Add train"), tr("A train departs every so many weeks or months, and a release may slip to its next departure; there is none yet."),
                  tr("%1 trains"), tr("1 train")}),
            tr("Trains"));
    addPane(pane(std::make_unique<TrainExceptionModel>(m_document),
                 {tr("Add exception"), tr("Departures that a train moves or leaves out stand here; there is none yet."), tr("%1 exceptions"),
                  tr("1 exception")}),
            tr("Train exceptions"));
    addWindowTables();
    table(u"train_exception"_s)->columns().setDefaults({}, u"departure"_s);
    table(u"responsibility"_s)->columns().setDefaults({}, u"activity"_s);
    table(u"window"_s)->setImportKind(ImportKind::Windows);
    table(u"role"_s)->setImportKind(ImportKind::Roles);
    table(u"person"_s)->setImportKind(ImportKind::People);
    table(u"calendar_exception"_s)->setImportKind(ImportKind::Holidays);
    table(u"window"_s)->columns().setDefaults({u"start_offset"_s, u"end_offset"_s, u"public_title"_s, u"audiences"_s}, u"start_date"_s);
    table(u"calendar_exception"_s)->columns().setDefaults({}, u"start_date"_s);
    table(u"release"_s)->columns().setDefaults({u"departure"_s}, u"anchor_date"_s);
}

void RecordsPage::addWindowTables()
{
    const auto pane = [this](std::unique_ptr<RecordModel> model, const TablePane::Texts &texts) {
        return new TablePane(std::move(model), texts, m_document, m_selection);
    };
    addPane(pane(std::make_unique<EnvironmentModel>(m_document),
                 {tr("Add environment"), tr("A release goes through environments on its way to customers, and may book them; there is none yet."),
                  tr("%1 environments"), tr("1 environment")}),
            tr("Environments"));
    addPane(pane(std::make_unique<WindowExceptionModel>(m_document),
                 {tr("Add exception"), tr("“Allow in This Window…” on a milestone in a hard window lists it here; there is none yet."), tr("%1 exceptions"),
                  tr("1 exception")}),
            tr("Window exceptions"));
    addPane(pane(std::make_unique<MilestoneDependencyModel>(m_document),
                 {tr("Add dependency"), tr("A link drawn on the timeline lets a milestone wait for another one; there is none yet."),
                  tr("%1 dependencies"), tr("1 dependency")}),
            tr("Dependencies"));
    table(u"environment"_s)->columns().setDefaults({}, u"position"_s);
    table(u"window_exception"_s)->columns().setDefaults({}, u"milestone_date"_s);
    table(u"milestone_dependency"_s)->columns().setDefaults({}, u"successor_start"_s);
}

void RecordsPage::addPane(TablePane *pane, const QString &text)
{
    RecordTableView &table = pane->table();
    table.setAccessibleName(text);
    table.columns().setDefaults({}, u"name"_s);
    connect(&table, &RecordTableView::failed, this, &Page::failed);
    connect(&table, &RecordTableView::statusTold, this, &Page::statusTold);
    connect(&table, &RecordTableView::rowsShownChanged, this, &Page::headingChanged);
    connect(&table, &RecordTableView::tablePasted, this,
            [this, &table](const CsvTable &pasted) { Q_EMIT tablePasted(pasted, *table.importKind()); });
    connect(pane, &TablePane::allRequested, this, &RecordsPage::allRequested);
    pane->setObjectName(table.records().recordTable());
    m_panes.push_back(pane);
    m_tabs->addTab(pane, text);
}

TablePane *RecordsPage::current() const
{
    return m_panes[size_t(qMax(0, m_tabs->currentIndex()))];
}

QString RecordsPage::title() const
{
    return tr("Tables");
}

QString RecordsPage::subtitle() const
{
    return current()->count();
}

std::vector<QAction *> RecordsPage::tools() const
{
    return {m_add, m_remove, m_holidays, nullptr, m_export};
}

void RecordsPage::enableTools()
{
    const RecordTableView &table = current()->table();
    m_add->setText(table.addAction()->text());
    m_add->setEnabled(table.records().canAdd());
    m_remove->setEnabled(!m_document.isReadOnly() && m_selection.has(table.records().recordTable()));
    m_holidays->setEnabled(!m_document.isReadOnly());
}

void RecordsPage::keepColumnsIn(QSettings &settings)
{
    for (TablePane *pane : m_panes)
        pane->table().columns().keepIn(settings, u"tables/"_s + pane->table().records().recordTable());
}

void RecordsPage::setFilter(const QString &text)
{
    for (TablePane *pane : m_panes)
        pane->setFilter(text);
    Q_EMIT headingChanged();
}

void RecordsPage::goToDate(QDate date)
{
    const RecordTableView &table = current()->table();
    const bool releases = table.records().recordTable() == "release"_L1;
    current()->table().goToDate(releases ? u"anchor_date"_s : u"start_date"_s, date);
}

void RecordsPage::showRecord(const RecordReference &record)
{
    showTable(record.table);
}

RecordTableView *RecordsPage::table(const QString &recordTable) const
{
    for (TablePane *pane : m_panes) {
        if (pane->table().records().recordTable() == recordTable)
            return &pane->table();
    }
    return nullptr;
}

void RecordsPage::showTable(const QString &recordTable)
{
    for (TablePane *pane : m_panes) {
        if (pane->table().records().recordTable() == recordTable)
            m_tabs->setCurrentWidget(pane);
    }
}

void RecordsPage::copyHolidays()
{
    auto *dialog = new HolidaysDialog(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto selected = m_selection.idsOf(u"working_calendar"_s);
    if (!selected.empty())
        dialog->setCalendar(WorkingCalendarId(selected.front()));
    connect(dialog, &HolidaysDialog::failed, this, &Page::failed);
    connect(dialog, &HolidaysDialog::copied, this, [this](int days) {
        showTable(u"calendar_exception"_s);
        Q_EMIT statusTold(tr("%1 holidays stand in the calendar now.").arg(days));
    });
    dialog->open();
}

} // namespace Plimsoll
