// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemrows.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Problems of bugs and exception requests: each check where it must speak, and where it must be silent. Today is Wed 1 Jul 2026, the freeze
/// on Wed 22 Jul.
class TestProblemsOfTriage : public QObject
{
    Q_OBJECT

private:
    static std::function<void(Plan &)> with(const std::function<void(Bug &)> &change, const std::function<void(Plan &)> &more = {})
    {
        return [change, more](Plan &plan) {
            Bug bug;
            bug.id = BugId(50);
            bug.key = u"CR-7"_s;
            bug.title = u"Hook swings"_s;
            bug.release = Sound::release;
            bug.reason = u"Told"_s;
            bug.decider = PersonId(70);
            bug.decided = Sound::today;
            change(bug);
            plan.put(bug);
            if (more)
                more(plan);
        };
    }
    /// The freeze on another day, pinned.
    static std::function<void(Plan &)> freezeOn(QDate day)
    {
        return [day](Plan &plan) {
            Sound::change<Milestone>(plan, Sound::freeze, [day](Milestone &m) {
                m.rule = RuleKind::Pinned;
                m.pinned = day;
                if (day < Sound::today) {
                    m.state = MilestoneState::Done;
                    m.actual = day;
                }
            });
        };
    }
    static void blocker(Bug &bug) { bug.severity = BugSeverity::Blocker; }
    static void lateFix(Bug &bug)
    {
        bug.decision = TriageDecision::FixNow;
        bug.decided = QDate(2026, 6, 30);
    }
    static inline const QString lateText = u"CR-7 was decided to be fixed on Tue 30 Jun 2026, after the freeze of Mon 29 Jun 2026, but no exception "
                                           "request for it is approved."_s;
    static std::function<void(Plan &)> approvedBy(PersonId first, PersonId second)
    {
        return [=](Plan &plan) {
            freezeOn(QDate(2026, 6, 29))(plan);
            for (const PersonId id : {PersonId(70), PersonId(71)}) {
                Person person;
                person.id = id;
                person.name = id == PersonId(70) ? u"Ann"_s : u"Ben"_s;
                plan.put(person);
            }
            Sound::change<Role>(plan, Sound::lead, [](Role &r) { r.person = PersonId(70); });
            ExceptionRequest request;
            request.id = ExceptionRequestId(60);
            request.title = u"Let it in"_s;
            request.release = Sound::release;
            request.bug = BugId(50);
            request.userImpact = request.tests = request.risk = u"Told"_s;
            request.state = ExceptionState::Approved;
            request.approver = first;
            request.secondApprover = second;
            plan.put(request);
        };
    }

    /// The scope is frozen on Wed 8 Jul 2026; a work item joins the release on the day that is given.
    static std::function<void(Plan &)> joins(QDate day, const std::function<void(Plan &)> &more = {})
    {
        return [day, more](Plan &plan) {
            Milestone agreed = Sound::milestone(12, u"Scope freeze"_s, QDate(2026, 7, 8));
            agreed.kind = MilestoneKind::Freeze;
            agreed.freezes = FreezeScope::Scope;
            plan.put(agreed);
            WorkItem item;
            item.id = WorkItemId(80);
            item.title = u"Remote control"_s;
            item.release = Sound::release;
            item.joined = day;
            plan.put(item);
            if (more)
                more(plan);
        };
    }
    static void putLike(Plan &plan, WorkItemId id, WorkItemId parent)
    {
        WorkItem item = *plan.find(WorkItemId(80));
        item.id = id;
        item.title = u"Work %1"_s.arg(id.value());
        item.parent = parent;
        plan.put(item);
    }
    static inline const QString joinedText = u"“Remote control” joined Crane 4.2 on Thu 9 Jul 2026, though its scope is frozen since Wed 8 Jul 2026, and no "
                                             "exception request for it is approved."_s;

private Q_SLOTS:
    void triage_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addSoundRow("a blocker long before the freeze", with(blocker));
        addProblemRow("a blocker ten days before", with(blocker, freezeOn(QDate(2026, 7, 15))), "blocker-undecided", Severity::Warning, "bug", 50,
                      u"The blocker CR-7 is not decided, and the freeze is on Wed 15 Jul 2026."_s);
        addSoundRow("eleven days before", with(blocker, freezeOn(QDate(2026, 7, 16))));
        addProblemRow("on the freeze", with(blocker, freezeOn(Sound::today)), "blocker-undecided", Severity::Error, "bug", 50,
                      u"The blocker CR-7 is not decided, though the release is frozen since Wed 1 Jul 2026."_s);
        addSoundRow("it is only critical", with([](Bug &b) { b.severity = BugSeverity::Critical; }, freezeOn(Sound::today)));
        addSoundRow("it is mended", with([](Bug &b) { blocker(b); b.state = BugState::Fixed; }, freezeOn(Sound::today)));
        addSoundRow("it is waived", with([](Bug &b) { blocker(b); b.decision = TriageDecision::Waive; }, freezeOn(Sound::today)));

