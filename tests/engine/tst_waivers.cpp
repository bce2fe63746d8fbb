// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemrows.h"
#include "engine/waivers.h"

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Which problems are accepted, until when, and what is said of waivers. Today is Wed 1 Jul 2026.
class TestWaivers : public QObject
{
    Q_OBJECT

private:
    static constexpr WaiverId first{900}, second{901};
    static constexpr PersonId ana{70};

    /// The sound plan with a review that is still tentative a week before it: one notice, of milestone 12.
    static Plan tentative()
    {
        Plan plan = Sound::make();
        Milestone review = Sound::milestone(12, u"Review"_s, QDate(2026, 7, 8));
        review.commitment = Commitment::Tentative;
        plan.put(review);
        return plan;
    }
    static QString said() { return u"“Review” of Crane 4.2 is on Wed 8 Jul 2026, within two weeks, and is still tentative."_s; }

    static Waiver waiver(WaiverId id, qint64 record, QDate expires = QDate(2026, 12, 31))
    {
        Waiver made;
        made.id = id;
        made.check = u"tentative-soon"_s;
        made.table = record > 0 ? u"milestone"_s : QString();
        made.record = record;
        made.reason = u"Agreed with sales"_s;
        made.made = QDate(2026, 6, 1);
        made.expires = expires;
        return made;
    }
    static JudgedProblems judged(const Plan &plan) { return findJudgedProblems(plan, computeTimetable(plan), Sound::today); }
    static JudgedProblems judgedWith(const Waiver &one)
    {
        Plan plan = tentative();
        plan.put(one);
        return judged(plan);
    }

private Q_SLOTS:
    void withoutWaiversAllAreOpen()
    {
        const JudgedProblems all = judged(tentative());
        QCOMPARE(all.open.size(), size_t(1));
        QCOMPARE(all.open.front().text, said());
        QVERIFY(all.waived.empty());
    }

    void oneRecordIsWaived()
    {
        const JudgedProblems all = judgedWith(waiver(first, 12));
        QVERIFY(all.open.empty());
        QCOMPARE(all.waived.size(), size_t(1));
        QCOMPARE(all.waived.front().problem.text, said());
        QCOMPARE(all.waived.front().waiver.id, first);
    }

    void theCheckIsWaivedAsAWhole()
    {
        const JudgedProblems all = judgedWith(waiver(first, 0));
        QVERIFY(all.open.empty());
        QCOMPARE(all.waived.size(), size_t(1));
        QVERIFY(concerns(waiver(first, 0), all.waived.front().problem));
    }

    /// A waiver of another record waives nothing, and says that it is of no use.
    void anotherRecordIsNotWaived()
    {
        const JudgedProblems all = judgedWith(waiver(first, 13));
        QVERIFY(all.waived.empty());
        QCOMPARE(all.open.size(), size_t(2));
        QCOMPARE(all.open[0].text, said());
        QVERIFY(!concerns(waiver(first, 13), all.open[0]));
        const Problem unused{Severity::Notice, u"waiver-without-use"_s,
                             u"The waiver “Agreed with sales” of the check “tentative-soon” accepts nothing that is found."_s,
                             u"End the waiver."_s, u"waiver"_s, 900, {}};
        QCOMPARE(all.open[1], unused);
        QVERIFY(!isWaivable(unused));
        QVERIFY(isWaivable(all.open[0]));
    }

    void whatHasGoneLeavesItsWaiverWithoutUse()
    {
        Plan plan = Sound::make();
        plan.put(waiver(first, 12));
        const JudgedProblems all = judged(plan);
        QCOMPARE(all.open.size(), size_t(1));
        QCOMPARE(all.open.front().check, u"waiver-without-use"_s);
    }

    void aNoticeOfWaiversCannotBeWaived()
    {
        Waiver ofItself = waiver(first, 0);
        ofItself.check = u"waiver-without-use"_s;
        const JudgedProblems all = judgedWith(ofItself);
        QVERIFY(all.waived.empty());
        QCOMPARE(all.open.size(), size_t(2));
        QCOMPARE(all.open[1].check, u"waiver-without-use"_s);
    }

    void aWaiverHoldsThroughItsLastDay_data()
    {
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QString>("open");
        QTest::newRow("tomorrow") << QDate(2026, 7, 2) << QString();
        QTest::newRow("today") << QDate(2026, 7, 1) << QString();
        QTest::newRow("yesterday") << QDate(2026, 6, 30) << said() + u" It was waived (“Agreed with sales”) until Tue 30 Jun 2026."_s;
    }
    void aWaiverHoldsThroughItsLastDay()
    {
        QFETCH(QDate, expires);
        QFETCH(QString, open);
        const JudgedProblems all = judgedWith(waiver(first, 12, expires));
        QCOMPARE(holdsOn(waiver(first, 12, expires), Sound::today), open.isEmpty());
        QCOMPARE(all.waived.size(), open.isEmpty() ? size_t(1) : size_t(0));
        QCOMPARE(all.open.size(), open.isEmpty() ? size_t(0) : size_t(1));
        if (!open.isEmpty())
            QCOMPARE(all.open.front().text, open);
    }

