// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "support/commandfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// `plimsoll import PLAN --junit FILE… --cycle C [--suite S] [--build VERSION [--component C]]` on a copy of the sample plan with a cycle and a
/// suite of its own.
class TestTestImportCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    template<typename R>
    static void add(PlanDocument &document, R record)
    {
        if (const auto done = document.execute(edits::addRecord(document.plan(), std::move(record))); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    static ComponentId addComponent(PlanDocument &document, const QString &name)
    {
        Component component;
        component.id = document.ids().next<Component>();
        component.name = name;
        add(document, component);
        return component.id;
    }
    static BuildId addBuild(PlanDocument &document, ComponentId component, const QString &version)
    {
        Build build;
        build.id = document.ids().next<Build>();
        build.component = component;
        build.version = version;
        add(document, build);
        return build.id;
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
        const QString first = m_commands.written(u"a.xml"_s,
                                                 "<testsuite name='A'><testcase classname='shop.CartTest' name='empties'/></testsuite>");
        const QString second = m_commands.written(u"b.xml"_s,
                                                  "<testsuite name='B'><testcase classname='shop.Till' name='pays'><failure/></testcase></testsuite>");
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

    /// The version alone, the component and the version, or both apart, where two components have a build of it.
    void namesTheBuild()
    {
        const QString path = plan();
        BuildId ofTill;
        BuildId ofShelf;
        BuildId later;
        {
            const auto document = m_commands.opened(path);
            const ComponentId till = addComponent(*document, u"Till"_s);
            const ComponentId shelf = addComponent(*document, u"Shelf"_s);
            ofTill = addBuild(*document, till, u"7.1-rc1"_s);
            ofShelf = addBuild(*document, shelf, u"7.1-rc1"_s);
            later = addBuild(*document, shelf, u"7.2"_s);
        }
        QString file;
        int files = 0;
        const auto said = [&](const QStringList &more) {
            const QByteArray time = "2026-06-0" + QByteArray::number(++files) + "T10:00:00";
            file = u"build%1.xml"_s.arg(files);
            const QByteArray results = "<testsuite timestamp='" + time + "'><testcase classname='shop.CartTest' name='empties'/></testsuite>";
            const QStringList own{u"import"_s, path, u"--junit"_s, m_commands.written(file, results), u"--cycle"_s, u"Shop cycle"_s};
            return m_commands.run(own + more).err;
        };
        const auto tested = [&] {
            const auto document = m_commands.opened(path);
            for (const TestRun &run : document->plan().table<TestRun>()) {
                if (run.source == file)
                    return run.build;
            }
            return BuildId();
        };
        QCOMPARE(said({u"--build"_s, u"7.2"_s}), QString());
        QCOMPARE(tested(), later);
        QCOMPARE(said({u"--build"_s, u"shelf 7.1-RC1"_s}), QString());
        QCOMPARE(tested(), ofShelf);
        QCOMPARE(said({u"--build"_s, u"7.1-rc1"_s, u"--component"_s, u"till"_s}), QString());
        QCOMPARE(tested(), ofTill);
        QCOMPARE(said({u"--build"_s, u"7.1-rc1"_s}),
                 u"plimsoll: Several components have a build \"7.1-rc1\"; name one of them with --component: Till, Shelf.\n"_s);
        QVERIFY(said({u"--build"_s, u"7.2"_s, u"--component"_s, u"Till"_s})
                    .contains(u"There is no build \"7.2\" in the plan; there is \"Till 7.1-rc1\"."_s));
        QVERIFY(said({u"--component"_s, u"Till"_s}).contains(u"Say which build of the component was tested: --build VERSION."_s));
    }

    void refuses()
    {
        const QString path = plan();
        const QString sound = m_commands.written(u"a.xml"_s, "<testsuite><testcase name='a'/></testsuite>");
        const auto said = [&](const QStringList &more) { return m_commands.run(QStringList{u"import"_s, path} + more).err; };
        QVERIFY(said({u"--junit"_s, sound, u"--cycle"_s, u"None"_s}).contains(u"There is no test cycle \"None\" in the plan"_s));
        QVERIFY(said({u"--junit"_s, sound, u"--cycle"_s, u"Shop cycle"_s, u"--suite"_s, u"None"_s})
                    .contains(u"There is no test suite \"None\" in the plan"_s));
        QVERIFY(said({u"--junit"_s, sound, u"--as"_s, u"risks"_s}).contains(u"--as does not go with --junit"_s));
        QVERIFY(said({u"--junit"_s, m_commands.written(u"c.xml"_s, "<html/>")}).contains(u"This is no JUnit file"_s));
        QVERIFY(!said({u"--junit"_s, m_commands.filePath(u"none.xml"_s)}).isEmpty());
    }
};

QTEST_MAIN(TestTestImportCommand)
#include "tst_testimportcommand.moc"
