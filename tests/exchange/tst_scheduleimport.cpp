// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plandraft.h"
#include "exchange/recordcsv.h"
#include "importfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

const QByteArray crane = "key,milestone,owner,date,end,note\n"
                         "a,Kickoff,Lead,2026-01-12,,\n"
                         "b,Code freeze,Branch Manager,2026-02-09,,first\n"
                         "c,Test phase,QA,2026-02-10,2026-02-20,\n"
                         "d,Crane 4.2 released,Branch Manager,2026-03-02,,\n";

ImportOptions kind(ImportKind kind)
{
    ImportOptions options;
    options.kind = kind;
    return options;
}

} // namespace

class TestScheduleImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondImportUpdatesByKey()
    {
        ImportFixture f;
        QVERIFY(f.import(crane));
        const MilestoneId freeze = f.milestone(u"Code freeze"_s).id;
        const auto outcome = f.import("key,milestone,owner,date,end,note\n"
                                      "b,Source freeze,Branch Manager,2026-02-11,,first\n"
                                      "e,Announcement,Comms,2026-03-03,,\n"
                                      "d,Crane 4.2 released,Branch Manager,2026-03-02,,\n");
        QVERIFY(outcome);
        QCOMPARE(outcome->count(ImportRow::Outcome::Updated), 1);
        QCOMPARE(outcome->count(ImportRow::Outcome::Added), 1);
        QCOMPARE(outcome->count(ImportRow::Outcome::Unchanged), 1);
        QCOMPARE(outcome->rows[0].before, u"Mon 9 Feb 2026 → Wed 11 Feb 2026; title Code freeze → Source freeze"_s);
        QCOMPARE(f.milestone(u"Source freeze"_s).id, freeze);
        QCOMPARE(f.plan.table<Milestone>().size(), 5);
        QCOMPARE(f.startOf(u"Source freeze"_s), QDate(2026, 2, 11));
    }

    void withoutAKeyTheTitlePatternMatches()
    {
        ImportFixture f;
        QVERIFY(f.import("milestone,date\nCrane 4.2 beta released,2026-02-02\nCrane 4.2 released,2026-03-02\n"));
        QCOMPARE(f.milestone(u"Crane 4.2 beta released"_s).title, u"Crane {release} beta released"_s);
        const auto outcome = f.import("milestone,date\ncrane 4.2 — beta released,2026-02-03\nCrane 4.2 released,2026-03-02\n");
        QCOMPARE(outcome->count(ImportRow::Outcome::Updated), 1);
        QCOMPARE(f.plan.table<Milestone>().size(), 2);
    }

    void columnsThatAreNotThereLeaveTheirFields()
    {
        ImportFixture f;
        QVERIFY(f.import(crane));
        QVERIFY(f.import("key,milestone,date\nb,Code freeze,2026-02-10\n", [] { ImportOptions o; o.release = u"4.2"_s; return o; }()));
        QCOMPARE(f.owners(u"Code freeze"_s), QStringList(u"Branch Manager"_s));
        QCOMPARE(f.milestone(u"Code freeze"_s).note, u"first"_s);
        QCOMPARE(f.startOf(u"Code freeze"_s), QDate(2026, 2, 10));
    }

    void columnsThatAreThereOverwrite()
    {
        ImportFixture f;
        QVERIFY(f.import(crane));
        QVERIFY(f.import("key,milestone,owner,date,end,note\nb,Code freeze,,2026-02-09,,\nd,Crane 4.2 released,Branch Manager,2026-03-02,,\n"));
        QVERIFY(f.milestone(u"Code freeze"_s).owners.empty());
        QCOMPARE(f.milestone(u"Code freeze"_s).note, QString());
    }

    void equalTitlesAreTwoMilestonesAndStayTwo()
    {
        const QByteArray file = "milestone,date\nRelease meeting,2026-01-12\nRelease meeting,2026-01-19\nCrane 4.2 released,2026-03-02\n";
        ImportFixture f;
        QVERIFY(f.import(file));
        QCOMPARE(f.plan.table<Milestone>().size(), 3);
        QVERIFY(f.import(file)->edit.isEmpty());
        QVERIFY(f.import(QByteArray(file).replace("2026-01-19", "2026-01-20")));
        QCOMPARE(f.plan.table<Milestone>().size(), 3);
        QList<QDate> dates;
        for (const Milestone &m : f.plan.table<Milestone>())
            dates += m.pinned;
        QCOMPARE(dates, QList<QDate>({QDate(2026, 1, 12), QDate(2026, 1, 20), QDate(2026, 3, 2)}));
    }

    void keysAreUniqueWithinARelease()
    {
        ImportFixture f;
        const auto outcome = f.import("id,release,milestone,date\n1a,4.2,Freeze,2026-02-02\n1a,4.3,Freeze,2026-05-04\n2a,4.2,Crane 4.2 released,2026-03-02\n");
        QVERIFY(outcome);
        QCOMPARE(outcome->count(ImportRow::Outcome::Added), 3);
        ImportOptions chosen;
        chosen.keyColumn = u"ref"_s;
        const auto repeated = f.import("ref,milestone,date\nx,Freeze,2026-02-02\nX,Thaw,2026-02-03\ny,Crane 4.2 released,2026-03-02\n", chosen);
        QVERIFY(repeated);
        QCOMPARE(repeated->rows[1].outcome, ImportRow::Outcome::Skipped);
        QCOMPARE(repeated->rows[1].remark, u"Its key “X” is that of row 2 already; give each row its own."_s);
    }

    void rowNumbersAreNoKey()
    {
        ImportFixture f;
        QVERIFY(f.import("No,milestone,date\n1,Freeze,2026-02-02\n2,Crane 4.2 released,2026-03-02\n"));
        const auto outcome = f.import("No,milestone,date\n1,Kickoff,2026-01-12\n2,Freeze,2026-02-02\n3,Crane 4.2 released,2026-03-02\n");
        QCOMPARE(outcome->count(ImportRow::Outcome::Added), 1);
        QCOMPARE(outcome->count(ImportRow::Outcome::Unchanged), 2);
    }

    void rulesStayRulesWhenDatesMove()
    {
        ImportFixture f;
        ImportOptions learn;
        learn.learnRules = true;
        QVERIFY(f.import(crane, learn));
        QCOMPARE(f.milestone(u"Code freeze"_s).offset, -15);
        QVERIFY(f.import(QByteArray(crane).replace("2026-02-09", "2026-02-06")));
        const Milestone freeze = f.milestone(u"Code freeze"_s);
        QCOMPARE(freeze.rule, RuleKind::Offset);
        QCOMPARE(freeze.offset, -16);
        QCOMPARE(f.startOf(u"Code freeze"_s), QDate(2026, 2, 6));
        // The whole release a week later: only the anchor moves.
        QByteArray later = "key,milestone,owner,date,end,note\na,Kickoff,Lead,2026-01-19,,\nb,Code freeze,Branch Manager,2026-02-13,,first\n"
                           "c,Test phase,QA,2026-02-17,2026-02-27,\nd,Crane 4.2 released,Branch Manager,2026-03-09,,\n";
        const auto outcome = f.import(later);
        QVERIFY(outcome);
        QCOMPARE(outcome->edit.changes<Milestone>().size(), size_t(1));
        QCOMPARE(f.startOf(u"Test phase"_s), QDate(2026, 2, 17));
        QCOMPARE(f.endOf(u"Test phase"_s), QDate(2026, 2, 27));
    }

    void whatIsDoneStays()
    {
        ImportFixture f;
        QVERIFY(f.import(crane));
        PlanDraft draft(f.plan);
        draft.update(f.milestone(u"Kickoff"_s).id, [](Milestone &m) {
            m.state = MilestoneState::Done;
            m.actual = QDate(2026, 1, 13);
        });
        f.plan.apply(draft.toEdit({}));
        f.timetable = computeTimetable(f.plan);
        const auto outcome = f.import(crane);
        QVERIFY(outcome->edit.isEmpty());
        QCOMPARE(outcome->rows[0].remark, u"It is done already; its date was left."_s);
        QCOMPARE(f.startOf(u"Kickoff"_s), QDate(2026, 1, 13));
    }

    void aSpanThatIsDoneWasDoneOnItsLastDay()
    {
        const QByteArray file = "milestone,date,end,status\nTest phase,2026-02-10,2026-02-20,Done\nCrane 4.2 released,2026-03-02,,Planned\n";
        ImportFixture f;
        QVERIFY(f.import(file));
        QCOMPARE(f.milestone(u"Test phase"_s).actual, QDate(2026, 2, 20));
        const auto again = f.import(file);
        QVERIFY(again->edit.isEmpty());
        QVERIFY(!again->rows[0].remark.contains(u"its date was left"_s));
    }

    void whatIsDoneKeepsTheTimeOfItsRule()
    {
        ImportFixture f;
        QVERIFY(f.import("milestone,date\nReport,2026-02-10\nFix ready,2026-02-10\nCrane 4.2 released,2026-02-10\n"));
        const MilestoneId live = f.milestone(u"Crane 4.2 released"_s).id;
        PlanDraft draft(f.plan);
        const auto follow = [&](MilestoneId id, const QString &anchor) {
            draft.update(id, [&](Milestone &m) {
                m.rule = RuleKind::Offset;
                m.anchor = f.milestone(anchor).id;
                m.offset = 4;
                m.offsetUnit = OffsetUnit::Hours;
            });
        };
        follow(f.milestone(u"Fix ready"_s).id, u"Report"_s);
        follow(live, u"Fix ready"_s);
        f.plan.apply(draft.toEdit({}));
        f.timetable = computeTimetable(f.plan);
        const QDateTime moment = f.timetable.find(live)->moment;
        QVERIFY(f.import("milestone,date,status\nReport,2026-02-10,Planned\nFix ready,2026-02-10,Done\nCrane 4.2 released,2026-02-10,Planned\n"));
        QCOMPARE(f.milestone(u"Fix ready"_s).state, MilestoneState::Done);
        QCOMPARE(f.timetable.find(live)->moment, moment);
    }

    void anchorsAreFoundOrNamed()
    {
        ImportFixture f;
        ImportOptions options;
        options.anchor = u"Code Freeze"_s;
        QCOMPARE(f.import(crane, options)->anchor, u"Code freeze"_s);
        // It stays, whatever the data say later.
        QCOMPARE(f.import(crane)->anchor, u"Code freeze"_s);
        options.anchor = u"Party"_s;
        const auto outcome = f.import(crane, options);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::NotFound);
        QCOMPARE(outcome.error().text, u"There is no milestone “Party” to be the anchor; choose the title of one."_s);
    }

    void thePlainVersionIsTheAnchorNotItsPatches()
    {
        ImportFixture f;
        const auto outcome = f.import("milestone,date\nCrane 4.2.0 released,2026-03-02\nCrane 4.2.1 released,2026-04-06\nCrane 4.2.2 released,2026-05-04\n");
        QCOMPARE(outcome->release, u"4.2"_s);
        QCOMPARE(outcome->anchor, u"Crane 4.2.0 released"_s);
    }

    void productAndReleaseAreSaidOrTold()
    {
        ImportFixture f;
        ImportOptions options;
        options.product = u"Hoist"_s;
        options.release = u"9"_s;
        const auto said = f.import(crane, options);
        QCOMPARE(said->product, u"Hoist"_s);
        QCOMPARE(said->release, u"9"_s);
        // The plan's only product takes what says nothing else.
        const auto told = f.import("milestone,date\nv4.3 released,2026-09-07\n");
        QCOMPARE(told->product, u"Hoist"_s);
        QCOMPARE(told->release, u"4.3"_s);
        QCOMPARE(f.plan.table<Release>().size(), 2);
    }

    void theFilesNameTellsTheRelease_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("release");
        QTest::newRow("version") << u"1.37-milestones.csv"_s << u"Product"_s << u"1.37"_s;
        QTest::newRow("product and version") << u"crane-4.2-schedule.csv"_s << u"Crane"_s << u"4.2"_s;
        QTest::newRow("whole number") << u"fedora-43.csv"_s << u"Fedora"_s << u"43"_s;
        QTest::newRow("a date is none") << u"crane 2026-03-02.csv"_s << u"Product"_s << u"Crane"_s;
        QTest::newRow("second download") << u"crane-4.2 (1).csv"_s << u"Crane"_s << u"4.2"_s;
        QTest::newRow("name") << u"trixie-schedule.csv"_s << u"Product"_s << u"Trixie"_s;
        QTest::newRow("nothing") << u"schedule.csv"_s << u"Product"_s << u"schedule"_s;
    }

    void theFilesNameTellsTheRelease()
    {
        QFETCH(QString, file);
        QFETCH(QString, product);
        QFETCH(QString, release);
        ImportFixture f;
        const auto outcome = f.import(ImportFixture::table("milestone,date\nCode freeze,2026-03-02\n", file));
        QCOMPARE(outcome->product, product);
        QCOMPARE(outcome->release, release);
    }

    void ambiguousDatesAreAskedAbout()
    {
        ImportFixture f;
        const QByteArray file = "milestone,date\nCode freeze,03/04/2026\nCrane 4.2 released,05/06/2026\n";
        const auto outcome = f.import(file);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Conflict);
        ImportOptions options;
        options.dateOrder = DateOrder::DayFirst;
        QVERIFY(f.import(file, options));
        QCOMPARE(f.startOf(u"Code freeze"_s), QDate(2026, 4, 3));
        options.dateOrder = DateOrder::MonthFirst;
        QVERIFY(f.import(file, options));
        QCOMPARE(f.startOf(u"Code freeze"_s), QDate(2026, 3, 4));
    }

    void columnsCanBeChosen()
    {
        ImportFixture f;
        ImportOptions options;
        options.chosen = {{u"Objective"_s, ImportField::Title}, {u"Before"_s, ImportField::Start}, {u"Owner"_s, ImportField::Ignored}};
        const auto outcome = f.import("Objective,Before,Owner,Colour\nCode freeze,2026-02-02,Lead,red\nCrane 4.2 released,2026-03-02,,\n", options);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QVERIFY(f.milestone(u"Code freeze"_s).owners.empty());
        QCOMPARE(outcome->unknownColumns, QStringList(u"Colour"_s));
    }

    void ownersAreSplit_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("owners");
        QTest::newRow("slash") << u"Comms / Docs"_s << QStringList{u"Comms"_s, u"Docs"_s};
        QTest::newRow("tight slash") << u"Comms/Docs"_s << QStringList{u"Comms"_s, u"Docs"_s};
        QTest::newRow("one name with a slash") << u"CI/CD Team"_s << QStringList{u"CI/CD Team"_s};
        QTest::newRow("commas and and") << u"Comms, Docs and Tests"_s << QStringList{u"Comms"_s, u"Docs and Tests"_s};
        QTest::newRow("comma before and") << u"Comms, Docs, and Tests"_s << QStringList{u"Comms"_s, u"Docs"_s, u"Tests"_s};
        QTest::newRow("known names") << u"Lead and Branch Manager"_s << QStringList{u"Lead"_s, u"Branch Manager"_s};
        QTest::newRow("ampersand") << u"Comms & Docs"_s << QStringList{u"Comms"_s, u"Docs"_s};
        QTest::newRow("R&D") << u"R&D"_s << QStringList{u"R&D"_s};
        QTest::newRow("semicolon, twice the same") << u"Comms; comms"_s << QStringList{u"Comms"_s};
        QTest::newRow("lines") << u"Comms\nDocs"_s << QStringList{u"Comms"_s, u"Docs"_s};
        QTest::newRow("HTML lines") << u"Comms<br>Docs"_s << QStringList{u"Comms"_s, u"Docs"_s};
        QTest::newRow("blank") << u""_s << QStringList{};
        QTest::newRow("nobody") << u"TBD"_s << QStringList{};
        QTest::newRow("dash") << u"—"_s << QStringList{};
        QTest::newRow("all") << u"ALL"_s << QStringList{u"ALL"_s};
    }

    void ownersAreSplit()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, owners);
        ImportFixture f;
        QVERIFY(f.import("milestone,owner,date\nKickoff,Lead,2026-01-12\nBranch,Branch Manager,2026-01-13\nFreeze,\"" + cell.toUtf8()
                         + "\",2026-02-02\nCrane 4.2 released,Lead,2026-03-02\n"));
        QCOMPARE(f.owners(u"Freeze"_s), owners);
    }

    void windowsComeAlone()
    {
        ImportFixture f;
        const auto outcome = f.import("window,start,end,kind\nYear-end freeze,2026-12-18,2027-01-04,freeze\nDatabase maintenance,2026-03-07,2026-03-08,\n"
                                      "DevConf,2026-06-11,2026-06-12,\nQuarter close,2026-03-30,2026-04-02,blackout\nParty,2026-05-01,2026-05-01,fun\n",
                                      kind(ImportKind::Windows));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(f.window(u"Year-end freeze"_s).kind, WindowKind::Freeze);
        QCOMPARE(f.window(u"Database maintenance"_s).kind, WindowKind::Maintenance);
        QCOMPARE(f.window(u"DevConf"_s).kind, WindowKind::Event);
        QVERIFY(!f.window(u"DevConf"_s).hard);
        QCOMPARE(f.window(u"Quarter close"_s).kind, WindowKind::Blackout);
        QVERIFY(f.window(u"Quarter close"_s).hard);
        QVERIFY(!f.window(u"Quarter close"_s).release.isValid());
        QCOMPARE(outcome->rows[4].remark, u"The kind “fun” is not known; it was guessed from the title."_s);
        QCOMPARE(f.plan.table<Product>().size(), 0);
    }

    void windowsSayWhatTheyConcern()
    {
        ImportFixture f;
        Environment staging;
        staging.id = f.ids.next<Environment>();
        staging.name = u"Staging"_s;
        f.plan.put(staging);
        const QByteArray file = "window,start,end,environment,concerns,hard\nPatch days,2026-03-07,2026-03-08,staging,build,no\n"
                                "Quarter close,2026-03-30,2026-04-02,Production,go-live,yes\nYear end,2026-12-18,2027-01-04,,all,hard\n"
                                "Odd,2026-05-01,2026-05-01,,parties,yes\n";
        const auto outcome = f.import(file, kind(ImportKind::Windows));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(f.plan.table<Window>().size(), 3);
        QCOMPARE(f.window(u"Patch days"_s).environment, staging.id);
        QCOMPARE(f.window(u"Patch days"_s).reach, MilestoneReach::Builds);
        QVERIFY(!f.window(u"Patch days"_s).hard);
        QCOMPARE(f.plan.table<Environment>().size(), 2);
        QCOMPARE(f.plan.find(f.window(u"Quarter close"_s).environment)->name, u"Production"_s);
        QCOMPARE(f.window(u"Quarter close"_s).reach, MilestoneReach::GoLives);
        QVERIFY(f.window(u"Quarter close"_s).hard);
        QVERIFY(!f.window(u"Year end"_s).environment.isValid());
        QVERIFY(f.window(u"Year end"_s).hard);
        QVERIFY2(outcome->rows[3].remark.contains("parties"_L1), qPrintable(outcome->rows[3].remark));
        const auto again = f.import(file, kind(ImportKind::Windows));
        QVERIFY(again);
        QVERIFY(again->edit.isEmpty());
    }

    void peopleFillRoles()
    {
        ImportFixture f;
        const QByteArray file = "name,email,role,team,time zone\nMara Lind,mara@example.org,Branch Manager,Release,Europe/Berlin\n"
                                "Ivo Tan,ivo@example.org,Branch Manager,,Asia/Singapore\nJo,,,,Mars/Base\nMara Lind,mara@example.org,,,\n";
        const auto outcome = f.import(file, kind(ImportKind::People));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(f.plan.table<Person>().size(), 3);
        QCOMPARE(f.plan.table<Role>().size(), 1);
        const Role &role = f.plan.table<Role>().at(0);
        QCOMPARE(f.plan.find(role.person)->name, u"Mara Lind"_s);
        QCOMPARE(f.plan.find(role.deputy)->name, u"Ivo Tan"_s);
        QCOMPARE(f.plan.find(role.team)->name, u"Release"_s);
        QCOMPARE(f.plan.find(role.person)->timeZone, u"Europe/Berlin"_s);
        QCOMPARE(outcome->rows[2].remark, u"The time zone “Mars/Base” is not known and was left out; write a name such as Europe/Berlin."_s);
        QCOMPARE(outcome->rows[3].remark, u"It names the same as row 2; leave one of them out."_s);
        // A team beside a person takes them in, with all of their time.
        QCOMPARE(f.plan.table<Membership>().size(), 1);
        const Membership &membership = f.plan.table<Membership>().at(0);
        QCOMPARE(membership.person, role.person);
        QCOMPARE(membership.team, role.team);
        QCOMPARE(membership.share, 1.0);
        QVERIFY(f.import(file, kind(ImportKind::People))->edit.isEmpty());
    }

    /// A skill is known by its name, and made where there is none; what somebody can do already is not taken away.
    void peopleHaveSkills()
    {
        ImportFixture f;
        const Skill welding{f.ids.next<Skill>(), u"Welding and cutting"_s, {}};
        f.plan.put(welding);
        const QByteArray file = "name,skills\nMara Lind,\"welding and cutting, Painting\"\nIvo Tan,Painting / Painting\nJo,\n";
        QVERIFY(f.import(file, kind(ImportKind::People)));
        QCOMPARE(f.plan.table<Skill>().size(), 2);
        QCOMPARE(f.plan.table<PersonSkill>().size(), 3);
        const PersonSkill &first = f.plan.table<PersonSkill>().at(0);
        QCOMPARE(f.plan.find(first.person)->name, u"Mara Lind"_s);
        QCOMPARE(first.skill, welding.id);
        QVERIFY(f.import(file, kind(ImportKind::People))->edit.isEmpty());
        const auto more = f.import(QByteArray("name,skills\nMara Lind,Rigging\nIvo Tan,Painting\n"), kind(ImportKind::People));
        QVERIFY(more);
        QCOMPARE(more->rows[0].outcome, ImportRow::Outcome::Updated);
        QCOMPARE(more->rows[1].outcome, ImportRow::Outcome::Unchanged);
        QCOMPARE(f.plan.table<PersonSkill>().size(), 4);
    }

    void rolesHavePersonAndDeputy()
    {
        ImportFixture f;
        const QByteArray file = "role,person,deputy,team\nBranch Manager,Mara Lind,Ivo Tan,Release\nALL,,,\n";
        QVERIFY(f.import(file, kind(ImportKind::Roles)));
        QCOMPARE(f.plan.table<Role>().size(), 2);
        QCOMPARE(f.plan.table<Person>().size(), 2);
        QVERIFY(f.plan.table<Role>().at(1).everyone || f.plan.table<Role>().at(0).everyone);
        QVERIFY(f.import(file, kind(ImportKind::Roles))->edit.isEmpty());
    }

    void holidaysGoToACalendar()
    {
        ImportFixture f;
        const QByteArray file = "holiday,date,until,hours\nMaintenance day,2026-05-04,,\nSummer break,2026-08-03,2026-08-14,\nShort day,2026-12-24,,4\n";
        QVERIFY(f.import(file, kind(ImportKind::Holidays)));
        QCOMPARE(f.plan.table<CalendarException>().size(), 3);
        QVERIFY(f.plan.settings().calendar.isValid());
        QCOMPARE(f.plan.table<WorkingCalendar>().size(), 1);
        QVERIFY(f.import(file, kind(ImportKind::Holidays))->edit.isEmpty());
        const auto moved = f.import(QByteArray(file).replace("2026-05-04", "2026-05-05"), kind(ImportKind::Holidays));
        QCOMPARE(moved->count(ImportRow::Outcome::Updated), 1);
        QCOMPARE(f.plan.table<CalendarException>().size(), 3);
    }

    void lengthsMayBeInWorkingDays()
    {
        // From a Monday, a Friday and a Saturday on.
        const QByteArray file = "milestone,date,duration\nTest phase,2026-07-06,10 working days\nSoak phase,2026-07-10,3 wd\n"
                                "Review phase,2026-07-11,3 Arbeitstage\nBeta phase,2026-07-10,3 Tage\nCrane 4.2 released,2026-08-03,\n";
        ImportFixture f;
        const auto outcome = f.import(file);
        QVERIFY(outcome);
        QCOMPARE(outcome->rows[0].end, QDate(2026, 7, 17));
        QCOMPARE(f.endOf(u"Test phase"_s), QDate(2026, 7, 17));
        QCOMPARE(f.milestone(u"Test phase"_s).span, 9);
        QCOMPARE(f.milestone(u"Test phase"_s).spanUnit, OffsetUnit::WorkingDays);
        QCOMPARE(f.endOf(u"Soak phase"_s), QDate(2026, 7, 14));
        QCOMPARE(f.endOf(u"Review phase"_s), QDate(2026, 7, 15));
        QCOMPARE(f.endOf(u"Beta phase"_s), QDate(2026, 7, 12));
        QVERIFY(f.import(file)->edit.isEmpty());
        // They are those of the product.
        WorkingCalendar calendar;
        calendar.id = WorkingCalendarId(90);
        calendar.name = u"Bavaria"_s;
        f.plan.put(calendar);
        f.plan.put(CalendarException{CalendarExceptionId(91), calendar.id, u"Outing"_s, QDate(2026, 7, 8), QDate(2026, 7, 8), 0.0, {}});
        Product product = f.plan.table<Product>().at(0);
        product.calendar = calendar.id;
        f.plan.put(product);
        f.timetable = computeTimetable(f.plan);
        const auto again = f.import(file);
        QVERIFY(again->edit.isEmpty());
        QCOMPARE(again->rows[0].end, QDate(2026, 7, 20));
        const auto longer = f.import(QByteArray(file).replace("10 working", "11 working"));
        QCOMPARE(longer->count(ImportRow::Outcome::Updated), 1);
        QCOMPARE(f.milestone(u"Test phase"_s).span, 10);
        QCOMPARE(f.endOf(u"Test phase"_s), QDate(2026, 7, 21));
    }

    void rowsThatBreakARuleAreSkippedAndTheRestComes()
    {
        ImportFixture f;
        const QByteArray longTitle(600, 'x');
        const auto outcome = f.import("milestone,date,end\n" + longTitle + ",2026-02-02,\nForever,2026-02-02,2096-02-02\nCrane 4.2 released,2026-03-02,\n");
        QVERIFY(outcome);
        QCOMPARE(outcome->count(ImportRow::Outcome::Skipped), 2);
        QCOMPARE(outcome->count(ImportRow::Outcome::Added), 1);
        QCOMPARE(outcome->rows[1].remark, u"The length of “Forever” must be between 0 and 3650; type another."_s);
        QCOMPARE(f.plan.table<Milestone>().size(), 1);
    }

    void ourOwnTimetableComesBackUnchanged()
    {
        ImportFixture f;
        QVERIFY(f.import(crane));
        // id and table are no columns of a schedule; title, release, kind, state, start and end are.
        const auto outcome = f.import(timetableCsv(f.plan, f.timetable));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(f.plan.table<Milestone>().size(), 4);
        QCOMPARE(f.plan.table<Release>().size(), 1);
        for (const Milestone &m : f.plan.table<Milestone>())
            QVERIFY(f.timetable.startOf(m.id).isValid());
        QCOMPARE(f.endOf(u"Test phase"_s), QDate(2026, 2, 20));
    }
};

QTEST_GUILESS_MAIN(TestScheduleImport)
#include "tst_scheduleimport.moc"
