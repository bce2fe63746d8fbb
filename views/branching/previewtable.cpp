// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/branching/previewtable.h"
#include "views/common/dialogparts.h"

#include <QHeaderView>

namespace Plimsoll {

namespace {

constexpr int rowsMeasured = 50; ///< For the widths of columns, which are found at each key.

} // namespace

PreviewTable::PreviewTable(QWidget *parent) : QTableView(parent), m_model(new PreviewRowsModel(this))
{
    const int em = fontMetrics().height();
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(em + em / 2);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

PreviewTable::~PreviewTable()
{
    // The view looks at its model to the end.
    setModel(nullptr);
}

void PreviewTable::setRows(const QStringList &headings, std::vector<PreviewRow> rows)
{
    m_model->setRows(headings, std::move(rows));
    fitColumns(*this, 0, int(headings.size()) - 2, 20);
}

} // namespace Plimsoll
