// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportsource.h"

#include "domain/titlepattern.h"
#include "engine/exposure.h"
#include "engine/planzone.h"
#include "engine/releasecycle.h"
#include "exchange/calendarscope.h"
#include "views/reports/reporttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Dates that are not known come last.
bool isEarlier(QDate a, QDate b)
{
    return a.isValid() != b.isValid() ? a.isValid() : a < b;
}

} // namespace

ReportSource::ReportSource(const Plan &plan, const Timetable &timetable, QDate today, const ReportRequest &request)
    : ReportSource(plan, timetable, today, request, findJudgedProblems(plan, timetable, today))
{
}

ReportSource::ReportSource(const Plan &plan, const Timetable &timetable, QDate today, const ReportRequest &request, const JudgedProblems &problems)
    : m_plan(plan), m_timetable(timetable), m_today(today), m_request(request)
{
    const Audience *audience = plan.find(request.audience);
    m_public = audience && audience->customer;
    takeMilestones();
    for (const Release &release : plan.table<Release>()) {
        const bool asked = request.release == release.id;
        if (asked || (!request.release.isValid() && release.state != ReleaseState::Cancelled))
            m_releases.push_back(&release);
    }
    if (request.audience.isValid())
        std::erase_if(m_releases, [this](const Release *release) { return milestones(release->id).empty(); });
    std::ranges::stable_sort(m_releases, [this](const Release *a, const Release *b) {
        return isEarlier(m_timetable.startOf(a->anchor), m_timetable.startOf(b->anchor));
    });
    m_widest = workSpan();
    if (m_public)
        return;
    const auto isWanted = [&](const Problem &problem) {
        return !request.release.isValid() || !problem.release.isValid() || problem.release == request.release;
    };
    std::ranges::copy_if(problems.open, std::back_inserter(m_problems), isWanted);
    std::ranges::copy_if(problems.waived, std::back_inserter(m_waived), isWanted, &WaivedProblem::problem);
}

QDateTime ReportSource::now() const
{
    return m_request.now.isValid() ? m_request.now : m_today.startOfDay(planZone(m_plan));
}

bool ReportSource::isIn(const Milestone &milestone) const
{
    CalendarScope scope;
    scope.audience = m_request.audience;
    return isInScope(scope, calendarFacts(m_plan, milestone)) && (!m_public || !milestone.publicTitle.trimmed().isEmpty());
}

bool ReportSource::isIn(const Window &window) const
{
    CalendarScope scope;
    scope.audience = m_request.audience;
    return isInScope(scope, calendarFacts(m_plan, window)) && (!m_public || !window.publicTitle.trimmed().isEmpty());
}

std::vector<const Release *> ReportSource::liveReleases() const
{
    std::vector<const Release *> live;
    std::ranges::copy_if(m_releases, std::back_inserter(live), [](const Release *r) { return r->state == ReleaseState::Planned; });
    return live;
}

void ReportSource::takeMilestones()
{
    for (const Milestone &milestone : m_plan.table<Milestone>()) {
        const bool wanted = !m_request.release.isValid() || milestone.release == m_request.release;
        if (wanted && isIn(milestone))
            m_milestones[milestone.release].push_back(&milestone);
    }
    for (auto &ofRelease : m_milestones) {
        std::ranges::stable_sort(ofRelease, [this](const Milestone *a, const Milestone *b) {
            return isEarlier(m_timetable.startOf(a->id), m_timetable.startOf(b->id));
        });
    }
}

ReportSource ReportSource::narrowed(ReleaseId release) const
{
    ReportSource narrow(*this);
    narrow.m_request.release = release;
    std::erase_if(narrow.m_releases, [release](const Release *other) { return other->id != release; });
    const auto isOther = [release](const Problem &problem) { return problem.release.isValid() && problem.release != release; };
    std::erase_if(narrow.m_problems, isOther);
    std::erase_if(narrow.m_waived, [&](const WaivedProblem &waived) { return isOther(waived.problem); });
    return narrow;
}

bool ReportSource::isLive(const Milestone &milestone) const
{
    const Release *release = m_plan.find(milestone.release);
    return release && release->state == ReleaseState::Planned && milestone.state == MilestoneState::Planned;
}

bool ReportSource::isOverdue(const Milestone &milestone) const
{
    const QDate end = m_timetable.endOf(milestone.id);
    return isLive(milestone) && end.isValid() && end < m_today;
}

std::vector<const Milestone *> ReportSource::milestonesAhead() const
{
    std::vector<const Milestone *> ahead;
    for (const Release *release : m_releases) {
        for (const Milestone *milestone : milestones(release->id)) {
            const QDate start = m_timetable.startOf(milestone->id);
            if (isLive(*milestone) && start.isValid() && start >= m_today)
                ahead.push_back(milestone);
        }
    }
    std::ranges::stable_sort(ahead, {}, [this](const Milestone *milestone) { return m_timetable.startOf(milestone->id); });
    return ahead;
}

