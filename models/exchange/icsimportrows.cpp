// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsimportrows.h"

#include "domain/allrecords.h"
#include "domain/edits/presentdates.h"
#include "domain/labels.h"
#include "domain/milestonelength.h"
#include "domain/titlepattern.h"
#include "engine/datecalculator.h"
#include "engine/planzone.h"
#include "engine/sentences.h"
#include "exchange/icsimporttext.h"
#include "exchange/importwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype shortestUid = 20;

QString daysText(QDate first, QDate last)
{
    return !first.isValid() ? icsImportText("no date") : first == last ? dayText(first) : dayText(first) + u" – "_s + dayText(last);
}

/// Whether it is made up as programs make UIDs without an "@": of hexadecimal digits. People give keys of words.
bool isRandom(const QString &key)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    const auto digits = std::ranges::count_if(key, isDigit);
    return digits >= shortestUid && std::ranges::all_of(key, [&](QChar c) { return isDigit(c) || c == u'-' || c == u'{' || c == u'}'; });
}

/// The days, and the deadline where there is one: "Mon 20 Jul 2026, 18:00 UTC".
QString whenText(const Milestone &milestone, QDate first, QDate last)
{
    const QString days = daysText(first, last);
    if (milestone.deadlineZone == DeadlineZone::None)
        return days;
    const QString time = milestone.deadlineTime.isValid() ? milestone.deadlineTime.toString(u"HH:mm"_s) : icsImportText("end of day");
    const QString zone = milestone.deadlineZone == DeadlineZone::Utc ? u" UTC"_s : milestone.deadlineZone == DeadlineZone::Local ? QString() : u" AoE"_s;
    return days + u", "_s + time + zone;
}

/// Deadlines are moments of one day.
bool hasOneMoment(const ForeignEvent &event)
{
    return event.moment.isValid() && event.first == event.last;
}

void pinToDays(Milestone &milestone, const ForeignEvent &event, QTime time = {})
{
    edits::pin(milestone, event.first, time);
    setLength(milestone, int(event.first.daysTo(event.last)), OffsetUnit::CalendarDays);
}

/// "A → B; Tue 21 Jul 2026 → Wed 22 Jul 2026", of what differs.
QString changeText(const QString &oldTitle, const QString &newTitle, const QString &oldDays, const QString &newDays)
{
    QStringList changes;
    if (oldTitle != newTitle)
        changes << icsImportText("%1 → %2").arg(oldTitle, newTitle);
    if (oldDays != newDays)
        changes << icsImportText("%1 → %2").arg(oldDays, newDays);
    return changes.join(u"; "_s);
}

IcsImportRow rowOf(const ForeignEvent &event)
{
    IcsImportRow row;
    row.title = event.title.isEmpty() ? icsImportText("Without a title") : event.title;
    row.first = event.first;
    row.last = event.last;
    return row;
}

IcsImportRow leftOut(IcsImportRow row, const QString &why)
{
    row.outcome = IcsImportRow::Outcome::LeftOut;
    row.remark = why;
    return row;
}

IcsImportRow unchanged(IcsImportRow row, const QString &why = {})
{
    row.outcome = IcsImportRow::Outcome::Unchanged;
    row.remark = why;
    return row;
}

IcsImportRow taken(IcsImportRow row, IcsImportRow::Outcome outcome, IcsImportRow::Record record, bool wanted = true)
{
    row.outcome = outcome;
    row.record = std::move(record);
    row.wanted = wanted;
    return row;
}

IcsImportRow removed(IcsImportRow row, IcsImportRow::Record record)
{
    row = taken(std::move(row), IcsImportRow::Outcome::Cancelled, std::move(record));
    row.removes = true;
    row.remark = icsImportText("cancelled there; it is removed");
    return row;
}

} // namespace

