// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/delivery/dorafigures.h"
#include "engine/deliveryplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Delivery = Plimsoll::DeliveryPlan;

/// The four figures of DORA, against values that were computed by hand.
class TestDora : public QObject
{
    Q_OBJECT

    /// From Mon 29 Jun to the end of July; now is Fri 10 Jul, so that 12 days count.
    static DoraQuestion question()
    {
        return {Delivery::product, QDate(2026, 6, 29), QDate(2026, 7, 31), QTimeZone::utc(), Delivery::now(), Qt::Monday};
    }

    static void addIncident(Plan &plan, qint64 id, PromotionId cause, const QDateTime &started, const QDateTime &restored, ProductId product = {})
    {
        Incident incident;
        incident.id = IncidentId(id);
        incident.title = u"Down"_s;
        incident.promotion = cause;
        incident.product = product;
        incident.started = started;
        incident.restored = restored;
        plan.put(incident);
    }

    /// Four deployments into production: on 2, 3, 7 and 9 July; the one of the 3rd is named by an incident, the last was rolled back.
    static Plan delivered()
    {
        Plan plan = Delivery::make();
        const BuildId a = Delivery::addBuild(plan, 30, Delivery::api, "1", 1);
        const BuildId b = Delivery::addBuild(plan, 31, Delivery::web, "1", 2);
        const BuildId c = Delivery::addBuild(plan, 32, Delivery::api, "2", 0);
        const BuildId d = Delivery::addBuild(plan, 33, Delivery::api, "3", 7);
        const BuildId other = Delivery::addBuild(plan, 34, Delivery::foreign, "1", 1);
        Delivery::addPromotion(plan, 40, a, Delivery::production, Delivery::at(2, 10)); // 26 h after it was built
        Delivery::addPromotion(plan, 41, b, Delivery::production, Delivery::at(3, 8));  // 24 h
        Delivery::addPromotion(plan, 42, c, Delivery::production, Delivery::at(7, 8));
        Delivery::addPromotion(plan, 43, d, Delivery::production, Delivery::at(9, 8), PromotionState::RolledBack); // 48 h
        Delivery::addPromotion(plan, 44, a, Delivery::staging, Delivery::at(1, 9));
        Delivery::addPromotion(plan, 45, d, Delivery::production, Delivery::at(11, 8));
        Delivery::addPromotion(plan, 46, d, Delivery::production, Delivery::at(8, 8), PromotionState::Failed);
        Delivery::addPromotion(plan, 47, d, Delivery::production, Delivery::at(8, 9), PromotionState::Planned);
        Delivery::addPromotion(plan, 48, other, Delivery::production, Delivery::at(8, 9));
        addIncident(plan, 50, PromotionId(41), Delivery::at(3, 9), Delivery::at(3, 11));
        addIncident(plan, 51, {}, Delivery::at(5, 9), Delivery::at(5, 10), Delivery::product);
        addIncident(plan, 52, {}, Delivery::at(6, 9), Delivery::at(6, 14), Delivery::product);
        addIncident(plan, 53, {}, Delivery::at(6, 9), {}, Delivery::product);
        addIncident(plan, 54, {}, Delivery::at(6, 9), Delivery::at(8, 14), Delivery::otherProduct);
        return plan;
    }

private Q_SLOTS:
    void figures()
    {
        const DoraFigures figures = readDora(delivered(), question());
        QCOMPARE(figures.counted, std::vector{Delivery::production});
        QCOMPARE(figures.frequency, (DoraFigure{DoraMeasure::DeploymentFrequency, 4 * 7.0 / 12.0, 4}));
        QCOMPARE(figures.leadTime, (DoraFigure{DoraMeasure::LeadTime, 26.0, 3}));
        QCOMPARE(figures.failureRate, (DoraFigure{DoraMeasure::ChangeFailureRate, 0.5, 4}));
        QCOMPARE(figures.restore, (DoraFigure{DoraMeasure::TimeToRestore, 2.0, 3}));
        QCOMPARE(doraValue(figures.frequency), u"2.3 a week"_s);
        QCOMPARE(doraValue(figures.leadTime), u"26.0 h"_s);
        QCOMPARE(doraValue(figures.failureRate), u"50 %"_s);
        QCOMPARE(doraBasis(figures.restore), u"From 3 incidents."_s);
    }

    void weeks()
    {
        using Weeks = std::vector<DeploymentWeek>;
        DoraQuestion asked = question();
        QCOMPARE(readDora(delivered(), asked).weeks, (Weeks{{QDate(2026, 6, 29), 2, 1}, {QDate(2026, 7, 6), 2, 1}}));
        asked.firstDayOfWeek = Qt::Sunday;
        QCOMPARE(readDora(delivered(), asked).weeks, (Weeks{{QDate(2026, 6, 28), 2, 1}, {QDate(2026, 7, 5), 2, 1}}));
        asked.to = QDate(2026, 7, 2);
        QCOMPARE(readDora(delivered(), asked).weeks, (Weeks{{QDate(2026, 6, 28), 1, 0}}));
    }

