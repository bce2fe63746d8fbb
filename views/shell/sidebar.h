// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QComboBox;
class QListWidget;

namespace Plimsoll {

class MiniMonth;
class Plan;

/// One place that the sidebar leads to.
struct SidebarEntry {
    QString id;      ///< Stable: "calendar".
    QString text;
    QString icon;
    QString section; ///< Heading above the first entry of the section: "Plan".
};

/// The left pane: which release, which view, and a small month to jump in. Where there is little height, the rows of the views get smaller,
/// and then the small month folds by itself, so that all views are seen at once.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(const std::vector<SidebarEntry> &entries, QWidget *parent = nullptr);

    /// Fills the release switch; the chosen release is kept where it is still there.
    void setReleases(const Plan &plan, ReleaseId chosen);
    void setCurrentView(const QString &id);
    /// Days that carry a milestone, sorted, for the small month.
    void setMarkedDays(std::vector<QDate> days);
    void setToday(QDate today);
    void setMonth(QDate date);
    void setFirstDayOfWeek(int day);
    /// Whether the user folded the small month, or keeps it unfolded; nothing while it folds by itself.
    [[nodiscard]] std::optional<bool> monthFold() const { return m_monthFold; }
    void setMonthFold(std::optional<bool> folded);

Q_SIGNALS:
    void viewChosen(const QString &id);
    void releaseChosen(Plimsoll::ReleaseId release);
    void dateChosen(QDate date);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void foldMonth(bool folded);

    QComboBox *m_releases;
    QListWidget *m_views;
    MiniMonth *m_month;
    std::optional<bool> m_monthFold;
    bool m_foldsItself = false; ///< As high as the pane is now.
    int m_rowHeight = 0;
};

} // namespace Plimsoll
