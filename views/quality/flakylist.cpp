// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/flakylist.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/quality/testtrend.h"
#include "items/recordnames.h"
#include "views/common/dialogparts.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace Plimsoll {

FlakyList::FlakyList(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_table(new QTableWidget), m_empty(new EmptyState),
      m_layout(new QStackedLayout(this))
{
    m_table->setAccessibleName(tr("Tests that cannot be relied on"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Test"), tr("Suite"), tr("Why"), tr("Share of results")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_empty);
    m_empty->offer(tr("No test passed when repeated, or turned from passed to failed and back."), {}, nullptr);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        if (const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0); item && m_table->hasFocus())
            m_selection.setRecords({{QString::fromLatin1(Record<TestCase>::table), item->data(Qt::UserRole).toLongLong()}});
    });
    connect(&document, &PlanDocument::changed, this, [this](const PlanChange &change) {
        if (isVisible() && (change.wholePlan || touchesTrends(change.edit)))
            refresh();
    });
}

void FlakyList::setRelease(ReleaseId release)
{
    m_release = release;
    if (isVisible())
        refresh();
}

void FlakyList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void FlakyList::addRow(int row, const FlakyCase &flaky)
{
    const TestCase &testCase = *m_document.plan().find(flaky.testCase);
    QStringList why;
    if (flaky.repeated > 0)
        why << counted(flaky.repeated, tr("passed when repeated once"), tr("passed when repeated %1 times"));
    if (flaky.onSameRevision)
        why << tr("passed and failed on one revision");
    if (flaky.turns > 1)
        why << tr("turned %1 times").arg(flaky.turns);
    const QString share = tr("%1 % of %2").arg(locale().toString(100.0 * flaky.share(), 'f', 0), locale().toString(flaky.verdicts));
    const QStringList cells{testCase.title, recordName(m_document.plan(), testCase.suite), why.join(u", "_s), share};
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        item->setData(Qt::UserRole, flaky.testCase.value());
        m_table->setItem(row, column, item);
    }
}

void FlakyList::refresh()
{
    const std::vector<FlakyCase> flaky = flakyCases(m_document.plan(), m_release);
    m_table->setRowCount(int(flaky.size()));
    for (size_t i = 0; i < flaky.size(); ++i)
        addRow(int(i), flaky[i]);
    fitColumns(*m_table, 0, 2, 24);
    m_layout->setCurrentWidget(flaky.empty() ? static_cast<QWidget *>(m_empty) : m_table);
}

} // namespace Plimsoll
