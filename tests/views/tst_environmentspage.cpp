// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/environmentspage.h"

#include "domain/plandraft.h"
#include "support/documentfixture.h"
#include "views/common/dateedit.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/theme.h"
#include "views/environments/bookdialog.h"
#include "views/environments/bookinglist.h"
#include "views/environments/environmentboard.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Who has which environment when. Bookings of Crane 4.2 and Winch 1.0 meet in Staging.
class TestEnvironmentsPage : public QObject
{
    Q_OBJECT

private:
    static constexpr EnvironmentId staging{90}, production{91};
    static constexpr WindowId first{92}, second{93}, closed{94};

    static Window window(WindowId id, const QString &name, QDate start, QDate end, WindowKind kind, ReleaseId release)
    {
        Window w;
        w.id = id;
        w.name = name;
        w.kind = kind;
        w.environment = staging;
        w.release = release;
        w.startDate = start;
        w.endDate = end;
        return w;
    }
    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        Environment environment;
        environment.id = production;
        environment.name = u"Production"_s;
        environment.product = SmallPlan::crane;
        environment.position = 2;
        plan.put(environment);
        environment.id = staging;
        environment.name = u"Staging"_s;
        environment.product = {};
        environment.position = 1;
        plan.put(environment);
        plan.put(window(first, u"System test"_s, QDate(2026, 6, 8), QDate(2026, 6, 19), WindowKind::Booking, SmallPlan::release));
        plan.put(window(second, u"Load test"_s, QDate(2026, 6, 15), QDate(2026, 6, 26), WindowKind::Booking, SmallPlan::other));
        plan.put(window(closed, u"Disks"_s, QDate(2026, 7, 6), QDate(2026, 7, 7), WindowKind::Maintenance, {}));
        return plan;
    }
    static QTreeWidgetItem *itemOf(const BookingList &list, const QString &name)
    {
        const auto found = list.findItems(name, Qt::MatchExactly | Qt::MatchRecursive, 0);
        return found.isEmpty() ? nullptr : found.front();
    }
    static QAbstractButton *bookButton(const QDialog &dialog)
    {
        const auto *box = dialog.findChild<QDialogButtonBox *>();
        const auto buttons = box->buttons();
        return *std::ranges::find_if(buttons, [box](QAbstractButton *one) { return box->buttonRole(one) == QDialogButtonBox::AcceptRole; });
    }

