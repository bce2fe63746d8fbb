// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace Plimsoll {

struct FeatureToggle;
struct ToggleState;

/// How toggles stand in environments, found at once. The plan must outlive it.
class ToggleStates
{
public:
    explicit ToggleStates(const Plan &plan);

    /// Null where nothing is said, which means off.
    [[nodiscard]] const ToggleState *find(FeatureToggleId toggle, EnvironmentId environment) const;
    /// Whether it is on for all in each environment of its product; a locked one is where nothing is said at all.
    [[nodiscard]] bool isOnEverywhere(const FeatureToggle &toggle) const;

private:
    const Plan &m_plan;
    QHash<std::pair<FeatureToggleId, EnvironmentId>, const ToggleState *> m_states;
};

/// Environments in which a toggle can stand: those of its product and those of no product, in their order.
[[nodiscard]] std::vector<EnvironmentId> toggleEnvironments(const Plan &plan, ProductId product);

/// What a toggle costs that should be gone. Operations and permission toggles are meant to stay and owe nothing but what they promise.
struct ToggleDebt {
    FeatureToggleId toggle;
    int daysOver = 0;      ///< Since the milestone by which its code had to be gone.
    bool undated = false;  ///< Nobody said by when.
    bool leftOver = false; ///< Stable or locked, on everywhere, and still in the code.

    /// A point for each begun week over, ten where it is left over, five where it is undated; 0 is no debt.
    [[nodiscard]] int score() const;
    friend bool operator==(const ToggleDebt &, const ToggleDebt &) = default;
};

[[nodiscard]] ToggleDebt debtOf(const Timetable &timetable, const ToggleStates &states, const FeatureToggle &toggle, QDate today);

/// Those of all toggles that have any, the worst first, then by name.
[[nodiscard]] std::vector<ToggleDebt> toggleDebts(const Plan &plan, const Timetable &timetable, QDate today);

/// "12 days over; on everywhere, code still there"; empty for no debt.
[[nodiscard]] QString debtText(const ToggleDebt &debt);

} // namespace Plimsoll
