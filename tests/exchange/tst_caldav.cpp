// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/caldavtargetwriter.h"
#include "exchange/calendardiscovery.h"
#include "exchange/servers/calendarserver.h"
#include "exchange/servers/faultproxy.h"
#include "exchange/servers/publishfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Publishing to real servers, through a proxy that counts what is sent.
class TestCalDav : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CalendarServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;

    PublishFixture calendar(const QString &folder = {}) const
    {
        return PublishFixture(TargetKind::CalDav, m_proxy->address(folder.isEmpty() ? u"/"_s : m_server->home() + folder));
    }
    /// All files of events whose text holds it.
    int filesWith(const QByteArray &text) const
    {
        int count = 0;
        for (const QString &path : m_server->files()) {
            QFile file(path);
            count += file.open(QIODevice::ReadOnly) && file.readAll().contains(text) ? 1 : 0;
        }
        return count;
    }
    /// Somebody else writes to the server.
    void writeDirectly(const QByteArray &path, const QByteArray &body, const QByteArray &verb = "PUT")
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_server->port());
        QVERIFY(socket.waitForConnected());
        socket.write(verb + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic " + QByteArray("ada:sesame").toBase64()
                     + "\r\nContent-Type: text/calendar; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        while (socket.waitForReadyRead(10'000))
            answer += socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 2") || answer.startsWith("HTTP/1.0 2"), answer.constData());
    }
    static QByteArray foreignEvent(const QByteArray &uid, const QByteArray &title)
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nBEGIN:VEVENT\r\nUID:" + uid
            + "\r\nDTSTAMP:20260501T080000Z\r\nDTSTART;VALUE=DATE:20260801\r\nDTEND;VALUE=DATE:20260802\r\nSUMMARY:" + title
            + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
    QByteArray resource(int number, const PublishFixture &calendar) const
    {
        const auto event = std::ranges::find(calendar.request.held, PublishFixture::uid(number), &PublishedEvent::uid);
        return event == calendar.request.held.end() ? QByteArray() : event->href.toLatin1();
    }
    static QString textFor(int number, const TargetOutcome &outcome)
    {
        const auto conflict = std::ranges::find(outcome.conflicts, PublishFixture::uid(number), &TargetConflict::uid);
        return conflict == outcome.conflicts.end() ? QString() : conflict->text;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("radicale") << u"radicale"_s;
        QTest::newRow("xandikos") << u"xandikos"_s;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, program);
        if (!CalendarServer::isInstalled(program))
            QSKIP("the server is not installed");
        m_server = std::make_unique<CalendarServer>(program);
        m_server->start();
        m_proxy = std::make_unique<FaultProxy>(m_server->port());
        m_proxy->needsPassword = m_server->hasPassword();
    }
    void cleanup()
    {
        m_proxy.reset();
        m_server.reset();
    }

    void makesTheCalendarAndSendsWhatChanges()
    {
        PublishFixture ours = calendar(u"brig/"_s);
        for (int number = 1; number <= 5; ++number)
            ours.set(number, u"Step %1, of the way"_s.arg(number));
        CalDavTargetWriter writer;
        TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(m_proxy->count("MKCALENDAR"), 1);
        QCOMPARE(m_proxy->count("PUT"), 5);
        QCOMPARE(outcome.sent, 6);
        QCOMPARE(outcome.held.size(), 5);
        QCOMPARE(filesWith("Step"), 5);
        QCOMPARE(filesWith("METHOD"), 0);
        QCOMPARE(filesWith("日本語"), 5);

        outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.sent, 0);
        QCOMPARE(m_proxy->changes(), 6);
        QVERIFY(outcome.conflicts.empty());

        ours.set(3, u"Step 3, moved"_s, 1);
        outcome = ours.publish(writer);
        QCOMPARE(outcome.sent, 1);
        QCOMPARE(m_proxy->changes(), 7);
        QCOMPARE(filesWith("Step 3\\, moved"), 1);
        QCOMPARE(filesWith("Step 3"), 1);

        ours.set(2, u"Step 2"_s, 1, true);
        ours.take(4);
        outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.sent, 2);
        QCOMPARE(m_proxy->count("DELETE"), 2);
        QCOMPARE(m_server->files().size(), 3);
        QCOMPARE(outcome.held.size(), 4);

        outcome = ours.publish(writer);
        QCOMPARE(outcome.sent, 0);
        QCOMPARE(m_proxy->changes(), 9);
    }

    void findsTheWayFromTheServersAddress()
    {
        PublishFixture ours = calendar();
        ours.set(1, u"Freeze"_s);
        CalDavTargetWriter writer;
        TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(filesWith("Freeze"), 1);
        QVERIFY2(outcome.state.address.startsWith(m_proxy->address(m_server->home()) + u"brig-1-37-dates-"_s), qPrintable(outcome.state.address));
        // Another machine that knows nothing of it finds the same calendar, and the event in it.
        ours.request.state = {};
        ours.request.held.clear();
        outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.sent, 0);
        QVERIFY(outcome.conflicts.empty());
        QCOMPARE(outcome.held.size(), 1);
        QVERIFY(!outcome.held.front().etag.isEmpty());

        const auto found = inWorker([&] { return findCalendars(m_proxy->address(), u"ada"_s, u"sesame"_s); });
        QVERIFY(found.hasValue());
        QVERIFY(found->canMakeCalendar);
        const auto made = std::ranges::find(found->calendars, outcome.state.address, &FoundCalendar::address);
        QVERIFY(made != found->calendars.end());
        QCOMPARE(made->name, u"Brig 1.37: dates"_s);
        QVERIFY(made->writable);
    }

    void makesACalendarThoughAnotherWasNamedBefore()
    {
        PublishFixture ours = calendar(u"named/"_s);
        ours.set(1, u"Freeze"_s);
        CalDavTargetWriter writer;
        QCOMPARE(ours.errorText(ours.publish(writer)), QString());
        ours.request.state.time = QDateTime(QDate(2026, 5, 1), QTime(8, 0), QTimeZone::UTC);
        ours.request.target.address = m_proxy->address();
        const TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QVERIFY2(outcome.state.address.startsWith(m_proxy->address(m_server->home()) + u"brig-1-37-dates-"_s), qPrintable(outcome.state.address));
        // What is known of the calendar that was named before is not true of this one.
        QVERIFY(!outcome.state.time.isValid());
        QCOMPARE(filesWith("Freeze"), 2);
    }

    void findsTheWayWhereNobodyMayLookAtTheRoot()
    {
        const QByteArray home = m_server->home().toUtf8();
        m_proxy->decide = [home](const SeenRequest &request) -> std::optional<Fault> {
            if (request.path == "/.well-known/caldav")
                return Fault{Fault::Kind::Answer, FaultProxy::answer("301 Moved", "Location: " + home + "\r\n")};
            if (request.path == "/")
                return Fault{Fault::Kind::Answer, FaultProxy::answer("403 Forbidden")};
            return {};
        };
        PublishFixture ours = calendar();
        ours.set(1, u"Freeze"_s);
        CalDavTargetWriter writer;
        const TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(filesWith("Freeze"), 1);
    }

    void leavesWhatOthersHaveAlone()
    {
        PublishFixture ours = calendar(u"shared/"_s);
        ours.set(1, u"Freeze"_s);
        CalDavTargetWriter writer;
        QCOMPARE(ours.errorText(ours.publish(writer)), QString());
        writeDirectly(m_server->home().toLatin1() + "shared/theirs.ics", foreignEvent("theirs@example.org", "Their party"));
        ours.set(1, u"Freeze, later"_s, 1);
        ours.overwrite = true;
        QCOMPARE(ours.publish(writer).sent, 1);
        ours.take(1);
        QCOMPARE(ours.publish(writer).sent, 1);
        QCOMPARE(m_server->files().size(), 1);
        QCOMPARE(filesWith("Their party"), 1);
    }

    void tellsWhatOthersChanged()
    {
        PublishFixture ours = calendar(u"brig/"_s);
        for (int number = 1; number <= 3; ++number)
            ours.set(number, u"Step %1"_s.arg(number));
        CalDavTargetWriter writer;
        QCOMPARE(ours.errorText(ours.publish(writer)), QString());
        writeDirectly(resource(1, ours), foreignEvent(PublishFixture::uid(1).toLatin1(), "Moved by hand"));
        writeDirectly(resource(2, ours), {}, "DELETE");

        ours.set(3, u"Step 3, moved"_s, 1);
        TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.sent, 1);
        QCOMPARE(outcome.conflicts.size(), 2);
        QCOMPARE(textFor(1, outcome), u"\"Step 1\" was changed in the calendar by somebody else."_s);
        QCOMPARE(textFor(2, outcome), u"\"Step 2\" was removed from the calendar by somebody else."_s);
        QCOMPARE(filesWith("Moved by hand"), 1);
        QCOMPARE(ours.publish(writer).conflicts.size(), 2);

        ours.overwrite = true;
        outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.sent, 2);
        QVERIFY(outcome.conflicts.empty());
        QCOMPARE(filesWith("Moved by hand"), 0);
        QCOMPARE(filesWith("Step"), 3);
        ours.overwrite = false;
        outcome = ours.publish(writer);
        QCOMPARE(outcome.sent, 0);
        QVERIFY(outcome.conflicts.empty());
    }

    void takesOverWhatIsThereUnderAnotherName()
    {
        PublishFixture ours = calendar(u"brig/"_s);
        ours.set(1, u"Step 1"_s);
        CalDavTargetWriter writer;
        QCOMPARE(ours.errorText(ours.publish(writer)), QString());
        writeDirectly(m_server->home().toLatin1() + "brig/odd-name.ics", foreignEvent(PublishFixture::uid(2).toLatin1(), "Brought by an import"));
        ours.set(2, u"Step 2"_s);
        TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.conflicts.size(), 1);
        QCOMPARE(outcome.conflicts[0].text, u"\"Step 2\" is in the calendar already, in another form."_s);
        ours.overwrite = true;
        outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(m_server->files().size(), 2);
        QCOMPARE(filesWith("Step 2"), 1);
        ours.overwrite = false;
        QCOMPARE(ours.publish(writer).sent, 0);
    }

    void goesOnAfterAStop()
    {
        PublishFixture ours = calendar(u"brig/"_s);
        for (int number = 1; number <= 60; ++number)
            ours.set(number, u"Step %1"_s.arg(number));
        ours.progress = [&](int done, int) {
            if (done == 20)
                ours.stop.request_stop();
        };
        CalDavTargetWriter writer;
        TargetOutcome outcome = ours.publish(writer);
        QVERIFY(outcome.error.has_value());
        QCOMPARE(outcome.error->code, ErrorCode::Cancelled);
        QVERIFY(outcome.held.size() >= 20 && outcome.held.size() < 60);
        ours.progress = [](int, int) {};
        const int sentBefore = outcome.sent;
        outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QVERIFY(outcome.conflicts.empty());
        QVERIFY(sentBefore + outcome.sent <= 61);
        QCOMPARE(outcome.held.size(), 60);
        QCOMPARE(m_server->files().size(), 60);
        QCOMPARE(ours.publish(writer).sent, 0);
    }

    void goesOnAfterTheServerWasKilled()
    {
        PublishFixture ours = calendar(u"brig/"_s);
        for (int number = 1; number <= 60; ++number)
            ours.set(number, u"Step %1"_s.arg(number));
        int puts = 0;
        m_proxy->decide = [&](const SeenRequest &request) -> std::optional<Fault> {
            if (request.verb == "PUT" && ++puts == 25)
                m_server->stop();
            return {};
        };
        WebLimits limits;
        limits.firstWait = std::chrono::milliseconds(20);
        CalDavTargetWriter writer(limits);
        TargetOutcome outcome = ours.publish(writer);
        QVERIFY(outcome.error.has_value());
        QCOMPARE(outcome.error->code, ErrorCode::Unreachable);
        QVERIFY(!outcome.held.empty() && outcome.held.size() < 60);
        m_proxy->decide = {};
        m_server->start();
        outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QVERIFY(outcome.conflicts.empty());
        QCOMPARE(m_server->files().size(), 60);
        QCOMPARE(outcome.held.size(), 60);
        QCOMPARE(ours.publish(writer).sent, 0);
    }

    void adoptsWhatArrivedThoughTheAnswerWasLost()
    {
        PublishFixture ours = calendar(u"brig/"_s);
        for (int number = 1; number <= 8; ++number)
            ours.set(number, u"Step %1"_s.arg(number));
        int puts = 0;
        m_proxy->decide = [&](const SeenRequest &request) -> std::optional<Fault> {
            if (request.verb == "PUT" && ++puts == 4)
                return Fault{Fault::Kind::LoseAnswer, {}};
            return {};
        };
        WebLimits limits;
        limits.firstWait = std::chrono::milliseconds(20);
        CalDavTargetWriter writer(limits);
        const TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QVERIFY2(outcome.conflicts.empty(), qPrintable(outcome.conflicts.empty() ? QString() : outcome.conflicts[0].text));
        QCOMPARE(outcome.held.size(), 8);
        QCOMPARE(m_server->files().size(), 8);
        QCOMPARE(ours.publish(writer).sent, 0);
    }

    void tellsThatTheCalendarIsGone()
    {
        PublishFixture ours = calendar(u"brig/"_s);
        ours.set(1, u"Freeze"_s);
        CalDavTargetWriter writer;
        QCOMPARE(ours.errorText(ours.publish(writer)), QString());
        writeDirectly(m_server->home().toLatin1() + "brig/", {}, "DELETE");
        TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.conflicts.size(), 1);
        QVERIFY(outcome.conflicts[0].uid.isEmpty());
        QCOMPARE(outcome.held.size(), 1);
        ours.overwrite = true;
        outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.sent, 2);
        QCOMPARE(filesWith("Freeze"), 1);
    }

    void sendsABigPlanOnce()
    {
        if (!m_server->hasPassword())
            QSKIP("one server is enough");
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("PLIMSOLL_CALDAV_EVENTS", &given);
        const int events = given ? wanted : 300;
        PublishFixture ours = calendar(u"big/"_s);
        for (int number = 1; number <= events; ++number)
            ours.set(number, u"Step %1"_s.arg(number));
        CalDavTargetWriter writer;
        QElapsedTimer timer;
        timer.start();
        TargetOutcome outcome = ours.publish(writer);
        const double first = double(timer.restart()) / 1000;
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.sent, events + 1);
        QCOMPARE(m_proxy->count("PUT"), events);
        QCOMPARE(m_server->files().size(), events);
        const size_t requests = m_proxy->seen.size();
        outcome = ours.publish(writer);
        qInfo("%d events to Radicale: %.1f s, the second time %.1f s and %d requests", events, first, double(timer.elapsed()) / 1000,
              int(m_proxy->seen.size() - requests));
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.sent, 0);
        QCOMPARE(m_proxy->changes(), events + 1);
        QVERIFY(m_proxy->seen.size() - requests <= 3);
    }

    void refusesAWrongPassword()
    {
        if (!m_server->hasPassword())
            QSKIP("this server asks for no password");
        PublishFixture ours = calendar(u"brig/"_s);
        ours.set(1, u"Freeze"_s);
        ours.request.password = u"wrong"_s;
        CalDavTargetWriter writer;
        TargetOutcome outcome = ours.publish(writer);
        QVERIFY(outcome.error.has_value());
        QCOMPARE(outcome.error->code, ErrorCode::Denied);
        QVERIFY2(outcome.error->text.contains("does not accept this user name and password"_L1), qPrintable(outcome.error->text));
        QVERIFY(!outcome.error->text.contains("wrong"_L1));
        ours.request.target.userName.clear();
        outcome = ours.publish(writer);
        QVERIFY2(ours.errorText(outcome).contains("asks for a user name and password"_L1), qPrintable(ours.errorText(outcome)));
        QCOMPARE(m_server->files().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCalDav)
#include "tst_caldav.moc"
