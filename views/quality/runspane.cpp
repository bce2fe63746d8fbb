// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/runspane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablepane.h"
#include "views/quality/resultspane.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace Plimsoll {

RunsPane::RunsPane(TablePane *runs, PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_runs(runs), m_results(new ResultsPane(document, selection))
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
    return m_selection.idsOf(results.records().recordTable()).empty() ? m_runs->table() : results;
}

/// The results stay those of a run while one of them is selected.
void RunsPane::followSelection()
{
    const auto runs = m_selection.idsOf(QString::fromLatin1(Record<TestRun>::table));
    const auto results = m_selection.idsOf(QString::fromLatin1(Record<TestResult>::table));
    if (!runs.empty())
        m_results->setRun(TestRunId(runs.front()));
    else if (const TestResult *result = results.empty() ? nullptr : m_document.plan().find(TestResultId(results.front())))
        m_results->setRun(result->run);
}

/// Without runs there is nothing to choose; a run that is not among them is looked at no more.
void RunsPane::followRuns()
{
    const RecordModel &runs = m_runs->table().records();
    m_results->setVisible(runs.rowCount() > 0);
    if (m_results->run().isValid() && runs.rowOfRecord(m_results->run().value()) < 0)
        m_results->setRun({});
}

} // namespace Plimsoll
