// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemrows.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Problems of toggles, roll-outs and back-out plans: each check where it must speak, and where it must be silent.
class TestProblemsOfRollout : public QObject
{
    Q_OBJECT

private:
    static void addToggle(Plan &plan, qint64 id, const QString &name, MilestoneId removeBy = {}, ToggleKind kind = ToggleKind::Release)
    {
        FeatureToggle toggle;
        toggle.id = FeatureToggleId(id);
        toggle.name = name;
        toggle.kind = kind;
        toggle.removeBy = removeBy;
        plan.put(toggle);
    }

    static void addBackOut(Plan &plan, QDate rehearsed, MilestoneId rehearsal = {})
    {
        plan.put(BackOutPlan{BackOutPlanId(80), Sound::release, u"Back to 4.1"_s, {}, {}, 30, {}, rehearsal, rehearsed, {}});
    }

    /// A step on Thu 27 Aug, of a release that can go back, with somebody on call.
    static void addStep(Plan &plan, const std::function<void(RolloutStep &)> &change, qint64 id = 60)
    {
        addBackOut(plan, QDate(2026, 6, 1));
        addOnCall(plan, QDate(2026, 8, 1), QDate(2026, 9, 30));
        plan.put(Sound::following(id, u"Step %1"_s.arg(id), Sound::goLive, int(id) - 59));
        RolloutStep step;
        step.id = RolloutStepId(id);
        step.milestone = MilestoneId(id);
        step.technique = RolloutTechnique::Canary;
        step.share = 5;
        step.holdHours = 24;
        step.killCriterion = u"More than 1 % of requests fail"_s;
        change(step);
        plan.put(step);
    }

    static void addOnCall(Plan &plan, QDate first, QDate last)
    {
        plan.put(Person{PersonId(40), u"Ada"_s, {}, {}, {}});
        Sound::change<Role>(plan, Sound::lead, [](Role &r) { r.person = PersonId(40); });
        plan.put(OnCall{OnCallId(41), {}, PersonId(40), first, last});
    }

    static void addGate(Plan &plan)
    {
        plan.put(Sound::following(70, u"Go/no-go"_s, Sound::goLive, -1));
        plan.put(Gate{GateId(71), MilestoneId(70), u"Go/no-go"_s, Sound::lead, {}, {}});
        Criterion criterion;
        criterion.id = CriterionId(72);
        criterion.gate = GateId(71);
        criterion.title = u"Back-out rehearsed"_s;
        criterion.measure = CriterionMeasure::BackOutRehearsed;
        plan.put(criterion);
    }

