// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Microsoft Project files (MSPDI).
class TestWorkProject : public QObject
{
    Q_OBJECT

private:
    static QByteArray project(const QByteArray &tasks, const QByteArray &rest = {})
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\"><Name>Crane</Name>\n"
               "<Tasks>\n<Task><UID>0</UID><Name>Crane</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task>\n"
               + tasks + "</Tasks>\n" + rest + "</Project>\n";
    }
    static QByteArray task(const QByteArray &uid, const QByteArray &name, const QByteArray &level, const QByteArray &further = {})
    {
        return "<Task><UID>" + uid + "</UID><Name>" + name + "</Name><OutlineLevel>" + level + "</OutlineLevel>" + further + "</Task>\n";
    }
    static QByteArray link(const QByteArray &uid, const QByteArray &type, const QByteArray &lag, const QByteArray &format = "7")
    {
        return "<PredecessorLink><PredecessorUID>" + uid + "</PredecessorUID><Type>" + type + "</Type><CrossProject>0</CrossProject><LinkLag>" + lag
               + "</LinkLag><LagFormat>" + format + "</LagFormat></PredecessorLink>";
    }
    static QByteArray whole()
    {
        return project(
            task("1", "Hull", "1", "<Summary>1</Summary><Work>PT120H0M0S</Work><PercentComplete>40</PercentComplete>")
                + task("2", "Frames &amp; ribs", "2",
                       "<Work>PT40H30M0S</Work><ActualWork>PT40H30M0S</ActualWork><PercentComplete>100</PercentComplete><Priority>700</Priority>"
                       "<ActualStart>2026-02-02T08:00:00</ActualStart><ActualFinish>2026-02-06T17:00:00</ActualFinish><Notes>Oak</Notes>"
                       "<Baseline><Number>0</Number><Work>PT30H0M0S</Work></Baseline><Cost>1200</Cost>")
                + task("3", "Planks", "2", "<Work>PT80H0M0S</Work><PercentComplete>10</PercentComplete>" + link("2", "1", "4800")
                                               + "<ConstraintType>4</ConstraintType><ConstraintDate>2026-03-09T08:00:00</ConstraintDate>")
                + task("4", "Launch", "1", "<Milestone>1</Milestone>" + link("3", "1", "0"))
                + task("5", "Paint", "1", "<Work>PT8H0M0S</Work><ConstraintType>7</ConstraintType><Deadline>2026-05-01T00:00:00</Deadline>"
                                              + link("3", "3", "-2400") + link("4", "1", "0"))
                + task("6", "Polish", "1", "<Duration>PT16H0M0S</Duration><Work>PT0H0M0S</Work>" + link("5", "0", "0") + link("3", "2", "14400", "8"))
                + task("7", "Never", "1", "<Active>0</Active>"),
            "<Calendars><Calendar><UID>1</UID></Calendar></Calendars>"
            "<Resources><Resource><UID>0</UID><Name/></Resource><Resource><UID>1</UID><Name>Ada</Name><Type>1</Type><Group>Wood</Group></Resource>"
            "<Resource><UID>2</UID><Name>Bob</Name><Type>1</Type><Group>Wood</Group></Resource>"
            "<Resource><UID>3</UID><Name>Painters</Name><Type>1</Type></Resource><Resource><UID>4</UID><Name>Nails</Name><Type>0</Type></Resource></Resources>"
            "<Assignments><Assignment><UID>1</UID><TaskUID>3</TaskUID><ResourceUID>1</ResourceUID><Work>PT50H0M0S</Work><ActualWork>PT8H0M0S</ActualWork></Assignment>"
            "<Assignment><UID>2</UID><TaskUID>3</TaskUID><ResourceUID>2</ResourceUID><Work>PT30H0M0S</Work><ActualWork>PT0H0M0S</ActualWork></Assignment>"
            "<Assignment><UID>3</UID><TaskUID>5</TaskUID><ResourceUID>3</ResourceUID><Work>PT8H0M0S</Work></Assignment>"
            "<Assignment><UID>4</UID><TaskUID>5</TaskUID><ResourceUID>4</ResourceUID><Work>PT99H0M0S</Work></Assignment></Assignments>");
    }

