// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/calendarentries.h"

#include "domain/allrecords.h"
#include "domain/datedaction.h"
#include "domain/datedcondition.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/exposure.h"
#include "engine/problems.h"
#include "items/deadlinetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace Plimsoll {

namespace {

bool matches(const Plan &plan, const Milestone &milestone, const QString &title, const QString &filter)
{
    if (filter.isEmpty() || title.contains(filter, Qt::CaseInsensitive))
        return true;
    return std::any_of(milestone.owners.begin(), milestone.owners.end(), [&](RoleId id) {
        const Role *role = plan.find(id);
        return role && role->name.contains(filter, Qt::CaseInsensitive);
    });
}

void widen(QDate &first, QDate &last, QDate start, QDate end)
{
    if (!first.isValid() || start < first)
        first = start;
    if (!last.isValid() || end > last)
        last = end;
}

template<typename Entry>
void sortByStart(std::vector<Entry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });
}

std::vector<HolidayMark> holidaysOf(const Plan &plan)
{
    std::vector<HolidayMark> marks;
    for (const CalendarException &exception : plan.table<CalendarException>()) {
        if (exception.calendar == plan.settings().calendar && exception.hours <= 0)
            marks.push_back({exception.name, exception.start, exception.end});
    }
    sortByStart(marks);
    return marks;
}

template<typename R>
ActionMark markOf(const Plan &plan, const R &record)
{
    const Role *owner = plan.find(record.owner);
    ActionMark mark;
    mark.record = {QString::fromLatin1(Record<R>::table), record.id.value()};
    mark.title = record.title;
    mark.owner = owner ? owner->name : QString();
    mark.due = record.due;
    mark.done = record.done.isValid();
    return mark;
}

/// What is done about risks and for conditions; of a cancelled release these bind nobody any more.
std::vector<ActionMark> actionsOf(const Plan &plan, ReleaseId only, const QString &filter, const QHash<ReleaseId, ReleaseBar> &bars)
{
    std::vector<ActionMark> marks;
    const auto put = [&](ActionMark mark) {
        if (mark.release.isValid())
            mark.colour = bars.value(mark.release).colour;
        if (filter.isEmpty() || mark.title.contains(filter, Qt::CaseInsensitive) || mark.owner.contains(filter, Qt::CaseInsensitive))
            marks.push_back(std::move(mark));
    };
    for (const RiskAction &action : plan.table<RiskAction>()) {
        const Risk *risk = plan.find(action.risk);
        if (!risk || !isDated(*risk, action) || (only.isValid() && !concerns(*risk, only)))
            continue;
        ActionMark mark = markOf(plan, action);
        mark.release = risk->releases.size() == 1 ? risk->releases.front() : ReleaseId();
        mark.kind = label(action.kind);
        mark.about = QCoreApplication::translate("CalendarText", "Risk: %1").arg(risk->title);
        put(std::move(mark));
    }
    for (const DecisionCondition &condition : plan.table<DecisionCondition>()) {
        const auto [gate, release] = placeOf(plan, condition);
        if (!condition.due.isValid() || !release || (only.isValid() && release->id != only)
            || (release->state == ReleaseState::Cancelled && !condition.done.isValid()))
            continue;
        ActionMark mark = markOf(plan, condition);
        mark.release = release->id;
        mark.kind = recordLabel<DecisionCondition>();
        mark.about = QCoreApplication::translate("CalendarText", "Gate: %1").arg(gate->title);
        put(std::move(mark));
    }
    std::ranges::stable_sort(marks, {}, &ActionMark::due);
    return marks;
}

/// What is wrong with each planned milestone because somebody is away.
QHash<MilestoneId, QString> absencesOf(const Plan &plan, const Timetable &timetable)
{
    QHash<MilestoneId, QString> texts;
    for (const Problem &problem : findAbsenceProblems(plan, timetable, QDate(1970, 1, 1))) {
        QString &text = texts[MilestoneId(problem.record)];
        text += text.isEmpty() ? problem.text : u' ' + problem.text;
    }
    return texts;
}

} // namespace

bool forbidsMore(WindowKind a, WindowKind b)
{
    const auto strength = [](WindowKind kind) {
        switch (kind) {
        case WindowKind::Blackout:
            return 3;
        case WindowKind::Freeze:
            return 2;
        case WindowKind::Maintenance:
            return 1;
        case WindowKind::Booking:
        case WindowKind::Event:
            break;
        }
        return 0;
    };
    return strength(a) > strength(b);
}

