// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfixture.h"
#include "document/edithistory.h"
#include "views/calendar/calendareditor.h"
#include "views/calendar/monthview.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// A month view over a plan, shown, and in step with it.
struct Stage : CalendarFixture {
    CalendarEditor editor;
    MonthView view;

    explicit Stage(const Plan &initial = CalendarFixture::plan())
        : CalendarFixture(initial), editor(*document, selection), view(*document, selection, editor)
    {
        view.resize(1200, 900);
        refresh();
        QObject::connect(document.get(), &PlanDocument::changed, &view, [this] { refresh(); });
        view.show();
        view.activateWindow();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("The window did not become active.");
    }
    void refresh()
    {
        view.setEntries(std::make_shared<const CalendarEntries>(calendarEntries(document->plan(), document->timetable(), selection.release(), {})));
    }
    QPoint at(MilestoneId id) const { return view.monthLayout().find(id)->rect.center(); }
    /// A place in the cell where no mark is.
    QPoint emptyPlaceOn(QDate date) const
    {
        const QRect cell = view.monthLayout().geometry().cell(date);
        return {cell.center().x(), cell.top() + 3};
    }
    void drag(MilestoneId id, QDate to, bool drop = true)
    {
        const QPoint from = at(id);
        moveTo(from, Qt::NoButton);
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        moveTo(from + QPoint(QApplication::startDragDistance() + 1, 0), Qt::LeftButton);
        moveTo(emptyPlaceOn(to), Qt::LeftButton);
        if (drop)
            QTest::mouseRelease(&view, Qt::LeftButton, {}, emptyPlaceOn(to));
    }
    void moveTo(QPoint point, Qt::MouseButtons buttons)
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(point), view.mapToGlobal(QPointF(point)), Qt::NoButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    }
    std::vector<qint64> selected() const { return selection.idsOf(u"milestone"_s); }
    QMenu *menu() const { return view.findChild<QMenu *>(u"milestoneMenu"_s); }
    QAction *choice(const QString &text) const
    {
        for (QAction *action : menu()->actions()) {
            if (action->text().remove(u'&').startsWith(text))
                return action;
        }
        return nullptr;
    }
    const Milestone &record(MilestoneId id) const { return *document->plan().find(id); }
    /// Into the title editor that is open.
    void typeTitle(const QString &text) const
    {
        for (auto *title : view.findChildren<QLineEdit *>(u"titleEditor"_s)) {
            if (!title->isVisible())
                continue;
            QTest::keyClicks(title, text);
            QTest::keyClick(title, Qt::Key_Return);
            return;
        }
        QFAIL("No title is being typed.");
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
};

} // namespace

