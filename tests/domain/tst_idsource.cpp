// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/idsource.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;

class TestIdSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsStrictlyEvenWhenTheClockJumpsBack()
    {
        FixedClock clock(QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC));
        IdSource ids(clock, 7);
        qint64 last = 0;
        for (int i = 0; i < 10000; ++i) {
            if (i % 100 == 0)
                clock.set(clock.now().addSecs(i % 300 == 0 ? -3600 : 60));
            const qint64 id = ids.next<int>().value();
            QVERIFY(id > last);
            last = id;
        }
    }

    void twoCopiesOfAPlanMintDifferentIds()
    {
        FixedClock clock(QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC));
        QSet<qint64> seen;
        for (quint32 copy = 0; copy < 50; ++copy) {
            IdSource ids(clock, 1000 + copy);
            const qint64 id = ids.next<int>().value();
            QVERIFY(!seen.contains(id));
            seen.insert(id);
        }
    }

    void carriesTheTimeInItsHighBits()
    {
        FixedClock clock(QDateTime({2030, 1, 1}, {0, 0}, QTimeZone::UTC));
        IdSource ids(clock, 1);
        const qint64 milliseconds = QDateTime({2020, 1, 1}, {0, 0}, QTimeZone::UTC).msecsTo(clock.now());
        QCOMPARE(ids.next<int>().value() >> 22, milliseconds);
    }
};

QTEST_GUILESS_MAIN(TestIdSource)
#include "tst_idsource.moc"
