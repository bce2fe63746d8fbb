// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/riskmodel.h"

#include <QWidget>

class QComboBox;

namespace Plimsoll {

class Plan;

/// Chooses of which state and of whom risks are shown. The release is the window's matter.
class RiskFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit RiskFilterBar(QWidget *parent = nullptr);

    /// Offers the owners of that plan's risks; what is chosen stays chosen.
    void setPlan(const Plan &plan);
    [[nodiscard]] std::optional<RiskState> state() const;
    /// An invalid one stands for nobody.
    [[nodiscard]] std::optional<RoleId> owner() const;
    /// Shows all again.
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_state;
    QComboBox *m_owner;
    std::vector<std::pair<QString, qint64>> m_owners; ///< That are offered.
};

} // namespace Plimsoll