class TestCalendarMonth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysMoveTheDay_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QDate>("day");
        QTest::newRow("right") << int(Qt::Key_Right) << QDate(2026, 7, 23);
        QTest::newRow("left") << int(Qt::Key_Left) << QDate(2026, 7, 21);
        QTest::newRow("up") << int(Qt::Key_Up) << QDate(2026, 7, 15);
        QTest::newRow("down") << int(Qt::Key_Down) << QDate(2026, 7, 29);
        QTest::newRow("page up") << int(Qt::Key_PageUp) << QDate(2026, 6, 22);
        QTest::newRow("page down") << int(Qt::Key_PageDown) << QDate(2026, 8, 22);
        QTest::newRow("home") << int(Qt::Key_Home) << QDate(2026, 7, 1);
        QTest::newRow("end") << int(Qt::Key_End) << QDate(2026, 7, 31);
    }
    void keysMoveTheDay()
    {
        Stage stage;
        QFETCH(int, key);
        stage.key(Qt::Key(key));
        QTEST(stage.view.currentDay(), "day");
    }

    void arrowsMirror()
    {
        Stage stage;
        stage.view.setLayoutDirection(Qt::RightToLeft);
        stage.key(Qt::Key_Left);
        QCOMPARE(stage.view.currentDay(), QDate(2026, 7, 23));
        const QRect monday = stage.view.monthLayout().geometry().cell({2026, 7, 20});
        QVERIFY(monday.left() > stage.view.monthLayout().geometry().cell({2026, 7, 26}).left());
    }

    void leavingTheMonthTurnsThePage()
    {
        Stage stage;
        QSignalSpy spy(&stage.view, &MonthView::monthChanged);
        for (int i = 0; i < 10; ++i)
            stage.key(Qt::Key_Right);
        QCOMPARE(stage.view.currentDay(), QDate(2026, 8, 1));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(stage.view.monthLayout().geometry().month(), QDate(2026, 8, 1));
    }

    void tabGoesThroughTheMarksOfTheDay()
    {
        Plan plan = CalendarFixture::plan();
        plan.put(CalendarFixture::milestone(MilestoneId(30), u"Review"_s, MilestoneKind::Gate, {2026, 7, 22}));
        Stage stage(plan);
        stage.key(Qt::Key_Tab);
        QCOMPARE(stage.view.currentMark(), CalendarFixture::freeze);
        QCOMPARE(stage.selected(), std::vector<qint64>{11});
        stage.key(Qt::Key_Tab);
        QCOMPARE(stage.view.currentMark(), MilestoneId(30));
        stage.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(stage.view.currentMark(), CalendarFixture::freeze);
        stage.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!stage.view.currentMark().isValid());
        stage.key(Qt::Key_Right);
        QVERIFY(!stage.view.currentMark().isValid());
    }

    void enterOpensTheMark()
    {
        Stage stage;
        QSignalSpy opened(&stage.view, &MonthView::openRequested);
        stage.key(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(stage.selected(), std::vector<qint64>{11});
    }

    void clickSelects()
    {
        Stage stage;
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at(CalendarFixture::demo));
        QCOMPARE(stage.selected(), std::vector<qint64>{12});
        QCOMPARE(stage.view.currentDay(), QDate(2026, 7, 10));
        QTest::mouseClick(&stage.view, Qt::LeftButton, Qt::ControlModifier, stage.at(CalendarFixture::freeze));
        QCOMPARE(stage.selected(), (std::vector<qint64>{12, 11}));
        QTest::mouseClick(&stage.view, Qt::LeftButton, Qt::ControlModifier, stage.at(CalendarFixture::demo));
        QCOMPARE(stage.selected(), std::vector<qint64>{11});
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.emptyPlaceOn({2026, 7, 8}));
        QVERIFY(stage.selection.records().empty());
        QCOMPARE(stage.view.currentDay(), QDate(2026, 7, 8));
    }

    void barsAndWindowsCanBeSelected()
    {
        Stage stage;
        for (const PlacedItem &item : stage.view.monthLayout().items()) {
            if (item.type == PlacedItem::Type::Bar) {
                QTest::mouseClick(&stage.view, Qt::LeftButton, {}, item.rect.center());
                QCOMPARE(stage.selection.idsOf(u"release"_s), std::vector<qint64>{2});
                break;
            }
        }
        for (const PlacedItem &item : stage.view.monthLayout().items()) {
            if (item.type == PlacedItem::Type::Window) {
                QTest::mouseClick(&stage.view, Qt::LeftButton, {}, item.rect.center());
                QCOMPARE(stage.selection.idsOf(u"window"_s), std::vector<qint64>{20});
                break;
            }
        }
    }

    void doubleClickCreates()
    {
        Stage stage;
        QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.emptyPlaceOn({2026, 7, 8}));
        QCOMPARE(stage.document->plan().table<Milestone>().size(), 4);
        auto *title = stage.view.findChild<QLineEdit *>(u"titleEditor"_s);
        QVERIFY(title && title->isVisible());
        QVERIFY(stage.view.monthLayout().geometry().cell({2026, 7, 8}).contains(title->geometry().topLeft()));
        QTest::keyClicks(title, u"Beta out"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(stage.document->plan().table<Milestone>().size(), 5);
        QCOMPARE(stage.selected().size(), size_t(1));
        const MilestoneId id(stage.selected().front());
        QCOMPARE(stage.record(id).release, CalendarFixture::release);
        QCOMPARE(stage.record(id).rule, RuleKind::Pinned);
        QCOMPARE(stage.record(id).pinned, QDate(2026, 7, 8));
        QCOMPARE(stage.record(id).title, u"Beta out"_s);
        QVERIFY(stage.document->undo());
        QVERIFY(!stage.document->plan().find(id));
        QVERIFY(!stage.document->history().canUndo());
    }

    void escapeMakesNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("key");
        QTest::newRow("given up") << u"Never"_s << int(Qt::Key_Escape);
        QTest::newRow("nothing typed") << u"  "_s << int(Qt::Key_Return);
    }

    void escapeMakesNothing()
    {
        QFETCH(QString, typed);
        QFETCH(int, key);
        Stage stage;
        stage.view.createOn({2026, 7, 8});
        auto *title = stage.view.findChild<QLineEdit *>(u"titleEditor"_s);
        QTest::keyClicks(title, typed);
        QTest::keyClick(title, Qt::Key(key));
        QCOMPARE(stage.document->plan().table<Milestone>().size(), 4);
        QVERIFY(!stage.document->history().canUndo());
        QVERIFY(!stage.view.isCreating());
    }

    void escapeKeepsTheTitle()
    {
        Stage stage;
        stage.view.editTitle(CalendarFixture::demo);
        auto *title = stage.view.findChild<QLineEdit *>(u"titleEditor"_s);
        QTest::keyClicks(title, u"Never"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QCOMPARE(stage.record(CalendarFixture::demo).title, u"Demo"_s);
    }

    void severalReleasesAreAskedFor()
    {
        Plan plan = CalendarFixture::plan();
        plan.put(Release{CalendarFixture::nextRelease, CalendarFixture::product, u"4.3"_s, {}, {}, {}});
        Stage stage(plan);
        stage.view.createOn({2026, 7, 8});
        QCOMPARE(stage.document->plan().table<Milestone>().size(), 4);
        QVERIFY(stage.menu());
        const QList<QAction *> releases = stage.menu()->actions().front()->menu()->actions();
        QCOMPARE(releases.size(), 2);
        releases.last()->trigger();
        stage.typeTitle(u"Kick-off"_s);
        QCOMPARE(stage.record(MilestoneId(stage.selected().front())).release, CalendarFixture::nextRelease);

        stage.selection.setRelease(CalendarFixture::release);
        stage.view.createOn({2026, 7, 9});
        stage.typeTitle(u"Code complete"_s);
        QCOMPARE(stage.record(MilestoneId(stage.selected().front())).release, CalendarFixture::release);
    }

    void firstMilestoneMakesItsRelease()
    {
        Stage stage(CalendarFixture::empty());
        stage.view.createOn({2026, 7, 8});
        stage.typeTitle(u"Kick-off"_s);
        QCOMPARE(stage.document->plan().table<Milestone>().size(), 1);
        QCOMPARE(stage.document->plan().table<Release>().size(), 1);
        QVERIFY(stage.document->undo());
        QCOMPARE(stage.document->plan().table<Product>().size(), 0);
    }

    void dragMovesAPin()
    {
        Stage stage;
        stage.drag(CalendarFixture::demo, {2026, 7, 15});
        QCOMPARE(stage.dateOf(CalendarFixture::demo), QDate(2026, 7, 15));
        QVERIFY(!stage.menu());
        QCOMPARE(stage.document->history().nextUndo().label, u"Move “Demo” to Wed 15 Jul 2026"_s);
    }

    void dragTellsWhereItGoes()
    {
        Stage stage;
        stage.drag(CalendarFixture::demo, {2026, 7, 15}, false);
        QVERIFY(stage.view.drag());
        QCOMPARE(stage.view.drag()->tip(), u"Wed 15 Jul 2026 · +3 working days"_s);
        stage.key(Qt::Key_Escape);
        QVERIFY(!stage.view.drag());
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, stage.emptyPlaceOn({2026, 7, 15}));
        QCOMPARE(stage.dateOf(CalendarFixture::demo), QDate(2026, 7, 10));
    }

    void dragOfAnAnchorTellsWhatFollows()
    {
        Stage stage;
        stage.view.goTo({2026, 8, 26});
        stage.drag(CalendarFixture::goLive, {2026, 8, 27}, false);
        QCOMPARE(stage.view.drag()->tip(), u"Thu 27 Aug 2026 · +1 working day · 1 other follows"_s);
        stage.key(Qt::Key_Escape);
    }

    void dragGoesOnOverMonths()
    {
        Stage stage;
        stage.drag(CalendarFixture::demo, {2026, 7, 15}, false);
        stage.key(Qt::Key_PageDown);
        QCOMPARE(stage.view.month(), QDate(2026, 8, 1));
        stage.moveTo(stage.emptyPlaceOn({2026, 8, 13}), Qt::LeftButton);
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, stage.emptyPlaceOn({2026, 8, 13}));
        QCOMPARE(stage.dateOf(CalendarFixture::demo), QDate(2026, 8, 13));
    }

    void aSpanIsHeldWhereItWasGrabbed()
    {
        Stage stage;
        const PlacedItem *item = stage.view.monthLayout().find(CalendarFixture::testing);
        const QPoint tuesday(stage.view.monthLayout().geometry().cell({2026, 7, 28}).center().x(), item->rect.center().y());
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, tuesday);
        stage.moveTo(tuesday + QPoint(QApplication::startDragDistance() + 1, 0), Qt::LeftButton);
        stage.moveTo(stage.emptyPlaceOn({2026, 7, 21}), Qt::LeftButton);
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, stage.emptyPlaceOn({2026, 7, 21}));
        QCOMPARE(stage.dateOf(CalendarFixture::testing), QDate(2026, 7, 20));
    }

    void aRuleIsAskedFor_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("offset");
        QTest::newRow("rule") << u"Change the Rule’s Offset"_s << QDate(2026, 7, 24) << int(RuleKind::Offset) << -23;
        QTest::newRow("pin") << u"Pin to This Date"_s << QDate(2026, 7, 24) << int(RuleKind::Pinned) << 0;
        QTest::newRow("cancel") << u"Cancel"_s << QDate(2026, 7, 22) << int(RuleKind::Offset) << -25;
    }
    void aRuleIsAskedFor()
    {
        Stage stage;
        QFETCH(QString, choice);
        stage.drag(CalendarFixture::freeze, {2026, 7, 24});
        QVERIFY(stage.menu());
        QCOMPARE(stage.dateOf(CalendarFixture::freeze), QDate(2026, 7, 22));
        QVERIFY(stage.choice(choice));
        stage.choice(choice)->trigger();
        QTEST(stage.dateOf(CalendarFixture::freeze), "date");
        QTEST(int(stage.record(CalendarFixture::freeze).rule), "rule");
        QTEST(stage.record(CalendarFixture::freeze).offset, "offset");
    }

    void aRuleMaySlipWithWhatFollows()
    {
        Stage stage;
        QSignalSpy slips(&stage.editor, &CalendarEditor::slipRequested);
        stage.drag(CalendarFixture::freeze, {2026, 7, 24});
        stage.choice(u"Slip, with What Follows…"_s)->trigger();
        QCOMPARE(slips.size(), 1);
        QCOMPARE(slips.front().at(0).value<MilestoneId>(), CalendarFixture::freeze);
        QCOMPARE(slips.front().at(1).toDate(), QDate(2026, 7, 24));
        // That is only previewed.
        QCOMPARE(stage.dateOf(CalendarFixture::freeze), QDate(2026, 7, 22));
    }

    void controlArrowsMoveTheMark()
    {
        Stage stage;
        stage.view.goTo({2026, 7, 10});
        stage.key(Qt::Key_Tab);
        stage.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(stage.dateOf(CalendarFixture::demo), QDate(2026, 7, 17));
        QCOMPARE(stage.view.currentMark(), CalendarFixture::demo);
        QCOMPARE(stage.view.currentDay(), QDate(2026, 7, 17));
    }

    void moreOpensAListOfTheDay()
    {
        Plan plan = CalendarFixture::plan();
        for (int i = 0; i < 30; ++i)
            plan.put(CalendarFixture::milestone(MilestoneId(100 + i), u"Item %1"_s.arg(i), MilestoneKind::Checkpoint, {2026, 7, 14}));
        Stage stage(plan);
        const auto &items = stage.view.monthLayout().items();
        const auto more = std::find_if(items.begin(), items.end(), [](const PlacedItem &item) { return item.type == PlacedItem::Type::More; });
        QVERIFY(more != items.end());
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, more->rect.center());
        auto *popup = stage.view.findChild<QWidget *>(u"dayPopup"_s);
        QVERIFY(popup && popup->isVisible());
        auto *list = popup->findChild<QListWidget *>();
        QCOMPARE(list->count(), 31); // The release too.
        list->setCurrentRow(5);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage.selected(), std::vector<qint64>{104});
        QVERIFY(!popup->isVisible());
    }

    void theReleaseIsCountedFromAnotherOne()
    {
        Stage stage;
        const Timetable before = stage.document->timetable();
        const QPoint point = stage.at(CalendarFixture::freeze);
        QTest::mousePress(&stage.view, Qt::RightButton, {}, point);
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, stage.view.mapToGlobal(point));
        QCoreApplication::sendEvent(&stage.view, &event);
        stage.choice(u"Count the Release from Here"_s)->trigger();
        QCOMPARE(stage.document->plan().find(stage.record(CalendarFixture::freeze).release)->anchor, CalendarFixture::freeze);
        QVERIFY(stage.document->timetable() == before);
    }

    void menuMarksDoneAndRemoves()
    {
        Stage stage;
        const auto open = [&] {
            const QPoint point = stage.at(CalendarFixture::demo);
            QTest::mousePress(&stage.view, Qt::RightButton, {}, point);
            QContextMenuEvent event(QContextMenuEvent::Mouse, point, stage.view.mapToGlobal(point));
            QCoreApplication::sendEvent(&stage.view, &event);
        };
        open();
        QVERIFY(stage.choice(u"Mark Done on Fri 10 Jul 2026"_s));
        stage.choice(u"Mark Done on"_s)->trigger();
        QCOMPARE(stage.record(CalendarFixture::demo).state, MilestoneState::Done);
        QCOMPARE(stage.record(CalendarFixture::demo).actual, QDate(2026, 7, 10));
        stage.menu()->close();
        QTRY_VERIFY(!stage.menu());
        open();
        stage.choice(u"Reopen"_s)->trigger();
        QCOMPARE(stage.record(CalendarFixture::demo).state, MilestoneState::Planned);
        stage.key(Qt::Key_Delete);
        QVERIFY(!stage.document->plan().find(CalendarFixture::demo));
        QVERIFY(stage.selection.records().empty());
    }

    void wheelTurnsMonths()
    {
        Stage stage;
        const auto wheel = [&](int delta) {
            QWheelEvent event({5, 5}, stage.view.mapToGlobal(QPointF(5, 5)), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&stage.view, &event);
        };
        wheel(-60);
        QCOMPARE(stage.view.month(), QDate(2026, 7, 1)); // Half a step of a fine wheel.
        wheel(-60);
        QCOMPARE(stage.view.month(), QDate(2026, 8, 1));
        wheel(240);
        QCOMPARE(stage.view.month(), QDate(2026, 6, 1));
    }

    void screenReadersGetAList()
    {
        Stage stage;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&stage.view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"July 2026"_s);
        QCOMPARE(list->childCount(), 3);
        QAccessibleInterface *freeze = list->child(1);
        QCOMPARE(freeze->text(QAccessible::Name), u"Row 2, Code freeze, Wed 22 Jul 2026"_s);
        QCOMPARE(freeze->role(), QAccessible::ListItem);
        QVERIFY(!freeze->state().selected);
        QCOMPARE(list->indexOfChild(freeze), 1);
        QCOMPARE(list->child(1), freeze);
        const QPoint centre = freeze->rect().center();
        QCOMPARE(list->childAt(centre.x(), centre.y()), freeze);
        freeze->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(stage.view.currentMark(), CalendarFixture::freeze);
        QVERIFY(freeze->state().selected);
        QCOMPARE(list->focusChild(), freeze);
        stage.view.goTo({2026, 9, 1});
        QVERIFY(!freeze->isValid());
        QCOMPARE(list->childCount(), 0);
    }

    void readOnlyPlansCannotBeDragged()
    {
        Stage writer;
        auto second = PlanDocument::open(writer.document->path(), writer.clock, {}, 2);
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        PlanSelection selection;
        CalendarEditor editor(**second, selection);
        QVERIFY(!editor.canEdit());
        QSignalSpy failed(&editor, &CalendarEditor::failed);
        editor.move(CalendarFixture::demo, {2026, 7, 15});
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestCalendarMonth)
#include "tst_calendarmonth.moc"
