// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "views/common/page.h"

class QSettings;
class QStackedLayout;

namespace Plimsoll {

class EmptyState;
class MilestoneModel;
class PlanDocument;
class PlanSelection;
class RecordTableView;

/// The milestones of the chosen release, or of all, as a table. Document and selection must outlive it.
class MilestonesPage final : public Page
{
    Q_OBJECT
public:
    MilestonesPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~MilestonesPage() override;

    /// Where the columns' state is kept.
    void keepColumnsIn(QSettings &settings);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void goToDate(QDate date) override;
    /// One more for the menu of the selected rows; its owner enables it.
    void addRowAction(QAction *action);
    [[nodiscard]] RecordTableView &table() const { return *m_table; }

Q_SIGNALS:
    /// The user does not want to filter any more; whoever holds the words shall forget them.
    void allRequested();
    /// A table with headings was pasted; the window opens the import with it.
    void tablePasted(const Plimsoll::CsvTable &table);

private:
    void makeActions();
    void addMilestone();
    void addRelease();
    void markDone();
    void enableRowActions();
    [[nodiscard]] MilestoneId slippable() const;
    void useRelease();
    void showState();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    MilestoneModel *m_model;
    RecordTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_layout;
    QAction *m_add = nullptr;
    QAction *m_addRelease = nullptr;
    QAction *m_addWindow = nullptr;
    QAction *m_done = nullptr;
    QAction *m_slip = nullptr;
    std::vector<QAction *> m_rowActions;
    QAction *m_clearFilter = nullptr;
    bool m_filtered = false;
};

} // namespace Plimsoll
