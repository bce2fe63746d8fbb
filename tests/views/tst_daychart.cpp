// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/charts.h"
#include "views/common/chartsofdays.h"
#include "views/common/daycharttable.h"
#include "views/common/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QGraphicsObject>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QPointer>
#include <QRegularExpression>
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

/// On Monday and Tuesday 40 and 80, and 40 on Thursday.
DayChartContent ends()
{
    DayChartContent content{u"Ends"_s, u"Runs"_s, 0, {}, {}, u"From then to then."_s};
    content.series.push_back({u"Ended"_s, DaySeries::Shape::Shares, {{monday, 0.25}, {monday.addDays(1), 0.75}, {monday.addDays(3), 1.0}}});
    content.series.push_back({u"On that day"_s, DaySeries::Shape::Bars, {{monday, 40.0}, {monday.addDays(1), 80.0}, {monday.addDays(3), 40.0}}});
    return content;
}

bool isNearly(const QColor &pixel, const QColor &colour)
{
    return qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green()) + qAbs(pixel.blue() - colour.blue()) < 12;
}

/// The tallest stroke of that colour in a column, across what is painted over it.
QRect strokeOf(const QImage &image, int x, const QColor &colour)
{
    constexpr int across = 10;
    QRect tallest;
    QRect stroke;
    for (int y = 0; y < image.height(); ++y) {
        if (!isNearly(image.pixelColor(x, y), colour))
            continue;
        const QRect pixel(x, y, 1, 1);
        stroke = stroke.isValid() && y - stroke.bottom() < across ? stroke | pixel : pixel;
        if (stroke.height() > tallest.height())
            tallest = stroke;
    }
    return tallest;
}

/// Where columns with strokes taller than text stand side by side, from the left.
std::vector<QRect> boxesOf(const QImage &image, const QColor &colour)
{
    std::vector<QRect> boxes;
    for (int x = 0; x < image.width(); ++x) {
        const QRect stroke = strokeOf(image, x, colour);
        if (stroke.height() <= 20)
            continue;
        if (!boxes.empty() && boxes.back().right() == x - 1)
            boxes.back() |= stroke;
        else
            boxes.push_back(stroke);
    }
    return boxes;
}

/// The middle of the highest stroke of that colour in a column.
double heightOf(const QImage &image, int x, const QColor &colour)
{
    int y = 0;
    while (y < image.height() && !isNearly(image.pixelColor(x, y), colour))
        ++y;
    return y + 0.5;
}

QRect differenceOf(const QImage &one, const QImage &other)
{
    QRect different;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                different |= QRect(x, y, 1, 1);
        }
    }
    return different;
}

QImage paint(DayChart &pane, const DayChartContent &content)
{
    pane.setContent(content);
    pane.show();
    // Charts are laid out, and lose what they showed before, by events.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return pane.grab().toImage();
}

QList<QGraphicsItem *> itemsOf(const DayChart &pane)
{
    return static_cast<const QGraphicsView &>(pane.canvas()).scene()->items();
}

/// Of axes and legend, as far as they are seen.
QStringList labelsOf(const DayChart &pane)
{
    QStringList texts;
    for (QGraphicsItem *each : itemsOf(pane)) {
        if (const auto *item = qgraphicsitem_cast<QGraphicsTextItem *>(each); item && item->isVisible())
            texts << item->toPlainText();
    }
    return texts;
}

/// As many categories as values: "a", "b" and so on.
ChartContent barChart(const std::vector<double> &values)
{
    ChartContent content;
    for (size_t i = 0; i < values.size(); ++i)
        content.categories << QString(QChar(char16_t(u'a' + i)));
    content.series.push_back({u"Bars"_s, ChartSeries::Shape::Bars, QBrush(Qt::blue), values});
    return content;
}

QStringList labelsOf(Chart &chart, const ChartContent &content)
{
    chart.setContent(content);
    chart.show();
    QCoreApplication::processEvents();
    QStringList texts;
    for (QGraphicsItem *each : static_cast<const QGraphicsView &>(chart.canvas()).scene()->items()) {
        if (const auto *item = qgraphicsitem_cast<QGraphicsTextItem *>(each); item && item->isVisible())
            texts << item->toPlainText().remove(QChar(0x200b)).trimmed();
    }
    return texts;
}