CalendarEntries calendarEntries(const Plan &plan, const Timetable &timetable, ReleaseId only, const QString &filter)
{
    CalendarEntries entries;
    QHash<ReleaseId, ReleaseBar> bars;
    int colour = 0;
    for (const Release &release : plan.table<Release>()) {
        bars.insert(release.id, {release.id, displayName(plan, release), {}, {}, colour});
        ++colour;
    }
    const QHash<MilestoneId, QString> warnings = absencesOf(plan, timetable);
    entries.milestones.reserve(size_t(only.isValid() ? 0 : plan.table<Milestone>().size()));
    // Dates stand in the order of their milestones, and those of a release mostly together: nothing is searched for each of very many.
    auto nextDate = timetable.milestones().begin();
    const auto endOfDates = timetable.milestones().end();
    const Release *release = nullptr;
    ReleaseBar *bar = nullptr;
    const QLocale locale;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        while (nextDate != endOfDates && nextDate->id < milestone.id)
            ++nextDate;
        const MilestoneDate *date = nextDate != endOfDates && nextDate->id == milestone.id ? &*nextDate : nullptr;
        if ((only.isValid() && milestone.release != only) || !date || !date->start.isValid())
            continue;
        if (!bar || bar->release != milestone.release) {
            bar = &bars[milestone.release];
            release = plan.find(milestone.release);
        }
        if (milestone.kind != MilestoneKind::EndOfLife && milestone.state != MilestoneState::Cancelled)
            widen(bar->start, bar->end, date->start, date->end);
        const QString title = displayTitle(plan, milestone);
        if (!matches(plan, milestone, title, filter))
            continue;
        entries.milestones.push_back({milestone.id, milestone.release, title, date->start, date->end, milestone.kind, milestone.state,
                                      milestone.commitment == Commitment::Tentative, release && release->anchor == milestone.id,
                                      bar->colour, warnings.value(milestone.id), clockText(plan, milestone, *date, locale)});
        entries.m_longestMilestone = std::max(entries.m_longestMilestone, int(date->start.daysTo(date->end)));
        widen(entries.first, entries.last, date->start, date->end);
    }
    for (const Window &window : plan.table<Window>()) {
        const WindowDates *dates = timetable.find(window.id);
        if (!dates || !dates->start.isValid() || (only.isValid() && window.release.isValid() && window.release != only))
            continue;
        entries.windows.push_back({window.id, window.name, window.kind, dates->start, dates->end});
        widen(entries.first, entries.last, dates->start, dates->end);
    }
    for (const ReleaseBar &dated : std::as_const(bars)) {
        if (dated.start.isValid())
            entries.bars.push_back(dated);
    }
    std::sort(entries.bars.begin(), entries.bars.end(), [](const ReleaseBar &a, const ReleaseBar &b) {
        return a.start != b.start ? a.start < b.start : a.release < b.release;
    });
    sortByStart(entries.milestones);
    sortByStart(entries.windows);
    entries.actions = actionsOf(plan, only, filter, bars);
    entries.holidays = holidaysOf(plan);
    const WorkingCalendar *calendar = plan.find(plan.settings().calendar);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        entries.weekdayOff[size_t(day)] = (calendar ? *calendar : WorkingCalendar{}).hoursOn(day) <= 0;
    return entries;
}

std::vector<const MilestoneMark *> CalendarEntries::milestonesIn(QDate from, QDate to) const
{
    std::vector<const MilestoneMark *> found;
    const QDate earliest = from.addDays(-m_longestMilestone);
    auto mark = std::lower_bound(milestones.begin(), milestones.end(), earliest,
                                 [](const MilestoneMark &m, QDate date) { return m.start < date; });
    for (; mark != milestones.end() && mark->start <= to; ++mark) {
        if (mark->end >= from)
            found.push_back(&*mark);
    }
    return found;
}

std::span<const ActionMark> CalendarEntries::actionsIn(QDate from, QDate to) const
{
    const auto begin = std::ranges::lower_bound(actions, from, {}, &ActionMark::due);
    return {begin, std::ranges::upper_bound(begin, actions.end(), to, {}, &ActionMark::due)};
}

std::vector<const WindowShade *> CalendarEntries::windowsIn(QDate from, QDate to) const
{
    std::vector<const WindowShade *> found;
    for (const WindowShade &window : windows) {
        if (window.start <= to && window.end >= from)
            found.push_back(&window);
    }
    return found;
}

const HolidayMark *CalendarEntries::holidayOn(QDate date) const
{
    for (const HolidayMark &holiday : holidays) {
        if (holiday.start > date)
            break;
        if (holiday.end >= date)
            return &holiday;
    }
    return nullptr;
}

bool CalendarEntries::isDayOff(QDate date) const
{
    return weekdayOff[size_t(date.dayOfWeek())] || holidayOn(date);
}

const MilestoneMark *CalendarEntries::find(MilestoneId id) const
{
    const auto found = std::find_if(milestones.begin(), milestones.end(), [id](const MilestoneMark &m) { return m.milestone == id; });
    return found == milestones.end() ? nullptr : &*found;
}

} // namespace Plimsoll
