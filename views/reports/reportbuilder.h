// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/reports/reportcontent.h"
#include "views/reports/reportsource.h"

#include <memory>

namespace Plimsoll {

/// The ids of the sections of the full report, in its order.
[[nodiscard]] QStringList reportSectionIds();

/// The full report, or the page for a steering committee, of that version of the plan as of that day. Sections that hold nothing are left
/// out. It tells of odds only where they are given. Pure.
[[nodiscard]] Report makeReport(const Plan &plan, const Timetable &timetable, QDate today, const ReportRequest &request,
                                std::shared_ptr<const Forecast> forecast = {});
/// With all problems of the plan, found and told apart before.
[[nodiscard]] Report makeReport(const Plan &plan, const Timetable &timetable, QDate today, const ReportRequest &request,
                                const JudgedProblems &problems, std::shared_ptr<const Forecast> forecast = {});

/// The page for a steering committee.
[[nodiscard]] Report makeOnePage(const ReportSource &source);

/// Title, subtitle and footer, without sections.
[[nodiscard]] Report reportFrame(const ReportSource &source);

} // namespace Plimsoll
