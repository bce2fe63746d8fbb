// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/plan.h"
#include "engine/capacity.h"
#include "engine/readiness/readiness.h"
#include "engine/skilldemand.h"
#include "engine/timetable.h"
#include "engine/waivers.h"
#include "views/calendar/calendarentries.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Plimsoll {

struct Forecast;

/// What a report shall be about.
struct ReportRequest {
    ReleaseId release;   ///< Invalid: all.
    AudienceId audience; ///< Only what that audience is told; internals are left out for customers.
    QStringList sections; ///< Their ids; empty: all.
    bool onePage = false;
    QDateTime now; ///< Up to when builds have soaked; invalid: to the beginning of the day.
};

/// What of a plan goes into a report: releases, milestones, risks of the scope, in its wording and in order. The plan and the timetable
/// must outlive it.
class ReportSource
{
public:
    ReportSource(const Plan &plan, const Timetable &timetable, QDate today, const ReportRequest &request);
    /// With all problems of the plan, found and told apart before.
    ReportSource(const Plan &plan, const Timetable &timetable, QDate today, const ReportRequest &request, const JudgedProblems &problems);

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Timetable &timetable() const { return m_timetable; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] const ReportRequest &request() const { return m_request; }
    /// Whether customers read it.
    [[nodiscard]] bool isPublic() const { return m_public; }

    /// By go-live, those without a date last. Cancelled ones only where asked for by name.
    [[nodiscard]] const std::vector<const Release *> &releases() const { return m_releases; }
    /// Those of the releases that are planned.
    [[nodiscard]] std::vector<const Release *> liveReleases() const;
    /// The same for one release of these.
    [[nodiscard]] ReportSource narrowed(ReleaseId release) const;
    /// By start, those without a date last.
    [[nodiscard]] std::vector<const Milestone *> milestones(ReleaseId release) const { return m_milestones.value(release); }
    /// Planned ones of live releases that start today or later, by start.
    [[nodiscard]] std::vector<const Milestone *> milestonesAhead() const;
    /// Planned ones of live releases that end before today.
    [[nodiscard]] std::vector<const Milestone *> milestonesOverdue() const;
    [[nodiscard]] bool isOverdue(const Milestone &milestone) const;
    /// Open ones and those that have struck, the gravest residual position first.
    [[nodiscard]] std::vector<const Risk *> risks() const;
    /// The open ones of the scope; none for customers.
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }
    /// Those that somebody accepts.
    [[nodiscard]] const std::vector<WaivedProblem> &waived() const { return m_waived; }
    /// Of the whole plan. Reckoned when first asked for, once for this and all that are narrowed from it; on one thread.
    [[nodiscard]] const SkillDemand &demand() const;
    /// The same of the hours that people have on the days of workSpan().
    [[nodiscard]] const Capacity &capacity() const;
    /// The same of the gates and their criteria.
    [[nodiscard]] const Readiness &readiness() const;
    /// The same of one gate.
    [[nodiscard]] GateStanding standingOf(const Gate &gate) const;
    /// The odds; null while they are not known.
    [[nodiscard]] const Forecast *forecast() const { return m_forecast.get(); }
    void setForecast(std::shared_ptr<const Forecast> forecast) { m_forecast = std::move(forecast); }
    /// With the titles of the wording.
    [[nodiscard]] CalendarEntries entries() const;

    [[nodiscard]] QString titleOf(const Milestone &milestone) const;
    /// The role, with the person who fills it.
    [[nodiscard]] QString ownerText(RoleId role) const;
    /// First and last day of the dated milestones of the releases; invalid where there are none.
    [[nodiscard]] std::pair<QDate, QDate> span() const;
    /// The days that are left for the work of the planned releases, whoever reads of it: see daysOfWork() in engine/releasecycle.h. Invalid
    /// where no day is left.
    [[nodiscard]] std::pair<QDate, QDate> workSpan() const;

private:
    void takeMilestones();
    [[nodiscard]] bool isIn(const Milestone &milestone) const;
    [[nodiscard]] bool isIn(const Window &window) const;
    [[nodiscard]] bool isLive(const Milestone &milestone) const;

    /// What is reckoned when first asked for, by this or by what is narrowed from it.
    struct Shared {
        std::optional<SkillDemand> demand;
        std::optional<Capacity> capacity;
        std::optional<Readiness> readiness;
        QHash<GateId, GateStanding> standings;
    };

    const Plan &m_plan;
    const Timetable &m_timetable;
    QDate m_today;
    ReportRequest m_request;
    bool m_public = false;
    std::vector<const Release *> m_releases;
    QHash<ReleaseId, std::vector<const Milestone *>> m_milestones;
    std::vector<Problem> m_problems;
    std::vector<WaivedProblem> m_waived;
    std::pair<QDate, QDate> m_widest; ///< The workSpan() of that from which this is narrowed; no other reaches beyond it.
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    std::shared_ptr<const Forecast> m_forecast;
};

} // namespace Plimsoll
