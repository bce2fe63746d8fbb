// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/fieldedits.h"
#include "calendarfixture.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelineview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The timeline by mouse and by keyboard, on the plan of the calendar's fixture. Today is Wed 22 Jul 2026.
///
///   0 Crane   1 4.2   2 Demo   3 Code freeze   4 Testing   5 Go-live   6 Windows   7 Year-end closing
class TestTimelinePage : public QObject
{
    Q_OBJECT

private:
    using F = CalendarFixture;

    struct Shown : F {
        TimelinePage page{*document, selection};
        QSignalSpy failures{&page, &Page::failed};

        explicit Shown(const Plan &plan = F::plan()) : F(plan)
        {
            page.resize(1200, 600);
            page.show();
            if (!QTest::qWaitForWindowExposed(&page))
                qFatal("The page is not shown.");
            page.setFocus();
            view().setFocus();
        }

        TimelineView &view() { return page.view(); }
        QWidget *canvas() { return view().viewport(); }
        int rowOf(MilestoneId id) { return view().outline().rowOf(id); }

        QPoint at(MilestoneId id)
        {
            const TimelineRow &row = *view().row(rowOf(id));
            const TimelineGeometry geometry = view().timelineGeometry();
            return row.span.start == row.span.end ? geometry.glyph(rowOf(id), row.span.start).center().toPoint()
                                                  : geometry.bar(rowOf(id), row.span).center();
        }
        int days(double count) { return qRound(count * view().timelineGeometry().shape().dayWidth); }

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
        void press(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&view(), key, keys); }
        bool isSelected(MilestoneId id) { return view().isSelected(rowOf(id)); }
    };

    static QMenu *popup() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

    static std::vector<MilestoneDependency> dependencies(const Shown &shown)
    {
        const auto &table = shown.document->plan().table<MilestoneDependency>();
        return {table.begin(), table.end()};
    }

