// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QWidget>

#include <vector>

class QAction;
class QSettings;
class QTabWidget;

namespace Plimsoll {

class IncidentModel;
class PlanDocument;
class PlanSelection;
class TablePane;

/// All builds, pipeline runs and incidents, each as a table on its own tab; the tab of what is selected is shown. Document and selection
/// must outlive it.
class DeliveryRecordsPane final : public QWidget
{
    Q_OBJECT
public:
    DeliveryRecordsPane(PlanDocument &document, PlanSelection &selection);

    /// Where the state of the columns is kept.
    void keepColumnsIn(QSettings &settings);
    void setFilter(const QString &text);
    /// Of the table that is shown.
    [[nodiscard]] QString count() const;
    /// Whether records of one of the tables are selected.
    [[nodiscard]] bool holdsSelection() const;

    [[nodiscard]] QTabWidget &tabs() const { return *m_tabs; }
    [[nodiscard]] TablePane &current() const;
    /// Adds to the table that is shown.
    [[nodiscard]] QAction *addRecordAction() const { return m_add; }
    [[nodiscard]] QAction *removeRecordAction() const { return m_remove; }

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    void statusTold(const QString &text);
    void countChanged();

private:
    void addTabs();
    void addTab(TablePane *pane, const QString &text, const QString &sortedBy);
    /// Whether records of its table are selected.
    [[nodiscard]] bool isSelected(const TablePane &pane) const;
    void followSelection();
    void setRelease();
    void enableActions();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QTabWidget *m_tabs;
    IncidentModel *m_incidents = nullptr;
    std::vector<TablePane *> m_panes;
    QAction *m_add;
    QAction *m_remove;
};

} // namespace Plimsoll
