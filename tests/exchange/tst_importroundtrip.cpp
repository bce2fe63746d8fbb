// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plandocument.h"
#include "exchange/recordcsv.h"
#include "importfixture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

QString randomText(QRandomGenerator &random, int longest)
{
    static const QString alphabet = u"abc XYZ 019 .,;/&-–_*~`[](){}=+@'\"#|<>äé日!"_s;
    QString text(QChar(u'a' + random.bounded(26)));
    for (int i = random.bounded(longest); i > 0; --i)
        text += alphabet[random.bounded(int(alphabet.size()))];
    return text.trimmed();
}

/// A plan of one release with awkward titles, notes and owners, among them what a spreadsheet takes for formulas.
void fill(ImportFixture &f, QRandomGenerator &random)
{
    Plan &plan = f.plan;
    plan.put(Product{f.ids.next<Product>(), u"Crane X2 (new)"_s, {}, {}});
    Release release;
    release.id = f.ids.next<Release>();
    release.product = plan.table<Product>().at(0).id;
    release.name = u"2026 R1"_s;
    plan.put(release);
    for (const QString &name : {u"Comms / Docs"_s, u"=Lead"_s, u"R&D, Berlin"_s, u"ALL"_s}) {
        Role role;
        role.id = f.ids.next<Role>();
        role.name = name;
        role.everyone = name == u"ALL";
        plan.put(role);
    }
    MilestoneId last;
    for (int i = 0; i < 12; ++i) {
        Milestone m;
        m.id = f.ids.next<Milestone>();
        m.release = release.id;
        m.title = i % 4 == 0 ? u"=v{release}.0 "_s + randomText(random, 8) : randomText(random, 20);
        m.kind = MilestoneKind(random.bounded(8));
        m.span = random.bounded(4);
        m.note = i % 3 == 0 ? u"-"_s + randomText(random, 30) + u"\n**two** lines"_s : QString();
        m.deadlineZone = DeadlineZone(random.bounded(4));
        if (m.deadlineZone == DeadlineZone::Local)
            m.timeZone = random.bounded(2) ? u"Europe/Berlin"_s : QString();
        if (m.deadlineZone != DeadlineZone::None && random.bounded(2))
            m.deadlineTime = QTime(random.bounded(24), random.bounded(60));
        m.owners = {plan.table<Role>().at(random.bounded(4)).id};
        m.commitment = Commitment(random.bounded(2));
        m.pinned = QDate(2026, 1, 5).addDays(random.bounded(300));
        if (last.isValid() && random.bounded(3) == 0) {
            m.rule = RuleKind::Offset;
            m.pinned = {};
            m.anchor = last;
            m.offset = random.bounded(-20, 20);
        } else if (random.bounded(4) == 0) {
            m.state = MilestoneState::Done;
            m.actual = m.pinned.addDays(1);
        }
        last = m.id;
        plan.put(m);
    }
    Window w;
    w.id = f.ids.next<Window>();
    w.name = u"@Conf, part 2"_s;
    w.kind = WindowKind::Event;
    w.startDate = QDate(2026, 5, 4);
    w.endDate = QDate(2026, 5, 6);
    w.release = release.id;
    plan.put(w);
    f.timetable = computeTimetable(plan);
}

} // namespace

