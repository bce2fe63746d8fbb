// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/celltext.h"
#include "support/documentfixture.h"
#include "views/common/theme.h"
#include "views/rollout/laddergeometry.h"
#include "views/rollout/ladderview.h"

#include <QAccessible>
#include <QFontInfo>
#include <QFontMetrics>
#include <QImage>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Roll-outs as ladders: what is said of a rung, where it stands, how it is painted and reached. Today is Mon 18 May 2026.
class TestRolloutLadder : public QObject
{
    Q_OBJECT

private:
    static constexpr EnvironmentId blue{90}, green{91};

    static QDate may(int day) { return {2026, 5, day}; }

    /// A step of the whole of Crane 4.2 at a milestone of its own, called "Step N".
    static void addStep(Plan &plan, RolloutStep step, int number, QDate day)
    {
        Milestone milestone;
        milestone.id = MilestoneId(1000 + number);
        milestone.release = SmallPlan::release;
        milestone.title = u"Step %1"_s.arg(number);
        milestone.pinned = day;
        plan.put(milestone);
        step.id = RolloutStepId(2000 + number);
        step.milestone = milestone.id;
        plan.put(step);
    }
    static Plan planOfCanary()
    {
        Plan plan = SmallPlan::make();
        RolloutStep step;
        step.technique = RolloutTechnique::Canary;
        step.share = 1;
        step.holdHours = 72;
        step.metric = u"Errors"_s;
        step.killCriterion = u"More than 1 %"_s;
        step.outcome = StepOutcome::Passed;
        addStep(plan, step, 1, may(13));
        step.share = 10;
        step.holdHours = 24;
        step.cohort = u"staff"_s;
        step.metric.clear();
        step.killCriterion.clear();
        step.outcome = StepOutcome::Pending;
        addStep(plan, step, 2, may(18));
        step.share = 50;
        step.holdHours = 0;
        step.cohort.clear();
        addStep(plan, step, 3, may(22));
        return plan;
    }
    static Plan planOfSides(bool back)
    {
        Plan plan = SmallPlan::make();
        plan.put(Environment{blue, u"Blue"_s, SmallPlan::crane, 0, {}, true});
        plan.put(Environment{green, u"Green"_s, SmallPlan::crane, 1, {}, true});
        RolloutStep step;
        step.technique = RolloutTechnique::BlueGreen;
        step.environment = green;
        step.outcome = StepOutcome::Passed;
        addStep(plan, step, 1, may(13));
        step.action = RolloutAction::Switch;
        step.share = 100;
        addStep(plan, step, 2, may(14));
        if (back) {
            step.action = RolloutAction::SwitchBack;
            step.environment = blue;
            step.share = 0;
            addStep(plan, step, 3, may(15));
        }
        return plan;
    }
    static std::vector<DrawnLadder> drawn(const Plan &plan)
    {
        DocumentFixture fixture(plan);
        return drawnLadders(fixture.document().plan(), fixture.document().timetable(), may(18));
    }

    /// One ladder without a document: its steps have the ids from 1 on.
    static std::vector<DrawnLadder> ladderOf(const std::vector<double> &shares, int begun)
    {
        DrawnLadder ladder;
        ladder.title = u"Faster search: Canary"_s;
        ladder.begun = begun;
        for (const double share : shares) {
            LadderRung rung;
            rung.step = RolloutStepId(qint64(ladder.rungs.size()) + 1);
            rung.share = share;
            rung.day = may(18);
            rung.title = u"Canary"_s;
            rung.state = int(ladder.rungs.size()) < begun ? RungState::Passed : RungState::ToCome;
            ladder.rungs.push_back(rung);
        }
        return {ladder};
    }
    static LadderMetrics metrics() { return {10, 2, 60, 30, 50}; }

private Q_SLOTS:
    void rungsSayShareStateHoldAndWhatIsWatched()
    {
        const auto ladders = drawn(planOfCanary());
        QCOMPARE(ladders.size(), size_t(1));
        const DrawnLadder &ladder = ladders[0];
        QCOMPARE(ladder.title, u"Crane 4.2: Canary"_s);
        QCOMPARE(ladder.rungs.size(), size_t(3));
        QCOMPARE(ladder.rungs[0].state, RungState::Passed);
        QCOMPARE(ladder.rungs[0].details, QStringList{u"Watched: Errors · Taken back at: More than 1 %"_s});
        QCOMPARE(ladder.rungs[1].state, RungState::Running);
        QCOMPARE(rungText(ladder.rungs[1]),
                 u"Step 2\nMon 18 May 2026\n10 % of the users: Running\nstaff\nWatched for 1 day, until Tue 19 May 2026"_s);
        QCOMPARE(ladder.rungs[2].state, RungState::ToCome);
        QCOMPARE(ladder.rungs[2].hold, QString());
        // The step of today is watched until tomorrow.
        QCOMPARE(ladder.begun, 2);
        QVERIFY(ladder.todayInHold);
        QCOMPARE(ladder.live, QString());
    }

