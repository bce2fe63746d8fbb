// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// What must come out of one file: release names, milestones and events, skipped rows, then "title | start | end | zone | kind" lines.
struct Expected {
    const char *file;
    const char *product;
    const char *releases;
    int milestones;
    int windows;
    int skipped;
    const char *anchor;
    const char *lines;
};

constexpr Expected schedules[] = {
    {"orchestrator-1.33-readme.csv", "Orchestrator", "1.33", 18, 1, 1, "v1.33.0 released",
     "Start of Release Cycle|2025-01-13||none|checkpoint\n"
     "Begin Production Readiness Freeze|2025-02-06||aoe|freeze\n"
     "Begin Enhancements Freeze|2025-02-14||utc 02:00|freeze\n"
     "Docs deadline - Open placeholder PRs|2025-02-27||America/Los_Angeles 18:00|checkpoint\n"
     "Begin Code Freeze and Test Freeze|2025-03-21||utc 02:00|freeze\n"
     "KubeCon EU|2025-04-01|2025-04-04||event\n"
     "v1.33.0 released|2025-04-23||none|go_live"},
    {"orchestrator-readme.md", "Product", "1.35", 4, 1, 0, "v1.35.0 released",
     "Begin Enhancements Freeze|2025-10-02||aoe|freeze\n"
     "KubeCon NA|2025-11-10|2025-11-13||event"},
    {"fedora-43-schedule.csv", "Fedora", "43", 11, 0, 0, "Current Final Target date",
     "Mass Rebuild|2025-07-23|2025-08-12|none|phase\n"
     "Beta Freeze (*)|2025-08-26|2025-09-16|none|freeze\n"
     "Beta Go/No-Go Meeting|2025-09-11||none|gate\n"
     "Current Final Target date|2025-10-21||none|go_live\n"
     "Fedora Linux 41 EOL|2025-11-19||none|end_of_life"},
    {"ubuntu-26.04-questing.csv", "Ubuntu", "26.04", 8, 1, 0, "26.04 LTS Final Release",
     "Toolchain uploaded|2025-10-16||none|checkpoint\n"
     "Christmas|2025-12-25|||event\n"
     "Feature Freeze|2026-02-19||none|freeze\n"
     "26.04 LTS Beta Release|2026-03-26||none|build\n"
     "26.04 LTS Final Release|2026-04-23||none|go_live"},
    {"debian-14-freeze.csv", "Debian", "14", 5, 0, 0, "Release of Debian 14",
     "Milestone 2 - Soft Freeze|2027-02-15||none|freeze\n"
     "Release of Debian 14|2027-06-07||none|go_live"},
    {"pep-9745.csv", "Product", "3.15", 9, 0, 0, "3.15.0 final",
     "3.15.0 alpha 1|2025-10-14||none|build\n"
     "3.15.0 candidate 1|2026-07-28||none|build\n"
     "3.15.0 final|2026-10-01||none|go_live\n"
     "3.15.2|2027-02-02||none|go_live"},
    {"gnome-50.csv", "GNOME", "50", 8, 0, 0, "GNOME 50 released",
     "50.alpha tarballs due|2026-01-03||utc 23:59|checkpoint\n"
     "API/ABI, Feature and UI Freeze|2026-01-31||utc 23:59|freeze\n"
     "GNOME 50 released|2026-03-18||utc 23:59|go_live"},
    {"libreoffice-26.8.csv", "Libreoffice", "26.8", 8, 0, 0, "26.8.0 release",
     "26.8.0 Alpha1|2026-05-04|2026-05-10|none|build\n"
     "26.8.0 release|2026-08-17|2026-08-23|none|go_live\n"
     "End of Life|2027-06-12||none|end_of_life"},
    {"openstack-gazpacho.csv", "Openstack", "Gazpacho", 6, 2, 1, "Gazpacho release",
     "Gazpacho cycle start|2025-10-06|2025-10-10|none|phase\n"
     "Gazpacho PTG|2025-10-27|2025-10-31||event\n"
     "Holidays|2025-12-29|2026-01-02||event\n"
     "RC1 target week|2026-03-09|2026-03-13|none|build\n"
     "Gazpacho release|2026-03-30|2026-04-03|none|go_live"},
    {"node-releases.csv", "Product", "20.x, 22.x, 24.x, 26.x", 16, 0, 0,
     "20.x Initial Release, 22.x Initial Release, 24.x Initial Release, 26.x Initial Release",
     "24.x Initial Release|2025-05-06||none|go_live\n"
     "24.x Active LTS Start|2025-10-28||none|checkpoint\n"
     "26.x End-of-life|2029-04-30||none|end_of_life"},
    {"browser-milestones.csv", "Product", "M150, M151", 10, 0, 0, "M150 Stable date, M151 Stable date",
     "M150 Branch point|2026-05-29||none|checkpoint\n"
     "M151 Stable date|2026-07-28||none|go_live"},
    {"matrix.csv", "Crane", "4.1, 4.2", 6, 0, 0, "Crane released, Crane released", "Scope freeze|2026-01-12||none|freeze"},
    {"zeitplan-4.2.csv", "Kran", "4.2", 4, 1, 0, "Kran 4.2 released",
     "Projektstart|2026-01-07||none|checkpoint\n"
     "Funktionsumfang eingefroren (Feature Freeze)|2026-03-04||none|freeze\n"
     "Testphase|2026-03-09|2026-03-27|none|phase\n"
     "Betriebsferien|2026-04-03|2026-04-06||event\n"
     "Kran 4.2 released|2026-04-21||none|go_live"},
    {"us-plan.csv", "Crane", "5.0", 4, 0, 0, "Crane 5.0 GA",
     "Kickoff|2026-01-20||none|checkpoint\n"
     "Feature Complete|2026-03-06||America/Los_Angeles 17:00|freeze\n"
     "Go/No-Go|2026-04-09||America/New_York 10:00|gate\n"
     "Crane 5.0 GA|2026-04-14||local 12:00|go_live"},
    {"several-releases.csv", "Crane, Hoist", "4.2, 4.3, 2.0", 6, 0, 0, "Crane 4.2 released, Crane 4.3 released, Hoist 2.0 released",
     "Crane 4.3 released|2026-09-07||none|go_live\n"
     "Hoist 2.0 released|2026-07-20||none|go_live"},
    {"planned-actual.csv", "Crane", "7.1", 6, 1, 0, "Crane 7.1 released",
     "Kickoff|2026-01-06||none|checkpoint\n"
     "Beta 1|2026-02-16||none|build\n"
     "Partner day|2026-03-04|||event"},
    {"eclipse-2026-03.csv", "Eclipse", "2026-03", 5, 0, 1, "2026-03 GA",
     "Opt-in deadline|2026-01-09||none|checkpoint\n"
     "2026-03 RC1|2026-02-27||none|build\n"
     "2026-03 GA|2026-03-11||none|go_live"},
    {"tracker-export.csv", "Crane", "4.2", 3, 0, 0, "Crane 4.2 GA",
     "Code freeze|2026-03-12||none|freeze\n"
     "Go/No-Go meeting|2026-03-26||local 10:30|gate\n"
     "Crane 4.2 GA|2026-03-31||none|go_live"},
    {"jalons.csv", "Product", "3.1", 3, 0, 0, "Version 3.1 publiée",
     "Gel du code|2026-03-04||none|checkpoint\n"
     "Phase de test|2026-03-05|2026-03-20|none|phase\n"
     "Version 3.1 publiée|2026-04-01||none|go_live"},
    {"wiki-page.csv", "Product", "9.4", 8, 0, 2, "9.4 released",
     "Branch cut|2026-03-03||none|checkpoint\n"
     "Test week|2026-03-09|2026-03-13|none|phase\n"
     "Fixes only|2026-03-16||none|checkpoint\n"
     "Final checks|2026-03-23||none|checkpoint\n"
     "9.4 released|2026-03-31||none|go_live"},
};

