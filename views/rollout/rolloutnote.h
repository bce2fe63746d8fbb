// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QWidget>

class QLabel;

namespace Plimsoll {

class PlanDocument;

/// Stands over the steps: what the roll-out of the chosen step still asks for, which features have no steps yet, which side is live.
class RolloutNote final : public QWidget
{
    Q_OBJECT
public:
    /// The document must outlive it.
    explicit RolloutNote(PlanDocument &document, QWidget *parent = nullptr);

    /// The step whose roll-out is told of; an invalid one stands for none.
    void setStep(RolloutStepId step);
    [[nodiscard]] QString text() const;

private:
    void refresh();

    PlanDocument &m_document;
    QLabel *m_sign;
    QLabel *m_label;
    RolloutStepId m_step;
};

} // namespace Plimsoll
