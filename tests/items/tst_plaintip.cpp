// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/plaintip.h"

#include <QTest>
#include <QTextDocument>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestPlainTip : public QObject
{
    Q_OBJECT

    /// What a tooltip shows: it decides by this very question.
    static QString shown(const QString &tip)
    {
        if (!Qt::mightBeRichText(tip))
            return tip;
        QTextDocument document;
        document.setHtml(tip);
        return document.toPlainText();
    }

private Q_SLOTS:
    void showsWhatIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"Freeze"_s;
        QTest::newRow("mark-up") << u"<b>Freeze</b> of &amp; all"_s;
        QTest::newRow("a picture") << u"<img src=\"file:///etc/passwd\">"_s;
        QTest::newRow("half of it") << u"a < b && c > d"_s;
        QTest::newRow("an entity") << u"R&amp;D"_s;
        QTest::newRow("lines") << u"<i>one</i>\ntwo"_s;
        QTest::newRow("long") << u"five words & a <tag> "_s.repeated(20).trimmed();
    }

    void showsWhatIsWritten()
    {
        QFETCH(QString, text);
        QCOMPARE(shown(plainTip(text)), text);
    }

    void shortTextStaysItself()
    {
        QCOMPARE(plainTip(u"a < b & c"_s), u"a < b & c"_s);
    }

    void longTextIsWrapped()
    {
        QVERIFY(Qt::mightBeRichText(plainTip(u"word "_s.repeated(40))));
    }
};

QTEST_MAIN(TestPlainTip)
#include "tst_plaintip.moc"
