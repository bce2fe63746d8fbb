// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "support/commandfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What is typed in place of a command or of its arguments.
class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    [[nodiscard]] QString said(const QStringList &arguments) const
    {
        const Run run = m_commands.run(arguments);
        return run.code == ExitCode::Failed && run.out.isEmpty() ? run.err : run.out;
    }
    [[nodiscard]] static QString emailOf(const Plan &plan, const QString &name)
    {
        for (const Person &person : plan.table<Person>()) {
            if (person.name == name)
                return person.email;
        }
        return u"nobody"_s;
    }

private Q_SLOTS:
    void aMistypedCommandOpensNoWindow()
    {
        QVERIFY(isCommandLine({u"frobnicate"_s}));
        QCOMPARE(said({u"exprot"_s, u"sample"_s}),
                 u"plimsoll: There is no command or file \"exprot\"; the nearest commands are \"export\", \"import\", \"verify\", "
                 "and \"plimsoll --help\" tells all of them.\n"_s);
        const QString hidden = said({u"read-icz"_s});
        QVERIFY2(hidden.contains("no command or file"_L1) && !hidden.contains("read-ics"_L1), qPrintable(hidden));
        for (const QString &word : {u"sample"_s, m_commands.written(u"notes.txt"_s, "x"), m_commands.filePath({}), u"-platform"_s})
            QVERIFY2(!isCommandLine({word}), qPrintable(word));
        QVERIFY(!isCommandLine({}));
    }

    /// The window tells of a plan that is not there; without a display it cannot.
    void aMissingPlanIsToldWithoutADisplay()
    {
        const QString path = m_commands.filePath(u"missing.plimsoll"_s);
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            qunsetenv(name);
        QVERIFY(isCommandLine({path}));
        QCOMPARE(said({path}), u"plimsoll: There is no file \"%1\"; correct its name, or make it with \"plimsoll new\".\n"_s.arg(path));
        qputenv("DISPLAY", ":0");
        QVERIFY(!isCommandLine({path}));
    }

    void argumentsAreCountedAndNamed()
    {
        QCOMPARE(said({u"new"_s}), u"plimsoll: \"plimsoll new\" takes 1 argument (PLAN), not 0; \"plimsoll new --help\" tells more.\n"_s);
        QCOMPARE(said({u"import"_s, u"x"_s}),
                 u"plimsoll: \"plimsoll import\" takes 2 arguments (PLAN FILE), not 1; \"plimsoll import --help\" tells more.\n"_s);
        QVERIFY(said({u"import"_s, u"--work"_s, u"x"_s}).contains("takes 1 argument (PLAN), not 0"_L1));
    }

    void theSampleIsATemplate()
    {
        const QString told = said({u"new"_s, m_commands.filePath(u"x.plimsoll"_s), u"--from"_s, u"foo"_s});
        QVERIFY2(told.startsWith("plimsoll: There is no template \"foo\"; there is \""_L1), qPrintable(told));
        QVERIFY2(told.contains("\"sample\""_L1), qPrintable(told));
    }

    void whatIsNoEmailIsLeftOutAndTold()
    {
        const QString plan = m_commands.madePlan();
        const auto import = [&](const QByteArray &csv) {
            return said({u"import"_s, plan, m_commands.written(u"people.csv"_s, csv), u"--as"_s, u"people"_s});
        };
        const QString told = import("name,email\nAda X,ada@example.org\nZed X,zed-at-example\n");
        const QString note = u"“zed-at-example” is no e-mail address and was left out; write one such as ada@example.com."_s;
        QVERIFY2(told.contains(u"  note  row 3  Zed X: "_s + note + u'\n'), qPrintable(told));
        QCOMPARE(emailOf(m_commands.opened(plan)->plan(), u"Zed X"_s), QString());
        QVERIFY(import("name,email\nAda X,ada\nZed X,zed@example.org\n").contains(u"“ada” is no e-mail address"_s));
        const auto document = m_commands.opened(plan);
        QCOMPARE(emailOf(document->plan(), u"Ada X"_s), u"ada@example.org"_s);
        QCOMPARE(emailOf(document->plan(), u"Zed X"_s), u"zed@example.org"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
