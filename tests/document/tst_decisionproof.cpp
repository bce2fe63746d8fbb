// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decisionproof.h"

#include "document/plandocument.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "engine/gateplan.h"
#include "engine/readiness/dossier.h"
#include "support/documentfixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Decisions, their dossiers and seals, and whether they are still what was decided. It is Mon 18 May 2026.
class TestDecisionProof : public QObject
{
    Q_OBJECT

private:
    static Plan plan()
    {
        Plan plan = GatePlan::withGate();
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        Criterion bugs = GatePlan::criterion(95, u"No open bugs"_s, CriterionMeasure::OpenBugs);
        plan.put(bugs);
        Criterion backOut = GatePlan::criterion(96, u"Way back"_s, CriterionMeasure::BackOutRehearsed);
        backOut.waiverReason = u"Small change"_s;
        backOut.waivedBy = GatePlan::cleo;
        backOut.waiverExpires = QDate(2026, 7, 30);
        plan.put(backOut);
        Vote vote;
        vote.gate = GatePlan::gate;
        vote.person = GatePlan::ben;
        for (const auto &[id, choice, hour] : {std::tuple(1, VoteChoice::Go, 8), std::tuple(2, VoteChoice::NoGo, 10),
            std::tuple(3, VoteChoice::Abstain, 9)}) {
            vote.id = VoteId(id);
            vote.choice = choice;
            vote.dissent = QString::number(id);
            vote.cast = QDateTime(QDate(2026, 5, 17), QTime(hour, 0), QTimeZone::utc());
            plan.put(vote);
        }
        return plan;
    }

    static DecisionDraft draft(GateOutcome outcome)
    {
        DecisionDraft draft;
        draft.gate = GatePlan::gate;
        draft.outcome = outcome;
        draft.decider = GatePlan::ana;
        draft.reason = u"Support is thin that week"_s;
        DecisionCondition condition;
        condition.title = u"Watch the queue"_s;
        condition.owner = GatePlan::second;
        condition.due = QDate(2026, 7, 30);
        draft.conditions = {condition};
        return draft;
    }

