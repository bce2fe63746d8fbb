// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fitplan.h"
#include "support/commandfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The fit command on the plan of tst_fit, on Wed 1 July 2026.
class TestFitCommand : public QObject
{
    Q_OBJECT
private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    QString saved(const FitPlan &made) { return m_commands.saved(made.plan); }
    /// 63 h too many before the freeze; Item 2 alone has as many and more.
    static FitPlan shortPlan()
    {
        FitPlan made;
        made.set(made.ask(79), &WorkItem::priority, 1);
        made.ask(80);
        made.away(FitPlan::mara, {2026, 7, 22}, {2026, 7, 24});
        return made;
    }

private Q_SLOTS:
    void itSaysThatAndWhyItDoesNotFit()
    {
        const Run told = m_commands.run({u"fit"_s, saved(shortPlan()), u"--release"_s, u"Crane 1"_s});
        QCOMPARE(told.err, QString());
        QCOMPARE(told.code, ExitCode::Problems);
        const QStringList lines = told.out.split(u'\n');
        QCOMPARE(lines.value(0), u"Crane 1"_s);
        QCOMPARE(lines.value(1), u"  Short by 63 h of database work before Code Freeze; fits from Thu 6 Aug."_s);
        QCOMPARE(lines.value(2), u"  Bottleneck: 159 h of database work from Mon 6 Jul to Tue 21 Jul 2026, for which Mara has 96 h."_s);
        QCOMPARE(lines.value(4).simplified(), u"database 159 96 63 0"_s);
        QCOMPARE(lines.value(5), u"What would help, what asks least first:"_s);
        QCOMPARE(lines.value(6), u"  Move “Item 2” to Crane 2: then it fits"_s);
    }

    void scriptsReadTheSame()
    {
        const Run told = m_commands.run({u"fit"_s, saved(shortPlan()), u"--phase"_s, u"Code Freeze"_s, u"--json"_s});
        QCOMPARE(told.code, ExitCode::Problems);
        const QJsonArray releases = told.object()["releases"_L1].toArray();
        QCOMPARE(releases.size(), 1);
        const QJsonObject fit = releases.first().toObject();
        QCOMPARE(fit["state"_L1].toString(), u"short"_s);
        QCOMPARE(fit["release"_L1].toString(), u"Crane 1"_s);
        QCOMPARE(fit["phase"_L1].toString(), u"Code Freeze"_s);
        QCOMPARE(fit["missing"_L1].toDouble(), 63.0);
        QCOMPARE(fit["fitsFrom"_L1].toString(), u"2026-08-06"_s);
        QCOMPARE(fit["skills"_L1][0]["there"_L1].toDouble(), 96.0);
        QCOMPARE(fit["bottleneck"_L1]["people"_L1].toArray(), QJsonArray{u"Mara"_s});
        const QJsonArray cures = fit["cures"_L1].toArray();
        QVERIFY(!cures.isEmpty());
        QCOMPARE(cures.first()["kind"_L1].toString(), u"move-out"_s);
        QCOMPARE(cures.first()["asks"_L1].toDouble(), 160.0);
        QCOMPARE(cures.first()["remains"_L1].toDouble(), 0.0);
    }

    void allPlannedReleasesAreAsked()
    {
        FitPlan made;
        made.ask(40);
        const Run told = m_commands.run({u"fit"_s, saved(made)});
        QCOMPARE(told.code, ExitCode::Sound);
        QVERIFY2(told.out.startsWith("Crane 1\n  Fits, with 56 h of database work to spare before Code Freeze.\n"_L1), qPrintable(told.out));
        QVERIFY2(told.out.contains("\n\nCrane 2\n  No work is asked for by Crane 2.\n"_L1), qPrintable(told.out));
    }

    void hoursCountFromTheDayThatIsNamed()
    {
        FitPlan made;
        made.ask(40);
        const Run told = m_commands.run({u"fit"_s, saved(made), u"--release"_s, u"1"_s, u"--from"_s, u"2026-07-20"_s});
        QCOMPARE(told.code, ExitCode::Problems);
        QVERIFY2(told.out.contains("Short by 24 h"_L1), qPrintable(told.out));
    }

    void whatIsWrongIsSaid()
    {
        const QString path = saved(FitPlan());
        for (const QStringList &options : {QStringList{u"--release"_s, u"Winch"_s}, {u"--phase"_s, u"No such day"_s}, {u"--from"_s, u"someday"_s}}) {
            const Run told = m_commands.run(QStringList{u"fit"_s, path} + options);
            QCOMPARE(told.code, ExitCode::Failed);
            QVERIFY(told.err.startsWith("plimsoll: "_L1));
            QCOMPARE(told.out, QString());
        }
        QVERIFY(m_commands.run({u"--help"_s}).out.contains("fit"_L1));
        QVERIFY(m_commands.run({u"fit"_s, u"--help"_s}).out.contains("--phase"_L1));
    }
};

QTEST_GUILESS_MAIN(TestFitCommand)
#include "tst_fitcommand.moc"
