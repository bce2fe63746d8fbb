// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfixture.h"
#include "domain/plandraft.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// New milestones and phases drawn on the timeline by mouse, and days beyond what there is. Today is Wed 22 Jul 2026.
///
///   0 Crane   1 4.2   2 Demo   3 Code freeze   4 Testing   5 Go-live   6 Windows   7 Year-end closing
class TestTimelineDrawing : public QObject
{
    Q_OBJECT

private:
    using F = CalendarFixture;
    static constexpr int releaseRow = 1;

    struct Shown : F {
        TimelinePage page{*document, selection};

        explicit Shown(const Plan &plan = F::plan()) : F(plan)
        {
            page.resize(1200, 600);
            page.show();
            if (!QTest::qWaitForWindowExposed(&page))
                qFatal("The page is not shown.");
            // So that a day is some pixels wide, and those after the release are empty.
            page.setZoom(70);
            page.goToDate({2026, 8, 20});
            view().setFocus();
        }

        TimelineView &view() { return page.view(); }
        QWidget *canvas() { return view().viewport(); }
        /// The middle of a day in a row, or below all rows.
        QPoint at(int row, QDate day) { return view().timelineGeometry().glyph(row, day).center().toPoint(); }
        int below() { return int(view().outline().rows.size()) + 1; }

