// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcerules.h"
#include "architecture/sourcetext.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Plants one offence after the other, and its nearest harmless neighbour.
class TestSourceRules : public QObject
{
    Q_OBJECT

private:
    static QString withHead(const QString &code)
    {
        return u"// SPDX-FileCopyrightText: 2026 The Plimsoll Authors\n// SPDX-License" "-Identifier: GPL-3.0-or-later\n"_s + code;
    }

    static SourceRules rules()
    {
        return SourceRules({{u"QString"_s, u"QtCore"_s},
                            {u"QColor"_s, u"QtGui"_s},
                            {u"QLabel"_s, u"QtWidgets"_s},
                            {u"QSqlQuery"_s, u"QtSql"_s},
                            {u"QChartView"_s, u"QtCharts"_s},
                            {u"QNetworkReply"_s, u"QtNetwork"_s}});
    }

private Q_SLOTS:
    void offences_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("offence"); // Part of the only sentence; empty for none.
        const auto row = [](const char *name, const char *path, const char *code, const char *offence) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(code) << QString::fromLatin1(offence);
        };
        row("domain is the ground", "models/domain/a.h", "#include \"engine/timetable.h\"\n", "domain may not use engine");
        row("engine knows no store", "models/engine/a.cpp", "#include \"store/store.h\"\n", "engine may not use store");
        row("store knows no engine", "models/store/a.cpp", "#include \"engine/timetable.h\"\n", "store may not use engine");
        row("exchange knows no document", "models/exchange/a.cpp", "#include \"document/plandocument.h\"\n", "exchange may not use document");
        row("leveling knows no plan", "models/engine/leveling/a.cpp", "#include \"domain/plan.h\"\n", "engine/leveling uses only itself");
        row("leveling knows no Qt", "models/engine/leveling/a.cpp", "#include <QString>\n", "engine/leveling uses only itself");
        row("leveling knows itself", "models/engine/leveling/a.cpp", "#include \"engine/leveling/problem.h\"\n#include <vector>\n", "");
        row("items know no exchange", "models/items/a.cpp", "#include \"exchange/jsontwin.h\"\n", "items may not use exchange");
        row("views know no store", "views/calendar/a.cpp", "#include \"store/store.h\"\n", "views may not use store");
        row("views know no app", "views/calendar/a.cpp", "#include \"app/mainwindow.h\"\n", "views may not use app");
        row("app knows no store", "app/main.cpp", "#include \"store/store.h\"\n", "app may not use store");
        row("down is fine", "models/document/a.cpp", "#include \"store/store.h\"\n#include \"domain/plan.h\"\n", "");
        row("without floor", "models/domain/a.cpp", "#include \"plan.h\"\n", "write it with its floor");
        row("up a folder", "models/domain/a.cpp", "#include \"../engine/timetable.h\"\n", "write it with its floor");
        row("in a comment", "models/domain/a.cpp", "// #include \"engine/timetable.h\"\n", "");
        row("moc", "models/document/a.cpp", "#include \"a.moc\"\n", "");
        row("moc of the header", "models/document/a.cpp", "#include \"moc_a.cpp\"\n", "");
        row("moc of another", "models/document/a.cpp", "#include \"moc_b.cpp\"\n", "write it with its floor");

        row("colours below items", "models/engine/a.cpp", "#include <QColor>\n", "engine may not use QtGui");
        row("colours in items", "models/items/a.cpp", "#include <QColor>\n", "");
        row("by module", "models/engine/a.cpp", "#include <QtGui/QColor>\n", "engine may not use QtGui");
        row("a widget's header in items", "models/items/a.cpp", "#include <QLabel>\n", "items may not use QtWidgets");
        row("SQL in a document", "models/document/a.cpp", "#include <QSqlQuery>\n", "document may not use QtSql");
        row("SQL in the store", "models/store/a.cpp", "#include <QSqlQuery>\nQSqlQuery q;\n", "");
        row("SQLite in a document", "models/document/a.cpp", "#include <sqlite3.h>\n", "not among the libraries of document");
        row("network in a view", "views/common/a.cpp", "#include <QNetworkReply>\n", "views may not use QtNetwork");
        row("KCalendarCore in the engine", "models/engine/a.cpp", "#include <KCalendarCore/Event>\n", "not among the libraries of engine");
        row("KCalendarCore in exchange", "models/exchange/a.cpp", "#include <KCalendarCore/Event>\n", "");
        row("a chart", "views/capacity/a.cpp", "#include <QChartView>\n", "only views/common/charts*");
        row("a chart by module", "views/capacity/a.cpp", "#include <QtCharts/QChartView>\n", "only views/common/charts*");
        row("the charts", "views/common/charts.cpp", "#include <QtCharts/QChartView>\n", "");
        row("the standard", "models/domain/a.cpp", "#include <vector>\n#include <string_view>\n#include <cmath>\n", "");

        row("a query", "models/document/a.cpp", "QSqlQuery query;\n", "speaks SQL");
        row("a query that is only spoken of", "models/document/a.cpp", "/* QSqlQuery */ const char *a = \"QSqlQuery\";\n", "");
        row("SQLite itself", "app/main.cpp", "sqlite3_open_v2(a, b, c, d);\n", "calls SQLite");
        row("a dialog below views", "models/items/a.cpp", "class QMessageBox;\n", "names a widget");
        row("a dialog in a view", "views/common/a.cpp", "class QMessageBox;\n", "");
        row("a blocker", "views/common/a.cpp", "const QSignalBlocker blocker(box);\n", "blocks signals");
        row("blocked by hand", "tests/views/a.cpp", "box->blockSignals(true);\n", "blocks signals");
        row("a singleton", "app/main.cpp", "Settings::instance().load();\n", "asks for a singleton");
        row("an instance that is none", "app/main.cpp", "run(instance);\n", "");
        row("today", "models/engine/a.cpp", "const auto today = QDate::currentDate();\n", "reads the wall clock");
        row("now", "views/common/a.cpp", "auto now = QDateTime::currentDateTimeUtc();\n", "reads the wall clock");
        row("now in seconds", "models/store/a.cpp", "QDateTime::currentSecsSinceEpoch();\n", "reads the wall clock");
        row("the system's clock", "models/store/a.cpp", "std::chrono::system_clock::now();\n", "reads the wall clock");
        row("the one clock", "app/systemclock.h", "QDateTime::currentDateTimeUtc();\n", "");
        row("rich text", "views/common/a.cpp", "label->setTextFormat(Qt::RichText);\n", "more than plain");
        row("guessed text", "views/common/a.cpp", "label->setTextFormat(Qt::AutoText);\n", "more than plain");
        row("HTML", "views/common/a.cpp", "browser->setHtml(text);\n", "more than plain");
        row("a tooltip", "views/common/a.cpp", "item->setToolTip(0, name);\n", "plainTip()");
        row("a made-up tooltip", "app/a.cpp", "action->setToolTip(tr(\"Undo %1\").arg(label));\n", "plainTip()");
        row("a plain tooltip", "views/common/a.cpp", "item->setToolTip(Name, plainTip(name));\naction->setToolTip(plainTip(a));\n", "");
        row("a fixed tooltip", "views/common/a.cpp", "button->setToolTip(tr(\"Zoom in\"));\nlabel->setToolTip({});\n", "");
        row("a shown tooltip", "views/common/a.cpp", "QToolTip::showText(at, text, this);\n", "plainTip()");
        row("a plain shown tooltip", "views/common/a.cpp", "QToolTip::showText(at, plainTip(text), this);\n", "");
        row("a tooltip as data", "views/common/a.cpp", "box->setItemData(1, text, Qt::ToolTipRole);\n", "plainTip()");
        row("a plain tooltip as data", "views/common/a.cpp", "box->setItemData(1, plainTip(text), Qt::ToolTipRole);\n", "");
        row("a label", "views/common/a.cpp", "auto *label = new QLabel(title);\n", "never says Qt::PlainText");
        row("a plain label", "views/common/a.cpp", "auto *label = new QLabel(title);\nlabel->setTextFormat(Qt::PlainText);\n", "");
        row("a file", "models/document/a.cpp", "QFile file(path);\n", "opens files");
        row("a stream", "app/main.cpp", "std::ifstream in(path);\n", "opens files");
        row("a look at the disk", "app/main.cpp", "if (QFile::exists(path)) {}\n", "");
        row("a draft thrown away", "app/main.cpp", "QFile::remove(path);\n", "");
        row("a file in the store", "models/store/a.cpp", "QFile file(path);\n", "");
    }

    void offences()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(QString, offence);
        const QStringList found = rules().offences(path, withHead(code));
        QVERIFY2(found.size() == (offence.isEmpty() ? 0 : 1), qPrintable(found.join(u'\n')));
        QVERIFY2(offence.isEmpty() || found.front().contains(offence), qPrintable(found.join(u'\n')));
    }

    void theLineIsNamed()
    {
        QCOMPARE(rules().offences(u"app/a.cpp"_s, withHead(u"\nint a;\nQDate::currentDate();\n"_s)),
                 QStringList{u"reads the wall clock; take a Clock (QDate::currentDate, line 5)"_s});
    }

    void filesNeedTheirLicence()
    {
        QCOMPARE(rules().offences(u"models/domain/a.h"_s, u"#pragma once\n"_s).size(), 1);
        QCOMPARE(rules().offences(u"models/store/schema/1.sql"_s, u"CREATE TABLE a(b);\n"_s).size(), 1);
        QCOMPARE(rules().offences(u"models/domain/a.h"_s, withHead(u"#pragma once\n"_s)).size(), 0);
    }

    void filesStayShort()
    {
        QCOMPARE(rules().offences(u"app/a.cpp"_s, withHead(QString(498, u'\n'))).size(), 0);
        QCOMPARE(rules().offences(u"app/a.cpp"_s, withHead(QString(499, u'\n'))),
                 QStringList{u"has 501 lines; 500 are the limit, so divide it"_s});
    }

    void literalsAndCommentsAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("line comment") << u"a; // b\nc;"_s << u"a;     \nc;"_s;
        QTest::newRow("block comment") << u"a /* b\n */ c"_s << u"a     \n    c"_s;
        QTest::newRow("string with slashes") << u"a(\"//b\"); c"_s << u"a(     ); c"_s;
        QTest::newRow("escaped quote") << u"a(\"\\\"\"); b"_s << u"a(    ); b"_s;
        QTest::newRow("quote as character") << u"a('\"'); b"_s << u"a(   ); b"_s;
        QTest::newRow("prefixed character") << u"a(u'\"'); b"_s << u"a(u   ); b"_s;
        QTest::newRow("digit separators") << u"a(1'000'000); b"_s << u"a(1'000'000); b"_s;
        QTest::newRow("raw string") << u"a(R\"x(\")\")x\"); b"_s << u"a(          ); b"_s;
        QTest::newRow("prefixed raw string") << u"a(uR\"(\"//)\"); b"_s << u"a(u        ); b"_s;
    }

    void literalsAndCommentsAreTold()
    {
        QFETCH(QString, text);
        QTEST(withoutComments(text, false), "code");
    }
};

QTEST_GUILESS_MAIN(TestSourceRules)
#include "tst_sourcerules.moc"
