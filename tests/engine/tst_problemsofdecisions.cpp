// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gateplan.h"
#include "engine/problemrows.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Problems of gates, decisions and the RACI matrix: each check where it must speak, and where it must be silent. Today is Wed 1 Jul 2026.
class TestProblemsOfDecisions : public QObject
{
    Q_OBJECT

private:
    using Spoil = std::function<void(Plan &)>;

    static QStringList found(const Spoil &spoil)
    {
        Plan plan = GatePlan::withGate();
        spoil(plan);
        QStringList lines;
        for (const Problem &problem : problemsOf(plan))
            lines << problem.check + u": "_s + problem.text;
        return lines;
    }
    static void gateOn(Plan &plan, QDate day)
    {
        GatePlan::change<Milestone>(plan, GatePlan::freeze, [day](Milestone &m) {
            m = GatePlan::milestone(11, u"Code freeze"_s, day);
            m.kind = MilestoneKind::Freeze;
        });
    }
    static void decide(Plan &plan)
    {
        Decision decision;
        decision.id = DecisionId(800);
        decision.gate = GatePlan::gate;
        decision.decider = GatePlan::ana;
        decision.decided = QDateTime(QDate(2026, 6, 30), QTime(9, 0), QTimeZone::utc());
        plan.put(decision);
    }
    static void missing(Plan &plan, const std::function<void(Criterion &)> &change = [](Criterion &) {})
    {
        Criterion criterion = GatePlan::criterion(95, u"Way back"_s, CriterionMeasure::Attested);
        criterion.attestation = Attestation::NotMet;
        criterion.attestedBy = GatePlan::ana;
        criterion.attested = QDate(2026, 6, 30);
        change(criterion);
        plan.put(criterion);
    }

private Q_SLOTS:
    /// A no go holds for its own day only.
    void afterANoGoTheSlippedGateIsAskedAgain()
    {
        Plan plan = GatePlan::withGate();
        missing(plan);
        decide(plan);
        GatePlan::change<Decision>(plan, DecisionId(800), [](Decision &d) {
            d.outcome = GateOutcome::NoGo;
            d.decided = QDateTime(GatePlan::today, QTime(9, 0), QTimeZone::utc());
        });
        const auto asked = [&](QDate day) {
            gateOn(plan, day);
            const auto problems = findProblems(plan, computeTimetable(plan), day);
            return std::ranges::count(problems, u"gate-not-ready"_s, &Problem::check) > 0;
        };
        QVERIFY(!asked(GatePlan::today));
        QVERIFY(asked(GatePlan::today.addDays(14)));
    }

