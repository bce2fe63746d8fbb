// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"
#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <map>
#include <optional>
#include <tuple>

namespace Plimsoll {

/// What was counted for a criterion.
struct Measured {
    std::optional<double> value; ///< In the unit of the measure; nothing where there is nothing to count.
    double whole = 0.0;          ///< Of which the value is a part: planned tests, back-out plans. 0 where there is no whole.
    QStringList names;           ///< Of what speaks against it, the first few.
    int more = 0;                ///< How many more there are.
};

/// What criteria of gates are measured from, each counted once for a release, when it is first asked for. Plan and timetable must
/// outlive it. For one thread.
class ReleaseMeasures
{
public:
    /// Soak time is counted up to that moment.
    ReleaseMeasures(const Plan &plan, const Timetable &timetable, QDate today, QDateTime now);

    /// Tests in per cent of those planned, soak time and what lacks in hours, everything else as a number. Attested ones have no value;
    /// checklists are those of the milestone.
    [[nodiscard]] const Measured &of(CriterionMeasure measure, ReleaseId release, MilestoneId milestone) const;

private:
    [[nodiscard]] Measured count(CriterionMeasure measure, ReleaseId release, MilestoneId milestone) const;
    [[nodiscard]] Measured testsPassed(ReleaseId release) const;
    [[nodiscard]] Measured bugs(ReleaseId release, bool toBeFixed) const;
    [[nodiscard]] Measured highRisks(ReleaseId release) const;
    [[nodiscard]] Measured soakHours(ReleaseId release) const;
    [[nodiscard]] Measured shortage(ReleaseId release) const;
    [[nodiscard]] Measured lateMessages(ReleaseId release) const;
    [[nodiscard]] Measured notRehearsed(ReleaseId release) const;
    [[nodiscard]] Measured openExceptions(ReleaseId release) const;
    [[nodiscard]] Measured checklistOpen(MilestoneId milestone) const;

    const Plan &m_plan;
    const Timetable &m_timetable;
    QDate m_today;
    QDateTime m_now;
    mutable std::map<std::tuple<CriterionMeasure, ReleaseId, MilestoneId>, Measured> m_known;
};

} // namespace Plimsoll
