// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QSet>

namespace Plimsoll {

/// The header of the scope, as that of any record table, but that headings of several words break into two lines where their columns are too
/// narrow for one.
class ScopeHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit ScopeHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] QString heading(int section) const;
    /// The part of a section that its heading may fill.
    [[nodiscard]] QRect textRect(const QRect &rect, int section) const;
    [[nodiscard]] QStringList lines(const QString &text, int width) const;
    void followResize(int section, int before, int after);

    QSet<int> m_broken; ///< Sections with two lines.
};

} // namespace Plimsoll
