// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "support/commandfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// `plimsoll import PLAN --bugs FILE` on a copy of the sample plan.
class TestBugImportCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    [[nodiscard]] QString table() const
    {
        return m_commands.written(u"bugs.csv"_s, "key,title,severity,state,owner\nX-1,Hook swings,blocker,open,ada\n,,minor,,\n");
    }
    [[nodiscard]] Run import(const QString &plan, const QStringList &options = {}) const
    {
        return m_commands.run(QStringList{u"import"_s, plan, u"--bugs"_s, table()} + options);
    }
    [[nodiscard]] static const Bug *bugOf(const Plan &plan, const QString &key)
    {
        for (const Bug &bug : plan.table<Bug>()) {
            if (bug.key == key)
                return plan.find(bug.id);
        }
        return nullptr;
    }

private Q_SLOTS:
    void aDryRunChangesNothing()
    {
        const QString plan = m_commands.madePlan();
        const Run run = import(plan, {u"--dry-run"_s});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, ExitCode::Sound);
        QCOMPARE(run.out, u"1 added, 0 updated, 0 unchanged, 1 refused. Nothing was changed, as this is a dry run.\n"
                          "  added  row 2  X-1 Hook swings\n"
                          "  refused  row 3  : It has neither key nor title; give it one.\n"
                          "Left out: the column “owner”\n"_s);
        QVERIFY(!bugOf(m_commands.opened(plan)->plan(), u"X-1"_s));
    }

    void importsOnce()
    {
        const QString plan = m_commands.madePlan();
        const Run first = import(plan, {u"--release"_s, u"1.37"_s, u"--json"_s, u"--key-prefix"_s, u"B"_s, u"--map"_s, u"owner=component"_s});
        QCOMPARE(first.err, QString());
        QCOMPARE(first.object()["format"_L1].toString(), u"csv"_s);
        QCOMPARE(first.object()["added"_L1].toInt(), 1);
        const auto document = m_commands.opened(plan);
        const Bug *bug = bugOf(document->plan(), u"BX-1"_s);
        QVERIFY(bug);
        QCOMPARE(bug->severity, BugSeverity::Blocker);
        QCOMPARE(document->plan().find(bug->release)->name, u"1.37"_s);
    }

    void theSecondTimeThereIsNothing()
    {
        const QString plan = m_commands.madePlan();
        QCOMPARE(import(plan).code, ExitCode::Sound);
        QVERIFY(import(plan).out.startsWith(u"0 added, 0 updated, 1 unchanged, 1 refused. There is nothing to import."_s));
    }

    void wrongOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("as") << QStringList{u"--as"_s, u"risks"_s} << u"--as does not go with --bugs; leave it out."_s;
        QTest::newRow("skill") << QStringList{u"--skill"_s, u"Welding"_s} << u"--skill does not go with --bugs; leave it out."_s;
        QTest::newRow("map") << QStringList{u"--map"_s, u"owner"_s}
                             << u"--map takes a heading and a field, as in --map \"Impact=severity\", not \"owner\"."_s;
        QTest::newRow("project") << QStringList{u"--format"_s, u"project"_s}
                                 << u"A project file holds no bugs; export them as a table or as issues."_s;
    }
    void wrongOptions()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const Run run = import(m_commands.madePlan(), options);
        QVERIFY(run.code != ExitCode::Sound);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
    }
};

QTEST_MAIN(TestBugImportCommand)
#include "tst_bugimportcommand.moc"
