// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/capacityanswer.h"

#include "domain/allrecords.h"
#include "domain/edits/absenceedits.h"
#include "domain/edits/sheetedits.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/weeks.h"
#include "engine/personhours.h"
#include "engine/sentsheets.h"
#include "exchange/capacitysheettext.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Sheets carry two decimals.
bool differ(double a, double b)
{
    return std::abs(a - b) > 0.011;
}

double weekHours(const PersonRules &rules, QDate first)
{
    double hours = 0.0;
    for (int i = 0; i < daysOfAWeek; ++i)
        hours += rules.on(first.addDays(i)).available();
    return hours;
}

double weekHours(const Plan &plan, PersonId person, QDate first)
{
    return weekHours(PersonRules(plan, person), first);
}

double &hoursOn(WorkingPattern &pattern, QDate day)
{
    double *const hours[] = {&pattern.monday, &pattern.tuesday, &pattern.wednesday, &pattern.thursday,
                             &pattern.friday, &pattern.saturday, &pattern.sunday};
    return *hours[day.dayOfWeek() - 1];
}

/// The person works so many times as much as now on each day of that week, by a pattern that holds for it alone.
void scaleWeek(Plan &plan, PersonId person, QDate first, double factor, IdSource &ids)
{
    WorkingPattern pattern;
    pattern.person = person;
    pattern.start = first;
    pattern.end = first.addDays(daysOfAWeek - 1);
    const PersonRules rules(plan, person);
    for (int i = 0; i < daysOfAWeek; ++i) {
        const DayHours hours = rules.on(first.addDays(i));
        hoursOn(pattern, first.addDays(i)) = std::min(24.0, (hours.planned - hours.dayOff) * factor);
    }
    for (const WorkingPattern &known : plan.table<WorkingPattern>()) {
        if (known.person == person && known.start == pattern.start && known.end == pattern.end)
            pattern.id = known.id;
    }
    if (!pattern.id.isValid())
        pattern.id = ids.next<WorkingPattern>();
    plan.put(pattern);
}

bool takeWeek(Plan &plan, const SheetDifference &answer, IdSource &ids)
{
    if (!differ(answer.theirs, 0.0)) {
        Absence absence;
        absence.id = ids.next<Absence>();
        absence.person = answer.person;
        absence.kind = AbsenceKind::Other;
        absence.start = answer.first;
        absence.end = answer.last;
        plan.put(absence);
        return true;
    }
    if (weekHours(plan, answer.person, answer.first) < answer.theirs)
        plan.apply(edits::clearAbsences(plan, ids, answer.person, answer.first, answer.last));
    const double now = weekHours(plan, answer.person, answer.first);
    if (now <= 0)
        return false;
    if (differ(now, answer.theirs))
        scaleWeek(plan, answer.person, answer.first, answer.theirs / now, ids);
    return !differ(weekHours(plan, answer.person, answer.first), answer.theirs);
}

QString weekText(QDate first)
{
    return QLocale().toString(first, u"d MMM yyyy"_s);
}

/// What a row of the sheet says beside the plan as it is now.
void compareRow(const Plan &plan, const Person &person, const CapacitySheet &sheet, const SheetRow &row, SheetAnswer &answer)
{
    const PersonRules rules(plan, person.id);
    bool typed = false;
    QStringList moved;
    for (size_t i = 0; i < sheet.weeks.size(); ++i) {
        const QDate week = sheet.weeks[i];
        const double sent = row.sent[i];
        const double theirs = row.hours[i].value_or(sent);
        const double ours = weekHours(rules, week);
        if (differ(theirs, sent)) {
            typed = true;
            if (differ(theirs, ours))
                answer.differences.push_back({person.id, person.name, sheet.teamName, week, week.addDays(daysOfAWeek - 1), sent, theirs, ours});
        } else if (differ(sent, ours)) {
            moved << weekText(week);
        }
    }
    answer.answered = answer.answered || typed || row.confirmed;
    if (!typed && !row.confirmed)
        answer.unanswered << person.name;
    else if (!moved.isEmpty())
        answer.stale << capacitySheetText("The hours of %1 changed here since the sheet was sent, in the weeks of %2.").arg(quotedName(person), moved.join(u", "_s));
}

QString labelOf(const Plan &plan, std::span<const SheetDifference> answers, std::span<const ReturnedSheet> sheets)
{
    if (answers.size() == 1)
        return capacitySheetText("Take the answer of %1").arg(quotedText(answers[0].name, recordLabel<Person>()));
    if (!answers.empty())
        return capacitySheetText("Take %1 answers to capacity sheets").arg(answers.size());
    const Team *team = sheets.size() == 1 ? plan.find(sheets[0].team) : nullptr;
    return team ? capacitySheetText("Note that the capacity sheet of %1 came back").arg(quotedName(*team)) : capacitySheetText("Note that %1 capacity sheets came back").arg(sheets.size());
}

} // namespace

bool SheetDifference::isStale() const
{
    return differ(sent, ours);
}

SheetAnswer compareCapacitySheet(const Plan &plan, const CapacitySheet &sheet)
{
    SheetAnswer answer;
    QSet<PersonId> known;
    for (const SheetRow &row : sheet.rows) {
        const Person *person = plan.find(row.person);
        if (!person) {
            answer.stale << capacitySheetText("%1 is not in the plan any more.").arg(quotedText(row.name, recordLabel<Person>()));
            continue;
        }
        known.insert(row.person);
        compareRow(plan, *person, sheet, row, answer);
    }
    const QDate last = sheet.weeks.front().addDays(daysOfAWeek * qint64(sheet.weeks.size()) - 1);
    for (const PersonId person : membersOf(plan, sheet.team, sheet.weeks.front(), last)) {
        if (!known.contains(person))
            answer.unanswered << plan.find(person)->name;
    }
    return answer;
}

Result<PlanEdit> takeCapacityAnswers(const Plan &plan, std::span<const SheetDifference> answers, std::span<const ReturnedSheet> sheets,
                                     QDate today, IdSource &ids)
{
    Plan after = plan;
    for (const SheetDifference &answer : answers) {
        if (takeWeek(after, answer, ids))
            continue;
        return Error{ErrorCode::InvalidInput,
                     capacitySheetText("%1 cannot have %2 h in the week of %3, because their calendar has too few working days then; change the calendar, or leave the row out.")
                         .arg(quotedText(answer.name, recordLabel<Person>()), QLocale().toString(answer.theirs), weekText(answer.first)),
                     answer.name};
    }
    for (const ReturnedSheet &sheet : sheets)
        after.apply(edits::answerSheet(after, sheet.team, sheet.sent, today));
    return editBetween(plan, after, labelOf(plan, answers, sheets));
}

} // namespace Plimsoll
