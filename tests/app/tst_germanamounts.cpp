// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "items/dateinput.h"
#include "support/germanprogram.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Lengths and distances are read as the German program writes them.
class TestGermanAmounts : public QObject
{
    Q_OBJECT

private:
    GermanProgram m_german;

private Q_SLOTS:
    void areReadAsTheyAreShown_data()
    {
        QTest::addColumn<OffsetUnit>("unit");
        QTest::addRow("working days") << OffsetUnit::WorkingDays;
        QTest::addRow("days") << OffsetUnit::CalendarDays;
        QTest::addRow("weeks") << OffsetUnit::Weeks;
        QTest::addRow("hours") << OffsetUnit::Hours;
    }
    void areReadAsTheyAreShown()
    {
        QFETCH(OffsetUnit, unit);
        const OffsetUnit other = unit == OffsetUnit::Weeks ? OffsetUnit::Hours : OffsetUnit::Weeks;
        for (const int count : {1, 2, 14, -1, -2, -14}) {
            const QString shown = amountLabel(count, unit);
            const auto read = amountFromText(count < 0 ? QChar(0x2212) + shown : shown, other);
            QVERIFY2(read.hasValue(), qPrintable(shown));
            QCOMPARE(*read, (Amount{count, unit}));
        }
    }

    void daysAreNoWorkingDays()
    {
        const auto unitOf = [](const QString &text) { return amountFromText(text, OffsetUnit::Hours)->unit; };
        QCOMPARE(unitOf(u"5 Tage"_s), OffsetUnit::CalendarDays);
        QCOMPARE(unitOf(u"1 Tag"_s), OffsetUnit::CalendarDays);
        QCOMPARE(unitOf(u"1 Tage"_s), OffsetUnit::CalendarDays);
        QCOMPARE(unitOf(u"5 Arbeitstage"_s), OffsetUnit::WorkingDays);
        QVERIFY(!amountFromText(u"5 age"_s, OffsetUnit::Hours));
    }
};

QTEST_GUILESS_MAIN(TestGermanAmounts)
#include "tst_germanamounts.moc"
