// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "support/commandfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// `plimsoll import PLAN --on-call FILE` on a copy of the sample plan, for days on which nobody is on call yet.
class TestOnCallImportCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    [[nodiscard]] Run import(const QString &plan, const QByteArray &csv, const QStringList &options = {}) const
    {
        return m_commands.run(QStringList{u"import"_s, plan, u"--on-call"_s, m_commands.written(u"duties.csv"_s, csv)} + options);
    }
    /// Any person of the sample will do.
    [[nodiscard]] QString someone(const QString &plan) const { return m_commands.opened(plan)->plan().table<Person>().at(0).name; }
    [[nodiscard]] qsizetype duties(const QString &plan) const { return m_commands.opened(plan)->plan().table<OnCall>().size(); }

private Q_SLOTS:
    void aDryRunChangesNothing()
    {
        const QString plan = m_commands.madePlan();
        const QString person = someone(plan);
        const qsizetype before = duties(plan);
        const QByteArray csv = "person,from,until\n" + person.toUtf8() + ",2027-03-01,2027-03-07\nNobody at all,2027-03-08,2027-03-14\n";
        const Run run = import(plan, csv, {u"--dry-run"_s});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, ExitCode::Sound);
        QCOMPARE(run.out, u"1 added, 0 updated, 0 unchanged, 1 refused. Nothing was changed, as this is a dry run.\n"
                          "  added  row 2  %1, Mon 1 Mar 2027 – Sun 7 Mar 2027\n"
                          "  refused  row 3  Nobody at all, Mon 8 Mar 2027 – Sun 14 Mar 2027: Nobody in the plan is called “Nobody at all”; "
                          "add the person first, or correct the name.\n"_s.arg(person));
        QCOMPARE(duties(plan), before);
    }

    void importsAsOneStep()
    {
        const QString plan = m_commands.madePlan();
        const qsizetype before = duties(plan);
        const QByteArray csv = "person,from,until\n" + someone(plan).toUtf8() + ",2027-03-01,2027-03-07\n";
        QCOMPARE(import(plan, csv).code, ExitCode::Sound);
        QCOMPARE(duties(plan), before + 1);
        const Run again = import(plan, csv);
        QCOMPARE(again.out, u"0 added, 0 updated, 1 unchanged, 0 refused. There is nothing to import.\n"_s);
    }

    void theOrderOfDaysIsAnOption()
    {
        const QString plan = m_commands.madePlan();
        const QByteArray csv = "person,from\n" + someone(plan).toUtf8() + ",03/04/2027\n";
        const Run unsure = import(plan, csv);
        QVERIFY2(unsure.out.startsWith(u"0 added, 0 updated, 0 unchanged, 1 refused."_s), qPrintable(unsure.out));
        QVERIFY2(unsure.out.endsWith(u"Add --date-order dmy or --date-order mdy.\n"_s), qPrintable(unsure.out));
        QVERIFY(import(plan, csv, {u"--date-order"_s, u"dmy"_s}).out.startsWith(u"1 added"_s));
        const auto document = m_commands.opened(plan);
        const auto &table = document->plan().table<OnCall>();
        QVERIFY(std::ranges::any_of(table, [](const OnCall &duty) { return duty.start == QDate(2027, 4, 3) && duty.end == duty.start; }));
    }

    void refuses()
    {
        const QString plan = m_commands.madePlan();
        const Run both = import(plan, "person,from\nA,2027-03-01\n", {u"--toggles"_s, u"x.csv"_s});
        QCOMPARE(both.code, ExitCode::Failed);
        QVERIFY2(both.err.contains(u"--on-call does not go with --toggles"_s), qPrintable(both.err));
        const Run other = import(plan, "person,from\nA,2027-03-01\n", {u"--as"_s, u"people"_s});
        QVERIFY2(other.err.contains(u"--as does not go with --on-call"_s), qPrintable(other.err));
        const Run team = import(plan, "person,from\nA,2027-03-01\n", {u"--team"_s, u"No such team"_s});
        QCOMPARE(team.code, ExitCode::Failed);
        QVERIFY2(team.err.contains(u"\"No such team\""_s), qPrintable(team.err));
        const Run nameless = import(plan, "a,b\n1,2\n");
        QCOMPARE(nameless.code, ExitCode::Failed);
        QVERIFY2(nameless.err.contains(u"No column of the table names people"_s), qPrintable(nameless.err));
    }
};

QTEST_MAIN(TestOnCallImportCommand)
#include "tst_oncallimportcommand.moc"
