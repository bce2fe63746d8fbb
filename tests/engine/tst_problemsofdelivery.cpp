// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemrows.h"

#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Problems of components, builds, environments and infrastructure: each check where it must speak, and where it must be silent. Today is
/// Wed 1 Jul 2026.
class TestProblemsOfDelivery : public QObject
{
    Q_OBJECT

private:
    static constexpr EnvironmentId staging{30}, production{31};
    static constexpr ComponentId api{40};
    static constexpr BuildId older{50}, newer{51};

    static QDateTime june(int day) { return QDateTime(QDate(2026, 6, day), QTime(9, 0), QTimeZone::utc()); }

    static void environments(Plan &plan)
    {
        Environment environment;
        environment.id = staging;
        environment.name = u"Staging"_s;
        environment.product = Sound::product;
        environment.position = 1;
        plan.put(environment);
        environment.id = production;
        environment.name = u"Production"_s;
        environment.position = 2;
        plan.put(environment);
    }
    static void component(Plan &plan)
    {
        Component made;
        made.id = api;
        made.name = u"api"_s;
        made.product = Sound::product;
        made.pipeline = u"https://ci.example/api"_s;
        plan.put(made);
    }
    /// Staging has run the newer one since 2 June, production since 20 June.
    static void deployed(Plan &plan)
    {
        environments(plan);
        component(plan);
        plan.put(Build{older, api, u"4.1"_s, {}, {}, PipelineStatus::Passed, {}});
        plan.put(Build{newer, api, u"4.2"_s, {}, {}, PipelineStatus::Passed, {}});
        plan.put(Promotion{PromotionId(60), newer, staging, {}, PromotionState::Deployed, june(2), {}, false, {}});
        plan.put(Promotion{PromotionId(61), newer, production, {}, PromotionState::Deployed, june(20), {}, false, {}});
    }
    static void drifted(Plan &plan, int day)
    {
        deployed(plan);
        plan.put(Promotion{PromotionId(62), older, staging, {}, PromotionState::Deployed, june(day), {}, false, {}});
    }
    static void code(Plan &plan, int drifted, int day)
    {
        environments(plan);
        InfrastructureCode made;
        made.id = InfrastructureCodeId(70);
        made.environment = staging;
        made.drifted = drifted;
        made.checked = june(day);
        plan.put(made);
    }
    /// Due at the code freeze, which is on 22 July; a checkpoint is on 20 June.
    static void infrastructureChange(Plan &plan, bool byHand, bool isPast)
    {
        Milestone past = Sound::milestone(12, u"Network is ready"_s, QDate(2026, 6, 22));
        past.state = MilestoneState::Done;
        past.actual = past.pinned;
        plan.put(past);
        InfrastructureChange made;
        made.id = InfrastructureChangeId(80);
        made.release = Sound::release;
        made.title = u"Larger disks"_s;
        made.environment = staging;
        made.milestone = isPast ? past.id : Sound::freeze;
        made.byHand = byHand;
        plan.put(made);
    }

private Q_SLOTS:
    void delivery_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addSoundRow("a component with a pipeline", component);
        addProblemRow(
            "no pipeline",
            [](Plan &plan) {
                component(plan);
                Sound::change<Component>(plan, api, [](Component &c) { c.pipeline = u" "_s; });
            },
            "component-without-pipeline", Severity::Notice, "component", api.value(),
            u"The component “api” has no pipeline, so that nothing tells whether its builds are sound."_s);
        addSoundRow("no address, but runs", [](Plan &plan) {
            component(plan);
            Sound::change<Component>(plan, api, [](Component &c) { c.pipeline.clear(); });
            PipelineRun run;
            run.id = PipelineRunId(90);
            run.component = api;
            plan.put(run);
        });
        addProblemRow(
            "four without a pipeline are one problem",
            [](Plan &plan) {
                for (int i = 0; i < 4; ++i) {
                    Component made;
                    made.id = ComponentId(41 + i);
                    made.name = QString(QChar(u'a' + i));
                    made.position = i;
                    plan.put(made);
                }
            },
            "component-without-pipeline", Severity::Notice, "component", 41,
            u"4 components have no pipeline, so that nothing tells whether their builds are sound: “a”, “b”, “c” and 1 more."_s);
        addSoundRow("the same everywhere", deployed);
        addProblemRow(
            "drift of 11 days", [](Plan &plan) { drifted(plan, 10); }, "version-drift", Severity::Warning, "component", api.value(),
            u"Since Sat 20 Jun 2026, “Staging” runs 4.1 of “api” while “Production” runs the newer 4.2; "
            "what is tried there is not what customers get."_s);
        addProblemRow(
            "drift of 8 days", [](Plan &plan) { drifted(plan, 23); }, "version-drift", Severity::Warning, "component", api.value(),
            u"Since Tue 23 Jun 2026, “Staging” runs 4.1 of “api” while “Production” runs the newer 4.2; "
            "what is tried there is not what customers get."_s);
        addSoundRow("drift of 7 days", [](Plan &plan) { drifted(plan, 24); });
        addProblemRow(
            "a failed build is live",
            [](Plan &plan) {
                deployed(plan);
                Sound::change<Build>(plan, newer, [](Build &build) { build.status = PipelineStatus::Failed; });
            },
            "failed-build-live", Severity::Warning, "build", newer.value(), u"“Production” runs 4.2 of “api”, whose pipeline failed."_s);
        addSoundRow("a failed build is in staging only", [](Plan &plan) {
            deployed(plan);
            plan.put(Build{BuildId(52), api, u"4.3"_s, {}, {}, PipelineStatus::Failed, {}});
            plan.put(Promotion{PromotionId(63), BuildId(52), staging, {}, PromotionState::Deployed, june(28), {}, false, {}});
        });
    }
    void delivery()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void infrastructure_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addSoundRow("not drifted", [](Plan &plan) { code(plan, 0, 1); });
        addSoundRow("drifted for 7 days", [](Plan &plan) { code(plan, 2, 24); });
        addProblemRow(
            "drifted", [](Plan &plan) { code(plan, 2, 23); }, "infrastructure-drift", Severity::Warning, "environment", staging.value(),
            u"2 resources of “Staging” were found changed beside their code on Tue 23 Jun 2026, and it was not planned again since."_s);
        addProblemRow(
            "one drifted", [](Plan &plan) { code(plan, 1, 23); }, "infrastructure-drift", Severity::Warning, "environment", staging.value(),
            u"1 resource of “Staging” was found changed beside its code on Tue 23 Jun 2026, and it was not planned again since."_s);
        addProblemRow(
            "by hand under code",
            [](Plan &plan) {
                code(plan, 0, 28);
                infrastructureChange(plan, true, false);
            },
            "infrastructure-by-hand", Severity::Warning, "infrastructure_change", 80,
            u"“Larger disks” is made by hand in “Staging”, which is made by code; the next run of the code takes it back, or drifts."_s);
        addSoundRow("by hand without code", [](Plan &plan) {
            environments(plan);
            infrastructureChange(plan, true, false);
        });
        addSoundRow("by code", [](Plan &plan) {
            code(plan, 0, 28);
            infrastructureChange(plan, false, false);
        });
        addProblemRow(
            "without evidence",
            [](Plan &plan) {
                environments(plan);
                infrastructureChange(plan, false, true);
            },
            "infrastructure-without-evidence", Severity::Warning, "infrastructure_change", 80,
            u"Nothing proves that “Larger disks” was made, and “Network is ready” was on Mon 22 Jun 2026."_s);
        addSoundRow("with evidence", [](Plan &plan) {
            environments(plan);
            infrastructureChange(plan, false, true);
            Sound::change<InfrastructureChange>(plan, InfrastructureChangeId(80), [](InfrastructureChange &c) { c.evidence = u"run 12"_s; });
        });
    }
    void infrastructure()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }
};

QTEST_GUILESS_MAIN(TestProblemsOfDelivery)
#include "tst_problemsofdelivery.moc"
