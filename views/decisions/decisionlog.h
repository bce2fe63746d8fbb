// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QTreeWidget>

namespace Plimsoll {

class PlanDocument;

/// The decisions at a gate, newest first, each with whether it is still what was decided, and its conditions below it.
class DecisionLog final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit DecisionLog(PlanDocument &document, QWidget *parent = nullptr);

    void setGate(GateId gate);
    /// Looks at the plan again, and proves each decision against the journal.
    void refresh();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlanDocument &m_document;
    GateId m_gate;
};

} // namespace Plimsoll