    /// Other checks have their say of gates; here only these are looked at.
    static QStringList said(const Plan &plan)
    {
        QStringList found;
        for (const Problem &problem : problemsOf(plan)) {
            if (problem.check == "go-live-without-back-out"_L1 || problem.check == "back-out-not-rehearsed"_L1)
                found << QString::number(int(problem.severity)) + u' ' + problem.text;
        }
        return found;
    }

private Q_SLOTS:
    void toggles_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addProblemRow("undated", [](Plan &p) { addToggle(p, 50, u"Fast"_s); }, "toggle-undated", Severity::Notice, "feature_toggle", 50,
                      u"Nobody said by when the feature toggle “Fast” is removed."_s);
        addProblemRow("many undated are one", [](Plan &p) {
            for (int i = 0; i < 5; ++i)
                addToggle(p, 50 + i, u"T%1"_s.arg(i));
        }, "toggle-undated", Severity::Notice, "feature_toggle", 50, u"Nobody said by when 5 feature toggles are removed: “T0”, “T1”, “T2” and 2 more."_s);
        addSoundRow("dated", [](Plan &p) { addToggle(p, 50, u"Fast"_s, Sound::goLive); });
        addSoundRow("meant to stay", [](Plan &p) { addToggle(p, 50, u"Brake"_s, {}, ToggleKind::Operations); });
        addProblemRow("overdue", [](Plan &p) {
            Milestone past = Sound::milestone(51, u"Clean-up"_s, QDate(2026, 6, 30));
            past.state = MilestoneState::Done;
            past.actual = QDate(2026, 6, 30);
            p.put(past);
            addToggle(p, 50, u"Fast"_s, MilestoneId(51));
        }, "toggle-overdue", Severity::Warning, "feature_toggle", 50,
                      u"The code of the feature toggle “Fast” had to be gone by “Clean-up” of Crane 4.2, Tue 30 Jun 2026, and is still there."_s);
    }
    void toggles() { runRow(); }

    void namesOfToggles_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto naming = [](const QString &names, const std::function<void(WorkItem &)> &change = [](WorkItem &) {}, int items = 1) {
            return [=](Plan &p) {
                addToggle(p, 50, u"Fast"_s, Sound::goLive);
                for (int i = 0; i < items; ++i) {
                    WorkItem item;
                    item.id = WorkItemId(300 + i);
                    item.release = Sound::release;
                    item.key = u"CR-%1"_s.arg(i + 1);
                    item.title = u"Search"_s;
                    item.featureToggle = names;
                    change(item);
                    p.put(item);
                }
            };
        };
        addSoundRow("known", naming(u"Fast"_s));
        addProblemRow("misspelt", naming(u"fast"_s), "toggle-unknown", Severity::Notice, "work_item", 300,
                      u"CR-1 names the feature toggle “fast”, which the plan does not have."_s);
        addProblemRow("one of several", naming(u"Fast, Slow"_s), "toggle-unknown", Severity::Notice, "work_item", 300,
                      u"CR-1 names the feature toggle “Slow”, which the plan does not have."_s);
        addProblemRow("many", naming(u"Slow"_s, [](WorkItem &) {}, 4), "toggle-unknown", Severity::Notice, "release", Sound::release.value(),
                      u"Work items of Crane 4.2 name 4 feature toggles that the plan does not have: Slow, Slow, Slow and 1 more."_s);
        addSoundRow("dropped", naming(u"Slow"_s, [](WorkItem &i) { i.state = WorkItemState::Dropped; }));
        addSoundRow("of no release", naming(u"Slow"_s, [](WorkItem &i) { i.release = {}; }));
        addSoundRow("a plan without toggles", [=](Plan &p) {
            naming(u"Slow"_s)(p);
            p.remove(FeatureToggleId(50));
        });
    }
    void namesOfToggles() { runRow(); }

    void steps_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addSoundRow("sound", [](Plan &p) { addStep(p, [](RolloutStep &) {}); });
        const auto lacks = [](RolloutStep &s) { s.killCriterion.clear(); };
        addProblemRow("no kill criterion", [=](Plan &p) { addStep(p, lacks); }, "step-without-kill-criterion", Severity::Warning, "milestone", 60,
                      u"“Step 60” of Crane 4.2 on Thu 27 Aug 2026 has no kill criterion, so that nobody knows when to take it back."_s);
        addProblemRow("two without", [=](Plan &p) {
            addStep(p, lacks);
            addStep(p, lacks, 61);
        }, "step-without-kill-criterion", Severity::Warning, "milestone", 60,
                      u"“Step 60” of Crane 4.2 on Thu 27 Aug 2026 and 1 more after it have no kill criterion, so that nobody knows when to take them back."_s);
        addSoundRow("a dark launch asks for none", [](Plan &p) {
            addStep(p, [](RolloutStep &s) {
                s.technique = RolloutTechnique::DarkLaunch;
                s.killCriterion.clear();
            });
        });
        addSoundRow("the last step is not watched", [](Plan &p) {
            addStep(p, [](RolloutStep &s) {
                s.action = RolloutAction::Finish;
                s.holdHours = 0;
                s.share = 100;
                s.killCriterion.clear();
            });
        });
        addProblemRow("nobody on call", [](Plan &p) {
            addStep(p, [](RolloutStep &) {});
            addOnCall(p, QDate(2026, 8, 20), QDate(2026, 8, 26));
        }, "step-without-on-call", Severity::Warning, "milestone", 60, u"Nobody is on call at “Step 60” of Crane 4.2 on Thu 27 Aug 2026."_s);
        addSoundRow("somebody on call", [](Plan &p) {
            addStep(p, [](RolloutStep &) {});
            addOnCall(p, QDate(2026, 8, 27), QDate(2026, 8, 27));
        });
        addProblemRow("no duties at all are told once", [](Plan &p) {
            addStep(p, [](RolloutStep &) {}, 61);
            addStep(p, [](RolloutStep &) {}, 60);
            p.remove(OnCallId(41));
        }, "step-without-on-call", Severity::Notice, "milestone", 60,
                      u"No on-call duties are planned, although “Step 60” of Crane 4.2 on Thu 27 Aug 2026 is a step of a roll-out."_s);
        addSoundRow("no duties, and no step to come", [](Plan &p) {
            addStep(p, [](RolloutStep &s) { s.outcome = StepOutcome::Passed; });
            p.remove(OnCallId(41));
        });
        addProblemRow("a switch says nothing of data", [](Plan &p) {
            addStep(p, [](RolloutStep &s) {
                s.technique = RolloutTechnique::BlueGreen;
                s.action = RolloutAction::Switch;
            });
        }, "switch-without-data-note", Severity::Warning, "milestone", 60,
                      u"“Step 60” of Crane 4.2 on Thu 27 Aug 2026 does not say what happens to the data that is written on one side and read on the other."_s);
        addProblemRow("inside a blackout", [](Plan &p) {
            addStep(p, [](RolloutStep &) {});
            Window sale;
            sale.id = WindowId(90);
            sale.name = u"Sale"_s;
            sale.startDate = sale.endDate = QDate(2026, 8, 27);
            p.put(sale);
        }, "in-blackout", Severity::Warning, "milestone", 60,
                      u"“Step 60” of Crane 4.2 is on Thu 27 Aug 2026, inside the blackout “Sale”, which lasts from Thu 27 Aug 2026 to Thu 27 Aug 2026."_s);
    }
    void steps() { runRow(); }

    void backOuts()
    {
        Plan plan = Sound::make();
        QCOMPARE(said(plan), QStringList());
        addStep(plan, [](RolloutStep &) {});
        plan.remove(BackOutPlanId(80));
        QCOMPARE(said(plan), QStringList{u"2 “v4.2 released” of Crane 4.2 is on Wed 26 Aug 2026, and there is no plan of how to go back."_s});
        addBackOut(plan, {});
        QCOMPARE(said(plan), QStringList{u"2 The back-out plan “Back to 4.1” is not rehearsed before “v4.2 released” of Crane 4.2 on Wed 26 Aug 2026."_s});
        plan.put(Sound::following(85, u"Rehearsal"_s, Sound::goLive, 1));
        addBackOut(plan, {}, MilestoneId(85));
        QCOMPARE(said(plan), QStringList{u"2 The back-out plan “Back to 4.1” is rehearsed on Thu 27 Aug 2026, but “v4.2 released” of Crane 4.2 is on Wed 26 Aug 2026."_s});
        plan.put(Sound::following(85, u"Rehearsal"_s, Sound::goLive, -1));
        QCOMPARE(said(plan), QStringList());
        addBackOut(plan, QDate(2026, 6, 30));
        QCOMPARE(said(plan), QStringList());
    }

    void gateThatSaysSo()
    {
        Plan plan = Sound::make();
        addGate(plan);
        QCOMPARE(said(plan), QStringList{u"1 “Go/no-go” of Crane 4.2 is on Tue 25 Aug 2026, and there is no plan of how to go back."_s});
        plan.put(Sound::following(85, u"Rehearsal"_s, Sound::goLive, -1));
        addBackOut(plan, {}, MilestoneId(85));
        QCOMPARE(said(plan), QStringList{u"1 The back-out plan “Back to 4.1” is rehearsed on Tue 25 Aug 2026, but “Go/no-go” of Crane 4.2 is on Tue 25 Aug 2026."_s});
        plan.put(Sound::following(85, u"Rehearsal"_s, Sound::goLive, -2));
        QCOMPARE(said(plan), QStringList());
    }

private:
    static void runRow()
    {
        QFETCH(const ProblemRow, row);
        compareRow(row);
    }
};

QTEST_GUILESS_MAIN(TestProblemsOfRollout)
#include "tst_problemsofrollout.moc"
