// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/clock.h"
#include "engine/rollout/rolloutplanning.h"
#include "engine/scheduler.h"
#include "calendarfixture.h"
#include "views/timeline/timelinelinks.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What the rows of a timeline are, in which order, and what lies between and behind them. Drawn as text: two blanks a level, a sign for
/// what opens and closes.
class TestTimelineOutline : public QObject
{
    Q_OBJECT

private:
    using F = CalendarFixture;
    static constexpr ProductId winch{5};
    static constexpr ReleaseId old{6}, first{7};
    static constexpr MilestoneId oldGoLive{14}, kickOff{15}, lost{16};
    static constexpr WindowId ownWindow{21}, productWindow{22}, event{23};

    /// The plan of the fixture, with a release that is over, a second product, and windows of each scope.
    static Plan plan()
    {
        Plan plan = F::plan();
        plan.put(Release{old, F::product, u"4.1"_s, ReleaseState::Released, oldGoLive, {}});
        Milestone m = F::milestone(oldGoLive, u"Go-live"_s, MilestoneKind::GoLive, {2026, 4, 22});
        m.release = old;
        plan.put(m);
        plan.put(Product{winch, u"Winch"_s, {}, {}});
        plan.put(Release{first, winch, u"1.0"_s, {}, {}, {}});
        m = F::milestone(kickOff, u"Kick-off"_s, MilestoneKind::Checkpoint, {2026, 6, 1});
        m.release = first;
        plan.put(m);
        // It counts from itself, over another one, and so has no day.
        m.id = lost;
        m.title = u"Lost"_s;
        m.rule = RuleKind::Offset;
        m.anchor = MilestoneId(17);
        plan.put(m);
        m.id = MilestoneId(17);
        m.title = u"Lost too"_s;
        m.anchor = lost;
        m.state = MilestoneState::Cancelled;
        plan.put(m);
        const auto window = [&](WindowId id, const QString &name, WindowKind kind, ProductId product, ReleaseId release) {
            Window w;
            w.id = id;
            w.name = name;
            w.kind = kind;
            w.product = product;
            w.release = release;
            w.startDate = {2026, 8, 3};
            w.endDate = {2026, 8, 7};
            plan.put(w);
        };
        window(ownWindow, u"Quiet week"_s, WindowKind::Freeze, F::product, F::release);
        window(productWindow, u"Move of the lab"_s, WindowKind::Maintenance, winch, {});
        window(event, u"Fair"_s, WindowKind::Event, {}, {});
        return plan;
    }

    static TimelineOutline outline(const Plan &plan, const TimelineChoice &choice = {})
    {
        return timelineOutline(plan, computeTimetable(plan), choice);
    }

    static QStringList drawn(const TimelineOutline &outline)
    {
        QStringList lines;
        for (const TimelineRow &row : outline.rows) {
            const QString sign = !row.hasParts ? u""_s : row.open ? u"- "_s : u"+ "_s;
            lines << QString(2 * row.depth, u' ') + sign + row.title;
        }
        return lines;
    }

private Q_SLOTS:
    void everythingIsThere()
    {
        const QStringList expected{u"- Crane"_s,
                                   u"  + 4.1"_s,
                                   u"  - 4.2"_s,
                                   u"    Demo"_s,
                                   u"    Code freeze"_s,
                                   u"    Testing"_s,
                                   u"    Go-live"_s,
                                   u"    Quiet week"_s,
                                   u"- Winch"_s,
                                   u"  - 1.0"_s,
                                   u"    Kick-off"_s,
                                   u"    Lost"_s,
                                   u"    Lost too"_s,
                                   u"  Move of the lab"_s,
                                   u"- Windows"_s,
                                   u"  Year-end closing"_s,
                                   u"  Fair"_s};
        QCOMPARE(drawn(outline(plan())), expected);
    }

