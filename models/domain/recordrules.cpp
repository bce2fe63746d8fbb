// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordrules.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plan.h"
#include "domain/rulechecks.h"
#include "domain/validationtext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

using namespace RuleChecks;

namespace {

constexpr int largestOffset = 36500;
constexpr int largestSpan = 3650;

std::optional<QString> brokenMilestoneRule(const Milestone &m, const QString &name)
{
    if (m.rule == RuleKind::Pinned && !m.pinned.isValid())
        return validationText("%1 is pinned but has no date; type one, or let it follow another milestone.").arg(name);
    if (m.rule == RuleKind::Offset && !m.anchor.isValid())
        return validationText("%1 follows another milestone but names none; choose the milestone that it counts from.").arg(name);
    if (m.anchor == m.id && m.rule == RuleKind::Offset)
        return validationText("%1 counts from itself; choose another milestone to count from.").arg(name);
    if (qAbs(m.offset) > largestOffset)
        return validationText("The offset of %1 is beyond %2; type a smaller one.").arg(name).arg(largestOffset);
    if (m.span < 0 || m.span > largestSpan)
        return validationText("The length of %1 must be between 0 and %2; type another.").arg(name).arg(largestSpan);
    if (m.spanUnit == OffsetUnit::Hours)
        return validationText("The length of %1 is counted in days or weeks, not hours; choose another unit.").arg(name);
    if (m.snapWeekday < 0 || m.snapWeekday > 7)
        return validationText("The weekday that %1 falls on must be one from Monday to Sunday; choose one.").arg(name);
    return {};
}

} // namespace

std::optional<QString> brokenRule(const Plan &, const PlanSettings &s)
{
    if (s.id != PlanSettings::onlyId)
        return validationText("A plan has one settings record; this one has another number.");
    if (s.firstDayOfWeek < 1 || s.firstDayOfWeek > 7)
        return validationText("The first day of the week must be one from Monday to Sunday; choose one.");
    if (s.title.size() > longestName)
        return validationText("The title of the plan is longer than %1 characters; shorten it.").arg(longestName);
    return firstOf(brokenZone(s.timeZone, validationText("The plan")), brokenNote(s.note, validationText("the plan")));
}

std::optional<QString> brokenRule(const Plan &, const WorkingCalendar &c)
{
    double week = 0;
    for (int day = 1; day <= 7; ++day) {
        if (!(c.hoursOn(day) >= 0 && c.hoursOn(day) <= 24))
            return validationText("The hours of a day in calendar %1 must be between 0 and 24; type another number.").arg(quotedName(c));
        week += c.hoursOn(day);
    }
    if (week <= 0)
        return validationText("Calendar %1 has no working day; give at least one day hours.").arg(quotedName(c));
    return firstOf(brokenName(c.name, validationText("calendar")), brokenNote(c.note, quotedName(c)));
}

std::optional<QString> brokenRule(const Plan &, const CalendarException &e)
{
    const QString name = quotedName(e);
    if (!e.calendar.isValid())
        return validationText("The day off %1 belongs to no calendar; choose one.").arg(name);
    if (!e.start.isValid() || !e.end.isValid())
        return validationText("The day off %1 needs a first and a last day; type both.").arg(name);
    if (e.end < e.start)
        return validationText("The last day of %1 is before its first day; swap them.").arg(name);
    if (!(e.hours >= 0 && e.hours <= 24))
        return validationText("The hours of %1 must be between 0 and 24; type another number.").arg(name);
    return firstOf(brokenDate(e.start, name), brokenDate(e.end, name), brokenName(e.name, validationText("day off")));
}

std::optional<QString> brokenRule(const Plan &, const Product &p)
{
    return firstOf(brokenName(p.name, validationText("product")), brokenNote(p.note, quotedName(p)));
}

