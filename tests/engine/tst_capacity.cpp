// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capacity.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr PersonId mara{1}, ben{2};
constexpr TeamId platform{11}, web{12};
constexpr SkillId databases{21};
constexpr WorkingCalendarId germany{31};

Plan twoPeople()
{
    Plan plan;
    WorkingCalendar calendar;
    calendar.id = germany;
    calendar.name = u"Germany"_s;
    plan.put(calendar);
    plan.put(CalendarException{CalendarExceptionId(41), germany, u"Labour Day"_s, QDate(2026, 5, 1), QDate(2026, 5, 1), 0.0, {}});
    plan.put(Person{mara, u"Mara"_s, {}, {}, germany});
    plan.put(Person{ben, u"Ben"_s, {}, {}, germany});
    plan.put(Team{platform, u"Platform"_s});
    plan.put(Team{web, u"Web"_s});
    plan.put(Skill{databases, u"Databases"_s});
    return plan;
}

template<typename R>
R with(R record, qint64 id)
{
    record.id = Id<R>(id);
    return record;
}

Absence absence(qint64 id, PersonId person, QDate start, QDate end, DayPortion portion = DayPortion::WholeDay)
{
    Absence a;
    a.person = person;
    a.start = start;
    a.end = end;
    a.portion = portion;
    return with(a, id);
}

StandingCommitment commitment(qint64 id, PersonId person, double share, QDate start = {}, QDate end = {})
{
    StandingCommitment c;
    c.person = person;
    c.name = u"Support duty"_s;
    c.share = share;
    c.start = start;
    c.end = end;
    return with(c, id);
}

/// The definition, half-day by half-day, written without looking at the engine: half a day of work is there if the person works that
/// day, the calendar does not take it, and no absence covers it; commitments then take their share.
double slowHours(const Plan &plan, PersonId id, QDate day)
{
    const Person *person = plan.find(id);
    const WorkingCalendar *calendar = plan.find(person->calendar);
    const WorkingPattern *pattern = nullptr;
    for (const WorkingPattern &p : plan.table<WorkingPattern>()) {
        if (p.person != id || (p.start.isValid() && day < p.start) || (p.end.isValid() && day > p.end))
            continue;
        QDate monday = QDate(1970, 1, 5);
        int week = 0;
        while (monday.addDays(6) < day) {
            monday = monday.addDays(7);
            week = (week + 1) % p.cycleWeeks;
        }
        const QDate began = p.start.isValid() ? p.start : QDate(1, 1, 1);
        const QDate best = pattern && pattern->start.isValid() ? pattern->start : QDate(1, 1, 1);
        if (week == p.cycleWeek && (!pattern || began >= best))
            pattern = &p;
    }
    const auto week = [&](const auto &w) {
        const double hours[] = {w.monday, w.tuesday, w.wednesday, w.thursday, w.friday, w.saturday, w.sunday};
        return hours[day.dayOfWeek() - 1];
    };
    double hours = pattern ? week(*pattern) : week(*calendar);
    double cap = -1;
    for (const CalendarException &e : plan.table<CalendarException>()) {
        if (e.calendar == calendar->id && e.start <= day && day <= e.end)
            cap = cap < 0 ? e.hours : qMin(cap, e.hours);
    }
    if (cap >= 0 && !pattern)
        hours = cap;
    else if (cap == 0 || (cap >= 0 && cap < week(*calendar)))
        hours = qMin(hours, cap);
    bool half[2] = {true, true};
    for (const Absence &a : plan.table<Absence>()) {
        if (a.person != id || day < a.start || day > a.end)
            continue;
        half[0] = half[0] && a.portion == DayPortion::Afternoon;
        half[1] = half[1] && a.portion == DayPortion::Morning;
    }
    hours *= (half[0] + half[1]) / 2.0;
    double share = 0;
    for (const StandingCommitment &c : plan.table<StandingCommitment>()) {
        if (c.person == id && !(c.start.isValid() && day < c.start) && !(c.end.isValid() && day > c.end))
            share += c.share;
    }
    return hours * (1 - qMin(1.0, share));
}

