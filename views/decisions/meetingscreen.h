// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vote.h"
#include "items/decisions/readinesssnapshot.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace Plimsoll {

class PlanDocument;
class VoterView;

/// A gate on the wall of the meeting: one criterion after the other in big type, votes by key, the time that is left. A gate that is decided
/// begins with its decision, and no time runs. Keys command only while nobody types in a field. Esc leaves. A window of its own; deletes
/// itself when closed.
class MeetingScreen final : public QWidget
{
    Q_OBJECT
public:
    MeetingScreen(PlanDocument &document, GateId gate, QWidget *parent);

    /// From 0 on; the last page sums the gate up.
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return int(m_criteria.size()) + 1; }
    void showPage(int page);
    [[nodiscard]] VoterView &votes() const { return *m_votes; }
    [[nodiscard]] QLineEdit &dissent() const { return *m_dissent; }
    [[nodiscard]] QString countdown() const;
    [[nodiscard]] QString mainText() const;

Q_SIGNALS:
    /// Enter.
    void decideRequested(Plimsoll::GateId gate);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showCriterion(const Criterion &criterion);
    void showSum(const Gate &gate);
    void showDecision(const Decision &decision, const GateStanding &standing);
    void useState(const QString &text, CriterionState state);
    void tell(const QString &wrong);
    [[nodiscard]] bool isTyping() const;
    void command(int key);
    void choosePerson(int row);
    void attestShown(Attestation attestation);
    void castVote(VoteChoice choice);
    void askWhy();
    void keepWhy();
    void endWhy();
    void tick();
    void scaleType();

    PlanDocument &m_document;
    GateId m_gate;
    ReadinessSnapshot m_readiness;
    std::vector<CriterionId> m_criteria;
    int m_page = 0;
    VoteId m_asked; ///< Whose why is being typed, whoever is chosen meanwhile.
    QTimer m_clock;
    QLabel *m_title;
    QLabel *m_countdown;
    QLabel *m_place;
    QLabel *m_main;
    QLabel *m_state;
    QLabel *m_why;
    QLabel *m_tally;
    QLabel *m_told;
    QLabel *m_keys;
    VoterView *m_votes;
    QLineEdit *m_dissent;
};

/// "2 d 4 h 05 min", "5 min 09 s"; with a sign before it once the moment has passed.
[[nodiscard]] QString timeLeftText(qint64 seconds);

} // namespace Plimsoll
