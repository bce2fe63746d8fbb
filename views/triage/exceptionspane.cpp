// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/triage/exceptionspane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/triage/bugtrend.h"
#include "engine/triage/triagedecisions.h"
#include "items/triage/exceptionmodel.h"
#include "views/common/charts.h"
#include "views/common/dialogparts.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"
#include "views/common/theme.h"
#include "views/triage/exceptionrequestdialog.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype weeksOfAYear = 52;

QTreeWidget *makeFigures(const QStringList &headings, const QString &name)
{
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels(headings);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAccessibleName(name);
    tree->header()->setStretchLastSection(false);
    return tree;
}

QTreeWidgetItem *figureRow(const QStringList &texts)
{
    auto *item = new QTreeWidgetItem(texts);
    for (int column = 1; column < texts.size(); ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

ExceptionsPane::ExceptionsPane(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_trend(new QTabWidget), m_chart(new Chart),
      m_weeks(makeFigures({tr("Week of"), tr("Found"), tr("Closed"), tr("Open")}, tr("Bugs by week"))),
      m_figures(makeFigures({tr("Release"), tr("Bugs"), tr("Open"), tr("Undecided"), tr("Deferred"), tr("Fixes"), tr("Late fixes"), tr("Share"),
                             tr("Exceptions"), tr("Approved"), tr("Declined")},
                            tr("Bugs by release"))),
      m_ask(new QAction(QIcon::fromTheme(u"unlock"_s), tr("Ask for an exception…"), this)),
      m_open(new QAction(QIcon::fromTheme(u"document-edit"_s), tr("Open the exception…"), this))
{
    auto model = std::make_unique<ExceptionModel>(document);
    m_model = model.get();
    m_ledger = new TablePane(std::move(model),
                             {tr("Ask for an exception…"),
                              tr("Whoever wants a fix or a work item in after the freeze asks for an exception; nobody has yet."),
                              tr("%1 exceptions"), tr("1 exception")},
                             document, selection);
    m_ledger->offerInstead(m_ask);
    m_ledger->table().setAccessibleName(tr("Exceptions"));
    m_ledger->table().setRowActions({m_open});
    m_ledger->table().columns().setDefaults({u"release"_s, u"asked_by"_s, u"user_impact"_s, u"tests"_s, u"risk_of_it"_s, u"work_item"_s, u"note"_s,
                                             u"reason"_s, u"bug"_s},
                                            u"asked"_s);
    makeTrend();
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_ledger);
    split->addWidget(m_trend);
    split->setChildrenCollapsible(false);
    split->setSizes({1000, 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    setFocusProxy(m_ledger);
    connect(m_ask, &QAction::triggered, this, &ExceptionsPane::ask);
    connect(m_open, &QAction::triggered, this, &ExceptionsPane::open);
    connect(m_ledger, &TablePane::allRequested, this, &ExceptionsPane::allRequested);
    connect(&m_ledger->table(), &RecordTableView::failed, this, &ExceptionsPane::failed);
    connect(&m_ledger->table(), &RecordTableView::statusTold, this, &ExceptionsPane::statusTold);
    connect(&m_ledger->table(), &RecordTableView::selectedRowsChanged, this,
            [this] { m_open->setEnabled(m_ledger->table().selectedRecordRows().size() == 1); });
    m_open->setEnabled(false);
}

void ExceptionsPane::makeTrend()
{
    auto *weeks = new QSplitter(Qt::Horizontal);
    weeks->addWidget(m_chart);
    weeks->addWidget(m_weeks);
    weeks->setStretchFactor(0, 3);
    weeks->setStretchFactor(1, 1);
    weeks->setChildrenCollapsible(false);
    m_trend->setDocumentMode(true);
    m_trend->addTab(weeks, tr("Bugs by week"));
    m_trend->addTab(m_figures, tr("By release"));
    m_trend->setAccessibleName(tr("Trend of bugs"));
    m_trend->setMinimumHeight(fontMetrics().height() * 10);
}

RecordTableView &ExceptionsPane::table() const
{
    return m_ledger->table();
}

void ExceptionsPane::keepColumnsIn(QSettings &settings)
{
    m_ledger->table().columns().keepIn(settings, u"tables/exceptions"_s);
}

void ExceptionsPane::setFilter(const QString &text)
{
    m_ledger->setFilter(text);
}

/// For the bug or the work item that is selected, where its release is known; else for the release that is shown.
void ExceptionsPane::ask()
{
    const Plan &plan = m_document.plan();
    const auto bugs = m_selection.idsOf(QString::fromLatin1(Record<Bug>::table));
    const auto items = m_selection.idsOf(QString::fromLatin1(Record<WorkItem>::table));
    const Bug *bug = bugs.empty() ? nullptr : plan.find(BugId(bugs.front()));
    const WorkItem *item = items.empty() ? nullptr : plan.find(WorkItemId(items.front()));
    ExceptionRequest request;
    if (bug && plan.find(bug->release)) {
        request = newExceptionFor(*bug, m_document.today(), m_document.ids());
    } else if (item && plan.find(item->release)) {
        request = newExceptionFor(*item, m_document.today(), m_document.ids());
    } else {
        request.id = m_document.ids().next<ExceptionRequest>();
        request.release = m_selection.release();
        request.asked = m_document.today();
    }
    if (!plan.find(request.release)) {
        const QString text = tr("An exception is asked for in a release; choose the release in the sidebar, the bug or the work item.");
        Q_EMIT failed({ErrorCode::InvalidInput, text, {}});
        return;
    }
    (new ExceptionRequestDialog(m_document, request, {}, this))->open();
}

void ExceptionsPane::open()
{
    const std::vector<int> rows = m_ledger->table().selectedRecordRows();
    if (rows.size() != 1)
        return;
    if (const ExceptionRequest *request = m_document.plan().find(ExceptionRequestId(m_model->recordAt(rows.front()))))
        (new ExceptionRequestDialog(m_document, *request, {}, this))->open();
}

void ExceptionsPane::refresh()
{
    m_model->setRelease(m_selection.release());
    m_ask->setEnabled(!m_document.isReadOnly());
    fillWeeks();
    fillFigures();
}

void ExceptionsPane::fillWeeks()
{
    const std::vector<BugWeek> weeks = bugWeeks(m_document.plan(), m_selection.release(), m_document.today());
    const Theme &theme = Theme::of(palette());
    ChartContent content;
    content.valueTitle = tr("Bugs");
    content.placeholder = tr("Bugs by week show here as soon as bugs say on which day they were found.");
    // Within a year days need none; the table beside has them whole.
    const QString format = qsizetype(weeks.size()) <= weeksOfAYear ? u"d MMM"_s : u"MMM yyyy"_s;
    ChartSeries found{tr("Found"), ChartSeries::Shape::Bars, QBrush(theme.releaseMark(0)), {}};
    ChartSeries closed{tr("Closed"), ChartSeries::Shape::Bars, QBrush(theme.releaseMark(2), Qt::BDiagPattern), {}};
    ChartSeries open{tr("Open"), ChartSeries::Shape::Steps, QBrush(theme.errorText), {}};
    m_weeks->clear();
    for (const BugWeek &week : weeks) {
        const QString day = locale().toString(week.start, QLocale::ShortFormat);
        content.categories << locale().toString(week.start, format);
        found.values.push_back(week.found);
        closed.values.push_back(week.closed);
        open.values.push_back(week.open);
        m_weeks->addTopLevelItem(figureRow({day, locale().toString(week.found), locale().toString(week.closed), locale().toString(week.open)}));
    }
    content.series = {found, closed, open};
    m_chart->setContent(content);
    fitColumns(*m_weeks, 0, m_weeks->columnCount() - 1, 10);
}

void ExceptionsPane::fillFigures()
{
    const Plan &plan = m_document.plan();
    m_figures->clear();
    for (const BugFigures &figures : bugFigures(plan, m_document.timetable())) {
        const Release *release = plan.find(figures.release);
        const auto share = figures.lateShare();
        const auto number = [this](int value) { return locale().toString(value); };
        m_figures->addTopLevelItem(figureRow({release ? displayName(plan, *release) : tr("In no release"), number(figures.bugs), number(figures.open),
                                              number(figures.undecided), number(figures.deferred), number(figures.fixes), number(figures.lateFixes),
                                              share ? tr("%1 %").arg(locale().toString(*share * 100, 'f', 0)) : u"–"_s, number(figures.asked),
                                              number(figures.approved), number(figures.declined)}));
    }
    m_figures->headerItem()->setToolTip(7, tr("Share of the fixes that were decided on the day of the freeze or later"));
    fitColumns(*m_figures, 0, m_figures->columnCount() - 1, 14);
}

} // namespace Plimsoll
