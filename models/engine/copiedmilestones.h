// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/release.h"
#include "engine/rulepattern.h"

namespace Plimsoll {

/// Puts pattern forms of one release into others. Everything that it is given must outlive it.
class CopiedMilestones
{
public:
    CopiedMilestones(const Plan &plan, const Timetable &timetable, const Release &source);

    /// A new milestone of the release, planned, that knows what it was copied from.
    [[nodiscard]] Milestone copyOf(const Milestone &form, MilestoneId id, const Release &release, const CopiesByOrigin &copies) const;

    /// Lets a rule that came from the source count from the copy there is of its anchor; where there is none, from the anchor of the release
    /// by the distance that it has in the source. A rule that is a pin stays one.
    void anchorIn(Milestone &milestone, const Release &release, const CopiesByOrigin &copies) const;

private:
    const Plan &m_plan;
    const Timetable &m_timetable;
    const Release &m_source;
};

} // namespace Plimsoll
