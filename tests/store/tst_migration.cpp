// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "store/drivenprocess.h"
#include "store/rawsqlite.h"
#include "store/storeaccess.h"
#include "store/storefixture.h"
#include "store/testmigrations.h"

#include <QDir>
#include <QThread>

#include <functional>
#include <initializer_list>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Older files are brought to the new schema whole or not at all; newer ones are only read.
class TestMigration : public QObject
{
    Q_OBJECT

    static QByteArray versionOf(const QString &path)
    {
        RawSqlite database(path);
        return database.value("PRAGMA user_version") + " "_ba + database.value("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'tomorrow%'")
            + " "_ba + database.value("PRAGMA integrity_check");
    }
    /// What versionOf() says of a file of today, and of one that has been brought to tomorrow.
    static QByteArray untouched() { return QByteArray::number(versionOfToday()) + " 0 ok"; }
    static QByteArray migratedWhole() { return QByteArray::number(versionOfTomorrow()) + " 2 ok"; }
    static StoreOptions withBackups(const StoreFixture &fixture)
    {
        StoreOptions options = StoreFixture::options();
        options.backupFolder = fixture.file(u"backups"_s);
        return options;
    }
    /// A plan of the version of today, with one step in its history.
    static Plan makePlan(StoreFixture &fixture, int records = 10)
    {
        Plan plan = fixture.plan(records);
        auto store = Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options());
        if (!store)
            qFatal("%s", qPrintable(store.error().text));
        const PlanEdit edit = fixture.rename(plan, u"Before"_s);
        if (!(*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)))
            qFatal("A step was refused.");
        return plan;
    }

    /// The plan with records of those types changed by that.
    template<typename... R>
    static void withoutFields(Plan &plan, const auto &clear)
    {
        const auto clearAll = [&]<typename T>(Table<T> records) {
            for (T record : records) {
                clear(record);
                plan.put(std::move(record));
            }
        };
        (clearAll(plan.table<R>()), ...);
    }

    /// The script, and those tables without their notes; what SQLite says where that fails.
    static QByteArray run(const QString &path, QByteArray script, std::initializer_list<const char *> noted)
    {
        RawSqlite file(path);
        for (const char *table : noted)
            script += "ALTER TABLE " + QByteArray(table) + " DROP COLUMN note;";
        return file.run(script) ? QByteArray() : QByteArray(file.message());
    }

    /// Takes out of a file of today what came after version 8; its schema is to the letter that of version 8 then, else it is not opened.
    static QByteArray madeVersionEight(const QString &path)
    {
        return run(path, "ALTER TABLE work_item DROP COLUMN audiences; ALTER TABLE work_item DROP COLUMN joined; PRAGMA user_version=8;", {});
    }
    static void forgetVersionNine(Plan &plan)
    {
        withoutFields<WorkItem>(plan, [](WorkItem &item) {
            item.audiences.clear();
            item.joined = {};
        });
    }

    /// The same for version 7.
    static QByteArray madeVersionSeven(const QString &path)
    {
        if (const QByteArray wrong = madeVersionEight(path); !wrong.isEmpty())
            return wrong;
        return run(path, "ALTER TABLE skill DROP COLUMN freeze; PRAGMA user_version=7;",
                   {"commitment", "decision_condition", "demand", "membership", "message_template", "planned_test", "responsibility",
                    "work_dependency", "working_calendar"});
    }
    static void forgetVersionEight(Plan &plan)
    {
        forgetVersionNine(plan);
        withoutFields<StandingCommitment, DecisionCondition, Demand, Membership, MessageTemplate, PlannedTest, Responsibility, WorkDependency,
                      WorkingCalendar>(plan, [](auto &record) { record.note.clear(); });
        withoutFields<Skill>(plan, [](Skill &skill) { skill.freeze = FreezeScope::Code; });
    }

    /// The same for version 6.
    static QByteArray madeVersionSix(const QString &path)
    {
        if (const QByteArray wrong = madeVersionSeven(path); !wrong.isEmpty())
            return wrong;
        return run(path,
                   "ALTER TABLE build DROP COLUMN committed; ALTER TABLE gate DROP COLUMN passage; ALTER TABLE milestone DROP COLUMN freezes;"
                   "PRAGMA user_version=6;",
                   {"audience", "build", "checklist_item", "on_call", "person", "pipeline_run", "risk_action", "role", "skill", "team",
                    "toggle_state", "triage_rule"});
    }

    /// The file is brought to today with all that it held, takes a step, and is sound.
    template<typename R>
    static void checkKept(const StoreFixture &fixture, Plan plan, Id<R> id, const std::function<void(R &)> &change)
    {
        {
            auto store = Store::open(fixture.file(), fixture.clock, withBackups(fixture));
            VERIFY_RESULT(store);
            QCOMPARE((*store)->access(), Access::ReadWrite);
            QVERIFY(*(*store)->load() == plan);
            const auto backups = (*store)->backups();
            VERIFY_RESULT(backups);
            QCOMPARE(backups->back().reason, u"migration"_s);
            PlanDraft draft(plan);
            draft.update(id, change);
            const PlanEdit edit = draft.toEdit(u"Say more"_s);
            VERIFY_RESULT((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)));
            plan.apply(edit);
            const auto report = (*store)->verify();
            VERIFY_RESULT(report);
            QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
        }
        QCOMPARE(versionOf(fixture.file()), untouched());
        auto again = Store::open(fixture.file(), fixture.clock, withBackups(fixture));
        VERIFY_RESULT(again);
        QVERIFY(*(*again)->load() == plan);
    }