        void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
        {
            QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
            move(from + QPoint(QApplication::startDragDistance() + 1, 0), keys);
            move(to, keys);
        }
        void move(QPoint to, Qt::KeyboardModifiers keys = {})
        {
            QMouseEvent event(QEvent::MouseMove, to, canvas()->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, keys);
            QApplication::sendEvent(canvas(), &event);
        }
        void drop(QPoint at) { QTest::mouseRelease(canvas(), Qt::LeftButton, {}, at); }
        QLineEdit *editor() { return view().findChild<QLineEdit *>(); }
        const Milestone *named(const QString &title)
        {
            for (const Milestone &m : document->plan().table<Milestone>()) {
                if (m.title == title)
                    return &m;
            }
            return nullptr;
        }
    };

private Q_SLOTS:
    void aSpanBecomesAPhase()
    {
        Shown shown;
        // From Mon 31 Aug to Sat 5 Sep: it ends on the Friday before.
        const QPoint from = shown.at(releaseRow, {2026, 8, 31});
        const QPoint to = shown.at(releaseRow, {2026, 9, 5});
        shown.drag(from, to);
        QVERIFY(shown.view().drawing());
        QCOMPARE(shown.view().drawing()->tip(), u"New phase of Crane 4.2 · Mon 31 Aug – Fri 4 Sep 2026 · 5 working days"_s);
        QVERIFY(!shown.editor());
        shown.drop(to);
        // Nothing is made before it has a title, and what is drawn is seen until then.
        QVERIFY(shown.editor());
        QVERIFY(shown.view().drawing());
        QCOMPARE(shown.document->plan().table<Milestone>().size(), 4);
        shown.editor()->setText(u"Thaw"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_VERIFY(!shown.view().drawing());
        const Milestone *made = shown.named(u"Thaw"_s);
        QVERIFY(made);
        QCOMPARE(int(made->kind), int(MilestoneKind::Phase));
        QCOMPARE(made->release, F::release);
        QCOMPARE(shown.dateOf(made->id), QDate(2026, 8, 31));
        QCOMPARE(shown.document->timetable().endOf(made->id), QDate(2026, 9, 4));
        QVERIFY(shown.document->undo());
        QVERIFY(!shown.named(u"Thaw"_s));
    }

    void oneDayBecomesAMilestoneAndAltIsFree()
    {
        Shown shown;
        const QPoint saturday = shown.at(releaseRow, {2026, 9, 5});
        shown.drag(saturday, saturday + QPoint(2, 0));
        // On a day off it goes on to the next working day.
        QCOMPARE(shown.view().drawing()->tip(), u"New milestone of Crane 4.2 · Mon 7 Sep 2026"_s);
        shown.move(saturday + QPoint(1, 0), Qt::AltModifier);
        QCOMPARE(shown.view().drawing()->tip(), u"New milestone of Crane 4.2 · Sat 5 Sep 2026"_s);
        shown.drop(saturday);
        shown.editor()->setText(u"Party"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_VERIFY(shown.named(u"Party"_s));
        QCOMPARE(shown.named(u"Party"_s)->pinned, QDate(2026, 9, 5));
        QCOMPARE(shown.named(u"Party"_s)->span, 0);
    }

    void theTipCountsWhatIsMade()
    {
        Shown shown;
        // To a Sunday, which working days cannot say.
        const QPoint from = shown.at(releaseRow, {2026, 9, 4});
        const QPoint to = shown.at(releaseRow, {2026, 9, 6});
        shown.drag(from, to, Qt::AltModifier);
        QCOMPARE(shown.view().drawing()->tip(), u"New phase of Crane 4.2 · Fri 4 – Sun 6 Sep 2026 · 3 days"_s);
        shown.drop(to);
        shown.editor()->setText(u"Retreat"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_VERIFY(shown.named(u"Retreat"_s));
        QCOMPARE(shown.named(u"Retreat"_s)->spanUnit, OffsetUnit::CalendarDays);
        QCOMPARE(shown.named(u"Retreat"_s)->span, 2);
        QCOMPARE(shown.document->timetable().endOf(shown.named(u"Retreat"_s)->id), QDate(2026, 9, 6));
    }

    void fromADayOffItCountsWorkingDays()
    {
        Shown shown;
        const QPoint from = shown.at(releaseRow, {2026, 9, 5});
        const QPoint to = shown.at(releaseRow, {2026, 9, 8});
        shown.drag(from, to, Qt::AltModifier);
        QCOMPARE(shown.view().drawing()->tip(), u"New phase of Crane 4.2 · Sat 5 – Tue 8 Sep 2026 · 2 working days"_s);
        shown.drop(to);
        shown.editor()->setText(u"Move"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_VERIFY(shown.named(u"Move"_s));
        QCOMPARE(shown.dateOf(shown.named(u"Move"_s)->id), QDate(2026, 9, 5));
        QCOMPARE(shown.document->timetable().endOf(shown.named(u"Move"_s)->id), QDate(2026, 9, 8));
    }

    void escapeMakesNothing()
    {
        Shown shown;
        const QPoint from = shown.at(releaseRow, {2026, 8, 31});
        const QPoint to = shown.at(releaseRow, {2026, 9, 4});
        shown.drag(from, to);
        QVERIFY(shown.view().drawing());
        QTest::keyClick(&shown.view(), Qt::Key_Escape);
        QVERIFY(!shown.view().drawing());
        shown.drop(to);
        QVERIFY(!shown.editor());
        // Nor does it while the title is typed.
        shown.drag(from, to);
        shown.drop(to);
        QVERIFY(shown.editor());
        QTest::keyClick(shown.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.view().drawing());
        QCOMPARE(shown.document->plan().table<Milestone>().size(), 4);
    }

    void belowAllRowsItIsForThePlannedRelease()
    {
        Shown shown;
        const QPoint from = shown.at(shown.below(), {2026, 8, 31});
        const QPoint to = shown.at(shown.below(), {2026, 9, 1});
        QVERIFY(shown.canvas()->rect().contains(from));
        shown.drag(from, to);
        QVERIFY(shown.view().drawing());
        QCOMPARE(shown.view().drawing()->release(), F::release);
        shown.drop(to);
        QVERIFY(shown.editor());
        shown.editor()->setText(u"Retrospective"_s);
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_VERIFY(shown.named(u"Retrospective"_s));
    }

    void rowsOfMilestonesPanAsBefore()
    {
        Shown shown;
        const int before = shown.view().horizontalScrollBar()->value();
        const QPoint from = shown.at(2, {2026, 8, 31});
        shown.drag(from, from - QPoint(60, 0));
        QVERIFY(!shown.view().drawing());
        shown.drop(from - QPoint(60, 0));
        QCOMPARE(shown.view().horizontalScrollBar()->value(), before + 60);
    }

    void theFirstLookFollowsTheSize()
    {
        Plan plan = F::plan();
        plan.put(F::milestone(MilestoneId(50), u"End of life"_s, MilestoneKind::EndOfLife, {2029, 8, 26}));
        const F fixture(plan);
        PlanSelection selection;
        TimelinePage page(*fixture.document, selection);
        page.resize(1200, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto shows = [&page] {
            const TimelineSpan seen = page.view().timelineGeometry().visibleDays();
            return seen.start <= QDate(2026, 7, 10) && seen.end >= QDate(2026, 8, 26) && seen.end < QDate(2027, 1, 1);
        };
        QVERIFY(shows());
        const int zoom = page.zoom();
        page.resize(700, 600);
        QTRY_VERIFY(page.zoom() < zoom);
        QVERIFY(shows());
        // What somebody chose stays.
        page.setZoom(90);
        page.resize(1100, 600);
        QTRY_VERIFY(page.view().viewport()->width() > 900);
        QCOMPARE(page.zoom(), 90);
        // Everything can still be reached.
        page.setZoom(0);
        page.goToDate({2029, 8, 26});
        QVERIFY(page.view().timelineGeometry().visibleDays().end >= QDate(2029, 8, 26));
    }

    void daysFarFromThePlanCanBeSeen()
    {
        Shown shown;
        const auto visible = [&] { return shown.view().timelineGeometry().visibleDays(); };
        shown.page.goToDate({2031, 3, 1});
        QVERIFY2(visible().start <= QDate(2031, 3, 1) && visible().end >= QDate(2031, 3, 1), qPrintable(visible().start.toString(Qt::ISODate)));
        shown.page.goToDate({2019, 3, 1});
        QVERIFY2(visible().start <= QDate(2019, 3, 1) && visible().end >= QDate(2019, 3, 1), qPrintable(visible().start.toString(Qt::ISODate)));
        // A change of the plan does not take them away.
        PlanDraft draft(shown.document->plan());
        draft.update(F::demo, [](Milestone &m) { m.title = u"Preview"_s; });
        QVERIFY(shown.document->execute(draft.toEdit(u"Rename"_s)));
        QVERIFY(visible().start <= QDate(2019, 3, 1) && visible().end >= QDate(2019, 3, 1));
    }

    void rowsStayThemselvesForScreenReaders()
    {
        Shown shown;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.view());
        QVERIFY(list);
        QAccessibleInterface *goLive = list->child(5);
        QVERIFY(goLive->text(QAccessible::Name).startsWith(u"Go-live"_s));
        // The demo before it goes, and the go-live is one row higher.
        PlanDraft draft(shown.document->plan());
        draft.remove(F::demo);
        QVERIFY(shown.document->execute(draft.toEdit(u"Remove"_s)));
        QVERIFY(goLive->isValid());
        QVERIFY(goLive->text(QAccessible::Name).startsWith(u"Go-live"_s));
        QCOMPARE(list->indexOfChild(goLive), 4);
        QCOMPARE(list->child(4), goLive);
        QVERIFY(list->child(5) != goLive);
    }
};

QTEST_MAIN(TestTimelineDrawing)
#include "tst_timelinedrawing.moc"
