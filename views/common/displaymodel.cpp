// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/displaymodel.h"

#include "items/plaintip.h"
#include "items/recordmodel.h"
#include "views/common/theme.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

void DisplayModel::setPalette(const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    m_muted = theme.mutedText;
    m_error = theme.errorText;
    m_errorIcon = QIcon::fromTheme(u"data-error"_s);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole, Qt::DecorationRole});
}

QVariant DisplayModel::alignmentOf(int section) const
{
    const auto format = Format(QIdentityProxyModel::headerData(section, Qt::Horizontal, RecordModel::FormatRole).toInt());
    return QVariant::fromValue(format == Format::Number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

QVariant DisplayModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::ForegroundRole:
        if (!QIdentityProxyModel::data(index, RecordModel::ErrorRole).toString().isEmpty())
            return m_error;
        return flags(index).testFlag(Qt::ItemIsEditable) ? QVariant() : QVariant(m_muted);
    case Qt::DecorationRole:
        return QIdentityProxyModel::data(index, RecordModel::ErrorRole).toString().isEmpty() ? QVariant() : QVariant(m_errorIcon);
    case Qt::FontRole:
    case Qt::BackgroundRole:
    case Qt::CheckStateRole:
    case Qt::SizeHintRole:
        // Asked for with each cell that is painted; no model below knows them.
        return {};
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant DisplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return alignmentOf(section);
    // The heading of a narrow column is cut.
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal)
        return plainTip(QIdentityProxyModel::headerData(section, orientation, Qt::DisplayRole).toString());
    return QIdentityProxyModel::headerData(section, orientation, role);
}

} // namespace Plimsoll