    void whatWasTakenBackIsNotWatched()
    {
        Plan plan = planOfCanary();
        RolloutStep step = *plan.find(RolloutStepId(2002));
        step.outcome = StepOutcome::Killed;
        plan.put(step);
        Milestone later = *plan.find(MilestoneId(1003));
        later.state = MilestoneState::Cancelled;
        plan.put(later);
        const auto ladders = drawn(plan);
        QCOMPARE(ladders[0].rungs[1].state, RungState::TakenBack);
        QCOMPARE(ladders[0].rungs[1].hold, QString());
        QCOMPARE(ladders[0].rungs[2].state, RungState::Cancelled);
        QVERIFY(!ladders[0].todayInHold);
    }

    void timesAreThoseOfThePlansZone()
    {
        Plan plan = planOfCanary();
        PlanSettings settings = plan.settings();
        settings.timeZone = u"Europe/Berlin"_s;
        plan.put(settings);
        Milestone milestone = *plan.find(MilestoneId(1003));
        milestone.deadlineZone = DeadlineZone::Utc;
        milestone.deadlineTime = QTime(22, 30);
        plan.put(milestone);
        const auto ladders = drawn(plan);
        // 22:30 UTC is half past midnight of the next day in summer.
        QCOMPARE(ladders[0].rungs[2].day, may(23));
        const QString time = timeText(QTime(0, 30), QLocale()) + u" Europe/Berlin"_s;
        QCOMPARE(ladders[0].rungs[2].time, time);
        QCOMPARE(ladders[0].rungs[1].time, QString());
    }

    void theLiveSideIsMarked()
    {
        const auto switched = drawn(planOfSides(false));
        QCOMPARE(switched[0].live, u"“Green” is live since Thu 14 May 2026"_s);
        QVERIFY(!switched[0].rungs[0].isLive);
        QVERIFY(switched[0].rungs[1].isLive);
        QCOMPARE(switched[0].rungs[1].details, QStringList{u"Switch to Green"_s});
        QCOMPARE(rungStandingText(switched[0].rungs[1]), u"Passed, live"_s);
        const auto back = drawn(planOfSides(true));
        QCOMPARE(back[0].live, u"“Blue” is live since Fri 15 May 2026"_s);
        QVERIFY(!back[0].rungs[1].isLive);
        QVERIFY(back[0].rungs[2].isLive);
        QCOMPARE(back[0].rungs[2].details, QStringList{u"Switch back to Blue"_s});
    }

    void barsAreAsLongAsTheirShares()
    {
        const LadderGeometry geometry(ladderOf({0, 0.5, 10, 50, 100}, 0), metrics(), 600);
        const auto &rungs = geometry.ladders().at(0).rungs;
        const int all = rungs[0].track.width();
        QCOMPARE(all, 140);
        QVERIFY(rungs[0].bar.isEmpty());
        // Hardly anybody is not nobody.
        QCOMPARE(rungs[1].bar.width(), 2);
        QCOMPARE(rungs[2].bar.width(), 14);
        QCOMPARE(rungs[3].bar.width(), 70);
        QCOMPARE(rungs[4].bar, rungs[4].track);
        for (size_t i = 1; i < rungs.size(); ++i)
            QVERIFY(rungs[i].row.top() > rungs[i - 1].row.bottom());
        QVERIFY(geometry.size().height() > rungs[4].row.bottom());
    }

