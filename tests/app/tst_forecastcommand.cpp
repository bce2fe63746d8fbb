// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "support/commandfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The forecast command on the real schedule of Kubernetes 1.37, whose code freeze is on Wed 22 Jul 2026; it is Wed 1 Jul.
class TestForecastCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    Run forecast(const QString &path, const QStringList &options) const { return m_commands.run(QStringList{u"forecast"_s, path} + options); }

    /// All risks are closed and all work is dropped but for one item that takes somebody of their own so many hours.
    QString planWithWork(double low, double likely, double high)
    {
        const QString path = m_commands.madePlan();
        const auto document = m_commands.opened(path);
        PlanDraft draft(document->plan());
        for (const WorkItem &item : document->plan().table<WorkItem>()) {
            draft.update(item.id, [](WorkItem &changed) {
                changed.state = WorkItemState::Dropped;
                changed.started = changed.finished = {};
            });
        }
        for (const Risk &risk : document->plan().table<Risk>()) {
            draft.update(risk.id, [](Risk &changed) {
                changed.state = RiskState::Closed;
                changed.struckOn = {};
            });
        }
        ReleaseId release;
        for (const Release &each : document->plan().table<Release>())
            release = each.name == u"1.37"_s ? each.id : release;
        Person person;
        person.id = document->ids().next<Person>();
        person.name = u"Zoe"_s;
        draft.put(person);
        const Skill skill{document->ids().next<Skill>(), u"Whittling"_s};
        draft.put(skill);
        PersonSkill has;
        has.id = document->ids().next<PersonSkill>();
        has.person = person.id;
        has.skill = skill.id;
        draft.put(has);
        WorkItem item;
        item.id = document->ids().next<WorkItem>();
        item.key = u"W-1"_s;
        item.title = u"Whittle a whale"_s;
        item.release = release;
        draft.put(item);
        Demand demand;
        demand.id = document->ids().next<Demand>();
        demand.workItem = item.id;
        demand.skill = skill.id;
        demand.low = low;
        demand.likely = likely;
        demand.high = high;
        draft.put(demand);
        if (const auto done = document->execute(draft.toEdit(u"Work"_s)); !done)
            qFatal("%s", qPrintable(done.error().text));
        return path;
    }
    static QJsonObject freezeOf(const Run &run)
    {
        for (const auto &each : run.object()["releases"_L1].toArray().at(0)["milestones"_L1].toArray()) {
            if (each["milestone"_L1].toString() == u"Begin Code Freeze and Test Freeze"_s)
                return each.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void itTellsOddsAsTextAndAsJson()
    {
        const QString path = planWithWork(8, 8, 8);
        const Run text = forecast(path, {u"--release"_s, u"1.37"_s});
        QCOMPARE(text.err, QString());
        QCOMPARE(text.code, ExitCode::Sound);
        QVERIFY2(text.out.contains(u"> 99.9 % to make “Begin Code Freeze and Test Freeze” on Wed 22 Jul 2026"_s), qPrintable(text.out));
        QVERIFY(text.out.contains(u"W-1 Whittle a whale"_s));
        QVERIFY(text.out.endsWith(u"10,000 runs, seed 1.\n"_s));
        const Run json = forecast(path, {u"--release"_s, u"1.37"_s, u"--json"_s, u"--runs"_s, u"200"_s, u"--seed"_s, u"9"_s});
        QCOMPARE(json.code, ExitCode::Sound);
        QCOMPARE(json.object()["runs"_L1].toInt(), 200);
        QCOMPARE(json.object()["seed"_L1].toString(), u"9"_s);
        const QJsonObject release = json.object()["releases"_L1].toArray().at(0).toObject();
        QCOMPARE(release["workItems"_L1].toInt(), 1);
        QCOMPARE(release["workBefore"_L1].toString(), u"2026-07-22"_s);
        QCOMPARE(release["work"_L1]["inherent"_L1]["p50"_L1].toString(), u"2026-07-01"_s);
        QCOMPARE(release["ends"_L1]["inherent"_L1].toArray().size(), 1);
        QCOMPARE(freezeOf(json)["inherent"_L1]["odds"_L1].toDouble(), 1.0);
    }

    void tooMuchWorkMissesTheFreeze()
    {
        // From 1 to 21 July there are at most fifteen working days, 120 hours.
        const Run run = forecast(planWithWork(130, 130, 130), {u"--release"_s, u"1.37"_s, u"--json"_s, u"--runs"_s, u"100"_s});
        QCOMPARE(freezeOf(run)["inherent"_L1]["odds"_L1].toDouble(), 0.0);
        QVERIFY(freezeOf(run)["inherent"_L1]["p50"_L1].toString() > u"2026-07-22"_s);
    }

    void daysWithResponsesAndTheirRunsAreToldToo()
    {
        // Before responses the risk strikes in most runs, with them in one of ten; it costs two days of the freeze, and of the work.
        const QString path = planWithWork(8, 8, 8);
        {
            const auto document = m_commands.opened(path);
            PlanDraft draft(document->plan());
            Risk risk;
            risk.id = document->ids().next<Risk>();
            risk.title = u"Dull knives"_s;
            for (const Milestone &milestone : document->plan().table<Milestone>()) {
                if (milestone.title == u"Begin Code Freeze and Test Freeze"_s)
                    risk.milestones.push_back(milestone.id);
            }
            for (const WorkItem &item : document->plan().table<WorkItem>()) {
                if (item.key == u"W-1"_s)
                    risk.workItems.push_back(item.id);
            }
            risk.probability = 5;
            risk.residualProbability = 1;
            risk.delayLow = risk.delayLikely = risk.delayHigh = 2;
            draft.put(risk);
            QVERIFY(bool(document->execute(draft.toEdit(u"Risk"_s))));
        }
        const QStringList options{u"--release"_s, u"1.37"_s};
        const Run text = forecast(path, options);
        const QString before = u"Wed 22 Jul 2026    Fri 24 Jul 2026    Fri 24 Jul 2026    Fri 24 Jul 2026"_s;
        const QString after = u"With responses     Wed 22 Jul 2026    Wed 22 Jul 2026    Fri 24 Jul 2026"_s;
        QVERIFY2(text.out.contains(before) && text.out.contains(after), qPrintable(text.out));
        QVERIFY(text.out.contains(u"With responses it ends by Wed 1 Jul 2026 in 80 % of the runs, by "_s));
        // What the histogram tells of the first day is what JSON does.
        const QJsonObject ends = forecast(path, options + QStringList{u"--json"_s}).object()["releases"_L1].toArray().at(0)["ends"_L1].toObject();
        const auto runs = [&](QLatin1StringView stage) { return QLocale().toString(ends[stage].toArray().at(0)["runs"_L1].toInt()); };
        const QString line = u"  %1  %2  %3\n"_s.arg(u"Wed 1 Jul 2026"_s, -37).arg(runs("inherent"_L1), 14).arg(runs("residual"_L1), 14);
        QVERIFY2(text.out.contains(line), qPrintable(line + text.out));
    }

    void whatTheOddsRestOnIsTold()
    {
        const QString path = planWithWork(8, 8, 8);
        const QString single = u"Estimates that are a single number: 1 of 1, so the spread is understated."_s;
        const QString tooFew = u"to learn from: 0; it takes 8, so efforts are spread as PERT. "_s;
        const QStringList options{u"--release"_s, u"1.37"_s, u"--runs"_s, u"100"_s};
        QVERIFY(forecast(path, options).out.contains(single));
        const Run phases = forecast(path, options + QStringList{u"--shape"_s, u"phases"_s});
        QVERIFY2(phases.out.contains(u"Past phases "_s + tooFew + single), qPrintable(phases.out));
        const QJsonObject told = forecast(path, options + QStringList{u"--json"_s}).object()["releases"_L1].toArray().at(0).toObject();
        QCOMPARE(told["estimates"_L1].toInt(), 1);
        QCOMPARE(told["singleEstimates"_L1].toInt(), 1);
        QCOMPARE(told["spread"_L1].toString(), single);
        QVERIFY(!forecast(planWithWork(4, 8, 12), options).out.contains(u"single number"_s));
    }

    void figuresDependOnTheSeedAndNotOnThreads()
    {
        const QString path = planWithWork(60, 110, 160);
        const QStringList options{u"--json"_s, u"--runs"_s, u"1000"_s, u"--seed"_s};
        const Run one = forecast(path, options + QStringList{u"4"_s, u"--threads"_s, u"1"_s});
        QCOMPARE(one.code, ExitCode::Sound);
        QCOMPARE(forecast(path, options + QStringList{u"4"_s, u"--threads"_s, u"2"_s}).out, one.out);
        QVERIFY(forecast(path, options + QStringList{u"5"_s, u"--threads"_s, u"1"_s}).out != one.out);
        QVERIFY(forecast(path, options + QStringList{u"4"_s, u"--shape"_s, u"triangular"_s}).out != one.out);
    }

    void badOptionsAreToldInASentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addRow("runs") << QStringList{u"--runs"_s, u"0"_s};
        QTest::addRow("seed") << QStringList{u"--seed"_s, u"x"_s};
        QTest::addRow("threads") << QStringList{u"--threads"_s, u"1000"_s};
        QTest::addRow("shape") << QStringList{u"--shape"_s, u"square"_s};
        QTest::addRow("release") << QStringList{u"--release"_s, u"9.99"_s};
    }
    void badOptionsAreToldInASentence()
    {
        QFETCH(QStringList, options);
        const Run run = forecast(u"sample"_s, options);
        QCOMPARE(run.code, ExitCode::Failed);
        QVERIFY(run.err.contains(options.last()));
        QVERIFY(run.out.isEmpty());
    }

    void theSampleHasNothingAhead()
    {
        const Run run = forecast(u"sample"_s, {u"--runs"_s, u"100"_s});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, ExitCode::Sound);
        QVERIFY(run.out.contains("no planned release"_L1));
    }
};

QTEST_GUILESS_MAIN(TestForecastCommand)
#include "tst_forecastcommand.moc"
