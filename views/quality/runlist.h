// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"
#include "domain/testresult.h"

#include <QWidget>

#include <vector>

class QAction;
class QStackedLayout;

namespace Plimsoll {

class EmptyState;
class PlanDocument;
class PlanSelection;
class PlannedTestModel;
class RecordTableView;
struct HandResult;

/// The tests of one cycle with their last results; keys record results by hand: P passed, F failed, S skipped, B blocked. After each the
/// next open test is chosen. Document and selection must outlive it.
class RunList final : public QWidget
{
    Q_OBJECT
public:
    RunList(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~RunList() override;

    void setCycle(TestCycleId cycle);
    /// What the empty list offers: to choose tests, and before that to add a cycle that holds them. To be said again where they become
    /// enabled or disabled.
    void setOffers(QAction *selectScope, QAction *addCycle);
    void setFilter(const QString &text);
    [[nodiscard]] RecordTableView &table() const { return *m_table; }
    /// Passed, failed, skipped, blocked.
    [[nodiscard]] const std::vector<QAction *> &resultActions() const { return m_results; }
    [[nodiscard]] QString count() const;

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    void statusTold(const QString &text);
    void countChanged();

private:
    void addResult(TestOutcome outcome, const QString &text, const QString &icon, Qt::Key key);
    void ask(const HandResult &result);
    Result<void> record(const HandResult &result);
    [[nodiscard]] PlannedTestId nextOpen() const;
    void choose(PlannedTestId test);
    void showState();
    void offerInstead();
    [[nodiscard]] IdList<TestCase> selectedCases() const;

    PlanDocument &m_document;
    PlannedTestModel *m_model;
    RecordTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_layout;
    QAction *m_selectScope = nullptr;
    QAction *m_addCycle = nullptr;
    std::vector<QAction *> m_results;
};

} // namespace Plimsoll
