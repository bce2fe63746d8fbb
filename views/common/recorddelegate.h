// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStyledItemDelegate>

#include <functional>

namespace Plimsoll {

/// Where to go when an editor is left by a key.
enum class CellStep { Down, Next, Previous };

/// Makes the editors of record tables by what a cell holds: a line that says what it will mean, a list of choices, names to tick, a
/// month. An editor whose text cannot be taken stays open and says why.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Reads a text as that cell would.
    using Reader = std::function<Result<QString>(const QModelIndex &index, const QString &text)>;

    RecordDelegate(Reader reader, QObject *parent);

    /// The empty space at either side of a cell's contents, by the font.
    [[nodiscard]] static int padding(const QFontMetrics &metrics) { return metrics.height() / 3; }
    /// That column shows the outline: rows are indented by their DepthRole and carry a triangle by their FoldRole.
    void setOutlineColumn(int column) { m_outlineColumn = column; }
    /// For the months that are offered.
    void setCalendar(QDate today, int firstDayOfWeek);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// The editor's value can be taken; commit it, close it and go there.
    void finished(QWidget *editor, Plimsoll::CellStep step);
    /// The triangle of that row was clicked.
    void foldClicked(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QWidget *choiceEditor(QWidget *parent, const QModelIndex &index) const;
    /// What the outline takes from the left of the cell; 0 in other columns.
    [[nodiscard]] int indentOf(const QFontMetrics &metrics, const QModelIndex &index) const;
    [[nodiscard]] QRect foldRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_outlineColumn = -1;
    Reader m_reader;
    QDate m_today;
    int m_firstDayOfWeek = 1;
};

} // namespace Plimsoll
