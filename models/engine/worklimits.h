// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace Plimsoll {

struct WorkItem;

/// Before which day work must end, and the milestone that says so.
struct WorkLimit {
    MilestoneId milestone;
    QDate day; ///< Work on this day is too late. Invalid: nothing limits it.
};

/// By when the work of each release must end: before its code freeze, which is the first of its freezes ahead that freezes the code,
/// else the first; where none is planned, before its anchor. What an exception lets in after the freeze must end before the anchor. A value;
/// may be read on any thread.
class WorkLimits
{
public:
    WorkLimits(const Plan &plan, const Timetable &timetable);

    [[nodiscard]] WorkLimit of(ReleaseId release) const { return m_limits.value(release); }
    /// That of an item of this plan, by its release; see also workLimitOf().
    [[nodiscard]] WorkLimit of(const Plan &plan, const WorkItem &item) const;

private:
    QHash<ReleaseId, WorkLimit> m_limits;
    QHash<ReleaseId, WorkLimit> m_anchors;
    QSet<ReleaseId> m_withExceptions; ///< Approved ones.
};

} // namespace Plimsoll
