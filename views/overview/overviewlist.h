// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/overview/overviewlines.h"
#include "views/overview/titledtree.h"

namespace Plimsoll {

/// One table of the overview, as high as its lines. A click, or Enter, on a figure leads to where it comes from.
class OverviewList : public TitledTree
{
    Q_OBJECT
public:
    struct Columns {
        int count = 0;
        int title = 0; ///< See TitledTree.
        std::vector<int> yielding;
    };

    /// Without headings there is no header.
    OverviewList(const QString &name, const QStringList &headings, const Columns &columns, QWidget *parent = nullptr);

    void setLines(const std::vector<OverviewLine> &lines);
    /// The texts of a line, for tests.
    [[nodiscard]] QStringList texts(int line) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeChosen(const Plimsoll::OverviewPlace &place);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void lead(const QTreeWidgetItem *item, int column);
    void colour();

    std::vector<OverviewLine> m_lines;
};

} // namespace Plimsoll