std::vector<const Milestone *> ReportSource::milestonesOverdue() const
{
    std::vector<const Milestone *> overdue;
    for (const Release *release : m_releases) {
        for (const Milestone *milestone : milestones(release->id)) {
            if (isOverdue(*milestone))
                overdue.push_back(milestone);
        }
    }
    std::ranges::stable_sort(overdue, {}, [this](const Milestone *milestone) { return m_timetable.startOf(milestone->id); });
    return overdue;
}

std::vector<const Risk *> ReportSource::risks() const
{
    std::vector<const Risk *> found;
    for (const RiskId id : riskRegister(m_plan, m_request.release)) {
        const Risk *risk = m_plan.find(id);
        if (!m_public || risk->isPublic)
            found.push_back(risk);
    }
    return found;
}

const SkillDemand &ReportSource::demand() const
{
    if (!m_shared->demand)
        m_shared->demand = SkillDemand::of(m_plan, m_timetable);
    return *m_shared->demand;
}

const Capacity &ReportSource::capacity() const
{
    if (!m_shared->capacity)
        m_shared->capacity = m_widest.first.isValid() ? Capacity::of(m_plan, m_widest.first, m_widest.second) : Capacity();
    return *m_shared->capacity;
}

const Readiness &ReportSource::readiness() const
{
    if (!m_shared->readiness)
        m_shared->readiness.emplace(m_plan, m_timetable, m_today, now());
    return *m_shared->readiness;
}

GateStanding ReportSource::standingOf(const Gate &gate) const
{
    auto known = m_shared->standings.find(gate.id);
    if (known == m_shared->standings.end())
        known = m_shared->standings.insert(gate.id, readiness().of(gate));
    return *known;
}

CalendarEntries ReportSource::entries() const
{
    CalendarEntries entries = calendarEntries(m_plan, m_timetable, m_request.release, {});
    const auto isKnown = [this](ReleaseId id) { return std::ranges::find(m_releases, id, &Release::id) != m_releases.end(); };
    std::erase_if(entries.milestones, [&](const MilestoneMark &mark) {
        const Milestone *milestone = m_plan.find(mark.milestone);
        return !milestone || !isIn(*milestone) || !isKnown(mark.release);
    });
    std::erase_if(entries.windows, [this](const WindowShade &shade) {
        const Window *window = m_plan.find(shade.window);
        return !window || !isIn(*window);
    });
    // What is done about risks is told to no audience.
    std::erase_if(entries.actions, [&](const ActionMark &action) {
        return m_request.audience.isValid() || (action.release.isValid() && !isKnown(action.release));
    });
    std::erase_if(entries.bars, [&](const ReleaseBar &bar) { return !isKnown(bar.release); });
    if (!m_public)
        return entries;
    // A day off may be one of the house.
    entries.holidays.clear();
    for (MilestoneMark &mark : entries.milestones) {
        mark.title = titleOf(*m_plan.find(mark.milestone));
        // Who is away is nothing for customers.
        mark.warning.clear();
    }
    for (WindowShade &shade : entries.windows)
        shade.name = m_plan.find(shade.window)->publicTitle;
    // How long a release is worked on is nothing for customers: its bar reaches from the first to the last date that they are told.
    for (ReleaseBar &bar : entries.bars) {
        bar.start = bar.end = {};
        for (const MilestoneMark &mark : entries.milestones) {
            if (mark.release != bar.release)
                continue;
            bar.start = bar.start.isValid() ? qMin(bar.start, mark.start) : mark.start;
            bar.end = bar.end.isValid() ? qMax(bar.end, mark.end) : mark.end;
        }
    }
    std::erase_if(entries.bars, [](const ReleaseBar &bar) { return !bar.start.isValid(); });
    return entries;
}

QString ReportSource::titleOf(const Milestone &milestone) const
{
    return m_public ? displayPublicTitle(m_plan, milestone) : displayTitle(m_plan, milestone);
}

QString ReportSource::ownerText(RoleId id) const
{
    const Role *role = m_plan.find(id);
    if (!role)
        return {};
    const Person *person = m_plan.find(role->person);
    return person ? reportText("%1 (%2)").arg(role->name, person->name) : role->name;
}

std::pair<QDate, QDate> ReportSource::span() const
{
    std::pair<QDate, QDate> span;
    for (const Release *release : m_releases) {
        for (const Milestone *milestone : milestones(release->id)) {
            const MilestoneDate *date = m_timetable.find(milestone->id);
            if (!date || !date->start.isValid() || milestone->state == MilestoneState::Cancelled)
                continue;
            span.first = span.first.isValid() ? qMin(span.first, date->start) : date->start;
            span.second = span.second.isValid() ? qMax(span.second, date->end) : date->end;
        }
    }
    return span;
}

std::pair<QDate, QDate> ReportSource::workSpan() const
{
    std::vector<ReleaseId> live;
    for (const Release *release : liveReleases())
        live.push_back(release->id);
    const auto days = daysOfWork(m_plan, m_timetable, live, m_today);
    return days ? std::pair(days->first, days->last) : std::pair<QDate, QDate>();
}

} // namespace Plimsoll