    /// The planned steps have rows and days like all milestones.
    void stepsOfARolloutHaveRows()
    {
        const Plan before = F::plan();
        const FixedClock clock(QDateTime({2026, 7, 22}, {9, 0}, QTimeZone::UTC));
        IdSource ids(clock, 1);
        RolloutRequest request;
        request.release = F::release;
        request.stages = usualStages(before, request.release, request.technique);
        const auto planned = previewRollout(before, computeTimetable(before), request, {2026, 7, 22}, ids);
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().text));
        const TimelineOutline made = outline(planned->after, {F::release, {}, {}});
        const QStringList expected{u"- Crane 4.2"_s,
                                   u"  Demo"_s,
                                   u"  Code freeze"_s,
                                   u"  Testing"_s,
                                   u"  Go-live"_s,
                                   u"  Canary 1 %: 4.2"_s,
                                   u"  Canary 5 %: 4.2"_s,
                                   u"  Canary 25 %: 4.2"_s,
                                   u"  Canary 100 %: 4.2"_s,
                                   u"- Windows"_s,
                                   u"  Year-end closing"_s};
        QCOMPARE(drawn(made), expected);
        std::vector<QDate> days;
        for (const RolloutStepId id : planned->ladder.steps)
            days.push_back(made.rows[size_t(made.rowOf(planned->after.find(id)->milestone))].span.start);
        QCOMPARE(days, (std::vector<QDate>{{2026, 8, 26}, {2026, 8, 27}, {2026, 8, 28}, {2026, 9, 1}}));
    }

    void oneReleaseStandsAlone()
    {
        const QStringList expected{u"- Crane 4.2"_s, u"  Demo"_s,      u"  Code freeze"_s, u"  Testing"_s, u"  Go-live"_s,
                                   u"  Quiet week"_s, u"- Windows"_s, u"  Year-end closing"_s, u"  Fair"_s};
        QCOMPARE(drawn(outline(plan(), {F::release, {}, {}})), expected);
    }

    void rowsOpenAndClose()
    {
        TimelineChoice choice;
        choice.toggled = {{TimelineRowKind::Release, old.value()}, {TimelineRowKind::Release, F::release.value()}, {TimelineRowKind::Product, winch.value()}};
        const TimelineOutline made = outline(plan(), choice);
        const QStringList expected{u"- Crane"_s, u"  - 4.1"_s, u"    Go-live"_s, u"  + 4.2"_s, u"+ Winch"_s,
                                   u"- Windows"_s, u"  Year-end closing"_s, u"  Fair"_s};
        QCOMPARE(drawn(made), expected);
        // A closed release shows its milestones, and stands for them; a closed product shows the anchors.
        QCOMPARE(made.rows[3].lastMark - made.rows[3].firstMark, 4);
        QCOMPARE(made.marks[size_t(made.rows[3].firstMark)].milestone, F::demo);
        QCOMPARE(made.rowOf(F::testing), 3);
        QCOMPARE(made.rowOf(kickOff), 4);
        QCOMPARE(made.rows[4].lastMark, made.rows[4].firstMark);
        QCOMPARE(made.rows[3].parent, 0);
        QCOMPARE(made.rows[4].parent, -1);
    }

    void theFilterOpensWhatItFinds()
    {
        TimelineChoice choice;
        choice.filter = u"go-live"_s;
        QCOMPARE(drawn(outline(plan(), choice)), (QStringList{u"- Crane"_s, u"  - 4.1"_s, u"    Go-live"_s, u"  - 4.2"_s, u"    Go-live"_s}));
        choice.filter = u"lost t"_s;
        QCOMPARE(drawn(outline(plan(), choice)), (QStringList{u"- Winch"_s, u"  - 1.0"_s, u"    Lost too"_s}));
        choice.filter = u"lab"_s;
        QCOMPARE(drawn(outline(plan(), choice)), (QStringList{u"- Winch"_s, u"  Move of the lab"_s}));
    }

    void rowsTellTheirDays()
    {
        const TimelineOutline made = outline(plan());
        QCOMPARE(made.rows[2].span, (TimelineSpan{QDate(2026, 7, 10), QDate(2026, 8, 26)}));
        QCOMPARE(made.rows[2].told, QDate(2026, 8, 26));
        QCOMPARE(made.rows[5].span, (TimelineSpan{QDate(2026, 7, 27), QDate(2026, 8, 7)}));
        QVERIFY(made.rows[6].anchor);
        QVERIFY(!made.rows[5].anchor);
        QVERIFY(!made.rows[11].span.isValid());
        QCOMPARE(made.rows[0].span, (TimelineSpan{QDate(2026, 4, 22), QDate(2026, 8, 26)}));
        QCOMPARE(made.span, made.rows[0].span);
    }

    void theFirstLookLeavesFarDaysOut()
    {
        Plan made = plan();
        made.put(F::milestone(MilestoneId(18), u"End of life"_s, MilestoneKind::EndOfLife, {2029, 8, 26}));
        Window closing = *made.find(F::blackout);
        closing.id = WindowId(24);
        closing.startDate = {2027, 12, 20};
        closing.endDate = {2028, 1, 7};
        made.put(closing);
        const TimelineOutline rows = outline(made);
        QCOMPARE(rows.span, (TimelineSpan{QDate(2026, 4, 22), QDate(2026, 8, 26)}));
        QCOMPARE(rows.all, (TimelineSpan{QDate(2026, 4, 22), QDate(2029, 8, 26)}));
        // Where there is nothing else, they are all that can be looked at.
        Plan bare = F::empty();
        bare.put(closing);
        QCOMPARE(outline(bare).span, (TimelineSpan{closing.startDate, closing.endDate}));
    }

    void rowsTellTimes()
    {
        Plan made = plan();
        Milestone live = *made.find(F::goLive);
        live.deadlineZone = DeadlineZone::Utc;
        live.deadlineTime = QTime(14, 0);
        made.put(live);
        const TimelineOutline rows = outline(made);
        const QString time = u"14:00"_s;
        QCOMPARE(rows.rows[size_t(rows.rowOf(F::goLive))].time, time);
        QCOMPARE(rows.rows[2].time, time); // Of the release by its anchor.
        QCOMPARE(rows.rows[size_t(rows.rowOf(F::demo))].time, QString());
        QCOMPARE(rows.time, time);
        QCOMPARE(outline(plan()).time, QString());
    }

    void bandsLieBehindTheirScope()
    {
        const TimelineOutline made = outline(plan());
        QStringList bands;
        for (const TimelineBand &band : made.bands)
            bands << u"%1 %2-%3"_s.arg(band.name).arg(band.firstRow).arg(band.lastRow);
        // Blackouts last, so that they are on top; events shade nothing.
        QCOMPARE(bands, (QStringList{u"Move of the lab 8-13"_s, u"Quiet week 0-7"_s, u"Year-end closing 0-16"_s}));
        QCOMPARE(outline(plan(), {F::release, {}, {}}).bands.size(), size_t(2));
    }

    void linksJoinRows()
    {
        Plan made = plan();
        made.put(MilestoneDependency{MilestoneDependencyId(50), kickOff, F::demo, 0, {}, {}});
        made.put(MilestoneDependency{MilestoneDependencyId(51), F::testing, F::freeze, 0, {}, {}});
        TimelineOutline rows = outline(made);
        auto links = timelineLinks(made, computeTimetable(made), rows);
        QCOMPARE(links.size(), size_t(3));
        QVERIFY(links[0].isRule());
        QCOMPARE(std::pair(links[0].fromRow, links[0].toRow), std::pair(6, 4));
        QCOMPARE(std::pair(links[1].fromRow, links[1].toRow), std::pair(10, 3));
        QVERIFY(!links[1].violated);
        QVERIFY(links[2].violated);
        // From within a closed release a link leads to its row; links within it are gone.
        TimelineChoice choice;
        choice.toggled = {{TimelineRowKind::Release, F::release.value()}};
        rows = outline(made, choice);
        links = timelineLinks(made, computeTimetable(made), rows);
        QCOMPARE(links.size(), size_t(1));
        QCOMPARE(std::pair(links[0].fromRow, links[0].toRow), std::pair(rows.rowOf(kickOff), 2));
    }

    void linksAreFoundByTheirLine()
    {
        Plan made = plan();
        made.put(MilestoneDependency{MilestoneDependencyId(50), F::demo, F::testing, 0, {}, {}});
        const TimelineOutline rows = outline(made);
        const auto links = timelineLinks(made, computeTimetable(made), rows);
        TimelineShape shape;
        shape.days = {QDate(2026, 7, 1), QDate(2026, 9, 30)};
        shape.rows = int(rows.rows.size());
        shape.viewport = {1200, 600};
        const TimelineGeometry geometry(shape);
        const std::vector<QPoint> route = links.back().route(geometry);
        const QPoint middle = (route[1] + route[2]) / 2;
        QCOMPARE(linkAt(geometry, links, TimelineLinkIndex(links), middle, 3), int(links.size()) - 1);
        QCOMPARE(linkAt(geometry, links, TimelineLinkIndex(links), middle + QPoint(3, 0), 3), int(links.size()) - 1);
        QCOMPARE(linkAt(geometry, links, TimelineLinkIndex(links), middle + QPoint(5, 0), 3), -1);
        QCOMPARE(linkAt(geometry, links, TimelineLinkIndex(links), {10, middle.y()}, 3), -1);
    }
};

QTEST_GUILESS_MAIN(TestTimelineOutline)
#include "tst_timelineoutline.moc"