private Q_SLOTS:
    void takesAWholeProject()
    {
        QCOMPARE(guessWorkFormat(whole()), WorkFormat::Project);
        WorkFixture fixture;
        const auto outcome = fixture.import(whole());
        QCOMPARE(outcome.count(WorkImportResult::Outcome::Added), 5);
        const WorkItem hull = fixture.item(u"T1"_s);
        QCOMPARE(hull.parent, WorkItemId());
        QCOMPARE(hull.state, WorkItemState::Started);
        QCOMPARE(fixture.demands(u"T1"_s), QStringList()); // The sum of what is below it.
        const WorkItem frames = fixture.item(u"T2"_s);
        QCOMPARE(frames.title, u"Frames & ribs"_s);
        QCOMPARE(frames.parent, hull.id);
        QCOMPARE(frames.state, WorkItemState::Done);
        QCOMPARE(frames.started, QDate(2026, 2, 2));
        QCOMPARE(frames.finished, QDate(2026, 2, 6));
        QCOMPARE(frames.priority, 2);
        QCOMPARE(frames.note, u"Oak"_s);
        QCOMPARE(fixture.demands(u"T2"_s), QStringList{u"Development 40.5/40.5/40.5"_s});
        QCOMPARE(fixture.demand(u"T2"_s).spent, 40.5);
        QCOMPARE(fixture.item(u"T3"_s).notBefore, QDate(2026, 3, 9));
        QCOMPARE(fixture.item(u"T3"_s).progress, 10);
        QCOMPARE(fixture.demands(u"T3"_s), QStringList{u"Wood 80/80/80"_s}); // Ada's 50 and Bob's 30 hours, whom the plan does not know.
        QCOMPARE(fixture.demand(u"T3"_s).spent, 8.0);
        QCOMPARE(fixture.demands(u"T5"_s), QStringList{u"Painters 8/8/8"_s});
        QCOMPARE(fixture.item(u"T5"_s).parent, WorkItemId());
        QCOMPARE(fixture.item(u"T5"_s).notBefore, QDate());
        QCOMPARE(fixture.links(), (QStringList{u"T2 > T3 finish_to_start 8"_s, u"T3 > T5 start_to_start -4"_s, u"T3 > T6 start_to_finish 8"_s,
                                               u"T5 > T6 finish_to_finish 0"_s}));
        QCOMPARE(outcome.leftOut,
                 (QStringList{u"milestones (1)"_s, u"inactive tasks (1)"_s, u"dependencies on what is left out or in another project (1)"_s,
                              u"durations of tasks without work (1)"_s, u"constraints other than “start no earlier than” (1)"_s, u"deadlines (1)"_s,
                              u"material and cost resources (1)"_s, u"costs and rates (1)"_s, u"baselines (1)"_s, u"calendars (1)"_s,
                              u"assignees who are no people of the plan (2: “Ada”, “Bob”)"_s}));
        QCOMPARE(outcome.remarks, QStringList{u"Lags in elapsed days (1) were taken as as many working days of 8 hours."_s});
        QCOMPARE(outcome.rows[0].place, u"line 5"_s); // Behind declaration, project, list and the project itself.
    }

    void knowsPeopleOfThePlan()
    {
        WorkFixture fixture;
        fixture.plan.put(Skill{SkillId(11), u"Joinery"_s});
        fixture.plan.put(Person{PersonId(10), u"ada"_s});
        fixture.plan.put(PersonSkill{PersonSkillId(12), PersonId(10), SkillId(11)});
        QByteArray bytes = whole();
        bytes.replace("<Group>Wood</Group>", "");
        fixture.import(bytes);
        QCOMPARE(fixture.demands(u"T3"_s), (QStringList{u"Bob 30/30/30"_s, u"Joinery 50/50/50"_s}));
        for (const Demand &demand : fixture.plan.table<Demand>())
            QCOMPARE(demand.person.isValid(), demand.skill == SkillId(11));
    }

    void findsParentsInAnOutlineWithHoles()
    {
        WorkFixture fixture;
        fixture.import(project(task("1", "A", "1") + task("2", "B", "3") + task("3", "C", "2") + task("4", "D", "3") + task("5", "E", "1") + task("6", "F", "4")));
        const auto parent = [&](const QString &key) {
            const WorkItem *above = fixture.plan.find(fixture.item(key).parent);
            return above ? above->key : QString();
        };
        QCOMPARE(parent(u"T2"_s), u"T1"_s);
        QCOMPARE(parent(u"T3"_s), u"T1"_s);
        QCOMPARE(parent(u"T4"_s), u"T3"_s);
        QCOMPARE(parent(u"T5"_s), QString());
        QCOMPARE(parent(u"T6"_s), u"T5"_s);
    }

    void refusesSingleTasks_data()
    {
        QTest::addColumn<QByteArray>("further");
        QTest::newRow("work that is none") << QByteArray("<Work>a lot</Work>");
        QTest::newRow("negative work") << QByteArray("<Work>-PT40H0M0S</Work>");
        QTest::newRow("endless work") << QByteArray("<Work>PT99999999H0M0S</Work>");
        QTest::newRow("progress") << QByteArray("<PercentComplete>140</PercentComplete>");
        QTest::newRow("progress that is none") << QByteArray("<PercentComplete>NaN</PercentComplete>");
        QTest::newRow("finished before started") << QByteArray("<ActualStart>2026-03-02T08:00:00</ActualStart><ActualFinish>2026-03-01T08:00:00</ActualFinish>");
        QTest::newRow("year") << QByteArray("<ConstraintType>4</ConstraintType><ConstraintDate>9999-03-01T08:00:00</ConstraintDate>");
    }
    void refusesSingleTasks()
    {
        QFETCH(QByteArray, further);
        WorkFixture fixture;
        const auto outcome = fixture.import(project(task("1", "Hull", "1", further) + task("2", "Deck", "1")));
        QCOMPARE(outcome.rows[0].outcome, WorkImportResult::Outcome::Refused);
        QVERIFY(!outcome.rows[0].remarks.isEmpty());
        QCOMPARE(outcome.rows[1].outcome, WorkImportResult::Outcome::Added);
    }

    void refusesHostileFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const QString type = u"Line 1 of the file declares a document type or an entity, which is not read; save the project as XML again."_s;
        QTest::newRow("entity") << QByteArray("<!DOCTYPE Project [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><Project><Name>&b;</Name></Project>") << type;
        QTest::newRow("foreign document") << QByteArray("<!DOCTYPE Project SYSTEM \"file:///etc/passwd\"><Project/>") << type;
        QTest::newRow("depth") << "<Project>" + QByteArray("<a>").repeated(100000)
                               << u"Line 1 of the file nests deeper than 64 elements, which no project does; save the project as XML again."_s;
        QTest::newRow("long text") << "<Project><Tasks><Task><Name>" + QByteArray(1'000'002, 'x') + "</Name></Task></Tasks></Project>"
                                   << u"Line 1 of the file holds a text of more than a million characters; shorten it."_s;
        QTest::newRow("other XML") << QByteArray("<html><body/></html>") << u"This is no Microsoft Project file; save the project as XML and choose that."_s;
        QTest::newRow("no tasks") << QByteArray("<Project/>") << u"The file holds no tasks; save the project as XML and choose that."_s;
    }
    void refusesHostileFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const auto sheet = readWork(bytes, WorkFormat::Project);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().text, sentence);
    }

    void namesTheLineOfAFault()
    {
        const auto sheet = readWork("<Project>\n<Tasks>\n<Task></Tisk></Tasks></Project>", WorkFormat::Project);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().where, u"Line 3"_s);
        QVERIFY2(sheet.error().text.startsWith("Line 3 of the file is no sound XML ("_L1), qPrintable(sheet.error().text));
    }
};

QTEST_GUILESS_MAIN(TestWorkProject)
#include "tst_workproject.moc"
