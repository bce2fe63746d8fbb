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
/// said.
class VoterView final : public QTableView
{
    Q_OBJECT
public:
    explicit VoterView(PlanDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] VoterModel &voters() const { return *m_voters; }
    void setGate(GateId gate);
    /// For the person of the current row.
    void cast(VoteChoice choice);
    /// Whether the key votes.
    [[nodiscard]] static std::optional<VoteChoice> choiceOf(int key);

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlanDocument &m_document;
    VoterModel *m_voters;
};

} // namespace Plimsoll
