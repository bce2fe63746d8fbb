// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

class QSettings;
class QSplitter;
class QStackedLayout;
class QTabWidget;

namespace Plimsoll {

class EmptyState;
class OwnedPane;
class PlanDocument;
class PlanSelection;
class RecordTableView;
class ScopeBar;
class ScopeCommands;
class ScopeModel;

/// The work items of the chosen release, or of all, as an outline that is edited like a spreadsheet; below it the demands and dependencies
/// of the item that was selected last. Document and selection must outlive it.
class ScopePage final : public Page
{
    Q_OBJECT
public:
    ScopePage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~ScopePage() override;

    /// Where the columns' state and the grouping are kept.
    void keepColumnsIn(QSettings &settings);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;

    /// What else brings work items; stands among the tools.
    void setImport(QAction *import) { m_import = import; }
    /// What is done with the hours; stands among the tools.
    void setLeveling(const std::vector<QAction *> &leveling) { m_leveling = leveling; }
    [[nodiscard]] ScopeModel &model() const { return *m_model; }
    [[nodiscard]] RecordTableView &table() const { return *m_table; }
    [[nodiscard]] ScopeBar &bar() const { return *m_bar; }
    [[nodiscard]] ScopeCommands &commands() const { return *m_commands; }
    [[nodiscard]] OwnedPane &demands() const { return *m_demands; }
    [[nodiscard]] OwnedPane &dependencies() const { return *m_dependencies; }

Q_SIGNALS:
    /// All items shall be shown, whatever the window's filter line holds.
    void allRequested();

private:
    void makePanes();
    void layOut();
    void makeActions();
    void connectParts();
    void addItem();
    void useRelease();
    void useGroups();
    void leaveOutWhatIsSaid();
    void followSelection();
    void showState();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QSettings *m_settings = nullptr;
    ScopeModel *m_model;
    RecordTableView *m_table;
    ScopeBar *m_bar;
    ScopeCommands *m_commands;
    OwnedPane *m_demands = nullptr;
    OwnedPane *m_dependencies = nullptr;
    QTabWidget *m_tabs;
    QSplitter *m_panes;
    EmptyState *m_empty;
    QStackedLayout *m_layout;
    QAction *m_add = nullptr;
    QAction *m_import = nullptr;
    std::vector<QAction *> m_leveling;
    QAction *m_showAll = nullptr;
    bool m_filtered = false;
};

} // namespace Plimsoll
