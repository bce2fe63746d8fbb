// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace Plimsoll {

/// Shows the cells of a column of a record table with more than the model says of them, such as the time of day beside a date. They are edited,
/// copied and sorted as before, by the table's own delegate, which must outlive it.
class MomentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What the cell says; empty where that is the model's text.
    using Texts = std::function<QString(const QModelIndex &index)>;

    MomentDelegate(QAbstractItemDelegate &cells, Texts texts, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QAbstractItemDelegate &m_cells;
    Texts m_texts;
};

} // namespace Plimsoll
