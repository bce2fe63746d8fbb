// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/freezescope.h"
#include "engine/timetable.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <array>

namespace Plimsoll {

struct WorkItem;

/// Before which day work must end, and the milestone that says so.
struct WorkLimit {
    MilestoneId milestone;
    QDate day; ///< Work on this day is too late. Invalid: nothing limits it.
};

/// By when the work of each release must end: before the one of its freezes ahead that counts for the skill, see CountingFreeze; where none is
/// ahead, before its anchor. What an exception lets in after the freeze must end before the anchor. A value; may be read on any thread.
class WorkLimits
{
public:
    WorkLimits(const Plan &plan, const Timetable &timetable);

    /// That of work which belongs to that freeze; see freezeOf().
    [[nodiscard]] WorkLimit of(ReleaseId release, FreezeScope freeze) const;
    /// That of work of an item of this plan, by its release; see also workLimitOf().
    [[nodiscard]] WorkLimit of(const Plan &plan, const WorkItem &item, FreezeScope freeze) const;

private:
    std::array<QHash<ReleaseId, WorkLimit>, freezeScopeCount> m_limits; ///< By FreezeScope.
    QHash<ReleaseId, WorkLimit> m_anchors;
    QSet<ReleaseId> m_withExceptions; ///< Approved ones.
};

} // namespace Plimsoll