IcsImportRows::IcsImportRows(const Plan &plan, const Timetable &timetable, const IcsImportOptions &options)
    : m_plan(plan), m_timetable(timetable), m_options(options)
{
    const auto note = [](auto &known, const auto &record) {
        if (!record.importKey.isEmpty() && !known.contains(record.importKey))
            known.insert(record.importKey, &record);
    };
    for (const Window &window : plan.table<Window>())
        note(m_windows, window);
    for (const Absence &absence : plan.table<Absence>())
        note(m_absences, absence);
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.release == options.release)
            note(m_milestones, milestone);
    }
}

std::vector<IcsImportRow> IcsImportRows::rowsOf(const ForeignCalendar &calendar)
{
    const auto people = m_options.as == IcsAs::Absences ? proposeAbsences(m_plan, calendar.events, m_options.person) : std::vector<AbsenceProposal>();
    std::vector<IcsImportRow> rows;
    QSet<QString> keys;
    for (size_t i = 0; i < calendar.events.size(); ++i) {
        const ForeignEvent &event = calendar.events[i];
        keys.insert(event.key);
        rows.push_back(m_options.as == IcsAs::Windows      ? windowRow(event)
                       : m_options.as == IcsAs::Milestones ? milestoneRow(event)
                                                           : absenceRow(event, people[i]));
    }
    // Of a calendar that was not read to its end nobody knows what it holds no more.
    if (!calendar.cut)
        addGone(rows, keys);
    return rows;
}

IcsImportRow IcsImportRows::windowRow(const ForeignEvent &event) const
{
    IcsImportRow row = rowOf(event);
    const Window *known = m_windows.value(event.key);
    if (event.cancelled)
        return known ? removed(row, *known) : leftOut(row, icsImportText("cancelled"));
    Window window = known ? *known : Window();
    if (known && (known->startMilestone.isValid() || known->endMilestone.isValid()))
        return unchanged(row, icsImportText("hangs on a milestone by now; left as it is"));
    window.name = row.title;
    window.startDate = event.first;
    window.endDate = event.last;
    if (known) {
        row.change = changeText(known->name, window.name, daysText(known->startDate, known->endDate), daysText(event.first, event.last));
        return row.change.isEmpty() ? unchanged(row) : taken(row, IcsImportRow::Outcome::Updated, window);
    }
    // A calendar holds anything; only what says so keeps releases away.
    window.kind = m_options.windowKind.value_or(windowKindFromTitle(event.title).value_or(WindowKind::Event));
    window.hard = m_options.hard && window.kind != WindowKind::Event;
    window.product = m_options.product;
    window.environment = m_options.environment;
    window.reach = m_options.reach;
    window.release = m_options.release;
    window.note = event.note;
    window.importKey = event.key;
    row.remark = label(window.kind);
    return taken(row, IcsImportRow::Outcome::Added, window);
}

IcsImportRow IcsImportRows::absenceRow(const ForeignEvent &event, const AbsenceProposal &proposal) const
{
    IcsImportRow row = rowOf(event);
    const Absence *known = m_absences.value(event.key);
    const Person *person = m_plan.find(known ? known->person : proposal.person);
    row.person = person ? person->name : QString();
    if (event.cancelled)
        return known ? removed(row, *known) : leftOut(row, icsImportText("cancelled"));
    if (event.brief)
        return leftOut(row, icsImportText("less than three hours"));
    if (!person)
        return leftOut(row, icsImportText("nobody of the plan is named"));
    Absence absence = known ? *known : Absence();
    absence.start = event.first;
    absence.end = event.last;
    absence.portion = event.portion;
    if (known) {
        const auto told = [](const Absence &a) { return a.portion == DayPortion::WholeDay ? daysText(a.start, a.end) : daysText(a.start, a.end) + u", "_s + label(a.portion); };
        row.change = changeText({}, {}, told(*known), told(absence));
        return row.change.isEmpty() ? unchanged(row) : taken(row, IcsImportRow::Outcome::Updated, absence);
    }
    if (proposal.known)
        return unchanged(row, icsImportText("away on these days already"));
    // What the foreign calendar calls it is nobody's business.
    absence.person = person->id;
    absence.kind = m_options.absenceKind;
    absence.importKey = event.key;
    if (event.free)
        row.remark = icsImportText("the calendar says free");
    return taken(row, IcsImportRow::Outcome::Added, absence, !event.free);
}

