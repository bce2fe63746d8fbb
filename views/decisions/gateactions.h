// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"
#include "domain/recordlist.h"
#include "domain/result.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace Plimsoll {

class PlanDocument;
class PlanSelection;

/// What can be done at a gate: attest and waive the selected criteria, decide, hold the meeting, read attestations, give out minutes and
/// the dossier. Each change is one step of undo. On the GUI thread.
class GateActions final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to the window.
    GateActions(PlanDocument &document, PlanSelection &selection, QWidget *window);

    void setGate(GateId gate);
    /// Of which decision at the gate minutes and dossier are; an invalid one stands for that which holds.
    void setDecision(DecisionId decision);
    [[nodiscard]] QAction *met() const { return m_met; }
    [[nodiscard]] QAction *notMet() const { return m_notMet; }
    [[nodiscard]] QAction *waive() const { return m_waive; }
    [[nodiscard]] QAction *endWaiver() const { return m_endWaiver; }
    [[nodiscard]] QAction *decide() const { return m_decide; }
    [[nodiscard]] QAction *meet() const { return m_meet; }
    [[nodiscard]] QAction *readAttestations() const { return m_read; }
    [[nodiscard]] QAction *saveMinutes() const { return m_minutes; }
    [[nodiscard]] QAction *saveDossier() const { return m_dossier; }
    /// Shows what the attestations of that file would change.
    void readFile(const QString &path);

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    void statusTold(const QString &text);
    /// A file for the user to put somewhere.
    void fileOffered(const QString &name, const QByteArray &bytes);
    /// No go: the milestone shall slip.
    void slipRequested(Plimsoll::MilestoneId milestone, QDate target);

private:
    QAction *make(const QString &icon, const QString &text, const QKeySequence &keys, void (GateActions::*run)());
    [[nodiscard]] IdList<Criterion> selected() const;
    void enable();
    void attestMet() { attestSelected(Attestation::Met); }
    void attestNotMet() { attestSelected(Attestation::NotMet); }
    void attestSelected(Attestation attestation);
    void askWaiver();
    void clearWaiver();
    void openDecision() { decideAt(m_gate); }
    void decideAt(GateId id);
    void openMeeting();
    void askFile();
    [[nodiscard]] const Decision *decision() const;
    [[nodiscard]] QString fileName(const Decision &decision, const QString &ending) const;
    void offerMinutes();
    void offerDossier();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QWidget *m_window;
    GateId m_gate;
    DecisionId m_decision;
    QAction *m_met;
    QAction *m_notMet;
    QAction *m_waive;
    QAction *m_endWaiver;
    QAction *m_decide;
    QAction *m_meet;
    QAction *m_read;
    QAction *m_minutes;
    QAction *m_dossier;
};

} // namespace Plimsoll
