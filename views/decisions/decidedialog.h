// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/readiness/dossier.h"
#include "items/decisions/readinesssnapshot.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace Plimsoll {

class PlanDocument;

/// "Decide…": go, go with conditions or no go at a gate, with the reason and what must be met by when. Records it with a sealed dossier,
/// as one step. Deletes itself when closed.
class DecideDialog final : public QDialog
{
    Q_OBJECT
public:
    DecideDialog(PlanDocument &document, GateId gate, QWidget *parent);

    void setOutcome(GateOutcome outcome);
    void addCondition(const QString &title = {}, QDate due = {});
    void accept() override;

Q_SIGNALS:
    void decided(Plimsoll::GateId gate, Plimsoll::GateOutcome outcome);

private:
    void build();
    [[nodiscard]] QWidget *makeOutcomes();
    [[nodiscard]] QWidget *makeConditions();
    [[nodiscard]] QWidget *makeOwnerBox();
    [[nodiscard]] DecisionDraft draft() const;
    /// Measures the plan anew, and tells how the gate stands.
    void showStanding();
    /// Tells whether what is typed can be recorded.
    void check();

    PlanDocument &m_document;
    GateId m_gate;
    ReadinessSnapshot m_readiness;
    QLabel *m_standing;
    QButtonGroup *m_outcomes;
    QComboBox *m_decider;
    QPlainTextEdit *m_reason;
    QWidget *m_conditionPart = nullptr;
    QTableWidget *m_conditions;
    QLabel *m_problem;
    QPushButton *m_accept = nullptr;
};

} // namespace Plimsoll
