// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"
#include "engine/triage/bugtrend.h"
#include "engine/triage/triagepolicy.h"
#include "engine/triage/triageproposal.h"
#include "engine/triageplan.h"
#include "domain/edits/fieldedits.h"
#include "domain/validation.h"

#include <QTest>

using namespace Plimsoll;
using namespace Plimsoll::TriagePlan;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Phases, policy, proposals and decisions. Crane 4.2 freezes on Wed 22 Jul 2026 and goes live on Wed 26 Aug; five working days before is
/// Wed 19 Aug. Today is Wed 1 Jul.
class TestTriage : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 7};

    static void putBuild(Plan &plan, qint64 id, const QString &title, QDate day, MilestoneKind kind = MilestoneKind::Build)
    {
        Milestone build = Sound::milestone(id, title, day);
        build.kind = kind;
        plan.put(build);
    }
    static TriagePhases phasesOf(const Plan &plan) { return triagePhases(plan, computeTimetable(plan), Sound::release); }
    Result<PlanEdit> decideAbout(const Plan &plan, const TriageChoice &made)
    {
        return decide(plan, computeTimetable(plan), std::span(&bugId, 1), made, m_ids);
    }

private Q_SLOTS:
    void phases()
    {
        const TriagePhases found = phasesOf(Sound::make());
        QCOMPARE(found.freeze, QDate(2026, 7, 22));
        QCOMPARE(found.freezeMilestone, Sound::freeze);
        QCOMPARE(found.candidate, QDate(2026, 8, 19));
        QVERIFY(!found.candidateMilestone.isValid());
        QCOMPARE(found.on(QDate(2026, 7, 21)), TriagePhase::BeforeFreeze);
        QCOMPARE(found.on(QDate(2026, 7, 22)), TriagePhase::AfterFreeze);
        QCOMPARE(found.on(QDate(2026, 8, 18)), TriagePhase::AfterFreeze);
        QCOMPARE(found.on(QDate(2026, 8, 19)), TriagePhase::Candidate);
        QCOMPARE(found.on(QDate(2026, 9, 1)), TriagePhase::Candidate);
    }

    void candidates_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("candidate");
        const QDate august(2026, 8, 5);
        const QDate rule(2026, 8, 19);
        QTest::newRow("rc") << u"v4.2.0-rc.0 released"_s << august << int(MilestoneKind::Build) << august;
        QTest::newRow("RC1") << u"RC1"_s << august << int(MilestoneKind::Build) << august;
        QTest::newRow("in words") << u"Release Candidate accepted"_s << august << int(MilestoneKind::Gate) << august;
        QTest::newRow("in German") << u"Kandidat 1 gebaut"_s << august << int(MilestoneKind::Build) << august;
        QTest::newRow("in a German word") << u"Freigabekandidat"_s << august << int(MilestoneKind::Gate) << august;
        QTest::newRow("part of a word") << u"Source archived"_s << august << int(MilestoneKind::Build) << rule;
        QTest::newRow("another build") << u"Beta 1"_s << august << int(MilestoneKind::Build) << rule;
        QTest::newRow("an announcement") << u"RC1 announced"_s << august << int(MilestoneKind::Announcement) << rule;
        QTest::newRow("before the freeze") << u"RC0"_s << QDate(2026, 7, 21) << int(MilestoneKind::Build) << rule;
        QTest::newRow("on the freeze") << u"RC0"_s << QDate(2026, 7, 22) << int(MilestoneKind::Build) << QDate(2026, 7, 22);
    }
    void candidates()
    {
        QFETCH(QString, title);
        QFETCH(QDate, day);
        QFETCH(int, kind);
        Plan plan = Sound::make();
        putBuild(plan, 30, title, day, MilestoneKind(kind));
        QTEST(phasesOf(plan).candidate, "candidate");
    }

    void theFirstCandidateCounts()
    {
        Plan plan = Sound::make();
        putBuild(plan, 30, u"RC2"_s, QDate(2026, 8, 12));
        putBuild(plan, 31, u"RC1"_s, QDate(2026, 8, 5));
        QCOMPARE(phasesOf(plan).candidateMilestone, MilestoneId(31));
        Sound::change<Milestone>(plan, MilestoneId(31), [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QCOMPARE(phasesOf(plan).candidateMilestone, MilestoneId(30));
    }

    void theCodeFreezeCountsBeforeOthers()
    {
        Plan plan = Sound::make();
        Milestone docs = Sound::milestone(30, u"Docs freeze"_s, QDate(2026, 7, 8));
        docs.kind = MilestoneKind::Freeze;
        docs.freezes = FreezeScope::Documentation;
        plan.put(docs);
        // One that does not say what it freezes may be that of the code.
        QCOMPARE(phasesOf(plan).freeze, QDate(2026, 7, 22));
        docs.freezes = FreezeScope::Unspecified;
        plan.put(docs);
        QCOMPARE(phasesOf(plan).freeze, QDate(2026, 7, 8));
        // Whatever it is called.
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) {
            m.title = u"Einfrieren"_s;
            m.freezes = FreezeScope::Code;
        });
        QCOMPARE(phasesOf(plan).freezeMilestone, Sound::freeze);
        QCOMPARE(triagePhases(plan, computeTimetable(plan), ReleaseId(999)), TriagePhases());
    }

    /// The nearer the release, the farther the fix and the lighter the bug, the less is proposed to be fixed now.
    void builtInPolicyIsSteady()
    {
        const auto fixes = [](int phase, int severity, int impact) {
            return builtInProposal({TriagePhase(phase), BugSeverity(severity), FixImpact(impact)}) == TriageDecision::FixNow;
        };
        for (int phase = 0; phase < triagePhaseCount; ++phase) {
            for (int severity = 0; severity < bugSeverities; ++severity) {
                for (int impact = 0; impact < fixImpacts; ++impact) {
                    QVERIFY(builtInProposal({TriagePhase(phase), BugSeverity(severity), FixImpact(impact)}) != TriageDecision::Undecided);
                    if (!fixes(phase, severity, impact))
                        continue;
                    QVERIFY(phase == 0 || fixes(phase - 1, severity, impact));
                    QVERIFY(severity == 0 || fixes(phase, severity - 1, impact));
                    QVERIFY(impact == 0 || fixes(phase, severity, impact - 1));
                }
            }
        }
        QCOMPARE(builtInProposal({TriagePhase::BeforeFreeze, BugSeverity::Blocker, FixImpact::Architecture}), TriageDecision::FixNow);
        QCOMPARE(builtInProposal({TriagePhase::Candidate, BugSeverity::Trivial, FixImpact::Contained}), TriageDecision::Waive);
    }

    void rulesGoBeforeWhatIsBuiltIn()
    {
        const PolicyCell cell{TriagePhase::AfterFreeze, BugSeverity::Major, FixImpact::Contained};
        Plan plan = Sound::make();
        QVERIFY(TriagePolicy(plan).isBuiltIn(cell));
        plan.put(TriageRule{TriageRuleId(1), cell.phase, cell.severity, cell.fixImpact, TriageDecision::Defer});
        plan.put(TriageRule{TriageRuleId(2), cell.phase, cell.severity, cell.fixImpact, TriageDecision::Waive});
        QCOMPARE(TriagePolicy(plan).proposal(cell), TriageDecision::Waive);
        QVERIFY(!TriagePolicy(plan).isBuiltIn(cell));

        Plan changed = Sound::after(plan, setProposal(plan, cell, TriageDecision::Toggle, m_ids));
        QCOMPARE(TriagePolicy(changed).proposal(cell), TriageDecision::Toggle);
        QCOMPARE(changed.table<TriageRule>().size(), 1);
        QCOMPARE(TriagePolicy(changed).proposal({TriagePhase::Candidate, cell.severity, cell.fixImpact}),
                 builtInProposal({TriagePhase::Candidate, cell.severity, cell.fixImpact}));
        QCOMPARE(Sound::after(changed, setProposal(changed, cell, TriageDecision::Undecided, m_ids)).table<TriageRule>().size(), 0);
        QCOMPARE(Sound::after(changed, resetPhase(changed, cell.phase)).table<TriageRule>().size(), 0);
        QVERIFY(resetPhase(changed, TriagePhase::Candidate).isEmpty());
        QCOMPARE(Sound::after(Sound::make(), setProposal(Sound::make(), cell, TriageDecision::Waive, m_ids)).table<TriageRule>().size(), 1);
    }

    void proposals()
    {
        Plan plan = TriagePlan::make([](Bug &b) { b.severity = BugSeverity::Blocker; });
        const auto proposed = [&](QDate day) {
            return proposalFor(plan, computeTimetable(plan), TriagePolicy(plan), *plan.find(bugId), day);
        };
        QCOMPARE(proposed(Sound::today).decision, TriageDecision::FixNow);
        QCOMPARE(proposed(Sound::today).reason, u"Blocker, contained fix, 15 working days before the freeze of Wed 22 Jul 2026."_s);
        QVERIFY(!proposed(Sound::today).needsException);
        QCOMPARE(proposed(QDate(2026, 7, 23)).reason, u"Blocker, contained fix, after the freeze of Wed 22 Jul 2026."_s);
        QVERIFY(proposed(QDate(2026, 7, 23)).needsException);
        QCOMPARE(proposed(QDate(2026, 8, 20)).reason, u"Blocker, contained fix, release candidate phase since Wed 19 Aug 2026."_s);
        plan.put(request());
        QVERIFY(!proposed(QDate(2026, 7, 23)).needsException);
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QCOMPARE(proposed(Sound::today).reason, u"Blocker, contained fix, no freeze is planned."_s);
        QVERIFY(!proposed(Sound::today).deferTo.isValid());
        putLater(plan);
        QCOMPARE(proposed(Sound::today).deferTo, later);
    }

    void theQueueIsInOrder()
    {
        Plan plan = TriagePlan::make();
        const auto put = [&plan](qint64 id, BugSeverity severity, QDate found, const std::function<void(Bug &)> &change = {}) {
            Bug bug = *plan.find(bugId);
            bug.id = BugId(id);
            bug.severity = severity;
            bug.found = found;
            if (change)
                change(bug);
            plan.put(bug);
        };
        put(101, BugSeverity::Major, QDate(2026, 6, 1));
        put(102, BugSeverity::Blocker, {});
        put(103, BugSeverity::Blocker, QDate(2026, 6, 30));
        put(104, BugSeverity::Blocker, QDate(2026, 6, 1), [](Bug &b) { b.decision = TriageDecision::Waive; });
        put(105, BugSeverity::Blocker, QDate(2026, 6, 1), [](Bug &b) { b.state = BugState::Fixed; });
        put(106, BugSeverity::Trivial, QDate(2026, 6, 1), [](Bug &b) { b.release = {}; });
        QCOMPARE(triageQueue(plan, Sound::release), (std::vector{BugId(103), BugId(102), BugId(101), bugId}));
        QCOMPARE(triageQueue(plan, {}).back(), BugId(106));
    }

    void fixNow()
    {
        const Plan plan = TriagePlan::make([](Bug &b) { b.severity = BugSeverity::Blocker; });
        TriageChoice made = choice(TriageDecision::FixNow);
        made.makeWork = true;
        const auto edit = decideAbout(plan, made);
        QVERIFY(edit);
        QCOMPARE(edit->label, u"Decide on CR-7: Fix now"_s);
        const Plan now = Sound::after(plan, *edit);
        const Bug &bug = *now.find(bugId);
        QCOMPARE(bug.decision, TriageDecision::FixNow);
        QCOMPARE(bug.reason, u"Because"_s);
        QCOMPARE(bug.decider, ann);
        QCOMPARE(bug.decided, Sound::today);
        const WorkItem *item = now.find(bug.workItem);
        QVERIFY(item);
        QCOMPARE(item->kind, WorkItemKind::BugFix);
        QCOMPARE(item->key, u"CR-7"_s);
        QCOMPARE(item->release, Sound::release);
        QCOMPARE(item->priority, 2);
        QVERIFY(validate(now));
        // Another decision makes no second item, and takes the first one along.
        const auto again = decideAbout(now, made);
        QCOMPARE(Sound::after(now, *again).table<WorkItem>().size(), 1);
        const auto back = decideAbout(now, choice(TriageDecision::Undecided));
        const Plan undone = Sound::after(now, *back);
        QCOMPARE(undone.find(bugId)->reason, QString());
        QVERIFY(!undone.find(bugId)->decided.isValid() && !undone.find(bugId)->decider.isValid());
        QCOMPARE(undone.find(bugId)->workItem, item->id);
    }

    void refusals_data()
    {
        QTest::addColumn<TriageChoice>("made");
        QTest::addColumn<QString>("text");
        TriageChoice made = choice(TriageDecision::Waive);
        made.reason = u"  "_s;
        QTest::newRow("no reason") << made << u"The decision about CR-7 needs a reason; type one."_s;
        made = choice(TriageDecision::Waive);
        made.decider = {};
        QTest::newRow("no decider") << made << u"Nobody is named who decides about CR-7; choose the person."_s;
        QTest::newRow("after the freeze") << choice(TriageDecision::FixNow, QDate(2026, 7, 22))
            << u"CR-7 is in a release that is frozen since Wed 22 Jul 2026, so fixing it now needs an approved exception request; ask for one."_s;
        QTest::newRow("the day before") << choice(TriageDecision::FixNow, QDate(2026, 7, 21)) << QString();
        made = choice(TriageDecision::Defer);
        QTest::newRow("to some later one") << made << QString();
        made.deferredTo = later;
        QTest::newRow("to a cancelled one") << made
            << u"CR-7 can't be deferred to Crane 4.3, which is released or cancelled; choose another release."_s;
        made.deferredTo = Sound::release;
        QTest::newRow("to its own") << made << u"CR-7 can't be deferred to the release that it is in; choose a later one."_s;
        QTest::newRow("behind nothing") << choice(TriageDecision::Toggle)
            << u"CR-7 is to ship behind a toggle, but none is chosen; choose the toggle, or add one."_s;
        made = choice(TriageDecision::Toggle);
        made.toggle = FeatureToggleId(50);
        QTest::newRow("behind a toggle") << made << QString();
        made.toggle = FeatureToggleId(51);
        QTest::newRow("behind one that is gone") << made << u"The code of the toggle “old” was removed on Mon 1 Jun 2026; choose another for CR-7."_s;
    }
    void refusals()
    {
        QFETCH(TriageChoice, made);
        Plan plan = TriagePlan::make();
        putLater(plan, ReleaseState::Cancelled);
        FeatureToggle toggle;
        toggle.id = FeatureToggleId(50);
        toggle.name = u"new"_s;
        plan.put(toggle);
        toggle.id = FeatureToggleId(51);
        toggle.name = u"old"_s;
        toggle.removed = QDate(2026, 6, 1);
        plan.put(toggle);
        const auto edit = decideAbout(plan, made);
        QTEST(edit ? QString() : edit.error().text, "text");
    }

    void eachIsDecidedByItself()
    {
        Plan plan = TriagePlan::make([](Bug &b) { b.reason = u"Known since 4.1"_s; });
        putLater(plan);
        Bug other = *plan.find(bugId);
        other.id = BugId(101);
        other.key = u"CR-8"_s;
        other.severity = BugSeverity::Minor;
        other.reason.clear();
        plan.put(other);
        QCOMPARE(triageProgress(plan, Sound::release), (TriageProgress{0, 2}));
        const std::array both{bugId, BugId(101)};
        const Timetable timetable = computeTimetable(plan);
        const auto edit = decideEach(plan, timetable, both, TriageDecision::Defer, ben, Sound::today, m_ids);
        QVERIFY(edit);
        QCOMPARE(edit->label, u"Decide on 2 bugs: Defer"_s);
        const Plan now = Sound::after(plan, *edit);
        QCOMPARE(now.find(bugId)->reason, u"Known since 4.1"_s);
        QCOMPARE(now.find(BugId(101))->reason, u"Minor, contained fix, 15 working days before the freeze of Wed 22 Jul 2026."_s);
        QCOMPARE(now.find(BugId(101))->deferredTo, later);
        QCOMPARE(now.find(BugId(101))->decider, ben);
        QCOMPARE(triageProgress(now, Sound::release), (TriageProgress{2, 2}));
        QVERIFY(!decideEach(plan, timetable, both, TriageDecision::Toggle, ben, Sound::today, m_ids));
        QVERIFY(!decideEach(plan, timetable, both, TriageDecision::Defer, {}, Sound::today, m_ids));
    }

    void weeks()
    {
        Plan plan = TriagePlan::make([](Bug &b) { b.found = QDate(2026, 6, 10); }); // A Wednesday.
        const auto put = [&plan](qint64 id, QDate found, QDate closed) {
            Bug bug = *plan.find(bugId);
            bug.id = BugId(id);
            bug.found = found;
            bug.closed = closed;
            bug.state = closed.isValid() ? BugState::Closed : BugState::Open;
            plan.put(bug);
        };
        put(101, QDate(2026, 6, 14), QDate(2026, 6, 15));
        put(102, QDate(2026, 6, 22), {});
        put(103, {}, QDate(2026, 6, 22));
        put(104, QDate(2026, 7, 2), {});
        const std::vector<BugWeek> expected{{QDate(2026, 6, 8), 2, 0, 2},
                                            {QDate(2026, 6, 15), 0, 1, 1},
                                            {QDate(2026, 6, 22), 1, 0, 2},
                                            {QDate(2026, 6, 29), 0, 0, 2}};
        QCOMPARE(bugWeeks(plan, Sound::release, Sound::today), expected);
        QVERIFY(bugWeeks(plan, later, Sound::today).empty());
        // After ten years the last 260 weeks, with what was open before them.
        const auto last = bugWeeks(plan, {}, QDate(2036, 7, 2));
        QCOMPARE(last.size(), size_t(260));
        QCOMPARE(last.front().open, 3);
    }

    void figures()
    {
        Plan plan = TriagePlan::make([](Bug &b) {
            b.decision = TriageDecision::FixNow;
            b.decided = QDate(2026, 7, 22);
        });
        const auto put = [&plan](qint64 id, const std::function<void(Bug &)> &change) {
            Bug bug = *plan.find(bugId);
            bug.id = BugId(id);
            change(bug);
            plan.put(bug);
        };
        put(101, [](Bug &b) { b.decided = QDate(2026, 7, 21); });
        put(102, [](Bug &b) { b.decision = TriageDecision::Defer; });
        put(103, [](Bug &b) { b.decision = TriageDecision::Undecided; });
        put(104, [](Bug &b) { b.state = BugState::Verified; });
        put(105, [](Bug &b) { b.release = {}; });
        plan.put(request());
        const auto list = bugFigures(plan, computeTimetable(plan));
        QCOMPARE(list.size(), size_t(2));
        QCOMPARE(list[0], (BugFigures{Sound::release, 5, 4, 1, 1, 3, 2, 1, 1, 0}));
        QCOMPARE(list[0].lateShare().value(), 2.0 / 3.0);
        QVERIFY(!list[1].release.isValid());
        QCOMPARE(list[1].lateFixes, 0);
        QVERIFY(!BugFigures().lateShare());
    }

    /// Nothing goes that a decision must have; what it lacked before can be mended piece by piece.
    void decisionsStayWhole()
    {
        const auto broken = [](const Plan &plan, const std::function<void(Bug &)> &change) {
            Bug bug = *plan.find(bugId);
            change(bug);
            const auto error = brokenTriage(plan, computeTimetable(plan), edits::replaceRecord(plan, bug));
            return error ? error->text : QString();
        };
        const Plan bare = TriagePlan::make([](Bug &bug) { bug.decision = TriageDecision::FixNow; });
        QCOMPARE(broken(bare, [](Bug &bug) { bug.reason = u"Because"_s; }), QString());
        QCOMPARE(broken(bare, [](Bug &bug) { bug.title = u"Hook"_s; }), QString());
        const Plan whole = TriagePlan::make([](Bug &bug) {
            bug.decision = TriageDecision::FixNow;
            bug.reason = u"Because"_s;
            bug.decider = ann;
            bug.decided = QDate(2026, 7, 1);
        });
        QCOMPARE(broken(whole, [](Bug &bug) { bug.reason = u" "_s; }), u"The decision about CR-7 needs a reason; type one."_s);
        QCOMPARE(broken(whole, [](Bug &bug) { bug.decider = {}; }), u"Nobody is named who decides about CR-7; choose the person."_s);
        QCOMPARE(broken(whole, [](Bug &bug) { bug.decided = {}; }),
                 u"The decision about CR-7 needs the day on which it was taken; type it."_s);
        QVERIFY(broken(whole, [](Bug &bug) { bug.decided = QDate(2026, 7, 23); }).contains(u"needs an approved exception request"_s));
        QCOMPARE(broken(whole, [](Bug &bug) { bug.decider = ben; }), QString());
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
