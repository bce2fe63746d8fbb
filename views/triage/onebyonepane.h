// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bug.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "engine/triage/triagedecisions.h"
#include "engine/triage/triageproposal.h"

#include <QWidget>

#include <array>
#include <vector>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace Plimsoll {

class BugCard;
class EmptyState;
class PlanDocument;
class PlanSelection;

/// One bug at a time, by keys: 1 to 4 decide, Enter accepts what is proposed, S and R rate it, N and P go on. Document and selection must
/// outlive it.
class OneByOnePane final : public QWidget
{
    Q_OBJECT
public:
    OneByOnePane(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// What stands in the empty pane's way: importing bugs where there are none, and the table where all are decided.
    void setActions(QAction *import, QAction *table);
    void setDecider(PersonId decider) { m_decider = decider; }
    [[nodiscard]] BugId current() const { return m_current; }
    [[nodiscard]] QString progressText() const;
    void refresh();
    void showBug(BugId bug);
    void decideAs(TriageDecision decision);

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    void statusTold(const QString &text);

private:
    void layOut();
    [[nodiscard]] QWidget *makeDecisions();
    void makeKeys();
    void addKey(const QList<QKeySequence> &keys, const QString &text, const std::function<void()> &action);
    [[nodiscard]] std::vector<BugId> queue() const;
    void step(int direction);
    void showCurrent();
    void showProposal(const Bug &bug);
    void fillTargets(const Bug &bug);
    void offerInstead();
    void tellProgress();
    void askException(const Bug &bug, const TriageChoice &choice);
    void finish(const Bug &bug, TriageDecision decision, const Result<void> &done);
    [[nodiscard]] TriageChoice choice(TriageDecision decision) const;
    template<typename T>
    void rate(T Bug::*member, T value);

    PlanDocument &m_document;
    PlanSelection &m_selection;
    std::vector<BugId> m_queue;
    BugId m_current;
    PersonId m_decider;
    TriageProposal m_proposal;
    BugId m_shown; ///< For which the reason and the targets stand.
    BugCard *m_card;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QComboBox *m_which;
    QLabel *m_proposed;
    QLabel *m_why;
    QLineEdit *m_reason;
    std::array<QPushButton *, 4> m_buttons{};
    QCheckBox *m_makeWork;
    QComboBox *m_deferTo;
    QComboBox *m_toggle;
    QWidget *m_panel;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QAction *m_import = nullptr;
    QAction *m_table = nullptr;
};

} // namespace Plimsoll
