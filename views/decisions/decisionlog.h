// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QTreeWidget>

namespace Plimsoll {

class PlanDocument;

/// The decisions at a gate, newest first, each with whether it is still what was decided. Follows the document while it is seen: proving
/// them reads the file.
class DecisionLog final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit DecisionLog(PlanDocument &document, QWidget *parent = nullptr);

    void setGate(GateId gate);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void fill();

    PlanDocument &m_document;
    GateId m_gate;
    bool m_outdated = true;
};

} // namespace Plimsoll
