// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/plan.h"
#include "engine/timetable.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace Plimsoll {

/// Whether the milestone counts from another one of its own release, which is not cancelled.
[[nodiscard]] bool countsInside(const Plan &plan, const Milestone &milestone);

/// The whole hours from the start of that anchor, as rules in hours count, to that of the milestone; nothing where they are none.
[[nodiscard]] std::optional<int> hoursFrom(const Plan &plan, const Timetable &timetable, const Milestone &milestone, MilestoneId anchor);

/// What a milestone hands on to its copies in other releases: its rule, counted from milestones of its own release. What is pinned, or hangs
/// on another release, counts from the anchor by the distance that it has, a pinned one by that of the pins, whatever was done when; the
/// anchor itself is a pin without a day. The version in its
/// titles is {release}. Nothing where it has no date that could be counted.
[[nodiscard]] std::optional<Milestone> patternForm(const Plan &plan, const Timetable &timetable, const Milestone &milestone);

/// The same of a copy: milestones that it counts from are those of the pattern where they are copies themselves, be it of one that is gone;
/// the anchor of its release is that of the pattern.
[[nodiscard]] Milestone formOfCopy(const Plan &plan, const Milestone &copy);

/// A pattern form as Milestone::copiedRule keeps it, and back; nothing for a text that is none.
[[nodiscard]] QString copiedRuleText(const Milestone &form);
[[nodiscard]] std::optional<Milestone> copiedRuleFrom(const QString &text);

/// Milestones of a pattern and their copies in one release.
using CopiesByOrigin = QHash<MilestoneId, MilestoneId>;
[[nodiscard]] CopiesByOrigin copiesIn(const Plan &plan, ReleaseId release);

/// What of a milestone changes together: a rule without its unit would be another rule.
enum class PatternAspect {
    Title,
    Kind,
    Commitment,
    Rule,
    Calendars,
    Weekday,
    Windows,
    Length,
    Deadline,
    PublicTitle,
    Audiences,
    Owners,
    NeededPeople,
    NeededSkills,
    Environment,
};
inline constexpr int patternAspects = int(PatternAspect::Environment) + 1;

[[nodiscard]] bool isSame(PatternAspect aspect, const Milestone &a, const Milestone &b);
void takeAspect(PatternAspect aspect, Milestone &to, const Milestone &from);
/// Whether it is about when the milestone is.
[[nodiscard]] bool isAboutDates(PatternAspect aspect);
[[nodiscard]] QString label(PatternAspect aspect);
/// What the milestone says there, as a person reads it: "25 working days before “Go-live”".
[[nodiscard]] QString aspectText(const Plan &plan, PatternAspect aspect, const Milestone &milestone);

} // namespace Plimsoll
