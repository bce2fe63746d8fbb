// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "support/commandfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// `plimsoll import PLAN --work FILE` on a copy of the sample plan.
class TestWorkImportCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    [[nodiscard]] Run import(const QString &plan, const QString &path, const QStringList &options = {}) const
    {
        return m_commands.run(QStringList{u"import"_s, plan, u"--work"_s, path} + options);
    }
    [[nodiscard]] QString table() const
    {
        return m_commands.written(u"work.csv"_s, "key,title,team,hours,owner\nX-1,Hull,Yard,40,ada\nX-2,Deck,Yard,-1,\n");
    }
    [[nodiscard]] static const WorkItem *itemOf(const Plan &plan, const QString &key)
    {
        for (const WorkItem &item : plan.table<WorkItem>()) {
            if (item.key == key)
                return plan.find(item.id);
        }
        return nullptr;
    }

private Q_SLOTS:
    void aDryRunChangesNothing()
    {
        const QString plan = m_commands.madePlan();
        const qsizetype before = m_commands.opened(plan)->plan().table<WorkItem>().size();
        const Run run = import(plan, table(), {u"--dry-run"_s});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, ExitCode::Sound);
        QCOMPARE(run.out, u"1 added, 0 updated, 0 unchanged, 1 refused. Nothing was changed, as this is a dry run.\n"
                          "  added  row 2  X-1 Hull: Development: 40 h\n"
                          "  refused  row 3  X-2 Deck: Hours must be between 0 and 1,000,000; correct the number.\n"
                          "Teams that would be made: Yard\n"
                          "Skills that would be made: Development\n"
                          "Left out: the column “owner”\n"_s);
        QCOMPARE(m_commands.opened(plan)->plan().table<WorkItem>().size(), before);
    }

    void importsOnce()
    {
        const QString plan = m_commands.madePlan();
        const Run first = import(plan, table(), {u"--release"_s, u"1.37"_s, u"--skill"_s, u"Welding"_s, u"--json"_s});
        QCOMPARE(first.err, QString());
        QCOMPARE(first.object()["format"_L1].toString(), u"csv"_s);
        QCOMPARE(first.object()["added"_L1].toInt(), 1);
        QCOMPARE(first.object()["refused"_L1].toInt(), 1);
        QCOMPARE(first.object()["items"_L1][1]["outcome"_L1].toString(), u"refused"_s);
        QCOMPARE(first.object()["newSkills"_L1][0].toString(), u"Welding"_s);
        const auto document = m_commands.opened(plan);
        const WorkItem *hull = itemOf(document->plan(), u"X-1"_s);
        QVERIFY(hull);
        QCOMPARE(document->plan().find(hull->release)->name, u"1.37"_s);
    }

    void theSecondTimeThereIsNothing()
    {
        const QString plan = m_commands.madePlan();
        QCOMPARE(import(plan, table()).code, ExitCode::Sound);
        const Run again = import(plan, table());
        QVERIFY2(again.out.startsWith("0 added, 0 updated, 1 unchanged, 1 refused. There is nothing to import.\n"_L1), qPrintable(again.out));
    }

    void refusesBadOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("format") << QStringList{u"--format"_s, u"excel"_s}
                                << u"\"excel\" is nothing that --format knows; --format takes one of csv, jira, github, gitlab, project."_s;
        QTest::newRow("release") << QStringList{u"--release"_s, u"0.0"_s} << u"There is no release \"0.0\" in the plan; there is "_s;
        QTest::newRow("points") << QStringList{u"--hours-per-point"_s, u"nan"_s} << u"--hours-per-point takes a number of hours up to 1000, not \"nan\"."_s;
        QTest::newRow("map") << QStringList{u"--map"_s, u"owner"_s} << u"--map takes a heading and a field, as in --map \"Components=team\", not \"owner\"."_s;
        QTest::newRow("as") << QStringList{u"--as"_s, u"risks"_s} << u"--as does not go with --work; leave it out."_s;
        QTest::newRow("another format") << QStringList{u"--format"_s, u"github"_s} << u"Line 1 of the file is no JSON ("_s;
    }
    void refusesBadOptions()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, sentence);
        const Run run = import(m_commands.madePlan(), table(), options);
        QCOMPARE(run.code, ExitCode::Failed);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(sentence), qPrintable(run.err));
    }

    void namesAFileThatIsNotThere()
    {
        const Run run = import(m_commands.madePlan(), m_commands.filePath(u"nothing.csv"_s));
        QCOMPARE(run.code, ExitCode::Failed);
        QVERIFY2(run.err.contains("nothing.csv"_L1), qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(TestWorkImportCommand)
#include "tst_workimportcommand.moc"
