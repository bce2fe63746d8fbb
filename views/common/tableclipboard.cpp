// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tableclipboard.h"

#include "exchange/csvwriter.h"
#include "items/recordmodel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <set>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString textOf(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::EditRole);
    return value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : index.data(Qt::DisplayRole).toString();
}

std::vector<int> shownColumns(const QTableView &view)
{
    std::vector<int> columns;
    const QHeaderView *header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QString quoted(const QString &cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"'))
        return cell;
    QString text = cell;
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

CellTexts selectedTexts(const QTableView &view)
{
    const QItemSelection selection = view.selectionModel()->selection();
    std::set<int> rows;
    std::set<int> columns;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    CellTexts texts;
    const std::vector<int> shown = shownColumns(view);
    for (const int row : rows) {
        QStringList line;
        for (const int column : shown) {
            if (!columns.contains(column))
                continue;
            const QModelIndex index = view.model()->index(row, column);
            line += selection.contains(index) ? textOf(index) : QString();
        }
        texts += line;
    }
    return texts;
}

CellTexts allTexts(const QTableView &view)
{
    CellTexts texts;
    const std::vector<int> columns = shownColumns(view);
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        QStringList line;
        for (const int column : columns)
            line += textOf(view.model()->index(row, column));
        texts += line;
    }
    return texts;
}

QStringList shownHeadings(const QTableView &view)
{
    QStringList headings;
    for (const int column : shownColumns(view))
        headings += view.model()->headerData(column, Qt::Horizontal).toString();
    return headings;
}

std::unique_ptr<QMimeData> mimeOf(const CellTexts &cells)
{
    QString text;
    QString table = u"<table>"_s;
    for (const QStringList &row : cells) {
        QStringList quotedCells;
        table += "<tr>"_L1;
        for (const QString &cell : row) {
            quotedCells += quoted(cell);
            table += "<td>"_L1 + cell.toHtmlEscaped() + "</td>"_L1;
        }
        table += "</tr>"_L1;
        text += quotedCells.join(u'\t') + u'\n';
    }
    // A single cell is pasted into a sentence more often than into a sheet.
    if (cells.size() == 1 && cells.first().size() == 1)
        text = cells.first().first();
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    mime->setData(u"text/html"_s, QString(table + "</table>"_L1).toUtf8());
    return mime;
}

QByteArray csvOf(const CellTexts &cells)
{
    CsvWriter csv(CsvWriter::ByteOrderMark::Written);
    for (const QStringList &row : cells)
        csv.row(row);
    return csv.bytes();
}

} // namespace Plimsoll
