// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/resultspane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "items/quality/testresultmodel.h"
#include "views/common/emptystate.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"

#include <QAction>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ResultsPane::ResultsPane(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_model(new TestResultModel(document, this)),
      m_table(new RecordTableView(*m_model, document, selection)), m_empty(new EmptyState), m_heading(new QLabel),
      m_layout(new QStackedLayout)
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setMargin(fontMetrics().height() / 3);
    // A long name of a run must not widen the pane.
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_table->setAccessibleName(tr("Results of the run"));
    m_table->addAction()->setVisible(false);
    m_table->removeAction()->setText(tr("Remove results"));
    m_table->columns().setDefaults({}, u"outcome"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addLayout(m_layout, 1);
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_empty);
    connect(m_table, &RecordTableView::rowsShownChanged, this, &ResultsPane::showState);
    connect(&document, &PlanDocument::changed, this, &ResultsPane::showState);
    showState();
}

ResultsPane::~ResultsPane()
{
    // The table looks at the model to its end.
    delete m_table;
}

void ResultsPane::setRun(TestRunId run)
{
    if (m_run == run)
        return;
    m_run = run;
    if (isVisible())
        showRun();
    showState();
}

void ResultsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRun();
    showState();
}

void ResultsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showHeading();
}

/// Looks at every result of the plan, so that it is not done for steps that nobody sees.
void ResultsPane::showRun()
{
    m_model->setRun(m_run);
}

void ResultsPane::showHeading()
{
    const TestRun *run = m_document.plan().find(m_run);
    const QString text = run ? tr("Results of %1").arg(quotedName(*run)) : QString();
    m_heading->setText(m_heading->fontMetrics().elidedText(text, Qt::ElideRight, width() - 2 * m_heading->margin()));
    m_heading->setAccessibleName(text);
}

void ResultsPane::showState()
{
    const bool known = m_document.plan().find(m_run) != nullptr;
    showHeading();
    m_heading->setVisible(known);
    m_empty->offer(known ? tr("This run holds no results.") : tr("Choose a run to see its results."), {}, nullptr);
    const bool any = known && m_model->rowCount() > 0;
    m_layout->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
}

} // namespace Plimsoll
