// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/comparisontable.h"

#include "items/sortfiltermodel.h"
#include "views/common/dialogparts.h"
#include "views/common/tableclipboard.h"
#include "views/whatif/comparisonmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int rowsMeasured = 50;

QString markdownRow(const QStringList &cells)
{
    QStringList escaped;
    for (QString cell : cells)
        escaped << cell.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s);
    return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

} // namespace

ComparisonTable::ComparisonTable(QWidget *parent) : QTableView(parent), m_model(new ComparisonModel), m_sorted(new SortFilterModel)
{
    const int em = fontMetrics().height();
    m_sorted->setSortRole(ComparisonModel::SortRole);
    m_sorted->setSourceModel(m_model);
    setModel(m_sorted);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(em + em / 2);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    nameAfterRows();
}

ComparisonTable::~ComparisonTable()
{
    // The view looks at its model to its end.
    setModel(nullptr);
    delete m_sorted;
    delete m_model;
}

void ComparisonTable::nameAfterRows()
{
    setAccessibleName(m_model->hasWork() ? tr("Milestones and work whose dates differ") : tr("Milestones whose dates differ"));
}

void ComparisonTable::setDates(const Plan &first, const Plan &second, const std::vector<ComparedDate> &dates,
                               const std::vector<MovedWork> &work, const QString &firstName, const QString &secondName)
{
    m_model->setDates(first, second, dates, work, firstName, secondName);
    nameAfterRows();
    setColumnHidden(ComparisonModel::ReleaseColumn, !m_model->hasSeveralReleases());
    fitColumns(*this, 0, ComparisonModel::DaysColumn - 1, 16);
}

void ComparisonTable::copyAll() const
{
    CellTexts texts = allTexts(*this);
    texts.prepend(shownHeadings(*this));
    QGuiApplication::clipboard()->setMimeData(mimeOf(texts).release());
}

QString ComparisonTable::markdown() const
{
    const QStringList headings = shownHeadings(*this);
    QString text = markdownRow(headings) + markdownRow(QStringList(headings.size(), u"---"_s));
    for (const QStringList &row : allTexts(*this))
        text += markdownRow(row);
    return text;
}

void ComparisonTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        QTableView::keyPressEvent(event);
    else if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setMimeData(mimeOf(selectedTexts(*this)).release());
    else
        copyAll();
}

} // namespace Plimsoll
