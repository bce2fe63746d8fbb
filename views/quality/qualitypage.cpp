// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/qualitypage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/plaintip.h"
#include "items/quality/testcasemodel.h"
#include "items/quality/testcyclemodel.h"
#include "items/quality/testrunmodel.h"
#include "items/quality/testsuitemodel.h"
#include "views/common/ownedpane.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"
#include "views/quality/cyclebar.h"
#include "views/quality/flakylist.h"
#include "views/quality/runlist.h"
#include "views/quality/runspane.h"
#include "views/quality/scopedialog.h"
#include "views/quality/testimportdialog.h"
#include "views/quality/trendpane.h"

#include <QAction>
#include <QIcon>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QualityPage::QualityPage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_bar(new CycleBar(document)), m_tabs(new QTabWidget),
      m_run(new RunList(document, selection)), m_trend(new TrendPane(document)), m_flaky(new FlakyList(document, selection))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    setFocusProxy(m_tabs);
    makeActions();
    addTabs();
    m_run->setOffers(m_selectScope, m_addCycle);
    connect(m_run, &RunList::failed, this, &Page::failed);
    connect(m_run, &RunList::statusTold, this, &Page::statusTold);
    connect(m_run, &RunList::countChanged, this, &Page::headingChanged);
    connect(m_bar, &CycleBar::cycleChosen, this, [this](TestCycleId cycle) {
        m_run->setCycle(cycle);
        enableTools();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        enableTools();
        Q_EMIT headingChanged();
    });
    connect(&selection, &PlanSelection::releaseChanged, this, &QualityPage::setRelease);
    connect(&selection, &PlanSelection::recordsChanged, this, &QualityPage::followSelection);
    connect(&document, &PlanDocument::changed, this, &QualityPage::enableTools);
    setRelease();
}

void QualityPage::makeActions()
{
    m_selectScope = new QAction(QIcon::fromTheme(u"view-filter"_s), tr("Select regression scope…"), this);
    m_import = new QAction(QIcon::fromTheme(u"document-import"_s), tr("Import results…"), this);
    m_addCycle = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add cycle"), this);
    m_add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add"), this);
    m_remove = new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Remove"), this);
    m_export = new QAction(QIcon::fromTheme(u"text-csv"_s), tr("Export table as CSV…"), this);
    connect(m_selectScope, &QAction::triggered, this, &QualityPage::selectScope);
    connect(m_import, &QAction::triggered, this, &QualityPage::filesWanted);
    connect(m_addCycle, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_cyclePane);
        m_cyclePane->add();
    });
    connect(m_add, &QAction::triggered, this, [this] {
        if (TablePane *pane = currentPane())
            pane->add();
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const RecordTableView *table = currentTable())
            table->removeAction()->trigger();
    });
    connect(m_export, &QAction::triggered, this, [this] {
        if (const RecordTableView *table = currentTable())
            table->exportAction()->trigger();
    });
}

void QualityPage::addTabs()
{
    m_tabs->addTab(m_run, tr("Tests"));
    auto cycles = std::make_unique<TestCycleModel>(m_document);
    m_cycleModel = cycles.get();
    m_cyclePane = new TablePane(std::move(cycles),
                                {tr("Add cycle"), tr("A cycle is the testing of a release between two of its milestones; there is none yet."),
                                 tr("%1 cycles"), tr("1 cycle")},
                                m_document, m_selection);
    m_cases = new TablePane(std::make_unique<TestCaseModel>(m_document),
                            {tr("Add case"), tr("Cases are what is tested, by hand or by themselves; add a suite, then its cases."),
                             tr("%1 cases"), tr("1 case")},
                            m_document, m_selection);
    m_suites = new TablePane(std::make_unique<TestSuiteModel>(m_document),
                             {tr("Add suite"), tr("Suites hold the cases that belong together; there is none yet."), tr("%1 suites"), tr("1 suite")},
                             m_document, m_selection);
    addPane(m_cyclePane, tr("Cycles"));
    addPane(m_cases, tr("Cases"));
    addPane(m_suites, tr("Suites"));
    addRuns();
    m_tabs->addTab(m_trend, tr("Trend"));
    m_tabs->addTab(m_flaky, tr("Flaky"));
    m_run->setObjectName(u"tests"_s);
    m_cyclePane->setObjectName(u"cycles"_s);
    m_cases->setObjectName(u"cases"_s);
    m_suites->setObjectName(u"suites"_s);
    m_trend->setObjectName(u"trend"_s);
    m_flaky->setObjectName(u"flaky"_s);
    m_cyclePane->table().columns().setDefaults({u"note"_s}, u"title"_s);
    m_cases->table().columns().setDefaults({u"note"_s}, u"suite"_s);
    m_suites->table().columns().setDefaults({}, u"name"_s);
}