Milestone IcsImportRows::cancelled(const Milestone &milestone) const
{
    Milestone changed = milestone;
    changed.state = MilestoneState::Cancelled;
    return changed;
}

/// The deadline that says the moment, with the day that it has in its zone; a record that says it already keeps its words.
void IcsImportRows::applyMoment(Milestone &milestone, const ForeignEvent &event) const
{
    const QTimeZone own = milestone.timeZone.isEmpty() ? m_options.zone : zoneNamed(milestone.timeZone);
    std::array zones{std::pair{DeadlineZone::Local, own}, std::pair{DeadlineZone::Utc, QTimeZone::utc()},
                     std::pair{DeadlineZone::AnywhereOnEarth, zoneNamed(u"AoE"_s)}};
    std::ranges::stable_partition(zones, [&](const auto &zone) { return zone.first == milestone.deadlineZone; });
    const auto endOfDay = [&](const QTimeZone &clock) { return event.first.addDays(1).startOfDay(clock); };
    if (milestone.deadlineZone != DeadlineZone::None) {
        const QTimeZone &clock = zones.front().second;
        if (event.moment == (milestone.deadlineTime.isValid() ? QDateTime(event.first, milestone.deadlineTime, clock) : endOfDay(clock)))
            return;
    }
    milestone.deadlineZone = DeadlineZone::None;
    milestone.deadlineTime = {};
    if (!hasOneMoment(event))
        return;
    // First those in which it is the end of the day, then those in which it is a time of the day; a foreign calendar means its time.
    for (const auto &[zone, clock] : zones) {
        if (event.told && event.moment == endOfDay(clock)) {
            milestone.deadlineZone = zone;
            return;
        }
    }
    for (const auto &[zone, clock] : zones) {
        const QDateTime there = event.moment.toTimeZone(clock);
        if (there.date() == event.first) {
            milestone.deadlineZone = zone;
            milestone.deadlineTime = there.time();
            return;
        }
    }
}

IcsImportRow IcsImportRows::milestoneRow(const ForeignEvent &event) const
{
    IcsImportRow row = rowOf(event);
    const Milestone *known = m_milestones.value(event.key);
    if (event.cancelled) {
        if (!known)
            return leftOut(row, icsImportText("cancelled"));
        row.remark = icsImportText("cancelled there; it is marked so");
        return known->state == MilestoneState::Planned ? taken(row, IcsImportRow::Outcome::Cancelled, cancelled(*known)) : unchanged(row);
    }
    if (known)
        return knownMilestoneRow(std::move(row), *known, event);
    Milestone milestone;
    milestone.title = row.title;
    pinToDays(milestone, event);
    milestone.release = m_options.release;
    milestone.kind = guessedKind(event.title);
    milestone.freezes = guessedFreezeScope(milestone.kind, event.title);
    milestone.environment = m_options.environment;
    milestone.note = event.note;
    milestone.importKey = event.key;
    applyMoment(milestone, event);
    row.remark = label(milestone.kind);
    return taken(row, IcsImportRow::Outcome::Added, milestone);
}

