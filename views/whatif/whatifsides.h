// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QWidget>

class QComboBox;

namespace Plimsoll {

/// What is held against what: the plan as it is, a baseline or a scenario on the first side, the plan or a scenario on the second.
class WhatIfSides : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Plan, Baseline, Scenario };
    struct Side {
        Kind kind = Kind::Plan;
        qint64 id = 0;
        QString name;
    };

    explicit WhatIfSides(QWidget *parent = nullptr);

    /// What was chosen stays chosen where it is still there; else the plan.
    void fill(const Plan &plan);
    void setSecond(ScenarioId id);
    [[nodiscard]] Side first() const;
    [[nodiscard]] Side second() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_first;
    QComboBox *m_second;
    bool m_filling = false; ///< What the lists say now is nobody's choice.
};

} // namespace Plimsoll
