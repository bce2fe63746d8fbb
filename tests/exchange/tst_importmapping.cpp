// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importcells.h"
#include "importfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// "0: Title|Start": the row of the headings, then what each column was taken for.
QString fields(const QByteArray &bytes, ImportKind kind = ImportKind::Milestones, const QString &key = {})
{
    const auto mapping = findMapping(ImportFixture::table(bytes), kind, {}, key);
    if (!mapping)
        return mapping.error().text;
    QStringList names;
    for (const ImportColumn &column : mapping->columns)
        names += label(column.field);
    return u"%1: "_s.arg(mapping->headingRow) + names.join(u'|');
}

} // namespace

class TestImportMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *bytes, const QString &expected) { QTest::newRow(name) << QByteArray(bytes) << expected; };
        row("English", "milestone,owner role,start,end,deadline zone,week\na,b,2026-01-12,2026-01-12,AoE,1\n",
            u"0: Title|Owner|Start|End|Deadline zone|Follows from the dates"_s);
        row("Markdown", "**What**,**Who**,**When**\na,b,2026-01-12\n", u"0: Title|Owner|Start"_s);
        row("German", "Meilenstein;Verantwortlich;Datum;Bis;Bemerkung\na;b;12.01.2026;13.01.2026;c\n", u"0: Title|Owner|Start|End|Note"_s);
        row("French", "Jalon;Responsable;Début;Fin\na;b;2026-01-12;2026-01-13\n", u"0: Title|Owner|Start|End"_s);
        row("below title rows", "Plan for 2026,,\nmade by hand,,\nTask,Due,Assignee\na,2026-01-12,b\n", u"2: Title|Start|Owner"_s);
        row("explained in brackets", "Milestone,Date (UTC),Owner [role]\na,2026-01-12,b\n", u"0: Title|Start|Owner"_s);
        row("deadline is a date", "Milestone,Deadline\na,2026-01-12\n", u"0: Title|Start"_s);
        row("deadline is a title", "Deadline,Date\na,2026-01-12\n", u"0: Title|Start"_s);
        row("release is the title", "Release,Date\n3.15.0 alpha 1,2026-01-12\n", u"0: Title|Start"_s);
        row("weekday before date", "Day,Date,Milestone\nMonday,2026-01-12,a\nTuesday,2026-01-13,b\n", u"0: Follows from the dates|Start|Title"_s);
        row("unknown columns", "Milestone,Date,Colour,Weight\na,2026-01-12,red,3\n", u"0: Title|Start|Not recognised|Not recognised"_s);
        row("date by content", "Milestone,Crane day\na,2026-01-12\nb,2026-01-13\n", u"0: Title|Start"_s);
        row("title by content", "Date,Crane things\n2026-01-12,a\n2026-01-13,b\n", u"0: Start|Title"_s);
        row("no headings", "2026-01-12,Kickoff\n2026-01-13,Freeze\n", u"-1: Start|Title"_s);
    }

    void headings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(fields(bytes), expected);
    }

    void listsMeanOtherThings()
    {
        QCOMPARE(fields("name,email,role,team\na,b,c,d\n", ImportKind::People), u"0: Title|Email|Owner|Team"_s);
        QCOMPARE(fields("name,email,skills\na,b,c\n", ImportKind::People), u"0: Title|Email|Skills"_s);
        QCOMPARE(fields("milestone,date,skills\na,2026-01-12,x\n"), u"0: Title|Start|Not recognised"_s);
        QCOMPARE(fields("role,who,deputy\na,b,c\n", ImportKind::Roles), u"0: Title|Person|Deputy"_s);
        QCOMPARE(fields("holiday,date\na,2026-01-12\n", ImportKind::Holidays), u"0: Title|Start"_s);
        QCOMPARE(fields("milestone,date,ticket no.\na,2026-01-12,x\n", ImportKind::Milestones, u"Ticket No."_s), u"0: Title|Start|Key"_s);
    }

    void cellsAreUndressed_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean");
        QTest::newRow("bold link") << u"**[Code Freeze](../phases.md#freeze)**"_s << u"Code Freeze"_s;
        QTest::newRow("bold in words") << u"**Begin [Code Freeze](x.md) and Test Freeze**"_s << u"Begin Code Freeze and Test Freeze"_s;
        QTest::newRow("footnote") << u"Beta freeze [1]"_s << u"Beta freeze"_s;
        QTest::newRow("star behind") << u"Beta freeze*"_s << u"Beta freeze"_s;
        QTest::newRow("emoji") << u"Released \U0001F389"_s << u"Released"_s;
        QTest::newRow("HTML") << u"<b>Freeze</b><br>of code"_s << u"Freeze of code"_s;
        QTest::newRow("entities") << u"Docs &amp; Tests"_s << u"Docs & Tests"_s;
        QTest::newRow("guard") << u"'=SUM(A1)"_s << u"=SUM(A1)"_s;
        QTest::newRow("blanks") << u"  two\u00a0 words\n"_s << u"two words"_s;
        QTest::newRow("underscores of names") << u"feature_gate_name"_s << u"feature_gate_name"_s;
    }

    void cellsAreUndressed()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        QCOMPARE(cleanCell(raw).text, clean);
    }
};

QTEST_GUILESS_MAIN(TestImportMapping)
#include "tst_importmapping.moc"
