// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attestations.h"

#include "engine/gateplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Attestations out of tables. Today is Wed 1 Jul 2026.
class TestAttestations : public QObject
{
    Q_OBJECT

private:
    static Plan plan()
    {
        Plan plan = GatePlan::withGate();
        for (qint64 id = 95; id <= 97; ++id)
            plan.put(GatePlan::criterion(id, u"C%1"_s.arg(id), id == 97 ? CriterionMeasure::OpenBugs : CriterionMeasure::Attested));
        return plan;
    }
    static Result<TableImportOutcome> read(const QByteArray &csv)
    {
        return readAttestations(plan(), GatePlan::gate, *readCsv(csv), GatePlan::today);
    }
    static QStringList namesOf(const TableImportOutcome &outcome, TableImportRow::Outcome which)
    {
        QStringList names;
        for (const TableImportRow &row : outcome.rows) {
            if (row.outcome == which)
                names << row.name;
        }
        return names;
    }
    /// C95 was met on a day of its own, with evidence; C96 was not met as of today.
    static void checkAttested(const PlanEdit &edit)
    {
        Plan after = plan();
        after.apply(edit);
        const Criterion &first = *after.find(CriterionId(95));
        QCOMPARE(int(first.attestation), int(Attestation::Met));
        QCOMPARE(first.attestedBy, GatePlan::ana);
        QCOMPARE(first.attested, QDate(2026, 6, 29));
        QCOMPARE(first.evidence, u"https://e.org/1"_s);
        QCOMPARE(int(after.find(CriterionId(96))->attestation), int(Attestation::NotMet));
        QCOMPARE(after.find(CriterionId(96))->attested, GatePlan::today);
    }

private Q_SLOTS:
    void reads()
    {
        const auto read = TestAttestations::read("Evidence,Criterion,State,By,Date\nhttps://e.org/1,c95,met,ANA,2026-06-29\n"
                                                 ",C96,no,,\n,C97,met,,\n,Other,met,,\n");
        QVERIFY(read);
        // A measured criterion is nothing to attest.
        QCOMPARE(namesOf(*read, TableImportRow::Outcome::Refused), (QStringList{u"C97"_s, u"Other"_s}));
        QCOMPARE(namesOf(*read, TableImportRow::Outcome::Updated), (QStringList{u"C95"_s, u"C96"_s}));
        checkAttested(read->edit);
    }

    void tellsWhatBecomesOfEachRow()
    {
        const auto read = TestAttestations::read("Criterion,State,By,Date,Evidence\nC95,met,Ana,2026-06-29,https://e.org/1\nOther,met,,,\nC96,,,,\n");
        QVERIFY(read);
        using Outcome = TableImportRow::Outcome;
        QCOMPARE(read->rows.size(), size_t(3));
        const TableImportRow &met = read->rows[0];
        QCOMPARE(met.place, u"row 2"_s);
        QCOMPARE(met.name, u"C95"_s);
        QCOMPARE(int(met.outcome), int(Outcome::Updated));
        QCOMPARE(met.changes, (QStringList{u"Attestation: Open → Met"_s, u"Attested by: – → Ana"_s, u"Attested on: – → Mon 29 Jun 2026"_s,
                                           u"Evidence: – → https://e.org/1"_s}));
        const TableImportRow &unknown = read->rows[1];
        QCOMPARE(unknown.name, u"Other"_s);
        QCOMPARE(int(unknown.outcome), int(Outcome::Refused));
        QCOMPARE(unknown.remarks.size(), 1);
        QCOMPARE(int(read->rows[2].outcome), int(Outcome::Unchanged));
        QVERIFY(read->rows[2].changes.isEmpty());
    }

    void readsGermanTables()
    {
        const auto read = TestAttestations::read("Kriterium;Stand;Bestätigt von;Datum;Nachweis\nC95;Erfüllt;Ana;2026-06-29;https://e.org/1\n"
                                                 "C96;nicht erfüllt;;;\n");
        QVERIFY(read);
        QCOMPARE(read->count(TableImportRow::Outcome::Updated), 2);
        checkAttested(read->edit);
    }

    void whoSaidTheOppositeHasNotSaidThis()
    {
        Plan before = plan();
        GatePlan::change<Criterion>(before, CriterionId(95), [](Criterion &c) {
            c.attestation = Attestation::NotMet;
            c.attestedBy = GatePlan::ana;
        });
        const auto read = readAttestations(before, GatePlan::gate, *readCsv("Criterion,State\nC95,met\n"), GatePlan::today);
        QVERIFY(read);
        before.apply(read->edit);
        QCOMPARE(int(before.find(CriterionId(95))->attestation), int(Attestation::Met));
        QVERIFY(!before.find(CriterionId(95))->attestedBy.isValid());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("error");
        QTest::newRow("headings") << QByteArray("Name,State\nC95,met\n")
                                  << u"The table of attestations has no columns called criterion and state; give it these headings."_s;
        QTest::newRow("state") << QByteArray("Criterion,State\nC95,met\nC96,perhaps\n") 
                               << u"Row 3: “perhaps” is no state; write met, not met or open."_s;
        QTest::newRow("person") << QByteArray("Criterion,State,By\nC95,met,Zoe\n")
                                << u"Row 2: There is no person called “Zoe”; add them first, or correct the name."_s;
        QTest::newRow("date") << QByteArray("Criterion,State,Date\nC95,met,soon\n") << u"Row 2: “soon” is no date; write it as 2026-07-22."_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, error);
        const auto read = TestAttestations::read(csv);
        QVERIFY(!read);
        QCOMPARE(read.error().text, error);
    }
};

QTEST_GUILESS_MAIN(TestAttestations)
#include "tst_attestations.moc"
