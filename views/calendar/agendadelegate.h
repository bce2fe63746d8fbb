// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Plimsoll {

class AgendaModel;

/// Paints the cells of an AgendaModel, with the mark of the milestone or the shade of the window before its title; headings are painted by
/// the view, as they go over all columns.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AgendaDelegate(const AgendaModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index, const QWidget &view) const;

private:
    const AgendaModel &m_model;
};

} // namespace Plimsoll