std::optional<QString> brokenRule(const Plan &plan, const Release &r)
{
    if (const Milestone *anchor = plan.find(r.anchor); anchor && anchor->release != r.id)
        return validationText("The anchor of release %1 belongs to another release; choose one of its own milestones.").arg(quotedName(r));
    if (r.hotfixOf.isValid() && r.hotfixOf == r.id)
        return validationText("Release %1 cannot be a hotfix of itself; choose another release.").arg(quotedName(r));
    return firstOf(brokenName(r.name, validationText("release")), brokenDate(r.departure, quotedName(r)), brokenNote(r.note, quotedName(r)));
}

std::optional<QString> brokenRule(const Plan &, const Milestone &m)
{
    const QString name = quotedName(m);
    if (!m.release.isValid())
        return validationText("%1 belongs to no release; choose one.").arg(name);
    if (m.state == MilestoneState::Done && !m.actual.isValid())
        return validationText("%1 is done but has no date on which it was; type one.").arg(name);
    if (m.kind != MilestoneKind::Freeze && m.freezes != FreezeScope::Unspecified)
        return validationText("%1 is no freeze, so it freezes nothing; make it a freeze, or leave open what it freezes.").arg(name);
    if (m.bufferFloor < -1 || m.bufferFloor > m.span)
        return validationText("A slip may crush %1 to a length between 0 and its own; type another floor.").arg(name);
    return firstOf(brokenName(m.title, validationText("milestone")), brokenMilestoneRule(m, name), brokenDate(m.pinned, name),
                   brokenDate(m.actual, name), brokenZone(m.timeZone, name), brokenNote(m.note, name));
}

std::optional<QString> brokenRule(const Plan &, const Window &w)
{
    const QString name = quotedName(w);
    if (!w.startMilestone.isValid() && !w.startDate.isValid())
        return validationText("%1 has no first day; type a date or choose a milestone.").arg(name);
    if (!w.endMilestone.isValid() && !w.endDate.isValid())
        return validationText("%1 has no last day; type a date or choose a milestone.").arg(name);
    if (!w.startMilestone.isValid() && !w.endMilestone.isValid() && w.endDate < w.startDate)
        return validationText("The last day of %1 is before its first day; swap them.").arg(name);
    if (qAbs(w.startOffset) > largestOffset || qAbs(w.endOffset) > largestOffset)
        return validationText("An offset of %1 is beyond %2 days; type a smaller one.").arg(name).arg(largestOffset);
    return firstOf(brokenName(w.name, validationText("window")), brokenDate(w.startDate, name), brokenDate(w.endDate, name),
                   brokenNote(w.note, name));
}

std::optional<QString> brokenRule(const Plan &, const Team &t)
{
    return firstOf(brokenName(t.name, validationText("team")), brokenNote(t.note, quotedName(t)));
}

std::optional<QString> brokenRule(const Plan &, const Role &r)
{
    return firstOf(brokenName(r.name, validationText("role")), brokenNote(r.note, quotedName(r)));
}

std::optional<QString> brokenRule(const Plan &, const Person &p)
{
    return firstOf(brokenName(p.name, validationText("person")), brokenZone(p.timeZone, quotedName(p)), brokenNote(p.note, quotedName(p)));
}

std::optional<QString> brokenRule(const Plan &, const Skill &s)
{
    return firstOf(brokenName(s.name, validationText("skill")), brokenNote(s.note, quotedName(s)));
}

std::optional<QString> brokenRule(const Plan &, const Audience &a)
{
    if (a.noticeDays < 0 || a.noticeDays > largestSpan)
        return validationText("The notice that %1 needs must be between 0 and %2 days; type another.").arg(quotedName(a)).arg(largestSpan);
    return firstOf(brokenName(a.name, validationText("audience")), brokenZone(a.timeZone, quotedName(a)), brokenNote(a.note, quotedName(a)));
}

std::optional<QString> brokenRule(const Plan &, const CalendarStamp &s)
{
    if (s.sequence < 0)
        return validationText("A calendar entry has a sequence number below 0.");
    return {};
}

} // namespace Plimsoll
