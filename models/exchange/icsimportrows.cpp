// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsimportrows.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"
#include "exchange/importwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype shortestUid = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("IcsImport", text);
}

QString daysText(QDate first, QDate last)
{
    return !first.isValid() ? tr("no date") : first == last ? dayText(first) : dayText(first) + u" – "_s + dayText(last);
}

/// "A → B; Tue 21 Jul 2026 → Wed 22 Jul 2026", of what differs.
QString changeText(const QString &oldTitle, const QString &newTitle, const QString &oldDays, const QString &newDays)
{
    QStringList changes;
    if (oldTitle != newTitle)
        changes << tr("%1 → %2").arg(oldTitle, newTitle);
    if (oldDays != newDays)
        changes << tr("%1 → %2").arg(oldDays, newDays);
    return changes.join(u"; "_s);
}

IcsImportRow rowOf(const ForeignEvent &event)
{
    IcsImportRow row;
    row.title = event.title.isEmpty() ? tr("Without a title") : event.title;
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
    row.remark = tr("cancelled there; it is removed");
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
    const auto people = m_options.as == IcsAs::Absences ? proposals(calendar) : std::vector<AwayProposal>();
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
        return known ? removed(row, *known) : leftOut(row, tr("cancelled"));
    Window window = known ? *known : Window();
    if (known && (known->startMilestone.isValid() || known->endMilestone.isValid()))
        return unchanged(row, tr("hangs on a milestone by now; left as it is"));
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

std::vector<AwayProposal> IcsImportRows::proposals(const ForeignCalendar &calendar) const
{
    AwayCalendar away;
    for (const ForeignEvent &event : calendar.events)
        away.spans.push_back({event.title, event.emails, event.first, event.last, event.portion, event.free});
    return proposeAbsences(m_plan, away, m_options.person);
}

IcsImportRow IcsImportRows::absenceRow(const ForeignEvent &event, const AwayProposal &proposal) const
{
    IcsImportRow row = rowOf(event);
    const Absence *known = m_absences.value(event.key);
    const Person *person = m_plan.find(known ? known->person : proposal.person);
    row.person = person ? person->name : QString();
    if (event.cancelled)
        return known ? removed(row, *known) : leftOut(row, tr("cancelled"));
    if (event.brief)
        return leftOut(row, tr("less than three hours"));
    if (!person)
        return leftOut(row, tr("nobody of the plan is named"));
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
        return unchanged(row, tr("away on these days already"));
    // What the foreign calendar calls it is nobody's business.
    absence.person = person->id;
    absence.kind = m_options.absenceKind;
    absence.importKey = event.key;
    if (event.free)
        row.remark = tr("the calendar says free");
    return taken(row, IcsImportRow::Outcome::Added, absence, !event.free);
}

Milestone IcsImportRows::cancelled(const Milestone &milestone) const
{
    Milestone changed = milestone;
    changed.state = MilestoneState::Cancelled;
    return changed;
}

/// The deadline that says the moment, with the day that it has in its zone.
void IcsImportRows::applyMoment(Milestone &milestone, const ForeignEvent &event) const
{
    milestone.deadlineZone = DeadlineZone::None;
    milestone.deadlineTime = {};
    if (!event.moment.isValid() || event.first != event.last)
        return;
    const std::pair<DeadlineZone, QTimeZone> zones[] = {
        {DeadlineZone::Local, m_options.zone}, {DeadlineZone::Utc, QTimeZone::utc()}, {DeadlineZone::AnywhereOnEarth, QTimeZone(-12 * 3600)}};
    // First those in which it is the end of the day, then those in which it is a time of the day; a foreign calendar means its time.
    for (const auto &[zone, clock] : zones) {
        if (event.told && event.moment == event.first.addDays(1).startOfDay(clock)) {
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
            return leftOut(row, tr("cancelled"));
        row.remark = tr("cancelled there; it is marked so");
        return known->state == MilestoneState::Planned ? taken(row, IcsImportRow::Outcome::Cancelled, cancelled(*known)) : unchanged(row);
    }
    Milestone milestone = known ? *known : Milestone();
    if (known && known->state == MilestoneState::Done)
        return unchanged(row, tr("done, so that it stays"));
    if (!known || displayTitle(m_plan, *known) != row.title)
        milestone.title = row.title;
    const QDate start = known ? m_timetable.startOf(known->id) : QDate();
    const QDate end = known ? m_timetable.endOf(known->id) : QDate();
    if (start != event.first || end != event.last) {
        milestone.rule = RuleKind::Pinned;
        milestone.anchor = {};
        milestone.pinned = event.first;
        milestone.span = int(event.first.daysTo(event.last));
        milestone.spanUnit = OffsetUnit::CalendarDays;
    }
    if (known) {
        row.change = changeText(displayTitle(m_plan, *known), row.title, daysText(start, end), daysText(event.first, event.last));
        if (row.change.isEmpty())
            return unchanged(row);
        const bool loses = known->rule == RuleKind::Offset && milestone.rule == RuleKind::Pinned;
        if (loses)
            row.remark = tr("follows a rule; it would be pinned");
        return taken(row, IcsImportRow::Outcome::Updated, milestone, !loses);
    }
    milestone.release = m_options.release;
    milestone.kind = guessedKind(event.title);
    milestone.environment = m_options.environment;
    milestone.note = event.note;
    milestone.importKey = event.key;
    applyMoment(milestone, event);
    row.remark = label(milestone.kind);
    return taken(row, IcsImportRow::Outcome::Added, milestone);
}

/// Records that came from calendars have keys like those of events; others came from tables.
bool IcsImportRows::mayBeGone(const QString &key, const QSet<QString> &keys, QDate first, QDate last) const
{
    // A day of one that repeats itself has the day behind the UID.
    const qsizetype space = key.lastIndexOf(u' ');
    const bool ofSeries = space > 0 && QDate::fromString(key.mid(space + 1), Qt::ISODate).isValid();
    const QString uid = ofSeries ? key.left(space) : key;
    const bool isUid = !uid.contains(u' ') && (uid.contains(u'@') || uid.size() >= shortestUid);
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
        row.remark = removes ? tr("not in this calendar; would be removed") : tr("not in this calendar; would be cancelled");
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