    static Result<PlanEdit> recorded(PlanDocument &document, const DecisionDraft &draft)
    {
        const Readiness readiness(document.plan(), document.timetable(), document.today(), document.clock().now());
        return recordDecision(readiness, draft, document.ids(), {document.clock().now(), document.lastSequence()});
    }
    static DecisionId decide(PlanDocument &document, GateOutcome outcome)
    {
        const auto edit = recorded(document, draft(outcome));
        if (!edit || !document.execute(*edit))
            qFatal("not recorded");
        return document.plan().table<Decision>().begin()->id;
    }

private Q_SLOTS:
    void recordsInOneStep()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        const DecisionId id = decide(document, GateOutcome::GoWithConditions);
        QCOMPARE(document.lastSequence(), qint64(1));
        const Decision &decision = *document.plan().find(id);
        QCOMPARE(decision.decided, QDateTime(QDate(2026, 5, 18), QTime(9, 0), QTimeZone::utc()));
        QCOMPARE(document.plan().table<DecisionCondition>().size(), 1);
        QCOMPARE(document.plan().table<DecisionCondition>().begin()->decision, id);
        const QJsonObject dossier = QJsonDocument::fromJson(decision.dossier.toUtf8()).object();
        QCOMPARE(dossier.value(u"plan").toObject().value(u"id").toString(), u"7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10"_s);
        const QJsonArray criteria = dossier.value(u"criteria").toArray();
        QCOMPARE(criteria.size(), 2);
        QCOMPARE(criteria[0].toObject().value(u"state").toString(), u"met"_s);
        QCOMPARE(criteria[0].toObject().value(u"value").toDouble(), 0.0);
        QCOMPARE(criteria[1].toObject().value(u"waiver").toObject().value(u"by").toString(), u"Cleo"_s);
        // Of three votes of one person the newest counts.
        const QJsonArray votes = dossier.value(u"votes").toArray();
        QCOMPARE(votes.size(), 1);
        QCOMPARE(votes[0].toObject().value(u"choice").toString(), u"no_go"_s);
        QCOMPARE(votes[0].toObject().value(u"dissent").toString(), u"2"_s);
        QCOMPARE(dossier.value(u"conditions").toArray()[0].toObject().value(u"due").toString(), u"2026-07-30"_s);
        QCOMPARE(dossier.value(u"figures").toObject().value(u"gate_day").toString(), u"2026-07-22"_s);
    }

    /// The seal by hand, from the parts that the file format names.
    void seal()
    {
        Decision decision;
        decision.gate = GateId(7);
        decision.outcome = GateOutcome::NoGo;
        decision.decided = QDateTime(QDate(2026, 5, 18), QTime(9, 0), QTimeZone::utc());
        decision.decider = PersonId(12);
        decision.reason = u"Zu früh"_s;
        decision.dossier = u"{}"_s;
        const QByteArray bytes = "plimsoll decision 1\n1:7\n5:no_go\n24:2026-05-18T09:00:00.000Z\n2:12\n8:Zu fr\xc3\xbch\n2:{}\n";
        QCOMPARE(sealOf(decision), QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<std::function<void(Plan &)>>("spoil");
        QTest::addColumn<std::function<void(DecisionDraft &)>>("change");
        QTest::addColumn<QString>("error");
        using Spoil = std::function<void(Plan &)>;
        using Change = std::function<void(DecisionDraft &)>;
        const Spoil same = [](Plan &) {};
        const Spoil unwaived = [](Plan &p) { GatePlan::change<Criterion>(p, CriterionId(96), [](Criterion &c) { c.waiverReason.clear(); }); };
        const Change none = [](DecisionDraft &) {};
        const Change noReason = [](DecisionDraft &d) { d.reason = u" "_s; };
        const QString hard = u"“Way back” is hard: The release has no back-out plan. Meet it, waive it with a reason, or decide no go."_s;
        QTest::newRow("go") << int(GateOutcome::Go) << same << noReason << QString();
        QTest::newRow("hard") << int(GateOutcome::Go) << unwaived << none << hard;
        QTest::newRow("hard with conditions") << int(GateOutcome::GoWithConditions) << unwaived << none << hard;
        QTest::newRow("no go needs no criterion") << int(GateOutcome::NoGo) << unwaived << none << QString();
        QTest::newRow("no go without reason") << int(GateOutcome::NoGo) << same << noReason
                                              << u"A decision that is not simply go needs a reason; type it."_s;
        QTest::newRow("nobody") << int(GateOutcome::Go) << same << Change([](DecisionDraft &d) { d.decider = {}; })
                                << u"Nobody decides on “Freeze gate”; choose who does."_s;
        QTest::newRow("no conditions") << int(GateOutcome::GoWithConditions) << same << Change([](DecisionDraft &d) { d.conditions.clear(); })
                                       << u"A go with conditions names none; add one, or decide go."_s;
        QTest::newRow("no day") << int(GateOutcome::GoWithConditions) << same << Change([](DecisionDraft &d) { d.conditions[0].due = {}; })
                                << u"A condition has no text or no day by which it is due; type both."_s;
    }
    void refusals()
    {
        QFETCH(int, outcome);
        QFETCH(std::function<void(Plan &)>, spoil);
        QFETCH(std::function<void(DecisionDraft &)>, change);
        QFETCH(QString, error);
        Plan spoilt = plan();
        spoil(spoilt);
        DocumentFixture fixture(spoilt);
        DecisionDraft changed = draft(GateOutcome(outcome));
        change(changed);
        const auto edit = recorded(fixture.document(), changed);
        QCOMPARE(edit ? QString() : edit.error().text, error);
    }

    /// Later edits of the plan leave it alone; undone and redone it is what it was.
    void staysIntact()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        const DecisionId id = decide(document, GateOutcome::NoGo);
        QVERIFY(document.execute(edits::setField(document.plan(), CriterionId(95), &Criterion::title, u"Other"_s)));
        QVERIFY(document.undo());
        QVERIFY(document.undo());
        QVERIFY(document.redo());
        const auto verdict = proveDecision(document, id);
        QVERIFY(verdict);
        QCOMPARE(int(verdict->proof), int(DecisionProof::Intact));
        QCOMPARE(verdict->sentence, QString());
    }

    /// Even with a seal that fits: the journal knows what was recorded.
    void altered()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        const DecisionId id = decide(document, GateOutcome::NoGo);
        Decision forged = *document.plan().find(id);
        forged.outcome = GateOutcome::Go;
        forged.seal = sealOf(forged);
        QVERIFY(document.execute(edits::replaceRecord(document.plan(), forged)));
        const auto verdicts = proveDecisions(document);
        QVERIFY(verdicts);
        QCOMPARE(verdicts->size(), size_t(1));
        QCOMPARE(int(verdicts->front().proof), int(DecisionProof::Altered));
        QCOMPARE(verdicts->front().sentence,
                 u"The decision of Mon 18 May 2026 on “Freeze gate” was altered after step 1 recorded it: Outcome, Seal."_s);
    }

    /// Whoever takes a decision away is named, even when its gate went with it; what is brought back holds.
    void gone()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        const DecisionId id = decide(document, GateOutcome::NoGo);
        const auto told = [&] {
            const auto report = verifyWithDecisions(document);
            return report ? report->findings : QStringList{report.error().text};
        };
        QCOMPARE(told(), QStringList());
        QVERIFY(document.undo());
        QCOMPARE(told(), QStringList());
        QVERIFY(document.redo());
        QCOMPARE(told(), QStringList());
        QVERIFY(document.execute(edits::removeRecords<Gate>(document.plan(), IdList<Gate>{GatePlan::gate})));
        const auto verdicts = proveDecisions(document);
        QVERIFY(verdicts);
        QCOMPARE(verdicts->size(), size_t(1));
        QCOMPARE(verdicts->front().id, id);
        QCOMPARE(int(verdicts->front().proof), int(DecisionProof::Gone));
        const QString sentence = u"The decision of Mon 18 May 2026 on “Freeze gate” is gone: step 4 (Remove “Freeze gate”) removed it."_s;
        QCOMPARE(verdicts->front().sentence, sentence);
        QCOMPARE(told(), QStringList{sentence});
    }

    /// One that the file began with is told, too, as the step that removes it knows what it was.
    void goneBehindTheBeginning()
    {
        DocumentFixture first(plan());
        decide(first.document(), GateOutcome::NoGo);
        DocumentFixture fixture(first.document().plan());
        PlanDocument &document = fixture.document();
        QVERIFY(document.execute(edits::removeRecords<Gate>(document.plan(), IdList<Gate>{GatePlan::gate})));
        const auto report = verifyWithDecisions(document);
        QVERIFY(report);
        QVERIFY(!report->sound);
        QCOMPARE(report->findings,
                 QStringList{u"The decision of Mon 18 May 2026 on “Freeze gate” is gone: step 1 (Remove “Freeze gate”) removed it."_s});
    }

    /// A copy without history has no journal to compare with; its seal still tells.
    void withoutJournal()
    {
        DocumentFixture fixture(plan());
        const DecisionId id = decide(fixture.document(), GateOutcome::NoGo);
        Plan copied = fixture.document().plan();
        DocumentFixture copy(copied);
        QCOMPARE(int(proveDecision(copy.document(), id)->proof), int(DecisionProof::SealOnly));
        Decision forged = *copied.find(id);
        forged.reason = u"Other"_s;
        copied.put(forged);
        DocumentFixture other(copied);
        const auto verdict = proveDecision(other.document(), id);
        QCOMPARE(int(verdict->proof), int(DecisionProof::Altered));
        QCOMPARE(verdict->sentence, u"The decision of Mon 18 May 2026 on “Freeze gate” does not match its seal."_s);
    }
};

QTEST_GUILESS_MAIN(TestDecisionProof)
#include "tst_decisionproof.moc"