Plan randomTeam(QRandomGenerator &random)
{
    Plan plan = twoPeople();
    const QDate base(2026, 1, 1);
    qint64 id = 1000;
    const auto day = [&] { return base.addDays(random.bounded(400)); };
    for (int i = 0; i < 8; ++i)
        plan.put(CalendarException{CalendarExceptionId(id++), germany, u"Day"_s, day(), {}, random.bounded(3) * 4.0, {}});
    const Plan open = plan;
    for (const CalendarException &e : open.table<CalendarException>()) {
        CalendarException closed = e;
        if (!closed.end.isValid())
            closed.end = closed.start.addDays(random.bounded(3));
        plan.put(closed);
    }
    for (const PersonId person : {mara, ben}) {
        for (int i = 0; i < 6; ++i) {
            const QDate start = day();
            plan.put(absence(id++, person, start, start.addDays(random.bounded(12)), DayPortion(random.bounded(3))));
        }
        for (int i = 0; i < 3; ++i)
            plan.put(commitment(id++, person, random.bounded(5) / 8.0, random.bounded(2) ? day() : QDate(), random.bounded(2) ? day() : QDate()));
        for (int i = 0; i < 3; ++i) {
            WorkingPattern p;
            p.person = person;
            p.start = random.bounded(3) ? day() : QDate();
            p.end = random.bounded(2) && p.start.isValid() ? p.start.addDays(random.bounded(200)) : QDate();
            p.cycleWeeks = random.bounded(1, 4);
            p.cycleWeek = random.bounded(p.cycleWeeks);
            p.monday = random.bounded(9);
            p.friday = 0;
            p.sunday = random.bounded(5);
            plan.put(with(p, id++));
        }
    }
    return plan;
}

} // namespace