/// How many pixels are nearly of that colour.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isNearly(image.pixelColor(x, y), colour);
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

    void theTableOfSharesIsInPerCent()
    {
        DayChart pane;
        pane.setContent(ends());
        const auto text = [&](int row, int column) { return pane.table().model()->index(row, column).data().toString(); };
        QCOMPARE(pane.table().model()->rowCount(), 3);
        QCOMPARE(text(1, 1), u"75.0 %"_s);
        QCOMPARE(text(1, 2), u"80"_s);
        QCOMPARE(pane.canvas().accessibleDescription(), u"From then to then."_s);
        pane.setContent(steps());
        QCOMPARE(pane.canvas().accessibleDescription(), u"The same figures are shown by “As table”."_s);
    }

    void barsAndSharesStandOnTheirDays()
    {
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            DayChart pane;
            pane.setPalette(schemePalette(scheme));
            pane.resize(700, 400);
            const QImage image = paint(pane, ends());
            const Theme &theme = Theme::of(pane.palette());
            const std::vector<QRect> bars = boxesOf(image, theme.releaseFill(1));
            QCOMPARE(bars.size(), size_t(3));
            const int day = bars[1].left() - bars[0].left();
            QVERIFY(qAbs(bars[2].left() - bars[1].left() - 2 * day) <= 2); // Nothing on Wednesday.
            QVERIFY(bars[0].width() > day * 3 / 4);
            QVERIFY(qAbs(bars[1].height() - 2 * bars[0].height()) <= 4);
            QVERIFY(qAbs(bars[2].height() - bars[0].height()) <= 2);
            // The curve in the middle of Wednesday, and of the last half day, against the foot of the bars.
            const double all = bars[0].bottom() - heightOf(image, bars[2].right() + day / 4, theme.releaseMark(0));
            QVERIFY(all > 200);
            const double wednesday = bars[0].bottom() - heightOf(image, bars[1].center().x() + day, theme.releaseMark(0));
            QVERIFY2(qAbs(wednesday / all - 0.75) < 0.02, qPrintable(QString::number(wednesday / all)));
            const double monday = bars[0].bottom() - heightOf(image, bars[0].center().x(), theme.releaseMark(0));
            QVERIFY2(qAbs(monday / all - 0.125) < 0.02, qPrintable(QString::number(monday / all)));
            const QStringList labels = labelsOf(pane);
            for (const QString &label : {u"0 %"_s, u"25 %"_s, u"100 %"_s, u"Runs"_s, u"17 May"_s, u"22 May"_s})
                QVERIFY2(labels.contains(label), qPrintable(labels.join(u'|')));
        }
    }

    void theAxisOfBarsGoesNoFurtherThanAllOfThem()
    {
        DayChart pane;
        pane.resize(700, 400);
        DayChartContent content = ends();
        content.series[0].values = {{monday, 1.0}};
        content.series[1].values = {{monday, 10'000.0}};
        paint(pane, content);
        const QStringList labels = labelsOf(pane);
        QVERIFY2(labels.contains(u"10000"_s) && !labels.contains(u"15000"_s), qPrintable(labels.join(u'|')));
    }

    void marksStandOnTheirDays()
    {
        DayChart pane;
        pane.resize(700, 400);
        const Theme &theme = Theme::of(pane.palette());
        DayChartContent content = ends();
        const DayMark limit{u"Too late"_s, monday.addDays(2), DayMark::Kind::Limit, 1.0};
        content.marks = {limit};
        const QImage before = paint(pane, content);
        const std::vector<QRect> bars = boxesOf(before, theme.releaseFill(1));
        QCOMPARE(bars.size(), size_t(3));
        const int gap = bars[1].left() - bars[0].right();
        const std::vector<QRect> lines = boxesOf(before, theme.errorText);
        QCOMPARE(lines.size(), size_t(1));
        QVERIFY(qAbs(2 * lines[0].center().x() - bars[1].right() - bars[2].left()) <= 4); // In the middle of Wednesday, as its tick.
        content.marks = {{u"P75"_s, monday.addDays(1), DayMark::Kind::Reached, 0.75}, limit};
        const QRect added = differenceOf(before, paint(pane, content));
        QVERIFY(added.left() > bars[1].right() && added.left() < bars[1].right() + gap); // Where Tuesday ends.
        const double share = double(bars[0].bottom() - added.top()) / (bars[0].bottom() - lines[0].top());
        QVERIFY2(qAbs(share - 0.75) < 0.02, qPrintable(QString::number(share)));
    }

    void namesOfMarksKeepClearOfEachOther()
    {
        DayChart pane;
        DayChartContent content = ends();
        const QString name = u"The day from which on all of this would come too late for everybody who waits for it"_s;
        content.marks = {{u"P80"_s, monday.addDays(1), DayMark::Kind::Reached, 0.97},
                         {u"P95"_s, monday.addDays(2), DayMark::Kind::Reached, 0.99},
                         {name, monday.addDays(300), DayMark::Kind::Limit, 1.0}};
        pane.resize(400, 300);
        paint(pane, content);
        std::vector<QRectF> places;
        for (QGraphicsItem *each : itemsOf(pane)) {
            const auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(each);
            if (!text)
                continue;
            const QRectF place = text->sceneBoundingRect();
            QVERIFY(QRectF(pane.rect()).contains(place));
            QVERIFY(std::ranges::none_of(places, [&](const QRectF &other) { return other.intersects(place); }));
            places.push_back(place);
        }
        QCOMPARE(places.size(), size_t(3));
    }

    void nothingIsCutInTheSmallestChart()
    {
        DayChart pane;
        DayChartContent content = ends();
        content.series.push_back({u"Ended, where all that was promised has been done"_s, DaySeries::Shape::Shares, {{monday, 1.0}}});
        pane.setContent(content);
        pane.resize(pane.minimumSizeHint());
        paint(pane, content);
        const QStringList labels = labelsOf(pane);
        QVERIFY(labels.contains(content.series.back().name));
        for (const QString &label : labels)
            QVERIFY2(!label.contains(u"..."_s) && !label.contains(u'…'), qPrintable(labels.join(u'|')));
    }

    void datesOfANarrowChartKeepClear()
    {
        DayChart pane;
        pane.resize(345, 380);
        DayChartContent content = steps();
        content.series[0].values[1].date = monday.addDays(193);
        paint(pane, content);
        static const QRegularExpression day(u"^\\d+ [A-Z][a-z]+$"_s);
        std::vector<QRectF> places;
        for (QGraphicsItem *each : itemsOf(pane)) {
            const auto *item = qgraphicsitem_cast<QGraphicsTextItem *>(each);
            if (!item || !item->isVisible() || !day.match(item->toPlainText()).hasMatch())
                continue;
            const QRectF place = item->sceneBoundingRect();
            QVERIFY(std::ranges::none_of(places, [&](const QRectF &other) { return other.intersects(place); }));
            places.push_back(place);
        }
        QVERIFY(places.size() >= 2);
    }

    /// A little more width has room for no more days.
    void onlyOtherTicksMakeAChartAnew()
    {
        DayChart pane;
        pane.resize(400, 300);
        paint(pane, ends());
        std::vector<QPointer<QGraphicsObject>> drawn;
        for (QGraphicsItem *each : itemsOf(pane)) {
            if (QGraphicsObject *object = each->toGraphicsObject(); object && !qgraphicsitem_cast<QGraphicsTextItem *>(each))
                drawn.emplace_back(object);
        }
        QVERIFY(!drawn.empty());
        const auto isLeft = [](const QPointer<QGraphicsObject> &object) { return !object.isNull(); };
        const auto widen = [&](int width) {
            pane.resize(width, 300);
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        widen(401);
        QVERIFY(std::ranges::all_of(drawn, isLeft));
        widen(1200);
        QVERIFY(!std::ranges::all_of(drawn, isLeft));
    }

    void fewBarsAreCountedInWholes()
    {
        Chart chart;
        chart.resize(400, 300);
        const QStringList labels = labelsOf(chart, barChart({1.0, 0.0}));
        for (const QString &label : {u"0"_s, u"1"_s, u"2"_s})
            QVERIFY2(labels.count(label) == 1, qPrintable(labels.join(u'|')));
    }

    void whereThereIsNothingASentenceStands()
    {
        Chart chart;
        chart.resize(400, 300);
        ChartContent content = barChart({0.0, 0.0});
        chart.setContent(content);
        QVERIFY(!chart.isEmpty()); // Nobody says why.
        content.placeholder = u"Nothing was done in these weeks."_s;
        chart.setContent(content);
        chart.show();
        QVERIFY(chart.isEmpty());
        QVERIFY(!chart.canvas().isVisible());
        QCOMPARE(chart.findChild<QLabel *>()->text(), content.placeholder);
        content.series[0].values[1] = 3.0;
        chart.setContent(content);
        QVERIFY(!chart.isEmpty() && chart.canvas().isVisible());
    }

    void labelsOfManyBarsStandApart()
    {
        Chart chart;
        chart.resize(290, 260);
        ChartContent content = barChart(std::vector<double>(22, 1.0));
        content.categories.clear();
        for (int week = 0; week < 22; ++week)
            content.categories << QLocale().toString(monday.addDays(7 * week), u"d MMM"_s);
        const QStringList labels = labelsOf(chart, content);
        const auto seen = std::ranges::count_if(content.categories, [&](const QString &day) { return labels.contains(day); });
        QVERIFY2(seen >= 3, qPrintable(labels.join(u'|')));
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
