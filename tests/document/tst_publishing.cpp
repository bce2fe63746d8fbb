// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "document/publishing/secretstore.h"
#include "document/publishingfixture.h"
#include "domain/edits/removal.h"
#include "engine/tolddates.h"
#include "exchange/icseventwriter.h"
#include "exchange/icsexport.h"

#include <QFile>
#include <QSemaphore>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

using Fixture = PublishingFixture;

/// What goes to targets, what they hold, and what the plan knows of that.
class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsItsScope()
    {
        PublishingTarget target = fileTarget();
        QVERIFY(!scopeOf(target).kind);
        for (size_t i = 1; i < EnumNames<MilestoneReach>::names.size(); ++i) {
            target.reach = MilestoneReach(i);
            QCOMPARE(FieldCodec<MilestoneKind>::name(*scopeOf(target).kind), FieldCodec<MilestoneReach>::name(target.reach));
        }
    }

    void itIsTheCalendarThatIsExported()
    {
        Fixture f;
        const auto calendar = outgoingCalendar(f.document().plan(), f.document().timetable(), f.target(), f.clock().now());
        QCOMPARE(calendar->file, *icsCalendar(f.document().plan(), f.document().timetable(), scopeOf(f.target()), f.clock().now()));
        QCOMPARE(calendar->events.size(), size_t(2));
        const auto inFile = eventsInFile(calendar->file);
        QCOMPARE(inFile.size(), size_t(2));
        for (size_t i = 0; i < inFile.size(); ++i) {
            QCOMPARE(inFile[i].uid, calendar->events[i].uid);
            QCOMPARE(inFile[i].contentHash, calendar->events[i].contentHash);
            QVERIFY(calendar->file.contains(calendar->events[i].component));
        }
    }

    void alarmsComeBeforeWhatIsNotCancelled()
    {
        PublishingTarget target = fileTarget();
        target.alarmHours = 36;
        Fixture f(target);
        f.execute(edits::setField(f.document().plan(), MessagePlan::freeze, &Milestone::state, MilestoneState::Cancelled));
        const QByteArray file = outgoingCalendar(f.document().plan(), f.document().timetable(), target, f.clock().now())->file;
        QCOMPARE(file.count("BEGIN:VEVENT"), 2);
        QCOMPARE(file.count("STATUS:CANCELLED"), 1);
        QCOMPARE(file.count("\r\nTRIGGER:-PT36H\r\n"), 1);
        const qsizetype alarm = file.indexOf("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:v4.2 live SECRET");
        QVERIFY(alarm > 0 && file.indexOf("END:VALARM\r\nEND:VEVENT\r\n") > alarm);
        for (const QByteArray &line : file.split('\n'))
            QVERIFY(line.size() <= 76);
    }

    void aCalendarForSomeNeverBecomesOneForAll()
    {
        PublishingTarget target = fileTarget();
        target.audience = AudienceId(4711);
        Fixture f;
        const auto calendar = outgoingCalendar(f.document().plan(), f.document().timetable(), target, f.clock().now());
        QVERIFY(!calendar && calendar.error().code == ErrorCode::NotFound);
        const AudienceId staff = MessagePlan::staff;
        f.execute(edits::removeRecords<Audience>(f.document().plan(), std::span(&staff, 1)));
        QVERIFY(!f.document().plan().find(targetId));
        QVERIFY(f.document().undo());
        QCOMPARE(f.target().audience, MessagePlan::staff);
    }

    void theDifferenceIsThatOfTheFile()
    {
        Fixture f;
        QCOMPARE(f.pending(), u"2 new, 0 changed, 0 cancelled, 0 unchanged"_s);
        QCOMPARE(f.publish().sent, 1);
        QCOMPARE(f.path(), f.folder() + u"/feed.ics"_s);
        QCOMPARE(f.pending(), u"up to date, 2 events"_s);
        f.moveFreeze();
        QCOMPARE(f.pending(), u"0 new, 1 changed, 0 cancelled, 1 unchanged"_s);
        f.removeFreeze();
        QCOMPARE(f.pending(), u"0 new, 0 changed, 1 cancelled, 1 unchanged"_s);
        const PublishReport report = f.publish();
        QCOMPARE(report.difference, (CalendarDifference{0, 0, 1, 1}));
        QVERIFY(f.bytes().contains("STATUS:CANCELLED"));
        QVERIFY(QFile::remove(f.path()));
        QCOMPARE(f.pending(), u"1 new, 0 changed, 0 cancelled, 0 unchanged"_s);
    }

    void whatWouldChangeTellsItsDays()
    {
        Fixture f;
        PublishedEvent gone;
        gone.uid = u"gone"_s;
        const auto calendar = outgoingCalendar(f.document().plan(), f.document().timetable(), f.target(), f.clock().now());
        const std::vector<PendingEvent> events = differenceBetween({gone}, *calendar).events;
        QCOMPARE(events.size(), size_t(3));
        QVERIFY2(events[0].title.startsWith("Code freeze"_L1), qPrintable(events[0].title));
        QCOMPARE(events[0].start, QDate(2026, 7, 22));
        QCOMPARE(events[0].end, QDate(2026, 7, 22));
        // The go-live has a time of day.
        QVERIFY(!events[1].title.isEmpty() && !events[1].start.isValid() && !events[1].end.isValid());
        QVERIFY(events[2].title.isEmpty() && !events[2].start.isValid() && !events[2].end.isValid());
    }

    void whatIsAsItShouldBeIsNotTouched()
    {
        Fixture f;
        (void)f.publish();
        QFile file(f.path());
        const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        file.close();
        const qsizetype told = f.document().plan().table<Publication>().size();
        const PublishReport again = f.publish();
        QCOMPARE(again.sent, 0);
        QVERIFY(!again.error);
        QCOMPARE(QFileInfo(f.path()).lastModified(QTimeZone::UTC), longAgo);
        QCOMPARE(f.document().plan().table<Publication>().size(), told);
    }

    void publishingIsNotedAndNoStepOfUndo()
    {
        Fixture f;
        const size_t steps = f.document().history().done().size();
        const qint64 revision = f.document().lastSequence();
        QVERIFY(!f.publish().error);
        QCOMPARE(f.document().history().done().size(), steps);
        const Plan &plan = f.document().plan();
        const PublishedCalendar *state = plan.find(PublishedCalendarId(targetId.value()));
        QVERIFY(state);
        QCOMPARE(state->time, f.clock().now());
        QCOMPARE(state->author, u"tester"_s);
        QCOMPARE(state->address, f.path());
        QCOMPARE(state->revision, revision);
        QCOMPARE(plan.table<PublishedEvent>().size(), 2);
        QCOMPARE(plan.table<Publication>().size(), 1);
        const Publication &told = plan.table<Publication>().at(0);
        QCOMPARE(told.audience, MessagePlan::staff.value());
        QCOMPARE(told.title, u"Staff feed"_s);
        QCOMPARE(told.author, u"tester"_s);
        const auto dates = readLedgerContent(told.content);
        QCOMPARE(dates.size(), size_t(2));
        const auto freeze = std::ranges::find(dates, MessagePlan::freeze, &ToldDate::milestone);
        QCOMPARE(freeze->start, QDate(2026, 7, 22));
        QCOMPARE(freeze->title, u"Code freeze SECRET"_s);
    }

    /// The communication page learns who holds stale dates from what was published.
    void whatWasPublishedGoesStaleWithTheDates()
    {
        Fixture f;
        (void)f.publish();
        QVERIFY(staleDates(f.document().plan(), f.document().timetable(), f.document().today()).empty());
        f.moveFreeze();
        const auto stale = staleDates(f.document().plan(), f.document().timetable(), f.document().today());
        QCOMPARE(stale.size(), size_t(1));
        QCOMPARE(stale.front().changes.front().told.start, QDate(2026, 7, 22));
        QCOMPARE(stale.front().changes.front().now.start, QDate(2026, 7, 29));
        (void)f.publish();
        QVERIFY(staleDates(f.document().plan(), f.document().timetable(), f.document().today()).empty());
        f.removeFreeze();
        QCOMPARE(staleDates(f.document().plan(), f.document().timetable(), f.document().today()).size(), size_t(1));
        (void)f.publish();
        QVERIFY(staleDates(f.document().plan(), f.document().timetable(), f.document().today()).empty());
    }

    void customersAreToldInTheirWording()
    {
        PublishingTarget target = fileTarget();
        target.audience = MessagePlan::customers;
        Fixture f(target);
        (void)f.publish();
        QVERIFY(!f.bytes().isEmpty() && !f.bytes().contains("SECRET"));
        const auto dates = readLedgerContent(f.document().plan().table<Publication>().at(0).content);
        QCOMPARE(dates.size(), size_t(1));
        QCOMPARE(dates.front().title, u"Crane 4.2 is here"_s);
    }

    void whatSomebodyElseChangedIsAConflict()
    {
        Fixture f;
        (void)f.publish();
        const QByteArray theirs = f.bytes().replace("Code freeze", "Code fridge");
        f.overwrite(theirs);
        const PublishReport kept = f.publish();
        QCOMPARE(kept.conflicts.size(), size_t(1));
        QVERIFY(kept.conflicts.front().text.startsWith("feed.ics was changed by somebody else"_L1));
        QCOMPARE(kept.sent, 0);
        QCOMPARE(f.bytes(), theirs);
        const PublishReport ours = f.publish(true);
        QCOMPARE(ours.sent, 1);
        QVERIFY(!f.bytes().contains("fridge"));
        QVERIFY(f.publish().conflicts.empty());
    }

    void anotherProgramsCalendarIsAConflict()
    {
        Fixture f;
        f.overwrite("BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
        QCOMPARE(f.publish().conflicts.size(), size_t(1));
        QVERIFY(f.bytes().contains("Other"));
        QVERIFY(!f.document().plan().find(PublishedCalendarId(targetId.value())));
        // One that was exported before begins to be published without a question.
        f.overwrite(*icsCalendar(f.document().plan(), f.document().timetable(), {}, f.clock().now()));
        QVERIFY(f.publish().conflicts.empty());
    }

    void noOtherFileIsWrittenOver_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("says");
        QTest::newRow("the plan") << u"plan.plimsoll"_s << u"plan.plimsoll is no name of a calendar file"_s;
        QTest::newRow("a link to the plan") << u"link.ics"_s << u"is the plan itself"_s;
        QTest::newRow("a text") << u"text.ics"_s << u"text.ics is no calendar"_s;
        QTest::newRow("a folder that is not there") << u"away/feed.ics"_s << u"is not there; make it, connect it"_s;
        QTest::newRow("a folder") << u"folder.ics"_s << u"folder.ics can't be read"_s;
    }

    void noOtherFileIsWrittenOver()
    {
        QFETCH(QString, address);
        QFETCH(QString, says);
        Fixture f(fileTarget(address));
        QVERIFY(QFile::link(f.document().path(), f.folder() + u"/link.ics"_s));
        QVERIFY(QDir(f.folder()).mkdir(u"folder.ics"_s));
        QFile text(f.folder() + u"/text.ics"_s);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Dear diary") > 0);
        text.close();
        const PublishReport report = f.publish(true);
        QVERIFY(report.error);
        QVERIFY2(report.error->text.contains(says), qPrintable(report.error->text));
        QCOMPARE(f.document().plan().table<PublishedEvent>().size(), 0);
        QVERIFY(f.document().verify());
    }

    void anotherCalendarOfOursIsAConflict()
    {
        Fixture f;
        f.execute(edits::setField(f.document().plan(), targetId, &PublishingTarget::address, u"old.ics"_s));
        (void)f.publish();
        const QByteArray others = f.bytes().replace("UID:", "UID:other-");
        f.execute(edits::setField(f.document().plan(), targetId, &PublishingTarget::address, u"feed.ics"_s));
        f.overwrite(others);
        const PublishReport kept = f.publish();
        QCOMPARE(kept.conflicts.size(), size_t(1));
        QVERIFY2(kept.conflicts.front().text.contains("with other events in it"_L1), qPrintable(kept.conflicts.front().text));
        QCOMPARE(f.bytes(), others);
        const PublishReport ours = f.publish(true);
        QCOMPARE(ours.sent, 1);
        // Nothing is left to be decided.
        QVERIFY(ours.conflicts.empty());
    }

    void twoTargetsDoNotShareAFile_data()
    {
        QTest::addColumn<TargetKind>("kind");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("fails");
        QTest::newRow("one file") << TargetKind::File << u"feed.ics"_s << u"./feed.ics"_s << true;
        QTest::newRow("two files") << TargetKind::File << u"feed.ics"_s << u"food.ics"_s << false;
        QTest::newRow("one address") << TargetKind::Web << u"https://dav.example.org/a.ics"_s << u"HTTPS://DAV.example.org/a.ics"_s << true;
        QTest::newRow("one calendar") << TargetKind::CalDav << u"https://dav.example.org/a/"_s << u"https://dav.example.org/a/"_s << false;
    }

    void twoTargetsDoNotShareAFile()
    {
        QFETCH(TargetKind, kind);
        QFETCH(QString, address);
        QFETCH(QString, other);
        QFETCH(bool, fails);
        PublishingTarget target = fileTarget(address);
        target.kind = kind;
        Fixture f(target);
        PublishingTarget second = target;
        second.id = PublishingTargetId(901);
        second.name = u"Second feed"_s;
        second.address = other;
        f.execute(edits::addRecord(f.document().plan(), second));
        const PublishReport report = f.publishBy([](const TargetRequest &request, bool, const std::stop_token &) {
            return TargetOutcome{request.state, request.held, 0, {}, {}};
        });
        QCOMPARE(report.error.has_value(), fails);
        if (fails)
            QVERIFY2(report.error->text.contains("name the same place"_L1), qPrintable(report.error->text));
    }

    /// A server whose address is mistyped, or a run that is cancelled at once, tells nothing of the one that was published to.
    void aRunThatReachedNothingForgetsNothing()
    {
        PublishingTarget target = fileTarget(u"https://dav.example.org/feed.ics"_s);
        target.kind = TargetKind::Web;
        Fixture f(target);
        (void)f.publishBy(reaches);
        QCOMPARE(f.pending(), u"up to date, 2 events"_s);
        f.execute(edits::setField(f.document().plan(), targetId, &PublishingTarget::address, u"https://dav.exmaple.org/feed.ics"_s));
        (void)f.publishBy([](const TargetRequest &request, bool, const std::stop_token &) {
            return TargetOutcome{request.state, request.held, 0, {}, Error{ErrorCode::Unreachable, u"Nobody there."_s, {}}};
        });
        QCOMPARE(f.document().plan().table<Publication>().size(), 1);
        f.execute(edits::setField(f.document().plan(), targetId, &PublishingTarget::address, u"https://dav.example.org/feed.ics"_s));
        QCOMPARE(f.pending(), u"up to date, 2 events"_s);
        QCOMPARE(publishedEvents(f.document().plan(), f.target(), f.document().path()).size(), size_t(2));
    }

    void thePlaceIsKnownHoweverItWasTyped_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("capitals") << u"HTTPS://Dav.Example.org/feed.ics"_s;
        QTest::newRow("no scheme") << u"dav.example.org/feed.ics"_s;
        QTest::newRow("a space") << u"https://dav.example.org/My%20Cal.ics"_s;
        QTest::newRow("no path") << u"https://dav.example.org"_s;
    }

    void thePlaceIsKnownHoweverItWasTyped()
    {
        QFETCH(QString, address);
        PublishingTarget target = fileTarget(address);
        target.kind = TargetKind::Web;
        Fixture f(target);
        (void)f.publishBy(reaches);
        QCOMPARE(f.pending(), u"up to date, 2 events"_s);
        QVERIFY(publishedCalendar(f.document().plan(), f.target(), f.document().path()).time.isValid());
    }

    /// The program ended before it could note what had arrived.
    void whatArrivedUnnotedIsToldAllTheSame()
    {
        PublishingTarget target = fileTarget(u"https://dav.example.org/feed.ics"_s);
        target.kind = TargetKind::Web;
        Fixture f(target);
        const auto adopts = [](const TargetRequest &request, bool overwrite, const std::stop_token &stop) {
            TargetOutcome outcome = reaches(request, overwrite, stop);
            outcome.sent = 0;
            return outcome;
        };
        (void)f.publishBy(adopts);
        QCOMPARE(f.document().plan().table<Publication>().size(), 1);
        (void)f.publishBy(adopts);
        QCOMPARE(f.document().plan().table<Publication>().size(), 1);
    }

    void whatIsLeftAsOthersChangedItIsNotTold()
    {
        PublishingTarget target = fileTarget(u"https://dav.example.org/cal/"_s);
        target.kind = TargetKind::CalDav;
        Fixture f(target);
        QString uid;
        (void)f.publishBy([&uid](const TargetRequest &request, bool overwrite, const std::stop_token &stop) {
            TargetOutcome outcome = reaches(request, overwrite, stop);
            uid = request.events.front().uid;
            outcome.conflicts.push_back({uid, u"Changed there."_s});
            return outcome;
        });
        const auto dates = readLedgerContent(f.document().plan().table<Publication>().at(0).content);
        QCOMPARE(dates.size(), size_t(1));
        QVERIFY(calendarUid(f.document().plan().planId, dates.front().milestone.value()) != uid);
        // It is not published as long as that is open.
        QVERIFY(!f.document().plan().find(PublishedCalendarId(targetId.value()))->time.isValid());
    }

    void wordsInTextsAreNoEvents()
    {
        Fixture f;
        f.execute(edits::setField(f.document().plan(), MessagePlan::freeze, &Milestone::title, u"END:VEVENT"_s));
        f.execute(edits::setField(f.document().plan(), MessagePlan::goLive, &Milestone::title, u"BEGIN:VEVENT"_s));
        const auto calendar = outgoingCalendar(f.document().plan(), f.document().timetable(), f.target(), f.clock().now());
        QVERIFY(calendar->file.contains("SUMMARY:END:VEVENT\r\n"));
        const auto inFile = eventsInFile(calendar->file);
        QCOMPARE(inFile.size(), calendar->events.size());
        for (size_t i = 0; i < inFile.size(); ++i)
            QCOMPARE(inFile[i].contentHash, calendar->events[i].contentHash);
    }

    void anAddressOfItsOwnIsKept()
    {
        QTemporaryDir elsewhere;
        Fixture f(fileTarget(elsewhere.filePath(u"shared.ics"_s)));
        QCOMPARE(f.publish().address, elsewhere.filePath(u"shared.ics"_s));
        // At another place nothing is held yet.
        f.execute(edits::setField(f.document().plan(), targetId, &PublishingTarget::address, u"other.ics"_s));
        QCOMPARE(f.pending(), u"2 new, 0 changed, 0 cancelled, 0 unchanged"_s);
        QVERIFY(publishedEvents(f.document().plan(), f.target(), f.document().path()).empty());
    }

    void whatWasReachedBeforeAFailureIsNoted()
    {
        PublishingTarget target = fileTarget(u"https://dav.example.org/cal/"_s);
        target.kind = TargetKind::CalDav;
        target.userName = u"ann"_s;
        Fixture f(target);
        const PublishReport report = f.publishBy([](const TargetRequest &request, bool, const std::stop_token &) {
            TargetOutcome outcome{request.state, {heldAs(request.events.front())}, 1, {}, Error{ErrorCode::Unreachable, u"It went away."_s, {}}};
            outcome.state.address = request.target.address;
            return outcome;
        });
        QCOMPARE(report.error->text, u"It went away."_s);
        const PublishedCalendar *state = f.document().plan().find(PublishedCalendarId(targetId.value()));
        QVERIFY(state && !state->time.isValid());
        QCOMPARE(f.pending(), u"1 new, 0 changed, 0 cancelled, 1 unchanged"_s);
        QCOMPARE(readLedgerContent(f.document().plan().table<Publication>().at(0).content).size(), size_t(1));
        // The next run goes on there.
        (void)f.publishBy([](const TargetRequest &request, bool, const std::stop_token &) {
            if (request.held.size() != 1 || !request.held.front().id.isValid() || request.password != "secret"_L1)
                qFatal("the request does not go on");
            TargetOutcome outcome{request.state, request.held, 1, {}, {}};
            outcome.held.push_back(heldAs(request.events.back()));
            return outcome;
        });
        QCOMPARE(f.pending(), u"up to date, 2 events"_s);
        QVERIFY(f.document().plan().find(PublishedCalendarId(targetId.value()))->time.isValid());
    }

    void cancellingStopsWithinATarget()
    {
        Fixture f;
        QSemaphore begun;
        Publisher publisher(f.document(), [&begun](const PublishingTarget &) {
            return std::make_unique<ScriptedTarget>([&begun](const TargetRequest &request, bool, const std::stop_token &stop) {
                begun.release();
                while (!stop.stop_requested())
                    QThread::msleep(1);
                return TargetOutcome{request.state, request.held, 0, {}, Error{ErrorCode::Cancelled, u"Cancelled."_s, {}}};
            });
        });
        QSignalSpy finished(&publisher, &Publisher::finished);
        QSignalSpy progressed(&publisher, &Publisher::progressed);
        std::vector<ErrorCode> codes;
        connect(&publisher, &Publisher::published, this, [&](const PublishReport &report) { codes.push_back(report.error->code); });
        publisher.start({{targetId, {}, false}, {targetId, {}, false}});
        begun.acquire();
        publisher.cancel();
        QVERIFY(finished.wait(20000));
        // The second was not begun.
        QCOMPARE(codes, (std::vector{ErrorCode::Cancelled, ErrorCode::Cancelled}));
        QCOMPARE(begun.available(), 0);
        QCOMPARE(progressed.size(), 1);
        QVERIFY(f.document().plan().table<PublishedEvent>().isEmpty());
    }

    void aTargetThatIsRemovedLeavesItsFacts()
    {
        Fixture f;
        (void)f.publish();
        const PublishingTargetId id = targetId;
        f.execute(edits::removeRecords<PublishingTarget>(f.document().plan(), std::span(&id, 1)));
        QVERIFY(!f.document().plan().find(targetId));
        QVERIFY(f.document().plan().find(PublishedCalendarId(targetId.value())));
        QCOMPARE(f.document().plan().table<PublishedEvent>().size(), 2);
        QVERIFY(f.document().undo());
        QCOMPARE(f.pending(), u"up to date, 2 events"_s);
    }

    void accountsAreOfServersNotOfPaths()
    {
        PublishingTarget target = fileTarget(u"https://DAV.example.org:8443/ann/team/?x#y"_s);
        target.userName = u"ann"_s;
        QVERIFY(!accountOf(target));
        target.kind = TargetKind::CalDav;
        QCOMPARE(*accountOf(target), (Account{u"https://dav.example.org:8443"_s, u"ann"_s}));
        QCOMPARE(accountText(*accountOf(target)), u"ann on dav.example.org:8443"_s);
        // Typed without a scheme it is the same server, and not the one that all others are.
        target.address = u"dav.a.org/x"_s;
        QCOMPARE(*accountOf(target), (Account{u"https://dav.a.org"_s, u"ann"_s}));
        target.address = u"webcal://dav.a.org:443/y"_s;
        QCOMPARE(*accountOf(target), (Account{u"https://dav.a.org"_s, u"ann"_s}));
        target.address = u"ann@dav.a.org"_s;
        QVERIFY(!accountOf(target));
        target.address = u"dav.a.org"_s;
        target.userName.clear();
        QVERIFY(!accountOf(target));
    }
};

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
