// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plandraft.h"
#include "engine/baselines.h"
#include "engine/scheduler.h"
#include "views/timeline/timelinefloats.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelinepages.h"
#include "views/timeline/timelinepainter.h"
#include "views/timeline/timelineview.h"
#include "views/timeline/timelinework.h"
#include "workfixture.h"

#include <QAccessible>
#include <QAction>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Work items on the timeline, on the plan of the fixture.
class TestTimelineWork : public QObject
{
    Q_OBJECT

private:
    using F = WorkFixture;

    static TimelineKey key(WorkItemId id) { return {TimelineRowKind::Work, id.value()}; }

    static TimelineOutline outline(const Plan &plan, const QString &filter = {}, const QSet<TimelineKey> &toggled = {})
    {
        return timelineOutline(plan, computeTimetable(plan), {F::release, filter, toggled, true});
    }

    /// Two blanks a level, a sign for what opens and closes, the people in brackets; only the work.
    static QStringList drawn(const TimelineOutline &outline)
    {
        QStringList lines;
        for (const TimelineRow &row : outline.rows) {
            if (row.kind != TimelineRowKind::Work)
                continue;
            const QString sign = !row.hasParts ? u""_s : row.open ? u"- "_s : u"+ "_s;
            const QString people = row.work.people.isEmpty() ? u""_s : u" ["_s + row.work.initials + u']';
            lines << QString(2 * (row.depth - 1), u' ') + sign + row.title + people;
        }
        return lines;
    }

    struct Shown : F {
        TimelinePage page{*document, selection};
        QSignalSpy failures{&page, &Page::failed};

        explicit Shown(const Plan &plan = F::plan()) : F(plan)
        {
            page.resize(1200, 600);
            page.show();
            if (!QTest::qWaitForWindowExposed(&page))
                qFatal("The page is not shown.");
            view().setFocus();
        }
        TimelineView &view() { return page.view(); }
        int rowOf(WorkItemId id) { return view().outline().rowOf(key(id)); }
        QStringList told(WorkItemId id) { return view().describe(rowOf(id)); }
        QAction *action(const QString &name) { return page.findChild<QAction *>(name); }
    };

