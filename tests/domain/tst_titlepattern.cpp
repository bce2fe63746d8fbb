// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/titlepattern.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestTitlePattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheVersion_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("tag") << u"v1.37.0-rc.1 released"_s << u"1.37"_s << u"v{release}.0-rc.1 released"_s;
        QTest::newRow("branch") << u"release-1.37 branch created"_s << u"1.37"_s << u"release-{release} branch created"_s;
        QTest::newRow("alone") << u"1.37"_s << u"1.37"_s << u"{release}"_s;
        QTest::newRow("twice") << u"1.37 to 1.37.1"_s << u"1.37"_s << u"{release} to {release}.1"_s;
        QTest::newRow("part of a longer number") << u"v1.371 and 11.37"_s << u"1.37"_s << u"v1.371 and 11.37"_s;
        QTest::newRow("prefix of the version") << u"v1.37.0 released"_s << u"1.3"_s << u"v1.37.0 released"_s;
        QTest::newRow("last part of a longer version") << u"v2.1.37"_s << u"1.37"_s << u"v2.1.37"_s;
        QTest::newRow("name in words") << u"Trixie freeze"_s << u"Trixie"_s << u"{release} freeze"_s;
        QTest::newRow("part of a word") << u"Trixies freeze"_s << u"Trixie"_s << u"Trixies freeze"_s;
        QTest::newRow("letter before") << u"alpha42"_s << u"42"_s << u"alpha42"_s;
        QTest::newRow("no release") << u"v1.37.0"_s << QString() << u"v1.37.0"_s;
        QTest::newRow("dots are literal") << u"v1037"_s << u"1.37"_s << u"v1037"_s;
    }

    void findsTheVersion()
    {
        QFETCH(QString, title);
        QFETCH(QString, release);
        QFETCH(QString, pattern);
        QCOMPARE(patternFromTitle(title, release), pattern);
        if (!release.isEmpty())
            QCOMPARE(expandTitle(pattern, release, {}), title);
    }

    void leavesOtherBracesAlone()
    {
        QCOMPARE(expandTitle(u"{release} of {product} {when}"_s, u"4.2"_s, u"Crane"_s), u"4.2 of Crane {when}"_s);
    }
};

QTEST_GUILESS_MAIN(TestTitlePattern)
#include "tst_titlepattern.moc"
