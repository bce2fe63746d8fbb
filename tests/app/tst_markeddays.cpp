// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/markeddays.h"
#include "document/edithistory.h"
#include "domain/edits/milestoneedits.h"
#include "support/documentfixture.h"

#include <QTest>

using namespace Plimsoll;

/// The marks of the small month follow each change without a look at milestones that it does not touch.
class TestMarkedDays : public QObject
{
    Q_OBJECT

    using Days = std::vector<QDate>;

    static Days fresh(PlanDocument &document, ReleaseId release)
    {
        MarkedDays days;
        days.read(document.plan(), document.timetable(), release);
        return days.days();
    }

private Q_SLOTS:
    void countsWhatIsShown()
    {
        DocumentFixture fixture(SmallPlan::make());
        const Days all{{2026, 6, 1}, {2026, 7, 22}, {2026, 7, 29}, {2026, 8, 26}};
        QCOMPARE(fresh(fixture.document(), {}), all);
        QCOMPARE(fresh(fixture.document(), SmallPlan::other), Days{QDate(2026, 6, 1)});
    }

    void followsChanges_data()
    {
        QTest::addColumn<qint64>("release");
        QTest::newRow("all releases") << qint64(0);
        QTest::newRow("one release") << SmallPlan::release.value();
    }

    void followsChanges()
    {
        QFETCH(const qint64, release);
        DocumentFixture fixture(SmallPlan::make());
        PlanDocument &document = fixture.document();
        MarkedDays days;
        days.read(document.plan(), document.timetable(), ReleaseId(release));
        int told = 0;
        connect(&document, &PlanDocument::changed, this, [&](const PlanChange &change) {
            const Days before = days.days();
            const bool moved = days.follow(change);
            told += moved ? 1 : 0;
            QVERIFY(moved || days.days() == before);
            QCOMPARE(days.days(), fresh(document, ReleaseId(release)));
        });
        const std::vector<MilestoneId> build{SmallPlan::build};
        // The two that follow go-live move with it.
        QVERIFY(document.execute(edits::pinMilestone(document.plan(), SmallPlan::goLive, {2026, 8, 27}, document.presentDates())).hasValue());
        QCOMPARE(told, 1);
        QVERIFY(document.execute(edits::setState(document.plan(), build, MilestoneState::Cancelled, document.presentDates())).hasValue());
        QCOMPARE(told, 2);
        QVERIFY(document.execute(edits::pinMilestone(document.plan(), SmallPlan::build, {2026, 8, 27}, document.presentDates())).hasValue());
        QCOMPARE(told, 2);
        QVERIFY(document.execute(edits::reopenMilestones(document.plan(), build)).hasValue());
        QCOMPARE(told, 2);
        while (document.history().canUndo())
            QVERIFY(document.undo().hasValue());
        QCOMPARE(days.days(), fresh(document, ReleaseId(release)));
    }
};

QTEST_GUILESS_MAIN(TestMarkedDays)
#include "tst_markeddays.moc"