/// What is exported and brought back changes nothing; what is imported can be undone.
class TestImportRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whySomebodyIsAwayStaysInThePlan()
    {
        Plan plan;
        Absence absence;
        absence.id = AbsenceId(7);
        absence.person = PersonId(3);
        absence.kind = AbsenceKind::Sickness;
        absence.start = absence.end = QDate(2026, 6, 1);
        absence.note = u"Knee"_s;
        plan.put(absence);
        const QString table = QString::fromUtf8(recordCsv<Absence>(plan));
        QVERIFY2(table.contains(u",away,2026-06-01,2026-06-01,"_s), qPrintable(table));
        QVERIFY(!table.contains(u"sick"_s) && !table.contains(u"Knee"_s));
    }

    void ourOwnTablesChangeNothing_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void ourOwnTablesChangeNothing()
    {
        QFETCH(int, seed);
        QRandomGenerator random(seed);
        ImportFixture f;
        fill(f, random);
        QVERIFY2(validate(f.plan), validate(f.plan) ? "" : qPrintable(validate(f.plan).error().text));
        const auto unchanged = [&](const QByteArray &csv, ImportKind kind) {
            ImportOptions options;
            options.kind = kind;
            const Plan before = f.plan;
            const auto outcome = f.import(csv, options);
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
            for (const ImportRow &row : outcome->rows)
                QVERIFY2(row.outcome == ImportRow::Outcome::Unchanged || row.outcome == ImportRow::Outcome::Skipped,
                         qPrintable(row.title + u": "_s + row.before));
            QVERIFY(outcome->edit.isEmpty());
            QVERIFY(f.plan == before);
        };
        unchanged(recordCsv<Milestone>(f.plan), ImportKind::Milestones);
        unchanged(recordCsv<Window>(f.plan), ImportKind::Windows);
        unchanged(recordCsv<Role>(f.plan), ImportKind::Roles);
    }

    void formulasComeInAsTextAndGoOutGuarded()
    {
        ImportFixture f;
        QVERIFY(f.import("milestone,owner,date\n'=HYPERLINK(\"\"x\"\"),+Lead,2026-01-12\n@sum,'-Docs,2026-01-13\nCrane 4.2 released,Lead,2026-03-02\n"));
        QVERIFY(f.hasMilestone(u"@sum"_s));
        QCOMPARE(f.owners(u"@sum"_s), QStringList(u"-Docs"_s));
        const QByteArray csv = recordCsv<Milestone>(f.plan);
        QVERIFY(csv.contains("'@sum"));
        QVERIFY(!csv.contains(",@sum"));
        QVERIFY(csv.contains("'-Docs"));
    }

    void anImportIsOneStepThatCanBeUndone()
    {
        QTemporaryDir folder;
        ImportFixture f;
        StoreOptions store;
        store.author = u"tester"_s;
        auto document = PlanDocument::create(folder.filePath(u"x.plimsoll"_s), f.plan, f.clock, store, 7);
        QVERIFY2(document, document ? "" : qPrintable(document.error().text));
        PlanDocument &doc = **document;
        const Plan before = doc.plan();
        const CsvTable table = ImportFixture::table("milestone,owner,date\nCode freeze,Lead,2026-02-02\nCrane 4.2 released,Lead,2026-03-02\n");
        const auto outcome = importTable(doc.plan(), doc.timetable(), table, {}, doc.ids());
        QVERIFY(outcome);
        QVERIFY(doc.execute(outcome->edit));
        const Plan after = doc.plan();
        QCOMPARE(after.table<Milestone>().size(), 2);
        QVERIFY(doc.undo());
        QCOMPARE(doc.plan().table<Milestone>().size(), 0);
        QCOMPARE(doc.plan().table<Product>().size(), before.table<Product>().size());
        QCOMPARE(doc.plan().table<Role>().size(), 0);
        QVERIFY(doc.redo());
        QVERIFY(doc.plan().table<Milestone>() == after.table<Milestone>());
        const auto again = importTable(doc.plan(), doc.timetable(), table, {}, doc.ids());
        QVERIFY(again && again->edit.isEmpty());
    }

    void aFailedImportChangesNothing()
    {
        ImportFixture f;
        QVERIFY(f.import("milestone,date\nCrane 4.2 released,2026-03-02\n"));
        const Plan before = f.plan;
        ImportOptions options;
        options.anchor = u"nowhere"_s;
        QVERIFY(!f.import("milestone,date\nCode freeze,2026-02-02\nCrane 4.2 released,2026-03-09\n", options));
        QVERIFY(f.plan == before);
    }
};

QTEST_GUILESS_MAIN(TestImportRoundTrip)
#include "tst_importroundtrip.moc"
