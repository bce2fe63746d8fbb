// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promotion.h"
#include "domain/result.h"

#include <QWidget>

class QAction;
class QLabel;
class QModelIndex;
class QStackedLayout;
class QTableView;
class QTreeWidget;

namespace Plimsoll {

class DeploymentBoardModel;
class EmptyState;
class PlanDocument;
class PlanSelection;

/// What runs where: a table of components and environments, and beside it the chosen cell with its gates and its history. Document and
/// selection must outlive it.
class DeploymentPane final : public QWidget
{
    Q_OBJECT
public:
    /// The action adds an environment; it is offered while there is none.
    DeploymentPane(PlanDocument &document, PlanSelection &selection, QAction &addEnvironment);

    /// Reads the document anew.
    void refresh();
    void setFilter(const QString &text);
    [[nodiscard]] QString count() const;

    [[nodiscard]] DeploymentBoardModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] QTreeWidget &history() const { return *m_history; }
    [[nodiscard]] QString details() const;
    [[nodiscard]] QAction *promoteAction() const { return m_promote; }
    [[nodiscard]] QAction *rollBackAction() const { return m_rollBack; }
    [[nodiscard]] QAction *addComponentAction() const { return m_addComponent; }

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    void openRequested();

private:
    void build();
    void makeActions();
    QAction *makeAction(const QString &icon, const QString &text, const QString &tip);
    void showCell();
    void showHistory(const QModelIndex &cell);
    void selectRecord(const char *table, qint64 id);
    void enableActions();
    void promote();
    void rollBack();
    void addComponent();
    /// That of the history's row, else the one that brought here what runs.
    [[nodiscard]] PromotionId chosenPromotion() const;

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QAction &m_addEnvironment;
    DeploymentBoardModel *m_model;
    QTableView *m_table;
    QLabel *m_heading;
    QLabel *m_facts;
    QTreeWidget *m_history;
    EmptyState *m_empty;
    QWidget *m_panes = nullptr;
    QStackedLayout *m_layout;
    QAction *m_promote = nullptr;
    QAction *m_rollBack = nullptr;
    QAction *m_addComponent = nullptr;
    bool m_filling = false;
};

} // namespace Plimsoll
