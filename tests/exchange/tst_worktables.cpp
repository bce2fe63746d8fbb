// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workcolumns.h"
#include "workfixture.h"

#include <QSet>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Tables that people made, and Jira's.
class TestWorkTables : public QObject
{
    Q_OBJECT

private:
    /// As a site exports it: repeated headings, text of several lines, seconds, days as the site writes them.
    static QByteArray jira()
    {
        return "\xEF\xBB\xBF"
               "Summary,Issue key,Issue id,Parent id,Issue Type,Status,Status Category,Priority,Resolution,Assignee,Resolved,Fix versions,Fix versions,"
               "Labels,Labels,Description,Original Estimate,Remaining Estimate,Time Spent,Inward issue link (Blocks),Inward issue link (Blocks),"
               "Outward issue link (Blocks),Custom field (Story Points),Custom field (Target start),Custom field (Team),Comment,Comment\r\n"
               "Cargo hold,CR-1,10001,,Epic,In Progress,In Progress,High,,ada,,4.2,,steel,,\"Holds cargo.\r\n\r\nh2. More\",,,,,,,,,,,\r\n"
               "Hatch cover,CR-2,10002,10001,Story,Ready for the yard,To Do,Medium,,bob,,4.2,5.0,steel,ux,,144000,72000,72000,,,CR-3,5,21/Jul/26 4:05 PM,Yard,"
               "\"21/Jul/26 9:00 AM;ada;Please, hurry\",second\r\n"
               "Hatch leaks,CR-3,10003,10001,Bug,Done,Done,Blocker,Done,,2026-06-30,4.2,,,,,,,,CR-2,CR-9,,,21 Jul 2026,,,\r\n"
               "Old rope,CR-4,10004,,Task,Closed,Done,Lowest,Won't Do,,03/Jul/26,,,,,,,,,,,,,,,,\r\n";
    }

private Q_SLOTS:
    void takesAWholeRow()
    {
        WorkFixture fixture;
        const auto outcome = fixture.import(
            "Key;Title;Kind;State;Priority;Parent;Team;Release;Not before;Started;Finished;Progress;Note;Customer note;Upgrade action;Public;"
            "Feature toggle;Low;Hours;High;Skill;Depends on;Documentation;Colour\n"
            "A-1;Hull;feature;done;2;;Yard;4.2;2026-02-02;3 Feb 2026;2026-02-20;100 %;\"Two\nlines\";Floats;Repaint;yes;Steel;20;40;80;Welding;;Drafted;red\n"
            "A-2;Deck;non-functional;proposed;-1;a-1;yard;Crane 4.3;;;;;;;;;;;;;;A-1FS+2d;;\n");
        QCOMPARE(outcome.count(WorkImportResult::Outcome::Added), 2);
        QCOMPARE(outcome.rows[0].remarks, QStringList());
        QCOMPARE(outcome.edit.label, u"Import 2 work items"_s);
        const WorkItem hull = fixture.item(u"A-1"_s);
        QCOMPARE(hull.title, u"Hull"_s);
        QCOMPARE(hull.state, WorkItemState::Done);
        QCOMPARE(hull.priority, 2);
        QCOMPARE(hull.release, WorkFixture::firstRelease);
        QCOMPARE(hull.notBefore, QDate(2026, 2, 2));
        QCOMPARE(hull.started, QDate(2026, 2, 3));
        QCOMPARE(hull.finished, QDate(2026, 2, 20));
        QCOMPARE(hull.progress, 100);
        QCOMPARE(hull.note, u"Two\nlines"_s);
        QCOMPARE(hull.customerNote, u"Floats"_s);
        QCOMPARE(hull.upgradeAction, u"Repaint"_s);
        QCOMPARE(hull.documentation, DocumentationState::Drafted);
        QVERIFY(hull.isPublic);
        QCOMPARE(hull.featureToggle, u"Steel"_s);
        QCOMPARE(fixture.demands(u"A-1"_s), QStringList{u"Welding 20/40/80"_s});
        const WorkItem deck = fixture.item(u"A-2"_s);
        QCOMPARE(deck.parent, hull.id);
        QCOMPARE(deck.kind, WorkItemKind::NonFunctional);
        QCOMPARE(deck.state, WorkItemState::Proposed);
        QCOMPARE(deck.release, WorkFixture::secondRelease);
        QCOMPARE(deck.team, hull.team);
        QCOMPARE(fixture.plan.table<Team>().size(), 1);
        QCOMPARE(fixture.links(), QStringList{u"A-1 > A-2 finish_to_start 16"_s});
        QCOMPARE(outcome.newTeams, QStringList{u"Yard"_s});
        QCOMPARE(outcome.newSkills, QStringList{u"Welding"_s});
        QCOMPARE(outcome.leftOut, QStringList{u"the column “Colour”"_s});
    }