private Q_SLOTS:
    void showsThePlan()
    {
        Shown shown;
        QCOMPARE(shown.view().outline().rows.size(), size_t(8));
        QCOMPARE(shown.page.title(), u"Timeline"_s);
        QCOMPARE(shown.page.subtitle(), u"4 milestones"_s);
        // At first all of it is in sight.
        const TimelineGeometry geometry = shown.view().timelineGeometry();
        for (const TimelineRow &row : shown.view().outline().rows) {
            if (row.span.isValid())
                QVERIFY(geometry.visibleDays().start <= row.span.start && geometry.visibleDays().end >= row.span.end);
        }
        shown.selection.setRelease(F::release);
        QCOMPARE(shown.view().outline().rows.front().title, u"Crane 4.2"_s);
    }

    void anEmptyPlanOffersTheFirstMilestone()
    {
        Shown shown(F::empty());
        auto *button = shown.page.findChild<QPushButton *>();
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(shown.document->plan().table<Milestone>().size(), 1);
        QVERIFY(!button->isVisible());
        QTRY_COMPARE(shown.view().outline().rows.size(), size_t(3));
    }

    void theKeyboardWalksOpensAndCloses()
    {
        Shown shown;
        shown.view().setCurrentRow(0);
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.view().currentRow(), 1);
        QCOMPARE(shown.selection.records(), (std::vector<RecordReference>{{u"release"_s, F::release.value()}}));
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.view().outline().rows.size(), size_t(4));
        QVERIFY(!shown.view().row(1)->open);
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.view().currentRow(), 0);
        shown.press(Qt::Key_Minus);
        QCOMPARE(shown.view().outline().rows.size(), size_t(3));
        shown.press(Qt::Key_Asterisk);
        QCOMPARE(shown.view().outline().rows.size(), size_t(8));
        shown.press(Qt::Key_End);
        QCOMPARE(shown.view().currentRow(), 7);
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.view().currentRow(), 6);
        shown.press(Qt::Key_Home);
        QCOMPARE(shown.view().currentRow(), 0);
    }

    void aClickOnTheSignCloses()
    {
        Shown shown;
        const QRect outline = shown.view().timelineGeometry().outline(1);
        QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, {outline.left() + shown.view().timelineGeometry().shape().glyph * 3 / 2, outline.center().y()});
        QVERIFY(!shown.view().row(1)->open);
        QTest::mouseDClick(shown.canvas(), Qt::LeftButton, {}, outline.center());
        QVERIFY(shown.view().row(1)->open);
    }

    void selectionsOfOtherViewsAreFollowed()
    {
        Shown shown;
        shown.view().setOpen(1, false);
        shown.selection.setRecords({{u"milestone"_s, F::testing.value()}});
        QVERIFY(shown.view().row(1)->open);
        QCOMPARE(shown.view().currentRow(), shown.rowOf(F::testing));
        QVERIFY(shown.isSelected(F::testing));
    }

    void theWheelZoomsAtTheCursor()
    {
        Shown shown;
        const QPoint at = shown.at(F::demo);
        const QDate before = shown.view().timelineGeometry().dateAt(at.x());
        const int zoom = shown.page.zoom();
        QSignalSpy told(&shown.page, &Page::zoomChanged);
        for (int i = 0; i < 4; ++i) {
            QWheelEvent event(at, shown.canvas()->mapToGlobal(QPointF(at)), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(shown.canvas(), &event);
        }
        QVERIFY(shown.page.zoom() > zoom);
        QCOMPARE(told.size(), 4);
        QCOMPARE(shown.view().timelineGeometry().dateAt(at.x()), before);
        shown.page.setZoom(100);
        QCOMPARE(shown.view().timelineGeometry().unit(shown.view().fontMetrics().height()), TimelineUnit::Day);
        shown.page.setZoom(0);
        QCOMPARE(shown.view().timelineGeometry().unit(shown.view().fontMetrics().height()), TimelineUnit::Year);
        shown.page.findChild<QAction *>(u"timelineFit"_s)->trigger();
        QVERIFY(std::abs(shown.page.zoom() - zoom) <= 1);
    }

    void pinnedMilestonesAreDraggedToWorkingDays()
    {
        Shown shown;
        // Demo is on Fri 10 July; a day further is Saturday, from where Friday is as near as can be.
        const QPoint from = shown.at(F::demo);
        shown.drag(from, from + QPoint(shown.days(1), 0));
        QVERIFY(shown.view().drag());
        QCOMPARE(shown.view().drag()->target().start, QDate(2026, 7, 10));
        shown.move(from + QPoint(shown.days(2), 0));
        QCOMPARE(shown.view().drag()->target().start, QDate(2026, 7, 13));
        QCOMPARE(shown.view().drag()->tip(), u"Mon 13 Jul 2026 · +1 working day"_s);
        shown.move(from + QPoint(shown.days(1), 0), Qt::AltModifier);
        QCOMPARE(shown.view().drag()->target().start, QDate(2026, 7, 11));
        QCOMPARE(shown.view().drag()->tip(), u"Sat 11 Jul 2026 · +1 day"_s);
        shown.move(from + QPoint(shown.days(4), 0));
        QCOMPARE(shown.dateOf(F::demo), QDate(2026, 7, 10));
        shown.drop(from + QPoint(shown.days(4), 0));
        QCOMPARE(shown.dateOf(F::demo), QDate(2026, 7, 14));
        QVERIFY(!shown.view().drag());
        QVERIFY(shown.document->undo().hasValue());
        QCOMPARE(shown.dateOf(F::demo), QDate(2026, 7, 10));
    }

    void escapeCancelsADrag()
    {
        Shown shown;
        const QPoint from = shown.at(F::demo);
        shown.drag(from, from + QPoint(shown.days(4), 0));
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.view().drag());
        shown.move(from + QPoint(shown.days(5), 0));
        shown.drop(from + QPoint(shown.days(5), 0));
        QCOMPARE(shown.dateOf(F::demo), QDate(2026, 7, 10));
    }

    void escapeCancelsALink()
    {
        Shown shown;
        const TimelineGeometry geometry = shown.view().timelineGeometry();
        const int row = shown.rowOf(F::demo);
        const QPoint port = geometry.port(row, shown.view().row(row)->span, TimelineEdge::End) + QPoint(geometry.shape().glyph * 3 / 5, 0);
        shown.drag(port, shown.at(F::testing));
        QVERIFY(shown.view().isLinking());
        shown.press(Qt::Key_Escape);
        shown.move(shown.at(F::testing) + QPoint(2, 0));
        shown.drop(shown.at(F::testing));
        QVERIFY(!shown.view().isLinking());
        QVERIFY(dependencies(shown).empty());
        // Whoever goes elsewhere has given it up as well.
        shown.view().setCurrentRow(shown.rowOf(F::freeze));
        shown.press(Qt::Key_L);
        QVERIFY(shown.view().isLinking());
        shown.view().clearFocus();
        QVERIFY(!shown.view().isLinking());
    }

    void aChangeOfThePlanEndsADrag()
    {
        Shown shown;
        const QPoint from = shown.at(F::demo);
        shown.drag(from, from + QPoint(shown.days(4), 0));
        QVERIFY(shown.view().drag());
        QVERIFY(shown.document->execute(edits::setField(shown.document->plan(), F::testing, &Milestone::note, u"changed"_s)).hasValue());
        QVERIFY(!shown.view().drag());
        shown.move(from + QPoint(shown.days(6), 0));
        shown.drop(from + QPoint(shown.days(6), 0));
        QCOMPARE(shown.dateOf(F::demo), QDate(2026, 7, 10));
    }

    void whatIsDoneStays()
    {
        Shown shown;
        QVERIFY(shown.document->execute(edits::setField(shown.document->plan(), F::demo, &Milestone::actual, QDate(2026, 7, 10))).hasValue());
        QVERIFY(shown.document->execute(edits::setField(shown.document->plan(), F::demo, &Milestone::state, MilestoneState::Done)).hasValue());
        const QPoint from = shown.at(F::demo);
        shown.drag(from, from + QPoint(shown.days(4), 0));
        QVERIFY(!shown.view().drag());
        shown.drop(from + QPoint(shown.days(4), 0));
        shown.view().setCurrentRow(shown.rowOf(F::demo));
        shown.press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(!shown.view().drag());
        QCOMPARE(shown.document->plan().find(F::demo)->actual, QDate(2026, 7, 10));
    }

    void tabLeavesATitleThatIsTyped()
    {
        Shown shown;
        shown.view().setCurrentRow(shown.rowOf(F::freeze));
        shown.press(Qt::Key_L);
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_Return);
        QCOMPARE(dependencies(shown).size(), size_t(1));
        shown.view().setCurrentRow(shown.rowOf(F::freeze));
        shown.press(Qt::Key_F2);
        auto *editor = shown.canvas()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"!"_s);
        QTest::keyClick(editor, Qt::Key_Tab);
        QCOMPARE(shown.selection.records().front().table, u"milestone"_s);
    }

    void followersAreShownAndRulesAsk()
    {
        Shown shown;
        // Whatever counts from the go-live follows it.
        QPoint from = shown.at(F::goLive);
        shown.drag(from, from + QPoint(shown.days(2), 0));
        QCOMPARE(shown.view().drag()->followers().value(F::freeze).start, QDate(2026, 7, 24));
        QVERIFY(shown.view().drag()->tip().endsWith(u"1 other follows"_s));
        shown.press(Qt::Key_Escape);
        // The freeze itself has a rule: the drag asks what shall become of it.
        from = shown.at(F::freeze);
        shown.drag(from, from + QPoint(shown.days(2), 0));
        shown.drop(from + QPoint(shown.days(2), 0));
        QVERIFY(popup());
        QCOMPARE(shown.dateOf(F::freeze), QDate(2026, 7, 22));
        popup()->actions().at(1)->trigger();
        popup()->close();
        QCOMPARE(shown.dateOf(F::freeze), QDate(2026, 7, 24));
        QCOMPARE(shown.document->plan().find(F::freeze)->offset, -23);
    }

    void theKeyboardMovesAndStretches()
    {
        Shown shown;
        shown.view().setCurrentRow(shown.rowOf(F::demo));
        QTest::keyPress(&shown.view(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyPress(&shown.view(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(shown.view().drag());
        QCOMPARE(shown.view().drag()->tip(), u"Tue 14 Jul 2026 · +2 working days"_s);
        QCOMPARE(shown.dateOf(F::demo), QDate(2026, 7, 10));
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.view().drag());
        QCOMPARE(shown.dateOf(F::demo), QDate(2026, 7, 10));
        QTest::keyPress(&shown.view(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyRelease(&shown.view(), Qt::Key_Control);
        QCOMPARE(shown.dateOf(F::demo), QDate(2026, 7, 13));
        QTest::keyPress(&shown.view(), Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyPress(&shown.view(), Qt::Key_Return);
        QCOMPARE(shown.dateOf(F::demo), QDate(2026, 7, 12));
        shown.view().setCurrentRow(shown.rowOf(F::testing));
        QTest::keyPress(&shown.view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyRelease(&shown.view(), Qt::Key_Control);
        QCOMPARE(shown.document->timetable().endOf(F::testing), QDate(2026, 8, 10));
        QCOMPARE(shown.dateOf(F::testing), QDate(2026, 7, 27));
        QVERIFY(shown.failures.isEmpty());
    }

    void spansAreStretchedAtTheirEnds()
    {
        Shown shown;
        shown.page.setZoom(90);
        shown.view().setCurrentRow(shown.rowOf(F::testing));
        shown.page.goToDate({2026, 8, 7});
        const TimelineGeometry geometry = shown.view().timelineGeometry();
        QPoint from = geometry.port(shown.rowOf(F::testing), shown.view().row(shown.rowOf(F::testing))->span, TimelineEdge::End) - QPoint(1, 0);
        shown.drag(from, from + QPoint(shown.days(3), 0));
        shown.drop(from + QPoint(shown.days(3), 0));
        QCOMPARE(shown.document->timetable().endOf(F::testing), QDate(2026, 8, 10));
        QCOMPARE(shown.dateOf(F::testing), QDate(2026, 7, 27));
    }

    void windowsMove()
    {
        Shown shown;
        const TimelineGeometry geometry = shown.view().timelineGeometry();
        const QPoint from = geometry.bar(7, shown.view().row(7)->span).center();
        shown.drag(from, from + QPoint(shown.days(2), 0));
        QCOMPARE(shown.view().drag()->tip(), u"Sat 18 – Wed 22 Jul 2026 · +2 days"_s);
        shown.drop(from + QPoint(shown.days(2), 0));
        QCOMPARE(shown.document->plan().find(F::blackout)->startDate, QDate(2026, 7, 18));
        QCOMPARE(shown.document->plan().find(F::blackout)->endDate, QDate(2026, 7, 22));
    }

    void linksAreDrawnByKeyboard()
    {
        Shown shown;
        shown.view().setCurrentRow(shown.rowOf(F::freeze));
        shown.press(Qt::Key_L);
        QVERIFY(shown.view().isLinking());
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_Return);
        QVERIFY(!shown.view().isLinking());
        QCOMPARE(dependencies(shown).size(), size_t(1));
        QCOMPARE(dependencies(shown).front().predecessor, F::freeze);
        QCOMPARE(dependencies(shown).front().successor, F::testing);
        // The new link is selected, and Delete takes it away.
        QCOMPARE(shown.selection.records().front().table, u"milestone_dependency"_s);
        shown.press(Qt::Key_Delete);
        QVERIFY(dependencies(shown).empty());
        QVERIFY(shown.document->plan().find(F::freeze));
        QVERIFY(shown.document->undo().hasValue());
        QCOMPARE(dependencies(shown).size(), size_t(1));
        // Tab goes from the milestone to its link.
        shown.view().setCurrentRow(shown.rowOf(F::testing));
        shown.press(Qt::Key_Tab);
        QCOMPARE(shown.selection.records().front().table, u"milestone_dependency"_s);
        // Back to front it is refused.
        shown.view().setCurrentRow(shown.rowOf(F::testing));
        shown.press(Qt::Key_L);
        shown.press(Qt::Key_Up);
        shown.press(Qt::Key_Return);
        QCOMPARE(dependencies(shown).size(), size_t(1));
        QCOMPARE(shown.failures.size(), 1);
        shown.press(Qt::Key_L);
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.view().isLinking());
    }

    void linksAreDrawnAndFoundByMouse()
    {
        Shown shown;
        const TimelineGeometry geometry = shown.view().timelineGeometry();
        const int row = shown.rowOf(F::demo);
        const QPoint port = geometry.port(row, shown.view().row(row)->span, TimelineEdge::End) + QPoint(geometry.shape().glyph * 3 / 5, 0);
        shown.drag(port, shown.at(F::testing));
        QVERIFY(shown.view().isLinking());
        shown.drop(shown.at(F::testing));
        QCOMPARE(dependencies(shown).size(), size_t(1));
        QCOMPARE(dependencies(shown).front().successor, F::testing);
        shown.selection.setRecords({});
        const std::vector<QPoint> route = shown.view().links().back().route(shown.view().timelineGeometry());
        QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, (route[1] + route[2]) / 2);
        QCOMPARE(shown.selection.records(), (std::vector<RecordReference>{{u"milestone_dependency"_s, dependencies(shown).front().id.value()}}));
    }

    void titlesAreTypedInPlace()
    {
        Shown shown;
        shown.view().setCurrentRow(shown.rowOf(F::demo));
        shown.press(Qt::Key_F2);
        auto *editor = shown.view().findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"Preview"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(shown.document->plan().find(F::demo)->title, u"Preview"_s);
        QTRY_VERIFY(!shown.view().findChild<QLineEdit *>());
        // On empty canvas a double click makes a milestone of that release, on that day.
        const TimelineGeometry geometry = shown.view().timelineGeometry();
        const QRectF day = geometry.glyph(shown.rowOf(F::demo), QDate(2026, 8, 12));
        QTest::mouseDClick(shown.canvas(), Qt::LeftButton, {}, day.center().toPoint());
        editor = shown.view().findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"Rehearsal"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        const auto &milestones = shown.document->plan().table<Milestone>();
        const auto found = std::ranges::find(milestones, u"Rehearsal"_s, &Milestone::title);
        QVERIFY(found != milestones.end());
        QCOMPARE(found->pinned, QDate(2026, 8, 12));
        QCOMPARE(found->release, F::release);
        QCOMPARE(shown.view().currentRow(), shown.rowOf(found->id));
    }

    void toolsGoByTheCurrentRow()
    {
        Shown shown;
        shown.view().setCurrentRow(shown.rowOf(F::demo));
        QVERIFY(shown.page.findChild<QAction *>(u"timelineLink"_s)->isEnabled());
        shown.view().setCurrentRow(0);
        QVERIFY(!shown.page.findChild<QAction *>(u"timelineLink"_s)->isEnabled());
    }

    void screenReadersHearRows()
    {
        Shown shown;
        shown.page.findChild<QAction *>(u"timelineFloat"_s)->trigger();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.view());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 8);
        const QString freeze = list->child(shown.rowOf(F::freeze))->text(QAccessible::Name);
        QVERIFY2(freeze.startsWith(u"Code freeze, Wed 22 Jul 2026, "_s), qPrintable(freeze));
        QVERIFY2(freeze.contains(u"May slip by 25 working days (until Wed 26 Aug 2026)"_s), qPrintable(freeze));
        QVERIFY2(freeze.endsWith(u"level 3"_s), qPrintable(freeze));
        const QString release = list->child(1)->text(QAccessible::Name);
        QVERIFY2(release.contains(u"open"_s), qPrintable(release));
        list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!shown.view().row(1)->open);
        QCOMPARE(list->childCount(), 4);
    }

    void baselinesCanBeChosen()
    {
        Shown shown;
        QAction *choice = shown.page.findChild<QAction *>(u"timelineBaseline"_s);
        QVERIFY(!choice->isVisible());
        Baseline baseline;
        baseline.id = shown.document->ids().next<Baseline>();
        baseline.name = u"Plan A"_s;
        baseline.taken = shown.clock.now();
        QVERIFY(shown.document->execute(edits::addRecord(shown.document->plan(), baseline)).hasValue());
        BaselineDate date;
        date.id = shown.document->ids().next<BaselineDate>();
        date.baseline = baseline.id;
        date.milestone = F::demo;
        date.start = date.end = QDate(2026, 7, 6);
        QVERIFY(shown.document->execute(edits::addRecord(shown.document->plan(), date)).hasValue());
        QVERIFY(choice->isVisible());
        Q_EMIT choice->menu()->aboutToShow();
        QCOMPARE(choice->menu()->actions().size(), 2);
        choice->menu()->actions().at(1)->trigger();
        QCOMPARE(shown.view().baseline(), baseline.id);
        QVERIFY(shown.view().describe(shown.rowOf(F::demo)).contains(u"In the baseline: Mon 6 Jul 2026"_s));
    }

    void mirroredItIsTheSame()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            Shown shown;
            const QPoint from = shown.at(F::demo);
            shown.drag(from, from - QPoint(shown.days(4), 0));
            shown.drop(from - QPoint(shown.days(4), 0));
            QCOMPARE(shown.dateOf(F::demo), QDate(2026, 7, 14));
            shown.view().setCurrentRow(1);
            shown.press(Qt::Key_Right);
            QVERIFY(!shown.view().row(1)->open);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