/// Runs come with their results; a wrong one can be removed, and a wrong result too.
void QualityPage::addRuns()
{
    auto runs = std::make_unique<TestRunModel>(m_document);
    m_runModel = runs.get();
    auto *pane = new TablePane(std::move(runs),
                               {m_import->text(), tr("Results come in runs: from files, or by hand under Tests; there is none yet."),
                                tr("%1 runs"), tr("1 run")},
                               m_document, m_selection);
    pane->offerInstead(m_import);
    pane->table().setAccessibleName(tr("Runs"));
    pane->table().columns().setDefaults({u"note"_s}, u"ran"_s);
    m_runsPane = new RunsPane(pane, m_document, m_selection);
    m_runsPane->setObjectName(u"runs"_s);
    followPane(pane);
    followTable(results().table());
    m_tabs->addTab(m_runsPane, tr("Runs"));
}

void QualityPage::addPane(TablePane *pane, const QString &text)
{
    pane->table().setAccessibleName(text);
    followPane(pane);
    m_tabs->addTab(pane, text);
}

void QualityPage::followPane(TablePane *pane)
{
    followTable(pane->table());
    connect(&pane->table(), &RecordTableView::rowsShownChanged, this, &Page::headingChanged);
    connect(pane, &TablePane::allRequested, this, &QualityPage::allRequested);
}

void QualityPage::followTable(const RecordTableView &table)
{
    connect(&table, &RecordTableView::failed, this, &Page::failed);
    connect(&table, &RecordTableView::statusTold, this, &Page::statusTold);
}

TablePane &QualityPage::runs() const
{
    return m_runsPane->runs();
}

OwnedPane &QualityPage::results() const
{
    return m_runsPane->results();
}

TablePane *QualityPage::currentPane() const
{
    QWidget *shown = m_tabs->currentWidget();
    return shown == m_runsPane ? &runs() : qobject_cast<TablePane *>(shown);
}

RecordTableView *QualityPage::currentTable() const
{
    const QWidget *shown = m_tabs->currentWidget();
    if (shown == m_run)
        return &m_run->table();
    if (shown == m_runsPane)
        return &m_runsPane->tableInUse();
    const TablePane *pane = currentPane();
    return pane ? &pane->table() : nullptr;
}

QString QualityPage::title() const
{
    return tr("Quality plan");
}

QString QualityPage::subtitle() const
{
    const TablePane *pane = currentPane();
    return pane ? pane->count() : m_tabs->currentWidget() == m_run ? m_run->count() : QString();
}

std::vector<QAction *> QualityPage::tools() const
{
    std::vector<QAction *> tools{m_selectScope, m_import, nullptr};
    tools.insert(tools.end(), m_run->resultActions().begin(), m_run->resultActions().end());
    tools.insert(tools.end(), {nullptr, m_add, m_remove, nullptr, m_export});
    return tools;
}

void QualityPage::setFilter(const QString &text)
{
    m_run->setFilter(text);
    for (TablePane *pane : {m_cyclePane, m_cases, m_suites, &runs()})
        pane->setFilter(text);
    Q_EMIT headingChanged();
}

