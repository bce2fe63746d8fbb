// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/riskmodel.h"

#include <QWidget>

class QComboBox;

namespace Plimsoll {

class Plan;

/// Chooses of which state and of whom risks are shown, and by which impact the matrix shows them where the plan rates more than that on the
/// schedule. The release is the window's matter.
class RiskFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit RiskFilterBar(QWidget *parent = nullptr);

    /// Offers the owners of that plan's risks, and the impacts that it rates; what is chosen stays chosen.
    void setPlan(const Plan &plan);
    [[nodiscard]] std::optional<RiskState> state() const;
    /// An invalid one stands for nobody.
    [[nodiscard]] std::optional<RoleId> owner() const;
    [[nodiscard]] RiskAxis impact() const;
    /// Shows all again.
    void clear();

Q_SIGNALS:
    void changed();
    void impactChanged();

private:
    void offerOwners(const Plan &plan);
    void offerImpacts(const std::vector<RiskAxis> &impacts);

    QComboBox *m_state;
    QComboBox *m_owner;
    QWidget *m_impactHolder;
    QComboBox *m_impact;
    std::vector<std::pair<QString, qint64>> m_owners; ///< That are offered.
    std::vector<RiskAxis> m_impacts;
};

} // namespace Plimsoll
