// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "support/commandfixture.h"

#include <QFile>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// `plimsoll import PLAN --junit FILE… --cycle C [--suite S]` on a copy of the sample plan with a cycle and a suite of its own.
class TestTestImportCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(path));
        return path;
    }
    template<typename R>
    static void add(PlanDocument &document, R record)
    {
        if (const auto done = document.execute(edits::addRecord(document.plan(), std::move(record))); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    [[nodiscard]] QString plan()
    {
        const QString path = m_commands.madePlan();
        const auto document = m_commands.opened(path);
        TestSuite suite;
        suite.id = document->ids().next<TestSuite>();
        suite.name = u"Shop tests"_s;
        TestCase known;
        known.id = document->ids().next<TestCase>();
        known.suite = suite.id;
        known.title = u"Cart empties"_s;
        known.key = u"shop.CartTest.empties"_s;
        known.automated = true;
        TestCycle cycle;
        cycle.id = document->ids().next<TestCycle>();
        cycle.release = document->plan().table<Release>().at(0).id;
        cycle.title = u"Shop cycle"_s;
        add(*document, suite);
        add(*document, known);
        add(*document, cycle);
        return path;
    }
    [[nodiscard]] qsizetype results(const QString &path) const { return m_commands.opened(path)->plan().table<TestResult>().size(); }

private Q_SLOTS:
    void bringsResultsIn()
    {
        const QString path = plan();
        const qsizetype before = results(path);
        const QString first = file(u"a.xml"_s, "<testsuite name='A'><testcase classname='shop.CartTest' name='empties'/></testsuite>");
        const QString second = file(u"b.xml"_s, "<testsuite name='B'><testcase classname='shop.Till' name='pays'><failure/></testcase></testsuite>");
        const QStringList arguments{u"import"_s, path, u"--junit"_s, first, u"--junit"_s, second, u"--cycle"_s, u"shop cycle"_s};
        const Run dry = m_commands.run(arguments + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.err, QString());
        QCOMPARE(dry.out, u"Passed: 1. Nothing was changed, as this is a dry run.\n"
                          "  left out  shop.Till.pays: Failed\n"
                          "No case knows those tests; --suite adds them to one.\n"
                          "Tests that the cycle does not plan: 1\n"_s);
        QCOMPARE(results(path), before);
        const Run run = m_commands.run(arguments + QStringList{u"--suite"_s, u"Shop tests"_s});
        QCOMPARE(run.code, ExitCode::Sound);
        QCOMPARE(run.out, u"Passed: 1, Failed: 1.\n  added  shop.Till.pays: Failed\nTests that the cycle does not plan: 1\n"_s);
        QCOMPARE(results(path), before + 2);
    }

    void refuses()
    {
        const QString path = plan();
        const QString sound = file(u"a.xml"_s, "<testsuite><testcase name='a'/></testsuite>");
        const auto said = [&](const QStringList &more) { return m_commands.run(QStringList{u"import"_s, path} + more).err; };
        QVERIFY(said({u"--junit"_s, sound, u"--cycle"_s, u"None"_s}).contains(u"no test cycle None"_s));
        QVERIFY(said({u"--junit"_s, sound, u"--cycle"_s, u"Shop cycle"_s, u"--suite"_s, u"None"_s}).contains(u"no test suite None"_s));
        QVERIFY(said({u"--junit"_s, sound, u"--as"_s, u"risks"_s}).contains(u"--as does not go with --junit"_s));
        QVERIFY(said({u"--junit"_s, file(u"c.xml"_s, "<html/>")}).contains(u"This is no JUnit file"_s));
        QVERIFY(!said({u"--junit"_s, m_folder.filePath(u"none.xml"_s)}).isEmpty());
    }
};

QTEST_MAIN(TestTestImportCommand)
#include "tst_testimportcommand.moc"
