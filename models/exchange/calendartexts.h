// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"

#include <QString>

namespace Plimsoll {

struct Milestone;
class Plan;
enum class ActionKind;
enum class MilestoneKind;
enum class WindowKind;

/// English names as calendars show them, independent of the user's language: "End of life".
[[nodiscard]] QString calendarKindName(MilestoneKind kind);
[[nodiscard]] QString calendarKindName(WindowKind kind);
[[nodiscard]] QString calendarKindName(ActionKind kind);

/// "Wed 22 Jul, AoE", "Wed 22 Jul 17:00, Europe/Berlin"; empty for an all-day milestone. The day is the milestone's last.
[[nodiscard]] QString shortDeadline(const Plan &plan, const Milestone &milestone, const MilestoneDate &date);
/// The same with the year, in words, and with the instant in UTC where it is known.
[[nodiscard]] QString longDeadline(const Plan &plan, const Milestone &milestone, const MilestoneDate &date);

/// "Thu 23 Jul 2026".
[[nodiscard]] QString longDay(QDate date);

/// Text that every calendar program reads as one line: line breaks become blanks, other control characters go, lone surrogates become
/// U+FFFD.
[[nodiscard]] QString calendarLine(const QString &text);
/// The same for text of several lines, which keeps its line breaks and is cut at 8,000 bytes of UTF-8.
[[nodiscard]] QString calendarParagraphs(const QString &text);
/// A category; programs split at commas and semicolons, so these become blanks.
[[nodiscard]] QString calendarCategory(const QString &text);

} // namespace Plimsoll