void QualityPage::showRecord(const RecordReference &record)
{
    followSelection();
    const auto isOf = [&record](const char *table) { return record.table == QLatin1StringView(table); };
    if (const PlannedTest *planned = isOf(Record<PlannedTest>::table) ? m_document.plan().find(PlannedTestId(record.id)) : nullptr) {
        m_bar->setCycle(planned->cycle);
        m_tabs->setCurrentWidget(m_run);
    } else if (isOf(Record<TestCycle>::table)) {
        m_tabs->setCurrentWidget(m_cyclePane);
    } else if (isOf(Record<TestCase>::table)) {
        m_tabs->setCurrentWidget(m_cases);
    } else if (isOf(Record<TestSuite>::table)) {
        m_tabs->setCurrentWidget(m_suites);
    } else if (isOf(Record<TestRun>::table)) {
        m_tabs->setCurrentWidget(m_runsPane);
    } else if (const TestResult *result = isOf(Record<TestResult>::table) ? m_document.plan().find(TestResultId(record.id)) : nullptr) {
        RecordTableView &table = runs().table();
        m_tabs->setCurrentWidget(m_runsPane);
        table.scrollTo(table.fromRecords(table.records().rowOfRecord(result->run.value()), 0));
    }
}

void QualityPage::keepColumnsIn(QSettings &settings)
{
    m_run->table().columns().keepIn(settings, u"quality/planned_test"_s);
    for (TablePane *pane : {m_cyclePane, m_cases, m_suites, &runs()})
        pane->table().columns().keepIn(settings, u"quality/"_s + pane->table().records().recordTable());
    results().table().columns().keepIn(settings, u"quality/"_s + results().table().records().recordTable());
}

void QualityPage::setRelease()
{
    const ReleaseId release = m_selection.release();
    m_cycleModel->setRelease(release);
    m_runModel->setRelease(release);
    m_bar->setRelease(release);
    m_run->setCycle(m_bar->cycle());
    m_trend->setRelease(release);
    m_flaky->setRelease(release);
    enableTools();
}

/// The cycle that is selected is the one that is looked at.
void QualityPage::followSelection()
{
    if (const auto cycles = m_selection.idsOf(QString::fromLatin1(Record<TestCycle>::table)); !cycles.empty())
        m_bar->setCycle(TestCycleId(cycles.front()));
    enableTools();
}

void QualityPage::enableTools()
{
    const Plan &plan = m_document.plan();
    const bool writable = !m_document.isReadOnly();
    const bool any = m_bar->cycle().isValid();
    m_selectScope->setEnabled(writable && any && !plan.table<TestCase>().isEmpty());
    m_selectScope->setToolTip(plainTip(!any                                 ? tr("Add a test cycle first")
                                           : plan.table<TestCase>().isEmpty() ? tr("Add test cases first")
                                                                              : tr("Choose by change, risk and area what the cycle tests")));
    m_addCycle->setEnabled(m_cyclePane->table().records().canAdd());
    m_run->setOffers(m_selectScope, m_addCycle);
    m_import->setEnabled(writable && any);
    m_import->setToolTip(plainTip(any ? tr("Take results of JUnit files or tables into the cycle") : tr("Add a test cycle first")));
    TablePane *pane = currentPane();
    const bool adds = pane && pane != &runs();
    m_add->setText(adds ? pane->table().addAction()->text() : tr("Add"));
    m_add->setEnabled(adds && pane->table().records().canAdd());
    const RecordTableView *table = currentTable();
    m_remove->setEnabled(table && writable && m_selection.has(table->records().recordTable()));
    m_export->setEnabled(table != nullptr);
}

void QualityPage::selectScope()
{
    auto *dialog = new ScopeDialog(m_document, m_bar->cycle(), window());
    connect(dialog, &ScopeDialog::selected, this, [this] { m_tabs->setCurrentWidget(m_run); });
    dialog->open();
}

void QualityPage::importFiles(const std::vector<TestFile> &files)
{
    auto *dialog = new TestImportDialog(m_document, files, m_bar->cycle(), window());
    connect(dialog, &TestImportDialog::imported, this, [this](int results) {
        m_tabs->setCurrentWidget(m_run);
        Q_EMIT statusTold(tr("%1 results imported").arg(results));
    });
    dialog->open();
}

} // namespace Plimsoll
