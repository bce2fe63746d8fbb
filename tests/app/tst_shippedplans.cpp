// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleplan.h"
#include "app/templates.h"
#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/idsource.h"
#include "engine/delivery/environmentgates.h"
#include "engine/rolloutfacts.h"
#include "engine/scheduler.h"
#include "engine/skilldemand.h"
#include "engine/waivers.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What holds for each plan that ships, the sample and the templates: they show how it is done.
class TestShippedPlans : public QObject
{
    Q_OBJECT

private:
    static constexpr QDate today = QDate::fromJulianDay(2461370); ///< Wed 25 Nov 2026

    static Plan shipped(const QString &name)
    {
        const FixedClock clock(QDateTime(today, QTime(12, 0), QTimeZone::UTC));
        IdSource ids(clock, 1);
        auto plan = name.isEmpty() ? samplePlan() : planFromTemplate(name, u"Mine"_s, today, ids);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().text));
        return *plan;
    }
    static void addPlans()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("sample") << QString();
        for (const PlanTemplate &offered : planTemplates())
            QTest::addRow("%s", qPrintable(offered.name)) << offered.name;
    }
    template<typename R>
    static const R *named(const Plan &plan, QString R::*member, const QString &name)
    {
        for (const R &record : plan.table<R>()) {
            if (record.*member == name)
                return plan.find(record.id);
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(today, QDate(2026, 11, 25)); }

    void whatIsAcceptedHasAnEndAndSomebodyWhoAnswersForIt_data() { addPlans(); }
    /// As the dialog asks for it; and no waiver is left over.
    void whatIsAcceptedHasAnEndAndSomebodyWhoAnswersForIt()
    {
        QFETCH(QString, name);
        const Plan plan = shipped(name);
        QVERIFY(!name.isEmpty() || !plan.table<Waiver>().isEmpty());
        for (const Waiver &waiver : plan.table<Waiver>()) {
            QVERIFY2(!waiver.reason.trimmed().isEmpty() && plan.find(waiver.person), qPrintable(waiver.check));
            QVERIFY2(waiver.made.isValid() && waiver.expires > today && waiver.expires <= QDate(2027, 12, 31), qPrintable(waiver.check));
        }
        for (const Problem &problem : findJudgedProblems(plan, computeTimetable(plan), today).open)
            QFAIL(qPrintable(problem.check + u": "_s + problem.text));
    }

    /// What stays planned in the sample is accepted of its one release, and of no other that somebody adds.
    void oneReleaseOfTheSampleMayStayUndone()
    {
        const Plan plan = shipped({});
        const Waiver *waiver = named<Waiver>(plan, &Waiver::check, u"released-not-done"_s);
        QVERIFY(waiver);
        QCOMPARE(waiver->table, u"release"_s);
        QCOMPARE(waiver->record, plan.table<Release>().at(0).id.value());
    }

    void theSampleLeavesStagingByAGate()
    {
        const Plan plan = shipped({});
        const Gate *gate = named<Gate>(plan, &Gate::title, u"Go or no go for 1.37"_s);
        const Environment *staging = named<Environment>(plan, &Environment::name, u"Staging registry"_s);
        const Environment *production = named<Environment>(plan, &Environment::name, u"Production registry"_s);
        QVERIFY(gate && staging && production);
        QCOMPARE(int(gate->passage), int(GatePassage::Exit));
        const Milestone *milestone = plan.find(gate->milestone);
        QCOMPARE(milestone->environment, staging->id);
        QCOMPARE(computeTimetable(plan).startOf(milestone->id), QDate(2026, 8, 25));
        const Build *build = named<Build>(plan, &Build::version, u"v1.37.0"_s);
        QVERIFY(build);
        const auto gates = gatesOnTheWay(plan, build->id, production->id, milestone->release, QDateTime(QDate(2026, 8, 26), QTime(16, 10), QTimeZone::UTC));
        const auto found = std::ranges::find(gates, gate->id, &EnvironmentGate::gate);
        QVERIFY(found != gates.end());
        QCOMPARE(int(found->outcome.value_or(GateOutcome::NoGo)), int(GateOutcome::GoWithConditions));
    }

    void workNamesTogglesThatThereAre_data() { addPlans(); }
    void workNamesTogglesThatThereAre()
    {
        QFETCH(QString, name);
        const Plan plan = shipped(name);
        for (const WorkItem &item : plan.table<WorkItem>()) {
            for (const QString &toggle : isPlanned(item) ? togglesNamedBy(item) : QStringList())
                QVERIFY2(named<FeatureToggle>(plan, &FeatureToggle::name, toggle), qPrintable(item.title + u": "_s + toggle));
        }
    }
};

QTEST_MAIN(TestShippedPlans)
#include "tst_shippedplans.moc"
