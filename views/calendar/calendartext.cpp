// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/calendartext.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "engine/workingdays.h"
#include "items/movetexts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("CalendarText", text, nullptr, n);
}

} // namespace

QString spanText(QDate start, QDate end)
{
    if (start == end)
        return dayText(start);
    const QLocale locale;
    const bool sameMonth = start.year() == end.year() && start.month() == end.month();
    const QString first = start.year() != end.year() ? dayText(start) : locale.toString(start, sameMonth ? u"ddd d"_s : u"ddd d MMM"_s);
    return u"%1 – %2"_s.arg(first, dayText(end));
}

QString markDaysText(const MilestoneMark &mark)
{
    const QString days = spanText(mark.start, mark.end);
    return mark.time.isEmpty() ? days : days + u", "_s + mark.time;
}

QString monthText(QDate date)
{
    const QLocale locale;
    return u"%1 %2"_s.arg(locale.standaloneMonthName(date.month()), locale.toString(date, u"yyyy"_s));
}

QString moreText(int count)
{
    return QCoreApplication::translate("MonthPainter", "+%n more", nullptr, count);
}

QString windowText(const WindowShade &window)
{
    const QString kind = label(window.kind);
    return window.name.contains(kind, Qt::CaseInsensitive) ? window.name : tr("%1: %2").arg(kind, window.name);
}

QString milestoneTip(const Plan &plan, const Timetable &timetable, const MilestoneMark &mark)
{
    QStringList lines{mark.title, markDaysText(mark)};
    const QString reason = explainDate(plan, timetable, mark.milestone);
    if (!reason.isEmpty())
        lines << reason;
    QStringList facts{label(mark.kind)};
    if (mark.state != MilestoneState::Planned)
        facts << label(mark.state);
    if (mark.tentative)
        facts << label(Commitment::Tentative);
    if (const Release *release = plan.find(mark.release))
        facts << displayName(plan, *release);
    lines << facts.join(u" · "_s);
    if (!mark.warning.isEmpty())
        lines << mark.warning;
    return lines.join(u'\n');
}

QString actionText(const ActionMark &action)
{
    return action.owner.isEmpty() ? action.title : action.title + u" · "_s + action.owner;
}

QString actionTip(const ActionMark &action)
{
    QStringList facts{action.kind, action.owner.isEmpty() ? tr("nobody's yet") : action.owner};
    if (action.done)
        facts << tr("done");
    return QStringList{action.title, dayText(action.due), action.about, facts.join(u" · "_s)}.join(u'\n');
}

QString windowTip(const WindowShade &window)
{
    return windowText(window) + u'\n' + spanText(window.start, window.end);
}

QString releaseTip(const ReleaseBar &bar)
{
    return bar.name + u'\n' + spanText(bar.start, bar.end);
}

QString dayTip(const CalendarEntries &entries, QDate date, int most)
{
    QStringList lines{dayText(date)};
    if (const HolidayMark *holiday = entries.holidayOn(date))
        lines << holiday->name;
    for (const WindowShade *window : entries.windowsIn(date, date))
        lines << windowText(*window);
    const auto marks = entries.milestonesIn(date, date);
    for (size_t i = 0; i < marks.size() && int(i) < most; ++i)
        lines << u"• "_s + marks[i]->title;
    const auto actions = entries.actionsIn(date, date);
    for (size_t i = 0; i < actions.size() && int(marks.size() + i) < most; ++i)
        lines << u"• "_s + actionText(actions[i]);
    if (const int beyond = int(marks.size() + actions.size()) - most; beyond > 0)
        lines << tr("+%n more", beyond);
    return lines.join(u'\n');
}

QString moveText(const Plan &plan, const Timetable &timetable, MilestoneId id, QDate from, QDate to)
{
    const Milestone *milestone = plan.find(id);
    if (!milestone || from == to)
        return tr("the same day");
    const WorkingDays &calendar = timetable.calendars().forMilestone(plan, *milestone);
    const bool working = calendar.isWorking(to);
    const int amount = working ? calendar.between(from, to) : int(from.daysTo(to));
    return signedAmount(amount, working ? OffsetUnit::WorkingDays : OffsetUnit::CalendarDays);
}

} // namespace Plimsoll
