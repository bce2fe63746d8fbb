// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedLayout;

namespace Plimsoll {

class EmptyState;
class PlanDocument;
class PlanSelection;
class RecordTableView;
class RiskActionModel;

/// What is done about one risk, as a table; a sentence where there is no risk or nothing is done. Document and selection must outlive it.
class ActionsPane final : public QWidget
{
    Q_OBJECT
public:
    ActionsPane(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~ActionsPane() override;

    /// An invalid one stands for none. While the pane is hidden its table stays as it is.
    void setRisk(RiskId risk);
    [[nodiscard]] RiskId risk() const { return m_risk; }
    [[nodiscard]] RecordTableView &table() const { return *m_table; }
    /// Adds an action to the risk and lets it be typed.
    [[nodiscard]] QAction *addAction() const { return m_add; }

Q_SIGNALS:
    /// An action is about to be typed; the pane must be seen.
    void wanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add();
    void showRisk();
    void showHeading();
    void showState();

    PlanDocument &m_document;
    RiskActionModel *m_model;
    RecordTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_heading;
    QStackedLayout *m_layout;
    QAction *m_add;
    RiskId m_risk;
};

} // namespace Plimsoll