    void readsColumnsOfSkills()
    {
        WorkFixture fixture;
        fixture.import("key,title,Backend hours,Testing (h),Demands\n"
                       "A-1,Hull,20/40/60,8,\n"
                       "A-2,Deck,,\"2,5\",Paint 1d; Survey: 3/4/5\n");
        QCOMPARE(fixture.demands(u"A-1"_s), (QStringList{u"Backend 20/40/60"_s, u"Testing 8/8/8"_s}));
        QCOMPARE(fixture.demands(u"A-2"_s), (QStringList{u"Paint 8/8/8"_s, u"Survey 3/4/5"_s, u"Testing 2.5/2.5/2.5"_s}));
    }

    void readsHowManyPeopleAtMost()
    {
        WorkFixture fixture;
        const auto mostPeople = [&](const QString &key) {
            QStringList list;
            for (const Demand &demand : fixture.plan.table<Demand>()) {
                if (demand.workItem == fixture.item(key).id)
                    list << u"%1 %2"_s.arg(fixture.plan.find(demand.skill)->name).arg(demand.mostPeople);
            }
            list.sort();
            return list;
        };
        fixture.import("key,title,hours,Most people,Demands\n"
                       "A-1,Hull,40,3,\n"
                       "A-2,Deck,,,Paint 20/40/60 x2; Survey 8\n");
        QCOMPARE(mostPeople(u"A-1"_s), QStringList{u"Development 3"_s});
        QCOMPARE(fixture.demands(u"A-2"_s), (QStringList{u"Paint 20/40/60"_s, u"Survey 8/8/8"_s}));
        QCOMPARE(mostPeople(u"A-2"_s), (QStringList{u"Paint 2"_s, u"Survey 1"_s}));
        // What a file does not speak of stays.
        const WorkImportOutcome outcome = fixture.import("key,title,Demands\nA-1,Hull,\nA-2,Deck,Paint 20/40/60; Survey 8 x4\n");
        QCOMPARE(mostPeople(u"A-1"_s), QStringList{u"Development 3"_s});
        QCOMPARE(mostPeople(u"A-2"_s), (QStringList{u"Paint 2"_s, u"Survey 4"_s}));
        QCOMPARE(outcome.rows[1].changes, QStringList{u"Survey: most people at a time: 4"_s});
        const WorkImportSheet wrong = WorkFixture::read("key,title,max people,Demands\nA-1,Hull,0,\nA-2,Deck,,Paint 8 x2000\n");
        QCOMPARE(wrong.rows[0].refused, u"“0” in the column “max people” is no number that can be taken; correct it."_s);
        QVERIFY(!wrong.rows[1].refused.isEmpty());
    }

    void takesNoNumberOfTwoMeanings()
    {
        const WorkImportSheet sheet = WorkFixture::read("key,title,hours\nA-1,Hull,\"1,000\"\nA-2,Deck,\"1,000 h\"\nA-3,Mast,\"1,5\"\nA-4,Sail,\"0,125\"\n");
        QCOMPARE(sheet.rows[0].refused, u"“1,000” in the column “hours” is no number that can be taken; correct it."_s);
        QVERIFY(!sheet.rows[1].refused.isEmpty());
        QCOMPARE(sheet.rows[2].estimate->likely, 1.5);
        QCOMPARE(sheet.rows[3].estimate->likely, 0.125);
    }

