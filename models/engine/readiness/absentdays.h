// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/plan.h"

#include <QHash>

#include <vector>

namespace Plimsoll {

/// Who is away on which day. Half a day counts as being there: a decision takes less. The plan must outlive it; for one thread.
class AbsentDays
{
public:
    explicit AbsentDays(const Plan &plan) : m_plan(plan) {}

    [[nodiscard]] bool isAway(PersonId person, QDate day) const;

private:
    const Plan &m_plan;
    mutable bool m_read = false; ///< Absences are looked at when somebody is first asked for.
    mutable QHash<PersonId, std::vector<const Absence *>> m_absences;
};

} // namespace Plimsoll
