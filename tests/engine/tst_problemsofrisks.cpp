// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemrows.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Problems of risks and their actions: each check where it must speak, and where it must be silent. Today is Wed 1 Jul 2026.
class TestProblemsOfRisks : public QObject
{
    Q_OBJECT

private:
    static constexpr RiskId riskId{50};
    static constexpr RiskActionId actionId{60};
    using Change = std::function<void(Risk &)>;
    using ChangeAction = std::function<void(RiskAction &)>;

    /// 3 × 4 = 12 is high on the usual scale; owned, with a contingency.
    static std::function<void(Plan &)> with(const Change &change)
    {
        return [change](Plan &plan) {
            Risk risk;
            risk.id = riskId;
            risk.title = u"Signing keys expire"_s;
            risk.releases = {Sound::release};
            risk.residualProbability = 3;
            risk.residualImpact = 4;
            risk.owner = Sound::lead;
            risk.contingency = u"Ship with the old keys"_s;
            change(risk);
            plan.put(risk);
        };
    }
    static std::function<void(Plan &)> withAction(const Change &change, const ChangeAction &changeAction)
    {
        return [change, changeAction](Plan &plan) {
            with(change)(plan);
            RiskAction action;
            action.id = actionId;
            action.risk = riskId;
            action.title = u"Order new keys"_s;
            action.due = QDate(2026, 6, 30);
            changeAction(action);
            plan.put(action);
        };
    }
    static void same(Risk &) {}
    static void struck(Risk &risk)
    {
        risk.state = RiskState::Struck;
        risk.struckOn = QDate(2026, 6, 29);
    }

private Q_SLOTS:
    void grave_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto bare = [](Risk &r) { r.contingency = u"  "_s; };
        addSoundRow("all is there", with(same));
        addProblemRow("no contingency", with(bare), "risk-without-contingency", Severity::Warning, "risk", 50,
                      u"The risk “Signing keys expire” is high (12) even after the response, but nothing is planned for the day that it strikes."_s);
        addSoundRow("a contingency action", withAction(bare, [](RiskAction &a) { a.kind = ActionKind::Contingency; }));
        addProblemRow("a mitigation is none", withAction(bare, [](RiskAction &a) { a.due = {}; }), "risk-without-contingency", Severity::Warning,
                      "risk", 50,
                      u"The risk “Signing keys expire” is high (12) even after the response, but nothing is planned for the day that it strikes."_s);
        addSoundRow("it is medium", with([=](Risk &r) {
            bare(r);
            r.residualImpact = 3;
            r.owner = {};
            r.probability = r.impact = 5;
        }));
        addProblemRow("it is high by its reputation", [](Plan &plan) {
                          RiskScale scale;
                          scale.ratesReputation = true;
                          plan.put(scale);
                          with([](Risk &r) {
                              r.residualImpact = 1;
                              r.residualReputationImpact = 5;
                              r.residualCostImpact = 5;
                              r.residualProbability = 2;
                              r.contingency.clear();
                          })(plan);
                      },
                      "risk-without-contingency", Severity::Warning, "risk", 50,
                      u"The risk “Signing keys expire” is high (10) even after the response, but nothing is planned for the day that it strikes."_s);
        addSoundRow("its cost is not rated", with([=](Risk &r) {
            bare(r);
            r.residualImpact = 1;
            r.residualCostImpact = 5;
        }));
        addProblemRow("nobody owns a critical one", with([](Risk &r) {
                          r.owner = {};
                          r.residualImpact = 5;
                      }),
                      "risk-without-owner", Severity::Warning, "risk", 50,
                      u"The risk “Signing keys expire” is critical (15) even after the response, but nobody watches it."_s);
        addSoundRow("it is closed", with([=](Risk &r) {
            bare(r);
            r.owner = {};
            r.state = RiskState::Closed;
        }));
        addSoundRow("its release is cancelled", [=](Plan &plan) {
            with(bare)(plan);
            Sound::change<Release>(plan, Sound::release, [](Release &r) { r.state = ReleaseState::Cancelled; });
        });
        addProblemRow("the plan's own scale counts", [](Plan &plan) {
            with([](Risk &r) {
                r.owner = {};
                r.residualProbability = r.residualImpact = 2;
            })(plan);
            RiskScale scale;
            scale.levels = 3;
            scale.mediumFrom = 2;
            scale.highFrom = 4;
            scale.criticalFrom = 6;
            plan.put(scale);
        }, "risk-without-owner", Severity::Warning, "risk", 50,
                      u"The risk “Signing keys expire” is high (4) even after the response, but nobody watches it."_s);
    }
    void grave()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void days_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addProblemRow("the review is overdue", with([](Risk &r) { r.reviewBy = QDate(2026, 6, 30); }), "risk-review-overdue", Severity::Notice, "risk",
                      50, u"The risk “Signing keys expire” was to be reviewed by Tue 30 Jun 2026."_s);
        addSoundRow("the review is today", with([](Risk &r) { r.reviewBy = Sound::today; }));
        addProblemRow("it could strike already", with([](Risk &r) { r.proximity = QDate(2026, 6, 29); }), "risk-past-proximity", Severity::Notice,
                      "risk", 50, u"The risk “Signing keys expire” could strike since Mon 29 Jun 2026 and is still open."_s);
        addSoundRow("it may strike from today on", with([](Risk &r) { r.proximity = Sound::today; }));
        addSoundRow("it has struck", with([](Risk &r) {
            struck(r);
            r.proximity = r.reviewBy = QDate(2026, 6, 1);
        }));
    }
    void days()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void actions_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const QString text = u"“Order new keys”, against the risk “Signing keys expire”, was due on Tue 30 Jun 2026."_s;
        const auto contingency = [](RiskAction &a) { a.kind = ActionKind::Contingency; };
        addProblemRow("a mitigation", withAction(same, [](RiskAction &) {}), "risk-action-overdue", Severity::Warning, "risk_action", 60, text);
        addSoundRow("it is due today", withAction(same, [](RiskAction &a) { a.due = Sound::today; }));
        addSoundRow("it is done", withAction(same, [](RiskAction &a) { a.done = QDate(2026, 6, 30); }));
        addSoundRow("a mitigation of a risk that has struck", withAction(struck, [](RiskAction &) {}));
        addProblemRow("a contingency of a risk that has struck", withAction(struck, contingency), "risk-action-overdue", Severity::Warning,
                      "risk_action", 60, text);
        addSoundRow("a contingency of a risk that has not", withAction(same, contingency));
        addSoundRow("the risk is closed", withAction([](Risk &r) { r.state = RiskState::Closed; }, [](RiskAction &) {}));
    }
    void actions()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }
};

QTEST_GUILESS_MAIN(TestProblemsOfRisks)
#include "tst_problemsofrisks.moc"
