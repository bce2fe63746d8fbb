// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hotfix.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace Plimsoll {

/// The steps of a hotfix, each with its title and the hours after the step before it.
class HotfixSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit HotfixSteps(std::vector<HotfixStep> steps, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<HotfixStep> steps() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QLineEdit *title;
        QSpinBox *hours;
        MilestoneKind kind;
    };
    std::vector<Row> m_rows;
};

} // namespace Plimsoll
