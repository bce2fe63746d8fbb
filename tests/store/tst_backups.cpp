// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupthinning.h"
#include "store/drivenprocess.h"
#include "store/rawsqlite.h"
#include "store/storefixture.h"

#include <QDir>
#include <QThread>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Backups are whole, checked, private, thinned by age, and never in the way of an edit.
class TestBackups : public QObject
{
    Q_OBJECT

    static StoreOptions withBackups(const StoreFixture &fixture)
    {
        StoreOptions options = StoreFixture::options();
        options.backupFolder = fixture.file(u"backups"_s);
        return options;
    }
    static Backup backupAt(const QDateTime &time, const QString &reason = u"opening"_s, qint64 bytes = 1000)
    {
        return {time.toString(Qt::ISODate), time, bytes, reason};
    }
    static QStringList datesKept(const std::vector<Backup> &all, const QDateTime &now)
    {
        const std::vector<Backup> removed = backupsToRemove(all, now);
        QStringList kept;
        for (const Backup &backup : all) {
            const bool gone = std::any_of(removed.begin(), removed.end(), [&](const Backup &r) { return r.path == backup.path; });
            if (!gone)
                kept.append(backup.time.toString(u"yyyy-MM-dd"_s));
        }
        return kept;
    }

private Q_SLOTS:
    void firstChangeOfASessionIsBackedUpBefore()
    {
        StoreFixture fixture;
        Plan plan = fixture.plan();
        const Plan before = plan;
        auto store = Store::create(fixture.file(), plan, fixture.clock, withBackups(fixture));
        VERIFY_RESULT(store);
        QVERIFY((*store)->backups()->empty());
        for (int step = 0; step < 3; ++step) {
            const PlanEdit edit = fixture.rename(plan, u"Title %1"_s.arg(step));
            VERIFY_RESULT((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)));
        }
        auto backups = (*store)->backups();
        VERIFY_RESULT(backups);
        QCOMPARE(backups->size(), size_t(1));
        QCOMPARE(backups->front().reason, u"opening"_s);
        QCOMPARE(backups->front().time, fixture.clock.now());
        const auto saved = readBackup(backups->front().path);
        VERIFY_RESULT(saved);
        QVERIFY(*saved == before);

