// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chartsofdays.h"
#include "views/common/daycharttable.h"
#include "views/common/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QTableView>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr QDate monday = QDate::fromJulianDay(2461179); // 18 May 2026

DayChartContent steps()
{
    DayChartContent content{u"Exposure"_s, u"Days"_s, 1, {}};
    content.series.push_back({u"Residual"_s, DaySeries::Shape::Steps, {{monday, 4.0}, {monday.addDays(10), 2.5}}});
    content.series.push_back({u"Inherent"_s, DaySeries::Shape::Line, {{monday, 8.0}, {monday.addDays(5), 6.0}}});
    return content;
}

/// How many pixels are nearly of that colour.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green()) + qAbs(pixel.blue() - colour.blue()) < 12;
        }
    }
    return count;
}

} // namespace

class TestDayChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHasTheFigures()
    {
        DayChartTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.setContent(steps());
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.columnCount(), 3);
        QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), u"Residual"_s);
        const auto text = [&](int row, int column) { return table.index(row, column).data().toString(); };
        QCOMPARE(text(0, 0), QLocale().toString(monday, QLocale::ShortFormat));
        QCOMPARE(text(0, 1), u"4.0"_s);
        QCOMPARE(text(1, 1), u"4.0"_s); // Still.
        QCOMPARE(text(2, 1), u"2.5"_s);
        QCOMPARE(text(1, 2), u"6.0"_s);
        QCOMPARE(text(2, 2), QString());
    }

    void showsChartOrTable()
    {
        DayChart pane;
        pane.setContent(steps());
        pane.resize(600, 400);
        pane.show();
        QVERIFY(pane.canvas().isVisible());
        QCOMPARE(pane.canvas().accessibleName(), u"Exposure"_s);
        pane.tableAction()->trigger();
        QVERIFY(!pane.canvas().isVisible());
        QVERIFY(pane.table().isVisible());
        QCOMPARE(pane.table().accessibleName(), u"Exposure"_s);
        QCOMPARE(pane.table().model()->rowCount(), 3);
    }

    void drawsEachSeriesInItsColour()
    {
        DayChart pane;
        pane.setContent(steps());
        pane.resize(600, 400);
        pane.show();
        const Theme &theme = Theme::of(pane.palette());
        const QImage image = pane.grab().toImage();
        QVERIFY(pixelsOf(image, theme.releaseMark(0)) > 100);
        QVERIFY(pixelsOf(image, theme.releaseMark(1)) > 100);
        QVERIFY(pixelsOf(image, theme.releaseMark(2)) < 20);
        // Another palette is another picture.
        pane.setPalette(schemePalette(ColourScheme::Dark));
        QVERIFY(pixelsOf(pane.grab().toImage(), Theme::darkTheme().releaseMark(0)) > 100);
    }

    void nothingIsAnEmptyChart()
    {
        DayChart pane;
        pane.setContent({u"Nothing"_s, u"Days"_s, 0, {}});
        pane.resize(300, 200);
        pane.show();
        QCOMPARE(pane.table().model()->rowCount(), 0);
        pane.setContent({u"One day"_s, u"Days"_s, 0, {{u"A"_s, DaySeries::Shape::Steps, {{monday, 1.0}}}}});
        QVERIFY(!pane.grab().isNull());
    }
};

QTEST_MAIN(TestDayChart)
#include "tst_daychart.moc"
