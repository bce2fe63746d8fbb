// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"
#include "engine/soundplan.h"
#include "engine/tolddates.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// What audiences were told, and what of it is stale. Code freeze is on Wed 22 Jul 2026, go-live on Wed 26 Aug; today is Wed 1 Jul.
class TestToldDates : public QObject
{
    Q_OBJECT

private:
    static constexpr AudienceId users{50}, staff{51};

    static Plan plan()
    {
        Plan plan = Sound::make();
        Audience audience;
        audience.id = users;
        audience.name = u"Users"_s;
        audience.customer = true;
        plan.put(audience);
        audience.id = staff;
        audience.name = u"Staff"_s;
        audience.customer = false;
        plan.put(audience);
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) {
            m.audiences = {staff, users};
            m.publicTitle = u"{product} {release} is here"_s;
        });
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.audiences = {staff, users}; });
        return plan;
    }
    static void tell(Plan &plan, AudienceId audience, const QDateTime &time)
    {
        Publication told;
        told.id = PublicationId(1000 + plan.table<Publication>().size());
        told.audience = audience.value();
        told.time = time;
        told.content = ledgerContent(datesFor(plan, computeTimetable(plan), *plan.find(audience), Sound::release));
        plan.put(told);
    }
    static QDateTime june(int day) { return QDateTime(QDate(2026, 6, day), QTime(9, 0), QTimeZone(QTimeZone::UTC)); }
    static std::vector<StaleDates> stale(const Plan &plan, QDate today = Sound::today) { return staleDates(plan, computeTimetable(plan), today); }
    static QString spelled(const std::vector<StaleDates> &all)
    {
        QStringList lines;
        for (const StaleDates &dates : all) {
            for (const DateChange &change : dates.changes) {
                const auto day = [](QDate date) { return date.isValid() ? date.toString(u"MMM d") : u"off"_s; };
                lines << u"%1: %2 %3 → %4"_s.arg(QString::number(dates.audience.value()), change.now.title, day(change.told.start), day(change.now.start));
            }
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void customersAreToldPublicTitlesOnly()
    {
        const Plan p = plan();
        const auto theirs = datesFor(p, computeTimetable(p), *p.find(users), Sound::release);
        QCOMPARE(theirs.size(), size_t(1));
        QCOMPARE(theirs[0].title, u"Crane 4.2 is here"_s);
        QCOMPARE(theirs[0].start, QDate(2026, 8, 26));
        const auto ours = datesFor(p, computeTimetable(p), *p.find(staff), Sound::release);
        QCOMPARE(ours.size(), size_t(2));
        QCOMPARE(ours[0].title, u"Code freeze"_s);
        QCOMPARE(ours[1].title, u"v4.2 released"_s);
    }

    void theLedgerKeepsAllOfADate()
    {
        const ToldDate off{MilestoneId(7), ReleaseId(2), u"Größe"_s, {}, {}, {}};
        const ToldDate timed{MilestoneId(8), ReleaseId(2), u"\"Ship\""_s, QDate(2026, 8, 26), QDate(2026, 8, 27), june(3)};
        QCOMPARE(readLedgerContent(ledgerContent({off, timed})), (std::vector{off, timed}));
        QVERIFY(readLedgerContent(u"nonsense"_s).empty());
        QVERIFY(readLedgerContent(uR"({"dates":[{"title":"nobody"},7,{"milestone":"3","release":"2","start":"2026-01-01"}]})"_s).empty());
    }

    void nothingIsStaleUntilItMoves()
    {
        Plan p = plan();
        QVERIFY(stale(p).empty());
        Sound::change<Milestone>(p, Sound::goLive, [](Milestone &m) { m.pinned = QDate(2026, 9, 2); });
        QVERIFY(stale(p).empty()); // Nobody was told.
        tell(p, users, june(1));
        QVERIFY(stale(p).empty());
    }

    void whatMovedIsStaleForThoseWhoWereTold()
    {
        Plan p = plan();
        tell(p, users, june(1));
        tell(p, staff, june(2));
        Sound::change<Milestone>(p, Sound::goLive, [](Milestone &m) { m.pinned = QDate(2026, 9, 2); });
        const auto all = stale(p);
        QCOMPARE(spelled(all), u"50: Crane 4.2 is here Aug 26 → Sep 2\n51: Code freeze Jul 22 → Jul 29\n51: v4.2 released Aug 26 → Sep 2"_s);
        QCOMPARE(all[0].lastTold, june(1));
        tell(p, users, june(20));
        QCOMPARE(spelled(stale(p)), u"51: Code freeze Jul 22 → Jul 29\n51: v4.2 released Aug 26 → Sep 2"_s);
    }

    void whatIsNotForCustomersAnyMoreIsNotToldByHowItMoved()
    {
        Plan p = plan();
        tell(p, users, june(1));
        Sound::change<Milestone>(p, Sound::goLive, [](Milestone &m) { m.pinned = m.pinned.addDays(7); });
        QVERIFY(spelled(stale(p)).contains(QString::number(users.value())));
        Sound::change<Milestone>(p, Sound::goLive, [](Milestone &m) { m.publicTitle.clear(); });
        QCOMPARE(spelled(stale(p)), QString());
    }

    void whatIsOffIsStale()
    {
        Plan p = plan();
        tell(p, staff, june(1));
        Plan cancelled = p;
        Sound::change<Milestone>(cancelled, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QCOMPARE(spelled(stale(cancelled)), u"51: Code freeze Jul 22 → off"_s);
        Plan removed = p;
        removed.remove(Sound::freeze);
        QCOMPARE(spelled(stale(removed)), u"51: Code freeze Jul 22 → off"_s);
        Publication told = removed.table<Publication>().at(0);
        told.id = PublicationId(2000);
        told.time = june(9);
        told.content = ledgerContent({ToldDate{Sound::freeze, Sound::release, u"Code freeze"_s, {}, {}, {}}});
        removed.put(told);
        QCOMPARE(spelled(stale(removed)), QString());
        Sound::change<Release>(p, Sound::release, [](Release &r) { r.state = ReleaseState::Cancelled; });
        QCOMPARE(spelled(stale(p)), u"51: Code freeze Jul 22 → off\n51: v4.2 released Aug 26 → off"_s);
    }

    void whatIsOnAgainIsStale()
    {
        Plan p = plan();
        tell(p, staff, june(1));
        Publication off = p.table<Publication>().at(0);
        off.id = PublicationId(2000);
        off.time = june(9);
        off.content = ledgerContent({ToldDate{Sound::freeze, Sound::release, u"Code freeze"_s, {}, {}, {}}});
        p.put(off);
        QCOMPARE(spelled(stale(p)), u"51: Code freeze off → Jul 22"_s);
        QCOMPARE(spelled(stale(p, QDate(2026, 7, 23))), QString());
        Plan cancelled = p;
        Sound::change<Milestone>(cancelled, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QCOMPARE(spelled(stale(cancelled)), QString());
        Plan taken = p;
        Sound::change<Milestone>(taken, Sound::freeze, [](Milestone &m) { m.audiences = {users}; });
        QCOMPARE(spelled(stale(taken)), QString());
        tell(p, staff, june(10));
        QCOMPARE(spelled(stale(p)), QString());
    }

    void whatCannotBeComputedIsNotOff()
    {
        Plan p = plan();
        tell(p, staff, june(1));
        Sound::change<Milestone>(p, Sound::freeze, [](Milestone &m) { m.anchor = Sound::freeze; });
        QCOMPARE(spelled(stale(p)), QString());
    }

    void thePastDoesNotCount()
    {
        Plan p = plan();
        tell(p, staff, june(1));
        Sound::change<Milestone>(p, Sound::freeze, [](Milestone &m) {
            m.state = MilestoneState::Done;
            m.actual = QDate(2026, 7, 23);
        });
        QCOMPARE(spelled(stale(p, QDate(2026, 7, 23))), u"51: Code freeze Jul 22 → Jul 23"_s);
        QCOMPARE(spelled(stale(p, QDate(2026, 7, 24))), QString());
    }

    void whenIsToldInTheZoneOfTheAudience()
    {
        const QTimeZone berlin("Europe/Berlin");
        ToldDate date{MilestoneId(1), ReleaseId(2), {}, QDate(2026, 8, 26), QDate(2026, 8, 26), {}};
        QCOMPARE(whenText(date, berlin, QLocale::c()), u"Wed 26 Aug 2026"_s);
        date.moment = QDateTime(QDate(2026, 8, 26), QTime(23, 30), QTimeZone(QTimeZone::UTC));
        QCOMPARE(whenText(date, berlin, QLocale::c()), u"Thu 27 Aug 2026, 01:30 (Europe/Berlin)"_s);
        date.moment = QDateTime(QDate(2026, 8, 26), QTime(22, 0), QTimeZone(QTimeZone::UTC)); // The midnight after.
        QCOMPARE(whenText(date, berlin, QLocale::c()), u"Wed 26 Aug 2026, 23:59 (Europe/Berlin)"_s);
        date.moment = {};
        date.end = QDate(2026, 8, 28);
        QCOMPARE(whenText(date, berlin, QLocale::c()), u"Wed 26 Aug 2026 – Fri 28 Aug 2026"_s);
        QCOMPARE(whenText(date, berlin, QLocale(QLocale::German)), u"Mi. 26 Aug. 2026 – Fr. 28 Aug. 2026"_s);
        QCOMPARE(whenText(ToldDate(), berlin, QLocale::c()), QString());
    }

    /// Against the plain reading of the rule: the newest word on each milestone, compared with what it is now.
    void agreesWithASlowReckoner()
    {
        QRandomGenerator random(20260826);
        int found = 0;
        for (int round = 0; round < 200; ++round) {
            Plan p = plan();
            std::map<std::pair<AudienceId, MilestoneId>, QDate> told;
            for (int step = 0; step < 8; ++step) {
                Sound::change<Milestone>(p, random.bounded(2) ? Sound::goLive : Sound::freeze, [&](Milestone &m) {
                    m.rule = RuleKind::Pinned;
                    m.pinned = QDate(2026, 6, 20).addDays(random.bounded(40));
                    m.state = random.bounded(5) == 0 ? MilestoneState::Cancelled : MilestoneState::Planned;
                });
                if (random.bounded(2))
                    continue;
                const AudienceId audience = random.bounded(2) ? users : staff;
                tell(p, audience, june(1 + step));
                const Timetable now = computeTimetable(p);
                for (const Milestone &m : p.table<Milestone>()) {
                    if (m.state != MilestoneState::Cancelled && (audience == staff || !m.publicTitle.isEmpty()))
                        told[{audience, m.id}] = now.startOf(m.id);
                }
            }
            std::map<std::pair<AudienceId, MilestoneId>, std::pair<QDate, QDate>> expected;
            for (const auto &[key, day] : told) {
                const bool off = p.find(key.second)->state == MilestoneState::Cancelled;
                const QDate now = off ? QDate() : computeTimetable(p).startOf(key.second);
                if (now != day && (day >= Sound::today || (!off && now >= Sound::today)))
                    expected[key] = {day, now};
            }
            std::map<std::pair<AudienceId, MilestoneId>, std::pair<QDate, QDate>> actual;
            for (const StaleDates &dates : stale(p)) {
                QVERIFY(!dates.changes.empty());
                for (const DateChange &change : dates.changes)
                    actual[{dates.audience, change.told.milestone}] = {change.told.start, change.now.start};
            }
            QVERIFY(actual == expected);
            found += int(actual.size());
        }
        QVERIFY(found > 100);
    }
};

QTEST_GUILESS_MAIN(TestToldDates)
#include "tst_tolddates.moc"
