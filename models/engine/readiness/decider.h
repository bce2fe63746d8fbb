// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "engine/readiness/absentdays.h"

#include <QDate>
#include <QString>

namespace Plimsoll {

/// By which way somebody comes to decide at a gate.
enum class DeciderWay {
    Holder,       ///< Fills the role that decides.
    RoleDeputy,   ///< Deputises in that role.
    GateDeputy,   ///< Fills the role that deputises at the gate, or deputises in it.
    AllAway,      ///< Those who could are all away on the day.
    NobodyNamed,  ///< The gate names no role, or nobody fills it.
};

struct Decider {
    PersonId person; ///< Invalid where nobody can.
    RoleId role;     ///< For which they decide.
    DeciderWay way = DeciderWay::NobodyNamed;
    QString sentence; ///< "Ana Lima (Release Lead) decides."

    friend bool operator==(const Decider &, const Decider &) = default;
};

/// Who decides at the gate on that day: who fills its role; away, the deputy of that role; then whoever fills the gate's deputy role, or
/// deputises in it. An invalid day asks nobody to be there.
[[nodiscard]] Decider deciderOf(const Plan &plan, const AbsentDays &absences, const Gate &gate, QDate day);

} // namespace Plimsoll
