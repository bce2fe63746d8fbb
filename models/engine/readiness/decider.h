// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "engine/readiness/absentdays.h"

#include <QDate>
#include <QString>

namespace Plimsoll {

/// Whether somebody can decide at a gate.
enum class DeciderWay {
    Found,
    AllAway,     ///< Those who could are all away on the day.
    NobodyNamed, ///< The gate names no role, or nobody fills it.
};

struct Decider {
    PersonId person; ///< Invalid where nobody can.
    DeciderWay way = DeciderWay::NobodyNamed;
    QString sentence; ///< "Ana Lima (Release Lead) decides."

    friend bool operator==(const Decider &, const Decider &) = default;
};

/// Who decides at the gate on that day: who fills its role; away, the deputy of that role; then whoever fills the gate's deputy role, or
/// deputises in it. An invalid day asks nobody to be there.
[[nodiscard]] Decider deciderOf(const Plan &plan, const AbsentDays &absences, const Gate &gate, QDate day);

} // namespace Plimsoll
