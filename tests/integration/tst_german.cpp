// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plimsollrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The program speaks German where the user does: texts of the command line, of the checks and of the file, each under the context in which it
/// is looked up.
class TestGerman : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    PlimsollRun run(const QStringList &arguments) { return PlimsollRun::of(arguments, m_folder.path()); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"LC_ALL", "LANG", "LC_MESSAGES"})
            qputenv(name, "de_DE.UTF-8");
        qputenv("LANGUAGE", "de");
        QCOMPARE(run({u"new"_s, u"plan.plimsoll"_s, u"--from"_s, u"quarterly"_s}).code, 0);
    }

    void theCommandLineIsGerman()
    {
        const PlimsollRun verified = run({u"verify"_s, u"plan.plimsoll"_s});
        QVERIFY2(verified.out.contains("Die Datei ist in Ordnung."), verified.out.constData());
    }

    void aWrongFileIsRefusedInGerman()
    {
        const PlimsollRun refused = run({u"verify"_s, u"nirgends.plimsoll"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(QString::fromUtf8(refused.err).contains(u"Es gibt keine Datei"_s), refused.err.constData());
    }

    void theChecksAreGerman()
    {
        const PlimsollRun listed = run({u"verify"_s, u"--checks"_s});
        QCOMPARE(listed.code, 0);
        QVERIFY2(QString::fromUtf8(listed.out).contains(u"Ein Freeze nach dem Go-live friert nichts ein."_s), listed.out.constData());
    }

    void namesStandBetweenGermanQuotes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("milestone") << QStringList{u"slip"_s, u"plan.plimsoll"_s, u"--milestone"_s, u"Nirgendwann"_s, u"--by"_s, u"1w"_s}
                                   << u"Im Plan gibt es Meilenstein „Nirgendwann“ nicht; es gibt "_s;
        QTest::newRow("product") << QStringList{u"export"_s, u"plan.plimsoll"_s, u"--ics"_s, u"-"_s, u"--product"_s, u"Nirgendwas"_s}
                                 << u"Im Plan gibt es Produkt „Nirgendwas“ nicht; es gibt "_s;
    }
    void namesStandBetweenGermanQuotes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        const PlimsollRun refused = run(arguments);
        QCOMPARE(refused.code, 2);
        QVERIFY2(QString::fromUtf8(refused.err).contains(sentence), refused.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestGerman)
#include "tst_german.moc"
