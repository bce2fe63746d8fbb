// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "views/common/page.h"

class QSettings;
class QStackedLayout;
class QTabWidget;

namespace Plimsoll {

class AbsenceWatch;
class CapacityView;
class EmptyState;
class FitPanel;
class PlanDocument;
class PlanSelection;
class RecordTableView;
class SkillPane;
class TablePane;

/// The hours that people have: a grid in which absences are marked, and below it what the hours come from as tables. Document and
/// selection must outlive it.
class CapacityPage final : public Page
{
    Q_OBJECT
public:
    CapacityPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// Where the columns' state is kept.
    void keepColumnsIn(QSettings &settings);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void goToDate(QDate date) override;
    [[nodiscard]] int zoom() const override;
    void setZoom(int zoom) override;

    /// What schedules the work on the people; stands among the tools.
    void setLeveling(QAction *leveling) { m_leveling = leveling; }
    [[nodiscard]] CapacityView &grid() const { return *m_grid; }
    [[nodiscard]] SkillPane &skills() const { return *m_skills; }
    [[nodiscard]] FitPanel &fit() const { return *m_fit; }
    [[nodiscard]] AbsenceWatch &absences() const { return *m_watch; }
    /// Shows "Does it fit?", for that release where it is valid.
    void showFit(ReleaseId release);
    /// Shows the table of that kind of record, as table() names it.
    void showTable(const QString &recordTable);
    /// The table of that kind of record, as Record<R>::table names it; null where it has none here.
    [[nodiscard]] RecordTableView *table(const QString &recordTable) const;

Q_SIGNALS:
    void sendRequested(); ///< Capacity sheets shall be sent to the teams.

private:
    void build();
    void makeActions();
    void addTables();
    void addPane(TablePane *pane, const QString &text, const QString &sortedBy);
    void showSelected();
    [[nodiscard]] TablePane *current() const; ///< Null on the tab of skills.
    void addPerson();
    void addDemand();
    void showState();
    void enableTools();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    CapacityView *m_grid;
    SkillPane *m_skills;
    FitPanel *m_fit;
    QTabWidget *m_tabs;
    EmptyState *m_empty;
    QStackedLayout *m_layout;
    AbsenceWatch *m_watch;
    std::vector<TablePane *> m_panes;
    QAction *m_away = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_today = nullptr;
    QAction *m_add = nullptr;
    QAction *m_addPerson = nullptr;
    QAction *m_send = nullptr;
    QAction *m_leveling = nullptr;
    TablePane *m_sheets = nullptr;
};

} // namespace Plimsoll
