// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/vote.h"

#include <QTableView>

#include <optional>

namespace Plimsoll {

class PlanDocument;
class VoterModel;

/// The people who are asked at a gate: G, N and A vote for the one who is selected; Enter types the dissent. Rows are as high as what was
/// said; once the gate is decided nobody is waited for.
class VoterView final : public QTableView
{
    Q_OBJECT
public:
    explicit VoterView(PlanDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] VoterModel &voters() const { return *m_voters; }
    void setGate(GateId gate);
    /// "3 go, 2 not voted yet"; of a gate that is decided "3 go, 2 did not vote". Empty where nobody is asked.
    [[nodiscard]] QString tally() const;
    /// Whether the person of that row did not vote, and need not any more.
    [[nodiscard]] bool isMissed(int row) const;
    /// For the person of the current row.
    void cast(VoteChoice choice);
    /// Whether the key votes.
    [[nodiscard]] static std::optional<VoteChoice> choiceOf(int key);

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followGate();

    PlanDocument &m_document;
    VoterModel *m_voters;
    GateId m_gate;
    bool m_settled = false;
};

} // namespace Plimsoll
