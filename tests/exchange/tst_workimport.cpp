// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/workedits.h"
#include "exchange/work/workwatch.h"
#include "workfixture.h"

#include <QFile>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What becomes of rows in a plan: known items are updated, what the file does not speak of stays.
class TestWorkImport : public QObject
{
    Q_OBJECT

private:
    using Outcome = WorkImportResult::Outcome;

    static QByteArray scope() { return "key,title,team,state,hours,depends on,parent\nA-1,Hull,Yard,accepted,40,,\nA-2,Deck,Yard,started,20,A-1,A-1\n"; }

private Q_SLOTS:
    void changesNothingTheSecondTime()
    {
        WorkFixture fixture;
        fixture.import(scope());
        const Plan once = fixture.plan;
        const auto again = fixture.import(scope());
        QCOMPARE(again.count(Outcome::Unchanged), 2);
        QVERIFY(again.edit.isEmpty());
        QVERIFY(fixture.plan == once);
        QCOMPARE(again.newTeams, QStringList());
    }

    void updatesByKeyWhateverItsCase()
    {
        WorkFixture fixture;
        fixture.import(scope());
        const WorkItemId deck = fixture.item(u"A-2"_s).id;
        const auto outcome = fixture.import("key,state,hours\na-2,done,30\n");
        QCOMPARE(outcome.count(Outcome::Updated), 1);
        QCOMPARE(outcome.rows[0].changes, (QStringList{u"State: Started → Done"_s, u"Development: 20 h → 30 h"_s}));
        QCOMPARE(outcome.edit.label, u"Import 1 work item"_s);
        QCOMPARE(fixture.plan.table<WorkItem>().size(), 2);
        const WorkItem after = fixture.item(u"A-2"_s); // Its spelling stays.
        QCOMPARE(after.id, deck);
        QCOMPARE(after.title, u"Deck"_s);
        QCOMPARE(after.state, WorkItemState::Done);
        QVERIFY(after.team.isValid());
        QVERIFY(after.parent.isValid());
        QCOMPARE(fixture.demands(u"A-2"_s), QStringList{u"Development 30/30/30"_s});
        QCOMPARE(fixture.links().size(), 1);
    }

    void isOneStepThatCanBeTakenBack()
    {
        WorkFixture fixture;
        const Plan before = fixture.plan;
        const auto outcome = fixture.import(scope());
        fixture.plan.apply(outcome.edit.inverted());
        QVERIFY(fixture.plan == before);
    }

    void refusesTheLaterOfTwo()
    {
        WorkFixture fixture;
        const auto outcome = fixture.import("key,title\nA-1,Hull\n\nB-1,Deck\na-1,Keel\n");
        QCOMPARE(outcome.count(Outcome::Added), 2);
        QCOMPARE(outcome.rows[2].outcome, Outcome::Refused);
        QCOMPARE(outcome.rows[2].place, u"row 5"_s);
        QCOMPARE(outcome.rows[2].remarks, QStringList{u"It names the same item as row 2; leave one of them out."_s});
        QCOMPARE(fixture.item(u"A-1"_s).title, u"Hull"_s);
    }

    void knowsRowsWithoutKeyByTitle()
    {
        WorkFixture fixture;
        fixture.import(scope());
        const auto outcome = fixture.import("title,priority\nhull,2\nMast,1\n");
        QCOMPARE(outcome.rows[0].outcome, Outcome::Updated);
        QCOMPARE(outcome.rows[1].outcome, Outcome::Added);
        QCOMPARE(fixture.item(u"A-1"_s).priority, 2);
        QCOMPARE(fixture.plan.table<WorkItem>().size(), 3);
    }

    void knowsTheRowWithoutKeyAgainBesideOneOfItsTitle()
    {
        WorkFixture fixture;
        const QByteArray bytes = "key,title,priority\nA-1,Hull,1\n,Hull,2\n";
        QCOMPARE(fixture.import(bytes).count(Outcome::Added), 2);
        QVERIFY(fixture.import(bytes).edit.isEmpty());
        QCOMPARE(fixture.import("title,priority\nHull,5\n").count(Outcome::Updated), 1);
        QCOMPARE(fixture.item(u"A-1"_s).priority, 1);
        QCOMPARE(fixture.item({}).priority, 5);
    }

