// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfixture.h"
#include "engine/sentences.h"
#include "items/plaintip.h"
#include "views/calendar/calendartext.h"
#include "views/calendar/milestoneglyph.h"
#include "views/calendar/monthlayout.h"
#include "views/calendar/yearlayout.h"

#include <QApplication>
#include <QPainter>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestCalendarLayout : public QObject
{
    Q_OBJECT

    const CalendarMetrics m_metrics{QApplication::font()};

    static std::shared_ptr<const CalendarEntries> entriesOf(const CalendarFixture &fixture, ReleaseId release = {}, const QString &filter = {})
    {
        return std::make_shared<const CalendarEntries>(calendarEntries(fixture.document->plan(), fixture.document->timetable(), release, filter));
    }

    MonthLayout july(const std::shared_ptr<const CalendarEntries> &entries, int weekSlots = 5) const
    {
        const int height = 5 * (m_metrics.header + weekSlots * m_metrics.slot + 2 * m_metrics.band + m_metrics.gap);
        return {entries, MonthGeometry({2026, 7, 1}, Qt::Monday, {0, 0, 1400, height}), m_metrics};
    }

    static int count(const MonthLayout &layout, PlacedItem::Type type)
    {
        return int(std::count_if(layout.items().begin(), layout.items().end(), [type](const PlacedItem &item) { return item.type == type; }));
    }

    static Plan crowded(int onOneDay)
    {
        Plan plan = CalendarFixture::plan();
        for (int i = 0; i < onOneDay; ++i)
            plan.put(CalendarFixture::milestone(MilestoneId(100 + i), u"Item %1"_s.arg(i), MilestoneKind::Checkpoint, {2026, 7, 14}));
        return plan;
    }

private Q_SLOTS:
    void marksTellWhoIsMissed()
    {
        Plan plan = CalendarFixture::plan();
        plan.put(Person{PersonId(900), u"Ada"_s, {}, {}, {}});
        Milestone freeze = *plan.find(CalendarFixture::freeze);
        freeze.neededPeople = {PersonId(900)};
        plan.put(freeze);
        const auto warning = [](const Plan &of) {
            CalendarFixture fixture(of);
            const auto entries = entriesOf(fixture);
            return std::pair(entries->find(CalendarFixture::freeze)->warning,
                             milestoneTip(fixture.document->plan(), fixture.document->timetable(), *entries->find(CalendarFixture::freeze)));
        };
        QCOMPARE(warning(plan).first, QString());
        plan.put(Absence{AbsenceId(901), PersonId(900), AbsenceKind::Sickness, QDate(2026, 7, 20), QDate(2026, 7, 24), {}, {}});
        const auto [text, tip] = warning(plan);
        QVERIFY2(text.startsWith(u"“Ada” is needed for"_s), qPrintable(text));
        QVERIFY(tip.endsWith(u'\n' + text));
    }

    void actionsStandOnTheirDays()
    {
        Plan plan = CalendarFixture::plan();
        plan.put(Role{RoleId(700), u"Release Lead"_s, false, {}, {}, {}});
        Risk risk;
        risk.id = RiskId(701);
        risk.title = u"Signing keys expire"_s;
        risk.releases = {CalendarFixture::release};
        plan.put(risk);
        const auto put = [&](qint64 id, const QString &title, ActionKind kind, QDate due, QDate done = {}) {
            plan.put(RiskAction{RiskActionId(id), risk.id, kind, title, RoleId(700), due, 0, done});
        };
        put(702, u"Order new keys"_s, ActionKind::Mitigation, {2026, 7, 14});
        put(703, u"Renew the contract"_s, ActionKind::Mitigation, {2026, 7, 13}, {2026, 7, 10});
        put(704, u"Ship with the old keys"_s, ActionKind::Contingency, {2026, 7, 15});
        put(705, u"Some day"_s, ActionKind::Mitigation, {});
        const auto titles = [&](ReleaseId release = {}, const QString &filter = {}) {
            const CalendarFixture fixture(plan);
            const auto shown = entriesOf(fixture, release, filter);
            QStringList found;
            for (const ActionMark &action : shown->actions)
                found << action.title;
            return found;
        };
        // The contingency has no place before the risk strikes.
        QCOMPARE(titles(), (QStringList{u"Renew the contract"_s, u"Order new keys"_s}));
        QCOMPARE(titles(CalendarFixture::nextRelease), QStringList());
        QCOMPARE(titles({}, u"order"_s), QStringList(u"Order new keys"_s));
        QCOMPARE(titles({}, u"release lead"_s).size(), 2);
        const CalendarFixture fixture(plan);
        const auto entries = entriesOf(fixture);
        QCOMPARE(entries->actions.back().colour, entries->find(CalendarFixture::demo)->colour);
        QVERIFY(entries->actions.front().done && !entries->actions.back().done);
        const MonthLayout layout = july(entries);
        QCOMPARE(count(layout, PlacedItem::Type::Action), 2);
        for (const PlacedItem &item : layout.items()) {
            if (item.type == PlacedItem::Type::Action)
                QVERIFY(layout.geometry().cell(item.date).contains(item.rect));
        }
        QVERIFY(dayTip(*entries, {2026, 7, 14}, 8).endsWith(u"• Order new keys · Release Lead"_s));
        const YearLayout year(*entries, 2026, Qt::Monday, {1200, 800}, m_metrics, false);
        QCOMPARE(year.summary({2026, 7, 14}).actions, 1);
        QCOMPARE(year.summary({2026, 7, 15}).actions, 0);
        risk.state = RiskState::Struck;
        risk.struckOn = {2026, 7, 10};
        risk.releases = {};
        plan.put(risk);
        QCOMPARE(titles(CalendarFixture::nextRelease), (QStringList{u"Renew the contract"_s, u"Ship with the old keys"_s}));
        const CalendarFixture everywhere(plan);
        QVERIFY(entriesOf(everywhere)->actions.back().colour == ActionMark::noColour);
    }

    void conditionsStandOnTheirDays()
    {
        Plan plan = CalendarFixture::plan();
        plan.put(Role{RoleId(700), u"Release Lead"_s, false, {}, {}, {}});
        const DecisionCondition condition = CalendarFixture::addCondition(plan, {2026, 7, 14}, RoleId(700));
        plan.put(DecisionCondition{DecisionConditionId(705), condition.decision, u"Some day"_s, {}, {}, {}});
        const CalendarFixture fixture(plan);
        const auto entries = entriesOf(fixture);
        QCOMPARE(entries->actions.size(), size_t(1));
        const ActionMark &mark = entries->actions.front();
        QCOMPARE(mark.record, (RecordReference{u"decision_condition"_s, condition.id.value()}));
        QCOMPARE(mark.release, CalendarFixture::release);
        QVERIFY(!mark.done);
        QCOMPARE(actionTip(mark), u"Tell the known issue\nTue 14 Jul 2026\nGate: Go or no go\nCondition of a decision · Release Lead"_s);
        QCOMPARE(count(july(entries), PlacedItem::Type::Action), 1);
        QVERIFY(entriesOf(fixture, CalendarFixture::nextRelease)->actions.empty());
        Release release = *plan.find(CalendarFixture::release);
        release.state = ReleaseState::Cancelled;
        plan.put(release);
        const CalendarFixture cancelled(plan);
        QVERIFY(entriesOf(cancelled)->actions.empty());
    }

    void actionsGiveWayToMilestones()
    {
        Plan plan = crowded(60);
        Risk risk;
        risk.id = RiskId(701);
        risk.title = u"Signing keys expire"_s;
        plan.put(risk);
        plan.put(RiskAction{RiskActionId(702), risk.id, ActionKind::Mitigation, u"Order new keys"_s, {}, {2026, 7, 14}, 0, {}});
        const CalendarFixture fixture(plan);
        const MonthLayout layout = july(entriesOf(fixture));
        QCOMPARE(count(layout, PlacedItem::Type::Action), 0);
        for (const PlacedItem &item : layout.items()) {
            if (item.type == PlacedItem::Type::More)
                QCOMPARE(item.date, QDate(2026, 7, 14));
        }
        QVERIFY(count(layout, PlacedItem::Type::More) == 1);
    }

    void weeksOfMonths_data()
    {
        QTest::addColumn<QDate>("month");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<QDate>("firstDay");
        QTest::newRow("July 2026 from Monday") << QDate(2026, 7, 15) << 1 << 5 << QDate(2026, 6, 29);
        QTest::newRow("July 2026 from Sunday") << QDate(2026, 7, 31) << 7 << 5 << QDate(2026, 6, 28);
        QTest::newRow("February 2021 has four") << QDate(2021, 2, 1) << 1 << 4 << QDate(2021, 2, 1);
        QTest::newRow("August 2026 has six") << QDate(2026, 8, 1) << 1 << 6 << QDate(2026, 7, 27);
        QTest::newRow("leap day") << QDate(2028, 2, 29) << 1 << 5 << QDate(2028, 1, 31);
    }
    void weeksOfMonths()
    {
        QFETCH(QDate, month);
        QFETCH(int, first);
        const MonthGeometry geometry(month, first, {0, 0, 700, 500});
        QTEST(geometry.weeks(), "weeks");
        QTEST(geometry.firstDay(), "firstDay");
        QCOMPARE(geometry.lastDay(), geometry.firstDay().addDays(geometry.weeks() * 7 - 1));
    }

    void cellsCoverTheGrid_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void cellsCoverTheGrid()
    {
        QFETCH(bool, rightToLeft);
        const QRect area(31, 17, 997, 503); // Divides by neither seven nor five.
        const MonthGeometry geometry({2026, 7, 1}, Qt::Monday, area, rightToLeft);
        qint64 covered = 0;
        for (QDate date = geometry.firstDay(); date <= geometry.lastDay(); date = date.addDays(1)) {
            const QRect cell = geometry.cell(date);
            QVERIFY(area.contains(cell));
            covered += qint64(cell.width()) * cell.height();
            QCOMPARE(geometry.dateAt(cell.topLeft()), date);
            QCOMPARE(geometry.dateAt(cell.bottomRight()), date);
        }
        QCOMPARE(covered, qint64(area.width()) * area.height());
        QVERIFY(!geometry.dateAt({30, 17}).isValid());
        const QRect monday = geometry.cell({2026, 6, 29});
        QCOMPARE(rightToLeft ? monday.right() : monday.left(), rightToLeft ? area.right() : area.left());
    }

    void entriesShowThePlan()
    {
        const CalendarFixture fixture;
        const auto entries = entriesOf(fixture);
        QCOMPARE(entries->milestones.size(), size_t(4));
        QCOMPARE(entries->milestones.front().title, u"Demo"_s);
        const MilestoneMark *freeze = entries->find(CalendarFixture::freeze);
        QCOMPARE(freeze->start, QDate(2026, 7, 22)); // 26 Aug is a Wednesday; five weeks of five days before it.
        QVERIFY(entries->find(CalendarFixture::goLive)->anchor);
        QCOMPARE(entries->bars.size(), size_t(1));
        QCOMPARE(entries->bars.front().start, QDate(2026, 7, 10));
        QCOMPARE(entries->bars.front().end, QDate(2026, 8, 26));
        QVERIFY(entries->isDayOff({2026, 7, 18}));
        QVERIFY(!entries->isDayOff({2026, 7, 17}));
        QCOMPARE(entries->milestonesIn({2026, 8, 7}, {2026, 8, 7}).size(), size_t(1)); // The last day of the span.
        QCOMPARE(entries->milestonesIn({2026, 8, 8}, {2026, 8, 25}).size(), size_t(0));
    }

    void filterAndRelease()
    {
        const CalendarFixture fixture;
        QCOMPARE(entriesOf(fixture, {}, u"FREEZE"_s)->milestones.size(), size_t(1));
        QCOMPARE(entriesOf(fixture, CalendarFixture::nextRelease)->milestones.size(), size_t(0));
        QCOMPARE(entriesOf(fixture, CalendarFixture::nextRelease)->windows.size(), size_t(1)); // Of no release: always there.
    }

    void itemsStandInTheirCells()
    {
        const CalendarFixture fixture;
        const MonthLayout layout = july(entriesOf(fixture));
        QCOMPARE(count(layout, PlacedItem::Type::More), 0);
        const PlacedItem *demo = layout.find(CalendarFixture::demo);
        QVERIFY(demo);
        QVERIFY(layout.geometry().cell({2026, 7, 10}).contains(demo->rect));
        QCOMPARE(layout.itemAt(demo->rect.center()), demo);
        // 10 Jul to 26 Aug: four of the weeks of the grid, open on the right but for none, closed on the left in the first.
        QCOMPARE(count(layout, PlacedItem::Type::Bar), 4);
        for (const PlacedItem &item : layout.items()) {
            if (item.type == PlacedItem::Type::Bar)
                QCOMPARE(item.startsHere, item.date == QDate(2026, 7, 10));
            if (item.type == PlacedItem::Type::Bar)
                QVERIFY(!item.endsHere);
        }
        // The testing span has the last week of the grid, on Monday to Sunday, and goes on.
        const PlacedItem *testing = layout.find(CalendarFixture::testing);
        QCOMPARE(testing->rect.width(), layout.geometry().week(4).width());
        QVERIFY(testing->startsHere && !testing->endsHere);
    }

    void nothingOverlaps()
    {
        const CalendarFixture fixture(crowded(40));
        for (const int slots : {1, 2, 3, 5, 9}) {
            const MonthLayout layout = july(entriesOf(fixture), slots);
            const auto &items = layout.items();
            for (size_t a = 0; a < items.size(); ++a) {
                for (size_t b = 0; b < a; ++b)
                    QVERIFY2(!items[a].rect.intersects(items[b].rect), qPrintable(u"%1 slots: items %2 and %3"_s.arg(slots).arg(a).arg(b)));
                QVERIFY(layout.geometry().week(int(layout.geometry().firstDay().daysTo(items[a].date) / 7)).contains(items[a].rect));
            }
        }
    }

    void moreCountsWhatIsHidden()
    {
        const CalendarFixture fixture(crowded(60));
        const MonthLayout layout = july(entriesOf(fixture), 4);
        int shown = 0;
        int hidden = 0;
        for (const PlacedItem &item : layout.items()) {
            if (item.date != QDate(2026, 7, 14))
                continue;
            shown += item.type == PlacedItem::Type::Point;
            hidden += item.type == PlacedItem::Type::More ? item.index : 0;
        }
        QVERIFY(shown > 3 && hidden > 0);
        QCOMPARE(shown + hidden, 60);
        QCOMPARE(layout.milestonesOn({2026, 7, 14}).size(), size_t(60));
    }

    void aFullWeekGetsHeightOfTheOthers()
    {
        const CalendarFixture empty;
        const MonthLayout calm = july(entriesOf(empty), 4);
        QCOMPARE(calm.geometry().week(2).height(), calm.geometry().week(1).height());
        const CalendarFixture fixture(crowded(9));
        const MonthLayout layout = july(entriesOf(fixture), 4);
        QCOMPARE(count(layout, PlacedItem::Type::More), 0);
        QVERIFY(layout.geometry().week(2).height() > layout.geometry().week(1).height());
        for (int row = 1; row < 5; ++row)
            QCOMPARE(layout.geometry().week(row).top(), layout.geometry().week(row - 1).bottom() + 1);
        QCOMPARE(layout.geometry().week(4).bottom(), calm.geometry().week(4).bottom());
        QCOMPARE(layout.geometry().dateAt(layout.geometry().cell({2026, 7, 14}).center()), QDate(2026, 7, 14));
    }

    void milestonesComeBeforeNamesOfWindows()
    {
        Plan plan = CalendarFixture::plan();
        for (int i = 0; i < 35; ++i)
            plan.put(CalendarFixture::milestone(MilestoneId(100 + i), u"Item"_s, MilestoneKind::Checkpoint, QDate(2026, 6, 29).addDays(i)));
        Window window = *plan.find(CalendarFixture::blackout);
        window.startDate = {2026, 6, 29};
        window.endDate = {2026, 8, 2};
        plan.put(window);
        const CalendarFixture fixture(plan);
        // Two marks and no more fit below the number; the line of the label would take the place of one.
        const int height = 5 * (m_metrics.header + 2 * m_metrics.slot + m_metrics.gap);
        const MonthLayout layout(entriesOf(fixture), MonthGeometry({2026, 7, 1}, Qt::Monday, {0, 0, 700, height}), m_metrics);
        for (int i = 0; i < 10; ++i)
            QVERIFY2(layout.find(MilestoneId(100 + i)), qPrintable(QString::number(i)));
        for (const PlacedItem &item : layout.items()) {
            if (item.type == PlacedItem::Type::Window)
                QVERIFY(item.rect.height() != m_metrics.band);
        }
    }

    void whatLastsIsCountedOnce()
    {
        Plan plan = CalendarFixture::plan();
        for (int i = 0; i < 40; ++i) {
            Milestone phase = CalendarFixture::milestone(MilestoneId(100 + i), u"Phase %1"_s.arg(i), MilestoneKind::Phase, {2026, 7, 13});
            phase.span = 6;
            plan.put(phase);
        }
        const CalendarFixture fixture(plan);
        const MonthLayout layout = july(entriesOf(fixture), 3);
        int hidden = 0;
        for (const PlacedItem &item : layout.items()) {
            if (item.type != PlacedItem::Type::More || item.date < QDate(2026, 7, 13) || item.date > QDate(2026, 7, 19))
                continue;
            QCOMPARE(item.date, QDate(2026, 7, 13));
            hidden = item.index;
        }
        const int shown = count(layout, PlacedItem::Type::Span) - 1; // Testing is later.
        QCOMPARE(shown + hidden, 40);
    }

    void timesAreTold()
    {
        Plan plan = CalendarFixture::plan();
        Milestone reported = CalendarFixture::milestone(MilestoneId(50), u"Reported"_s, MilestoneKind::Checkpoint, {2026, 7, 14});
        reported.deadlineZone = DeadlineZone::Local;
        reported.deadlineTime = {9, 0};
        plan.put(reported);
        Milestone fixed = CalendarFixture::milestone(MilestoneId(51), u"Fixed"_s, MilestoneKind::Checkpoint, {});
        fixed.deadlineZone = DeadlineZone::Utc;
        fixed.rule = RuleKind::Offset;
        fixed.anchor = reported.id;
        fixed.offset = 5;
        fixed.offsetUnit = OffsetUnit::Hours;
        plan.put(fixed);
        Milestone checked = CalendarFixture::milestone(MilestoneId(52), u"Checked"_s, MilestoneKind::Phase, {2026, 7, 14});
        checked.span = 1;
        checked.deadlineZone = DeadlineZone::AnywhereOnEarth;
        checked.deadlineTime = {17, 30};
        plan.put(checked);
        const CalendarFixture fixture(plan);
        const auto entries = entriesOf(fixture);
        const auto time = [](int hour, int minute) { return QTime(hour, minute).toString(u"HH:mm"_s); };
        QCOMPARE(markDaysText(*entries->find(MilestoneId(50))), QString(u"Tue 14 Jul 2026, "_s + time(9, 0)));
        QCOMPARE(markDaysText(*entries->find(MilestoneId(51))), QString(u"Tue 14 Jul 2026, "_s + time(14, 0)));
        QCOMPARE(markDaysText(*entries->find(MilestoneId(52))), QString(u"Tue 14 – Wed 15 Jul 2026, "_s + time(17, 30) + u" AoE"_s));
        // The end of a day is no time of day.
        QCOMPARE(markDaysText(*entries->find(CalendarFixture::demo)), u"Fri 10 Jul 2026"_s);
        QVERIFY(milestoneTip(fixture.document->plan(), fixture.document->timetable(), *entries->find(MilestoneId(51))).contains(time(14, 0)));
    }

    void longTitlesTakeFreeRoom()
    {
        Plan plan = CalendarFixture::plan();
        plan.put(CalendarFixture::milestone(MilestoneId(50), u"Call for code freeze exceptions and other things"_s.repeated(3), {}, {2026, 7, 14}));
        const CalendarFixture fixture(plan);
        QCOMPARE(july(entriesOf(fixture), 3).find(MilestoneId(50))->rect.height(), 2 * m_metrics.slot - m_metrics.gap);
        // The window of the week has its label on other days.
        QCOMPARE(july(entriesOf(fixture), 2).find(MilestoneId(50))->rect.height(), 2 * m_metrics.slot - m_metrics.gap);
        QCOMPARE(july(entriesOf(fixture), 1).find(MilestoneId(50))->rect.height(), m_metrics.slot - m_metrics.gap);
        QCOMPARE(july(entriesOf(fixture), 3).find(CalendarFixture::demo)->rect.height(), m_metrics.slot - m_metrics.gap);
    }

    void strongestWindowShades()
    {
        Plan plan = CalendarFixture::plan();
        Window event = *plan.find(CalendarFixture::blackout);
        event.id = WindowId(21);
        event.kind = WindowKind::Event;
        event.startDate = {2026, 7, 14};
        plan.put(event);
        const CalendarFixture fixture(plan);
        const MonthLayout layout = july(entriesOf(fixture));
        QVERIFY(!layout.shadeOn({2026, 7, 13}));
        QCOMPARE(layout.shadeOn({2026, 7, 14}), WindowKind::Event);
        QCOMPARE(layout.shadeOn({2026, 7, 16}), WindowKind::Blackout);
        QCOMPARE(layout.shadeOn({2026, 7, 20}), WindowKind::Blackout);
        QVERIFY(!layout.shadeOn({2026, 7, 21}));
        QCOMPARE(count(layout, PlacedItem::Type::Window), 4); // Two windows over two weeks each.
    }

    void yearColumnsFollowTheWidth()
    {
        const CalendarFixture fixture;
        const auto entries = entriesOf(fixture);
        // A month needs seven cells and a margin at either side, the year one margin more.
        const int margin = m_metrics.slot / 2;
        const int month = 7 * (m_metrics.slot + m_metrics.gap) + 2 * margin;
        for (const int columns : {6, 4, 3, 2}) {
            const YearLayout layout(*entries, 2026, Qt::Monday, {columns * month + margin, 700}, m_metrics, false);
            QCOMPARE(layout.columns(), columns);
            for (QDate date(2026, 1, 1); date.year() == 2026; date = date.addDays(1))
                QCOMPARE(layout.dateAt(layout.cell(date).center()), date);
            QCOMPARE(layout.titleAt(layout.titleRect(7).center()), 7);
        }
        QCOMPARE(YearLayout(*entries, 2026, Qt::Monday, {2 * month + margin - 1, 700}, m_metrics, false).columns(), 1);
    }

    void yearSummary()
    {
        const CalendarFixture fixture(crowded(9));
        const YearLayout layout(*entriesOf(fixture), 2026, Qt::Monday, {1100, 700}, m_metrics, false);
        QCOMPARE(layout.summary({2026, 7, 14}).milestones, 9);
        QCOMPARE(layout.summary({2026, 7, 14}).colours.size(), size_t(1));
        QCOMPARE(layout.summary({2026, 8, 1}).milestones, 1); // Within the span.
        QVERIFY(layout.summary({2026, 8, 26}).goLive);
        QVERIFY(layout.summary({2026, 7, 18}).dayOff);
        QCOMPARE(layout.summary({2026, 7, 18}).shade, WindowKind::Blackout);
        QCOMPARE(layout.summary({2026, 12, 31}).milestones, 0);
    }

    void texts()
    {
        const CalendarFixture fixture;
        QCOMPARE(dayText({2026, 7, 22}), u"Wed 22 Jul 2026"_s);
        QCOMPARE(spanText({2026, 7, 20}, {2026, 7, 24}), u"Mon 20 – Fri 24 Jul 2026"_s);
        QCOMPARE(spanText({2026, 7, 27}, {2026, 8, 7}), u"Mon 27 Jul – Fri 7 Aug 2026"_s);
        QCOMPARE(spanText({2026, 12, 30}, {2027, 1, 2}), u"Wed 30 Dec 2026 – Sat 2 Jan 2027"_s);
        const Plan &plan = fixture.document->plan();
        const Timetable &dates = fixture.document->timetable();
        QCOMPARE(moveText(plan, dates, CalendarFixture::demo, {2026, 7, 10}, {2026, 7, 15}), u"+3 working days"_s);
        QCOMPARE(moveText(plan, dates, CalendarFixture::demo, {2026, 7, 10}, {2026, 7, 9}), u"−1 working day"_s);
        QCOMPARE(moveText(plan, dates, CalendarFixture::demo, {2026, 7, 10}, {2026, 7, 12}), u"+2 days"_s); // A Sunday.
        const auto entries = entriesOf(fixture);
        const QString tip = milestoneTip(plan, dates, *entries->find(CalendarFixture::freeze));
        QVERIFY2(tip.contains(u"Wed 22 Jul 2026"_s) && tip.contains(u"25 working days before"_s), qPrintable(tip));
        QVERIFY(plainTip(u"<b>x</b>"_s).contains(u"&lt;b&gt;"_s));
    }

    /// Kinds and states must differ in their picture when there is no colour.
    void marksDifferWithoutColour()
    {
        QList<QImage> pictures;
        const auto add = [&](const MilestoneLook &look) {
            QImage image(16, 16, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawMilestone(painter, {1, 1, 14, 14}, look, Qt::black, Qt::white);
            painter.end();
            for (const QImage &other : std::as_const(pictures))
                QVERIFY(other != image);
            pictures.append(image);
        };
        for (int kind = 0; kind <= int(MilestoneKind::EndOfLife); ++kind) {
            for (int state = 0; state <= int(MilestoneState::Cancelled); ++state)
                add({MilestoneKind(kind), MilestoneState(state), false});
            add({MilestoneKind(kind), MilestoneState::Planned, true});
        }
        QCOMPARE(pictures.size(), 40);
        QList<Qt::PenStyle> lines;
        for (const WindowKind kind : {WindowKind::Blackout, WindowKind::Freeze, WindowKind::Maintenance, WindowKind::Event}) {
            QVERIFY(!lines.contains(windowLine(kind)));
            lines.append(windowLine(kind));
        }
    }
};

QTEST_MAIN(TestCalendarLayout)
#include "tst_calendarlayout.moc"
