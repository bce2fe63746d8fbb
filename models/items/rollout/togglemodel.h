// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/toggledebt.h"
#include "items/recordtablemodel.h"

#include <optional>

namespace Plimsoll {

/// Feature toggles, how each stands in each environment, and what it owes. Its columns are those of the environments that there were when it
/// was made.
class ToggleModel final : public RecordTableModel<FeatureToggle>
{
public:
    explicit ToggleModel(PlanDocument &document, QObject *parent = nullptr);

    /// The environments that have a column, in order.
    [[nodiscard]] static std::vector<EnvironmentId> shownEnvironments(const Plan &plan);
    /// The lasting name of an environment's column, and back; invalid for other columns.
    [[nodiscard]] static QString fieldOf(EnvironmentId environment);
    [[nodiscard]] static EnvironmentId environmentOfField(const QString &field);

protected:
    void snapshotReplaced(const PlanChange *change) override;

private:
    [[nodiscard]] Column<FeatureToggle> positionColumn(const Environment &environment);
    [[nodiscard]] Column<FeatureToggle> debtColumn();

    std::optional<ToggleStates> m_states;
};

} // namespace Plimsoll
