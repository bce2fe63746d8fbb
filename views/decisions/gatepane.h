// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"

#include <QTabWidget>
#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QSettings;

namespace Plimsoll {

class ConditionModel;
class CriterionModel;
class DecisionLog;
class PlanDocument;
class PlanSelection;
class RecordTableView;
class TablePane;
class VoterView;

/// One gate: how it stands and why, who decides, and in tabs its criteria, votes, conditions and decisions.
class GatePane final : public QWidget
{
    Q_OBJECT
public:
    GatePane(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// An invalid gate shows nothing but a sentence.
    void setGate(GateId gate);
    [[nodiscard]] GateId gate() const { return m_gate; }
    [[nodiscard]] RecordTableView &criteria() const;
    [[nodiscard]] VoterView &votes() const { return *m_votes; }
    [[nodiscard]] DecisionLog &log() const { return *m_log; }
    [[nodiscard]] QTabWidget &tabs() const { return *m_tabs; }
    [[nodiscard]] QString headingText() const;
    [[nodiscard]] QString deciderText() const;
    [[nodiscard]] QString reasonText() const;
    void setRowActions(std::vector<QAction *> actions);
    void keepColumnsIn(QSettings &settings);
    void addCriterion();
    /// Shows the tab of the records of that table; the gate itself is in none.
    void showPartOf(const QString &table);

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    void statusTold(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addTabs(PlanSelection &selection);
    void refresh();
    void showStanding();

    PlanDocument &m_document;
    GateId m_gate;
    QLabel *m_heading;
    QLabel *m_decider;
    QLabel *m_reasons;
    QTabWidget *m_tabs;
    CriterionModel *m_criteria = nullptr;
    ConditionModel *m_conditions = nullptr;
    TablePane *m_criteriaPane = nullptr;
    TablePane *m_conditionPane = nullptr;
    VoterView *m_votes;
    DecisionLog *m_log;
};

} // namespace Plimsoll
