// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/freezescope.h"
#include "engine/timetable.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <array>
#include <vector>

namespace Plimsoll {

struct WorkItem;

/// Before which day work must end, and the milestone that says so.
struct WorkLimit {
    MilestoneId milestone;
    QDate day; ///< Work on this day is too late. Invalid: nothing limits it.
};

/// By when the work of each release must end: before its code freeze, which is the first of its freezes ahead that freezes the code,
/// else the first; where none is planned, before its anchor. Work of a skill that belongs to another freeze ends before the first of that
/// kind ahead, where there is one. What an exception lets in after the freeze must end before the anchor. A value; may be read on any thread.
class WorkLimits
{
public:
    WorkLimits(const Plan &plan, const Timetable &timetable);

    [[nodiscard]] WorkLimit of(ReleaseId release, FreezeScope freeze = FreezeScope::Code) const;
    /// That of work of an item of this plan, by its release; see also workLimitOf().
    [[nodiscard]] WorkLimit of(const Plan &plan, const WorkItem &item, FreezeScope freeze = FreezeScope::Code) const;
    /// Which freeze the work of that skill belongs to; that of the code where nothing else is said.
    [[nodiscard]] FreezeScope freezeOf(SkillId skill) const;

private:
    struct SkillFreeze {
        SkillId skill;
        FreezeScope freeze = FreezeScope::Code;
    };

    QHash<ReleaseId, WorkLimit> m_limits;
    QHash<ReleaseId, WorkLimit> m_anchors;
    std::array<QHash<ReleaseId, WorkLimit>, freezeScopeCount> m_others; ///< By FreezeScope; none for that of the code.
    QSet<ReleaseId> m_withExceptions; ///< Approved ones.
    std::vector<SkillFreeze> m_skills; ///< By id; not those of the code.
};

} // namespace Plimsoll
