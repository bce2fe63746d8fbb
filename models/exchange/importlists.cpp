// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importlists.h"

#include "domain/allrecords.h"
#include "domain/recordrules.h"
#include "exchange/emlwriter.h"
#include "exchange/importnames.h"
#include "exchange/importwords.h"
#include "exchange/scheduleimporttext.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace Plimsoll {

namespace {

/// Puts the record where it breaks no rule; else the row is skipped with the sentence.
template<typename R>
ListTarget putSound(PlanDraft &draft, R record, ScheduleRow &row)
{
    if (const auto broken = brokenRule(draft.plan(), record)) {
        row.skipped = *broken;
        return {};
    }
    const ListTarget target{Record<R>::table, record.id.value()};
    draft.put(std::move(record));
    return target;
}

/// Whether an earlier row was about the same record; the first one counts.
bool isRepeated(QHash<qint64, int> &seen, qint64 id, ScheduleRow &row)
{
    if (const int first = seen.value(id)) {
        row.skipped = scheduleImportText("It names the same as row %1; leave one of them out.").arg(first);
        return true;
    }
    seen.insert(id, row.number);
    return false;
}

/// Whether the row's e-mail can be taken. One that is no address is told and cleared, unless somebody in the plan has it already.
bool settleEmail(ScheduleRow &row, const Plan &plan)
{
    const auto hasIt = [&row](const Person &person) { return person.email == row.email; };
    if (row.email.isEmpty() || isMailAddress(row.email) || std::ranges::any_of(plan.table<Person>(), hasIt))
        return true;
    row.remarks += scheduleImportText("“%1” is no e-mail address and was left out; write one such as ada@example.com.").arg(row.email);
    row.email.clear();
    return false;
}

WorkingCalendarId calendarFor(PlanDraft &draft, IdSource &ids, const QString &name)
{
    const Plan &plan = draft.plan();
    if (name.isEmpty() && plan.find(plan.settings().calendar))
        return plan.settings().calendar;
    for (const WorkingCalendar &calendar : plan.table<WorkingCalendar>()) {
        if (name.isEmpty() || foldedName(calendar.name) == foldedName(name))
            return calendar.id;
    }
    WorkingCalendar made;
    made.id = ids.next<WorkingCalendar>();
    made.name = name.isEmpty() ? scheduleImportText("Working days") : name;
    const WorkingCalendarId id = made.id;
    PlanSettings settings = plan.settings();
    draft.put(std::move(made));
    if (!settings.calendar.isValid()) {
        settings.calendar = id;
        draft.put(std::move(settings));
    }
    return id;
}

/// What people have by records of their own that join them to another record: teams, skills.
template<typename Join, typename OtherId, OtherId Join::*Other>
class JoinBook
{
public:
    JoinBook(PlanDraft &draft, IdSource &ids) : m_draft(draft), m_ids(ids)
    {
        for (const Join &known : draft.plan().table<Join>())
            m_known.insert({known.person, known.*Other});
    }
    /// Whether that is new.
    bool join(PersonId person, OtherId other)
    {
        if (m_known.contains({person, other}))
            return false;
        m_known.insert({person, other});
        Join made;
        made.id = m_ids.next<Join>();
        made.person = person;
        made.*Other = other;
        m_draft.put(made);
        return true;
    }

private:
    PlanDraft &m_draft;
    IdSource &m_ids;
    QSet<std::pair<PersonId, OtherId>> m_known;
};

/// Skills by name; one that the plan lacks is made.
class SkillBook
{
public:
    SkillBook(PlanDraft &draft, IdSource &ids) : m_draft(draft), m_ids(ids)
    {
        // The first of a name has it.
        for (const Skill &skill : draft.plan().table<Skill>()) {
            if (SkillId &known = m_skills[foldedName(skill.name)]; !known.isValid())
                known = skill.id;
        }
    }
    SkillId named(const QString &name)
    {
        SkillId &id = m_skills[foldedName(name)];
        if (!id.isValid()) {
            id = m_ids.next<Skill>();
            m_draft.put(Skill{id, name.left(500), {}, guessedFreezeOfSkill(name)});
        }
        return id;
    }

private:
    PlanDraft &m_draft;
    IdSource &m_ids;
    QHash<QString, SkillId> m_skills;
};

} // namespace