        // Half an hour of activity later comes the next one; without a change none does.
        fixture.clock.set(fixture.clock.now().addSecs(31 * 60));
        const Plan halfway = plan;
        const PlanEdit edit = fixture.rename(plan, u"Later"_s);
        VERIFY_RESULT((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)));
        backups = (*store)->backups();
        QCOMPARE(backups->size(), size_t(2));
        QCOMPARE(backups->front().reason, u"activity"_s);
        QVERIFY(*readBackup(backups->front().path) == halfway);
        fixture.clock.set(fixture.clock.now().addSecs(3600));
        VERIFY_RESULT((*store)->backUp(u"closing"_s));
        QCOMPARE((*store)->backups()->size(), size_t(3));
        fixture.clock.set(fixture.clock.now().addSecs(3600));
        VERIFY_RESULT((*store)->backUp(u"closing"_s));
        QCOMPARE((*store)->backups()->size(), size_t(3));
    }

    void onlyTheOwnerMayReadThem()
    {
        StoreFixture fixture;
        Plan plan = fixture.plan();
        auto store = Store::create(fixture.file(), plan, fixture.clock, withBackups(fixture));
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->backUp(u"Before import!"_s));
        const Backup backup = (*store)->backups()->front();
        QCOMPARE(backup.reason, u"before-import-"_s);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(backup.path) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(backup.path).path()) & others));
        QVERIFY(QFileInfo(backup.path).path().endsWith(plan.planId.toString(QUuid::WithoutBraces)));
    }

    void damagedBackupIsNotRestored()
    {
        StoreFixture fixture;
        auto store = Store::create(fixture.file(), fixture.plan(40), fixture.clock, withBackups(fixture));
        VERIFY_RESULT(store);
        VERIFY_RESULT((*store)->backUp(u"test"_s));
        const QString path = (*store)->backups()->front().path;
        QByteArray bytes = bytesOf(path);
        // One letter of one title: no structure is hurt.
        const QByteArray title = (*store)->load()->table<Milestone>().at(0).title.toUtf8();
        const qsizetype at = bytes.indexOf(title);
        QVERIFY(at > 0);
        bytes[at] = char(bytes.at(at) ^ 1);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(writeBytes(path, bytes));
        const auto plan = readBackup(path);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Damaged);
    }

    void failingBackupNeverBlocksAnEdit()
    {
        StoreFixture fixture;
        Plan plan = fixture.plan();
        QVERIFY(writeBytes(fixture.file(u"backups"_s), "in the way"));
        auto store = Store::create(fixture.file(), plan, fixture.clock, withBackups(fixture));
        VERIFY_RESULT(store);
        QVERIFY(!(*store)->backUp(u"test"_s));
        const PlanEdit edit = fixture.rename(plan, u"All the same"_s);
        VERIFY_RESULT((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)));
    }

    void copyWithoutHistoryHoldsNoDeletedText()
    {
        StoreFixture fixture;
        Plan plan = fixture.plan();
        auto store = Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options());
        VERIFY_RESULT(store);
        for (const QString &title : {u"Unannounced partner Zanzibar"_s, u"Harmless"_s}) {
            PlanDraft draft(plan);
            draft.update(plan.table<Milestone>().at(0).id, [&](Milestone &m) { m.title = title; });
            VERIFY_RESULT((*store)->commit(draft.toEdit(title), PlanEdit(), StoreFixture::entry(title)));
            plan = draft.plan();
        }
        VERIFY_RESULT((*store)->saveCopy(fixture.file(u"whole.plimsoll"_s), true));
        VERIFY_RESULT((*store)->saveCopy(fixture.file(u"bare.plimsoll"_s), false));
        QVERIFY(bytesOf(fixture.file(u"whole.plimsoll"_s)).contains("Zanzibar"));
        QVERIFY(!bytesOf(fixture.file(u"bare.plimsoll"_s)).contains("Zanzibar"));
        auto bare = Store::open(fixture.file(u"bare.plimsoll"_s), fixture.clock, StoreFixture::options());
        VERIFY_RESULT(bare);
        QVERIFY(*(*bare)->load() == plan);
        QCOMPARE((*bare)->lastSequence(), 0);
    }

    void thinningKeepsWhatTheTableSays()
    {
        const QDateTime now(QDate(2026, 8, 31), QTime(18, 0), QTimeZone::UTC);
        std::vector<Backup> all;
        for (int day = 0; day < 800; ++day)
            all.push_back(backupAt(now.addDays(-day)));
        const QStringList kept = datesKept(all, now);
        // Counted by hand: today and yesterday; 7 days before; then the newest of 4 weeks and of 12 months that have one.
        QVERIFY(kept.size() >= 2 + 7 + 2 + 10);
        QVERIFY(kept.size() <= 2 + 7 + 4 + 12);
        for (int day = 0; day <= 8; ++day)
            QVERIFY2(kept.contains(now.addDays(-day).toString(u"yyyy-MM-dd"_s)), qPrintable(QString::number(day)));
        for (const QString &month : {u"2026-07-31"_s, u"2026-05-31"_s, u"2026-01-31"_s, u"2025-10-31"_s, u"2025-09-30"_s})
            QVERIFY2(kept.contains(month), qPrintable(month));
        for (const QString &gone : {u"2026-07-14"_s, u"2025-07-31"_s, u"2024-07-01"_s})
            QVERIFY2(!kept.contains(gone), qPrintable(gone));
    }

    void thinningKeepsAtMost24OfTheLastDays()
    {
        const QDateTime now(QDate(2026, 8, 31), QTime(18, 0), QTimeZone::UTC);
        std::vector<Backup> all;
        for (int quarter = 0; quarter < 60; ++quarter)
            all.push_back(backupAt(now.addSecs(-900 * quarter)));
        const auto removed = backupsToRemove(all, now);
        QCOMPARE(removed.size(), size_t(36));
        for (const Backup &backup : removed)
            QVERIFY(backup.time < now.addSecs(-900 * 23));
    }

    void thinningKeepsMigrationsForHalfAYear()
    {
        const QDateTime now(QDate(2026, 8, 31), QTime(18, 0), QTimeZone::UTC);
        std::vector<Backup> all;
        for (int i = 0; i < 4; ++i)
            all.push_back(backupAt(now.addSecs(-i)));
        // In each month a newer one stands for that month.
        for (const int days : {100, 170, 190}) {
            all.push_back(backupAt(now.addDays(-days).addSecs(3600)));
            all.push_back(backupAt(now.addDays(-days), u"migration"_s));
        }
        const QStringList kept = datesKept(all, now);
        QCOMPARE(kept.count(now.addDays(-100).toString(u"yyyy-MM-dd"_s)), 2);
        QCOMPARE(kept.count(now.addDays(-170).toString(u"yyyy-MM-dd"_s)), 2);
        QCOMPARE(kept.count(now.addDays(-190).toString(u"yyyy-MM-dd"_s)), 1);
    }

    void thinningKeepsThreeWhateverTheirSize()
    {
        const QDateTime now(QDate(2026, 8, 31), QTime(18, 0), QTimeZone::UTC);
        std::vector<Backup> all;
        for (int i = 0; i < 5; ++i)
            all.push_back(backupAt(now.addSecs(-i), u"opening"_s, largestBackupFolder));
        const auto removed = backupsToRemove(all, now);
        QCOMPARE(removed.size(), size_t(2));
        QVERIFY(removed.front().time < now.addSecs(-2));
        // None was kept whose removal the three newest did not need.
        QVERIFY(backupsToRemove({all[0], all[1]}, now).empty());
    }

    void killedBackupLeavesNoBadFile()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("PLIMSOLL_BACKUP_KILLS", &given);
        const int kills = given ? wanted : 100;
        StoreFixture fixture;
        VERIFY_RESULT(Store::create(fixture.file(), fixture.plan(60), fixture.clock, StoreFixture::options()));
        const QString folder = fixture.file(u"backups"_s);
        QRandomGenerator random(5);
        QSet<QString> checked;
        for (int kill = 0; kill < kills; ++kill) {
            DrivenProcess driver({u"backup"_s, fixture.file(), folder, QString::number(kill * 100)});
            QCOMPARE(driver.nextLine(), "begin");
            QThread::msleep(ulong(random.bounded(200)));
            driver.killNow();
            const QDir of(folder + u"/1b4e28ba-2fa1-11d2-883f-0016d3cca427");
            for (const QFileInfo &info : of.entryInfoList({u"*.plimsoll"_s}, QDir::Files)) {
                if (checked.contains(info.fileName()))
                    continue;
                checked.insert(info.fileName());
                VERIFY_RESULT(readBackup(info.filePath()));
            }
        }
        // On a busy machine many are killed before their backup has its name.
        QVERIFY2(checked.size() >= kills / 10, qPrintable(QString::number(checked.size())));
        qInfo("%d kills; %lld backups with a final name, all whole", kills, static_cast<long long>(checked.size()));
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
