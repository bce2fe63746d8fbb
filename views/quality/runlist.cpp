// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/runlist.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/quality/handresults.h"
#include "items/quality/plannedtestmodel.h"
#include "views/common/dialogparts.h"
#include "views/common/emptystate.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/quality/resultdialog.h"

#include <QAction>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

RunList::RunList(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_model(new PlannedTestModel(document, this)),
      m_table(new RecordTableView(*m_model, document, selection)), m_empty(new EmptyState), m_layout(new QStackedLayout(this))
{
    m_table->setAccessibleName(tr("Tests of the cycle"));
    m_table->addAction()->setVisible(false);
    m_table->removeAction()->setText(tr("Take out of the cycle"));
    m_table->columns().setDefaults({}, u"suite"_s);
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_table);
    addResult(TestOutcome::Passed, tr("Passed"), u"dialog-ok-apply"_s, Qt::Key_P);
    addResult(TestOutcome::Failed, tr("Failed…"), u"dialog-cancel"_s, Qt::Key_F);
    addResult(TestOutcome::Skipped, tr("Skipped"), u"media-skip-forward"_s, Qt::Key_S);
    addResult(TestOutcome::Blocked, tr("Blocked…"), u"data-warning"_s, Qt::Key_B);
    m_table->setRowActions(m_results);
    connect(m_table, &RecordTableView::failed, this, &RunList::failed);
    connect(m_table, &RecordTableView::statusTold, this, &RunList::statusTold);
    connect(m_table, &RecordTableView::rowsShownChanged, this, &RunList::showState);
    connect(m_table, &RecordTableView::selectedRowsChanged, this, &RunList::showState);
    connect(&document, &PlanDocument::changed, this, &RunList::showState);
    showState();
}

RunList::~RunList()
{
    // The table looks at the model to its end.
    delete m_table;
}

void RunList::addResult(TestOutcome outcome, const QString &text, const QString &icon, Qt::Key key)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->QWidget::addAction(action);
    m_results.push_back(action);
    const bool asks = outcome == TestOutcome::Failed || outcome == TestOutcome::Blocked;
    connect(action, &QAction::triggered, this, [this, outcome, asks] {
        const HandResult result{m_model->cycle(), selectedCases(), outcome, {}, {}};
        if (asks)
            ask(result);
        else if (const auto done = record(result); !done)
            Q_EMIT failed(done.error());
    });
}

void RunList::setCycle(TestCycleId cycle)
{
    m_model->setCycle(cycle);
    showState();
}

void RunList::setOffers(QAction *selectScope, QAction *addCycle)
{
    m_selectScope = selectScope;
    m_addCycle = addCycle;
    showState();
}

void RunList::setFilter(const QString &text)
{
    m_table->setFilter(text);
    showState();
}

QString RunList::count() const
{
    const int all = m_model->rowCount();
    const int shown = m_table->shownRows();
    return shown == all ? counted(all, tr("1 test"), tr("%1 tests")) : tr("%1 of %2 shown").arg(shown).arg(all);
}

IdList<TestCase> RunList::selectedCases() const
{
    IdList<TestCase> cases;
    for (const int row : m_table->selectedRecordRows())
        cases.push_back(m_model->record(row).testCase);
    return cases;
}

void RunList::ask(const HandResult &result)
{
    const TestCase *only = result.cases.size() == 1 ? m_document.plan().find(result.cases.front()) : nullptr;
    const auto recordWith = [this, result](const QString &message) {
        HandResult whole = result;
        whole.message = message;
        return record(whole);
    };
    auto *dialog = new ResultDialog(result.outcome, only ? only->title : tr("%1 tests").arg(result.cases.size()), recordWith, this);
    dialog->open();
}

Result<void> RunList::record(const HandResult &result)
{
    // With its result a test may stand elsewhere in the list.
    const PlannedTestId next = nextOpen();
    const auto edit = recordByHand(m_document.plan(), result, m_document.clock().now(), m_document.ids());
    if (!edit)
        return edit.error();
    if (auto done = m_document.execute(*edit); !done)
        return done;
    Q_EMIT statusTold(edit->label);
    choose(next);
    return {};
}

/// The first shown test without a result below the selected ones; invalid where there is none.
PlannedTestId RunList::nextOpen() const
{
    const std::vector<int> selected = m_table->selectedRecordRows();
    if (selected.empty())
        return {};
    const int rows = m_table->shownRows();
    for (int row = m_table->fromRecords(selected.back(), 0).row() + 1; row < rows; ++row) {
        const int record = m_table->toRecords(m_table->model()->index(row, 0)).row();
        if (!m_model->standing(m_model->record(record)).last)
            return m_model->idAt(record);
    }
    return {};
}

/// Leaves the selection as it is where the test is not shown.
void RunList::choose(PlannedTestId test)
{
    const QModelIndex index = m_table->fromRecords(m_model->rowOf(test), std::max(0, m_table->currentIndex().column()));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->selectRow(index.row());
}

void RunList::showState()
{
    const bool any = m_table->shownRows() > 0;
    for (QAction *action : m_results)
        action->setEnabled(any && !m_document.isReadOnly() && !m_table->selectedRecordRows().empty());
    if (!any)
        offerInstead();
    m_layout->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT countChanged();
}

/// What stands where no test is shown.
void RunList::offerInstead()
{
    QAction *add = m_addCycle && m_addCycle->isEnabled() ? m_addCycle : nullptr;
    if (m_model->rowCount() > 0)
        m_empty->offer(tr("No test of the cycle holds these words."), {}, nullptr);
    else if (!m_model->cycle().isValid())
        m_empty->offer(tr("Tests are planned in a cycle, between two milestones of a release; there is none yet."),
                       add ? add->text() : QString(), add);
    else if (m_document.plan().table<TestCase>().isEmpty())
        m_empty->offer(tr("Nothing is planned to be tested in this cycle yet; add a suite and its cases first."), {}, nullptr);
    else
        m_empty->offer(tr("Nothing is planned to be tested in this cycle yet."), tr("Select regression scope…"), m_selectScope);
}

} // namespace Plimsoll
