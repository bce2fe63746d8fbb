// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/absenceedits.h"
#include "engine/problemrows.h"
#include "engine/scheduler.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Absences on the days of milestones: each check where it must speak, and where it must be silent. The freeze is on Wed 22 Jul 2026.
class TestProblemsOfAbsences : public QObject
{
    Q_OBJECT

private:
    static constexpr PersonId ada{40}, grace{41};
    static constexpr SkillId signing{60};
    static constexpr QDate day = QDate::fromJulianDay(2461244);

    static void put(Plan &plan, qint64 id, PersonId person, QDate from, QDate to, DayPortion portion = DayPortion::WholeDay)
    {
        plan.put(Absence{AbsenceId(id), person, AbsenceKind::Sickness, from, to, portion, u"broken leg"_s});
    }

    /// Ada fills the role that owns the freeze, with Grace for her where a deputy is wanted.
    static void people(Plan &plan, bool deputy)
    {
        plan.put(Person{ada, u"Ada"_s, {}, {}, {}});
        plan.put(Person{grace, u"Grace"_s, {}, {}, {}});
        Sound::change<Role>(plan, Sound::lead, [&](Role &r) {
            r.person = ada;
            r.deputy = deputy ? grace : PersonId();
        });
    }

private Q_SLOTS:
    void owners_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const QString alone = u"“Ada”, who fills the role “Lead”, is away on Wed 22 Jul 2026, the day of “Code freeze” of Crane 4.2, and nobody deputises."_s;
        const auto away = [](QDate from, QDate to, bool deputy, DayPortion portion = DayPortion::WholeDay) {
            return [=](Plan &plan) {
                people(plan, deputy);
                put(plan, 50, ada, from, to, portion);
            };
        };
        addProblemRow("nobody deputises", away(day, day, false), "owner-away", Severity::Warning, "milestone", 11, alone);
        addProblemRow("the first day of many", away(day, day.addDays(5), false), "owner-away", Severity::Warning, "milestone", 11, alone);
        addProblemRow("the last day of many", away(day.addDays(-5), day, false), "owner-away", Severity::Warning, "milestone", 11, alone);
        addProblemRow("two halves are a day",
                      [=](Plan &plan) {
                          away(day, day, false, DayPortion::Morning)(plan);
                          put(plan, 51, ada, day, day, DayPortion::Afternoon);
                      },
                      "owner-away", Severity::Warning, "milestone", 11, alone);
        addProblemRow("the deputy is there", away(day, day, true), "owner-away", Severity::Notice, "milestone", 11,
                      u"“Ada”, who fills the role “Lead”, is away on Wed 22 Jul 2026, the day of “Code freeze” of Crane 4.2."_s);
        addProblemRow("the deputy is away too",
                      [=](Plan &plan) {
                          away(day, day, true)(plan);
                          put(plan, 51, grace, day, day);
                      },
                      "owner-away", Severity::Warning, "milestone", 11,
                      u"“Ada”, who fills the role “Lead”, is away on Wed 22 Jul 2026, the day of “Code freeze” of Crane 4.2, and so is the deputy “Grace”."_s);
        addSoundRow("the deputy stands in", [=](Plan &plan) {
            away(day, day, true)(plan);
            Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.neededPeople = {grace}; });
        });
        addSoundRow("the day after", away(day.addDays(1), day.addDays(9), false));
        addSoundRow("the day before", away(day.addDays(-9), day.addDays(-1), false));
        addSoundRow("half a day", away(day, day, false, DayPortion::Morning));
        addSoundRow("only the deputy", [](Plan &plan) {
            people(plan, true);
            put(plan, 50, grace, day, day);
        });
    }
    void owners()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void needed_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto needed = [](bool deputy, PersonId away) {
            return [=](Plan &plan) {
                people(plan, false);
                // Grace owns it, so that Ada is only needed.
                Sound::change<Role>(plan, Sound::lead, [](Role &r) { r.person = grace; });
                plan.put(Role{RoleId(5), u"Signer"_s, false, {}, ada, deputy ? grace : PersonId()});
                Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.neededPeople = {ada}; });
                put(plan, 50, away, day, day);
            };
        };
        addProblemRow("nobody deputises", needed(false, ada), "needed-person-absent", Severity::Warning, "milestone", 11,
                      u"“Ada” is needed for “Code freeze” of Crane 4.2 on Wed 22 Jul 2026, but is away, and nobody deputises."_s);
        addProblemRow("with a deputy", needed(true, ada), "needed-person-absent", Severity::Warning, "milestone", 11,
                      u"“Ada” is needed for “Code freeze” of Crane 4.2 on Wed 22 Jul 2026, but is away."_s);
        addSoundRow("there", [=](Plan &plan) {
            needed(false, ada)(plan);
            plan.remove(AbsenceId(50));
            put(plan, 51, ada, day.addDays(1), day.addDays(1));
        });
    }
    void needed()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void skills_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto skilled = [](std::vector<PersonId> holders, std::vector<PersonId> away) {
            return [=](Plan &plan) {
                plan.put(Skill{signing, u"Signing"_s});
                people(plan, false);
                plan.put(Person{PersonId(42), u"Mary"_s, {}, {}, {}});
                Sound::change<Role>(plan, Sound::lead, [](Role &r) { r.person = PersonId(42); });
                Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.neededSkills = {signing}; });
                qint64 id = 70;
                for (const PersonId person : holders)
                    plan.put(PersonSkill{PersonSkillId(id++), person, signing, 3});
                for (const PersonId person : away)
                    put(plan, id++, person, day, day);
            };
        };
        addProblemRow("the only one", skilled({ada}, {ada}), "needed-skill-away", Severity::Warning, "milestone", 11,
                      u"“Signing” is needed for “Code freeze” of Crane 4.2 on Wed 22 Jul 2026, but “Ada”, the only one who has the skill, is away."_s);
        addProblemRow("all who have it", skilled({ada, grace}, {ada, grace}), "needed-skill-away", Severity::Warning, "milestone", 11,
                      u"“Signing” is needed for “Code freeze” of Crane 4.2 on Wed 22 Jul 2026, but all 2 people who have the skill are away."_s);
        addSoundRow("one is there", skilled({ada, grace}, {ada}));
        addSoundRow("nobody has it", skilled({}, {ada}));
    }
    void skills()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void deputiesWhoAreThereCanStandIn()
    {
        Plan plan = Sound::make();
        people(plan, true);
        put(plan, 50, ada, day, day);
        const auto standIns = [&] { return findStandIns(plan, computeTimetable(plan), QDate(2026, 5, 18)); };
        QCOMPARE(standIns(), (std::vector<StandIn>{{Sound::freeze, ada, grace}}));
        QCOMPARE(findAbsenceProblems(plan, computeTimetable(plan), QDate(2026, 5, 18)).size(), size_t(1));
        Plan cured = plan;
        cured.apply(edits::letStandIn(plan, Sound::freeze, ada, grace));
        QCOMPARE(findAbsenceProblems(cured, computeTimetable(cured), QDate(2026, 5, 18)).size(), size_t(0));
        QCOMPARE(cured.find(Sound::freeze)->neededPeople, IdList<Person>{grace});
        put(plan, 51, grace, day, day);
        QVERIFY(standIns().empty());

        // Ada is needed beside: Grace takes her place, and is not named twice.
        plan.remove(AbsenceId(51));
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.neededPeople = {ada, grace}; });
        plan.apply(edits::letStandIn(plan, Sound::freeze, ada, grace));
        QCOMPARE(plan.find(Sound::freeze)->neededPeople, IdList<Person>{grace});
    }

    void theDeputyIsNamedAsCureAndTheKindIsNeverTold()
    {
        Plan plan = Sound::make();
        people(plan, true);
        put(plan, 50, ada, day, day);
        const auto problems = problemsOf(plan);
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().cure, u"Agree with the deputy “Grace” to stand in, or move the milestone."_s);
        for (const QString &text : {problems.front().text, problems.front().cure}) {
            QVERIFY(!text.contains(u"sick"_s, Qt::CaseInsensitive));
            QVERIFY(!text.contains(u"leg"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestProblemsOfAbsences)
#include "tst_problemsofabsences.moc"
