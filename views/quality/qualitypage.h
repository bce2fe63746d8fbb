// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

class QAction;
class QSettings;
class QTabWidget;

namespace Plimsoll {

class CycleBar;
class FlakyList;
class OwnedPane;
class PlanDocument;
class PlanSelection;
class RecordTableView;
class RunList;
class RunsPane;
class TablePane;
class TestCycleModel;
struct TestFile;
class TestRunModel;
class TrendPane;

/// What is tested in the cycles of a release, whether that fits into the time that there is, and what came of it; suites and cases; the runs
/// that results came with, and their results; the trend, and tests that cannot be relied on. Document and selection must outlive it.
class QualityPage final : public Page
{
    Q_OBJECT
public:
    QualityPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void showRecord(const RecordReference &record) override;

    /// Stores widths and order of the tables' columns there. The settings must outlive the page.
    void keepColumnsIn(QSettings &settings);
    [[nodiscard]] CycleBar &cycles() const { return *m_bar; }
    [[nodiscard]] RunList &run() const { return *m_run; }
    [[nodiscard]] QTabWidget &tabs() const { return *m_tabs; }
    [[nodiscard]] TablePane &cases() const { return *m_cases; }
    [[nodiscard]] TablePane &runs() const;
    [[nodiscard]] OwnedPane &results() const;
    [[nodiscard]] QAction *selectScopeAction() const { return m_selectScope; }
    [[nodiscard]] QAction *importAction() const { return m_import; }
    /// Shows these files in the dialog that imports their results.
    void importFiles(const std::vector<TestFile> &files);

Q_SIGNALS:
    /// Files with results are to be chosen and read.
    void filesWanted();
    /// A filter of one table is to be cleared everywhere.
    void allRequested();

private:
    void makeActions();
    void addTabs();
    void addRuns();
    void addPane(TablePane *pane, const QString &text);
    void followPane(TablePane *pane);
    void followTable(const RecordTableView &table);
    void setRelease();
    void followSelection();
    void selectScope();
    void enableTools();
    [[nodiscard]] TablePane *currentPane() const;
    /// Null where the tab shows no table.
    [[nodiscard]] RecordTableView *currentTable() const;

    PlanDocument &m_document;
    PlanSelection &m_selection;
    CycleBar *m_bar;
    QTabWidget *m_tabs;
    RunList *m_run;
    TestCycleModel *m_cycleModel;
    TestRunModel *m_runModel;
    TablePane *m_cyclePane = nullptr;
    TablePane *m_cases = nullptr;
    TablePane *m_suites = nullptr;
    RunsPane *m_runsPane = nullptr;
    TrendPane *m_trend;
    FlakyList *m_flaky;
    QAction *m_selectScope = nullptr;
    QAction *m_import = nullptr;
    QAction *m_addCycle = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_export = nullptr;
};

} // namespace Plimsoll
