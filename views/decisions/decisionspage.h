// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include <array>

class QSettings;
class QSplitter;
class QTabWidget;

namespace Plimsoll {

class ChecklistModel;
class FindingsPane;
class GateActions;
class GateModel;
class GatePane;
class PlanDocument;
class PlanSelection;
class RaciPane;
class RecordTableView;
class RunbookPane;
class TablePane;

/// Gates with their criteria, votes and decisions; who is accountable for what; checklists, the runbook of the go-live and the review
/// after it.
class DecisionsPage final : public Page
{
    Q_OBJECT
public:
    DecisionsPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// Where the columns' state is kept.
    void keepColumnsIn(QSettings &settings);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void showRecord(const RecordReference &record) override;

    [[nodiscard]] GateActions &actions() const { return *m_actions; }
    [[nodiscard]] GatePane &gatePane() const { return *m_gate; }
    [[nodiscard]] RaciPane &raci() const { return *m_raci; }
    [[nodiscard]] RunbookPane &runbook() const { return *m_runbook; }
    [[nodiscard]] FindingsPane &findings() const { return *m_findings; }
    [[nodiscard]] RecordTableView &gates() const;
    [[nodiscard]] RecordTableView &checklist() const;
    /// By its object name: "gates", "raci", "checklists", "runbook", "review".
    void showTab(const QString &name);

Q_SIGNALS:
    /// A file for the user to put somewhere.
    void fileOffered(const QString &name, const QByteArray &bytes);
    /// The filter shall be emptied.
    void allRequested();

private:
    void addTabs();
    void addTab(QWidget *tab, const QString &name, const QString &text);
    void wire(TablePane &pane);
    [[nodiscard]] std::array<TablePane *, 4> panes() const;
    /// That of the gates where the tab has none of its own.
    [[nodiscard]] TablePane &currentPane() const;
    void connectActions();
    void connectLog();
    void useRelease();
    void followSelection();
    void add();
    void showAdd();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    GateActions *m_actions;
    QTabWidget *m_tabs;
    QSplitter *m_split;
    GateModel *m_gateModel = nullptr;
    ChecklistModel *m_checklistModel = nullptr;
    TablePane *m_gatesPane = nullptr;
    TablePane *m_checklistPane = nullptr;
    GatePane *m_gate;
    RaciPane *m_raci;
    RunbookPane *m_runbook;
    FindingsPane *m_findings;
    QAction *m_add;
    QAction *m_addCriterion;
};

} // namespace Plimsoll