private Q_SLOTS:
    void rowsAreInOrderAndMeetingBookingsInLanes()
    {
        DocumentFixture fixture(plan());
        const auto rows = environmentRows(fixture.document().plan(), fixture.document().timetable(), {});
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].name, u"Staging"_s);
        QCOMPARE(rows[0].detail, u"one release at a time"_s);
        QCOMPARE(rows[1].detail, u"Crane, one release at a time"_s);
        QCOMPARE(rows[0].lanes, 2);
        QCOMPARE(rows[0].bars.size(), size_t(3));
        QCOMPARE(rows[0].bars[0].window, first);
        QCOMPARE(rows[0].bars[0].lane, 0);
        QCOMPARE(rows[0].bars[1].lane, 1);
        QCOMPARE(rows[0].bars[0].conflicts.size(), size_t(1));
        QCOMPARE(conflictText(fixture.document().plan(), rows[0].bars[0], rows[0].bars[0].conflicts[0]),
                 u"Meets “Load test” of Winch 1.0 from Mon 15 Jun 2026 to Fri 19 Jun 2026."_s);
        QVERIFY(rows[0].bars[2].conflicts.empty());
        // Staging is shared by all, Production is Crane's.
        QCOMPARE(environmentRows(fixture.document().plan(), fixture.document().timetable(), SmallPlan::winch).size(), size_t(1));
    }

    void boardAndListShowTheSameAndFollowTheSelection()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        EnvironmentsPage page(fixture.document(), selection);
        page.resize(1000, 700);
        page.show();
        QCOMPARE(page.subtitle(), u"2 bookings, 2 in conflict"_s);
        const BookingList &list = page.list();
        QCOMPARE(list.topLevelItemCount(), 2);
        QCOMPARE(itemOf(list, u"Load test"_s)->text(2), u"Winch 1.0"_s);
        QCOMPARE(itemOf(list, u"Load test"_s)->text(5), u"Meets “System test” of Crane 4.2 from Mon 15 Jun 2026 to Fri 19 Jun 2026."_s);
        QCOMPARE(itemOf(list, u"Disks"_s)->text(5), QString());
        page.goToDate(QDate(2026, 6, 1));
        const QRect bar = page.board().rectOf(second);
        QVERIFY(bar.isValid());
        QTest::mouseClick(page.board().viewport(), Qt::LeftButton, {}, bar.center());
        QCOMPARE(selection.records(), std::vector{(RecordReference{u"window"_s, second.value()})});
        QCOMPARE(list.currentItem(), itemOf(list, u"Load test"_s));
        QTest::keyClick(&page.board(), Qt::Key_Left);
        QCOMPARE(selection.records(), std::vector{(RecordReference{u"window"_s, first.value()})});
        selection.setRecords({{u"window"_s, closed.value()}});
        QCOMPARE(page.board().selected(), closed);
        QSignalSpy opened(&page, &Page::openRequested);
        QTest::keyClick(&page.board(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        page.setFilter(u"load"_s);
        QVERIFY(itemOf(list, u"System test"_s)->isHidden());
        QVERIFY(!itemOf(list, u"Load test"_s)->isHidden());
    }

    void staysWhereItIsWhenThePlanChanges()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        EnvironmentsPage page(fixture.document(), selection);
        page.resize(1000, 700);
        page.show();
        page.goToDate(QDate(2026, 6, 3));
        const QRect was = page.board().rectOf(second);
        // The days that can be scrolled to begin earlier now.
        Plan after = fixture.document().plan();
        after.put(window(WindowId(95), u"Long ago"_s, QDate(2026, 2, 2), QDate(2026, 2, 6), WindowKind::Booking, SmallPlan::release));
        QVERIFY(fixture.document().execute(editBetween(fixture.document().plan(), after, u"Book"_s)));
        QCOMPARE(page.board().rectOf(second).left(), was.left());
        QVERIFY(fixture.document().undo());
        QCOMPARE(page.board().rectOf(second).left(), was.left());
    }

    void daysOffAndWeeksAreThoseOfThePlan()
    {
        Plan made = plan();
        PlanSettings settings = made.settings();
        settings.firstDayOfWeek = Qt::Sunday;
        made.put(settings);
        DocumentFixture fixture(made);
        PlanSelection selection;
        EnvironmentsPage page(fixture.document(), selection);
        page.resize(1000, 700);
        page.show();
        page.setZoom(60);
        page.goToDate(QDate(2026, 6, 7));
        const EnvironmentBoard &board = page.board();
        QCOMPARE(board.weekTexts().front().text, u"7 Jun"_s);
        const QRect bar = board.rectOf(first); // Mon 8 to Fri 19 Jun.
        const double day = bar.width() / 12.0;
        const QImage image = board.viewport()->grab().toImage();
        const auto colour = [&](int days) {
            return image.pixelColor(int((bar.left() + (days + 0.5) * day) * image.devicePixelRatio()), image.height() - 2);
        };
        const Theme &theme = Theme::of(board.palette());
        QVERIFY(theme.base != theme.dayOffFill);
        QCOMPARE(colour(3), theme.base);        // A Thursday,
        QCOMPARE(colour(4), theme.dayOffFill);  // the outing on Friday,
        QCOMPARE(colour(5), theme.dayOffFill);  // and the weekend.
        QCOMPARE(colour(7), theme.base);
    }

    void textsOfWeeksAreWholeAndApart()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        EnvironmentsPage page(fixture.document(), selection);
        page.resize(1000, 700);
        page.show();
        const EnvironmentBoard &board = page.board();
        page.setZoom(100);
        page.goToDate(QDate(2026, 6, 8)); // Where the first bar begins, so that this is the edge of the names.
        const int edge = board.rectOf(first).left();
        for (int zoom = 0; zoom <= 100; zoom += 5) {
            page.setZoom(zoom);
            for (int days = 0; days < 7; ++days) {
                page.goToDate(QDate(2026, 8, 24).addDays(days));
                int end = edge;
                for (const EnvironmentBoard::WeekText &week : board.weekTexts()) {
                    QVERIFY2(week.place.left() >= end, qPrintable(u"%1 at zoom %2"_s.arg(week.text).arg(zoom)));
                    QVERIFY(board.fontMetrics().horizontalAdvance(week.text) <= week.place.width());
                    end = week.place.right() + board.fontMetrics().averageCharWidth() / 2;
                }
                QVERIFY(end <= board.viewport()->width() + board.fontMetrics().averageCharWidth());
            }
        }
        page.setZoom(40);
        QVERIFY(board.weekTexts().size() > 10);
    }

    void removesWhatIsSelected()
    {
        DocumentFixture fixture(plan());
        PlanSelection selection;
        EnvironmentsPage page(fixture.document(), selection);
        page.show();
        const auto tools = page.tools();
        QVERIFY(!tools[2]->isEnabled());
        selection.setRecords({{u"window"_s, second.value()}});
        QVERIFY(tools[2]->isEnabled());
        tools[2]->trigger();
        QVERIFY(!fixture.document().plan().find(second));
        QCOMPARE(page.subtitle(), u"1 booking"_s);
    }

    void withoutEnvironmentsOneIsOffered()
    {
        DocumentFixture fixture(SmallPlan::make());
        PlanSelection selection;
        EnvironmentsPage page(fixture.document(), selection);
        page.show();
        QVERIFY(!page.tools()[0]->isEnabled());
        auto *empty = page.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        empty->findChild<QPushButton *>()->click();
        QCOMPARE(fixture.document().plan().table<Environment>().size(), 1);
        QVERIFY(!empty->isVisible());
        QVERIFY(page.tools()[0]->isEnabled());
    }

    void booksByDays()
    {
        DocumentFixture fixture(plan());
        const QPointer dialog = new BookDialog(fixture.document(), production, SmallPlan::release, QDate(2026, 7, 1), nullptr);
        QSignalSpy booked(dialog.data(), &BookDialog::booked);
        QVERIFY(bookButton(*dialog)->isEnabled());
        dialog->accept();
        const WindowId id = booked.at(0).at(0).value<WindowId>();
        const Window *made = fixture.document().plan().find(id);
        QVERIFY(made);
        QCOMPARE(made->kind, WindowKind::Booking);
        QCOMPARE(made->environment, production);
        QCOMPARE(made->release, SmallPlan::release);
        QCOMPARE(made->name, u"Production for Crane 4.2"_s);
        QCOMPARE(made->startDate, QDate(2026, 7, 1));
        QCOMPARE(made->endDate, QDate(2026, 7, 14));
        QVERIFY(fixture.document().undo().hasValue());
        QVERIFY(!fixture.document().plan().find(id));
        delete dialog;
    }

    void booksByMilestonesAndTellsWhatItMeets()
    {
        DocumentFixture fixture(plan());
        const QPointer dialog = new BookDialog(fixture.document(), staging, SmallPlan::release, QDate(2026, 6, 22), nullptr);
        const auto text = [&] {
            QStringList texts;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                texts << label->text();
            return texts.join(u'\n');
        };
        QVERIFY2(text().contains(u"Meets “Load test” of Winch 1.0 from Mon 22 Jun 2026 to Fri 26 Jun 2026."_s), qPrintable(text()));
        QComboBox *from = nullptr;
        QComboBox *to = nullptr;
        for (auto *box : dialog->findChildren<QComboBox *>()) {
            from = box->accessibleName() == "Begins on"_L1 ? box : from;
            to = box->accessibleName() == "Ends on"_L1 ? box : to;
        }
        from->setCurrentIndex(from->findData(SmallPlan::freeze.value()));
        QVERIFY2(text().contains("It ends before it begins; choose a later end."_L1), qPrintable(text()));
        QVERIFY(!bookButton(*dialog)->isEnabled());
        to->setCurrentIndex(to->findData(SmallPlan::goLive.value()));
        for (auto *offset : dialog->findChildren<QSpinBox *>()) {
            if (offset->accessibleName().contains("ends"_L1))
                offset->setValue(-2);
        }
        QVERIFY2(text().contains(u"Wed 22 Jul 2026 – Mon 24 Aug 2026"_s), qPrintable(text()));
        QVERIFY(!text().contains("Meets"_L1));
        QSignalSpy booked(dialog.data(), &BookDialog::booked);
        dialog->accept();
        const Window *made = fixture.document().plan().find(booked.at(0).at(0).value<WindowId>());
        QCOMPARE(made->startMilestone, SmallPlan::freeze);
        QCOMPARE(made->endMilestone, SmallPlan::goLive);
        QCOMPARE(made->endOffset, -2);
        QVERIFY(!made->startDate.isValid());
        delete dialog;
    }
};

QTEST_MAIN(TestEnvironmentsPage)
#include "tst_environmentspage.moc"
