// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include <vector>

class QSettings;
class QTabWidget;

namespace Plimsoll {

class BackOutModel;
class LadderPane;
class PlanDocument;
class PlanEdit;
class PlanSelection;
class RecordTableView;
class RolloutNote;
class TablePane;

/// How what is built comes to users: the steps of roll-outs, feature toggles by environment, back-out plans and who is on call, each as a
/// table on its own tab; above the steps they stand as ladders. Document and selection must outlive it.
class RolloutPage final : public Page
{
    Q_OBJECT
public:
    enum class Part { Steps, Toggles, BackOuts, OnCall };

    RolloutPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// Where the columns' state is kept.
    void keepColumnsIn(QSettings &settings);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void goToDate(QDate date) override;
    void showRecord(const RecordReference &record) override;

    void showPart(Part part);
    [[nodiscard]] RecordTableView &table(Part part) const;
    [[nodiscard]] RolloutNote &note() const { return *m_note; }
    [[nodiscard]] LadderPane &ladder() const { return *m_ladder; }
    /// Toggles chosen in the table go to the next position in the environment of the current cell: off, on, off.
    void switchToggles();

Q_SIGNALS:
    /// The user does not want to filter any more; whoever holds the words shall forget them.
    void allRequested();
    /// A file is to be chosen and read into the table of that part: of toggles or of duties.
    void importRequested(Plimsoll::RolloutPage::Part part);

private:
    void makeActions();
    void addPanes();
    void addSteps();
    void wire(TablePane *pane, const QString &text, const QString &sortedBy);
    void addPane(TablePane *pane, const QString &text, const QString &sortedBy);
    [[nodiscard]] TablePane *makeToggles();
    void followEnvironments();
    [[nodiscard]] TablePane *current() const;
    [[nodiscard]] Part part() const;
    void follow();
    void enableTools();
    void planRollout();
    void passSteps();
    void takeBack();
    void removeToggles();
    void scheduleRehearsal();
    void execute(const PlanEdit &edit);
    template<typename R>
    [[nodiscard]] std::vector<Id<R>> chosen() const;

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QTabWidget *m_tabs;
    QWidget *m_steps;
    RolloutNote *m_note;
    LadderPane *m_ladder = nullptr;
    std::vector<TablePane *> m_panes; ///< By Part.
    BackOutModel *m_backOuts = nullptr;
    QSettings *m_settings = nullptr;
    QString m_filter;
    QString m_environments; ///< Of which the table of toggles has columns.
    QAction *m_plan = nullptr;
    QAction *m_pass = nullptr;
    QAction *m_back = nullptr;
    QAction *m_switch = nullptr;
    QAction *m_gone = nullptr;
    QAction *m_rehearse = nullptr;
    QAction *m_import = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_export = nullptr;
};

} // namespace Plimsoll