    void spanIsInTheZone()
    {
        DoraQuestion asked = question();
        asked.from = QDate(2026, 7, 3);
        asked.to = QDate(2026, 7, 3);
        asked.zone = QTimeZone(QByteArray("Pacific/Auckland")); // 12 hours ahead: the one of 2 July, 10:00 is there on the 2nd, 22:00
        QCOMPARE(readDora(delivered(), asked).frequency.of, 1);
        asked.zone = QTimeZone(QByteArray("Pacific/Kiritimati")); // 14 hours ahead: on the 3rd, 0:00
        QCOMPARE(readDora(delivered(), asked).frequency.of, 2);
    }

    void leadTimeIsToTheFirstDeployment()
    {
        Plan plan = Delivery::make();
        const BuildId build = Delivery::addBuild(plan, 30, Delivery::api, "1", 1);
        Delivery::addPromotion(plan, 40, build, Delivery::production, Delivery::at(2, 8));
        Delivery::addPromotion(plan, 41, build, Delivery::production, Delivery::at(9, 8));
        QCOMPARE(readDora(plan, question()).leadTime, (DoraFigure{DoraMeasure::LeadTime, 24.0, 1}));
        // In this span it came again, but not for the first time.
        DoraQuestion asked = question();
        asked.from = QDate(2026, 7, 8);
        const DoraFigures later = readDora(plan, asked);
        QVERIFY(!later.leadTime.value);
        QCOMPARE(later.frequency.of, 1);
    }

    void leadTimeCountsFromTheCommitWhereItIsKnown()
    {
        Plan plan = delivered();
        const auto commit = [&plan](qint64 id, const QDateTime &committed) {
            Build build = *plan.find(BuildId(id));
            build.committed = committed;
            plan.put(build);
        };
        QCOMPARE(doraBasis(readDora(plan, question()).leadTime),
                 u"From 3 deployments, all counted from their build, as the times of their commits are not known."_s);
        commit(30, Delivery::at(1, 7)); // 27 h before its deployment, and 1 h before it was built.
        commit(32, Delivery::at(4, 20)); // 60 h; when it was built is not known.
        // 24 h and 48 h of the others count from their builds.
        QCOMPARE(readDora(plan, question()).leadTime, (DoraFigure{DoraMeasure::LeadTime, 37.5, 4, 2}));
        QCOMPARE(doraBasis(readDora(plan, question()).leadTime),
                 u"From 4 deployments: 2 counted from their newest commit, 2 from their build, as the time of the commit is not known."_s);
        commit(31, Delivery::at(1, 8)); // 48 h
        commit(33, Delivery::at(7, 7)); // 49 h
        QCOMPARE(readDora(plan, question()).leadTime, (DoraFigure{DoraMeasure::LeadTime, 48.5, 4, 4}));
        QCOMPARE(doraBasis(readDora(plan, question()).leadTime), u"From 4 deployments, all counted from their newest commit."_s);
        // A commit that came after the deployment is wrong, and no lead time can be told by it.
        commit(33, Delivery::at(9, 9));
        QCOMPARE(readDora(plan, question()).leadTime, (DoraFigure{DoraMeasure::LeadTime, 48.0, 3, 3}));
        QVERIFY(doraDefinition(DoraMeasure::LeadTime).startsWith(u"From commit to customers: "_s));
    }

    /// Green is filled on the 2nd and gets the customers on the 4th; production is filled twice before it has them again on the 7th.
    void theIdleSideCountsFromTheSwitch()
    {
        Plan plan = Delivery::make();
        Delivery::addEnvironment(plan, Delivery::green, "Green", 3);
        Delivery::addPromotion(plan, 40, Delivery::addBuild(plan, 30, Delivery::api, "1", 1), Delivery::green, Delivery::at(2, 8));
        Delivery::addPromotion(plan, 41, Delivery::addBuild(plan, 31, Delivery::api, "2", 4), Delivery::production, Delivery::at(5, 8));
        Delivery::addPromotion(plan, 42, Delivery::addBuild(plan, 32, Delivery::api, "3", 5), Delivery::production, Delivery::at(6, 8));
        Delivery::addPromotion(plan, 43, Delivery::addBuild(plan, 33, Delivery::api, "4", 7), Delivery::green, Delivery::at(8, 8));
        DoraQuestion asked = question();
        QCOMPARE(readDora(plan, asked).frequency.of, 4);
        asked.sides = SideHistory({Delivery::switchTo(Delivery::green, Delivery::at(4, 8)),
                                   Delivery::switchTo(Delivery::production, Delivery::at(7, 8))});
        const DoraFigures figures = readDora(plan, asked);
        QCOMPARE(figures.counted, (std::vector{Delivery::green, Delivery::production}));
        QCOMPARE(figures.frequency, (DoraFigure{DoraMeasure::DeploymentFrequency, 2 * 7.0 / 12.0, 2}));
        // 72 h from the first build to the first switch, 48 h from the third to the second.
        QCOMPARE(figures.leadTime, (DoraFigure{DoraMeasure::LeadTime, 60.0, 2}));
        QCOMPARE(figures.weeks, (std::vector<DeploymentWeek>{{QDate(2026, 6, 29), 1, 0}, {QDate(2026, 7, 6), 1, 0}}));
        // What comes to the side that has the customers counts at once.
        Delivery::addPromotion(plan, 44, BuildId(33), Delivery::production, Delivery::at(9, 8));
        QCOMPARE(readDora(plan, asked).frequency.of, 3);
    }

