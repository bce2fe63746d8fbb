// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/runspane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/quality/testresultmodel.h"
#include "views/common/ownedpane.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Results come with their runs; nothing is added here.
OwnedPane *paneOfResults(PlanDocument &document, PlanSelection &selection)
{
    auto results = std::make_unique<TestResultModel>(document);
    TestResultModel *shown = results.get();
    auto *pane = new OwnedPane(std::move(results), [shown](qint64 run) { shown->setRun(TestRunId(run)); }, OwnedPane::nameOf<TestRun>(),
                               {RunsPane::tr("Results of %1"), {}, RunsPane::tr("Remove results"),
                                RunsPane::tr("Choose a run to see its results."), RunsPane::tr("This run holds no results.")},
                               document, selection);
    pane->table().setAccessibleName(RunsPane::tr("Results of the run"));
    pane->table().columns().setDefaults({}, u"outcome"_s);
    return pane;
}

} // namespace

RunsPane::RunsPane(TablePane *runs, PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_runs(runs), m_results(paneOfResults(document, selection))
{
    auto *panes = new QSplitter(Qt::Vertical);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_runs);
    panes->addWidget(m_results);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    setFocusProxy(m_runs);
    connect(&m_runs->table(), &RecordTableView::rowsShownChanged, this, &RunsPane::followRuns);
    connect(&selection, &PlanSelection::recordsChanged, this, &RunsPane::followSelection);
    followRuns();
    followSelection();
}

RecordTableView &RunsPane::tableInUse() const
{
    RecordTableView &results = m_results->table();
    return m_selection.has(results.records().recordTable()) ? results : m_runs->table();
}

/// The results stay those of a run while one of them is selected.
void RunsPane::followSelection()
{
    const auto runs = m_selection.idsOf(QString::fromLatin1(Record<TestRun>::table));
    if (!runs.empty()) {
        m_results->setOwner(runs.front());
        return;
    }
    const auto results = m_selection.idsOf(QString::fromLatin1(Record<TestResult>::table));
    if (const TestResult *result = results.empty() ? nullptr : m_document.plan().find(TestResultId(results.front())))
        m_results->setOwner(result->run.value());
}

/// Without runs there is nothing to choose; a run that is not among them is looked at no more.
void RunsPane::followRuns()
{
    const RecordModel &runs = m_runs->table().records();
    m_results->setVisible(runs.rowCount() > 0);
    if (runs.rowOfRecord(m_results->owner()) < 0)
        m_results->setOwner(0);
}

} // namespace Plimsoll