QString zoneText(const Milestone &m)
{
    QString zone = m.deadlineZone == DeadlineZone::Local && !m.timeZone.isEmpty() ? m.timeZone : FieldCodec<DeadlineZone>::name(m.deadlineZone);
    return m.deadlineTime.isValid() ? zone + u' ' + m.deadlineTime.toString(u"HH:mm"_s) : zone;
}

QString lineOf(const ImportFixture &f, const QString &title)
{
    const auto line = [&](QDate start, QDate end, const QString &zone, const QString &kind) {
        return QStringList{title, start.toString(Qt::ISODate), end == start ? QString() : end.toString(Qt::ISODate), zone, kind}.join(u'|');
    };
    for (const Window &w : f.plan.table<Window>()) {
        if (w.name == title)
            return line(w.startDate, w.endDate, {}, FieldCodec<WindowKind>::name(w.kind));
    }
    if (!f.hasMilestone(title))
        return u"nothing is called “%1”"_s.arg(title);
    const Milestone &m = f.milestone(title);
    return line(f.timetable.startOf(m.id), f.timetable.endOf(m.id), zoneText(m), FieldCodec<MilestoneKind>::name(m.kind));
}

CsvTable tableOf(const QString &file)
{
    const auto read = readCsvFile(QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/exchange/data/schedules/") + file);
    if (!read)
        qFatal("%s", qPrintable(read.error().text));
    return *read;
}

} // namespace

