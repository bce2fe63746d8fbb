// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Plimsoll {

/// Paints a bar into cells that hold a share of a whole, with the cell's text beside it; what goes beyond the whole is hatched.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int ShareRole = Qt::UserRole + 1; ///< double; below 0 for no bar.

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Plimsoll
