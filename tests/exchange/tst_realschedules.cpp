// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulelearningcycles.h"
#include "importfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(PLIMSOLL_SHARED_DATA "/kubernetes/") + name;
}

} // namespace

/// The two Kubernetes cycles as they come, with no options, into a new plan.
class TestRealSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(pathOf(u"1.37-milestones.csv"_s)))
            QSKIP("The shared data with the Kubernetes schedules is not beside the checkout.");
    }

    void eachRowBecomesOneEvent_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("release");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("events");
        QTest::newRow("1.36") << u"1.36-milestones.csv"_s << u"1.36"_s << 37 << 1;
        QTest::newRow("1.37") << u"1.37-milestones.csv"_s << u"1.37"_s << 38 << 2;
    }

    void eachRowBecomesOneEvent()
    {
        QFETCH(QString, file);
        QFETCH(QString, release);
        QFETCH(int, rows);
        QFETCH(int, events);
        ImportFixture f;
        const auto read = readCsvFile(pathOf(file));
        QVERIFY(read);
        const auto outcome = f.import(*read);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(outcome->count(ImportRow::Outcome::Added), rows);
        QCOMPARE(int(outcome->rows.size()), rows);
        QCOMPARE(outcome->release, release);
        QCOMPARE(outcome->unknownColumns, QStringList());
        QCOMPARE(f.exportedItems(), rows);
        QCOMPARE(f.plan.table<Window>().size(), qsizetype(events));
        QCOMPARE(f.plan.table<Milestone>().size(), qsizetype(rows - events));
        QCOMPARE(outcome->anchor, u"v%1.0 released"_s.arg(release));
        QCOMPARE(f.plan.find(f.plan.table<Release>().at(0).anchor)->title, u"v{release}.0 released"_s);
        for (const ImportRow &row : outcome->rows)
            QVERIFY2(row.remark.isEmpty(), qPrintable(row.title + u": "_s + row.remark));
    }

    void everyDateIsTheOneOfTheFile()
    {
        ImportFixture f;
        const auto read = readCsvFile(pathOf(u"1.37-milestones.csv"_s));
        QVERIFY(f.import(*read));
        for (size_t i = 1; i < read->rows.size(); ++i) {
            const QStringList &cells = read->rows[i].cells;
            if (cells[0].startsWith("KubeCon"_L1)) {
                QCOMPARE(f.window(cells[0]).startDate.toString(Qt::ISODate), cells[2]);
                QCOMPARE(f.window(cells[0]).endDate.toString(Qt::ISODate), cells[3]);
                QCOMPARE(f.window(cells[0]).kind, WindowKind::Event);
                continue;
            }
            QCOMPARE(f.startOf(cells[0]).toString(Qt::ISODate), cells[2]);
            QCOMPARE(f.endOf(cells[0]).toString(Qt::ISODate), cells[3]);
            QCOMPARE(f.milestone(cells[0]).deadlineZone == DeadlineZone::AnywhereOnEarth, cells[4] == "AoE"_L1);
            QCOMPARE(f.owners(cells[0]).join(" / "_L1), cells[1]);
        }
    }

    void kindsAreGuessedFromTitles()
    {
        ImportFixture f;
        QVERIFY(f.import(*readCsvFile(pathOf(u"1.37-milestones.csv"_s))));
        QCOMPARE(f.milestone(u"v1.37.0 released"_s).kind, MilestoneKind::GoLive);
        QCOMPARE(f.milestone(u"v1.37.0-rc.1 released"_s).kind, MilestoneKind::Build);
        QCOMPARE(f.milestone(u"v1.37.0-alpha.1 released"_s).kind, MilestoneKind::Build);
        QCOMPARE(f.milestone(u"Begin Code Freeze and Test Freeze"_s).kind, MilestoneKind::Freeze);
        QCOMPARE(f.milestone(u"Docs Freeze"_s).kind, MilestoneKind::Freeze);
        QCOMPARE(f.milestone(u"Begin Feature blog freeze - Open placeholder PRs"_s).kind, MilestoneKind::Freeze);
        QCOMPARE(f.milestone(u"Begin Code Freeze and Test Freeze"_s).freezes, FreezeScope::Code);
        QCOMPARE(f.milestone(u"Docs Freeze"_s).freezes, FreezeScope::Documentation);
        QCOMPARE(f.milestone(u"Begin Enhancements Freeze"_s).freezes, FreezeScope::Scope);
        QCOMPARE(f.milestone(u"Begin Feature blog freeze - Open placeholder PRs"_s).freezes, FreezeScope::Unspecified);
        QCOMPARE(f.milestone(u"Call for Code Freeze Exceptions"_s).freezes, FreezeScope::Unspecified);
        QCOMPARE(f.milestone(u"Call for Code Freeze Exceptions"_s).kind, MilestoneKind::Checkpoint);
        QCOMPARE(f.milestone(u"Brace Yourself, Code Freeze is Coming"_s).kind, MilestoneKind::Checkpoint);
        QCOMPARE(f.milestone(u"Release blog published"_s).kind, MilestoneKind::Announcement);
        QCOMPARE(f.milestone(u"Docs deadline — PRs ready for review"_s).kind, MilestoneKind::Checkpoint);
        QCOMPARE(f.milestone(u"Release Notes complete"_s).kind, MilestoneKind::Checkpoint);
        QCOMPARE(f.milestone(u"Start of Release Cycle"_s).kind, MilestoneKind::Checkpoint);
    }

    void ownersAreSplitAndAllIsEveryone()
    {
        ImportFixture f;
        QVERIFY(f.import(*readCsvFile(pathOf(u"1.37-milestones.csv"_s))));
        QCOMPARE(f.owners(u"Brace Yourself, Code Freeze is Coming"_s), QStringList({u"Comms"_s, u"Release Signal"_s}));
        QCOMPARE(f.owners(u"Feature blogs ready to review"_s), QStringList({u"Enhancement Owner"_s, u"SIG Leads"_s}));
        const Role *all = f.plan.find(f.milestone(u"Begin APAC-friendly meetings"_s).owners.front());
        QVERIFY(all->everyone);
        int everyone = 0;
        for (const Role &role : f.plan.table<Role>())
            everyone += role.everyone;
        QCOMPARE(everyone, 1);
    }

    void theSameFileAgainChangesNothing()
    {
        ImportFixture f;
        const auto read = readCsvFile(pathOf(u"1.37-milestones.csv"_s));
        QVERIFY(f.import(*read));
        const auto again = f.import(*read);
        QVERIFY(again);
        QVERIFY(again->edit.isEmpty());
        QCOMPARE(again->count(ImportRow::Outcome::Unchanged), 38);
    }

    void learntRulesGiveTheDatesOfTheFile()
    {
        ImportFixture f;
        ImportOptions options;
        options.learnRules = true;
        const auto read = readCsvFile(pathOf(u"1.37-milestones.csv"_s));
        QVERIFY(f.import(*read, options));
        int pinned = 0;
        for (const Milestone &m : f.plan.table<Milestone>())
            pinned += m.rule == RuleKind::Pinned;
        QCOMPARE(pinned, 1);
        QCOMPARE(f.startOf(u"Begin Code Freeze and Test Freeze"_s), QDate(2026, 7, 22));
        QCOMPARE(f.milestone(u"Begin Code Freeze and Test Freeze"_s).offset, -25);
        // Rules stay rules where the dates stay: another import is no change.
        QVERIFY(f.import(*read)->edit.isEmpty());
    }

    void twoCyclesOfOneProductMatch()
    {
        ImportFixture f;
        QVERIFY(f.import(*readCsvFile(pathOf(u"1.36-milestones.csv"_s))));
        QVERIFY(f.import(*readCsvFile(pathOf(u"1.37-milestones.csv"_s))));
        QCOMPARE(f.plan.table<Product>().size(), 1);
        QCOMPARE(f.plan.table<Release>().size(), 2);
        QCOMPARE(f.exportedItems(), 75);
        std::vector<ReleaseId> cycles;
        for (const Release &r : f.plan.table<Release>())
            cycles.push_back(r.id);
        const auto study = studyCycles(f.plan, f.timetable, cycles);
        QVERIFY2(study, study ? "" : qPrintable(study.error().text));
        QCOMPARE(study->shared(), 36);
        QCOMPARE(study->agreeing(), 22);
        QCOMPARE(int(study->groups.size()), 1);
        QCOMPARE(int(study->groups.front().rows.size()), 11);
    }
};

QTEST_GUILESS_MAIN(TestRealSchedules)
#include "tst_realschedules.moc"
