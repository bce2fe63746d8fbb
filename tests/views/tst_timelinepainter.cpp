// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfixture.h"
#include "engine/scheduler.h"
#include "support/contrast.h"
#include "views/timeline/timelinepainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// A few decisive pixels of the timeline, on the plan of the calendar's fixture. Today is Wed 22 Jul 2026.
///
///   0 Crane   1 4.2   2 Demo   3 Code freeze   4 Testing   5 Go-live   6 Windows   7 Year-end closing
class TestTimelinePainter : public QObject
{
    Q_OBJECT

private:
    using F = CalendarFixture;
    static constexpr QDate today = QDate::fromJulianDay(2461244);
    static constexpr int demo = 2, freeze = 3, testing = 4, goLive = 5;

    /// Everything that a picture of the timeline is made from.
    struct Scene {
        Plan plan;
        Timetable timetable;
        CalendarMetrics metrics{QFont()};
        TimelineOutline outline;
        std::vector<TimelineLink> links;
        TimelineShape shape;
        bool rules = false;
        TimelineFloats floats;
        TimelineBaseline baseline;
        TimelineHighlight highlight;
        const Theme *theme = &Theme::light();

        explicit Scene(const Plan &made = F::plan()) : plan(made), timetable(computeTimetable(made)), outline(timelineOutline(plan, timetable, {}))
        {
            links = timelineLinks(plan, timetable, outline);
            shape = timelineShape(metrics, outline);
            shape.days = {{2026, 7, 1}, {2026, 9, 10}};
            shape.rows = int(outline.rows.size());
            shape.dayWidth = 12;
            shape.outlineWidth = 200;
            shape.viewport = {200 + 72 * 12, 400};
        }
        [[nodiscard]] TimelineGeometry geometry() const { return TimelineGeometry(shape); }
        [[nodiscard]] QImage image() const
        {
            QImage image(shape.viewport, QImage::Format_RGB32);
            image.fill(Qt::magenta);
            QPainter canvas(&image);
            const TimelineGeometry shown = geometry();
            const TimelinePicture picture{shown, outline, links, today, rules, floats.isEmpty() ? nullptr : &floats,
                                          baseline.isEmpty() ? nullptr : &baseline, highlight};
            TimelinePainter(canvas, picture, *theme, metrics).paint();
            return image;
        }
        [[nodiscard]] QPoint middle(int row, QDate day) const { return geometry().glyph(row, day).center().toPoint(); }
    };