IcsImportRow IcsImportRows::knownMilestoneRow(IcsImportRow row, const Milestone &known, const ForeignEvent &event) const
{
    if (known.state == MilestoneState::Done)
        return unchanged(row, icsImportText("done, so that it stays"));
    Milestone milestone = known;
    const QString title = displayTitle(m_plan, known);
    if (title != row.title)
        milestone.title = row.title;
    const QDate start = m_timetable.startOf(known.id);
    const QDate end = m_timetable.endOf(known.id);
    const MilestoneDate *date = m_timetable.find(known.id);
    const QTime time = date ? timeByRule(m_plan, known, *date) : QTime();
    // A time of day that only the rule gives is told as a deadline is.
    const auto told = [time](Milestone of) {
        if (countsHours(of))
            edits::keepTime(of, time);
        return of;
    };
    // What has whole days there may have a deadline of its own here.
    const bool onTime = !hasOneMoment(event) || (date && date->moment == event.moment);
    if (start != event.first || end != event.last || (!onTime && countsHours(known)))
        pinToDays(milestone, event, time);
    if (!onTime)
        applyMoment(milestone, event);
    row.change = changeText(title, row.title, whenText(told(known), start, end), whenText(told(milestone), event.first, event.last));
    if (known.state == MilestoneState::Cancelled) {
        milestone.state = MilestoneState::Planned;
        row.change += (row.change.isEmpty() ? QString() : u"; "_s) + icsImportText("%1 → %2").arg(label(known.state), label(milestone.state));
    }
    if (row.change.isEmpty())
        return unchanged(row);
    const bool loses = known.rule == RuleKind::Offset && milestone.rule == RuleKind::Pinned;
    if (loses)
        row.remark = icsImportText("follows a rule; it would be pinned");
    return taken(row, IcsImportRow::Outcome::Updated, milestone, !loses);
}

/// Records that came from calendars have keys like those of events; others came from tables. Which calendar it was nobody can tell.
bool IcsImportRows::mayBeGone(const QString &key, const QSet<QString> &keys, QDate first, QDate last) const
{
    // A day of one that repeats itself has the day behind the UID.
    const qsizetype space = key.lastIndexOf(u' ');
    const bool ofSeries = space > 0 && QDate::fromString(key.mid(space + 1), Qt::ISODate).isValid();
    const QString uid = ofSeries ? key.left(space) : key;
    const bool isUid = !uid.contains(u' ') && (uid.contains(u'@') || isRandom(uid));
    return isUid && !keys.contains(key) && first.isValid() && last >= m_options.first && first <= m_options.last;
}

void IcsImportRows::addGone(std::vector<IcsImportRow> &rows, const QSet<QString> &keys) const
{
    const auto add = [&](const QString &title, QDate first, QDate last, IcsImportRow::Record record, bool removes) {
        IcsImportRow row;
        row.outcome = IcsImportRow::Outcome::Gone;
        row.title = title;
        row.first = first;
        row.last = last;
        row.record = std::move(record);
        row.removes = removes;
        row.remark = removes ? icsImportText("not in this calendar; would be removed") : icsImportText("not in this calendar; would be cancelled");
        if (const auto *absence = std::get_if<Absence>(&row.record)) {
            const Person *person = m_plan.find(absence->person);
            row.person = person ? person->name : QString();
        }
        rows.push_back(std::move(row));
    };
    if (m_options.as == IcsAs::Windows) {
        for (const Window &w : m_plan.table<Window>()) {
            if (w.release == m_options.release && mayBeGone(w.importKey, keys, w.startDate, w.endDate))
                add(w.name, w.startDate, w.endDate, w, true);
        }
    } else if (m_options.as == IcsAs::Absences) {
        for (const Absence &a : m_plan.table<Absence>()) {
            const bool theirs = !m_options.person.isValid() || a.person == m_options.person;
            if (theirs && mayBeGone(a.importKey, keys, a.start, a.end))
                add(label(a.kind), a.start, a.end, a, true);
        }
    } else {
        for (const Milestone &m : m_plan.table<Milestone>()) {
            const QDate start = m_timetable.startOf(m.id);
            if (m.release == m_options.release && m.state == MilestoneState::Planned
                && mayBeGone(m.importKey, keys, start, m_timetable.endOf(m.id)))
                add(displayTitle(m_plan, m), start, m_timetable.endOf(m.id), cancelled(m), false);
        }
    }
}

} // namespace Plimsoll
