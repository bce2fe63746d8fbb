// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "exchange/textsinlanguage.h"
#include "support/commandfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// `plimsoll export PLAN --release-notes FILE --release R --audience A`: for whom, in which language and in which form.
class TestNotesExport : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};
    QString m_plan;

    static Audience audience(int id, const QString &name, bool customer, const QString &language)
    {
        Audience made;
        made.id = AudienceId(id);
        made.name = name;
        made.customer = customer;
        made.language = language;
        return made;
    }

    /// Crane 4.2 with a public feature that has a note and a bug fix that is not public; nothing in 4.3.
    static Plan plan()
    {
        Plan plan;
        plan.put(PlanSettings{});
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, ReleaseState::Planned, {}, {}});
        plan.put(Release{ReleaseId(3), ProductId(1), u"4.3"_s, ReleaseState::Planned, {}, {}});
        plan.put(audience(10, u"Users"_s, true, u"en"_s));
        plan.put(audience(11, u"Kunden"_s, true, u"de"_s));
        plan.put(audience(12, u"Mannschaft"_s, false, u"de-AT"_s));
        WorkItem item;
        item.id = WorkItemId(100);
        item.release = ReleaseId(2);
        item.key = u"C-1"_s;
        item.title = u"Resize in place"_s;
        item.isPublic = true;
        item.customerNote = u"Booms are resized <fast>."_s;
        plan.put(item);
        item.id = WorkItemId(101);
        item.key = u"C-2"_s;
        item.title = u"Secret hole"_s;
        item.kind = WorkItemKind::BugFix;
        item.isPublic = false;
        item.customerNote.clear();
        plan.put(item);
        return plan;
    }

    [[nodiscard]] Run notes(const QString &file, const QString &audience, const QString &release = u"4.2"_s) const
    {
        return m_commands.run({u"export"_s, m_plan, u"--release-notes"_s, file, u"--audience"_s, audience, u"--release"_s, release});
    }
    [[nodiscard]] static QString textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase() { m_plan = m_commands.saved(plan()); }

    void eachAudienceReadsItsLanguage()
    {
        const Run users = notes(u"-"_s, u"Users"_s);
        QCOMPARE(users.err, QString());
        QCOMPARE(users.out, u"# Crane 4.2: release notes\n\n## New features\n\n- Booms are resized \\<fast\\>.\n"_s);
        QCOMPARE(notes(u"-"_s, u"Kunden"_s).out, u"# Crane 4.2: Release Notes\n\n## Neue Funktionen\n\n- Booms are resized \\<fast\\>.\n"_s);
    }

    void insideEverythingIsTold()
    {
        const Run inside = notes(u"-"_s, u"Mannschaft"_s);
        QCOMPARE(inside.code, ExitCode::Sound);
        QVERIFY2(inside.out.contains(u"## Fehlerkorrekturen\n\n- C-2 Secret hole ("_s), qPrintable(inside.out));
        QVERIFY(!notes(u"-"_s, u"Kunden"_s).out.contains(u"Secret"_s));
    }

    void eachAudienceReadsWhatIsForIt()
    {
        Plan plan = TestNotesExport::plan();
        WorkItem item = *plan.find(WorkItemId(100));
        item.audiences = {AudienceId(11)};
        plan.put(item);
        const QString path = m_commands.saved(plan);
        const auto notesFor = [&](const QString &audience) {
            return m_commands.run({u"export"_s, path, u"--release-notes"_s, u"-"_s, u"--audience"_s, audience, u"--release"_s, u"4.2"_s});
        };
        QVERIFY(notesFor(u"Kunden"_s).out.contains(u"Booms"_s));
        QVERIFY(!notesFor(u"Mannschaft"_s).out.contains(u"Booms"_s));
        const Run users = notesFor(u"Users"_s);
        QCOMPARE(users.code, ExitCode::Failed);
        QVERIFY2(users.err.contains(u"has a note for this audience"_s), qPrintable(users.err));
    }

    void theEndingSaysTheForm()
    {
        const QString text = m_commands.filePath(u"notes.txt"_s);
        QCOMPARE(notes(text, u"Users"_s).code, ExitCode::Sound);
        QVERIFY2(textOf(text).contains(u"- Booms are resized <fast>.\n"_s), qPrintable(textOf(text)));
        const QString page = m_commands.filePath(u"notes.HTML"_s);
        QCOMPARE(notes(page, u"Kunden"_s).code, ExitCode::Sound);
        QVERIFY2(textOf(page).contains(u"<html lang=\"de\">"_s) && textOf(page).contains(u"resized &lt;fast&gt;."_s), qPrintable(textOf(page)));
        const QString markdown = m_commands.filePath(u"notes.md"_s);
        QCOMPARE(notes(markdown, u"Users"_s).code, ExitCode::Sound);
        QCOMPARE(textOf(markdown), notes(u"-"_s, u"Users"_s).out);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("another form") << QStringList{u"notes.pdf"_s, u"--audience"_s, u"Users"_s, u"--release"_s, u"4.2"_s} << u".md, .txt or .html"_s;
        QTest::newRow("no audience") << QStringList{u"-"_s, u"--release"_s, u"4.2"_s} << u"add --release R and --audience A"_s;
        QTest::newRow("no release") << QStringList{u"-"_s, u"--audience"_s, u"Users"_s} << u"add --release R and --audience A"_s;
        QTest::newRow("unknown audience") << QStringList{u"-"_s, u"--audience"_s, u"Nobody"_s, u"--release"_s, u"4.2"_s} << u"Kunden"_s;
        QTest::newRow("nothing to tell") << QStringList{u"-"_s, u"--audience"_s, u"Users"_s, u"--release"_s, u"4.3"_s} << u"work item of Crane 4.3 has a note"_s;
        QTest::newRow("nothing at all") << QStringList{u"-"_s, u"--audience"_s, u"Mannschaft"_s, u"--release"_s, u"4.3"_s} << u"Crane 4.3 ships no work item"_s;
    }
    void refuses()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const Run run = m_commands.run(QStringList{u"export"_s, m_plan, u"--release-notes"_s} + options);
        QCOMPARE(run.code, ExitCode::Failed);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QCOMPARE(run.out, QString());
    }

    void anUnknownLanguageIsEnglish()
    {
        for (const QString &language : {u"en"_s, u"fr"_s, u"gibberish"_s, QString()})
            QCOMPARE(TextsInLanguage(language)("ReleaseNotes", "New features"), u"New features"_s);
        QCOMPARE(TextsInLanguage(u"de-CH"_s)("ReleaseNotes", "New features"), u"Neue Funktionen"_s);
        QCOMPARE(TextsInLanguage(u"de"_s)("ReleaseNotes", "Never translated"), u"Never translated"_s);
    }
};

QTEST_MAIN(TestNotesExport)
#include "tst_notesexport.moc"
