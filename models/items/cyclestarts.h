// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "engine/timetable.h"

#include <QDate>
#include <QHash>

namespace Plimsoll {

struct PlanChange;

/// The first day of each release: that of its earliest milestone which is not cancelled. Read once when first asked for, then kept up
/// by the changes, so that week numbers cost nothing.
class CycleStarts
{
public:
    /// Forgets everything.
    void clear();
    /// Whether the first day of any release may have become another one.
    [[nodiscard]] bool follow(const PlanChange &change);
    /// Week of the milestone in its release's cycle, from 1 on; 0 where it has none. Weeks begin as the plan says.
    [[nodiscard]] int weekOf(const Plan &plan, const Timetable &timetable, const Milestone &milestone);

private:
    void read(const Plan &plan, const Timetable &timetable);

    bool m_read = false;
    QHash<ReleaseId, QDate> m_first;
};

} // namespace Plimsoll
