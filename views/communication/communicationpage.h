// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "views/common/page.h"

#include <QTimer>

class QSettings;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace Plimsoll {

class EmptyState;
class MessageActions;
class MessageMatrix;
class MessageModel;
class MessagePane;
class PlanDocument;
class PlanSelection;
class RecordTableView;
class StaleBar;
class TablePane;

/// The communication plan: messages by how soon somebody must look at them, the same by audience and milestone, templates, stakeholders,
/// audiences and the ledger; below them the text of the selected message with its preview.
class CommunicationPage final : public Page
{
    Q_OBJECT
public:
    CommunicationPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// Where the columns' state is kept.
    void keepColumnsIn(QSettings &settings);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void goToDate(QDate date) override;

    [[nodiscard]] MessageActions &actions() const { return *m_actions; }
    [[nodiscard]] MessagePane &pane() const { return *m_pane; }
    [[nodiscard]] StaleBar &staleBar() const { return *m_stale; }
    [[nodiscard]] QTableView &matrix() const { return *m_matrixView; }
    /// The table of that kind of record; null where it has none here.
    [[nodiscard]] RecordTableView *table(const QString &recordTable) const;
    void showTab(const QString &name);

Q_SIGNALS:
    void allRequested();
    /// The user wants to keep this file; the window asks where.
    void fileOffered(const QString &name, const QByteArray &bytes);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPanes();
    void addPane(TablePane *pane, const QString &name, const QString &text);
    void addMatrix();
    void addLedger();
    void connectActions();
    void useRelease();
    void followSelection();
    void followMatrix();
    void openCell();
    void refresh();
    void showState();
    void addFirst();
    [[nodiscard]] MessageId messageUsing(MessageTemplateId text) const;

    PlanDocument &m_document;
    PlanSelection &m_selection;
    MessageActions *m_actions;
    StaleBar *m_stale;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_split;
    QTabWidget *m_tabs;
    MessagePane *m_pane;
    MessageModel *m_messages = nullptr;
    MessageMatrix *m_matrix;
    QTableView *m_matrixView;
    std::vector<TablePane *> m_panes;
    QAction *m_add;
    QAction *m_first;
    QTimer m_soon;
    bool m_following = false;
    bool m_outdated = false;
};

} // namespace Plimsoll
