// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/absentdays.h"

#include "domain/allrecords.h"

namespace Plimsoll {

bool AbsentDays::isAway(PersonId person, QDate day) const
{
    if (!m_read) {
        for (const Absence &absence : m_plan.table<Absence>())
            m_absences[absence.person].push_back(&absence);
        m_read = true;
    }
    bool morning = false;
    bool afternoon = false;
    for (const Absence *absence : m_absences.value(person)) {
        if (day < absence->start || day > absence->end)
            continue;
        morning = morning || absence->portion != DayPortion::Afternoon;
        afternoon = afternoon || absence->portion != DayPortion::Morning;
    }
    return morning && afternoon;
}

} // namespace Plimsoll
