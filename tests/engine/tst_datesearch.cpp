// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/datesearch.h"
#include "engine/slipfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Plimsoll::SlipFixture;
using namespace Qt::StringLiterals;

/// Days for the go-live, ranked. It is on Wed 26 Aug 2026.
class TestDateSearch : public QObject
{
    Q_OBJECT

private:
    static std::vector<DateCandidate> search(const Plan &plan, QDate first, QDate last)
    {
        const FixedClock clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::UTC)};
        IdSource ids(clock, 7);
        return findDates(plan, computeTimetable(plan), Sound::today,
                         request(0, OffsetUnit::WorkingDays, SlipScope::ThisAndLater, SlipPolicy::KeepIntervals, Sound::goLive), first, last, ids);
    }
    static QStringList spelled(const std::vector<DateCandidate> &candidates)
    {
        QStringList lines;
        for (const DateCandidate &candidate : candidates)
            lines << u"%1 %2"_s.arg(candidate.day.toString(u"ddd d MMM")).arg(candidate.weight);
        return lines;
    }

private Q_SLOTS:
    void nearAndSoundDaysComeFirst()
    {
        // From Monday to Sunday: Friday is right before the weekend, which is no day to go live on.
        QCOMPARE(spelled(search(make(), QDate(2026, 8, 24), QDate(2026, 8, 30))),
                 (QStringList{u"Wed 26 Aug 0"_s, u"Tue 25 Aug 0"_s, u"Thu 27 Aug 0"_s, u"Mon 24 Aug 0"_s, u"Fri 28 Aug 10"_s}));
    }

    void peopleCount()
    {
        Plan plan = make();
        Person ada;
        ada.id = PersonId(40);
        ada.name = u"Ada"_s;
        plan.put(ada);
        Absence away;
        away.id = AbsenceId(41);
        away.person = ada.id;
        away.start = QDate(2026, 8, 26);
        away.end = QDate(2026, 8, 27);
        plan.put(away);
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.neededPeople = {PersonId(40)}; });
        const auto found = search(plan, QDate(2026, 8, 24), QDate(2026, 8, 28));
        // Ada is away on the present day, so that others are better; on Friday one warning takes the place of the other.
        QCOMPARE(spelled(found), (QStringList{u"Tue 25 Aug -10"_s, u"Mon 24 Aug -10"_s, u"Wed 26 Aug 0"_s, u"Thu 27 Aug 0"_s, u"Fri 28 Aug 0"_s}));
        QCOMPARE(found.front().resolved.size(), size_t(1));
        QCOMPARE(found.back().conflicts.size(), size_t(1));
    }

    void hoursThatLackCount()
    {
        Plan plan = make();
        // Ten working days before the go-live, from Wed 12 to Tue 25 Aug, ask for eight hours each of signing, which only Ada can do.
        Milestone hardening = Sound::following(42, u"Hardening"_s, Sound::goLive, -10);
        hardening.kind = MilestoneKind::Phase;
        hardening.span = 9;
        hardening.spanUnit = OffsetUnit::WorkingDays;
        plan.put(hardening);
        Person ada;
        ada.id = PersonId(40);
        ada.name = u"Ada"_s;
        plan.put(ada);
        Skill signing;
        signing.id = SkillId(43);
        signing.name = u"Signing"_s;
        plan.put(signing);
        PersonSkill has;
        has.id = PersonSkillId(44);
        has.person = ada.id;
        has.skill = signing.id;
        plan.put(has);
        RoughDemand demand;
        demand.id = RoughDemandId(45);
        demand.release = Sound::release;
        demand.skill = signing.id;
        demand.phase = hardening.id;
        demand.low = demand.likely = demand.high = 80;
        plan.put(demand);
        QCOMPARE(spelled(search(plan, QDate(2026, 9, 2), QDate(2026, 9, 3))), (QStringList{u"Wed 2 Sep 0"_s, u"Thu 3 Sep 0"_s}));
        // In the week of Mon 31 Aug she is away: of the work until Tue 1 Sep two days lack, of that until Wed 2 Sep three.
        Absence away;
        away.id = AbsenceId(41);
        away.person = ada.id;
        away.start = QDate(2026, 8, 31);
        away.end = QDate(2026, 9, 4);
        plan.put(away);
        const auto found = search(plan, QDate(2026, 9, 2), QDate(2026, 9, 3));
        QCOMPARE(spelled(found), (QStringList{u"Wed 2 Sep 2"_s, u"Thu 3 Sep 3"_s}));
        QCOMPARE(found.front().shortage.size(), size_t(1));
        QCOMPARE(found.front().shortage.front().skill, signing.id);
        QVERIFY(qAbs(found.front().hoursShort() - 16) < 0.01);
        QVERIFY(qAbs(found.back().hoursShort() - 24) < 0.01);
    }

    void whatWouldBePastCounts()
    {
        // On Wed 12 Aug the feature freeze, ten working days earlier, is on today; a day before that it is past.
        QCOMPARE(spelled(search(make(), QDate(2026, 8, 11), QDate(2026, 8, 12))), (QStringList{u"Wed 12 Aug 0"_s, u"Tue 11 Aug 10"_s}));
    }

    void nothingForWhatCannotMove()
    {
        Plan plan = make();
        QVERIFY(search(plan, QDate(2026, 8, 30), QDate(2026, 8, 24)).empty());
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) {
            m.state = MilestoneState::Done;
            m.actual = QDate(2026, 8, 26);
        });
        QCOMPARE(spelled(search(plan, QDate(2026, 8, 24), QDate(2026, 8, 28))), QStringList{u"Wed 26 Aug 0"_s});
    }
};

QTEST_GUILESS_MAIN(TestDateSearch)
#include "tst_datesearch.moc"
