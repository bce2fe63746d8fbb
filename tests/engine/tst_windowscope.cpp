// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planedit.h"
#include "engine/bookings.h"
#include "engine/problemrows.h"
#include "engine/windowscope.h"

#include <QRandomGenerator>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Which windows concern which milestones, who may lie in them all the same, and who books an environment twice.
class TestWindowScope : public QObject
{
    Q_OBJECT

private:
    static constexpr EnvironmentId staging{30}, production{31};

    static Window window(qint64 id, QDate start, QDate end, WindowKind kind = WindowKind::Blackout)
    {
        Window w;
        w.id = WindowId(id);
        w.name = kind == WindowKind::Booking ? u"Booking %1"_s.arg(id) : u"Year end"_s;
        w.kind = kind;
        w.startDate = start;
        w.endDate = end;
        return w;
    }
    static Environment environment(EnvironmentId id, const QString &name)
    {
        Environment e;
        e.id = id;
        e.name = name;
        return e;
    }
    /// The sound plan with two environments, the freeze happening in staging, and another product with a release.
    static Plan plan()
    {
        Plan plan = Sound::make();
        plan.put(environment(staging, u"Staging"_s));
        plan.put(environment(production, u"Production"_s));
        plan.put(Product{ProductId(9), u"Derrick"_s, {}, {}});
        plan.put(Release{ReleaseId(8), ProductId(9), u"7"_s, {}, {}, {}});
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.environment = staging; });
        return plan;
    }
    static WindowException exception(WindowId window, MilestoneId milestone)
    {
        return {WindowExceptionId(40), window, milestone, u"Ada"_s, u"The fix cannot wait"_s, QDate(2026, 7, 1)};
    }
    static Window booking(qint64 id, QDate start, QDate end, ReleaseId release, EnvironmentId environment = staging)
    {
        Window w = window(id, start, end, WindowKind::Booking);
        w.environment = environment;
        w.release = release;
        return w;
    }

