// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/departures.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// When trains depart.
class TestDepartures : public QObject
{
    Q_OBJECT

private:
    static Train train(QDate first, int every, CadenceUnit unit, int weekday = 0)
    {
        Train t;
        t.id = TrainId(1);
        t.first = first;
        t.every = every;
        t.everyUnit = unit;
        t.weekday = weekday;
        t.firstNumber = 7;
        return t;
    }
    static QString spelled(const std::vector<Departure> &list)
    {
        QStringList days;
        for (const Departure &d : list)
            days << u"%1 %2"_s.arg(d.number).arg(d.day.isValid() ? d.day.toString(u"d MMM") : u"-"_s);
        return days.join(u", "_s);
    }

private Q_SLOTS:
    void weeksAndMonths()
    {
        const Plan plan;
        QCOMPARE(spelled(departures(plan, train(QDate(2026, 1, 7), 4, CadenceUnit::Weeks), QDate(2026, 2, 1), QDate(2026, 4, 1))),
                 u"8 4 Feb, 9 4 Mar, 10 1 Apr"_s);
        // The 31st becomes the last day of shorter months; the next Wednesday on or after it counts.
        QCOMPARE(spelled(departures(plan, train(QDate(2026, 1, 31), 1, CadenceUnit::Months), QDate(2026, 1, 1), QDate(2026, 3, 31))),
                 u"7 31 Jan, 8 28 Feb, 9 31 Mar"_s);
        QCOMPARE(spelled(departures(plan, train(QDate(2026, 1, 1), 1, CadenceUnit::Months, Qt::Wednesday), QDate(2026, 1, 1), QDate(2026, 4, 7))),
                 u"7 7 Jan, 8 4 Feb, 9 4 Mar, 10 1 Apr"_s);
    }

    void exceptionsMoveOrLeaveOut()
    {
        Plan plan;
        const Train t = train(QDate(2026, 1, 7), 4, CadenceUnit::Weeks);
        plan.put(TrainException{TrainExceptionId(2), t.id, QDate(2026, 2, 4), {}, {}});
        plan.put(TrainException{TrainExceptionId(3), t.id, QDate(2026, 3, 4), QDate(2026, 3, 11), {}});
        plan.put(TrainException{TrainExceptionId(4), TrainId(9), QDate(2026, 4, 1), {}, {}});
        QCOMPARE(spelled(departures(plan, t, QDate(2026, 2, 1), QDate(2026, 4, 1))), u"8 -, 9 11 Mar, 10 1 Apr"_s);
        QCOMPARE(nextDeparture(plan, t, QDate(2026, 1, 7)), QDate(2026, 3, 11));
        QCOMPARE(nextDeparture(plan, t, QDate(2026, 3, 10)), QDate(2026, 3, 11));
        QCOMPARE(nextDeparture(plan, t, QDate(2026, 3, 11)), QDate(2026, 4, 1));
        QCOMPARE(nextDeparture(plan, t, QDate(2000, 1, 1)), QDate(2026, 1, 7));
        QVERIFY(!nextDeparture(plan, t, QDate(2199, 12, 30)).isValid());
    }

    void theTrainOfARelease()
    {
        Plan plan;
        Train t = train(QDate(2026, 1, 7), 4, CadenceUnit::Weeks);
        t.product = ProductId(5);
        plan.put(t);
        Release release;
        release.id = ReleaseId(6);
        release.product = t.product;
        plan.put(release);
        QCOMPARE(trainOf(plan, release.id)->id, TrainId(1));
        t.id = TrainId(2);
        plan.put(t);
        QCOMPARE(trainOf(plan, release.id), nullptr);
        release.train = t.id;
        plan.put(release);
        QCOMPARE(trainOf(plan, release.id)->id, TrainId(2));
    }
};

QTEST_GUILESS_MAIN(TestDepartures)
#include "tst_departures.moc"
