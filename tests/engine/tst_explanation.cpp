// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

Q_DECLARE_METATYPE(std::function<void(Plimsoll::Plan &)>)

/// The sentences that say why a date is what it is, and why there is none.
class TestExplanation : public QObject
{
    Q_OBJECT

private:
    using Change = std::function<void(Plan &)>;

    static Change freezeWith(const std::function<void(Milestone &)> &change)
    {
        return [change](Plan &plan) { Sound::change<Milestone>(plan, Sound::freeze, change); };
    }

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const Change &change, const QString &text) { QTest::newRow(name) << change << text; };
        row("working days", [](Plan &) {}, u"25 working days before v4.2 released"_s);
        row("one week", freezeWith([](Milestone &m) { m.offset = -1; m.offsetUnit = OffsetUnit::Weeks; }), u"1 week before v4.2 released"_s);
        row("hours", freezeWith([](Milestone &m) { m.offset = 1; m.offsetUnit = OffsetUnit::Hours; }), u"1 hour after v4.2 released"_s);
        row("the day itself", freezeWith([](Milestone &m) { m.offset = 0; }), u"On the day of v4.2 released"_s);
        row("pinned", freezeWith([](Milestone &m) { m.rule = RuleKind::Pinned; m.pinned = QDate(2026, 7, 22); }), u"Pinned"_s);
        row("done", freezeWith([](Milestone &m) { m.state = MilestoneState::Done; m.actual = QDate(2026, 7, 22); }), u"Done"_s);
        row("weekday", freezeWith([](Milestone &m) { m.snapWeekday = Qt::Thursday; }),
            u"25 working days before v4.2 released; moved from Wed 22 Jul 2026 to a Thursday"_s);
        row("weekday that it has", freezeWith([](Milestone &m) { m.snapWeekday = Qt::Wednesday; }), u"25 working days before v4.2 released"_s);
        row(
            "weekday that is a holiday",
            [](Plan &plan) {
                freezeWith([](Milestone &m) { m.snapWeekday = Qt::Thursday; })(plan);
                plan.put(CalendarException{CalendarExceptionId(50), Sound::calendar, u"Summer fair"_s, QDate(2026, 7, 23), QDate(2026, 7, 23), 0, {}});
            },
            u"25 working days before v4.2 released; moved from Tue 21 Jul 2026 to a Thursday; moved from Thu 23 Jul 2026, Summer fair"_s);
        row(
            "a window, then the weekend",
            [](Plan &plan) {
                freezeWith([](Milestone &m) { m.avoidance = Avoidance::Later; })(plan);
                Window window;
                window.id = WindowId(20);
                window.name = u"Year end"_s;
                window.startDate = QDate(2026, 7, 22);
                window.endDate = QDate(2026, 7, 24);
                plan.put(window);
            },
            u"25 working days before v4.2 released; moved from Wed 22 Jul 2026 to stay out of Year end; moved from Sat 25 Jul 2026, Saturday"_s);
        row(
            "the end of a span",
            [](Plan &plan) {
                Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.span = 2; });
                freezeWith([](Milestone &m) { m.anchorEdge = AnchorEdge::End; m.offset = 1; })(plan);
            },
            u"1 working day after the end of v4.2 released"_s);
        row("the end of a point", freezeWith([](Milestone &m) { m.anchorEdge = AnchorEdge::End; }), u"25 working days before v4.2 released"_s);
    }

    void dates()
    {
        QFETCH(Change, change);
        Plan plan = Sound::make();
        change(plan);
        const Timetable timetable = computeTimetable(plan);
        QTEST(explainDate(plan, timetable, Sound::freeze), "text");
        QVERIFY(timetable.startOf(Sound::freeze).isValid());
        QCOMPARE(explainIssue(plan, timetable, Sound::freeze), QString());
    }

    void issues_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("text");
        const auto farAway = [](Milestone &m) {
            m.offset = 36500;
            m.offsetUnit = OffsetUnit::Weeks;
        };
        QTest::newRow("out of range") << freezeWith(farAway) << u"“Code freeze” would fall outside 1970 to 2199; choose a smaller offset."_s;
        QTest::newRow("an anchor without date") << Change([=](Plan &plan) {
            Sound::change<Milestone>(plan, Sound::goLive, [=](Milestone &m) {
                m.rule = RuleKind::Offset;
                m.anchor = MilestoneId(12);
                farAway(m);
            });
            plan.put(Sound::milestone(12, u"Kick-off"_s, QDate(2026, 7, 1)));
        }) << u"“Code freeze” has no date, because v4.2 released has none; give that one a date."_s;
        QTest::newRow("a circle") << Change([](Plan &plan) {
            Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) {
                m.rule = RuleKind::Offset;
                m.anchor = Sound::freeze;
            });
        }) << u"“Code freeze” has no date. These count from each other in a circle: “v4.2 released” → “Code freeze” → “v4.2 released”. Pin one of them to a date."_s;
    }

    void issues()
    {
        QFETCH(Change, change);
        Plan plan = Sound::make();
        change(plan);
        QTEST(explainIssue(plan, computeTimetable(plan), Sound::freeze), "text");
    }

    void whatIsGoneIsNotExplained()
    {
        const Plan plan = Sound::make();
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(explainDate(plan, timetable, MilestoneId(99)), QString());
        QCOMPARE(explainIssue(plan, timetable, MilestoneId(99)), QString());
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