private Q_SLOTS:
    void scope_data()
    {
        QTest::addColumn<ProductId>("product");
        QTest::addColumn<EnvironmentId>("environment");
        QTest::addColumn<MilestoneReach>("reach");
        QTest::addColumn<bool>("fits");
        using Reach = MilestoneReach;
        QTest::newRow("everything") << ProductId() << EnvironmentId() << Reach::All << true;
        QTest::newRow("its product") << Sound::product << EnvironmentId() << Reach::All << true;
        QTest::newRow("another product") << ProductId(9) << EnvironmentId() << Reach::All << false;
        QTest::newRow("its environment") << ProductId() << staging << Reach::All << true;
        QTest::newRow("another environment") << ProductId() << production << Reach::All << false;
        QTest::newRow("its kind") << ProductId() << EnvironmentId() << Reach::Freezes << true;
        QTest::newRow("another kind") << ProductId() << EnvironmentId() << Reach::GoLives << false;
        QTest::newRow("all three") << Sound::product << staging << Reach::Freezes << true;
        QTest::newRow("all but the kind") << Sound::product << staging << Reach::Gates << false;
    }
    void scope()
    {
        QFETCH(ProductId, product);
        QFETCH(EnvironmentId, environment);
        QFETCH(MilestoneReach, reach);
        Plan plan = TestWindowScope::plan();
        Window w = window(20, QDate(2026, 7, 22), QDate(2026, 7, 24));
        w.product = product;
        w.environment = environment;
        w.reach = reach;
        plan.put(w);
        QTEST(isInScope(plan, w, *plan.find(Sound::freeze)), "fits");
        const auto problems = problemsOf(plan);
        QTEST(!problems.empty(), "fits");
        QTEST(windowsAgainst(plan, computeTimetable(plan), Sound::freeze) == std::vector{w.id}, "fits");
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.avoidance = Avoidance::Earlier; });
        QTEST(computeTimetable(plan).startOf(Sound::freeze) == QDate(2026, 7, 21), "fits");
        QTEST(windowsAvoided(plan, computeTimetable(plan), Sound::freeze) == std::vector{w.id}, "fits");
    }

    void everyKindHasItsReach()
    {
        const Plan plan = TestWindowScope::plan();
        Milestone m = *plan.find(Sound::freeze);
        for (int kind = 0; kind < int(EnumNames<MilestoneKind>::names.size()); ++kind) {
            m.kind = MilestoneKind(kind);
            for (int reach = 1; reach < int(EnumNames<MilestoneReach>::names.size()); ++reach) {
                Window w = window(20, {}, {});
                w.reach = MilestoneReach(reach);
                const bool same = qstrcmp(EnumNames<MilestoneKind>::names[size_t(kind)], EnumNames<MilestoneReach>::names[size_t(reach)]) == 0;
                QCOMPARE(isInScope(plan, w, m), same);
            }
        }
    }

    void exceptions_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto with = [](QDate last, const std::function<void(Window &)> &change = {}) {
            return [=](Plan &plan) {
                plan = TestWindowScope::plan();
                Window w = window(20, QDate(2026, 7, 20), last);
                if (change)
                    change(w);
                plan.put(w);
                plan.put(exception(w.id, Sound::freeze));
            };
        };
        addSoundRow("allowed", with(QDate(2026, 7, 24)));
        addProblemRow("not there any more", with(QDate(2026, 7, 21)), "exception-unused", Severity::Notice, "window_exception", 40,
                      u"“Code freeze” of Crane 4.2 may lie in “Year end”, as Ada allowed, but it is on Wed 22 Jul 2026, outside of it."_s);
        const QString text = u"“Code freeze” of Crane 4.2 may lie in “Year end”, as Ada allowed, but that window does not forbid it any more."_s;
        addProblemRow("soft now", with(QDate(2026, 7, 24), [](Window &w) { w.hard = false; }), "exception-unused", Severity::Notice,
                      "window_exception", 40, text);
        addProblemRow("of another environment now", with(QDate(2026, 7, 24), [](Window &w) { w.environment = production; }), "exception-unused",
                      Severity::Notice, "window_exception", 40, text);
        addProblemRow("of another milestone",
                      [](Plan &plan) {
                          plan = TestWindowScope::plan();
                          plan.put(window(20, QDate(2026, 7, 22), QDate(2026, 8, 30), WindowKind::Maintenance));
                          Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.environment = {}; });
                          plan.put(exception(WindowId(20), Sound::goLive));
                      },
                      "in-maintenance", Severity::Notice, "milestone", 11,
                      u"“Code freeze” of Crane 4.2 is on Wed 22 Jul 2026, inside the maintenance “Year end”, which lasts from Wed 22 Jul 2026 to Sun 30 Aug 2026."_s);
    }
    void exceptions()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void anExceptionLetsAnAvoidingMilestoneStay()
    {
        Plan plan = TestWindowScope::plan();
        plan.put(window(20, QDate(2026, 7, 21), QDate(2026, 7, 24)));
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.avoidance = Avoidance::Later; });
        const Timetable before = computeTimetable(plan);
        QCOMPARE(before.startOf(Sound::freeze), QDate(2026, 7, 27));
        Plan after = plan;
        PlanEdit edit;
        edit.changes<WindowException>().push_back({{}, exception(WindowId(20), Sound::freeze)});
        after.apply(edit);
        QCOMPARE(updateTimetable(before, plan, after, edit).startOf(Sound::freeze), QDate(2026, 7, 22));
    }

    void bookings_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto two = [](const std::function<void(Plan &)> &change) {
            return [=](Plan &plan) {
                plan = TestWindowScope::plan();
                plan.put(booking(50, QDate(2026, 7, 6), QDate(2026, 7, 10), Sound::release));
                plan.put(booking(51, QDate(2026, 7, 9), QDate(2026, 7, 17), ReleaseId(8)));
                if (change)
                    change(plan);
            };
        };
        addProblemRow("they meet", two({}), "booking-overlap", Severity::Warning, "window", 51,
                      u"“Booking 51” of Derrick 7 books “Staging” from Thu 9 Jul 2026 to Fri 10 Jul 2026, when “Booking 50” of Crane 4.2 has it."_s);
        addSoundRow("one after the other", two([](Plan &plan) { Sound::change<Window>(plan, WindowId(51), [](Window &w) { w.startDate = QDate(2026, 7, 11); }); }));
        addSoundRow("in another environment", two([](Plan &plan) { Sound::change<Window>(plan, WindowId(51), [](Window &w) { w.environment = production; }); }));
        addSoundRow("of the same release", two([](Plan &plan) { Sound::change<Window>(plan, WindowId(51), [](Window &w) { w.release = Sound::release; }); }));
        addSoundRow("of a release that is out", two([](Plan &plan) {
                        Sound::change<Release>(plan, ReleaseId(8), [](Release &r) { r.state = ReleaseState::Released; });
                    }));
        addSoundRow("not exclusive", two([](Plan &plan) { Sound::change<Environment>(plan, staging, [](Environment &e) { e.exclusive = false; }); }));
        addSoundRow("over by now", two([](Plan &plan) {
                        Sound::change<Window>(plan, WindowId(50), [](Window &w) { w.startDate = w.endDate = QDate(2026, 6, 30); });
                        Sound::change<Window>(plan, WindowId(51), [](Window &w) { w.startDate = QDate(2026, 6, 30); });
                    }));
        addProblemRow("on one day of maintenance", two([](Plan &plan) {
                          Window w = window(20, QDate(2026, 7, 17), QDate(2026, 7, 19), WindowKind::Maintenance);
                          w.environment = staging;
                          plan.put(w);
                          plan.remove(WindowId(50));
                      }),
                      "booking-in-window", Severity::Warning, "window", 51,
                      u"“Booking 51” of Derrick 7 books “Staging” on Fri 17 Jul 2026, when it is closed by “Year end”."_s);
        addSoundRow("a blackout of all is not one of the environment", two([](Plan &plan) {
                        plan.put(window(20, QDate(2026, 7, 13), QDate(2026, 7, 17)));
                        plan.remove(WindowId(50));
                    }));
    }
    void bookings()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    /// Against every pair, on random spans.
    void conflictsAreThoseOfAllPairs()
    {
        QRandomGenerator random(7);
        Plan plan = TestWindowScope::plan();
        for (int i = 0; i < 60; ++i) {
            const QDate start = QDate(2026, 7, 1).addDays(random.bounded(300));
            Window w = booking(100 + i, start, start.addDays(random.bounded(15)), random.bounded(3) ? Sound::release : ReleaseId(8),
                               random.bounded(2) ? staging : production);
            if (random.bounded(5) == 0)
                w.kind = WindowKind::Blackout;
            plan.put(w);
        }
        int expected = 0;
        for (const Window &a : plan.table<Window>()) {
            for (const Window &b : plan.table<Window>()) {
                const bool meet = a.environment == b.environment && a.startDate <= b.endDate && b.startDate <= a.endDate;
                const bool doubled = a.id < b.id && a.kind == b.kind && a.kind == WindowKind::Booking && a.release != b.release;
                const bool closed = a.kind == WindowKind::Booking && b.kind == WindowKind::Blackout;
                expected += meet && (doubled || closed) ? 1 : 0;
            }
        }
        const auto found = findBookingConflicts(plan, computeTimetable(plan));
        QVERIFY(expected > 20);
        QCOMPARE(int(found.size()), expected);
        for (const BookingConflict &conflict : found) {
            const Window &a = *plan.find(conflict.booking);
            const Window &b = *plan.find(conflict.other);
            QCOMPARE(conflict.first, std::max(a.startDate, b.startDate));
            QCOMPARE(conflict.last, std::min(a.endDate, b.endDate));
            QVERIFY(conflict.first <= conflict.last);
        }
    }

    void windowsAreFoundByDay()
    {
        QRandomGenerator random(3);
        Plan plan = TestWindowScope::plan();
        std::vector<const Window *> windows;
        for (int i = 0; i < 80; ++i) {
            const QDate start = QDate(2026, 1, 1).addDays(random.bounded(200));
            plan.put(window(100 + i, start, start.addDays(random.bounded(40))));
        }
        for (const Window &w : plan.table<Window>())
            windows.push_back(&w);
        const WindowsByDay days(computeTimetable(plan), windows);
        for (int i = 0; i < 250; ++i) {
            const QDate first = QDate(2025, 12, 20).addDays(i);
            const QDate last = first.addDays(i % 4);
            const auto expected = std::ranges::count_if(windows, [&](const Window *w) { return w->startDate <= last && w->endDate >= first; });
            QCOMPARE(qsizetype(days.on(first, last).size()), qsizetype(expected));
        }
    }
};

QTEST_GUILESS_MAIN(TestWindowScope)
#include "tst_windowscope.moc"
