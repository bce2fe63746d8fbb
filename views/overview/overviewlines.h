// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/planselection.h"
#include "views/reports/reportcontent.h"

#include <QStringList>

#include <vector>

namespace Plimsoll {

class ReportSource;

/// Where a figure of the overview leads: a page, and the record that is shown on it.
struct OverviewPlace {
    QString page; ///< Its id; "problems" for the panel below.
    RecordReference record;
};

struct OverviewCell {
    QString text;
    OverviewPlace place;
    ReportTone tone = ReportTone::Plain;
    double share = -1.0; ///< A bar of that part of the cell; none below 0, hatched beyond 1.
};

using OverviewLine = std::vector<OverviewCell>;

/// The tables of the overview, a line each. Pure.
namespace OverviewLines {

/// Release, status, go-live, how long to it, next date, done milestones, open risks, problems. Status and problems stay empty while nobody
/// knows the problems.
[[nodiscard]] std::vector<OverviewLine> releases(const ReportSource &source, bool problemsKnown);
[[nodiscard]] QStringList releaseHeadings();
/// When it begins, what and until when, in how many days; the next `most`.
[[nodiscard]] std::vector<OverviewLine> dates(const ReportSource &source, size_t most);
/// Rating, risk, owner; the gravest `most`.
[[nodiscard]] std::vector<OverviewLine> risks(const ReportSource &source, size_t most);
/// State, gate, why; those that are to be decided, the next `most`.
[[nodiscard]] std::vector<OverviewLine> gates(const ReportSource &source, size_t most);
/// Skill, bar, hours until the end of ReportSource::workSpan(); the scarcest first.
[[nodiscard]] std::vector<OverviewLine> capacity(const ReportSource &source);
/// Severity, text; the first `most`, notices left out.
[[nodiscard]] std::vector<OverviewLine> problems(const ReportSource &source, size_t most);
/// Audience, what has moved since it was last told.
[[nodiscard]] std::vector<OverviewLine> staleAudiences(const ReportSource &source);
/// Due, message, audience; those that are overdue.
[[nodiscard]] std::vector<OverviewLine> messages(const ReportSource &source, size_t most);

} // namespace OverviewLines
} // namespace Plimsoll