/// Schedules in the manner of other projects, invented for this, with no options, into a new plan.
class TestForeignSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesInAsExpected_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(schedules)); ++i)
            QTest::newRow(schedules[i].file) << i;
    }

    void comesInAsExpected()
    {
        QFETCH(int, index);
        const Expected &expected = schedules[index];
        ImportFixture f;
        const CsvTable table = tableOf(QString::fromUtf8(expected.file));
        const auto outcome = f.import(table);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(outcome->product, QString::fromUtf8(expected.product));
        QCOMPARE(outcome->release, QString::fromUtf8(expected.releases));
        QCOMPARE(int(f.plan.table<Milestone>().size()), expected.milestones);
        QCOMPARE(int(f.plan.table<Window>().size()), expected.windows);
        QCOMPARE(outcome->count(ImportRow::Outcome::Skipped), expected.skipped);
        QCOMPARE(outcome->anchor, QString::fromUtf8(expected.anchor));
        for (const QString &line : QString::fromUtf8(expected.lines).split(u'\n'))
            QCOMPARE(lineOf(f, line.section(u'|', 0, 0)), line);
        QCOMPARE(f.exportedItems(), expected.milestones + expected.windows);
        QVERIFY(validate(f.plan));
    }

    void theSameFileAgainChangesNothing_data() { comesInAsExpected_data(); }
    void theSameFileAgainChangesNothing()
    {
        QFETCH(int, index);
        ImportFixture f;
        const CsvTable table = tableOf(QString::fromUtf8(schedules[index].file));
        QVERIFY(f.import(table));
        const auto again = f.import(table);
        QVERIFY(again);
        for (const ImportRow &row : again->rows)
            QVERIFY2(row.outcome == ImportRow::Outcome::Unchanged || row.outcome == ImportRow::Outcome::Skipped, qPrintable(row.title + row.before));
        QVERIFY(again->edit.isEmpty());
    }

    void withLearntRulesTheDatesStay_data() { comesInAsExpected_data(); }
    void withLearntRulesTheDatesStay()
    {
        QFETCH(int, index);
        ImportFixture fixed;
        ImportFixture ruled;
        const CsvTable table = tableOf(QString::fromUtf8(schedules[index].file));
        ImportOptions learn;
        learn.learnRules = true;
        QVERIFY(fixed.import(table));
        QVERIFY(ruled.import(table, learn));
        QStringList before;
        QStringList after;
        for (const Milestone &m : fixed.plan.table<Milestone>())
            before += displayTitle(fixed.plan, m) + fixed.timetable.startOf(m.id).toString(Qt::ISODate) + fixed.timetable.endOf(m.id).toString(Qt::ISODate);
        for (const Milestone &m : ruled.plan.table<Milestone>())
            after += displayTitle(ruled.plan, m) + ruled.timetable.startOf(m.id).toString(Qt::ISODate) + ruled.timetable.endOf(m.id).toString(Qt::ISODate);
        QCOMPARE(after, before);
    }

    void statesAndActualDates()
    {
        ImportFixture f;
        QVERIFY(f.import(tableOf(u"planned-actual.csv"_s)));
        QCOMPARE(f.milestone(u"Kickoff"_s).state, MilestoneState::Done);
        QCOMPARE(f.milestone(u"Kickoff"_s).actual, QDate(2026, 1, 6));
        QCOMPARE(f.milestone(u"Kickoff"_s).pinned, QDate(2026, 1, 5));
        QCOMPARE(f.milestone(u"Beta 1"_s).state, MilestoneState::Planned);
        QCOMPARE(f.milestone(u"Beta 1"_s).publicTitle, u"Beta available"_s);
        QCOMPARE(f.milestone(u"Beta 1"_s).audiences.size(), size_t(1));
        QCOMPARE(f.milestone(u"Go/No-Go"_s).commitment, Commitment::Tentative);
        QCOMPARE(f.milestone(u"Old demo"_s).state, MilestoneState::Cancelled);
        QCOMPARE(f.milestone(u"Kickoff"_s).importKey, u"MS-1"_s);
    }

    void windows1252AndGermanOwners()
    {
        ImportFixture f;
        const auto outcome = f.import(tableOf(u"zeitplan-4.2.csv"_s));
        QCOMPARE(f.owners(u"Funktionsumfang eingefroren (Feature Freeze)"_s), QStringList({u"Müller"_s, u"Groß"_s}));
        QVERIFY(f.plan.find(f.milestone(u"Projektstart"_s).owners.front())->everyone);
        QCOMPARE(f.milestone(u"Projektstart"_s).note, u"Auftakt in Köln"_s);
        QCOMPARE(f.milestone(u"Projektstart"_s).state, MilestoneState::Done);
        QCOMPARE(f.milestone(u"Testphase"_s).note, u"drei Wochen – ohne Ostern"_s);
        QVERIFY(outcome->remarks.join(u' ').contains(u"Windows-1252"_s));
    }

    void utf16WithTabsAndThreeOwners()
    {
        ImportFixture f;
        const CsvTable table = tableOf(u"us-plan.csv"_s);
        QCOMPARE(table.encoding, u"UTF-16LE"_s);
        QCOMPARE(table.delimiter, QChar(u'\t'));
        QVERIFY(f.import(table));
        QCOMPARE(f.owners(u"Feature Complete"_s), QStringList({u"Eng"_s, u"QA"_s, u"Docs"_s}));
        QCOMPARE(f.milestone(u"Feature Complete"_s).note, u"two lines of comment"_s);
    }

    void oddRowsAreRemarked()
    {
        ImportFixture f;
        const auto outcome = f.import(tableOf(u"wiki-page.csv"_s));
        QHash<QString, QString> remarks;
        for (const ImportRow &row : outcome->rows)
            remarks.insert(row.title, row.remark);
        QCOMPARE(remarks.value(u"Translation deadline"_s), u"The date falls on a Wednesday, not on a Thursday; check which is right."_s);
        QCOMPARE(remarks.value(u"Final checks"_s), u"“2026-W13” names a week; its Monday was taken."_s);
        QCOMPARE(remarks.value(u"Press call"_s), u"“TBD” names no day; write the date when it is known."_s);
        QCOMPARE(f.milestone(u"Party"_s).state, MilestoneState::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestForeignSchedules)
#include "tst_foreignschedules.moc"
