// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinegeometry.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Where days, rows and links of a timeline lie, reckoned by hand.
class TestTimelineGeometry : public QObject
{
    Q_OBJECT

private:
    /// Days of 10 pixels from 1 May 2026 on, which is a Friday; rows of 20 below a header of 40, beside an outline of 100.
    static TimelineShape shape()
    {
        TimelineShape shape;
        shape.days = {QDate(2026, 5, 1), QDate(2026, 6, 30)};
        shape.rows = 10;
        shape.outlineWidth = 100;
        shape.headerHeight = 40;
        shape.rowHeight = 20;
        shape.glyph = 10;
        shape.dayWidth = 10;
        shape.viewport = {310, 140};
        return shape;
    }

    static TimelineSpan may(int first, int last) { return {QDate(2026, 5, first), QDate(2026, 5, last)}; }
    static TimelineSpan may(int day) { return may(day, day); }

private Q_SLOTS:
    void daysAndRows()
    {
        const TimelineGeometry geometry(shape());
        QCOMPARE(geometry.contentSize(), QSize(100 + 610, 40 + 200));
        QCOMPARE(geometry.block(2, 3, may(4, 10)), QRect(130, 80, 70, 40));
        QCOMPARE(geometry.dateAt(130), QDate(2026, 5, 4));
        QCOMPARE(geometry.dateAt(129), QDate(2026, 5, 3));
        QVERIFY(!geometry.dateAt(99).isValid());
        QCOMPARE(geometry.daysAt(135), 3.5);
        QCOMPARE(geometry.rowAt(80), 2);
        QCOMPARE(geometry.rowAt(39), -1);
        QCOMPARE(geometry.rowAt(240), -1);
        QCOMPARE(geometry.glyph(0, QDate(2026, 5, 4)), QRectF(130, 45, 10, 10));
        // A bar is nine sixteenths of its row high.
        QCOMPARE(geometry.bar(0, may(4, 10)), QRect(130, 44, 70, 11));
    }

    void scrolled()
    {
        TimelineShape made = shape();
        made.scroll = {100, 30};
        const TimelineGeometry geometry(made);
        QCOMPARE(geometry.block(2, 2, may(11)), QRect(100, 50, 10, 20));
        QCOMPARE(geometry.dateAt(100), QDate(2026, 5, 11));
        QCOMPARE(geometry.rowAt(40), 1);
        QCOMPARE(geometry.firstVisibleRow(), 1);
        // 100 pixels of body from 30 on: down to 129, in the seventh row.
        QCOMPARE(geometry.lastVisibleRow(), 6);
        QCOMPARE(geometry.visibleDays(), (TimelineSpan{QDate(2026, 5, 11), QDate(2026, 6, 1)}));
    }

    void mirrored()
    {
        TimelineShape made = shape();
        made.rightToLeft = true;
        const TimelineGeometry geometry(made);
        QCOMPARE(geometry.outline(0), QRect(210, 40, 100, 20));
        QCOMPARE(geometry.body(), QRect(0, 40, 210, 100));
        QCOMPARE(geometry.block(0, 0, may(4, 10)), QRect(110, 40, 70, 20));
        QCOMPARE(geometry.dateAt(179), QDate(2026, 5, 4));
        QCOMPARE(geometry.dateAt(180), QDate(2026, 5, 3));
        QCOMPARE(geometry.glyph(0, QDate(2026, 5, 4)), QRectF(170, 45, 10, 10));
        QCOMPARE(geometry.partAt({175, 50}, 0, may(4)), TimelinePart::Body);
        QCOMPARE(geometry.partAt({250, 50}, 0, may(4)), TimelinePart::Outline);
        // What waits is on the left of what it waits for.
        const auto route = geometry.waitRoute(0, may(4), 1, may(10));
        QVERIFY(route.front().x() > route.back().x());
    }

    void parts_data()
    {
        QTest::addColumn<int>("x");
        QTest::addColumn<TimelinePart>("part");
        // The bar goes from 130 to 199; its grips are three pixels wide.
        QTest::newRow("outline") << 99 << TimelinePart::Outline;
        QTest::newRow("before") << 110 << TimelinePart::Canvas;
        QTest::newRow("start") << 131 << TimelinePart::Start;
        QTest::newRow("middle") << 160 << TimelinePart::Body;
        QTest::newRow("end") << 198 << TimelinePart::End;
        QTest::newRow("port") << 205 << TimelinePart::Port;
        QTest::newRow("behind") << 220 << TimelinePart::Canvas;
    }
    void parts()
    {
        QFETCH(int, x);
        QFETCH(TimelinePart, part);
        QCOMPARE(TimelineGeometry(shape()).partAt({x, 50}, 0, may(4, 10)), part);
    }

    void partsOfAPoint()
    {
        const TimelineGeometry geometry(shape());
        // Its mark is from 130 to 140.
        QCOMPARE(geometry.partAt({135, 50}, 0, may(4)), TimelinePart::Body);
        QCOMPARE(geometry.partAt({147, 50}, 0, may(4)), TimelinePart::Port);
        QCOMPARE(geometry.partAt({160, 50}, 0, may(4)), TimelinePart::Canvas);
        QCOMPARE(geometry.partAt({135, 50}, -1, may(4)), TimelinePart::None);
        QCOMPARE(geometry.partAt({135, 50}, 0, {}), TimelinePart::Canvas);
    }

