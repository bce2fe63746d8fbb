// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QIdentityProxyModel>
#include <QPalette>

namespace Plimsoll {

/// Gives the cells of a RecordModel their looks: numbers stand right, computed cells are muted, a cell with a fault carries a sign beside
/// its colour. Adds nothing to what the cells say.
class DisplayModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /// The palette whose theme the colours come from.
    void setPalette(const QPalette &palette);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant alignmentOf(int section) const;

    QColor m_muted;
    QColor m_error;
    QIcon m_errorIcon;
};

} // namespace Plimsoll