    /// That many items of one day each, one after the other.
    static Plan many(int count)
    {
        Plan plan = CalendarFixture::plan();
        F::putPeople(plan);
        for (int i = 0; i < count; ++i) {
            F::putItem(plan, WorkItemId(10'000 + i), u"K-%1"_s.arg(i), u"Item"_s);
            const QDate day = QDate(2026, 7, 1).addDays(i % 20);
            F::schedule(plan, WorkItemId(10'000 + i), F::mara, day, day, 1);
        }
        return plan;
    }

    static QImage painted(const Plan &plan, const Theme &theme, TimelineGeometry *geometry = nullptr, const TimelineFloats *floats = nullptr,
                          const TimelineBaseline *baseline = nullptr)
    {
        const TimelineOutline rows = outline(plan);
        const auto links = timelineLinks(plan, computeTimetable(plan), rows);
        const CalendarMetrics metrics{QFont()};
        TimelineShape shape = timelineShape(metrics, rows);
        shape.days = {{2026, 6, 25}, {2026, 9, 3}};
        shape.rows = int(rows.rows.size());
        shape.dayWidth = 20;
        shape.viewport = {200 + 71 * 20, shape.headerHeight + shape.rows * shape.rowHeight};
        const TimelineGeometry made(shape);
        if (geometry)
            *geometry = made;
        QImage image(shape.viewport, QImage::Format_RGB32);
        QPainter canvas(&image);
        const TimelinePicture picture{made, rows, links, QDate(2026, 7, 22), false, floats, baseline, {}};
        TimelinePainter(canvas, picture, theme, metrics).paint();
        return image;
    }
    static int count(const QImage &image, const QRect &area, const QColor &colour)
    {
        int found = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                found += image.pixelColor(x, y) == colour;
        }
        return found;
    }
    static void both()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

private Q_SLOTS:
    /// Rows of work are not made anew for that.
    void whoIsAwayOnTheDayOfAMilestoneIsTold()
    {
        Plan plan = F::plan();
        Milestone needing = *plan.find(CalendarFixture::goLive);
        needing.neededPeople = {F::mara};
        plan.put(needing);
        Shown shown(plan);
        const auto warning = [&](MilestoneId id) { return shown.view().row(shown.view().outline().rowOf(id))->warning; };
        QCOMPARE(warning(CalendarFixture::goLive), QString());
        Absence away;
        away.id = AbsenceId(5100);
        away.person = F::mara;
        away.start = away.end = QDate(2026, 8, 26);
        PlanDraft draft(shown.document->plan());
        draft.put(away);
        QVERIFY(shown.document->execute(draft.toEdit(u"Absence"_s)));
        QVERIFY2(warning(CalendarFixture::goLive).contains(plan.find(F::mara)->name), qPrintable(warning(CalendarFixture::goLive)));
        QCOMPARE(warning(CalendarFixture::freeze), QString());
        QVERIFY(shown.document->undo());
        QCOMPARE(warning(CalendarFixture::goLive), QString());
    }

    void workStandsUnderItsRelease()
    {
        const TimelineOutline made = outline(F::plan());
        QCOMPARE(drawn(made), (QStringList{u"KEP-1 Resize [MB]"_s, u"KEP-2 Certificates [MB]"_s, u"- KEP-3 Storage"_s, u"  KEP-4 Interface [BO]"_s,
                                           u"  KEP-5 Driver [BO, MB]"_s, u"Handbook"_s, u"KEP-7 Upgrade [BO]"_s}));
        // After the milestones, within the release, which reaches as far as its work.
        QCOMPARE(made.rows[size_t(made.rowOf(key(F::resize)))].parent, 0);
        QVERIFY(made.rowOf(F::goLive) < made.rowOf(key(F::resize)));
        QCOMPARE(made.rows[0].span.start, QDate(2026, 7, 1));
        const TimelineRow &sum = made.rows[size_t(made.rowOf(key(F::storage)))];
        QVERIFY(sum.work.isSum);
        QCOMPARE(sum.span, (TimelineSpan{{2026, 7, 6}, {2026, 7, 16}, true}));
        QCOMPARE(made.rows[size_t(made.rowOf(key(F::driver)))].work.people, u"Ben Ott, Mara Berg"_s);
        // Only where it is asked for.
        const TimelineOutline without = timelineOutline(F::plan(), computeTimetable(F::plan()), {F::release, {}, {}});
        QCOMPARE(drawn(without), QStringList());
        QCOMPARE(without.rows[0].span.start, QDate(2026, 7, 10));
    }

    void whatStandsInBracketsIsNoName()
    {
        Plan plan = F::plan();
        const auto initials = [&](const QString &name) {
            Person mara = *plan.find(F::mara);
            mara.name = name;
            plan.put(mara);
            const TimelineOutline made = outline(plan);
            return made.rows[size_t(made.rowOf(key(F::driver)))].work.initials;
        };
        QCOMPARE(initials(u"Mara (sample)"_s), u"BO, Mara"_s);
        QCOMPARE(initials(u"mara de berg (Crane, 2nd shift)"_s), u"BO, MDB"_s);
        QCOMPARE(initials(u"Mara & Berg"_s), u"BO, MB"_s);
        QCOMPARE(initials(u"(vacant)"_s), u"BO, (vacant)"_s);
    }

    void whatIsPartOfSomethingClosesWithIt()
    {
        QCOMPARE(drawn(outline(F::plan(), {}, {key(F::storage)})), (QStringList{u"KEP-1 Resize [MB]"_s, u"KEP-2 Certificates [MB]"_s, u"+ KEP-3 Storage"_s,
                                                                                u"Handbook"_s, u"KEP-7 Upgrade [BO]"_s}));
        QCOMPARE(drawn(outline(F::plan(), {}, {{TimelineRowKind::Release, F::release.value()}})), QStringList());
    }

    void workIsFoundByTitleKeyAndPerson()
    {
        QCOMPARE(drawn(outline(F::plan(), u"driver"_s)), (QStringList{u"KEP-5 Driver [BO, MB]"_s}));
        QCOMPARE(drawn(outline(F::plan(), u"kep-7"_s)), (QStringList{u"KEP-7 Upgrade [BO]"_s}));
        QCOMPARE(drawn(outline(F::plan(), u"mara"_s)), (QStringList{u"KEP-1 Resize [MB]"_s, u"KEP-2 Certificates [MB]"_s, u"KEP-5 Driver [BO, MB]"_s}));
    }

    void whatIsPartOfItselfIsNotLost()
    {
        Plan plan = F::plan();
        F::putItem(plan, F::storage, u"KEP-3"_s, u"Storage"_s, F::driver);
        QCOMPARE(drawn(outline(plan)).size(), 6);
        // Nor is what is nested deeper than anybody nests.
        for (int i = 0; i < 100; ++i)
            F::putItem(plan, WorkItemId(1000 + i), {}, u"Level %1"_s.arg(i), i == 0 ? WorkItemId() : WorkItemId(999 + i));
        F::schedule(plan, WorkItemId(1099), F::ben, {2026, 7, 1}, {2026, 7, 1}, 8);
        QVERIFY(outline(plan).rowOf(key(WorkItemId(1099))) >= 0);
    }

    void droppedWorkIsNotShown()
    {
        Plan plan = F::plan();
        WorkItem item = *plan.find(F::upgrade);
        item.state = WorkItemState::Dropped;
        plan.put(item);
        QVERIFY(outline(plan).rowOf(key(F::upgrade)) < 0);
    }

    void dependenciesAreLinks()
    {
        Plan plan = F::plan();
        WorkDependency early = *plan.find(F::driverFirst);
        early.successor = F::interface;
        plan.put(early);
        const TimelineOutline rows = outline(plan);
        const auto links = timelineLinks(plan, computeTimetable(plan), rows);
        const auto find = [&](WorkDependencyId id) {
            const auto found = std::ranges::find(links, id, &TimelineLink::workDependency);
            return found == links.end() ? TimelineLink() : *found;
        };
        const TimelineLink plain = find(F::interfaceFirst);
        QCOMPARE(plain.fromRow, rows.rowOf(key(F::interface)));
        QCOMPARE(plain.toRow, rows.rowOf(key(F::driver)));
        QVERIFY(!plain.violated && !plain.isRule());
        QVERIFY(find(F::driverFirst).violated);
        // By their starts: both ends of the line are on that side.
        const TimelineLink starts = find(F::certificatesStart);
        QCOMPARE(starts.edge, TimelineEdge::Start);
        QCOMPARE(starts.arrives, TimelineEdge::Start);
        TimelineShape shape;
        shape.days = {{2026, 7, 1}, {2026, 7, 31}};
        shape.rows = int(rows.rows.size());
        shape.viewport = {800, 600};
        const TimelineGeometry geometry(shape);
        const std::vector<QPoint> route = starts.route(geometry);
        QCOMPARE(route.front(), geometry.port(starts.fromRow, starts.fromSpan, TimelineEdge::Start));
        QCOMPARE(route.back(), geometry.port(starts.toRow, starts.toSpan, TimelineEdge::Start));
        QVERIFY(route[1].x() < route.front().x() && route[1].x() < route.back().x());
        // What is closed has no links to its parts.
        const TimelineOutline closed = outline(plan, {}, {key(F::storage)});
        const auto fewer = timelineLinks(plan, computeTimetable(plan), closed);
        QVERIFY(std::ranges::find(fewer, F::interfaceFirst, &TimelineLink::workDependency) == fewer.end());
    }

    void everyKindOfLinkGoesAroundItsBars()
    {
        TimelineShape shape;
        shape.days = {{2026, 7, 1}, {2026, 7, 31}};
        shape.rows = 4;
        shape.viewport = {800, 600};
        const TimelineGeometry geometry(shape);
        const TimelineSpan early{{2026, 7, 3}, {2026, 7, 6}, true}, late{{2026, 7, 14}, {2026, 7, 20}, true};
        for (const auto &[from, to] : {std::pair(early, late), std::pair(late, early)}) {
            for (const TimelineEdge leaves : {TimelineEdge::Start, TimelineEdge::End}) {
                for (const TimelineEdge arrives : {TimelineEdge::Start, TimelineEdge::End}) {
                    const std::vector<QPoint> route = geometry.waitRoute(0, from, 2, to, leaves, arrives);
                    const QPoint second = route[1];
                    const QPoint lastButOne = route[route.size() - 2];
                    QCOMPARE(second.x() > route.front().x(), leaves == TimelineEdge::End);
                    QCOMPARE(lastButOne.x() > route.back().x(), arrives == TimelineEdge::End);
                    for (size_t i = 1; i < route.size(); ++i)
                        QVERIFY(route[i].x() == route[i - 1].x() || route[i].y() == route[i - 1].y());
                }
            }
        }
    }

    void floatAndChainAreToldAndPainted_data() { both(); }
    void floatAndChainAreToldAndPainted()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
        const TimelineFloats floats = timelineFloats(F::plan(), computeTimetable(F::plan()), true);
        // The upgrade is late by two days; what comes before it for Ben is held by it.
        QCOMPARE(floats.value(key(F::upgrade)).days, -2);
        QVERIFY(floats.value(key(F::upgrade)).isChain);
        QVERIFY(floats.value(key(F::driver)).isCritical());
        QVERIFY(!floats.contains(key(F::resize)));
        QVERIFY(timelineFloats(F::plan(), computeTimetable(F::plan()), false).contains({TimelineRowKind::Milestone, F::freeze.value()}));
        QVERIFY(!timelineFloats(F::plan(), computeTimetable(F::plan()), false).contains(key(F::upgrade)));
        TimelineGeometry geometry{TimelineShape()};
        const QImage image = painted(F::plan(), theme, &geometry, &floats);
        const TimelineOutline rows = outline(F::plan());
        const auto bar = [&](WorkItemId id) { return geometry.bar(rows.rowOf(key(id)), rows.rows[size_t(rows.rowOf(key(id)))].span); };
        QVERIFY(count(image, bar(F::upgrade), theme.errorText) > 0);
        QCOMPARE(count(image, bar(F::resize), theme.errorText), 0);
    }

    void progressIsShadedAndDoneHasATick_data() { both(); }
    void progressIsShadedAndDoneHasATick()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
        TimelineGeometry geometry{TimelineShape()};
        const QImage image = painted(F::plan(), theme, &geometry);
        const TimelineOutline rows = outline(F::plan());
        const int row = rows.rowOf(key(F::certificates));
        const QRect bar = geometry.bar(row, rows.rows[size_t(row)].span);
        const QColor mark = theme.releaseMark(rows.rows[size_t(row)].colour);
        const QColor fill = theme.releaseFill(rows.rows[size_t(row)].colour);
        // Two of five days are done.
        QCOMPARE(image.pixelColor(bar.left() + bar.width() * 3 / 10, bar.center().y()), mark);
        QCOMPARE(image.pixelColor(bar.left() + bar.width() * 5 / 10, bar.center().y()), fill);
        // The tick is in the colour of the ground.
        const auto ofItem = [&](WorkItemId id) { return geometry.bar(rows.rowOf(key(id)), rows.rows[size_t(rows.rowOf(key(id)))].span); };
        QRect tick = ofItem(F::resize);
        tick.setWidth(tick.height());
        tick.adjust(3, 3, -3, -3);
        QVERIFY(count(image, tick, mark) < tick.width() * tick.height());
        QRect noTick = bar;
        noTick.setWidth(noTick.height());
        noTick.adjust(3, 3, -3, -3);
        QCOMPARE(count(image, noTick, mark), noTick.width() * noTick.height());
        // Who does it stands beside the bar.
        const QRect beside(bar.right() + 6, bar.top(), 60, bar.height());
        QVERIFY(count(image, beside, theme.base) < beside.width() * beside.height());
    }

    void aBaselineIsAGhost()
    {
        Shown shown;
        PlanDocument &document = *shown.document;
        const auto taken = takeBaseline(document.plan(), document.timetable(), u"Agreed"_s, {}, shown.clock.now(), document.ids());
        QVERIFY(document.execute(taken).hasValue());
        Plan later = document.plan();
        ScheduledWork work = *later.find(ScheduledWorkId(507));
        QCOMPARE(later.find(later.find(work.demand)->workItem)->id, F::upgrade);
        PlanDraft draft(later);
        draft.update(work.id, [](ScheduledWork &moved) { moved.end = {2026, 7, 27}; });
        QVERIFY(document.execute(draft.toEdit(u"Later"_s)).hasValue());
        shown.view().setBaseline(document.plan().table<Baseline>().at(0).id);
        QVERIFY(shown.told(F::upgrade).contains(u"In the baseline: Fri 17 – Thu 23 Jul 2026"_s));
        QVERIFY(shown.told(F::upgrade).contains(u"Since the baseline: finishes 2 working days later"_s));
        QVERIFY(shown.told(F::driver).filter(u"baseline"_s).isEmpty());
    }

    void theRowTellsAllAboutIt()
    {
        Shown shown;
        QVERIFY(shown.view().showsWork());
        const QStringList driver = shown.told(F::driver);
        QCOMPARE(driver.mid(0, 4), (QStringList{u"KEP-5 Driver"_s, u"Feature · Accepted"_s, u"Thu 9 – Thu 16 Jul 2026"_s, u"Ben Ott 40 h, Mara Berg 30 h"_s}));
        QVERIFY(driver.contains(u"“KEP-5 Driver” starts when “KEP-4 Interface” is finished"_s));
        QVERIFY(driver.contains(u"“Handbook” starts when “KEP-5 Driver” is finished"_s));
        QVERIFY(shown.told(F::certificates).contains(u"Feature · Started · 40 % done"_s));
        QVERIFY(shown.told(F::handbook).contains(u"whoever of the team has time 24 h"_s));
        QVERIFY(shown.told(F::upgrade).filter(u"late"_s).isEmpty());
        shown.action(u"timelineFloat"_s)->trigger();
        QVERIFY(shown.told(F::upgrade).contains(u"It, or what waits for it, is too late by 2 working days"_s));
        QVERIFY(shown.told(F::upgrade).contains(u"On the critical chain: the work of its release ends later if it does"_s));
        // Screen readers hear the same.
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.view());
        QVERIFY(list);
        QCOMPARE(list->childCount(), int(shown.view().outline().rows.size()));
        const QString said = list->child(shown.rowOf(F::driver))->text(QAccessible::Name);
        QVERIFY2(said.contains(u"KEP-5 Driver, Feature · Accepted, Thu 9 – Thu 16 Jul 2026, Ben Ott 40 h"_s), qPrintable(said));
    }

