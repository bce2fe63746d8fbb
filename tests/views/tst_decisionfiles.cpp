// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/fieldedits.h"
#include "engine/gateplan.h"
#include "support/documentfixture.h"
#include "support/unreachedcontrols.h"
#include "views/common/planselection.h"
#include "views/decisions/attestationdialog.h"
#include "views/decisions/decisionlog.h"
#include "views/decisions/decisionspage.h"
#include "views/decisions/gateactions.h"
#include "views/decisions/gatepane.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The files of the page of decisions: minutes and dossiers that it writes, and tables of attestations that it reads. It is Mon 18 May 2026.
class TestDecisionFiles : public QObject
{
    Q_OBJECT

private:
    static Plan plan()
    {
        Plan plan = GatePlan::withGate();
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f16}"_s);
        plan.put(GatePlan::criterion(95, u"Docs are ready"_s, CriterionMeasure::Attested));
        return plan;
    }
    static Decision decision(qint64 id, GateOutcome outcome, QDate day)
    {
        Decision made;
        made.id = DecisionId(id);
        made.gate = GatePlan::gate;
        made.outcome = outcome;
        made.decider = GatePlan::ana;
        made.decided = QDateTime(day, QTime(9, 0), QTimeZone::utc());
        made.reason = u"Support is thin"_s;
        return made;
    }

    struct Shown {
        explicit Shown(const Plan &plan) : fixture(plan), page(fixture.document(), selection)
        {
            page.resize(1100, 760);
            page.show();
            (void)QTest::qWaitForWindowExposed(&page);
        }
        [[nodiscard]] const Plan &plan() { return fixture.document().plan(); }

        DocumentFixture fixture;
        PlanSelection selection;
        DecisionsPage page;
    };

private Q_SLOTS:
    void minutesAndDossierAreOfTheChosenDecision()
    {
        const Decision refused = decision(4, GateOutcome::NoGo, QDate(2026, 5, 13));
        Plan twice = plan();
        twice.put(refused);
        twice.put(decision(1, GateOutcome::GoWithConditions, QDate(2026, 5, 15)));
        Shown shown(twice);
        const GateActions &actions = shown.page.actions();
        DecisionLog &log = shown.page.gatePane().log();
        QSignalSpy offered(&shown.page, &DecisionsPage::fileOffered);
        const auto nameOf = [&offered](QAction *action) {
            action->trigger();
            return offered.last()[0].toString();
        };
        QCOMPARE(nameOf(actions.saveMinutes()), u"Freeze gate.eml"_s);
        QVERIFY(offered.last()[1].toByteArray().contains("Minutes: Freeze gate, Go with conditions"));
        shown.page.gatePane().tabs().setCurrentWidget(&log);
        QCOMPARE(nameOf(actions.saveMinutes()), u"Freeze gate.eml"_s);
        log.setCurrentItem(log.topLevelItem(1));
        QCOMPARE(log.chosen(), refused.id);
        QVERIFY2(actions.saveDossier()->toolTip().endsWith(u": No go"_s), qPrintable(actions.saveDossier()->toolTip()));
        QCOMPARE(nameOf(actions.saveMinutes()), u"Freeze gate 2026-05-13.eml"_s);
        QVERIFY(offered.last()[1].toByteArray().contains("Minutes: Freeze gate, No go"));
        QCOMPARE(nameOf(actions.saveDossier()), u"Freeze gate 2026-05-13.pdf"_s);
        // What nobody sees decides nothing.
        shown.page.gatePane().tabs().setCurrentIndex(0);
        QCOMPARE(nameOf(actions.saveMinutes()), u"Freeze gate.eml"_s);
        // Who is led to a decision has chosen it; it stays so when something else changes.
        const RecordReference reference{u"decision"_s, refused.id.value()};
        shown.selection.setRecords({reference});
        shown.page.showRecord(reference);
        QCOMPARE(log.chosen(), refused.id);
        QVERIFY(shown.fixture.document().execute(edits::setField<Gate, QString>(shown.plan(), GatePlan::gate, &Gate::note, u"Seen"_s)));
        QCOMPARE(log.chosen(), refused.id);
        QCOMPARE(log.currentItem(), log.topLevelItem(1));
    }

    /// Nothing is changed before it was shown.
    void attestationsArePreviewed()
    {
        Shown shown(plan());
        const QString path = shown.fixture.folder() + u"/attestations.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("criterion,state,by\nDocs are ready,met,Ana\nThaw,met,\n");
        file.close();
        GateActions &actions = shown.page.actions();
        QSignalSpy told(&shown.page, &Page::statusTold);
        QSignalSpy failed(&shown.page, &Page::failed);
        actions.readFile(path);
        const auto attestation = [&shown] { return int(shown.plan().find(CriterionId(95))->attestation); };
        QCOMPARE(attestation(), int(Attestation::Open));
        auto *dialog = shown.page.findChild<AttestationDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        QCOMPARE(dialog->summary(), u"1 changed, 1 refused"_s);
        QCOMPARE(dialog->rows().topLevelItemCount(), 2);
        QVERIFY(dialog->rows().topLevelItem(1)->text(3).startsWith(u"Attestation: Open → Met"_s));
        QCOMPARE(dialog->takeButton().text(), u"&Import 1 attestation"_s);
        dialog->takeButton().click();
        QCOMPARE(attestation(), int(Attestation::Met));
        QCOMPARE(told.last()[0].toString(), u"1 criterion attested"_s);
        QVERIFY(shown.fixture.document().undo());
        QCOMPARE(attestation(), int(Attestation::Open));
        actions.readFile(shown.fixture.folder() + u"/none.csv"_s);
        QCOMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(TestDecisionFiles)
#include "tst_decisionfiles.moc"