    void readsLinks_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("plain") << QByteArray("A-1") << QStringList{u"A-1 > A-3 finish_to_start 0"_s};
        QTest::newRow("two") << QByteArray("\"A-1, A-2\"") << QStringList{u"A-1 > A-3 finish_to_start 0"_s, u"A-2 > A-3 finish_to_start 0"_s};
        QTest::newRow("kind") << QByteArray("A-1 SS") << QStringList{u"A-1 > A-3 start_to_start 0"_s};
        QTest::newRow("overlap") << QByteArray("A-1FF-4h") << QStringList{u"A-1 > A-3 finish_to_finish -4"_s};
        QTest::newRow("lag in days") << QByteArray("A-2 SF + 1.5d") << QStringList{u"A-2 > A-3 start_to_finish 12"_s};
        QTest::newRow("decimal comma")
            << QByteArray("\"A-1 FS+1,5d, A-2\"") << QStringList{u"A-1 > A-3 finish_to_start 12"_s, u"A-2 > A-3 finish_to_start 0"_s};
        QTest::newRow("comma between keys")
            << QByteArray("\"A-1,2\"") << QStringList{u"2 > A-3 finish_to_start 0"_s, u"A-1 > A-3 finish_to_start 0"_s};
        QTest::newRow("lower case, true minus") << QByteArray("A-1 ss \u22122h") << QStringList{u"A-1 > A-3 start_to_start -2"_s};
        QTest::newRow("by title") << QByteArray("deck") << QStringList{u"A-2 > A-3 finish_to_start 0"_s};
        QTest::newRow("unknown") << QByteArray("A-7") << QStringList();
        QTest::newRow("itself") << QByteArray("A-3") << QStringList();
    }
    void readsLinks()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QStringList, links);
        WorkFixture fixture;
        const auto outcome = fixture.import("key,title,predecessors\nA-1,Hull,\nA-2,Deck,\nA-3,Mast," + cell + "\n2,Keel,\n");
        QCOMPARE(fixture.links(), links);
        QCOMPARE(outcome.rows[2].remarks.isEmpty(), !links.isEmpty());
    }

    void takesAJiraExport()
    {
        WorkFixture fixture;
        const WorkImportSheet sheet = WorkFixture::read(jira());
        QCOMPARE(sheet.format, WorkFormat::Jira);
        const auto outcome = fixture.import(sheet);
        QCOMPARE(outcome.count(WorkImportResult::Outcome::Added), 4);
        const WorkItem hold = fixture.item(u"CR-1"_s);
        QCOMPARE(hold.kind, WorkItemKind::Feature);
        QCOMPARE(hold.state, WorkItemState::Started);
        QCOMPARE(hold.priority, 1);
        QCOMPARE(hold.note, u"Holds cargo.\n\nh2. More"_s);
        const WorkItem hatch = fixture.item(u"CR-2"_s);
        QCOMPARE(hatch.parent, hold.id); // By its number.
        QCOMPARE(hatch.state, WorkItemState::Accepted); // By the category of a state that only this site has.
        QCOMPARE(hatch.kind, WorkItemKind::Feature);
        QCOMPARE(hatch.release, WorkFixture::firstRelease);
        QCOMPARE(hatch.notBefore, QDate(2026, 7, 21));
        QCOMPARE(hatch.progress, 50);
        QCOMPARE(fixture.plan.find(hatch.team)->name, u"Yard"_s);
        QCOMPARE(fixture.demands(u"CR-2"_s), QStringList{u"Development 40/40/40"_s}); // 144,000 s.
        QCOMPARE(fixture.demand(u"CR-2"_s).spent, 20.0);
        const WorkItem leak = fixture.item(u"CR-3"_s);
        QCOMPARE(leak.kind, WorkItemKind::BugFix);
        QCOMPARE(leak.finished, QDate(2026, 6, 30));
        QCOMPARE(leak.notBefore, QDate(2026, 7, 21));
        QCOMPARE(leak.priority, 2);
        const WorkItem rope = fixture.item(u"CR-4"_s);
        QCOMPARE(rope.state, WorkItemState::Dropped);
        QCOMPARE(rope.finished, QDate());
        // Both ends of the link are in the file; it is one.
        QCOMPARE(fixture.links(), QStringList{u"CR-2 > CR-3 finish_to_start 0"_s});
        QCOMPARE(outcome.rows[1].remarks, QStringList{u"The plan has no release “5.0”."_s});
        QCOMPARE(outcome.rows[2].remarks, QStringList{u"It depends on “CR-9”, which is neither in the file nor in the plan."_s});
        QCOMPARE(outcome.leftOut, (QStringList{u"the column “Comment”"_s, u"labels (2)"_s, u"assignees who are no people of the plan (2: “ada”, “bob”)"_s}));
    }

    void aCommaIsDecimalWhereTheLocaleSaysSo()
    {
        const QByteArray bytes = "key,title,predecessors\nA-1,Hull,\nA-3,Mast,\"A-1 FS+1,5\"\n";
        QCOMPARE(WorkFixture::read(bytes).rows[1].links.size(), size_t(2));
        WorkReadOptions options;
        options.locale = QLocale(QLocale::German);
        const WorkImportSheet sheet = WorkFixture::read(bytes, options);
        QCOMPARE(sheet.rows[1].links.size(), size_t(1));
        QVERIFY(sheet.rows[1].links[0].lag == 1.5);
    }

    void whatIsLeftGoesBeforeTheFirstEstimate()
    {
        WorkFixture fixture;
        fixture.import("Issue key,Summary,Original Estimate,Remaining Estimate,Time Spent\n"
                       "CR-1,Hatch,144000,72000,108000\nCR-2,Hold,144000,0,\n");
        QCOMPARE(fixture.demands(u"CR-1"_s), QStringList{u"Development 50/50/50"_s}); // 30 h spent and 20 h left, not the 40 h of once.
        QCOMPARE(fixture.item(u"CR-1"_s).progress, 60);
        QCOMPARE(fixture.demands(u"CR-2"_s), QStringList{u"Development 40/40/40"_s}); // Nobody said what it took.
    }

    void turnsPointsIntoHours()
    {
        const QByteArray bytes = "Issue key,Summary,Custom field (Story Points)\nCR-1,Hatch,5\n";
        WorkFixture fixture;
        const WorkImportSheet without = WorkFixture::read(bytes);
        QVERIFY(without.hasPoints);
        QVERIFY(!without.rows[0].estimate);
        QCOMPARE(without.leftOut, QStringList{u"story points (1), as nobody said how many hours one is"_s});
        WorkReadOptions options;
        options.hoursPerPoint = 6;
        fixture.import(WorkFixture::read(bytes, options));
        QCOMPARE(fixture.demands(u"CR-1"_s), QStringList{u"Development 30/30/30"_s});
    }

    void readsDays_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 7, 21);
        QTest::newRow("site, 12 hours") << QByteArray("21/Jul/26 4:05 PM") << day;
        QTest::newRow("site, 24 hours") << QByteArray("21/Jul/2026 16:05") << day;
        QTest::newRow("ISO") << QByteArray("2026-07-21") << day;
        QTest::newRow("ISO moment") << QByteArray("2026-07-21T23:59:00.000+0000") << day;
        QTest::newRow("ISO with a blank") << QByteArray("2026-07-21 09:00:00.0") << day;
        QTest::newRow("words") << QByteArray("21 Jul 2026") << day;
        QTest::newRow("German") << QByteArray("21.07.2026 09:00") << day;
        QTest::newRow("American") << QByteArray("7/21/2026 9:00 AM") << day;
        QTest::newRow("site, Spanish") << QByteArray("21/jul./26 4:05 PM") << day;
        QTest::newRow("site, French") << QByteArray("21/juil./26 16:05") << day;
        QTest::newRow("site, German") << QByteArray("21/Juli/26") << day;
        QTest::newRow("site, Japanese") << "21/7" + QByteArray("月") + "/26 4:05 PM" << day;
        QTest::newRow("site, Chinese") << QByteArray("21/七月/26 4:05 下午") << day;
        QTest::newRow("no month") << QByteArray("21/brumaire/26") << QDate();
        QTest::newRow("none") << QByteArray("soon") << QDate();
        QTest::newRow("does not exist") << QByteArray("31/Feb/26") << QDate();
        QTest::newRow("either order") << QByteArray("03/04/2026") << QDate();
    }
    void readsDays()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QDate, day);
        const WorkImportSheet sheet = WorkFixture::read("key,title,not before\nA-1,Hull," + cell + "\n");
        QCOMPARE(sheet.rows[0].notBefore, day);
        QCOMPARE(sheet.rows[0].remarks.isEmpty(), day.isValid());
        QCOMPARE(sheet.needsDateOrder, cell == "03/04/2026");
    }

    void takesTheOrderOfDaysThatIsSaid()
    {
        WorkReadOptions options;
        options.dateOrder = DateOrder::DayFirst;
        const WorkImportSheet sheet = WorkFixture::read("key,title,not before\nA-1,Hull,03/04/2026\n", options);
        QCOMPARE(sheet.rows[0].notBefore, QDate(2026, 4, 3));
        QVERIFY(!sheet.needsDateOrder);
    }

    void readsHours_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<double>("hours"); // -1: the row is refused.
        QTest::newRow("plain") << QByteArray("40") << 40.0;
        QTest::newRow("comma") << QByteArray("\"2,5\"") << 2.5;
        QTest::newRow("unit") << QByteArray("1.5h") << 1.5;
        QTest::newRow("days") << QByteArray("3d") << 24.0;
        QTest::newRow("mixed") << QByteArray("1w 2d 30m") << 56.5;
        QTest::newRow("zero") << QByteArray("0") << 0.0;
        QTest::newRow("negative") << QByteArray("-5") << -1.0;
        QTest::newRow("not a number") << QByteArray("NaN") << -1.0;
        QTest::newRow("infinite") << QByteArray("inf") << -1.0;
        QTest::newRow("exponent") << QByteArray("1e300") << -1.0;
        QTest::newRow("huge") << QByteArray("99999999999999999999999") << -1.0;
        QTest::newRow("too many") << QByteArray("1000001") << -1.0;
        QTest::newRow("word") << QByteArray("a lot") << -1.0;
        QTest::newRow("falling") << QByteArray("3/2/1") << -1.0;
    }
    void readsHours()
    {
        QFETCH(QByteArray, cell);
        QFETCH(double, hours);
        WorkFixture fixture;
        const auto outcome = fixture.import("key,title,hours\nA-1,Hull," + cell + "\nA-2,Deck,1\n");
        QCOMPARE(outcome.rows[0].outcome == WorkImportResult::Outcome::Refused, hours < 0);
        QCOMPARE(outcome.rows[1].outcome, WorkImportResult::Outcome::Added);
        QCOMPARE(outcome.rows[0].remarks.size(), hours < 0 ? 1 : 0);
        if (hours >= 0)
            QCOMPARE(fixture.demand(u"A-1"_s).likely, hours);
    }

    void readsWordsOfTrackers_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<WorkItemState>("meant");
        QTest::newRow("to do") << QByteArray("To Do") << WorkItemState::Accepted;
        QTest::newRow("backlog") << QByteArray("Backlog") << WorkItemState::Proposed;
        QTest::newRow("in review") << QByteArray("In Review") << WorkItemState::Started;
        QTest::newRow("resolved") << QByteArray("Resolved") << WorkItemState::Done;
        QTest::newRow("won't fix") << QByteArray("Won't Fix") << WorkItemState::Dropped;
        QTest::newRow("comment behind") << QByteArray("withdrawn # once implementable") << WorkItemState::Dropped;
    }
    void readsWordsOfTrackers()
    {
        QFETCH(QByteArray, state);
        QFETCH(WorkItemState, meant);
        const WorkImportSheet sheet = WorkFixture::read("key,title,state\nA-1,Hull," + state + "\n");
        QVERIFY(sheet.rows[0].state);
        QCOMPARE(*sheet.rows[0].state, meant);
    }

    void takesWhatTheUserSaysOfAColumn()
    {
        WorkReadOptions options;
        options.chosen.insert(u"components"_s, WorkField::Team);
        const WorkImportSheet sheet = WorkFixture::read("Issue key,Summary,Components\nA-1,Hull,Yard\n", options);
        QCOMPARE(sheet.rows[0].team, u"Yard"_s);
        QCOMPARE(sheet.leftOut, QStringList());
    }

    void tellsWhatItsColumnsHold()
    {
        WorkReadOptions options;
        options.chosen.insert(u"comment"_s, WorkField::Note);
        std::vector<WorkSheetColumn> columns;
        QVERIFY(readWork(jira(), WorkFormat::Jira, options, &columns));
        const auto named = [&](const QString &heading) { return std::ranges::find(columns, heading, &WorkSheetColumn::heading); };
        // Repeated headings once, with what stands in any of them.
        QCOMPARE(int(std::ranges::count(columns, u"Fix versions"_s, &WorkSheetColumn::heading)), 1);
        QCOMPARE(named(u"Fix versions"_s)->field, WorkField::Release);
        QCOMPARE(named(u"Fix versions"_s)->cells, (QStringList{u"4.2"_s, u"5.0"_s}));
        QCOMPARE(named(u"Comment"_s)->field, WorkField::Note);
        std::vector<WorkSheetColumn> others;
        QVERIFY(!readWork(jira(), WorkFormat::GitHub, {}, &others));
        QVERIFY(others.empty());
        QVERIFY(readWork("Key,Title,Colour\nA-1,Hull,\n", WorkFormat::Csv, {}, &others));
        QCOMPARE(others.size(), size_t(2));
        // Also where nothing can be taken.
        QVERIFY(!readWork("Colour,Owner\nred,ada\n", WorkFormat::Csv, {}, &others));
        QCOMPARE(others.size(), size_t(2));
        QCOMPARE(others[0].heading, u"Colour"_s);
        // Every field has a name of its own.
        QSet<QString> names;
        for (size_t i = 0; i < EnumNames<WorkField>::names.size(); ++i)
            names.insert(label(WorkField(i)));
        QCOMPARE(names.size(), qsizetype(EnumNames<WorkField>::names.size()));
    }

    void tellsKeysFromIds()
    {
        WorkFixture fixture;
        fixture.import("id,item_key,title,parent,is_public\n700,A-1,Hull,,1\n701,A-2,Deck,700,0\n");
        QCOMPARE(fixture.item(u"A-2"_s).parent, fixture.item(u"A-1"_s).id);
        QVERIFY(fixture.item(u"A-1"_s).isPublic);
        fixture.import("ID,Title\n702,Mast\n");
        QCOMPARE(fixture.item(u"702"_s).title, u"Mast"_s);
    }

    void takesLabelsApart()
    {
        const WorkImportSheet sheet = WorkFixture::read("key,title,labels\nA-1,Hull,\"sig/node; priority::high, kind/bug; in progress; blue\"\n");
        const WorkImportRow &row = sheet.rows[0];
        QCOMPARE(row.team, u"sig-node"_s);
        QVERIFY(row.priority == 1);
        QVERIFY(row.kind == WorkItemKind::BugFix);
        QVERIFY(row.state == WorkItemState::Started);
        QCOMPARE(sheet.leftOut, QStringList{u"labels (1)"_s});
    }
};

QTEST_GUILESS_MAIN(TestWorkTables)
#include "tst_worktables.moc"
