// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include <vector>

namespace Plimsoll {

/// A list that is as wide as its place, without scrolling: the title takes what the other columns leave, and has half of the row where its
/// texts need so much. For that others yield in turn: their texts are elided, and a column that would show a few letters only is hidden.
class TitledTree : public QTreeWidget
{
    Q_OBJECT
public:
    TitledTree(int columns, int title, std::vector<int> yielding, QWidget *parent = nullptr);

    /// To be called when texts have changed.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_title;
    std::vector<int> m_yielding;
};

} // namespace Plimsoll