    void refersToRowsWithoutKeyByTitle()
    {
        WorkFixture fixture;
        const QByteArray bytes = "title,depends on,parent\nHull,,\nDeck,hull,Hull\n";
        QCOMPARE(fixture.import(bytes).count(Outcome::Added), 2);
        QCOMPARE(fixture.links().size(), 1);
        const auto &items = fixture.plan.table<WorkItem>();
        QCOMPARE(items.at(1).parent, items.at(0).id);
        QVERIFY(fixture.import(bytes).edit.isEmpty());
        // Which of two is meant nobody knows.
        fixture.import("key,title\nA-1,Hull\n");
        QCOMPARE(fixture.import("key,title,depends on\nA-2,Mast,Hull\n").rows[0].remarks.size(), 1);
    }

    void readsTheStateFromDaysWhereNoneIsTold()
    {
        WorkFixture fixture;
        const QByteArray days = "key,title,started,finished\nA-1,Hull,2026-02-02,2026-02-20\nA-2,Deck,2026-02-03,\nA-3,Mast,,\n";
        fixture.import(days);
        QCOMPARE(fixture.item(u"A-1"_s).state, WorkItemState::Done);
        QCOMPARE(fixture.item(u"A-1"_s).finished, QDate(2026, 2, 20));
        QCOMPARE(fixture.item(u"A-2"_s).state, WorkItemState::Started);
        QCOMPARE(fixture.item(u"A-2"_s).started, QDate(2026, 2, 3));
        QCOMPARE(fixture.item(u"A-3"_s).state, WorkItemState::Accepted);
        // What was dropped since stays so.
        fixture.import("key,state\nA-1,dropped\n");
        QVERIFY(fixture.import(days).edit.isEmpty());
    }

    void canBeFollowedAndStopped()
    {
        QByteArray bytes = "key,title\n";
        for (int i = 1; i <= 1200; ++i)
            bytes += "A-" + QByteArray::number(i) + ",Item\n";
        std::stop_source stop;
        QStringList told;
        const WorkWatch watch{stop.get_token(), [&](qsizetype done, qsizetype all) { told << u"%1/%2"_s.arg(done).arg(all); }};
        WorkReadOptions reading;
        reading.watch = &watch;
        const auto sheet = readWork(bytes, WorkFormat::Csv, reading);
        QVERIFY(sheet);
        QCOMPARE(told, (QStringList{u"0/1200"_s, u"512/1200"_s, u"1024/1200"_s}));
        told.clear();
        WorkFixture fixture;
        WorkImportOptions options;
        options.watch = &watch;
        QVERIFY(importWork(fixture.plan, *sheet, options, fixture.ids));
        QCOMPARE(told, (QStringList{u"0/2400"_s, u"512/2400"_s, u"1024/2400"_s, u"1536/2400"_s, u"2048/2400"_s}));
        stop.request_stop();
        const auto stopped = importWork(fixture.plan, *sheet, options, fixture.ids);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(readWork(bytes, WorkFormat::Csv, reading).error().code, ErrorCode::Cancelled);
    }

    void putsItemsIntoAReleaseWhereTheyHaveNone()
    {
        WorkFixture fixture;
        WorkImportOptions options;
        options.release = WorkFixture::firstRelease;
        fixture.import("key,title,release\nA-1,Hull,4.3\nA-2,Deck,\nA-3,Mast,7.7\n", options);
        QCOMPARE(fixture.item(u"A-1"_s).release, WorkFixture::secondRelease);
        QCOMPARE(fixture.item(u"A-2"_s).release, WorkFixture::firstRelease);
        QCOMPARE(fixture.item(u"A-3"_s).release, WorkFixture::firstRelease);
        options.release = WorkFixture::secondRelease;
        QVERIFY(fixture.import("key,title\nA-2,Deck\n", options).edit.isEmpty());
    }

