// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/fieldedits.h"
#include "domain/plandraft.h"
#include "engine/scheduler.h"
#include "exchange/icseventwriter.h"
#include "support/documentfixture.h"
#include "support/plimsollrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What release managers work around where calendars are made from schedules, and need not here. The schedule is that of Kubernetes 1.37, the
/// program is run as scripts run it, and the feeds are read by programs that are not ours.
class TestWorkaroundsFeeds : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 firstTarget = 9000;

    QTemporaryDir m_folder;
    QString m_plan;
    FixedClock m_clock{QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC)};

    std::unique_ptr<PlanDocument> open()
    {
        auto document = PlanDocument::open(m_plan, m_clock, {}, 5);
        if (!document)
            qFatal("%s", qPrintable(document.error().text));
        return std::move(*document);
    }
    /// The plan is closed again, so that the program can write it.
    Plan plan() { return open()->plan(); }
    QString feed(const PublishingTarget &target) const { return m_folder.filePath(target.address); }

    PublishingTarget target(PlanDraft &draft, const QString &name)
    {
        PublishingTarget target;
        target.id = PublishingTargetId(firstTarget + draft.plan().table<PublishingTarget>().size());
        target.name = name;
        target.address = u"feed%1.ics"_s.arg(draft.plan().table<PublishingTarget>().size());
        return target;
    }
    /// Per kind, per role that owns something (each in a team of its own), per audience, and everything: fifteen.
    void addFifteenTargets()
    {
        const auto document = open();
        PlanDraft draft(document->plan());
        // The sample's own would be a sixteenth.
        const Table<PublishingTarget> own = document->plan().table<PublishingTarget>();
        for (const PublishingTarget &target : own)
            draft.remove(target.id);
        draft.put(target(draft, u"Everything"_s));
        for (const MilestoneReach reach : {MilestoneReach::Checkpoints, MilestoneReach::Phases, MilestoneReach::Freezes, MilestoneReach::Gates,
                                           MilestoneReach::Builds, MilestoneReach::Announcements, MilestoneReach::GoLives}) {
            PublishingTarget feed = target(draft, u"Kind %1"_s.arg(int(reach)));
            feed.reach = reach;
            draft.put(std::move(feed));
        }
        for (const Audience &audience : document->plan().table<Audience>()) {
            PublishingTarget feed = target(draft, audience.name);
            feed.audience = audience.id;
            draft.put(std::move(feed));
        }
        qint64 team = 8000;
        for (const Role &role : document->plan().table<Role>()) {
            if (draft.plan().table<PublishingTarget>().size() == 15)
                break;
            if (role.everyone)
                continue;
            draft.put(Team{TeamId(team), u"Team of "_s + role.name});
            draft.update(role.id, [team](Role &r) { r.team = TeamId(team); });
            PublishingTarget feed = target(draft, role.name);
            feed.team = TeamId(team++);
            draft.put(std::move(feed));
        }
        if (draft.plan().table<PublishingTarget>().size() != 15 || !document->execute(draft.toEdit(u"Targets"_s)))
            qFatal("no fifteen targets");
    }
    PlimsollRun publish()
    {
        const PlimsollRun run = PlimsollRun::of({u"publish"_s, m_plan}, m_folder.path());
        if (run.code != 0)
            qFatal("%s", run.err.constData());
        return run;
    }
    /// What others read, by file, then UID; empty where no reader is installed.
    QJsonObject read()
    {
        QStringList arguments{u"-X"_s, u"utf8"_s, QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/integration/feeds_check.py")};
        const Plan now = plan();
        for (const PublishingTarget &target : now.table<PublishingTarget>())
            arguments << feed(target);
        QProcess python;
        python.start(u"python3"_s, arguments);
        if (!python.waitForFinished(300000))
            qFatal("python3 did not end");
        if (python.exitCode() == 77)
            return {};
        if (python.exitCode() != 0)
            qFatal("python3: %s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
    static QString uidOf(const Plan &plan, MilestoneId id) { return calendarUid(plan.planId, id.value()); }

private Q_SLOTS:
    void init()
    {
        m_plan = m_folder.filePath(u"cycle.plimsoll"_s);
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(m_folder.filePath(name)));
        QCOMPARE(PlimsollRun::of({u"new"_s, m_plan, u"--from"_s, u"sample"_s}, m_folder.path()).code, 0);
        addFifteenTargets();
    }

    /// 1: "milestones of zero length do not show in exported calendars, so they add duplicate tasks".
    void milestonesOfNoLengthShow()
    {
        publish();
        const QJsonObject feeds = read();
        if (feeds.isEmpty())
            QSKIP("python3-icalendar is not installed");
        const Plan now = plan();
        const Timetable timetable = computeTimetable(now);
        const QJsonObject all = feeds.value(feed(*now.find(PublishingTargetId(firstTarget)))).toObject();
        int shown = 0;
        for (const Milestone &milestone : now.table<Milestone>()) {
            const MilestoneDate *date = timetable.find(milestone.id);
            const QJsonObject event = all.value(uidOf(now, milestone.id)).toObject();
            if (date->start != date->end)
                continue;
            QVERIFY2(!event.isEmpty(), qPrintable(milestone.title));
            const bool timed = date->moment.isValid();
            QCOMPARE(event["seconds"_L1].toDouble(), timed ? 3600.0 : 86400.0);
            QCOMPARE(event["start"_L1].toString(), (timed ? date->moment.toUTC().date() : date->start).toString(Qt::ISODate));
            ++shown;
        }
        QVERIFY(shown >= 30);
    }

    /// 5: "fifteen feeds (per team, key dates, everything) from one schedule".
    void fifteenFeedsComeFromOnePlanByOneCommand()
    {
        const PlimsollRun run = publish();
        QCOMPARE(run.out.count('\n'), 15);
        const QJsonObject feeds = read();
        if (feeds.isEmpty())
            QSKIP("python3-icalendar is not installed");
        QCOMPARE(feeds.size(), 15);
        const Plan plan = this->plan();
        int filled = 0;
        for (const PublishingTarget &target : plan.table<PublishingTarget>()) {
            const QJsonObject events = feeds.value(feed(target)).toObject();
            for (const Milestone &m : plan.table<Milestone>()) {
                // Said anew here, and not by what the program asks.
                const bool owned = std::ranges::any_of(m.owners, [&](RoleId id) { return plan.find(id)->everyone || plan.find(id)->team == target.team; });
                const bool told = std::ranges::find(m.audiences, target.audience) != m.audiences.end();
                const Audience *audience = plan.find(target.audience);
                const bool isWanted = (target.reach == MilestoneReach::All || int(target.reach) - 1 == int(m.kind)) && (!target.team.isValid() || owned)
                    && (!audience || (told && (!audience->customer || !m.publicTitle.isEmpty())));
                QVERIFY2(events.contains(uidOf(plan, m.id)) == isWanted, qPrintable(target.name + u": "_s + m.title));
            }
            filled += events.isEmpty() ? 0 : 1;
        }
        QVERIFY2(filled >= 10, qPrintable(QString::number(filled)));
        // Again: nothing is written.
        QCOMPARE(publish().out.count("is up to date"), 15);
    }

    /// 7, the part of feeds: a no-go moves the date, and all feeds follow by one command; what is called off is told as cancelled.
    void aNoGoReachesEveryFeedByOneCommand()
    {
        publish();
        const QJsonObject before = read();
        const PlimsollRun slip = PlimsollRun::of({u"slip"_s, m_plan, u"--milestone"_s, u"Begin Code Freeze and Test Freeze"_s, u"--by"_s, u"1w"_s, u"--accept"_s, u"--json"_s}, m_folder.path());
        QVERIFY2(slip.code == 0, slip.err.constData());
        QSet<QString> moved;
        const Plan slipped = plan();
        for (const auto milestone : QJsonDocument::fromJson(slip.out)["moved"_L1].toArray())
            moved << uidOf(slipped, MilestoneId(milestone.toObject()["id"_L1].toString().toLongLong()));
        QVERIFY(!moved.isEmpty());
        MilestoneId meeting;
        QSet<QString> milestones;
        for (const Milestone &m : slipped.table<Milestone>()) {
            const QString uid = uidOf(slipped, m.id);
            milestones << uid;
            if (m.kind == MilestoneKind::Checkpoint && m.state == MilestoneState::Planned && !moved.contains(uid))
                meeting = m.id;
        }
        const QString off = uidOf(slipped, meeting);
        QVERIFY(open()->execute(edits::setField(slipped, meeting, &Milestone::state, MilestoneState::Cancelled)));
        publish();
        if (before.isEmpty())
            QSKIP("python3-icalendar is not installed");
        const QJsonObject after = read();
        int raised = 0;
        int cancelled = 0;
        for (auto file = after.begin(); file != after.end(); ++file) {
            const QJsonObject old = before[file.key()].toObject();
            const QJsonObject now = file.value().toObject();
            QCOMPARE(now.size(), old.size());
            for (auto event = now.begin(); event != now.end(); ++event) {
                const int grown = event.value().toObject()["sequence"_L1].toInt() - old[event.key()].toObject()["sequence"_L1].toInt();
                const bool isOff = event.value().toObject()["status"_L1].toString() == "CANCELLED"_L1;
                QCOMPARE(isOff, event.key() == off);
                // Windows of the release may follow it; milestones are exactly those that the slip names.
                if (milestones.contains(event.key()) && event.key() != off)
                    QCOMPARE(grown, moved.contains(event.key()) ? 1 : 0);
                raised += grown > 0 ? 1 : 0;
                cancelled += isOff ? 1 : 0;
            }
        }
        QVERIFY(raised > 0 && cancelled > 0);
    }
};

QTEST_GUILESS_MAIN(TestWorkaroundsFeeds)
#include "tst_workarounds_feeds.moc"
