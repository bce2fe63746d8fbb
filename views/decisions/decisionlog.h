// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QTreeWidget>

namespace Plimsoll {

class PlanDocument;

/// The decisions at a gate, newest first, each with whether it is still what was decided. Follows the document while it is seen: proving
/// them reads the file. One of them can be chosen, until the log is seen no more.
class DecisionLog final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit DecisionLog(PlanDocument &document, QWidget *parent = nullptr);

    void setGate(GateId gate);
    /// Selected at the next sight of the log, where it is not seen now; none where it is invalid.
    void choose(DecisionId decision);
    [[nodiscard]] DecisionId chosen() const { return m_chosen; }

Q_SIGNALS:
    /// Invalid where none is any more.
    void decisionChosen(Plimsoll::DecisionId decision);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void fill();
    void selectChosen();
    void followSelection();
    void setChosen(DecisionId decision);

    PlanDocument &m_document;
    GateId m_gate;
    DecisionId m_chosen;
    bool m_outdated = true;
    bool m_filling = false;
};

} // namespace Plimsoll