    void workIsSwitchedOnAndOff()
    {
        Shown shown;
        QAction *work = shown.action(u"timelineWork"_s);
        QVERIFY(work->isEnabled() && work->isChecked());
        work->trigger();
        QVERIFY(!shown.view().showsWork());
        QVERIFY(shown.rowOf(F::driver) < 0);
        work->trigger();
        QVERIFY(shown.rowOf(F::driver) >= 0);
        Shown none(CalendarFixture::plan());
        QVERIFY(!none.action(u"timelineWork"_s)->isEnabled());
    }

    void veryMuchWorkIsOffAtFirst()
    {
        Shown some(many(mostWorkByItself));
        QVERIFY(some.view().showsWork());
        Shown much(many(mostWorkByItself + 1));
        QVERIFY(!much.view().showsWork());
        QCOMPARE(much.view().workCount(), mostWorkByItself + 1);
        much.action(u"timelineWork"_s)->trigger();
        QCOMPARE_GT(int(much.view().outline().rows.size()), mostWorkByItself);
    }

    void workIsSelectedLikeEverythingElse()
    {
        Shown shown;
        shown.view().setCurrentRow(shown.rowOf(F::driver));
        QCOMPARE(shown.selection.records(), (std::vector<RecordReference>{{u"work_item"_s, F::driver.value()}}));
        // Its days are results: nothing is dragged.
        QTest::keyClick(&shown.view(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(!shown.view().drag());
        // Tab goes along its links; Delete removes the one that is selected.
        QTest::keyClick(&shown.view(), Qt::Key_Tab);
        QCOMPARE(shown.selection.records(), (std::vector<RecordReference>{{u"work_dependency"_s, F::interfaceFirst.value()}}));
        QTest::keyClick(&shown.view(), Qt::Key_Delete);
        QVERIFY(!shown.document->plan().find(F::interfaceFirst));
        QVERIFY(shown.failures.isEmpty());
        shown.selection.setRecords({{u"work_item"_s, F::upgrade.value()}});
        QCOMPARE(shown.view().currentRow(), shown.rowOf(F::upgrade));
    }

    void workIsOnPaperToo()
    {
        const Plan plan = F::plan();
        const Timetable dates = computeTimetable(plan);
        TimelineRequest request;
        QVERIFY(TimelinePages(plan, dates, {2026, 7, 22}, request).outline().rowOf(key(F::driver)) >= 0);
        request.work = false;
        QVERIFY(TimelinePages(plan, dates, {2026, 7, 22}, request).outline().rowOf(key(F::driver)) < 0);
        // Of very much, only where it is asked for.
        const Plan much = many(mostWorkByItself + 1);
        const Timetable theirs = computeTimetable(much);
        request.work.reset();
        QVERIFY(!TimelinePages(much, theirs, {2026, 7, 22}, request).outline().hasWork);
        request.work = true;
        const TimelinePages pages(much, theirs, {2026, 7, 22}, request);
        QCOMPARE_GT(int(pages.outline().rows.size()), mostWorkByItself);
    }
};

QTEST_MAIN(TestTimelineWork)
#include "tst_timelinework.moc"
