// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/readiness.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How long a release has soaked, in words: long times in days.
class TestSoakTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTimesAreToldInDays()
    {
        const auto text = [](double hours) { return valueText(CriterionMeasure::SoakHours, hours); };
        QCOMPARE(text(71.5), u"71.5 h"_s);
        QCOMPARE(text(72.0), u"3 days"_s);
        QCOMPARE(text(119.9), u"4.9 days"_s); // Not five yet.
        QCOMPARE(text(2224.1), u"92 days"_s);
        QCOMPARE(valueText(CriterionMeasure::Shortage, 120.0), u"120 h"_s);
    }

    void sentence_data()
    {
        QTest::addColumn<double>("asked");
        QTest::addColumn<double>("soaked");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("hours") << 48.5 << 48.0 << u"The release has been in Staging for 48 h; 48.5 h are asked for."_s;
        QTest::newRow("days") << 120.0 << 2224.1 << u"The release has been in Staging for 92 days; 5 days are asked for."_s;
        QTest::newRow("not so many days") << 120.0 << 36.0 << u"The release has been in Staging for 36 h; 5 days are asked for."_s;
        // Rounded, both were 4.1 days.
        QTest::newRow("no whole days") << 100.0 << 99.0 << u"The release has been in Staging for 99 h; 100 h are asked for."_s;
    }
    void sentence()
    {
        QFETCH(double, asked);
        QFETCH(double, soaked);
        QFETCH(QString, sentence);
        Criterion criterion;
        criterion.measure = CriterionMeasure::SoakHours;
        criterion.threshold = asked;
        Measured measured;
        measured.value = soaked;
        measured.names = {u"Staging"_s};
        QCOMPARE(measureSentence(Plan(), criterion, measured), sentence);
    }
};

QTEST_GUILESS_MAIN(TestSoakTexts)
#include "tst_soaktexts.moc"
