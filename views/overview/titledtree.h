// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include <vector>

namespace Plimsoll {

/// A list that is as wide as its place, without scrolling: the title takes what the other columns leave, and has half of the row where its
/// texts need so much. For that others yield in turn: their texts are elided, and a column that would show a few letters only is hidden.
/// Columns are numbered from 0.
class TitledTree : public QTreeWidget
{
    Q_OBJECT
public:
    /// So many columns, the number of that of the title, and those of the columns that yield, the first to yield first.
    TitledTree(int columns, int title, std::vector<int> yielding, QWidget *parent = nullptr);

    /// To be called when texts have changed.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void shareWidth();

    int m_title;
    std::vector<int> m_yielding;
    std::vector<int> m_wanted; ///< The width that each column needs for all of its texts; empty without lines.
};

} // namespace Plimsoll
