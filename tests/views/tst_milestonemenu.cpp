// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfixture.h"
#include "views/calendar/calendareditor.h"
#include "views/calendar/milestonemenu.h"

#include <QAction>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What the menu of a milestone offers. Today is Wed 22 Jul 2026.
class TestMilestoneMenu : public QObject
{
    Q_OBJECT

private:
    using F = CalendarFixture;

    static Plan planWithPhase(QDate first)
    {
        Plan plan = F::plan();
        Milestone phase = *plan.find(F::testing);
        phase.pinned = first; // It takes twelve days.
        plan.put(phase);
        return plan;
    }
    static QAction *beginning(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void aPhaseWasDoneOnItsLastDay()
    {
        F fixture(planWithPhase({2026, 7, 6}));
        CalendarEditor editor(*fixture.document, fixture.selection);
        MilestoneMenu menu(*fixture.document, editor, nullptr);
        menu.addMilestones({F::testing}, {});
        QAction *done = beginning(menu, u"Mark Done on"_s);
        QVERIFY(done);
        QCOMPARE(done->text(), u"Mark Done on Fri 17 Jul 2026"_s);
        done->trigger();
        QCOMPARE(fixture.document->plan().find(F::testing)->actual, QDate(2026, 7, 17));
    }

    void aPhaseUnderWayIsDoneToday()
    {
        F fixture(planWithPhase({2026, 7, 20}));
        CalendarEditor editor(*fixture.document, fixture.selection);
        MilestoneMenu menu(*fixture.document, editor, nullptr);
        menu.addMilestones({F::testing}, {});
        QVERIFY(!beginning(menu, u"Mark Done on"_s));
        QAction *today = beginning(menu, u"Mark &Done Today"_s);
        QVERIFY(today);
        today->trigger();
        QCOMPARE(fixture.document->plan().find(F::testing)->actual, QDate(2026, 7, 22));
    }
};

QTEST_MAIN(TestMilestoneMenu)
#include "tst_milestonemenu.moc"
