// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bugs/bugimport.h"
#include "exchange/bugs/bugreader.h"
#include "exchange/bugs/bugwords.h"
#include "exchange/work/workwatch.h"
#include "exchange/workfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Bugs from tables, Jira, GitHub and GitLab: what is understood, what is left out, and that a second import updates.
class TestBugImport : public QObject
{
    Q_OBJECT

private:
    using Outcome = WorkImportResult::Outcome;

    static BugImportSheet read(const QByteArray &bytes, const BugReadOptions &options = {})
    {
        const auto sheet = readBugs(bytes, guessWorkFormat(bytes), options);
        if (!sheet)
            qFatal("%s", qPrintable(sheet.error().text));
        return *sheet;
    }
    static WorkImportOutcome import(WorkFixture &f, const QByteArray &bytes, const BugImportOptions &options = {})
    {
        const auto outcome = importBugs(f.plan, read(bytes), options, f.ids);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().text));
        f.plan.apply(outcome->edit);
        return *outcome;
    }
    static Bug bug(const WorkFixture &f, const QString &key)
    {
        for (const Bug &one : f.plan.table<Bug>()) {
            if (one.key == key)
                return *f.plan.find(one.id);
        }
        qFatal("no bug %s", qPrintable(key));
    }

private Q_SLOTS:
    void severities_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("severity");
        const auto row = [](const char *word, int severity) { QTest::newRow(word) << QString::fromLatin1(word) << severity; };
        row("Blocker", int(BugSeverity::Blocker));
        row("critical", int(BugSeverity::Critical));
        row("Highest", int(BugSeverity::Blocker));
        row("P1", int(BugSeverity::Critical));
        row("critical-urgent", int(BugSeverity::Blocker));
        row("important-soon", int(BugSeverity::Critical));
        row("important-longterm", int(BugSeverity::Major));
        row("Sev 2", int(BugSeverity::Critical));
        row("S3", int(BugSeverity::Major));
        row("4 - low", int(BugSeverity::Minor));
        row("MEDIUM", int(BugSeverity::Major));
        row("Lowest", int(BugSeverity::Trivial));
        row("UNKNOWN", -1);
        row("42", -1);
        row("S9", -1);
    }
    void severities()
    {
        QFETCH(QString, word);
        const auto severity = bugSeverityOf(word);
        QTEST(severity ? int(*severity) : -1, "severity");
    }

    void states()
    {
        QCOMPARE(bugStateOf(u"To Do"_s), BugState::Open);
        QCOMPARE(bugStateOf(u"In Review"_s), BugState::InProgress);
        QCOMPARE(bugStateOf(u"Resolved"_s), BugState::Fixed);
        QCOMPARE(bugStateOf(u"In QA"_s), BugState::Fixed);
        QCOMPARE(bugStateOf(u"Verified"_s), BugState::Verified);
        QCOMPARE(bugStateOf(u"Won't Fix"_s), BugState::Closed);
        QVERIFY(!bugStateOf(u"Purple"_s));
    }

    void aTable()
    {
        WorkFixture f;
        f.plan.put(Component{ComponentId(5), u"Hoist"_s, ProductId(1)});
        const auto outcome = import(f,
                                    "key,title,severity,state,reach,component,release,found,closed,url,owner\n"
                                    "CR-1,Hook swings,Blocker,open,architecture,hoist,4.2,2026-02-01,,https://x/1,ada\n"
                                    "CR-2,Lamp dark,cosmetic,verified,,Lamp,9.9,2026-02-02,2026-02-10,,\n"
                                    ",No key,purple,,,,,,,,\n"
                                    ",,,,,,,,,x,\n");
        QCOMPARE(outcome.count(Outcome::Added), 3);
        QCOMPARE(outcome.count(Outcome::Refused), 1);
        QCOMPARE(outcome.rows[3].remarks, QStringList{u"It has neither key nor title; give it one."_s});
        const Bug &first = bug(f, u"CR-1"_s);
        QCOMPARE(first.title, u"Hook swings"_s);
        QCOMPARE(first.severity, BugSeverity::Blocker);
        QCOMPARE(first.fixImpact, FixImpact::Architecture);
        QCOMPARE(first.state, BugState::Open);
        QCOMPARE(first.component, ComponentId(5));
        QCOMPARE(first.release, WorkFixture::firstRelease);
        QCOMPARE(first.found, QDate(2026, 2, 1));
        QCOMPARE(first.url, u"https://x/1"_s);
        const Bug &second = bug(f, u"CR-2"_s);
        QCOMPARE(second.severity, BugSeverity::Trivial);
        QCOMPARE(second.closed, QDate(2026, 2, 10));
        QVERIFY(!second.release.isValid() && !second.component.isValid());
        QCOMPARE(outcome.rows[1].remarks, QStringList{u"The plan has no release “9.9”."_s});
        QCOMPARE(outcome.rows[2].remarks, QStringList{u"The severity “purple” is not known and was left out."_s});
        QCOMPARE(outcome.leftOut, (QStringList{u"the column “owner”"_s, u"the component “Lamp” (1), which the plan does not have"_s}));
        QCOMPARE(outcome.edit.label, u"Import 3 bugs"_s);
    }

    /// What was decided stays; what the tracker says anew is taken.
    void aSecondImportUpdates()
    {
        WorkFixture f;
        import(f, "key,title,severity,found\nCR-1,Hook swings,major,2026-02-01\nCR-2,Lamp dark,minor,2026-02-02\n");
        Bug decided = bug(f, u"CR-1"_s);
        decided.decision = TriageDecision::Waive;
        decided.reason = u"Nobody looks"_s;
        f.plan.put(decided);
        const auto outcome = import(f, "key,title,severity,state\ncr-1,Hook swings,major,resolved\nCR-2,Lamp dark,minor,\nCR-2,Twice,,\nCR-3,,,\n");
        QCOMPARE(f.plan.table<Bug>().size(), 2);
        QCOMPARE(outcome.count(Outcome::Updated), 1);
        QCOMPARE(outcome.count(Outcome::Unchanged), 1);
        QCOMPARE(outcome.rows[0].changes, QStringList{u"State: Open → Fixed"_s});
        QCOMPARE(outcome.rows[2].remarks, QStringList{u"It names the same bug as row 3; leave one of them out."_s});
        QCOMPARE(outcome.rows[3].remarks, QStringList{u"The plan has no bug of that key, and a new one needs a title; give it one."_s});
        const Bug &now = bug(f, u"CR-1"_s);
        QCOMPARE(now.state, BugState::Fixed);
        QCOMPARE(now.reason, u"Nobody looks"_s);
        QCOMPARE(now.found, QDate(2026, 2, 1));
        QVERIFY(import(f, "key,title\nCR-1,Hook swings\n").edit.isEmpty());
        // Opened again.
        import(f, "key,title,state,closed\nCR-1,Hook swings,reopened,2026-02-20\n");
        QVERIFY(bug(f, u"CR-1"_s).state == BugState::Open && !bug(f, u"CR-1"_s).closed.isValid());
    }

    void jira()
    {
        WorkFixture f;
        f.plan.put(Component{ComponentId(5), u"Hoist"_s, ProductId(1)});
        const auto outcome = import(f,
                                    "Summary,Issue key,Issue id,Issue Type,Status,Status Category,Priority,Component/s,Component/s,"
                                    "Fix Version/s,Labels,Created,Resolved,Custom field (Severity)\n"
                                    "Hook swings,CR-1,10001,Bug,Cooking,In Progress,High,Cabin,Hoist,4.3,regression,21/Jan/26 4:05 PM,,\n"
                                    "Lamp dark,CR-2,10002,Bug,Done,Done,High,,,,,22/Jan/26 4:05 PM,23/Jan/26 9:00 AM,S3\n"
                                    "New cabin,CR-3,10003,Story,To Do,To Do,High,,,,,,,\n");
        QCOMPARE(outcome.count(Outcome::Added), 2);
        QCOMPARE(outcome.leftOut.front(), u"what is no bug (1)"_s);
        const Bug &first = bug(f, u"CR-1"_s);
        QCOMPARE(first.state, BugState::InProgress);
        QCOMPARE(first.severity, BugSeverity::Critical);
        QCOMPARE(first.component, ComponentId(5));
        QCOMPARE(first.release, WorkFixture::secondRelease);
        QCOMPARE(first.found, QDate(2026, 1, 21));
        const Bug &second = bug(f, u"CR-2"_s);
        QCOMPARE(second.severity, BugSeverity::Major); // The severity goes before the priority.
        QCOMPARE(second.state, BugState::Closed);
        QCOMPARE(second.closed, QDate(2026, 1, 23));
    }

    void gitHub()
    {
        WorkFixture f;
        f.plan.put(Component{ComponentId(5), u"kubelet"_s, ProductId(1)});
        const auto outcome = import(f,
            R"([)"
            R"({"number": 7, "title": "Pods hang", "state": "open", "created_at": "2026-02-03T10:00:00Z", "html_url": "https://x/7",)"
            R"("labels": [{"name": "kind/bug"}, {"name": "priority/critical-urgent"}, {"name": "area/kubelet"}, {"name": "sig/node"}],)"
            R"("milestone": {"title": "4.2"}, "body": "They do."},)"
            R"({"number": 8, "title": "Leak", "state": "closed", "closed_at": "2026-02-09T10:00:00Z", "created_at": "2026-02-03T10:00:00Z",)"
            R"("labels": ["bug", "P2"]},)"
            R"({"number": 9, "title": "Wish", "state": "open", "labels": [{"name": "kind/feature"}]},)"
            R"({"number": 10, "title": "Change", "state": "open", "pull_request": {}})"
            R"(])", {WorkFixture::secondRelease, {}});
        QCOMPARE(outcome.count(Outcome::Added), 2);
        QCOMPARE(outcome.leftOut, (QStringList{u"what is no bug (1)"_s, u"labels (1)"_s, u"pull requests (1)"_s}));
        const Bug &first = bug(f, u"#7"_s);
        QCOMPARE(first.severity, BugSeverity::Blocker);
        QCOMPARE(first.component, ComponentId(5));
        QCOMPARE(first.release, WorkFixture::firstRelease);
        QCOMPARE(first.found, QDate(2026, 2, 3));
        QCOMPARE(first.url, u"https://x/7"_s);
        QCOMPARE(first.note, u"They do."_s);
        const Bug &second = bug(f, u"#8"_s);
        QCOMPARE(second.severity, BugSeverity::Major);
        QCOMPARE(second.state, BugState::Closed);
        QCOMPARE(second.closed, QDate(2026, 2, 9));
        QCOMPARE(second.release, WorkFixture::secondRelease);
    }

    void gitLab()
    {
        WorkFixture f;
        const auto outcome = import(f,
            R"([)"
            R"({"iid": 3, "title": "Slow", "state": "opened", "severity": "UNKNOWN", "labels": ["type::bug", "severity::2", "workflow::in dev"],)"
            R"("created_at": "2026-02-03T10:00:00Z", "web_url": "https://y/3", "issue_type": "issue"},)"
            R"({"iid": 4, "title": "Down", "state": "opened", "severity": "CRITICAL", "labels": ["severity::4"], "issue_type": "incident"},)"
            R"({"iid": 5, "title": "Docs", "state": "opened", "labels": []})"
            R"(])", {{}, u"GL-"_s});
        QCOMPARE(outcome.count(Outcome::Added), 2);
        QCOMPARE(bug(f, u"GL-3"_s).severity, BugSeverity::Critical);
        QCOMPARE(bug(f, u"GL-3"_s).state, BugState::InProgress);
        QCOMPARE(bug(f, u"GL-3"_s).url, u"https://y/3"_s);
        // What the tracker itself rates goes before labels.
        QCOMPARE(bug(f, u"GL-4"_s).severity, BugSeverity::Critical);
    }

    /// Whoever exports only bugs need not mark them.
    void withoutMarksAllAreTaken()
    {
        WorkFixture f;
        QCOMPARE(import(f, R"([{"number": 1, "title": "A", "state": "open"}, {"number": 2, "title": "B", "state": "open", "labels": ["docs"]}])")
                     .count(Outcome::Added),
                 2);
    }

    void columnsCanBeNamed()
    {
        WorkFixture f;
        BugReadOptions options;
        options.chosen.insert(u"Pain"_s, BugField::Severity);
        const auto sheet = readBugs("key,title,pain\nA-1,Aches,blocker\n", WorkFormat::Csv, options);
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.front().severity.value(), BugSeverity::Blocker);
        QVERIFY(sheet->leftOut.isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("no headings") << QByteArray("a,b\n1,2\n")
            << u"No column of the file holds keys or titles of bugs; give row 1 headings such as “key,title,severity,state”."_s;
        QTest::newRow("no rows") << QByteArray("key,title\n") << u"The table has headings but no row below them; add one."_s;
        QTest::newRow("a project") << QByteArray("<Project/>") << u"A project file holds no bugs; export them as a table or as issues."_s;
        QTest::newRow("no issues") << QByteArray("[]") << u"The file holds no issues; export them as a JSON array."_s;
        QTest::newRow("nested") << QByteArray(200, '[')
            << u"Line 1 of the file nests deeper than 64 levels, which no list of issues does; export it again."_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        const auto sheet = readBugs(bytes, guessWorkFormat(bytes));
        QVERIFY(!sheet);
        QTEST(sheet.error().text, "text");
    }

    void canBeFollowedAndStopped()
    {
        QByteArray bytes = "key,title\n";
        for (int i = 1; i <= 600; ++i)
            bytes += "A-" + QByteArray::number(i) + ",Aches\n";
        std::stop_source stop;
        QStringList told;
        const WorkWatch watch{stop.get_token(), [&](qsizetype done, qsizetype all) { told << u"%1/%2"_s.arg(done).arg(all); }};
        BugReadOptions reading;
        reading.watch = &watch;
        const auto sheet = readBugs(bytes, WorkFormat::Csv, reading);
        QVERIFY(sheet);
        QCOMPARE(told, (QStringList{u"0/600"_s, u"512/600"_s}));
        WorkFixture f;
        BugImportOptions options;
        options.watch = &watch;
        QVERIFY(importBugs(f.plan, *sheet, options, f.ids));
        QCOMPARE(told.size(), 4);
        stop.request_stop();
        QCOMPARE(readBugs(bytes, WorkFormat::Csv, reading).error().code, ErrorCode::Cancelled);
        QCOMPARE(importBugs(f.plan, *sheet, options, f.ids).error().code, ErrorCode::Cancelled);
    }

    void daysMayNeedAnOrder()
    {
        const QByteArray bytes("key,title,found\nA-1,Aches,03/04/2026\n");
        QVERIFY(read(bytes).needsDateOrder);
        BugReadOptions options;
        options.dateOrder = DateOrder::DayFirst;
        QCOMPARE(read(bytes, options).rows.front().found, QDate(2026, 4, 3));
    }
};

QTEST_GUILESS_MAIN(TestBugImport)
#include "tst_bugimport.moc"
