// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plandocument.h"
#include "domain/allrecords.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <algorithm>
#include <csignal>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// B1: no acknowledged edit is lost and none is there by half when the program is killed at any moment, also while it recovers from the
/// kill before. PLIMSOLL_KILLS sets how often; CI takes 1,000.
class TestTorture : public QObject
{
    Q_OBJECT

private:
    static Plan plan()
    {
        Plan plan;
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f11}"_s);
        plan.put(PlanSettings{});
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, {}, MilestoneId(10), {}});
        for (int i = 0; i < 40; ++i) {
            Milestone m;
            m.id = MilestoneId(10 + i);
            m.release = ReleaseId(2);
            m.title = u"Milestone %1"_s.arg(i);
            m.pinned = QDate(2026, 8, 26);
            plan.put(m);
        }
        return plan;
    }

    /// Runs the driver for that long, kills it, and returns the last sequence that it acknowledged; -1 where it never opened.
    static qint64 runAndKill(const QString &path, int seed, int milliseconds)
    {
        QProcess driver;
        driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        driver.start(QStringLiteral(PLIMSOLL_TORTURE_DRIVER), {path, QString::number(seed)});
        if (!driver.waitForStarted())
            qFatal("The driver does not start.");
        // Half of the kills hit the opening, where the file recovers from the kill before.
        if (seed % 2)
            driver.waitForReadyRead(20000);
        QThread::msleep(ulong(milliseconds));
        ::kill(pid_t(driver.processId()), SIGKILL);
        driver.waitForFinished(20000);
        qint64 last = -1;
        const QList<QByteArray> lines = driver.readAllStandardOutput().split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // The last piece has no line end: it may be cut.
            const QByteArray &line = lines[i];
            if (line.startsWith("refused") || line.startsWith("failed"))
                qFatal("%s", line.constData());
            if (line.startsWith("done "))
                last = line.mid(5).toLongLong();
        }
        return last;
    }

private Q_SLOTS:
    void losesNothingWhenKilled()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("PLIMSOLL_KILLS", &given);
        const int kills = given ? wanted : 1000;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.plimsoll"_s);
        FixedClock clock(QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC));
        StoreOptions options;
        options.author = u"parent"_s;
        {
            auto created = PlanDocument::create(path, plan(), clock, options, 1);
            QVERIFY2(created.hasValue(), qPrintable(created ? QString() : created.error().text));
        }
        QRandomGenerator random(2026);
        qint64 acknowledged = 0;
        int window = 12;
        int hot = 0;
        for (int kill = 1; kill <= kills; ++kill) {
            const qint64 last = runAndKill(path, kill, random.bounded(window));
            // Kills are to fall within the first few steps, however fast the machine is.
            if (kill % 2)
                window = std::clamp(last < 0 ? window + 4 : window - 1, 12, 2000);
            acknowledged = qMax(acknowledged, last);
            hot += QFileInfo(path + "-journal"_L1).size() > 0 ? 1 : 0;
            // The full check reads the whole history, so it is not made after each kill.
            if (kill % 20 != 0 && kill != kills)
                continue;
            auto document = PlanDocument::open(path, clock, options, 3);
            QVERIFY2(document.hasValue(), qPrintable(document ? QString() : document.error().text));
            const qint64 there = (*document)->lastSequence();
            QVERIFY2(there >= acknowledged, qPrintable(u"%1 acknowledged, %2 there"_s.arg(acknowledged).arg(there)));
            const auto report = (*document)->verify();
            QVERIFY(report.hasValue());
            QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
        }
        QVERIFY2(acknowledged > kills / 4, "The driver hardly worked, so this proves little.");
        qInfo("%d kills, %lld steps acknowledged, none lost; %d left a hot journal", kills, static_cast<long long>(acknowledged), hot);
    }
};

QTEST_GUILESS_MAIN(TestTorture)
#include "tst_torture.moc"