        addSoundRow("fixed before the freeze", with(lateFix));
        addProblemRow("fixed after it", with(lateFix, freezeOn(QDate(2026, 6, 29))), "fix-without-exception", Severity::Warning, "bug", 50,
                      lateText);
        addProblemRow("even where it is mended", with([](Bug &b) { lateFix(b); b.state = BugState::Closed; }, freezeOn(QDate(2026, 6, 29))),
                      "fix-without-exception", Severity::Warning, "bug", 50,
                      lateText);
        addSoundRow("with an exception", with(lateFix, approvedBy(PersonId(70), PersonId(71))));
        addProblemRow("one person approves twice", with(blocker, [](Plan &plan) {
                          approvedBy(PersonId(70), PersonId(70))(plan);
                          Sound::change<Bug>(plan, BugId(50), [](Bug &b) { b.decision = TriageDecision::Waive; });
                      }),
                      "exception-approved-by-one", Severity::Warning, "exception_request", 60, u"“Ann” approved the exception “Let it in” twice."_s);

        const auto waived = [](Bug &b) { b.decision = TriageDecision::Waive; };
        addProblemRow("without a reason", with([=](Bug &b) { waived(b); b.reason = u" "_s; }), "bug-decision-incomplete", Severity::Notice, "bug", 50,
                      u"The decision about CR-7 lacks this: a reason."_s);
        addProblemRow("without a day and a reason", with([=](Bug &b) { waived(b); b.reason.clear(); b.decided = {}; }), "bug-decision-incomplete",
                      Severity::Notice, "bug", 50, u"The decision about CR-7 lacks this: a reason; the day on which it was taken."_s);
        addSoundRow("nobody decided, in a plan of nobody", with([=](Bug &b) { waived(b); b.decider = {}; }));
        addProblemRow("nobody decided", with([=](Bug &b) { waived(b); b.decider = {}; }, approvedBy(PersonId(70), PersonId(71))), "bug-decision-incomplete",
                      Severity::Notice, "bug", 50, u"The decision about CR-7 lacks this: who took it."_s);
        addProblemRow("many decided by halves", with([=](Bug &b) { waived(b); b.reason.clear(); }, [](Plan &plan) {
                          for (qint64 id = 51; id < 55; ++id) {
                              Bug other = *plan.find(BugId(50));
                              other.id = BugId(id);
                              other.key = u"CR-%1"_s.arg(id);
                              plan.put(other);
                          }
                      }),
                      "bug-decision-incomplete", Severity::Notice, "release", Sound::release.value(),
                      u"5 bugs of Crane 4.2 are decided without a reason, a day or anybody who decided: CR-7, CR-51, CR-52 and 2 more."_s);
        const auto lacking = [](const std::function<void(ExceptionRequest &)> &change) {
            return [change](Plan &plan) {
                approvedBy(PersonId(70), PersonId(71))(plan);
                Sound::change<Bug>(plan, BugId(50), [](Bug &b) { b.decision = TriageDecision::Waive; });
                Sound::change<ExceptionRequest>(plan, ExceptionRequestId(60), change);
            };
        };
        addProblemRow("approved by halves", with(blocker, lacking([](ExceptionRequest &r) { r.tests.clear(); r.secondApprover = {}; })), "exception-incomplete",
                      Severity::Warning, "exception_request", 60,
                      u"The exception “Let it in” is approved, but lets nothing in as long as this is missing: the tests that show it to be sound; a second approver."_s);
        addSoundRow("asked by halves", with(blocker, lacking([](ExceptionRequest &r) { r.tests.clear(); r.state = ExceptionState::Asked; })));