class TestCapacity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWeekWithEverything()
    {
        // 27 April to 1 May 2026: five days of 8 h, Friday is Labour Day, leave on Monday and on Tuesday afternoon, 20 % support.
        Plan plan = twoPeople();
        plan.put(absence(51, mara, QDate(2026, 4, 27), QDate(2026, 4, 27)));
        plan.put(absence(52, mara, QDate(2026, 4, 28), QDate(2026, 4, 28), DayPortion::Afternoon));
        plan.put(commitment(53, mara, 0.2));
        const QDate from(2026, 4, 27), to(2026, 5, 3);
        const Capacity capacity = Capacity::of(plan, from, to);
        QCOMPARE(capacity.ofPerson(mara, from, to), (40.0 - 8.0 - 8.0 - 4.0) * 0.8);
        QCOMPARE(capacity.ofPerson(ben, from, to), 32.0);
        QCOMPARE(explainHours(plan, mara, from, to), u"40 h − 8 h Labour Day − 12 h away − 4 h Support duty = 16 h"_s);
        QCOMPARE(explainHours(plan, ben, from, to), u"40 h − 8 h Labour Day = 32 h"_s);
        QCOMPARE(explainHours(plan, ben, from, from), u"8 h"_s);
    }

    /// From Sunday to Thursday, by a calendar of Monday to Friday.
    void anOwnWeekKeepsTheHolidaysOfTheCalendar()
    {
        Plan plan = twoPeople();
        const QDate easterSunday(2026, 4, 5), easterMonday(2026, 4, 6), workedSunday(2026, 4, 12);
        const auto exception = [&](qint64 id, QDate day, double hours) {
            plan.put(CalendarException{CalendarExceptionId(id), germany, u"Day"_s, day, day, hours, {}});
        };
        exception(42, easterSunday, 0.0);
        exception(43, easterMonday, 0.0);
        exception(44, workedSunday, 4.0);
        WorkingPattern pattern;
        pattern.person = mara;
        pattern.sunday = 8.0;
        pattern.friday = 0.0;
        plan.put(with(pattern, 45));
        const Capacity capacity = Capacity::of(plan, easterSunday, workedSunday.addDays(7));
        QCOMPARE(capacity.on(mara, easterSunday).available(), 0.0);
        QCOMPARE(capacity.on(mara, easterMonday).available(), 0.0);
        QCOMPARE(capacity.on(mara, workedSunday).available(), 8.0);
        QCOMPARE(capacity.on(mara, workedSunday.addDays(7)).available(), 8.0);
    }

    void nobodyCountsTwice()
    {
        Plan plan = twoPeople();
        const QDate from(2026, 6, 1), to(2026, 6, 5);
        const auto membership = [&](qint64 id, TeamId team, double share, QDate start = {}) {
            Membership m;
            m.person = mara;
            m.team = team;
            m.share = share;
            m.start = start;
            plan.put(with(m, id));
        };
        membership(61, platform, 1.0);
        membership(62, web, 0.6, QDate(2026, 6, 3));
        const Capacity capacity = Capacity::of(plan, from, to);
        const double platformHours = teamHours(plan, capacity, platform, from, to);
        const double webHours = teamHours(plan, capacity, web, from, to);
        // Two whole days for Platform, then three days shared 1 : 0.6.
        QCOMPARE(platformHours, 16.0 + 24.0 / 1.6);
        QCOMPARE(webHours, 24.0 * 0.6 / 1.6);
        QCOMPARE(platformHours + webHours, 40.0);
    }

    void skillsCountThePeopleWhoHaveThem()
    {
        Plan plan = twoPeople();
        PersonSkill has;
        has.person = ben;
        has.skill = databases;
        plan.put(with(has, 71));
        const QDate from(2026, 6, 1), to(2026, 6, 5);
        QCOMPARE(skillHours(plan, Capacity::of(plan, from, to), databases, from, to), 40.0);
    }

    void equalsTheDefinition()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 40; ++round) {
            const Plan plan = randomTeam(random);
            const QDate first(2026, 1, 1), last(2027, 1, 31);
            const Capacity capacity = Capacity::of(plan, first, last);
            for (const PersonId person : {mara, ben}) {
                double sum = 0;
                for (QDate day = first; day <= last; day = day.addDays(1)) {
                    const double expected = slowHours(plan, person, day);
                    QVERIFY2(qAbs(capacity.on(person, day).available() - expected) < 1e-9, qPrintable(day.toString(Qt::ISODate)));
                    sum += expected;
                }
                QVERIFY(qAbs(capacity.ofPerson(person, first, last) - sum) < 1e-6);
            }
        }
    }

    void updatingEqualsComputingAnew()
    {
        QRandomGenerator random(12);
        Plan plan = randomTeam(random);
        Capacity capacity = Capacity::of(plan, QDate(2026, 1, 1), QDate(2026, 12, 31));
        for (int step = 0; step < 60; ++step) {
            const Plan other = randomTeam(random);
            const PlanEdit edit = editBetween(plan, other, u"Other"_s);
            capacity = capacity.updated(other, edit);
            QVERIFY(capacity == Capacity::of(other, QDate(2026, 1, 1), QDate(2026, 12, 31)));
            plan = other;
            PlanDraft draft(plan);
            draft.put(absence(9000 + step, ben, QDate(2026, 3, 1), QDate(2026, 3, 9)));
            const PlanEdit one = draft.toEdit(u"Absence"_s);
            capacity = capacity.updated(draft.plan(), one);
            plan = draft.plan();
            QVERIFY(capacity == Capacity::of(plan, QDate(2026, 1, 1), QDate(2026, 12, 31)));
        }
    }

    void outsideTheSpanIsNothing()
    {
        const Plan plan = twoPeople();
        const Capacity capacity = Capacity::of(plan, QDate(2026, 6, 1), QDate(2026, 6, 5));
        QCOMPARE(capacity.ofPerson(mara, QDate(2026, 5, 1), QDate(2026, 6, 1)), 8.0);
        QCOMPARE(capacity.ofPerson(mara, QDate(2026, 6, 8), QDate(2026, 6, 12)), 0.0);
        QCOMPARE(capacity.ofPerson(PersonId(99), QDate(2026, 6, 1), QDate(2026, 6, 5)), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestCapacity)
#include "tst_capacity.moc"
