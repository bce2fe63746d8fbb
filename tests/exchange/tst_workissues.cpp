// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Lists of issues as the interfaces of GitHub and GitLab give them.
class TestWorkIssues : public QObject
{
    Q_OBJECT

private:
    /// Written with ' for the quotation marks.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    static QByteArray gitHub()
    {
        return json("[\n"
                    "{'url': 'https://api.example/repos/crane/crane/issues/7', 'number': 7, 'title': 'Hatch leaks', 'state': 'open', 'state_reason': null,\n"
                    "'labels': [{'id': 1, 'name': 'kind/bug', 'color': 'd73a4a'}, {'name': 'team/Yard'}, {'name': 'in progress'}, {'name': 'wet'}],\n"
                    "'milestone': {'number': 2, 'title': '4.2', 'state': 'open'}, 'assignees': [{'login': 'ada'}], 'comments': 3,\n"
                    "'parent_issue_url': 'https://api.example/repos/crane/crane/issues/5', 'body': 'It leaks.\\r\\nBadly.', 'closed_at': null},\n"
                    "{'number': 8, 'title': 'Fix the leak', 'state': 'open', 'labels': [], 'milestone': null, 'pull_request': {'url': 'x'}, 'body': null},\n"
                    "{'number': 5, 'title': 'Hatch', 'state': 'closed', 'state_reason': 'completed', 'labels': [], 'milestone': {'title': '9.9'},\n"
                    "'closed_at': '2026-02-20T23:10:00Z', 'body': null},\n"
                    "{'number': 4, 'title': 'Sails', 'state': 'closed', 'state_reason': 'not_planned', 'labels': ['enhancement'], 'closed_at': '2026-02-21T08:00:00Z'}\n"
                    "]");
    }
    static QByteArray gitLab()
    {
        return json("[\n"
                    "{'id': 90, 'iid': 3, 'project_id': 1, 'title': 'Hatch', 'description': 'Covers the hold.', 'state': 'opened',\n"
                    "'labels': ['team::Yard', 'priority::low', 'workflow::in review'], 'milestone': {'iid': 1, 'title': '4.3'}, 'weight': 5,\n"
                    "'time_stats': {'time_estimate': 144000, 'total_time_spent': 36000, 'human_time_estimate': '1w'}, 'user_notes_count': 2,\n"
                    "'assignees': [{'username': 'ada'}], 'start_date': '2026-07-21', 'due_date': '2026-08-01', 'closed_at': null},\n"
                    "{'id': 91, 'iid': 4, 'title': 'Rope', 'description': null, 'state': 'closed', 'labels': [], 'milestone': null, 'weight': 2,\n"
                    "'time_stats': {'time_estimate': 0, 'total_time_spent': 0}, 'closed_at': '2026-03-01T10:00:00.000Z'}\n"
                    "]");
    }

private Q_SLOTS:
    void takesGitHub()
    {
        QCOMPARE(guessWorkFormat(gitHub()), WorkFormat::GitHub);
        WorkFixture fixture;
        const auto outcome = fixture.import(gitHub());
        QCOMPARE(outcome.count(WorkImportResult::Outcome::Added), 3);
        QCOMPARE(fixture.plan.table<WorkItem>().size(), 3);
        const WorkItem leak = fixture.item(u"#7"_s);
        QCOMPARE(leak.title, u"Hatch leaks"_s);
        QCOMPARE(leak.kind, WorkItemKind::BugFix);
        QCOMPARE(leak.state, WorkItemState::Started);
        QCOMPARE(leak.release, WorkFixture::firstRelease);
        QCOMPARE(leak.note, u"It leaks.\nBadly."_s);
        QCOMPARE(leak.parent, fixture.item(u"#5"_s).id);
        QCOMPARE(fixture.plan.find(leak.team)->name, u"Yard"_s);
        QCOMPARE(fixture.item(u"#5"_s).state, WorkItemState::Done);
        QCOMPARE(fixture.item(u"#5"_s).finished, QDate(2026, 2, 20));
        QCOMPARE(fixture.item(u"#5"_s).release, ReleaseId());
        QCOMPARE(outcome.rows[1].remarks, QStringList{u"The plan has no release “9.9”."_s});
        QCOMPARE(fixture.item(u"#4"_s).state, WorkItemState::Dropped);
        QCOMPARE(fixture.item(u"#4"_s).finished, QDate());
        QCOMPARE(outcome.leftOut, (QStringList{u"labels (1)"_s, u"comments (1)"_s, u"pull requests (1)"_s, u"assignees who are no people of the plan (1: “ada”)"_s}));
    }

