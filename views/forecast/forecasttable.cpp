// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecast/forecasttable.h"

#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/common/tableclipboard.h"
#include "views/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int barRole = Qt::UserRole;
constexpr int barWidth = 6; ///< In heights of a line.

/// A bar before the text of the cell.
class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int em = option.fontMetrics.height();
        const int room = std::min(em * barWidth, option.rect.width() / 2);
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const Theme &theme = Theme::of(option.palette);
        const int length = int(std::clamp(index.data(barRole).toDouble(), 0.0, 1.0) * (room - em / 2));
        const QRect bar(option.rect.left() + em / 4, option.rect.center().y() - em / 4, std::max(1, length), em / 2);
        const QRect shown = QStyle::visualRect(option.direction, option.rect, bar);
        painter->fillRect(shown, selected ? option.palette.color(QPalette::HighlightedText) : theme.releaseMark(0));
        const QRect rest = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(room, 0, 0, 0));
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : option.palette.color(QPalette::Text));
        painter->drawText(rest, int(Qt::AlignVCenter | Qt::TextSingleLine), index.data().toString());
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(option.fontMetrics.height() * barWidth, 0);
    }
};

} // namespace

ForecastTable::ForecastTable(const QString &name, const QStringList &headings, int barColumn, QWidget *parent) : QTreeWidget(parent), m_barColumn(barColumn)
{
    setAccessibleName(name);
    setHeaderLabels(headings);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    if (barColumn >= 0)
        setItemDelegateForColumn(barColumn, new BarDelegate(this));
    auto *copying = new QAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy"), this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    addAction(copying);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copying, &QAction::triggered, this, &ForecastTable::copy);
    connect(this, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) {
        const RecordReference &record = m_rows[size_t(indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)))].record;
        if (!record.table.isEmpty())
            Q_EMIT picked(record);
    });
}

void ForecastTable::setRows(const std::vector<ForecastRow> &rows)
{
    if (rows == m_rows && topLevelItemCount() == int(rows.size()))
        return;
    m_rows = rows;
    setUpdatesEnabled(false);
    clear();
    for (const ForecastRow &row : m_rows) {
        auto *item = new QTreeWidgetItem(this, row.cells);
        for (int column = 0; column < row.cells.size(); ++column)
            item->setToolTip(column, plainTip(row.cells[column]));
        if (m_barColumn >= 0)
            item->setData(m_barColumn, barRole, row.bar);
    }
    fitColumns(*this, 0, columnCount() - 2, m_barColumn < 0 ? 22 : 14);
    setUpdatesEnabled(true);
}

/// What is selected, or all, with its headings.
void ForecastTable::copy() const
{
    CellTexts cells;
    QStringList headings;
    for (int column = 0; column < columnCount(); ++column)
        headings << headerItem()->text(column);
    cells << headings;
    const bool all = selectedItems().isEmpty();
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (all || topLevelItem(row)->isSelected())
            cells << m_rows[size_t(row)].cells;
    }
    QGuiApplication::clipboard()->setMimeData(mimeOf(cells).release());
}

} // namespace Plimsoll