std::vector<ListTarget> mergePeople(std::vector<ScheduleRow> &rows, PlanDraft &draft, PeopleBook &people, const ImportMapping &mapping,
                                    IdSource &ids)
{
    std::vector<ListTarget> targets;
    QHash<qint64, int> seen;
    JoinBook<Membership, TeamId, &Membership::team> members(draft, ids);
    JoinBook<PersonSkill, SkillId, &PersonSkill::skill> abilities(draft, ids);
    SkillBook skills(draft, ids);
    for (ScheduleRow &row : rows) {
        targets.emplace_back();
        if (!row.skipped.isEmpty())
            continue;
        if (row.title.size() > 500) {
            row.skipped = scheduleImportText("The name is longer than 500 characters; shorten it.");
            continue;
        }
        const bool takesEmail = settleEmail(row, draft.plan()) && mapping.columnOf(ImportField::Email) >= 0;
        const PersonId id = people.person(row.title, row.email);
        if (isRepeated(seen, id.value(), row))
            continue;
        Person person = *draft.plan().find(id);
        person.name = row.title;
        if (takesEmail)
            person.email = row.email;
        if (!row.zoneText.isEmpty()) {
            if (QTimeZone::isTimeZoneIdAvailable(row.zoneText.toUtf8()))
                person.timeZone = row.zoneText;
            else
                row.remarks += scheduleImportText("The time zone “%1” is not known and was left out; write a name such as Europe/Berlin.").arg(row.zoneText);
        }
        people.remember(person);
        targets.back() = putSound(draft, std::move(person), row);
        const TeamId team = row.team.isEmpty() ? TeamId() : people.team(row.team);
        if (team.isValid() && draft.plan().find(id))
            targets.back().changes = members.join(id, team);
        for (const QString &name : row.skills) {
            if (draft.plan().find(id) && abilities.join(id, skills.named(name)))
                targets.back().changes = true;
        }
        for (const QString &name : row.owners) {
            draft.update(people.role(name), [&](Role &role) {
                if (!role.person.isValid() || role.person == id)
                    role.person = id;
                else if (!role.deputy.isValid())
                    role.deputy = id;
                if (team.isValid())
                    role.team = team;
            });
        }
    }
    return targets;
}

std::vector<ListTarget> mergeRoles(std::vector<ScheduleRow> &rows, PlanDraft &draft, PeopleBook &people, const ImportMapping &mapping)
{
    std::vector<ListTarget> targets;
    QHash<qint64, int> seen;
    for (ScheduleRow &row : rows) {
        targets.emplace_back();
        if (!row.skipped.isEmpty())
            continue;
        if (row.title.size() > 500) {
            row.skipped = scheduleImportText("The name is longer than 500 characters; shorten it.");
            continue;
        }
        const RoleId id = people.role(row.title);
        if (isRepeated(seen, id.value(), row))
            continue;
        Role role = *draft.plan().find(id);
        if (mapping.columnOf(ImportField::Person) >= 0) {
            settleEmail(row, draft.plan());
            role.person = row.person.isEmpty() ? PersonId() : people.person(row.person, row.email);
        }
        if (mapping.columnOf(ImportField::Deputy) >= 0)
            role.deputy = row.deputy.isEmpty() ? PersonId() : people.person(row.deputy);
        if (mapping.columnOf(ImportField::Team) >= 0)
            role.team = row.team.isEmpty() ? TeamId() : people.team(row.team);
        targets.back() = putSound(draft, std::move(role), row);
    }
    return targets;
}

std::vector<ListTarget> mergeHolidays(std::vector<ScheduleRow> &rows, PlanDraft &draft, IdSource &ids, const QString &calendarName)
{
    std::vector<ListTarget> targets;
    WorkingCalendarId calendar;
    using Day = QPair<QString, int>;
    QHash<Day, CalendarExceptionId> known;
    QHash<qint64, int> seen;
    for (ScheduleRow &row : rows) {
        targets.emplace_back();
        if (!row.skipped.isEmpty())
            continue;
        if (!calendar.isValid()) {
            calendar = calendarFor(draft, ids, calendarName);
            for (const CalendarException &e : draft.plan().table<CalendarException>()) {
                if (e.calendar == calendar)
                    known.insert({foldedName(e.name), e.start.year()}, e.id);
            }
        }
        // A holiday is known by its name within a year: an import corrects its day.
        const Day day{foldedName(row.title), row.start.year()};
        const CalendarExceptionId id = known.value(day);
        CalendarException exception;
        if (const CalendarException *old = draft.plan().find(id); old && !seen.contains(id.value()))
            exception = *old;
        else
            exception.id = ids.next<CalendarException>();
        seen.insert(exception.id.value(), row.number);
        exception.calendar = calendar;
        exception.name = row.title;
        exception.start = row.start;
        exception.end = row.end;
        exception.hours = row.hours.value_or(exception.hours);
        targets.back() = putSound(draft, std::move(exception), row);
    }
    return targets;
}

} // namespace Plimsoll