    void takesGitLab()
    {
        QCOMPARE(guessWorkFormat(gitLab()), WorkFormat::GitLab);
        WorkReadOptions options;
        options.hoursPerPoint = 4;
        WorkFixture fixture;
        const auto outcome = fixture.import(WorkFixture::read(gitLab(), options));
        QCOMPARE(outcome.count(WorkImportResult::Outcome::Added), 2);
        const WorkItem hatch = fixture.item(u"#3"_s);
        QCOMPARE(hatch.state, WorkItemState::Started);
        QCOMPARE(hatch.priority, -1);
        QCOMPARE(hatch.release, WorkFixture::secondRelease);
        QCOMPARE(hatch.notBefore, QDate(2026, 7, 21));
        QCOMPARE(hatch.note, u"Covers the hold."_s);
        QCOMPARE(fixture.demands(u"#3"_s), QStringList{u"Development 40/40/40"_s}); // The time goes before the weight.
        QCOMPARE(fixture.demand(u"#3"_s).spent, 10.0);
        QCOMPARE(fixture.demands(u"#4"_s), QStringList{u"Development 8/8/8"_s});
        QCOMPARE(fixture.item(u"#4"_s).finished, QDate(2026, 3, 1));
        QCOMPARE(outcome.leftOut, (QStringList{u"due dates (1)"_s, u"comments (1)"_s, u"assignees who are no people of the plan (1: “ada”)"_s}));
    }

    void readsOtherShapes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray issue = json("{'number': 1, 'title': 'Hull', 'state': 'OPEN'}");
        QTest::newRow("one page") << QByteArray('[' + issue + ']');
        QTest::newRow("pages") << QByteArray("[[" + issue + "],[]]");
        QTest::newRow("search") << QByteArray("{\"total_count\": 1, \"items\": [" + issue + "]}");
        QTest::newRow("one issue") << issue;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[" + issue + ']');
        const QString wide = QChar(0xFEFF) + QString::fromUtf8('[' + issue + ']');
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    }
    void readsOtherShapes()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(guessWorkFormat(bytes), WorkFormat::GitHub);
        const WorkImportSheet sheet = WorkFixture::read(bytes);
        QCOMPARE(sheet.rows.size(), 1u);
        QCOMPARE(sheet.rows[0].key, u"1"_s);
        QVERIFY(sheet.rows[0].state == WorkItemState::Accepted);
    }

    void refusesSingleIssues_data()
    {
        QTest::addColumn<QByteArray>("issue");
        QTest::newRow("no object") << QByteArray("7");
        QTest::newRow("no number") << json("{'title': 'Hull'}");
        QTest::newRow("zero") << json("{'number': 0, 'title': 'Hull'}");
        QTest::newRow("fraction") << json("{'number': 1.5, 'title': 'Hull'}");
        QTest::newRow("negative") << json("{'number': -1, 'title': 'Hull'}");
        QTest::newRow("huge") << json("{'number': 1e300, 'title': 'Hull'}");
        QTest::newRow("no title") << json("{'number': 1}");
    }
    void refusesSingleIssues()
    {
        QFETCH(QByteArray, issue);
        WorkFixture fixture;
        const auto outcome = fixture.import("[" + issue + json(", {'number': 2, 'title': 'Deck'}]"));
        QCOMPARE(outcome.rows[0].outcome, WorkImportResult::Outcome::Refused);
        QCOMPARE(outcome.rows[0].place, u"issue 1"_s);
        QCOMPARE(outcome.rows[0].remarks.size(), 1);
        QCOMPARE(fixture.plan.table<WorkItem>().size(), 1);
    }

    void refusesNegativeTime()
    {
        WorkFixture fixture;
        for (const QByteArray &time : {json("{'time_estimate': -3600}"), json("{'time_estimate': 1e18}"), json("{'total_time_spent': -1}")}) {
            const auto outcome = fixture.import(json("[{'iid': 1, 'title': 'Hull', 'time_stats':") + time + "}]");
            QCOMPARE(outcome.rows[0].outcome, WorkImportResult::Outcome::Refused);
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkIssues)
#include "tst_workissues.moc"
