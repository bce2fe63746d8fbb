// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemlist.h"

#include "domain/person.h"
#include "domain/plansettings.h"
#include "domain/titlepattern.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/workingdays.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QString fewOf(const QStringList &names)
{
    const QString named = names.mid(0, fewEnoughToName).join(", "_L1);
    const qsizetype more = names.size() - fewEnoughToName;
    return more <= 0 ? named : problemText("%1 and %2 more").arg(named, QString::number(more));
}

const Milestone *goLiveOf(const Timetable &timetable, const Release &release, std::span<const Milestone *const> milestones)
{
    const Milestone *found = nullptr;
    for (const Milestone *m : milestones) {
        const QDate start = timetable.startOf(m->id);
        if (m->kind != MilestoneKind::GoLive || !start.isValid())
            continue;
        if (m->id == release.anchor)
            return m;
        if (!found || timetable.startOf(found->id) < start)
            found = m;
    }
    return found;
}

ProblemList::ProblemList(const Plan &plan, const Timetable &timetable, QDate today) : m_plan(plan), m_timetable(timetable), m_today(today)
{
    for (const Release &release : plan.table<Release>()) {
        if (release.state == ReleaseState::Planned)
            m_liveReleases.insert(release.id);
    }
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.state == MilestoneState::Cancelled || !isLive(milestone.release))
            continue;
        m_live.push_back(&milestone);
        const QDate start = timetable.startOf(milestone.id);
        if (milestone.state == MilestoneState::Planned && start.isValid() && start >= today)
            m_ahead.push_back(&milestone);
    }
}

QString ProblemList::dayOff(const Milestone &milestone, QDate day) const
{
    if (m_timetable.calendars().forMilestone(m_plan, milestone).isWorking(day))
        return {};
    return dayOffReason(m_plan, effectiveCalendars(m_plan, milestone), milestone.calendarMode, day);
}

QString ProblemList::dayOff(const Person &person, QDate day) const
{
    const WorkingCalendarId id = person.calendar.isValid() ? person.calendar : m_plan.settings().calendar;
    const IdList<WorkingCalendar> calendars = id.isValid() ? IdList<WorkingCalendar>{id} : IdList<WorkingCalendar>{};
    if (m_timetable.calendars().forCalendars(calendars, CalendarMode::AllWorking).isWorking(day))
        return {};
    return dayOffReason(m_plan, calendars, CalendarMode::AllWorking, day);
}

QString ProblemList::titleOf(const Milestone &milestone) const
{
    return quotedTitle(m_plan, milestone);
}

QString ProblemList::nameOf(const Milestone &milestone) const
{
    const Release *release = m_plan.find(milestone.release);
    return release ? problemText("%1 of %2").arg(titleOf(milestone), nameOf(*release)) : titleOf(milestone);
}

QString ProblemList::nameOf(const Release &release) const
{
    return displayName(m_plan, release);
}

QString ProblemList::titlesOf(const Milestones &milestones) const
{
    QStringList titles;
    for (const Milestone *milestone : milestones)
        titles << titleOf(*milestone);
    return fewOf(titles);
}

void ProblemList::add(const Milestone &milestone, Finding finding)
{
    append(Record<Milestone>::table, milestone.id.value(), milestone.release, m_timetable.startOf(milestone.id), std::move(finding));
}

void ProblemList::add(const Release &release, Finding finding)
{
    append(Record<Release>::table, release.id.value(), release.id, m_timetable.startOf(release.anchor), std::move(finding));
}

void ProblemList::addEach(const Milestones &milestones, const std::function<Finding(const Milestone &)> &one,
                          const std::function<Finding(const Release &, const Milestones &)> &all)
{
    std::map<ReleaseId, Milestones> byRelease;
    for (const Milestone *milestone : milestones)
        byRelease[milestone->release].push_back(milestone);
    for (auto &[id, members] : byRelease)
        std::ranges::stable_sort(members, {}, [&](const Milestone *m) { return m_timetable.startOf(m->id); });
    addEach(byRelease, [&](const Milestone *milestone) { add(*milestone, one(*milestone)); }, all);
}

void ProblemList::append(const char *table, qint64 record, ReleaseId release, QDate date, Finding finding)
{
    m_entries.push_back({{finding.severity, QString::fromLatin1(finding.check), std::move(finding.text), std::move(finding.cure),
                          QString::fromLatin1(table), record, release},
                         date});
}

std::vector<Problem> ProblemList::sorted() &&
{
    std::ranges::stable_sort(m_entries, {}, [](const Entry &entry) {
        const ReleaseId release = entry.problem.release;
        return std::tuple(entry.problem.severity, !release.isValid(), release, entry.date, entry.problem.record);
    });
    std::vector<Problem> problems;
    problems.reserve(m_entries.size());
    for (Entry &entry : m_entries)
        problems.push_back(std::move(entry.problem));
    return problems;
}

} // namespace Plimsoll