        const auto deferred = [](Bug &b) { b.decision = TriageDecision::Defer; b.deferredTo = ReleaseId(200); };
        const auto target = [](ReleaseState state) {
            return [state](Plan &plan) { plan.put(Release{ReleaseId(200), Sound::product, u"4.1"_s, state, {}, {}}); };
        };
        addProblemRow("deferred to a cancelled release", with(deferred, target(ReleaseState::Cancelled)), "deferred-to-nowhere", Severity::Warning,
                      "bug", 50, u"CR-7 is deferred to Crane 4.1, which is cancelled."_s);
        addProblemRow("deferred to a released one", with(deferred, target(ReleaseState::Released)), "deferred-to-nowhere", Severity::Warning, "bug",
                      50, u"CR-7 is deferred to Crane 4.1, which is released already, and it is still open."_s);
        addSoundRow("deferred, and mended since", with([=](Bug &b) { deferred(b); b.state = BugState::Fixed; }, target(ReleaseState::Released)));

        const QDate late(2026, 7, 9);
        addSoundRow("it joined before the scope was frozen", joins(QDate(2026, 7, 7)));
        addSoundRow("it was there from the beginning", joins({}));
        addProblemRow("it joined after that", joins(late), "scope-after-freeze", Severity::Warning, "work_item", 80, joinedText);
        addProblemRow("it joined with a part", joins(late, [](Plan &plan) { putLike(plan, WorkItemId(81), WorkItemId(80)); }), "scope-after-freeze",
                      Severity::Warning, "work_item", 80, joinedText);
        addSoundRow("it was dropped", joins(late, [](Plan &plan) {
                        Sound::change<WorkItem>(plan, WorkItemId(80), [](WorkItem &i) { i.state = WorkItemState::Dropped; });
                    }));
        addSoundRow("it is let in", joins(late, [](Plan &plan) {
                        approvedBy(PersonId(70), PersonId(71))(plan);
                        Sound::change<ExceptionRequest>(plan, ExceptionRequestId(60), [](ExceptionRequest &r) {
                            r.bug = {};
                            r.workItem = WorkItemId(80);
                        });
                    }));
        addProblemRow("five joined", joins(late, [](Plan &plan) {
                          for (qint64 id = 81; id < 85; ++id)
                              putLike(plan, WorkItemId(id), {});
                      }),
                      "scope-after-freeze", Severity::Warning, "release", Sound::release.value(),
                      u"5 items joined Crane 4.2 though its scope is frozen since Wed 8 Jul 2026, and no exception requests for them are approved: "
                      "“Remote control”, “Work 81”, “Work 82” and 2 more."_s);

        const auto hidden = [](Bug &b) { b.decision = TriageDecision::Toggle; };
        addProblemRow("behind nothing", with(hidden), "toggle-decision-without-toggle", Severity::Warning, "bug", 50,
                      u"CR-7 is to ship behind a toggle, but none is named."_s);
        addSoundRow("its release is cancelled", with(hidden, [](Plan &plan) {
                        Sound::change<Release>(plan, Sound::release, [](Release &r) { r.state = ReleaseState::Cancelled; });
                    }));
    }
    void triage()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }
};

QTEST_GUILESS_MAIN(TestProblemsOfTriage)
#include "tst_problemsoftriage.moc"