    /// Heron ends at the lab, which is on the way of Crane to production.
    void eachProductEndsWhereItEnds()
    {
        Plan plan = Delivery::make();
        const EnvironmentId lab(14);
        plan.put(Environment{lab, u"Lab"_s, {}, 2, {}, true});
        const BuildId crane = Delivery::addBuild(plan, 30, Delivery::api, "1", 1);
        const BuildId heron = Delivery::addBuild(plan, 31, Delivery::foreign, "1", 1);
        Delivery::addPromotion(plan, 40, heron, lab, Delivery::at(2, 8));
        Delivery::addPromotion(plan, 41, crane, lab, Delivery::at(2, 9));
        Delivery::addPromotion(plan, 42, crane, Delivery::production, Delivery::at(3, 8));
        DoraQuestion asked = question();
        QCOMPARE(readDora(plan, asked).counted, std::vector{Delivery::production});
        asked.product = {};
        QCOMPARE(readDora(plan, asked).counted, (std::vector{lab, Delivery::production}));
        QCOMPARE(readDora(plan, asked).frequency.of, 2);
    }

    /// Crane comes into Heron's production too, which is not where its customers are.
    void whereAnotherProductEndsNobodyGotIt()
    {
        Plan plan = Delivery::make();
        const EnvironmentId nest(15);
        plan.put(Environment{nest, u"Nest"_s, Delivery::otherProduct, 9, {}, true});
        const BuildId crane = Delivery::addBuild(plan, 30, Delivery::api, "1", 1);
        const BuildId heron = Delivery::addBuild(plan, 31, Delivery::foreign, "1", 1);
        Delivery::addPromotion(plan, 40, crane, nest, Delivery::at(2, 8));
        Delivery::addPromotion(plan, 41, heron, nest, Delivery::at(2, 9));
        DoraQuestion asked = question();
        QCOMPARE(readDora(plan, asked).frequency.of, 0);
        asked.product = {};
        QCOMPARE(readDora(plan, asked).counted, (std::vector{Delivery::production, nest}));
        QCOMPARE(readDora(plan, asked).frequency.of, 1);
        // What belongs to no product goes with each.
        Delivery::addComponent(plan, ComponentId(25), "logger", {}, 1);
        Delivery::addPromotion(plan, 42, Delivery::addBuild(plan, 32, ComponentId(25), "1", 1), nest, Delivery::at(2, 10));
        QCOMPARE(readDora(plan, asked).frequency.of, 2);
    }

    void oneDeploymentSaysFromWhereItCounts()
    {
        QCOMPARE(doraBasis({DoraMeasure::LeadTime, 24.0, 1, 1}), u"From 1 deployment, counted from its newest commit."_s);
        QCOMPARE(doraBasis({DoraMeasure::LeadTime, 24.0, 1, 0}),
                 u"From 1 deployment, counted from its build, as the time of its commit is not known."_s);
    }

    void nothingIsNotEnough()
    {
        const DoraFigures figures = readDora(Delivery::make(), question());
        for (const DoraFigure &figure : {figures.frequency, figures.leadTime, figures.failureRate, figures.restore}) {
            QVERIFY(!figure.value);
            QVERIFY(doraValue(figure).isEmpty());
            QVERIFY2(doraBasis(figure).startsWith(u"Not enough data: "_s) && doraBasis(figure).endsWith(u'.'), qPrintable(doraBasis(figure)));
            QVERIFY(doraDefinition(figure.measure).endsWith(u'.'));
        }
        QCOMPARE(figures.weeks.size(), size_t(2));
    }

    void aQuietSpanIsZero()
    {
        DoraQuestion asked = question();
        asked.from = QDate(2026, 7, 4);
        asked.to = QDate(2026, 7, 5);
        const DoraFigures figures = readDora(delivered(), asked);
        QCOMPARE(figures.frequency, (DoraFigure{DoraMeasure::DeploymentFrequency, 0.0, 0}));
        QVERIFY(!figures.failureRate.value);
    }

    void durations_data()
    {
        QTest::addColumn<double>("hours");
        QTest::addColumn<QString>("text");
        QTest::newRow("minutes") << 1.5 << u"90 min"_s;
        QTest::newRow("hours") << 2.0 << u"2.0 h"_s;
        QTest::newRow("days") << 84.0 << u"3.5 days"_s;
    }
    void durations()
    {
        QFETCH(double, hours);
        QTEST(doraValue({DoraMeasure::TimeToRestore, hours, 1}), "text");
    }
};

QTEST_GUILESS_MAIN(TestDora)
#include "tst_dora.moc"