    void forgetsWhenAnItemJoinedTheReleaseThatItLeaves()
    {
        WorkFixture fixture;
        fixture.import("key,title,release\nA-1,Hull,4.2\n");
        WorkItem joined = fixture.item(u"A-1"_s);
        QVERIFY(!joined.joined.isValid());
        joined.joined = QDate(2026, 3, 1);
        fixture.plan.put(joined);
        fixture.import("key,title,release\nA-1,Hull of steel,4.2\n");
        QCOMPARE(fixture.item(u"A-1"_s).joined, QDate(2026, 3, 1));
        fixture.import("key,title,release\nA-1,Hull,4.3\n");
        QVERIFY(!fixture.item(u"A-1"_s).joined.isValid());
    }

    void asksForTheProductWhereSeveralHaveARelease()
    {
        WorkFixture fixture;
        fixture.plan.put(Product{ProductId(20), u"Dock"_s, {}, {}});
        fixture.plan.put(Release{ReleaseId(21), ProductId(20), u"4.2"_s});
        const auto outcome = fixture.import("key,title,release\nA-1,Hull,4.2\nA-2,Deck,Dock 4.2\n");
        QCOMPARE(fixture.item(u"A-1"_s).release, ReleaseId());
        QCOMPARE(outcome.rows[0].remarks, QStringList{u"Several products of the plan have a release “4.2”; write the product before it."_s});
        QCOMPARE(fixture.item(u"A-2"_s).release, ReleaseId(21));
    }

    void keepsTheProportionsOfHours()
    {
        WorkFixture fixture;
        fixture.import("key,title,Backend hours,Testing hours\nA-1,Hull,10/20/60,20\n");
        QCOMPARE(fixture.import("key,hours\nA-1,40\n").count(Outcome::Unchanged), 1);
        fixture.import("key,hours\nA-1,80\n");
        QCOMPARE(fixture.demands(u"A-1"_s), (QStringList{u"Backend 20/40/120"_s, u"Testing 40/40/40"_s}));
    }

    void dropsDaysOfWhatIsOpenAgain()
    {
        WorkFixture fixture;
        fixture.import("key,title,state,started,finished\nA-1,Hull,done,2026-02-02,2026-02-20\n");
        fixture.import("key,state\nA-1,accepted\n");
        QCOMPARE(fixture.item(u"A-1"_s).finished, QDate());
        QCOMPARE(fixture.item(u"A-1"_s).started, QDate());
    }

    void hasAllBeforeItAgainWhereItIsOpenAgain()
    {
        WorkFixture fixture;
        fixture.import("key,title,state,progress\nA-1,Hull,started,30\nA-2,Deck,started,30\nA-3,Mast,started,100\n");
        const WorkItemId done[] = {fixture.item(u"A-1"_s).id, fixture.item(u"A-2"_s).id};
        fixture.plan.apply(edits::setWorkState(fixture.plan, done, WorkItemState::Done, QDate(2026, 3, 2)));
        QCOMPARE(fixture.item(u"A-1"_s).progress, 100);
        const auto outcome = fixture.import("key,state,progress\nA-1,started,\nA-2,accepted,60\nA-3,accepted,\n");
        QVERIFY(outcome.rows[0].changes.contains(u"Progress: 100 → 0"_s));
        QCOMPARE(fixture.item(u"A-1"_s).progress, 0);
        QCOMPARE(fixture.item(u"A-2"_s).progress, 60);
        // It was never done: somebody said how much of it is left.
        QCOMPARE(fixture.item(u"A-3"_s).progress, 100);
    }

    void leavesCirclesOut()
    {
        WorkFixture fixture;
        const auto outcome = fixture.import("key,title,depends on,parent\nA,Hull,C,B\nB,Deck,A,C\nC,Mast,B,A\nD,Sail,C,C\nE,Rope,D,\n");
        QCOMPARE(fixture.links(), (QStringList{u"C > D finish_to_start 0"_s, u"D > E finish_to_start 0"_s}));
        QCOMPARE(outcome.rows[0].remarks.size(), 2);
        QCOMPARE(fixture.item(u"D"_s).parent, fixture.item(u"C"_s).id);
        QCOMPARE(fixture.item(u"A"_s).parent, WorkItemId());
    }

