// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/capacityanswer.h"

#include "domain/allrecords.h"
#include "domain/edits/absenceedits.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "engine/capacity.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int daysOfAWeek = 7;

QString tr(const char *text)
{
    return QCoreApplication::translate("CapacitySheet", text);
}

/// Sheets carry two decimals.
bool differ(double a, double b)
{
    return std::abs(a - b) > 0.011;
}

double weekHours(const Plan &plan, PersonId person, QDate first)
{
    const PersonRules rules(plan, person);
    double hours = 0.0;
    for (int i = 0; i < daysOfAWeek; ++i)
        hours += rules.on(first.addDays(i)).available();
    return hours;
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
            answer.stale << tr("%1 is not in the plan any more.").arg(quotedText(row.name, recordLabel<Person>()));
            continue;
        }
        known.insert(row.person);
        bool typed = false;
        QStringList moved;
        for (size_t i = 0; i < sheet.weeks.size(); ++i) {
            const double sent = row.sent[i];
            const double theirs = row.hours[i].value_or(sent);
            const double ours = weekHours(plan, row.person, sheet.weeks[i]);
            if (differ(theirs, sent)) {
                typed = true;
                if (differ(theirs, ours)) {
                    answer.differences.push_back({row.person, person->name, sheet.teamName, sheet.weeks[i],
                                                  sheet.weeks[i].addDays(daysOfAWeek - 1), sent, theirs, ours});
                }
            } else if (differ(sent, ours)) {
                moved << weekText(sheet.weeks[i]);
            }
        }
        if (!typed && !row.confirmed)
            answer.unanswered << person->name;
        else if (!moved.isEmpty())
            answer.stale << tr("The hours of %1 changed here since the sheet was sent, in the weeks of %2.").arg(quotedName(*person), moved.join(u", "_s));
    }
    for (const SheetRow &row : makeCapacitySheet(plan, sheet.team, sheet.weeks.front(), int(sheet.weeks.size()), sheet.sent).rows) {
        if (!known.contains(row.person))
            answer.unanswered << row.name;
    }
    return answer;
}

Result<PlanEdit> takeCapacityAnswers(const Plan &plan, std::span<const SheetDifference> answers, IdSource &ids)
{
    Plan after = plan;
    for (const SheetDifference &answer : answers) {
        if (takeWeek(after, answer, ids))
            continue;
        return Error{ErrorCode::InvalidInput,
                     tr("%1 cannot have %2 h in the week of %3, because their calendar has too few working days then; change the calendar, or leave the row out.")
                         .arg(quotedText(answer.name, recordLabel<Person>()), QLocale().toString(answer.theirs), weekText(answer.first)),
                     answer.name};
    }
    return editBetween(plan, after, answers.size() == 1 ? tr("Take the answer of %1").arg(quotedText(answers[0].name, recordLabel<Person>()))
                                                        : tr("Take %1 answers to capacity sheets").arg(answers.size()));
}

} // namespace Plimsoll
