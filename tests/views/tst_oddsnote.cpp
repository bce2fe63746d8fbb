// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/oddsnote.h"

#include "document/forecasting/forecastjob.h"
#include "engine/adaswork.h"
#include "support/documentfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What the overview says of the odds of Crane 4.2.
class TestOddsNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shownItTellsTheOdds()
    {
        DocumentFixture fixture(AdasWork::withWork(8, 8, 8));
        OddsNote note(fixture.document());
        QCOMPARE(note.text(), QString());
        note.show();
        QTRY_COMPARE_WITH_TIMEOUT(note.text(), u"Crane 4.2: > 99.9 % to make “Code freeze” on Wed 22 Jul 2026"_s, 60'000);
    }

    void aPlanWithoutWorkIsNotForecast_data()
    {
        QTest::addColumn<bool>("shipped");
        QTest::newRow("no work") << false;
        QTest::newRow("work of a release that has shipped") << true;
    }
    void aPlanWithoutWorkIsNotForecast()
    {
        QFETCH(bool, shipped);
        Plan made = shipped ? AdasWork::withWork(8, 8, 8) : SmallPlan::make();
        Release release = *made.find(SmallPlan::release);
        release.state = shipped ? ReleaseState::Released : ReleaseState::Planned;
        made.put(release);
        DocumentFixture fixture(made);
        OddsNote note(fixture.document());
        note.show();
        QTest::qWait(700);
        QVERIFY(!ForecastJob::of(fixture.document()).forecast());
        QVERIFY(!ForecastJob::of(fixture.document()).isRunning());
        QCOMPARE(note.text(), QString());
    }
};

QTEST_MAIN(TestOddsNote)
#include "tst_oddsnote.moc"
