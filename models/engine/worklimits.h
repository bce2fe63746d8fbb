// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"

#include <QDate>
#include <QHash>

namespace Plimsoll {

/// Before which day work must end, and the milestone that says so.
struct WorkLimit {
    MilestoneId milestone;
    QDate day; ///< Work on this day is too late. Invalid: nothing limits it.
};

/// By when the work of each release must end: before its code freeze, which is the first of its freezes ahead that freezes the code,
/// else the first; where none is planned, before its anchor. A value; may be read on any thread.
class WorkLimits
{
public:
    WorkLimits(const Plan &plan, const Timetable &timetable);

    [[nodiscard]] WorkLimit of(ReleaseId release) const { return m_limits.value(release); }

private:
    QHash<ReleaseId, WorkLimit> m_limits;
};

} // namespace Plimsoll