    void prefixesKeys()
    {
        WorkFixture fixture;
        WorkImportOptions options;
        options.keyPrefix = u"KEP-"_s;
        fixture.import("key,title,parent\n1,Hull,\n2,Deck,1\n", options);
        QCOMPARE(fixture.item(u"KEP-2"_s).parent, fixture.item(u"KEP-1"_s).id);
    }

    void cutsWhatIsTooLong()
    {
        WorkFixture fixture;
        const auto outcome = fixture.import("key,title,note\nA-1," + QByteArray(700, 't') + ',' + QByteArray(70000, 'n') + '\n');
        QCOMPARE(fixture.item(u"A-1"_s).title.size(), 500);
        QCOMPARE(fixture.item(u"A-1"_s).note.size(), 65536);
        QCOMPARE(outcome.rows[0].remarks.size(), 2);
    }

    void makesNoTeamForWhatIsRefused()
    {
        WorkFixture fixture;
        const auto outcome = fixture.import("key,title,team,hours\nA-1,Hull,Yard,-1\nA-2,Deck,,\n");
        QCOMPARE(outcome.newTeams, QStringList());
        QCOMPARE(fixture.plan.table<Team>().size(), 0);
    }

    void takesARealScope()
    {
        QFile file(QStringLiteral(PLIMSOLL_SHARED_DATA) + u"/kubernetes/1.37-scope.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared data is not beside the checkout");
        const QByteArray bytes = file.readAll();
        WorkFixture fixture;
        WorkImportOptions options;
        options.release = WorkFixture::firstRelease;
        options.sampleDemands = true;
        const auto outcome = fixture.import(bytes, options);
        QCOMPARE(outcome.edit.label, u"Import 94 work items"_s);
        QCOMPARE(outcome.count(Outcome::Added), 94);
        QCOMPARE(outcome.newTeams.size(), 12);
        QCOMPARE(outcome.newSkills, (QStringList{u"Development"_s, u"Testing"_s, u"Documentation"_s, u"API review"_s}));
        for (const Skill &skill : fixture.plan.table<Skill>()) {
            if (outcome.newSkills.contains(skill.name))
                QCOMPARE(skill.freeze, skill.name == "Documentation"_L1 ? FreezeScope::Documentation : FreezeScope::Code);
        }
        // Each as the file says it, read by hand.
        QCOMPARE(fixture.item(u"1710"_s).featureToggle, u"SELinuxMountReadWriteOncePod, SELinuxMount, SELinuxChangePolicy"_s);
        QCOMPARE(fixture.item(u"1710"_s).state, WorkItemState::Done); // "implemented"
        QCOMPARE(fixture.item(u"5304"_s).featureToggle, QString());   // "NA"
        QCOMPARE(fixture.item(u"5343"_s).state, WorkItemState::Proposed); // "provisional"
        QCOMPARE(fixture.item(u"5978"_s).state, WorkItemState::Dropped);  // "withdrawn"
        QCOMPARE(fixture.plan.find(fixture.item(u"5966"_s).team)->name, u"sig-etcd"_s);
        QCOMPARE(fixture.item(u"2371"_s).title, u"cAdvisor-less, CRI-full Container and Pod Stats"_s);
        QCOMPARE(fixture.demands(u"961"_s), (QStringList{u"API review 2/4/8"_s, u"Development 24/40/64"_s, u"Documentation 8/12/20"_s, u"Testing 24/40/60"_s}));
        // "alpha # alpha|beta|stable"
        QCOMPARE(fixture.demands(u"5894"_s), (QStringList{u"API review 4/8/12"_s, u"Development 40/60/100"_s, u"Documentation 4/8/16"_s, u"Testing 16/24/40"_s}));
        QCOMPARE(fixture.demands(u"5040"_s), (QStringList{u"API review 1/2/4"_s, u"Development 8/16/24"_s, u"Documentation 4/8/12"_s, u"Testing 4/8/16"_s}));
        QCOMPARE(fixture.plan.table<Demand>().size(), 94 * 4);
        QCOMPARE(outcome.leftOut, (QStringList{u"the column “alpha”"_s, u"the column “beta”"_s, u"the column “stable”"_s}));
        QVERIFY(fixture.import(bytes, options).edit.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkImport)
#include "tst_workimport.moc"
