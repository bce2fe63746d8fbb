// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/mappingtable.h"

#include "items/plaintip.h"

#include <QComboBox>
#include <QHeaderView>

namespace Plimsoll {

namespace {

constexpr int rowsShown = 5;

constexpr ImportField fields[] = {
    ImportField::Ignored,     ImportField::Unknown,   ImportField::Derived, ImportField::Title,   ImportField::Start, ImportField::End,
    ImportField::Duration,    ImportField::Owner,     ImportField::Zone,    ImportField::Time,    ImportField::Kind,  ImportField::State,
    ImportField::Actual,      ImportField::Key,       ImportField::Note,    ImportField::Release, ImportField::Product,
    ImportField::PublicTitle, ImportField::Audiences, ImportField::Email,   ImportField::Person,  ImportField::Deputy, ImportField::Team,
    ImportField::Hours,       ImportField::Environment, ImportField::Reach, ImportField::Hard, ImportField::Skills,
    ImportField::Category,    ImportField::Cause,     ImportField::Event,   ImportField::Effect,
    ImportField::Probability, ImportField::Impact,    ImportField::ResidualProbability,           ImportField::ResidualImpact,
    ImportField::Response,    ImportField::Trigger,   ImportField::Contingency, ImportField::Mitigation, ImportField::Delay,
    ImportField::Review,      ImportField::Public,    ImportField::StruckOn,
    ImportField::QualityImpact, ImportField::ResidualQualityImpact, ImportField::CostImpact, ImportField::ResidualCostImpact,
    ImportField::ReputationImpact, ImportField::ResidualReputationImpact, ImportField::Components,
};

} // namespace

MappingTable::MappingTable(QWidget *parent) : QTableWidget(parent)
{
    setAccessibleName(tr("Columns of the file"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTextElideMode(Qt::ElideRight);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
}

void MappingTable::setMapping(const CsvTable &table, const ImportMapping &mapping)
{
    clear();
    const size_t first = size_t(mapping.headingRow + 1);
    const int shown = int(qMin<size_t>(rowsShown, table.rows.size() - qMin(first, table.rows.size())));
    setColumnCount(int(mapping.columns.size()));
    setRowCount(1 + shown);
    for (int column = 0; column < columnCount(); ++column) {
        const ImportColumn &from = mapping.columns[size_t(column)];
        setHorizontalHeaderItem(column, new QTableWidgetItem(from.heading));
        addChoice(column, from);
        for (int row = 0; row < shown; ++row) {
            const QString cell = table.rows[first + size_t(row)].cells.value(from.index);
            auto *item = new QTableWidgetItem(cell.simplified());
            item->setToolTip(plainTip(cell));
            setItem(row + 1, column, item);
        }
    }
    resizeColumnsToContents();
    const int widest = fontMetrics().height() * 14;
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, qBound(cellWidget(0, column)->sizeHint().width() + 4, columnWidth(column), widest));
    resizeRowsToContents();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void MappingTable::addChoice(int column, const ImportColumn &shown)
{
    auto *box = new QComboBox;
    for (const ImportField field : fields)
        box->addItem(label(field), int(field));
    box->setCurrentIndex(box->findData(int(shown.field)));
    box->setAccessibleName(tr("What column %1 holds").arg(shown.heading));
    box->setMaxVisibleItems(int(std::size(fields)));
    setCellWidget(0, column, box);
    connect(box, &QComboBox::activated, this, [this, box, heading = shown.heading] {
        // Queued: the answer rebuilds the table, and this box with it.
        const auto field = ImportField(box->currentData().toInt());
        QMetaObject::invokeMethod(this, [this, heading, field] { Q_EMIT fieldChosen(heading, field); }, Qt::QueuedConnection);
    });
}

} // namespace Plimsoll