    /// It holds, and that is told as long as it lacks what a waiver must have.
    void aWaiverThatLacksSomethingIsTold_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QString>("told");
        const QDate day(2026, 12, 31);
        QTest::newRow("nothing") << u"Agreed"_s << day << QString();
        QTest::newRow("a day") << u"Agreed"_s << QDate() << u"The waiver “Agreed” of the check “tentative-soon” lacks a last day."_s;
        QTest::newRow("a reason") << u" "_s << day << u"The waiver of the check “tentative-soon” lacks a reason."_s;
        QTest::newRow("both") << QString() << QDate() << u"The waiver of the check “tentative-soon” lacks a reason and a last day."_s;
    }
    void aWaiverThatLacksSomethingIsTold()
    {
        QFETCH(QString, reason);
        QFETCH(QDate, expires);
        QFETCH(QString, told);
        Waiver one = waiver(first, 12, expires);
        one.reason = reason;
        QVERIFY(holdsOn(one, Sound::today));
        const JudgedProblems all = judgedWith(one);
        QCOMPARE(all.waived.size(), size_t(1));
        QCOMPARE(all.open.size(), told.isEmpty() ? size_t(0) : size_t(1));
        if (told.isEmpty())
            return;
        const Problem incomplete{Severity::Notice, u"waiver-incomplete"_s, told, u"Give it a reason and a last day, or end the waiver."_s, u"waiver"_s, 900, {}};
        QCOMPARE(all.open.front(), incomplete);
        QVERIFY(!isWaivable(incomplete));
    }

    void oneThatHoldsIsEnough()
    {
        Plan plan = tentative();
        plan.put(waiver(first, 12, QDate(2026, 6, 30)));
        plan.put(waiver(second, 0, QDate(2026, 7, 31)));
        const JudgedProblems all = judged(plan);
        QVERIFY(all.open.empty());
        QCOMPARE(all.waived.size(), size_t(1));
        QCOMPARE(all.waived.front().waiver.id, second);
    }

    /// What has no date stays an error, accepted or not.
    void anErrorCanBeWaived()
    {
        Plan plan = Sound::make();
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) {
            m.rule = RuleKind::Offset;
            m.anchor = Sound::freeze;
        });
        Waiver circle = waiver(first, 0);
        circle.check = u"rule-cycle"_s;
        plan.put(circle);
        const JudgedProblems all = judged(plan);
        QCOMPARE(all.waived.size(), size_t(1));
        QCOMPARE(all.waived.front().problem.severity, Severity::Error);
        QVERIFY(std::ranges::none_of(all.open, [](const Problem &p) { return p.check == "rule-cycle"_L1 || p.check == "waiver-without-use"_L1; }));
    }

    void itIsSaidWhyByWhomAndUntilWhen()
    {
        Plan plan = tentative();
        plan.put(Person{ana, u"Ana"_s, {}, {}, {}});
        Waiver full = waiver(first, 12, QDate(2026, 7, 3));
        full.person = ana;
        QCOMPARE(waiverText(plan, full), u"Agreed with sales, until Fri 3 Jul 2026, accepted by Ana"_s);
        QCOMPARE(waiverText(plan, waiver(first, 12, {})), u"Agreed with sales"_s);
        full.expires = {};
        QCOMPARE(waiverText(plan, full), u"Agreed with sales, accepted by Ana"_s);
    }

    void itIsMadeRenewedAndEnded()
    {
        Plan plan = tentative();
        const PlanEdit made = acceptProblem(plan, waiver(first, 12, QDate(2026, 6, 30)));
        QCOMPARE(made.label, u"Waive “tentative-soon”"_s);
        plan.apply(made);
        QCOMPARE(judged(plan).open.size(), size_t(1));
        const Waiver *found = findWaiver(plan, u"tentative-soon"_s, u"milestone"_s, 12);
        QVERIFY(found);
        QCOMPARE(found->id, first);
        QCOMPARE(findWaiver(plan, u"tentative-soon"_s, {}, 0), nullptr);
        QCOMPARE(findWaiver(plan, u"tentative-soon"_s, u"milestone"_s, 13), nullptr);
        plan.apply(acceptProblem(plan, waiver(first, 12)));
        QCOMPARE(plan.table<Waiver>().size(), qsizetype(1));
        QVERIFY(judged(plan).open.empty());
        const PlanEdit ended = endWaiver(plan, first);
        QCOMPARE(ended.label, u"End the waiver of “tentative-soon”"_s);
        plan.apply(ended);
        QVERIFY(plan.table<Waiver>().isEmpty());
        QCOMPARE(judged(plan).open.size(), size_t(1));
        QVERIFY(endWaiver(plan, first).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWaivers)
#include "tst_waivers.moc"