    void textsHaveRoomBesideEachOther_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 100;
        QTest::newRow("wide") << 2000;
    }

    void textsHaveRoomBesideEachOther()
    {
        QFETCH(const int, width);
        const LadderGeometry geometry(ladderOf({25}, 0), metrics(), width);
        const RungPlace &rung = geometry.ladders().at(0).rungs.at(0);
        const std::vector<QRect> across{rung.date, rung.mark, rung.track, rung.share, rung.title, rung.state};
        for (size_t i = 0; i < across.size(); ++i) {
            QVERIFY(rung.row.contains(across[i]));
            QVERIFY(across[i].width() > 0);
            if (i > 0)
                QVERIFY(across[i].left() > across[i - 1].right());
        }
        QVERIFY(rung.title.width() >= 8 * metrics().line / 2);
        QCOMPARE(geometry.size().width(), std::max(width, 296));
    }

    void todayStandsBetweenWhatHasBegunAndWhatIsToCome()
    {
        auto ladders = ladderOf({1, 10, 100}, 1);
        ladders[0].rungs[0].hold = u"Watched for 1 day"_s;
        {
            const LadderGeometry geometry(ladders, metrics(), 600);
            const LadderPlace &place = geometry.ladders().at(0);
            QVERIFY(place.rungs[0].hold.top() > place.rungs[0].row.bottom());
            QVERIFY(place.today.top() > place.rungs[0].hold.bottom());
            QVERIFY(place.today.bottom() < place.rungs[1].row.top());
        }
        ladders[0].todayInHold = true;
        {
            const LadderGeometry geometry(ladders, metrics(), 600);
            const LadderPlace &place = geometry.ladders().at(0);
            QVERIFY(place.today.top() > place.rungs[0].row.bottom());
            QVERIFY(place.today.bottom() < place.rungs[0].hold.top());
        }
        const LadderGeometry before(ladderOf({1, 100}, 0), metrics(), 600);
        QVERIFY(before.ladders().at(0).today.top() > before.ladders().at(0).header.bottom());
        QVERIFY(before.ladders().at(0).today.bottom() < before.ladders().at(0).rungs[0].row.top());
        const LadderGeometry after(ladderOf({1, 100}, 2), metrics(), 600);
        QVERIFY(after.ladders().at(0).today.top() > after.ladders().at(0).rungs[1].row.bottom());
        QVERIFY(after.size().height() > after.ladders().at(0).today.bottom());
    }

    void pointsAndNeighbours()
    {
        auto ladders = ladderOf({1, 10, 100}, 1);
        ladders[0].rungs[0].hold = u"Watched for 1 day"_s;
        const LadderGeometry geometry(ladders, metrics(), 600);
        const LadderPlace &place = geometry.ladders().at(0);
        QCOMPARE(geometry.stepAt(place.rungs[1].row.center()), RolloutStepId(2));
        QCOMPARE(geometry.stepAt(place.rungs[0].hold.center()), RolloutStepId(1));
        QVERIFY(!geometry.stepAt(place.header.center()).isValid());
        QVERIFY(!geometry.stepAt(place.today.center()).isValid());
        QCOMPARE(geometry.neighbour(RolloutStepId(1), 1), RolloutStepId(2));
        QCOMPARE(geometry.neighbour(RolloutStepId(3), 1), RolloutStepId(3));
        QCOMPARE(geometry.neighbour({}, 1), RolloutStepId(1));
        QCOMPARE(geometry.neighbour({}, -1), RolloutStepId(3));
        QVERIFY(!LadderGeometry().neighbour({}, 1).isValid());
    }

    void keysGoFromRungToRung()
    {
        LadderView view;
        view.resize(700, 160);
        view.show();
        view.setLadders(ladderOf({1, 5, 10, 25, 50, 100}, 0));
        QSignalSpy picked(&view, &LadderView::picked);
        QSignalSpy opened(&view, &LadderView::opened);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selected(), RolloutStepId(1));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selected(), RolloutStepId(2));
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.selected(), RolloutStepId(1));
        QVERIFY(view.rectOf(RolloutStepId(6)).bottom() > view.viewport()->height());
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.selected(), RolloutStepId(6));
        QVERIFY(view.viewport()->rect().contains(view.rectOf(RolloutStepId(6))));
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.selected(), RolloutStepId(1));
        QVERIFY(view.viewport()->rect().contains(view.rectOf(RolloutStepId(1))));
        QCOMPARE(picked.size(), 5);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<RolloutStepId>(), RolloutStepId(1));
    }

    void theChosenRungStaysInSightInALowerView()
    {
        LadderView view;
        view.resize(700, 500);
        view.show();
        view.setLadders(ladderOf({1, 5, 10, 25, 50, 100}, 0));
        view.select(RolloutStepId(6));
        view.resize(700, 160);
        QVERIFY(view.verticalScrollBar()->maximum() > 0);
        QVERIFY(view.viewport()->rect().contains(view.rectOf(RolloutStepId(6))));
        // Who has scrolled away from it is not taken back.
        view.verticalScrollBar()->setValue(0);
        QVERIFY(!view.viewport()->rect().intersects(view.rectOf(RolloutStepId(6))));
        view.resize(700, 150);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }

    void screenReadersHearTheRungs()
    {
        LadderView view;
        view.resize(700, 400);
        view.show();
        view.setLadders(ladderOf({1, 100}, 1));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), 2);
        QAccessibleInterface *rung = list->child(1);
        QVERIFY(rung);
        QCOMPARE(rung->text(QAccessible::Name), u"Faster search: Canary, Canary, Mon 18 May 2026, 100 % of the users: To come"_s);
        QSignalSpy opened(&view, &LadderView::opened);
        rung->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        view.select(RolloutStepId(2));
        QCOMPARE(list->focusChild(), rung);
        view.setLadders(ladderOf({1}, 1));
        QVERIFY(!rung->isValid());
    }

    void largerTextsAreGivenRoom()
    {
        LadderView view;
        view.resize(900, 500);
        view.show();
        view.setLadders(ladderOf({1, 100}, 1));
        const int before = view.rectOf(RolloutStepId(1)).height();
        QFont twice = view.font();
        twice.setPixelSize(QFontInfo(view.font()).pixelSize() * 2);
        view.setFont(twice);
        QVERIFY(view.rectOf(RolloutStepId(1)).height() > before * 3 / 2);
        const RungPlace *rung = view.ladderGeometry().find(RolloutStepId(1));
        QVERIFY(rung->state.width() >= QFontMetrics(twice).horizontalAdvance(rungStandingText(view.ladders()[0].rungs[0])));
        QVERIFY(rung->date.width() >= QFontMetrics(twice).horizontalAdvance(u"Mon 18 May 2026"_s));
    }

    void coloursAreThoseOfTheTheme_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void coloursAreThoseOfTheTheme()
    {
        QFETCH(const bool, dark);
        const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
        LadderView view;
        view.setPalette(schemePalette(dark ? ColourScheme::Dark : ColourScheme::Light));
        view.resize(900, 500);
        view.show();
        view.setLadders(ladderOf({100, 100}, 1));
        const QImage image = view.viewport()->grab().toImage();
        const RungPlace &passed = *view.ladderGeometry().find(RolloutStepId(1));
        QCOMPARE(image.pixelColor(passed.bar.center()), theme.noticeText);
        QCOMPARE(image.pixelColor(QPoint(passed.row.right(), passed.row.bottom() + 1)), theme.base);
        // Not by its colour alone: what is to come is hatched.
        const RungPlace &toCome = *view.ladderGeometry().find(RolloutStepId(2));
        QSet<QRgb> colours;
        for (int x = toCome.bar.left() + 2; x < toCome.bar.right() - 2; ++x)
            colours.insert(image.pixel(x, toCome.bar.center().y()));
        QVERIFY(colours.contains(theme.base.rgb()));
        QVERIFY(colours.contains(theme.mutedText.rgb()));
    }
};

QTEST_MAIN(TestRolloutLadder)
#include "tst_rolloutladder.moc"