private Q_SLOTS:
    void recordedFingerprintsAreThoseOfTheScripts()
    {
        const Migrations &migrations = Migrations::builtIn();
        for (int version = 1; version <= migrations.newestVersion(); ++version) {
            const auto recorded = migrations.fingerprint(version);
            const auto computed = migrations.computedFingerprint(version);
            QVERIFY(recorded && computed);
            QCOMPARE(*recorded, *computed);
        }
    }

    /// Written anew where PLIMSOLL_WRITE_SCHEMA is set.
    void wholeSchemaIsThatOfTheScripts()
    {
        const Migrations &migrations = Migrations::builtIn();
        const auto computed = migrations.computedWhole();
        VERIFY_RESULT(computed);
        if (qEnvironmentVariableIsSet("PLIMSOLL_WRITE_SCHEMA")) {
            QFile file(QStringLiteral(PLIMSOLL_SOURCE_DIR "/models/store/schema/whole.schema"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(computed->toUtf8()) > 0);
        }
        QVERIFY2(migrations.whole() == *computed, "Run this test with PLIMSOLL_WRITE_SCHEMA=1, and build again.");
    }

    void olderFileIsBackedUpThenMigrated()
    {
        StoreFixture fixture;
        Plan plan = makePlan(fixture);
        const QByteArray before = bytesOf(fixture.file());
        QCOMPARE(versionOf(fixture.file()), untouched());
        {
            auto store = StoreAccess::open(fixture.file(), fixture.clock, withBackups(fixture), migrationsOfTomorrow());
            VERIFY_RESULT(store);
            QCOMPARE((*store)->access(), Access::ReadWrite);
            QVERIFY(*(*store)->load() == plan);
            // The history goes on, but nothing is undone across the migration.
            const auto journal = (*store)->journal(10);
            VERIFY_RESULT(journal);
            QCOMPARE(journal->size(), size_t(2));
            QCOMPARE(journal->back().kind, JournalKind::Barrier);
            QCOMPARE(journal->back().time, fixture.clock.now());
            const PlanEdit edit = fixture.rename(plan, u"After"_s);
            VERIFY_RESULT((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)));
            const auto report = (*store)->verify();
            VERIFY_RESULT(report);
            QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
            const auto backups = (*store)->backups();
            VERIFY_RESULT(backups);
            QCOMPARE(backups->back().reason, u"migration"_s);
            QCOMPARE(versionOf(backups->back().path), untouched());
        }
        QCOMPARE(versionOf(fixture.file()), migratedWhole());
        QVERIFY(bytesOf(fixture.file()) != before);
        auto again = StoreAccess::open(fixture.file(), fixture.clock, withBackups(fixture), migrationsOfTomorrow());
        VERIFY_RESULT(again);
        QCOMPARE((*again)->lastSequence(), 3);
        QVERIFY(*(*again)->load() == plan);
    }

    void fileOfVersionSixKeepsAllItsRows()
    {
        StoreFixture fixture;
        Plan plan = fixture.plan(10);
        withoutFields<Build, Gate>(plan, [](auto &record) {
            if constexpr (requires { record.committed; })
                record.committed = {};
            else
                record.passage = {};
        });
        withoutFields<Audience, Build, ChecklistItem, OnCall, Person, PipelineRun, RiskAction, Role, Skill, Team, ToggleState, TriageRule>(
            plan, [](auto &record) { record.note.clear(); });
        forgetVersionEight(plan);
        withoutFields<Milestone>(plan, [](Milestone &milestone) {
            milestone.title = u"Freeze"_s;
            milestone.freezes = FreezeScope::Unspecified;
        });
        VERIFY_RESULT(Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options()));
        QCOMPARE(madeVersionSix(fixture.file()), QByteArray());
        checkKept<Build>(fixture, plan, plan.table<Build>().at(0).id, [&](Build &build) { build.committed = fixture.clock.now(); });
    }

    /// All work ended before the freeze of the code; so it does until somebody says otherwise.
    void fileOfVersionSevenKeepsAllItsRows()
    {
        StoreFixture fixture;
        Plan plan = fixture.plan(10);
        forgetVersionEight(plan);
        VERIFY_RESULT(Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options()));
        QCOMPARE(madeVersionSeven(fixture.file()), QByteArray());
        checkKept<Skill>(fixture, plan, plan.table<Skill>().at(0).id, [](Skill &skill) { skill.freeze = FreezeScope::Documentation; });
    }

    /// Notes were for all audiences, and nobody wrote down when an item came in.
    void fileOfVersionEightKeepsAllItsRows()
    {
        StoreFixture fixture;
        Plan plan = fixture.plan(10);
        forgetVersionNine(plan);
        VERIFY_RESULT(Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options()));
        QCOMPARE(madeVersionEight(fixture.file()), QByteArray());
        const IdList<Audience> audiences{plan.table<Audience>().at(1).id, plan.table<Audience>().at(0).id};
        checkKept<WorkItem>(fixture, plan, plan.table<WorkItem>().at(0).id, [&](WorkItem &item) {
            item.audiences = audiences;
            item.joined = QDate(2026, 7, 1);
        });
    }

    void titlesOfVersionSixSayWhatIsFrozen_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<MilestoneKind>("kind");
        QTest::addColumn<FreezeScope>("freezes");
        const auto row = [](const QString &title, FreezeScope freezes, MilestoneKind kind = MilestoneKind::Freeze) {
            QTest::addRow("%s", qPrintable(title)) << title << kind << freezes;
        };
        row(u"{release} CODE freeze"_s, FreezeScope::Code);
        row(u"Begin Code Freeze and Test Freeze"_s, FreezeScope::Code);
        row(u"Docs Freeze"_s, FreezeScope::Documentation);
        row(u"Test freeze"_s, FreezeScope::Tests);
        row(u"Begin Enhancements Freeze"_s, FreezeScope::Scope);
        row(u"Feature freeze"_s, FreezeScope::Scope);
        row(u"Feature blog freeze"_s, FreezeScope::Unspecified);
        row(u"String freeze"_s, FreezeScope::Unspecified);
        row(u"Code review"_s, FreezeScope::Unspecified, MilestoneKind::Gate);
    }
    void titlesOfVersionSixSayWhatIsFrozen()
    {
        QFETCH(QString, title);
        QFETCH(MilestoneKind, kind);
        QFETCH(FreezeScope, freezes);
        StoreFixture fixture;
        Plan plan;
        plan.planId = QUuid(u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s);
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, {}, {}, {}});
        Milestone milestone;
        milestone.id = MilestoneId(3);
        milestone.release = ReleaseId(2);
        milestone.title = title;
        milestone.kind = kind;
        milestone.pinned = QDate(2026, 7, 1);
        milestone.copiedRule = u"{\"id\":\"9\",\"kind\":\"%1\"}"_s.arg(QLatin1StringView(EnumNames<MilestoneKind>::names[size_t(kind)]));
        plan.put(milestone);
        VERIFY_RESULT(Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options()));
        QCOMPARE(madeVersionSix(fixture.file()), QByteArray());
        auto store = Store::open(fixture.file(), fixture.clock, withBackups(fixture));
        VERIFY_RESULT(store);
        const Milestone migrated = *(*store)->load()->find(milestone.id);
        QCOMPARE(migrated.freezes, freezes);
        // No copy is to differ from its pattern for that.
        const QLatin1StringView name(EnumNames<FreezeScope>::names[size_t(freezes)]);
        const QString copied = u"{\"id\":\"9\",\"freezes\":\"%1\",\"kind\":\"freeze\"}"_s.arg(name);
        QCOMPARE(migrated.copiedRule, freezes == FreezeScope::Unspecified ? milestone.copiedRule : copied);
    }

    /// Version 6 let an exception be asked for a bug and its work item, or for nothing that has a record.
    void exceptionsOfVersionSixAreAskedForOneThing()
    {
        StoreFixture fixture;
        Plan plan;
        plan.planId = QUuid(u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s);
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, {}, {}, {}});
        Bug bug;
        bug.id = BugId(5);
        bug.title = u"Winch stalls"_s;
        plan.put(bug);
        WorkItem item;
        item.id = WorkItemId(6);
        item.title = u"Mend the winch"_s;
        plan.put(item);
        for (const qint64 id : {7, 8, 9}) {
            ExceptionRequest request;
            request.id = ExceptionRequestId(id);
            request.title = u"Let %1 in"_s.arg(id);
            request.release = ReleaseId(2);
            request.workItem = item.id;
            plan.put(request);
        }
        VERIFY_RESULT(Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options()));
        QCOMPARE(madeVersionSix(fixture.file()), QByteArray());
        {
            RawSqlite file(fixture.file());
            QVERIFY2(file.run("UPDATE exception_request SET bug = 5 WHERE id = 7; UPDATE exception_request SET work_item = NULL WHERE id = 8"),
                     file.message());
        }
        auto store = Store::open(fixture.file(), fixture.clock, withBackups(fixture));
        VERIFY_RESULT(store);
        const Plan migrated = *(*store)->load();
        QCOMPARE(migrated.find(ExceptionRequestId(7))->bug, bug.id);
        QVERIFY(!migrated.find(ExceptionRequestId(7))->workItem.isValid());
        QCOMPARE(migrated.find(ExceptionRequestId(9))->workItem, item.id);
        const WorkItem *made = migrated.find(migrated.find(ExceptionRequestId(8))->workItem);
        QVERIFY(made);
        QCOMPARE(made->title, u"Let 8 in"_s);
        QCOMPARE(made->release, ReleaseId(2));
        QCOMPARE(made->state, WorkItemState::Proposed);
        const auto report = (*store)->verify();
        VERIFY_RESULT(report);
        QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
    }

    void olderFileThatIsOnlyReadIsLeftAsItIs()
    {
        StoreFixture fixture;
        const Plan plan = makePlan(fixture);
        const QByteArray before = bytesOf(fixture.file());
        {
            StoreOptions options = withBackups(fixture);
            options.access = Access::ReadOnly;
            auto store = StoreAccess::open(fixture.file(), fixture.clock, options, migrationsOfTomorrow());
            VERIFY_RESULT(store);
            QVERIFY(*(*store)->load() == plan);
            VERIFY_RESULT((*store)->checkUnchangedByOthers());
        }
        QCOMPARE(bytesOf(fixture.file()), before);
        QVERIFY(!QDir(fixture.file(u"backups"_s)).exists());
    }

    void withoutABackupNothingIsMigrated()
    {
        StoreFixture fixture;
        makePlan(fixture);
        const QByteArray before = bytesOf(fixture.file());
        // A file stands where the folder of backups would be.
        QVERIFY(writeBytes(fixture.file(u"backups"_s), "in the way"));
        const auto store = StoreAccess::open(fixture.file(), fixture.clock, withBackups(fixture), migrationsOfTomorrow());
        QVERIFY(!store);
        QVERIFY2(store.error().text.contains(u"no backup of it could be made"_s), qPrintable(store.error().text));
        QCOMPARE(bytesOf(fixture.file()), before);
    }

    void scriptThatFailsLeavesTheFile_data()
    {
        QTest::addColumn<QString>("addition");
        QTest::newRow("no SQL") << u"CREATE NONSENSE;"_s;
        QTest::newRow("broken reference") << u"DELETE FROM release;"_s;
        QTest::newRow("broken check") << u"UPDATE skill SET name = '';"_s;
        QTest::newRow("unreadable afterwards") << u"UPDATE milestone SET pinned = '2026-19-39';"_s;
    }
    void scriptThatFailsLeavesTheFile()
    {
        QFETCH(QString, addition);
        StoreFixture fixture;
        const Plan plan = makePlan(fixture);
        const QByteArray before = bytesOf(fixture.file());
        QVERIFY(!StoreAccess::open(fixture.file(), fixture.clock, withBackups(fixture), migrationsOfTomorrow(versionOfTomorrow(), addition)));
        QCOMPARE(bytesOf(fixture.file()), before);
        auto store = Store::open(fixture.file(), fixture.clock, StoreFixture::options());
        VERIFY_RESULT(store);
        QVERIFY(*(*store)->load() == plan);
    }

    void newerFileIsReadWhereItSaysSo()
    {
        StoreFixture fixture;
        const Plan plan = makePlan(fixture);
        VERIFY_RESULT(StoreAccess::open(fixture.file(), fixture.clock, withBackups(fixture), migrationsOfTomorrow(versionOfToday())));
        const QByteArray before = bytesOf(fixture.file());
        {
            auto store = Store::open(fixture.file(), fixture.clock, StoreFixture::options());
            VERIFY_RESULT(store);
            QCOMPARE((*store)->access(), Access::ReadOnly);
            QCOMPARE((*store)->readOnlyReason()->code, ErrorCode::NewerVersion);
            QVERIFY(*(*store)->load() == plan);
            Plan next = plan;
            const PlanEdit edit = fixture.rename(next, u"Never"_s);
            QCOMPARE((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)).error().code, ErrorCode::NewerVersion);
            // A second store of the same process is not tricked either.
            auto second = Store::open(fixture.file(), fixture.clock, StoreFixture::options());
            VERIFY_RESULT(second);
            QCOMPARE((*second)->access(), Access::ReadOnly);
        }
        QCOMPARE(bytesOf(fixture.file()), before);
    }

    void newerFileIsRefusedWhereItDoesNot()
    {
        StoreFixture fixture;
        makePlan(fixture);
        VERIFY_RESULT(StoreAccess::open(fixture.file(), fixture.clock, withBackups(fixture), migrationsOfTomorrow(versionOfTomorrow())));
        const QByteArray before = bytesOf(fixture.file());
        const auto store = Store::open(fixture.file(), fixture.clock, StoreFixture::options());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::NewerVersion);
        QCOMPARE(bytesOf(fixture.file()), before);
    }

    void backupFromBeforeCanBeRead()
    {
        StoreFixture fixture;
        const Plan plan = makePlan(fixture);
        StoreOptions options = withBackups(fixture);
        auto store = StoreAccess::open(fixture.file(), fixture.clock, options, migrationsOfTomorrow());
        VERIFY_RESULT(store);
        const auto backups = (*store)->backups();
        VERIFY_RESULT(backups);
        options.access = Access::ReadOnly;
        auto old = StoreAccess::open(backups->front().path, fixture.clock, options, migrationsOfTomorrow());
        VERIFY_RESULT(old);
        QVERIFY(*(*old)->load() == plan);
        const auto report = (*old)->verify();
        VERIFY_RESULT(report);
        QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
    }

    void killedMigrationLeavesOldOrNew()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("PLIMSOLL_MIGRATION_KILLS", &given);
        const int kills = given ? wanted : 200;
        StoreFixture fixture;
        const Plan plan = makePlan(fixture, 150);
        const QByteArray original = bytesOf(fixture.file());
        const QString path = fixture.file(u"killed.plimsoll"_s);
        QRandomGenerator random(11);
        int old = 0;
        int migrated = 0;
        int hot = 0;
        int window = 60;
        for (int kill = 0; kill < kills; ++kill) {
            QFile::remove(path + "-journal"_L1);
            QVERIFY(writeBytes(path, original));
            {
                DrivenProcess driver({u"migrate"_s, path, fixture.file(u"killed-backups"_s), QString::number(kill)});
                QCOMPARE(driver.nextLine(), "begin");
                QThread::msleep(ulong(random.bounded(window)));
                driver.killNow();
            }
            hot += QFileInfo(path + "-journal"_L1).size() > 0 ? 1 : 0;
            const QByteArray version = versionOf(path);
            QVERIFY2(version == untouched() || version == migratedWhole(), version.constData());
            (version == untouched() ? old : migrated) += 1;
            // Kills are to fall before as well as behind the commit, however fast the machine is.
            window = std::clamp(version == untouched() ? window * 9 / 8 + 1 : window * 8 / 9 - 1, 4, 20000);
            if (kill % 10 == 9) {
                auto store = StoreAccess::open(path, fixture.clock, StoreFixture::options(), migrationsOfTomorrow());
                VERIFY_RESULT(store);
                QVERIFY(*(*store)->load() == plan);
            }
        }
        QVERIFY2(kills < 100 || (old > kills / 10 && migrated > kills / 10), qPrintable(u"%1 old, %2 new"_s.arg(old).arg(migrated)));
        qInfo("%d kills during migration: %d files old, %d new, none broken; %d left a hot journal", kills, old, migrated, hot);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
