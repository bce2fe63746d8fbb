// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QDate>
#include <QWidget>

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

/// The left pane: which release, which view, and a small month to jump in.
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

Q_SIGNALS:
    void viewChosen(const QString &id);
    void releaseChosen(Plimsoll::ReleaseId release);
    void dateChosen(QDate date);

private:
    QComboBox *m_releases;
    QListWidget *m_views;
    MiniMonth *m_month;
};

} // namespace Plimsoll
