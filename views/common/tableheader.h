// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Plimsoll {

/// The header of a record table: its headings stand above the padded contents of the cells.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// Headings of several words stand in two lines where their columns are too narrow for one.
    void setBreaksHeadings(bool breaks);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] QString heading(int section) const;
    /// The part of a section that its heading may fill.
    [[nodiscard]] QRect textRect(const QRect &rect, int section) const;
    [[nodiscard]] bool isBroken(int section) const;
    void heightMayDiffer();

    bool m_breaks = false;
    bool m_asked = false; ///< Soon it will be seen whether the height differs.
};

} // namespace Plimsoll