    static bool has(const QImage &image, const QRect &area, const QColor &colour)
    {
        for (int y = std::max(0, area.top()); y <= std::min(area.bottom(), image.height() - 1); ++y) {
            for (int x = std::max(0, area.left()); x <= std::min(area.right(), image.width() - 1); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }
    static void both()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

private Q_SLOTS:
    void theGroundIsPaintedEverywhere_data() { both(); }
    void theGroundIsPaintedEverywhere()
    {
        QFETCH(bool, dark);
        Scene scene;
        scene.theme = dark ? &Theme::darkTheme() : &Theme::light();
        const QImage image = scene.image();
        QVERIFY(!has(image, image.rect(), Qt::magenta));
        // An empty working day of an empty row, and a Sunday beside it.
        QCOMPARE(image.pixelColor(scene.middle(demo, {2026, 8, 18}) + QPoint(0, -2)), scene.theme->base);
        QCOMPARE(image.pixelColor(scene.middle(demo, {2026, 8, 16}) + QPoint(0, -2)), scene.theme->dayOffFill);
    }

    void marksAndBarsStandOnTheirDays()
    {
        const Scene scene;
        const QImage image = scene.image();
        const QColor mark = Theme::light().releaseMark(scene.outline.rows[demo].colour);
        const QRect day = scene.geometry().glyph(demo, {2026, 7, 10}).toAlignedRect();
        QVERIFY(has(image, day, mark));
        QVERIFY(!has(image, day.translated(3 * 12, 0), mark));
        // The bar of testing, from Mon 27 July to Fri 7 August, is within its days.
        const QRect bar = scene.geometry().bar(testing, scene.outline.rows[testing].span);
        QVERIFY(image.pixelColor(bar.center()) != Theme::light().base);
        QCOMPARE(image.pixelColor(scene.middle(testing, {2026, 7, 23})), Theme::light().base);
        // Today is a line in all rows.
        QVERIFY(has(image, QRect(scene.middle(goLive, today) - QPoint(8, 0), QSize(16, 1)), Theme::light().todayMark));
    }

    void rulesAreQuietButVisible_data() { both(); }
    void rulesAreQuietButVisible()
    {
        QFETCH(bool, dark);
        Scene scene;
        scene.theme = dark ? &Theme::darkTheme() : &Theme::light();
        const QColor quiet = timelineRuleColour(*scene.theme);
        const auto rule = std::ranges::find(scene.links, F::freeze, &TimelineLink::to);
        QVERIFY(rule != scene.links.end() && rule->isRule());
        const std::vector<QPoint> route = rule->route(scene.geometry());
        const QRect along(QPoint(std::min(route[0].x(), route[1].x()) - 1, std::min(route[0].y(), route[1].y())),
                          QPoint(std::max(route[0].x(), route[1].x()) + 1, std::max(route[0].y(), route[1].y())));
        QVERIFY(!has(scene.image(), along, quiet));
        scene.rules = true;
        QVERIFY(has(scene.image(), along, quiet));
        std::vector<QColor> grounds{scene.theme->base, scene.theme->dayOffFill};
        for (const WindowKind kind : {WindowKind::Blackout, WindowKind::Freeze, WindowKind::Maintenance, WindowKind::Event, WindowKind::Booking})
            grounds.push_back(scene.theme->windowFill(kind));
        for (const QColor &ground : grounds)
            QVERIFY2(contrast(quiet, ground) >= 3.0, qPrintable(u"%1 on %2: %3"_s.arg(quiet.name(), ground.name()).arg(contrast(quiet, ground))));
        QVERIFY(contrast(quiet, scene.theme->base) < contrast(scene.theme->mutedText, scene.theme->base));
    }

    void namesOfWindowsNeedRoom()
    {
        // Whether anything is written into the line of names between the edges of these days.
        const auto written = [](const Scene &scene, const TimelineSpan &days, WindowKind kind) {
            const CalendarMetrics &metrics = scene.metrics;
            const QRect block = scene.geometry().headerBlock(days, 2 * metrics.header + metrics.gap / 2, metrics.band);
            const QRect area = block.adjusted(1, 1, -1, -2 * metrics.line - 1);
            const QImage image = scene.image();
            for (int x = area.left(); x <= area.right(); ++x) {
                for (int y = area.top(); y <= area.bottom(); ++y) {
                    if (image.pixelColor(x, y) != Theme::light().windowFill(kind))
                        return true;
                }
            }
            return false;
        };
        Plan plan = F::plan();
        Window closing = *plan.find(F::blackout);
        closing.endDate = closing.startDate.addDays(20);
        plan.put(closing);
        QVERIFY(written(Scene(plan), {closing.startDate, closing.endDate}, WindowKind::Blackout));
        closing.endDate = closing.startDate.addDays(1);
        plan.put(closing);
        QVERIFY(!written(Scene(plan), {closing.startDate, closing.endDate}, WindowKind::Blackout));
        // A longer one is named beside what lies on it.
        Window quiet = closing;
        quiet.id = WindowId(61);
        quiet.kind = WindowKind::Freeze;
        quiet.name = u"Quiet time"_s;
        quiet.endDate = quiet.startDate.addDays(30);
        plan.put(quiet);
        QVERIFY(written(Scene(plan), {closing.endDate.addDays(1), quiet.endDate}, WindowKind::Freeze));
        QVERIFY(!written(Scene(plan), {closing.startDate, closing.endDate}, WindowKind::Blackout));
    }

    void violatedLinksAreRedOnlyWhereTheyAreInSight()
    {
        Plan plan = F::plan();
        // Testing waits for the go-live, which comes later.
        plan.put(MilestoneDependency{MilestoneDependencyId(60), F::goLive, F::testing, 0, OffsetUnit::WorkingDays, {}});
        Scene scene(plan);
        const QRect rows = scene.geometry().row(testing) | scene.geometry().row(goLive);
        QVERIFY(has(scene.image(), rows, Theme::light().errorText));
        // Scrolled far beyond it nothing of it is painted, not even at the edge.
        scene.shape.days.end = QDate(2029, 1, 1);
        scene.shape.scroll.setX(500 * 12);
        QVERIFY(!has(scene.image(), scene.geometry().body(), Theme::light().errorText));
    }

    void theBaselineIsAGhost()
    {
        Scene scene;
        const QRect before = scene.geometry().glyph(goLive, {2026, 8, 19}).toAlignedRect();
        const QImage without = scene.image();
        scene.baseline.insert({TimelineRowKind::Milestone, F::goLive.value()}, {{2026, 8, 19}, {2026, 8, 19}});
        const QImage with = scene.image();
        QVERIFY(without.copy(before) != with.copy(before));
        QCOMPARE(without.copy(before.translated(-60, 0)), with.copy(before.translated(-60, 0)));
    }

    void whatIsDrawnIsSeenOnItsDays()
    {
        Scene scene;
        const QRect days = scene.geometry().bar(int(scene.outline.rows.size()), {{2026, 8, 31}, {2026, 9, 4}});
        const QImage without = scene.image();
        QVERIFY(!has(without, days, Theme::light().todayMark));
        scene.highlight.drawingRow = int(scene.outline.rows.size());
        scene.highlight.drawing = {{2026, 8, 31}, {2026, 9, 4}};
        const QImage with = scene.image();
        QVERIFY(has(with, days, Theme::light().todayMark));
        // The days are marked in all rows, those before are not.
        QVERIFY(with.pixelColor(scene.middle(demo, {2026, 9, 2})) != without.pixelColor(scene.middle(demo, {2026, 9, 2})));
        QCOMPARE(with.pixelColor(scene.middle(demo, {2026, 8, 28})), without.pixelColor(scene.middle(demo, {2026, 8, 28})));
    }

    void linksAreFoundByTheRowsThatTheyTouch()
    {
        std::vector<TimelineLink> links;
        for (int i = 0; i < 500; ++i) {
            TimelineLink link;
            link.fromRow = (i * 37) % 400;
            link.toRow = i % 7 == 0 ? (i * 53) % 400 : link.fromRow + 1 + i % 3;
            links.push_back(link);
        }
        const TimelineLinkIndex index(links);
        for (const auto &[first, last] : {std::pair(0, 0), std::pair(17, 19), std::pair(200, 200), std::pair(399, 403), std::pair(0, 500), std::pair(900, 901)}) {
            std::vector<int> expected;
            for (size_t i = 0; i < links.size(); ++i) {
                if (links[i].touches(first, last))
                    expected.push_back(int(i));
            }
            std::vector<int> found = index.touching(first, last);
            std::ranges::sort(found);
            QCOMPARE(found, expected);
        }
        QVERIFY(TimelineLinkIndex().touching(0, 10).empty());
    }
};

QTEST_MAIN(TestTimelinePainter)
#include "tst_timelinepainter.moc"
