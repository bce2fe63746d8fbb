// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/problems.h"
#include "views/reports/reportcontent.h"

#include <optional>

namespace Plimsoll {

class ReportSource;

/// The parts of the full report; nothing where the plan, or what its readers may see of it, has nothing for them.
[[nodiscard]] std::optional<ReportSection> milestonesSection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> calendarSection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> scopeSection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> rolesSection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> qualitySection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> bugsSection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> progressionSection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> rolloutSection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> runbookSection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> decisionsSection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> problemsSection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> risksSection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> capacitySection(const ReportSource &source);
[[nodiscard]] std::optional<ReportSection> communicationSection(const ReportSource &source);

/// "Wed 22 Jul 2026", "Mon 20 – Fri 24 Jul 2026", "no date"; with the time of day where it is a deadline.
[[nodiscard]] QString whenText(const ReportSource &source, const Milestone &milestone);
[[nodiscard]] QString severityText(Severity severity);
[[nodiscard]] ReportTone severityTone(Severity severity);
/// "12 High"
[[nodiscard]] QString ratingText(const RiskMeasure &measure, RiskSpot spot);
[[nodiscard]] ReportTone ratingTone(RiskRating rating);

} // namespace Plimsoll
