// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plandraft.h"
#include "engine/workfixture.h"
#include "support/commandfixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QThread>

#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The level command on a small plan; it is Wed 1 Jul 2026.
class TestLevelCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    /// W-1: 120 h of design, which ends on the day before the freeze; W-2: 8 h more; W-3 needs what nobody can.
    QString madePlan()
    {
        WorkFixture f;
        f.addItem(1, 120, WorkFixture::design);
        f.addItem(2, 8, WorkFixture::backend, WorkFixture::anna);
        f.addItem(3, 8, WorkFixture::nobodys);
        f.addLink(1, 2);
        return m_commands.saved(f.plan);
    }

    /// Three items of two days on two people: nobody can end them as early as their hours would allow, so a search never knows that it is done.
    QString endlessPlan()
    {
        WorkFixture f;
        for (int n = 1; n <= 3; ++n)
            f.addItem(n, 16);
        return m_commands.saved(f.plan);
    }

private Q_SLOTS:
    void itTellsWhatMovesAndWhy()
    {
        const QString path = madePlan();
        const Run told = m_commands.run({u"level"_s, path});
        QCOMPARE(told.err, QString());
        QCOMPARE(told.code, ExitCode::Sound);
        QCOMPARE(told.out, u"Level the work of all releases\n"
                           "Work that moves: 2\n"
                           "  W-1 Work 1, Design: new → Wed 1 Jul 2026 – Tue 21 Jul 2026 Cleo (starts at once)\n"
                           "  W-2 Work 2, Backend: new → Wed 22 Jul 2026 Anna (waits for W-1)\n"
                           "Releases:\n"
                           "  Crane 4.2: ends on Wed 22 Jul 2026, too late for Code freeze on Wed 22 Jul 2026; parts that are: 1\n"
                           "Could not be placed:\n"
                           "  W-3 needs “Alchemy”, a skill that nobody has.\n"
                           "Nothing was changed; --accept does it.\n"_s);
        QVERIFY(m_commands.opened(path)->plan().table<ScheduledWork>().isEmpty());
    }

    void acceptingStoresOneStep()
    {
        const QString path = madePlan();
        const Run told = m_commands.run({u"level"_s, path, u"--release"_s, u"4.2"_s, u"--accept"_s, u"--json"_s});
        QCOMPARE(told.err, QString());
        const QJsonObject object = told.object();
        QCOMPARE(object["accepted"_L1].toBool(), true);
        QCOMPARE(object["step"_L1].toString(), u"Level the work of Crane 4.2"_s);
        QCOMPARE(object["schedules"_L1].toInt(), 1);
        QCOMPARE(object["moves"_L1].toArray().size(), 2);
        const QJsonObject second = object["moves"_L1][1].toObject();
        QCOMPARE(second["item"_L1].toString(), u"W-2"_s);
        QVERIFY(!second.contains("from"_L1));
        QCOMPARE(second["to"_L1]["start"_L1].toString(), u"2026-07-22"_s);
        QCOMPARE(second["to"_L1]["person"_L1].toString(), u"Anna"_s);
        QCOMPARE(second["to"_L1]["hours"_L1].toDouble(), 8.0);
        QCOMPARE(second["why"_L1].toString(), u"waits for W-1"_s);
        QCOMPARE(object["unplaced"_L1][0]["item"_L1].toString(), u"W-3"_s);
        QCOMPARE(object["releases"_L1][0]["limit"_L1].toString(), u"2026-07-22"_s);
        QCOMPARE(object["releases"_L1][0]["late"_L1].toBool(), true);
        {
            const auto document = m_commands.opened(path);
            QCOMPARE(document->plan().table<ScheduledWork>().size(), 2);
            QVERIFY(document->undo().hasValue());
            QVERIFY(document->plan().table<ScheduledWork>().isEmpty());
            QVERIFY(document->redo().hasValue());
        }
        const Run again = m_commands.run({u"level"_s, path});
        QVERIFY2(again.out.contains("No work moves.\n"_L1) && !again.out.contains("--accept"_L1), qPrintable(again.out));
        QVERIFY(m_commands.run({u"level"_s, path, u"--accept"_s}).code == ExitCode::Sound);
    }

    /// On one thread and on two.
    void aSearchIsRepeatable()
    {
        const QString path = madePlan();
        const auto search = [&](const QString &threads) {
            return m_commands.run({u"level"_s, path, u"--schedules"_s, u"200"_s, u"--seed"_s, u"7"_s, u"--threads"_s, threads, u"--json"_s});
        };
        const Run one = search(u"1"_s);
        QCOMPARE(one.err, QString());
        QCOMPARE(one.out, search(u"2"_s).out);
        QCOMPARE(m_commands.run({u"level"_s, path, u"--seconds"_s, u"0.05"_s}).code, ExitCode::Sound);
    }

    /// On Wed 1 and Thu 2 Jul both do one, and one of them the third on Fri 3 and Mon 6.
    void whoWatchesIsToldHowFarItIs()
    {
        const FixedClock clock(QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC));
        QString told;
        QString said;
        QTextStream out(&told);
        QTextStream err(&said);
        QCOMPARE(runCommandLine({u"level"_s, endlessPlan(), u"--schedules"_s, u"200"_s}, {out, err, clock, true}), ExitCode::Sound);
        const QString lineStart = u"\r\x1b[K"_s;
        const QString line = lineStart + u"Searching: 50 %, ends on Mon 6 Jul 2026; Ctrl+C keeps the best so far."_s;
        QVERIFY2(said.contains(line) && said.endsWith(lineStart), qPrintable(said));
        QVERIFY(!said.contains(u'\n'));
        QVERIFY(told.startsWith("Level the work of all releases\nWork that moves: 3\n"_L1));
    }

    void anInterruptKeepsTheBestSoFar()
    {
        const auto handler = [] {
            struct sigaction now = {};
            ::sigaction(SIGINT, nullptr, &now);
            return now.sa_handler;
        };
        const auto before = handler();
        const QString path = endlessPlan();
        std::atomic<bool> sent = false;
        const std::jthread interrupter([&](const std::stop_token &ended) {
            while (!ended.stop_requested() && !sent) {
                QThread::msleep(5);
                if (handler() == before)
                    continue;
                sent = true;
                ::kill(::getpid(), SIGINT);
            }
        });
        QElapsedTimer timer;
        timer.start();
        const Run told = m_commands.run({u"level"_s, path, u"--seconds"_s, u"200"_s, u"--accept"_s});
        QVERIFY(sent.load());
        QVERIFY2(timer.elapsed() < 100'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(told.code, ExitCode::Sound);
        QCOMPARE(told.err, u"Interrupted: this is the best of the schedules made until then.\n"_s);
        QVERIFY(handler() == before);
        QCOMPARE(m_commands.opened(path)->plan().table<ScheduledWork>().size(), 3);
    }

    void wrongOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no number") << QStringList{u"--schedules"_s, u"many"_s};
        QTest::newRow("none") << QStringList{u"--schedules"_s, u"0"_s};
        QTest::newRow("both") << QStringList{u"--schedules"_s, u"5"_s, u"--seconds"_s, u"5"_s};
        QTest::newRow("no time") << QStringList{u"--seconds"_s, u"0"_s};
        QTest::newRow("not a number of seconds") << QStringList{u"--seconds"_s, u"nan"_s};
        QTest::newRow("too many threads") << QStringList{u"--threads"_s, u"1000"_s};
        QTest::newRow("unknown release") << QStringList{u"--release"_s, u"9.9"_s};
    }
    void wrongOptions()
    {
        QFETCH(QStringList, options);
        const Run told = m_commands.run(QStringList{u"level"_s, madePlan()} + options);
        QCOMPARE(told.code, ExitCode::Failed);
        QVERIFY2(told.err.startsWith("plimsoll: "_L1) && told.err.endsWith(".\n"_L1), qPrintable(told.err));
        QCOMPARE(told.out, QString());
    }

    void circlesAreAnError()
    {
        const QString path = madePlan();
        {
            const auto document = m_commands.opened(path);
            PlanDraft draft(document->plan());
            draft.put(WorkDependency{WorkDependencyId(9000), WorkItemId(1002), WorkItemId(1001), {}, 0});
            QVERIFY(document->execute(draft.toEdit(u"Circle"_s)).hasValue());
        }
        const Run told = m_commands.run({u"level"_s, path, u"--accept"_s});
        QCOMPARE(told.code, ExitCode::Failed);
        QVERIFY2(told.err.contains("W-1"_L1) && told.err.contains("W-2"_L1), qPrintable(told.err));
    }
};

QTEST_GUILESS_MAIN(TestLevelCommand)
#include "tst_levelcommand.moc"