    void gates_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const Spoil &spoil, const QStringList &lines = {}) { QTest::newRow(name) << spoil << lines; };
        const QString gate = u"Gate “Freeze gate” (“Code freeze” of Crane 4.2)"_s;
        const auto day = GatePlan::gateDay;
        const Spoil allAway = [day](Plan &p) {
            p.put(GatePlan::away(1, GatePlan::ana, day));
            p.put(GatePlan::away(2, GatePlan::ben, day));
            p.put(GatePlan::away(3, GatePlan::cleo, day));
        };
        row("sound", [](Plan &) {});
        row("no decider", [](Plan &p) { GatePlan::change<Gate>(p, GatePlan::gate, [](Gate &g) { g.decider = g.deputy = {}; }); },
            {u"gate-without-decider: "_s + gate + u": Nobody is named to decide."_s});
        row("all away", allAway, {u"decider-away: "_s + gate + u": Nobody can decide: all who may are away on Wed 22 Jul 2026."_s});
        row("all away, but decided", [=](Plan &p) {
            allAway(p);
            decide(p);
        });
        row("one is there", [day](Plan &p) { p.put(GatePlan::away(1, GatePlan::ana, day)); });
        row("the day after tomorrow", [](Plan &p) { gateOn(p, QDate(2026, 7, 3)); });
        row("tomorrow", [](Plan &p) { gateOn(p, QDate(2026, 7, 2)); },
            {u"gate-not-decided: "_s + gate + u" is on Thu 2 Jul 2026, and nobody has decided yet."_s});
        row("tomorrow, decided", [](Plan &p) {
            gateOn(p, QDate(2026, 7, 2));
            decide(p);
        });
        row("tomorrow, not ready", [](Plan &p) {
            gateOn(p, QDate(2026, 7, 2));
            missing(p);
        }, {u"gate-not-decided: "_s + gate + u" is on Thu 2 Jul 2026, and nobody has decided yet."_s});
        row("today, not ready", [](Plan &p) {
            gateOn(p, GatePlan::today);
            missing(p);
        }, {u"gate-not-ready: "_s + gate + u" is not ready on its day. Way back: Ana said on Tue 30 Jun 2026 that it is not met."_s,
            u"gate-not-decided: "_s + gate + u" is on Wed 1 Jul 2026, and nobody has decided yet."_s});
        row("today, soft", [](Plan &p) {
            gateOn(p, GatePlan::today);
            missing(p, [](Criterion &c) { c.hard = false; });
        }, {u"gate-not-decided: "_s + gate + u" is on Wed 1 Jul 2026, and nobody has decided yet."_s});
        row("waived", [](Plan &p) { missing(p, [](Criterion &c) {
            c.waiverReason = u"Small"_s;
            c.waiverExpires = GatePlan::today;
            c.waivedBy = GatePlan::ana;
        }); });
        const QString waiver = u"criterion-waiver-incomplete: The waiver of “Way back” at gate “Freeze gate” (“Code freeze” of Crane 4.2) lacks "_s;
        row("waived by nobody", [](Plan &p) { missing(p, [](Criterion &c) {
            c.waiverReason = u"Small"_s;
            c.waiverExpires = GatePlan::today;
        }); }, {waiver + u"somebody who answers for it."_s});
        row("soft and waived for ever", [](Plan &p) { missing(p, [](Criterion &c) {
            c.waiverReason = u"Small"_s;
            c.hard = false;
        }); }, {waiver + u"a last day and somebody who answers for it."_s});
        row("waived by halves, and met", [](Plan &p) { missing(p, [](Criterion &c) {
            c.waiverReason = u"Small"_s;
            c.attestation = Attestation::Met;
        }); });
        row("waiver ran out", [](Plan &p) { missing(p, [](Criterion &c) {
            c.waiverReason = u"Small"_s;
            c.waiverExpires = QDate(2026, 6, 30);
        }); }, {u"waiver-expired: The waiver of “Way back” at gate “Freeze gate” (“Code freeze” of Crane 4.2) "
                                         "ran out on Tue 30 Jun 2026, and it is not met."_s});
        row("cancelled release", [=](Plan &p) {
            allAway(p);
            GatePlan::change<Release>(p, GatePlan::release, [](Release &r) { r.state = ReleaseState::Cancelled; });
        });
    }
    void gates()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QStringList, lines);
        QCOMPARE(found(spoil).join(u'\n'), lines.join(u'\n'));
    }

    void conditions()
    {
        const auto with = [](QDate due, QDate done) {
            return [=](Plan &p) {
                decide(p);
                DecisionCondition condition;
                condition.id = DecisionConditionId(801);
                condition.decision = DecisionId(800);
                condition.title = u"Watch the queue"_s;
                condition.due = due;
                condition.done = done;
                p.put(condition);
            };
        };
        QCOMPARE(found(with(QDate(2026, 6, 30), {})),
                 QStringList{u"condition-overdue: “Watch the queue”, a condition of the decision at “Freeze gate”, "
                               "was due on Tue 30 Jun 2026."_s});
        QCOMPARE(found(with(GatePlan::today, {})), QStringList());
        QCOMPARE(found(with(QDate(2026, 6, 30), QDate(2026, 6, 30))), QStringList());
    }

    void accountable()
    {
        const auto part = [](Plan &p, qint64 id, const QString &activity, MilestoneId milestone, RoleId role, Raci raci) {
            p.put(Responsibility{ResponsibilityId(id), activity, milestone, role, raci});
        };
        QCOMPARE(found([&](Plan &p) {
                     part(p, 1, {}, GatePlan::freeze, GatePlan::chief, Raci::Accountable);
                     part(p, 2, u"Deploy"_s, {}, GatePlan::chief, Raci::Accountable);
                 }), QStringList());
        QCOMPARE(found([&](Plan &p) {
                     part(p, 1, {}, GatePlan::freeze, GatePlan::chief, Raci::Responsible);
                 }), QStringList{u"not-one-accountable: Nobody is accountable for “Code freeze” of Crane 4.2."_s});
        QCOMPARE(found([&](Plan &p) {
                     part(p, 1, {}, GatePlan::freeze, GatePlan::chief, Raci::Accountable);
                     part(p, 2, u"Deploy"_s, {}, GatePlan::chief, Raci::Accountable);
                     part(p, 3, u"Deploy"_s, {}, GatePlan::second, Raci::Accountable);
                 }), QStringList{u"not-one-accountable: 2 roles are accountable for “Deploy”: “Chief”, “Second”."_s});
        const auto away = [&](Plan &p) {
            part(p, 1, {}, GatePlan::freeze, GatePlan::second, Raci::Accountable);
            p.put(GatePlan::away(1, GatePlan::cleo, GatePlan::gateDay));
        };
        QCOMPARE(found(away), QStringList{u"accountable-away: “Second” is accountable for “Code freeze” of Crane 4.2 on Wed 22 Jul 2026, "
                                         "but who fills the role is away, and nobody deputises."_s});
        QCOMPARE(found([&](Plan &p) {
                     away(p);
                     GatePlan::change<Role>(p, GatePlan::second, [](Role &r) { r.deputy = GatePlan::ben; });
                 }), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestProblemsOfDecisions)
#include "tst_problemsofdecisions.moc"