    void shortBarsCanBeTakenInTheMiddle()
    {
        TimelineShape made = shape();
        made.dayWidth = 2;
        // From 106 to 110.
        QCOMPARE(TimelineGeometry(made).partAt({108, 50}, 0, may(4, 5)), TimelinePart::Body);
    }

    void waitingGoesStraightWhereThereIsRoom()
    {
        const TimelineGeometry geometry(shape());
        // From the right side of the mark on 4 May to the left side of the one on 10 May, the bend six pixels before it.
        const std::vector<QPoint> expected{{140, 50}, {184, 50}, {184, 90}, {190, 90}};
        QCOMPARE(geometry.waitRoute(0, may(4), 2, may(10)), expected);
    }

    void waitingGoesAroundWhereThereIsNone()
    {
        const TimelineGeometry geometry(shape());
        const std::vector<QPoint> down{{190 + 10, 50}, {206, 50}, {206, 60}, {124, 60}, {124, 90}, {130, 90}};
        QCOMPARE(geometry.waitRoute(0, may(10), 2, may(4)), down);
        const std::vector<QPoint> up{{200, 90}, {206, 90}, {206, 80}, {124, 80}, {124, 50}, {130, 50}};
        QCOMPARE(geometry.waitRoute(2, may(10), 0, may(4)), up);
    }

    void rulesHangFromTheirAnchor()
    {
        const TimelineGeometry geometry(shape());
        // The anchor is in the middle of 10 May; dependants before and after it hang on one line.
        const std::vector<QPoint> before{{195, 55}, {195, 90}, {140, 90}};
        QCOMPARE(geometry.ruleRoute(0, may(10), TimelineEdge::Start, 2, may(4)), before);
        const std::vector<QPoint> after{{195, 55}, {195, 90}, {230, 90}};
        QCOMPARE(geometry.ruleRoute(0, may(10), TimelineEdge::Start, 2, may(14)), after);
        const std::vector<QPoint> same{{195, 55}, {195, 85}};
        QCOMPARE(geometry.ruleRoute(0, may(10), TimelineEdge::Start, 2, may(10)), same);
        const std::vector<QPoint> above{{195, 85}, {195, 50}, {140, 50}};
        QCOMPARE(geometry.ruleRoute(2, may(10), TimelineEdge::Start, 0, may(4)), above);
    }

    void scrollingShowsTheStart()
    {
        TimelineGeometry geometry(shape());
        QCOMPARE(geometry.scrollTo(9), QPoint(0, 100));
        // 31 days to the end of May are 310 pixels, two marks' width more is 330; 210 fit.
        QCOMPARE(geometry.scrollTo(0, may(31)), QPoint(120, 0));
        // Of a span that does not fit its start is shown.
        QCOMPARE(geometry.scrollTo(0, may(11, 31)).x(), 80);
        TimelineShape made = shape();
        made.scroll = {300, 100};
        QCOMPARE(TimelineGeometry(made).scrollTo(2, may(11)), QPoint(80, 40));
    }

    void unitsGoByTheRoomOfADay_data()
    {
        QTest::addColumn<double>("dayWidth");
        QTest::addColumn<TimelineUnit>("unit");
        QTest::newRow("days") << 26.0 << TimelineUnit::Day;
        QTest::newRow("weeks") << 6.0 << TimelineUnit::Week;
        QTest::newRow("months") << 1.5 << TimelineUnit::Month;
        QTest::newRow("quarters") << 0.6 << TimelineUnit::Quarter;
        QTest::newRow("years") << 0.5 << TimelineUnit::Year;
    }
    void unitsGoByTheRoomOfADay()
    {
        QFETCH(double, dayWidth);
        QFETCH(TimelineUnit, unit);
        TimelineShape made = shape();
        made.dayWidth = dayWidth;
        QCOMPARE(TimelineGeometry(made).unit(20), unit);
    }

    void cellsOfTheHeader()
    {
        TimelineShape made = shape();
        made.dayWidth = 10;
        const TimelineGeometry geometry(made);
        const QDate day(2026, 5, 20); // A Wednesday.
        QCOMPARE(geometry.cellOf(day, TimelineUnit::Week), may(18, 24));
        QCOMPARE(geometry.cellOf(day, TimelineUnit::Month), may(1, 31));
        QCOMPARE(geometry.cellOf(day, TimelineUnit::Quarter), (TimelineSpan{QDate(2026, 4, 1), QDate(2026, 6, 30)}));
        QCOMPARE(geometry.cellOf(day, TimelineUnit::Year), (TimelineSpan{QDate(2026, 1, 1), QDate(2026, 12, 31)}));
        made.firstDayOfWeek = Qt::Sunday;
        QCOMPARE(TimelineGeometry(made).cellOf(day, TimelineUnit::Week), may(17, 23));
        // From Fri 1 to Fri 22 May are four weeks.
        QCOMPARE(geometry.cells(TimelineUnit::Week).size(), size_t(4));
    }

    void fittingLeavesAMargin()
    {
        // 210 less four marks of ten, over 17 days.
        QCOMPARE(TimelineGeometry(shape()).fittingDayWidth(may(1, 17)), 10.0);
    }
};

QTEST_GUILESS_MAIN(TestTimelineGeometry)
#include "tst_timelinegeometry.moc"
