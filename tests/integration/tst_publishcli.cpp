// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/fieldedits.h"
#include "support/documentfixture.h"
#include "support/plimsollrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// "plimsoll publish" as scripts use it.
class TestPublishCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC)};
    int m_plans = 0;

    static PublishingTarget target(qint64 id, const QString &name, const QString &address)
    {
        PublishingTarget target;
        target.id = PublishingTargetId(id);
        target.name = name;
        target.address = address;
        return target;
    }
    /// Crane 4.2 with these targets, in a folder of its own.
    QString madePlan(const std::vector<PublishingTarget> &targets)
    {
        const QString folder = m_folder.filePath(u"plan%1"_s.arg(++m_plans));
        QDir().mkpath(folder);
        Plan plan = SmallPlan::make();
        for (const PublishingTarget &target : targets)
            plan.put(target);
        const auto made = PlanDocument::create(folder + u"/crane.plimsoll"_s, plan, m_clock, {}, 1);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return folder + u"/crane.plimsoll"_s;
    }
    template<typename Change>
    void change(const QString &plan, Change edit)
    {
        auto document = PlanDocument::open(plan, m_clock, {}, 2);
        if (!document || !(*document)->execute(edit((*document)->plan())))
            qFatal("no change");
    }
    PlimsollRun publish(const QString &plan, const QStringList &options = {}, const QByteArray &input = {})
    {
        return PlimsollRun::of(QStringList{u"publish"_s, plan} + options, m_folder.path(), input);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void itTellsThenDoesThenIsUpToDate()
    {
        const QString plan = madePlan({target(900, u"Team"_s, u"team.ics"_s)});
        const QString feed = QFileInfo(plan).path() + u"/team.ics"_s;
        const PlimsollRun told = publish(plan, {u"--dry-run"_s});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.out.startsWith(QByteArray("Team: 5 new, 0 changed, 0 cancelled, 0 unchanged (" + feed.toUtf8() + ")\n")), told.out.constData());
        QVERIFY(told.out.contains("\n  new        Code freeze (Wed 22 Jul 2026)\n"));
        QVERIFY(!QFile::exists(feed));
        const PlimsollRun done = publish(plan);
        QCOMPARE(done.code, 0);
        QCOMPARE(done.err, QByteArray());
        QVERIFY2(done.out.startsWith("Team: published, 5 new, 0 changed, 0 cancelled, 0 unchanged"), done.out.constData());
        const QByteArray bytes = bytesOf(feed);
        QCOMPARE(bytes.count("BEGIN:VEVENT"), 5);
        QVERIFY(publish(plan).out.startsWith("Team: is up to date, 5 events"));
        QCOMPARE(bytesOf(feed), bytes);
        change(plan, [](const Plan &p) { return edits::setField(p, SmallPlan::goLive, &Milestone::pinned, QDate(2026, 9, 2)); });
        // The window's end counts from the go-live too.
        QVERIFY(publish(plan).out.startsWith("Team: published, 0 new, 4 changed, 0 cancelled, 1 unchanged"));
    }

    void oneEventIsOne()
    {
        PublishingTarget lives = target(900, u"Team"_s, u"team.ics"_s);
        lives.reach = MilestoneReach::GoLives;
        const QString plan = madePlan({lives});
        QVERIFY(publish(plan).out.startsWith("Team: published, 1 new"));
        QVERIFY(publish(plan).out.startsWith("Team: is up to date, 1 event ("));
        QVERIFY(publish(plan, {u"--dry-run"_s}).out.startsWith("Team: up to date, 1 event ("));
    }

    void oneTargetIsNamed()
    {
        const QString plan = madePlan({target(900, u"Team"_s, u"team.ics"_s), target(901, u"Wall"_s, u"wall.ics"_s)});
        QCOMPARE(publish(plan, {u"--target"_s, u"wall"_s}).code, 0);
        QVERIFY(!QFile::exists(QFileInfo(plan).path() + u"/team.ics"_s));
        QVERIFY(QFile::exists(QFileInfo(plan).path() + u"/wall.ics"_s));
        const PlimsollRun unknown = publish(plan, {u"--target"_s, u"Door"_s});
        QVERIFY2(unknown.failedWithOneSentence() && unknown.err.contains("\"Door\"") && unknown.err.contains("\"Team\", \"Wall\""), unknown.err.constData());
        QVERIFY(publish(madePlan({})).failedWithOneSentence());
    }

    void itIsToldAsJson()
    {
        const QString plan = madePlan({target(900, u"Team"_s, u"team.ics"_s)});
        const auto read = [](const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); };
        const QJsonObject told = read(publish(plan, {u"--dry-run"_s, u"--json"_s}).out);
        QCOMPARE(told["dryRun"_L1].toBool(), true);
        const QJsonObject pending = told["targets"_L1].toArray()[0].toObject();
        QCOMPARE(pending["name"_L1].toString(), u"Team"_s);
        QCOMPARE(pending["kind"_L1].toString(), u"file"_s);
        QCOMPARE(pending["new"_L1].toInt(), 5);
        QCOMPARE(pending["events"_L1].toArray().size(), 5);
        const QJsonObject done = read(publish(plan, {u"--json"_s}).out)["targets"_L1].toArray()[0].toObject();
        QCOMPARE(done["sent"_L1].toInt(), 1);
        QCOMPARE(done["new"_L1].toInt(), 5);
        QVERIFY(!done.contains("error"_L1));
    }

    void conflictsAreLeftAndToldUntilOverwritten()
    {
        const QString plan = madePlan({target(900, u"Team"_s, u"team.ics"_s)});
        const QString feed = QFileInfo(plan).path() + u"/team.ics"_s;
        QCOMPARE(publish(plan).code, 0);
        QFile file(feed);
        QVERIFY(file.open(QIODevice::Append) && file.write("X-THEIRS:1\r\n") > 0);
        file.close();
        const PlimsollRun left = publish(plan);
        QCOMPARE(left.code, 1);
        QVERIFY2(left.out.contains("Team: left as it is") && left.out.contains("  team.ics was changed by somebody else"), left.out.constData());
        QVERIFY(bytesOf(feed).contains("THEIRS"));
        const PlimsollRun ours = publish(plan, {u"--overwrite"_s});
        QCOMPARE(ours.code, 0);
        QVERIFY(!bytesOf(feed).contains("THEIRS"));
    }

    void oneThatFailsKeepsNoOtherFromBeingPublished()
    {
        const QString plan = madePlan({target(900, u"Away"_s, u"not/there/away.ics"_s), target(901, u"Team"_s, u"team.ics"_s)});
        const PlimsollRun run = publish(plan);
        QVERIFY2(run.failedWithOneSentence() && run.err.contains("is not there"), run.err.constData());
        QVERIFY(QFile::exists(QFileInfo(plan).path() + u"/team.ics"_s));
        QVERIFY(run.out.contains("Away: not published"));
    }

    void aPasswordThatIsLackingKeepsNoOtherFromBeingPublished()
    {
        std::vector<PublishingTarget> targets{target(900, u"Dav"_s, u"https://localhost:1/cal/"_s), target(901, u"Other"_s, u"https://localhost:1/other/"_s),
                                              target(902, u"Team"_s, u"team.ics"_s)};
        for (size_t i = 0; i < 2; ++i) {
            targets[i].kind = TargetKind::CalDav;
            targets[i].userName = u"ann"_s;
        }
        const QString plan = madePlan(targets);
        const PlimsollRun run = publish(plan);
        QVERIFY2(run.failedWithOneSentence() && run.err.contains("ann on localhost:1"), run.err.constData());
        QVERIFY(QFile::exists(QFileInfo(plan).path() + u"/team.ics"_s));
        QVERIFY2(run.out.contains("Dav: not published") && run.out.contains("Other: not published") && run.out.contains("Team: published, 5 new"), run.out.constData());
        const auto told = QJsonDocument::fromJson(publish(plan, {u"--json"_s}).out)["targets"_L1].toArray();
        QCOMPARE(told.size(), 3);
        QVERIFY(told[0]["error"_L1].toString().contains("ann on localhost:1"_L1));
        QVERIFY(!told[2].toObject().contains("error"_L1));
    }

    /// Nothing of these goes to a server: no account has a password that way.
    void passwordsComeFromADescriptorOnly()
    {
        PublishingTarget dav = target(900, u"Dav"_s, u"https://localhost:1/cal/"_s);
        dav.kind = TargetKind::CalDav;
        dav.userName = u"ann"_s;
        const QString plan = madePlan({dav});
        const PlimsollRun none = publish(plan);
        QVERIFY2(none.failedWithOneSentence() && none.err.contains("ann on localhost:1") && none.err.contains("--password-fd"), none.err.constData());
        const PlimsollRun two = publish(plan, {u"--password-fd"_s, u"0"_s}, "one\ntwo\n");
        QVERIFY2(two.failedWithOneSentence() && two.err.contains("gave 2 lines, but there are to be 1"), two.err.constData());
        QVERIFY(publish(plan, {u"--password-fd"_s, u"-1"_s}).failedWithOneSentence());
        QVERIFY(publish(plan, {u"--password-fd"_s, u"77"_s}).failedWithOneSentence());
        const PlimsollRun unreachable = publish(plan, {u"--password-fd"_s, u"0"_s}, "one\n");
        QVERIFY2(unreachable.failedWithOneSentence(), unreachable.err.constData());
        QVERIFY(!unreachable.err.contains("\"one\"") && unreachable.out.contains("Dav: not published"));
        // A dry run asks for none.
        QCOMPARE(publish(plan, {u"--dry-run"_s}).code, 0);
    }

    void aPlanThatIsOpenElsewhereIsNotPublished()
    {
        const QString plan = madePlan({target(900, u"Team"_s, u"team.ics"_s)});
        const auto held = PlanDocument::open(plan, m_clock, {}, 3);
        QVERIFY(held);
        QCOMPARE(publish(plan).code, 3);
        QVERIFY(!QFile::exists(QFileInfo(plan).path() + u"/team.ics"_s));
        QCOMPARE(publish(plan, {u"--dry-run"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestPublishCli)
#include "tst_publishcli.moc"
