// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <vector>

class QLineEdit;

namespace Plimsoll {

class ActionRegistry;

/// The toolbar: new, undo, redo, the tools of the page, the filter line, publish, inspector. Where it is too narrow for all, tools that have a
/// picture lose their text.
class PlanBar : public QToolBar
{
    Q_OBJECT
public:
    explicit PlanBar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &filterLine() { return *m_filter; }
    /// Puts the actions in; once, after all were made.
    void fill(const ActionRegistry &actions);
    /// The actions belong to the page; a null pointer is a separator.
    void setPageTools(const std::vector<QAction *> &tools);
    /// The welcome page has nothing to filter.
    void setPlanOpen(bool open);

Q_SIGNALS:
    void filterChanged(const QString &text);
    /// Escape in the filter line: back to the page.
    void filterLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showText(QAction *action, bool shown = true);
    void fit();
    [[nodiscard]] int neededWidth() const;

    QLineEdit *m_filter;
    QAction *m_filterAction = nullptr;
    QAction *m_newPlan = nullptr;
    QAction *m_pageEnd = nullptr;
    std::vector<QAction *> m_pageTools;
    std::vector<QAction *> m_separators;
};

} // namespace Plimsoll
