// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/momentdelegate.h"

#include "views/common/recorddelegate.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace Plimsoll {

MomentDelegate::MomentDelegate(QAbstractItemDelegate &cells, Texts texts, QObject *parent)
    : QStyledItemDelegate(parent), m_cells(cells), m_texts(std::move(texts))
{
}

/// As the table's own delegate paints.
void MomentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const int space = RecordDelegate::padding(cell.fontMetrics);
    cell.rect.adjust(space, 0, -space, 0);
    cell.backgroundBrush = Qt::NoBrush;
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QSize MomentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * RecordDelegate::padding(option.fontMetrics), 0);
}

void MomentDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const QString text = m_texts(index); !text.isEmpty())
        option->text = text;
}

QWidget *MomentDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_cells.createEditor(parent, option, index);
}

void MomentDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    m_cells.setEditorData(editor, index);
}

void MomentDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    m_cells.setModelData(editor, model, index);
}

void MomentDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_cells.updateEditorGeometry(editor, option, index);
}

/// The keys of an editor, which the table hears of from its own delegate.
bool MomentDelegate::eventFilter(QObject *watched, QEvent *event)
{
    return static_cast<QObject &>(m_cells).eventFilter(watched, event);
}

} // namespace Plimsoll
