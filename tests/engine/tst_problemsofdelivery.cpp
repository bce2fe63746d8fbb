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
    static constexpr EnvironmentId staging{30}, production{31}, green{32};
    static constexpr ComponentId api{40};
    static constexpr BuildId older{50}, newer{51};
    static constexpr PromotionId toStaging{60}, toProduction{61};
    static constexpr MilestoneId past{12};

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
    static void beside(Plan &plan)
    {
        plan.put(Environment{green, u"Green"_s, Sound::product, 2, {}, true});
    }
    /// Green has run the newer one since 12 June, staging and production the older one since 10 June. Customers were switched on 22 June.
    static void switched(Plan &plan, EnvironmentId to)
    {
        environments(plan);
        component(plan);
        beside(plan);
        plan.put(Build{older, api, u"4.1"_s, {}, {}, PipelineStatus::Passed, {}});
        plan.put(Build{newer, api, u"4.2"_s, {}, {}, PipelineStatus::Passed, {}});
        plan.put(Promotion{PromotionId(60), older, staging, {}, PromotionState::Deployed, june(10), {}, false, {}});
        plan.put(Promotion{PromotionId(61), older, production, {}, PromotionState::Deployed, june(10), {}, false, {}});
        plan.put(Promotion{PromotionId(62), newer, green, {}, PromotionState::Deployed, june(12), {}, false, {}});
        putPast(plan, 22);
        RolloutStep step;
        step.id = RolloutStepId(65);
        step.milestone = past;
        step.technique = RolloutTechnique::BlueGreen;
        step.action = RolloutAction::Switch;
        step.environment = to;
        step.outcome = StepOutcome::Passed;
        plan.put(step);
        BackOutPlan back;
        back.id = BackOutPlanId(66);
        back.release = Sound::release;
        back.title = u"Switch back"_s;
        back.rehearsed = QDate(2026, 6, 15);
        plan.put(back);
    }
    static void putPast(Plan &plan, int day)
    {
        Milestone done = Sound::milestone(past.value(), u"Network is ready"_s, QDate(2026, 6, day));
        done.state = MilestoneState::Done;
        done.actual = done.pinned;
        plan.put(done);
    }
    /// A gate in staging on 22 July, and promotions that belong to the release.
    static void gated(Plan &plan, GatePassage passage, const std::vector<PromotionId> &ofRelease)
    {
        deployed(plan);
        for (const PromotionId id : ofRelease)
            Sound::change<Promotion>(plan, id, [](Promotion &promotion) { promotion.release = Sound::release; });
        plan.put(Person{PersonId(85), u"Ana"_s, {}, {}, {}});
        Sound::change<Role>(plan, Sound::lead, [](Role &role) { role.person = PersonId(85); });
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &milestone) { milestone.environment = staging; });
        Gate gate;
        gate.id = GateId(86);
        gate.milestone = Sound::freeze;
        gate.title = u"Is it tried"_s;
        gate.decider = Sound::lead;
        gate.passage = passage;
        plan.put(gate);
    }
    static void decide(Plan &plan, qint64 id, GateOutcome outcome, int day, GateId gate = GateId(86))
    {
        Decision decision;
        decision.id = DecisionId(id);
        decision.gate = gate;
        decision.outcome = outcome;
        decision.decided = june(day);
        plan.put(decision);
    }
    static void byHand(Plan &plan, PromotionId id)
    {
        Sound::change<Promotion>(plan, id, [](Promotion &promotion) { promotion.byHand = true; });
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
        putPast(plan, 22);
        InfrastructureChange made;
        made.id = InfrastructureChangeId(80);
        made.release = Sound::release;
        made.title = u"Larger disks"_s;
        made.environment = staging;
        made.milestone = isPast ? past : Sound::freeze;
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
        addProblemRow(
            "built before its commit",
            [](Plan &plan) {
                deployed(plan);
                Sound::change<Build>(plan, newer, [](Build &build) {
                    build.built = june(2);
                    build.committed = june(2).addSecs(3600);
                });
            },
            "build-before-commit", Severity::Warning, "build", newer.value(),
            u"4.2 of “api” was built on Tue 2 Jun 2026, 09:00, but its newest commit was made later, on Tue 2 Jun 2026, 10:00."_s);
        addSoundRow("built as soon as it was committed", [](Plan &plan) {
            deployed(plan);
            Sound::change<Build>(plan, newer, [](Build &build) { build.built = build.committed = june(2); });
            Sound::change<Build>(plan, older, [](Build &build) { build.committed = june(1); });
        });
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

    void sides_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addSoundRow("one side is behind the other", [](Plan &plan) {
            deployed(plan);
            beside(plan);
            plan.put(Promotion{PromotionId(62), older, green, {}, PromotionState::Deployed, june(10), {}, false, {}});
        });
        addSoundRow("staging is behind the idle side", [](Plan &plan) { switched(plan, production); });
        addProblemRow(
            "staging is behind the live side", [](Plan &plan) { switched(plan, green); }, "version-drift", Severity::Warning, "component", api.value(),
            u"Since Fri 12 Jun 2026, “Staging” runs 4.1 of “api” while “Green” runs the newer 4.2; "
            "what is tried there is not what customers get."_s);
        addSoundRow("a failed build is on the idle side", [](Plan &plan) {
            switched(plan, production);
            Sound::change<Build>(plan, newer, [](Build &build) { build.status = PipelineStatus::Failed; });
        });
    }
    void sides()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void promotions_data()
    {
        QTest::addColumn<ProblemRow>("row");
        using enum GatePassage;
        const auto addPast = [](const char *name, const std::function<void(Plan &)> &spoil, const QString &text) {
            addProblemRow(name, spoil, "promotion-past-gate", Severity::Warning, "gate", 86, text);
        };
        addPast("nobody decided on what came in", [](Plan &plan) { gated(plan, Entry, {toStaging}); },
                u"4.2 of “api” went into “Staging” past the gate “Is it tried” (“Code freeze” of Crane 4.2): not decided."_s);
        addPast("no go", [](Plan &plan) {
            gated(plan, Entry, {toStaging});
            decide(plan, 87, GateOutcome::NoGo, 1);
        }, u"4.2 of “api” went into “Staging” past the gate “Is it tried” (“Code freeze” of Crane 4.2): No go."_s);
        addPast("nobody decided on what left", [](Plan &plan) { gated(plan, Exit, {toProduction}); },
                u"4.2 of “api” left “Staging” past the gate “Is it tried” (“Code freeze” of Crane 4.2): not decided."_s);
        addPast("two are one problem", [](Plan &plan) {
            gated(plan, Entry, {toStaging});
            plan.put(Promotion{PromotionId(63), older, staging, Sound::release, PromotionState::Deployed, june(1), {}, false, {}});
        }, u"4.1 of “api” and 1 more went into “Staging” past the gate “Is it tried” (“Code freeze” of Crane 4.2): not decided."_s);
        addSoundRow("an entry gate does not mind what leaves", [](Plan &plan) { gated(plan, Entry, {toProduction}); });
        addSoundRow("an exit gate does not mind what comes in", [](Plan &plan) { gated(plan, Exit, {toStaging}); });
        addSoundRow("of no release", [](Plan &plan) { gated(plan, Entry, {}); });
        addSoundRow("go", [](Plan &plan) {
            gated(plan, Entry, {toStaging});
            decide(plan, 87, GateOutcome::GoWithConditions, 1);
        });
        addSoundRow("go afterwards", [](Plan &plan) {
            gated(plan, Entry, {toStaging});
            decide(plan, 87, GateOutcome::NoGo, 1);
            decide(plan, 88, GateOutcome::Go, 20);
        });
        addSoundRow("no go afterwards", [](Plan &plan) {
            gated(plan, Entry, {toStaging});
            decide(plan, 87, GateOutcome::Go, 1);
            decide(plan, 88, GateOutcome::NoGo, 20);
        });
        addSoundRow("taken back", [](Plan &plan) {
            gated(plan, Entry, {toStaging});
            Sound::change<Promotion>(plan, toStaging, [](Promotion &promotion) { promotion.state = PromotionState::RolledBack; });
        });
        addSoundRow("before a later gate", [](Plan &plan) {
            gated(plan, Entry, {toStaging});
            putPast(plan, 1);
            Sound::change<Milestone>(plan, past, [](Milestone &milestone) { milestone.environment = staging; });
            Gate first = *plan.find(GateId(86));
            first.id = GateId(89);
            first.milestone = past;
            plan.put(first);
            decide(plan, 87, GateOutcome::Go, 1, first.id);
        });
    }
    void promotions()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void promotionsByHand_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addProblemRow(
            "by hand under code",
            [](Plan &plan) {
                deployed(plan);
                code(plan, 0, 28);
                byHand(plan, toStaging);
            },
            "promotion-by-hand", Severity::Warning, "promotion", toStaging.value(),
            u"4.2 of “api” came into “Staging” by hand, though that is made by code; the next run of the code may undo it."_s);
        addProblemRow(
            "planned by hand under code",
            [](Plan &plan) {
                deployed(plan);
                code(plan, 0, 28);
                plan.put(Promotion{PromotionId(64), newer, staging, {}, PromotionState::Planned, june(30).addDays(5), {}, true, {}});
            },
            "promotion-by-hand", Severity::Warning, "promotion", 64,
            u"4.2 of “api” is to come into “Staging” by hand, though that is made by code; the next run of the code may undo it."_s);
        addSoundRow("by hand without code", [](Plan &plan) {
            deployed(plan);
            byHand(plan, toStaging);
        });
        addSoundRow("by hand, but replaced since", [](Plan &plan) {
            deployed(plan);
            code(plan, 0, 28);
            byHand(plan, toStaging);
            plan.put(Promotion{PromotionId(62), newer, staging, {}, PromotionState::Deployed, june(20), {}, false, {}});
        });
    }
    void promotionsByHand()
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
