// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/caldavtargetwriter.h"
#include "exchange/calendardiscovery.h"
#include "exchange/servers/calendarserver.h"
#include "exchange/servers/faultproxy.h"
#include "exchange/servers/publishfixture.h"
#include "exchange/webtargetwriter.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Servers that do wrong: each is refused or asked again, nothing is lost, and no password goes where it does not belong.
class TestServerFaults : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CalendarServer> m_server; ///< Radicale.

    QSslConfiguration certificate(const QString &name) const
    {
        QFile key(m_folder.filePath(name + u".key"_s));
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no certificates");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(m_folder.filePath(name + u".pem"_s)));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        return configuration;
    }
    static WebLimits hasty()
    {
        WebLimits limits;
        limits.silence = std::chrono::milliseconds(1500);
        limits.firstWait = std::chrono::milliseconds(20);
        limits.longestWait = std::chrono::milliseconds(1500);
        limits.mostBytes = 4 * 1024 * 1024;
        return limits;
    }
    PublishFixture calendar(const FaultProxy &proxy) const
    {
        PublishFixture ours(TargetKind::CalDav, proxy.address(u"/ada/brig/"_s));
        for (int number = 1; number <= 6; ++number)
            ours.set(number, u"Step %1"_s.arg(number));
        return ours;
    }
    /// Goes wrong the first times that a request with this verb comes, and then no more.
    static FaultProxy::Decide first(int times, const QByteArray &verb, const Fault &fault)
    {
        return [=, left = times](const SeenRequest &request) mutable -> std::optional<Fault> {
            if (request.verb != verb || !request.headers.contains("authorization") || left == 0)
                return {};
            --left;
            return fault;
        };
    }
    static Fault status(const QByteArray &line, const QByteArray &headers = {}) { return {Fault::Kind::Answer, FaultProxy::answer(line, headers)}; }

private Q_SLOTS:
    void initTestCase()
    {
        if (!CalendarServer::isInstalled(u"radicale"_s) || !CalendarServer::isInstalled(u"openssl"_s))
            QSKIP("radicale or openssl is not installed");
        QProcess script;
        script.start(QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/exchange/servers/certificates.sh"), {m_folder.path()});
        QVERIFY(script.waitForFinished());
        QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificates(QSslCertificate::fromPath(m_folder.filePath(u"ca.pem"_s)));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void init()
    {
        m_server = std::make_unique<CalendarServer>(u"radicale"_s);
        m_server->start();
    }
    void cleanup() { m_server.reset(); }

    void publishesOverTls()
    {
        FaultProxy proxy(m_server->port(), certificate(u"good"_s));
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter writer(hasty());
        const TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(m_server->files().size(), 6);
        QVERIFY(proxy.address().startsWith("https://"_L1));
    }

    void refusesCertificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("self-signed") << u"self"_s << u"is signed by nobody but itself"_s;
        QTest::newRow("expired") << u"expired"_s << u"has expired"_s;
        QTest::newRow("wrong host") << u"other"_s << u"is for another server"_s;
    }
    void refusesCertificates()
    {
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        FaultProxy proxy(m_server->port(), certificate(name));
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter calDav(hasty());
        TargetOutcome outcome = ours.publish(calDav);
        QVERIFY2(ours.errorText(outcome).contains(sentence), qPrintable(ours.errorText(outcome)));
        QCOMPARE(outcome.error->code, ErrorCode::Unreachable);
        WebTargetWriter web(hasty());
        outcome = ours.publish(web);
        QVERIFY2(ours.errorText(outcome).contains(sentence), qPrintable(ours.errorText(outcome)));
        QVERIFY(proxy.seen.empty());
        QCOMPARE(m_server->files().size(), 0);
    }

    void staysOnTheServer_data()
    {
        QTest::addColumn<int>("statusCode");
        for (const int code : {301, 302, 307, 308})
            QTest::addRow("%d", code) << code;
    }
    void staysOnTheServer()
    {
        QFETCH(int, statusCode);
        FaultProxy thief(m_server->port());
        // Another port is another server, too.
        FaultProxy proxy(m_server->port(), certificate(u"good"_s));
        proxy.decide = [&](const SeenRequest &request) -> std::optional<Fault> {
            if (!request.headers.contains("authorization"))
                return {};
            return status(QByteArray::number(statusCode) + " Moved", "Location: " + thief.address(QString::fromLatin1(request.path)).toLatin1() + "\r\n");
        };
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter writer;
        TargetOutcome outcome = ours.publish(writer);
        QVERIFY2(ours.errorText(outcome).contains("which others could listen to"_L1), qPrintable(ours.errorText(outcome)));
        FaultProxy safeThief(m_server->port(), certificate(u"good"_s));
        proxy.decide = [&](const SeenRequest &request) -> std::optional<Fault> {
            if (request.verb != "PUT")
                return {};
            return status(QByteArray::number(statusCode) + " Moved", "Location: " + safeThief.address(QString::fromLatin1(request.path)).toLatin1() + "\r\n");
        };
        outcome = ours.publish(writer);
        QVERIFY2(ours.errorText(outcome).contains("sends on to another server"_L1), qPrintable(ours.errorText(outcome)));
        QVERIFY(thief.seen.empty() && safeThief.seen.empty());
        QCOMPARE(m_server->files().size(), 0);
        proxy.decide = {};
        outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(m_server->files().size(), 6);
    }

    void givesUpGoingRound()
    {
        FaultProxy proxy(0);
        proxy.decide = [](const SeenRequest &request) { return status("301 Moved", "Location: " + request.path + "x\r\n"); };
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter writer(hasty());
        const TargetOutcome outcome = ours.publish(writer);
        QVERIFY2(ours.errorText(outcome).contains("again and again"_L1), qPrintable(ours.errorText(outcome)));
        QCOMPARE(proxy.seen.size(), 6);
        QVERIFY(!proxy.sawPassword());
    }

    void keepsThePasswordUntilItIsAskedFor()
    {
        FaultProxy proxy(m_server->port());
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter writer(hasty());
        QCOMPARE(ours.errorText(ours.publish(writer)), QString());
        QVERIFY(!proxy.seen.front().headers.contains("authorization"));
        QVERIFY(proxy.sawPassword());
        QCOMPARE(proxy.seen[1].headers.value("authorization"), "Basic " + QByteArray("ada:sesame").toBase64());
        for (const SeenRequest &request : proxy.seen)
            QVERIFY(!request.path.contains("sesame") && !request.body.contains("sesame"));
    }

    /// What is answered to the third of the PUTs, for good; what is told; whether a later run may hold a conflict.
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *line, const char *sentence, const char *headers = "") {
            QTest::newRow(line) << QByteArray(line) << QByteArray(headers) << QString::fromLatin1(sentence);
        };
        row("401 Unauthorized", "does not accept this user name and password", "WWW-Authenticate: Basic realm=\"x\"\r\n");
        row("403 Forbidden", "does not let this user write there");
        row("404 Not Found", "There is nothing at");
        row("405 Method Not Allowed", "can't be written to");
        row("409 Conflict", "does not exist");
        row("413 Content Too Large", "does not take that much");
        row("415 Unsupported Media Type", "does not take calendars");
        row("418 Teapot", "answered with status 418");
        row("423 Locked", "is locked by another program");
        row("429 Too Many Requests", "publish again in 300 minutes", "Retry-After: 18000\r\n");
        row("500 Internal Server Error", "fails for a reason of its own");
        row("502 Bad Gateway", "is out of order");
        row("503 Service Unavailable", "publish again in 90 seconds", "Date: Thu, 01 Jan 2026 00:00:00 +0000\r\nRetry-After: Thu, 01 Jan 2026 00:01:30 +0000\r\n");
        row("504 Gateway Timeout", "does not answer");
        row("507 Insufficient Storage", "has no room left");
    }
    void refuses()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, headers);
        QFETCH(QString, sentence);
        FaultProxy proxy(m_server->port());
        QByteArray path; // The same one fails for ever; the others succeed.
        proxy.decide = [&](const SeenRequest &request) -> std::optional<Fault> {
            if (request.verb != "PUT" || !request.headers.contains("authorization"))
                return {};
            path = path.isEmpty() ? request.path : path;
            return request.path == path ? std::optional(status(line, headers)) : std::nullopt;
        };
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter writer(hasty());
        TargetOutcome outcome = ours.publish(writer);
        QVERIFY2(ours.errorText(outcome).contains(sentence), qPrintable(ours.errorText(outcome)));
        QCOMPARE(outcome.passwordRefused, line.startsWith("401"));
        QVERIFY(outcome.held.size() < 6);
        QCOMPARE(m_server->files().size(), qsizetype(outcome.held.size()));
        proxy.decide = {};
        outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QVERIFY(outcome.conflicts.empty());
        QCOMPARE(outcome.held.size(), 6);
        QCOMPARE(m_server->files().size(), 6);
    }

    /// Some servers allow a UID once for a user, not once for a calendar.
    void tellsOfAnEventInAnotherCalendar()
    {
        FaultProxy proxy(m_server->port());
        QByteArray path;
        proxy.decide = [&](const SeenRequest &request) -> std::optional<Fault> {
            if (request.verb != "PUT" || !request.headers.contains("authorization"))
                return {};
            path = path.isEmpty() ? request.path : path;
            if (request.path != path)
                return {};
            return Fault{Fault::Kind::Answer, FaultProxy::answer("403 Forbidden", "Content-Type: application/xml\r\n",
                                                                 "<error xmlns='DAV:'><C:no-uid-conflict xmlns:C='urn:ietf:params:xml:ns:caldav'/></error>")};
        };
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter writer(hasty());
        TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.conflicts.size(), 1);
        QVERIFY2(outcome.conflicts[0].text.contains("is in another calendar of this server already"_L1), qPrintable(outcome.conflicts[0].text));
        QCOMPARE(outcome.held.size(), 5);
        proxy.decide = {};
        QCOMPARE(ours.publish(writer).sent, 1);
    }

    void tellsAConflictOfTheMoment()
    {
        FaultProxy proxy(m_server->port());
        QByteArray path;
        proxy.decide = [&](const SeenRequest &request) -> std::optional<Fault> {
            if (request.verb != "PUT" || !request.headers.contains("authorization"))
                return {};
            path = path.isEmpty() ? request.path : path;
            return request.path == path ? std::optional(status("412 Precondition Failed")) : std::nullopt;
        };
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter writer(hasty());
        TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.conflicts.size(), 1);
        QVERIFY(outcome.conflicts[0].text.contains("changed by somebody else just now"_L1));
        QCOMPARE(outcome.held.size(), 5);
        proxy.decide = {};
        outcome = ours.publish(writer);
        QCOMPARE(outcome.sent, 1);
        QVERIFY(outcome.conflicts.empty());
    }

    /// What goes wrong twice at most is not even noticed.
    void triesAgain_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const char *verb, Fault::Kind kind, const QByteArray &bytes) {
            QTest::newRow(name) << QByteArray(verb) << int(kind) << bytes;
        };
        row("500", "PUT", Fault::Kind::Answer, FaultProxy::answer("500 Internal Server Error"));
        row("503 with a wait", "PUT", Fault::Kind::Answer, FaultProxy::answer("503 Service Unavailable", "Retry-After: 1\r\n"));
        row("429", "PROPFIND", Fault::Kind::Answer, FaultProxy::answer("429 Too Many Requests"));
        row("closed", "PUT", Fault::Kind::Cut, {});
        row("cut in the head", "PUT", Fault::Kind::Cut, "HTTP/1.1 201 Crea");
        row("cut in the body", "PROPFIND", Fault::Kind::Cut, "HTTP/1.1 207 Multi-Status\r\nContent-Type: text/xml\r\nContent-Length: 4000\r\n\r\n<multistatus xmlns='DAV:'>");
        row("answer lost", "PUT", Fault::Kind::LoseAnswer, {});
    }
    void triesAgain()
    {
        QFETCH(QByteArray, verb);
        QFETCH(int, kind);
        QFETCH(QByteArray, bytes);
        FaultProxy proxy(m_server->port());
        proxy.decide = first(2, verb, {Fault::Kind(kind), bytes});
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter writer(hasty());
        const TargetOutcome outcome = ours.publish(writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QVERIFY(outcome.conflicts.empty());
        QCOMPARE(outcome.held.size(), 6);
        QCOMPARE(m_server->files().size(), 6);
        proxy.decide = {};
        QCOMPARE(ours.publish(writer).sent, 0);
    }

    void noticesWhatWasCutInAChunk()
    {
        FaultProxy proxy(m_server->port());
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter calDav(hasty());
        QCOMPARE(ours.errorText(ours.publish(calDav)), QString());
        const QByteArray head = "HTTP/1.1 207 Multi-Status\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n";
        proxy.decide = first(1, "PROPFIND", {Fault::Kind::Cut, head + "<multistatus xmlns='DAV:'>"});
        TargetOutcome outcome = ours.publish(calDav);
        // Either the network notices, and the request is repeated, or the text is found to be cut.
        QVERIFY2(!outcome.error || outcome.error->text.contains("broke off"_L1), qPrintable(ours.errorText(outcome)));
        QCOMPARE(outcome.sent, 0);
        QVERIFY(outcome.conflicts.empty());
        QCOMPARE(ours.publish(calDav).sent, 0);

        WebTargetWriter web(hasty());
        PublishFixture file(TargetKind::Web, proxy.address(u"/ada/file.ics"_s));
        file.set(1, u"Freeze"_s);
        proxy.decide = [&](const SeenRequest &) {
            return Fault{Fault::Kind::Cut, QByteArray(head).replace("207", "200").replace("text/xml", "text/calendar") + "BEGIN:VCALENDAR\r\n"};
        };
        outcome = file.publish(web);
        QVERIFY2(file.errorText(outcome).contains("broke off"_L1), qPrintable(file.errorText(outcome)));
        QVERIFY(outcome.conflicts.empty());
    }

    void makesNoCalendarTwice()
    {
        FaultProxy proxy(m_server->port());
        proxy.decide = first(1, "MKCALENDAR", status("500 Internal Server Error"));
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter writer(hasty());
        QVERIFY(ours.publish(writer).error.has_value());
        proxy.needsPassword = true;
        QCOMPARE(proxy.count("MKCALENDAR"), 1);
    }

    void bearsOnlySoMuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("endless body") << QByteArray("HTTP/1.1 207 Multi-Status\r\nContent-Type: text/xml\r\n\r\n<multistatus xmlns='DAV:'> ");
        QTest::newRow("endless chunks") << QByteArray("HTTP/1.1 207 Multi-Status\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n ");
        QTest::newRow("endless head") << QByteArray("HTTP/1.1 207 Multi-Status\r\nX-Long: a");
    }
    void bearsOnlySoMuch()
    {
        QFETCH(QByteArray, bytes);
        FaultProxy proxy(0);
        proxy.decide = [&](const SeenRequest &) { return Fault{Fault::Kind::Endless, bytes}; };
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter calDav(hasty());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ours.publish(calDav).error.has_value());
        WebTargetWriter web(hasty());
        const TargetOutcome outcome = ours.publish(web);
        QVERIFY(outcome.error.has_value());
        QCOMPARE(outcome.error->code, ErrorCode::Unreachable);
        QVERIFY(timer.elapsed() < 60'000);
        QCOMPARE(proxy.changes(), 0);
    }

    void doesNotWaitForEver()
    {
        FaultProxy proxy(0);
        proxy.decide = [](const SeenRequest &) { return Fault{Fault::Kind::Silence, "HTTP/1.1 200 OK\r\n"}; };
        PublishFixture ours = calendar(proxy);
        CalDavTargetWriter writer(hasty());
        const TargetOutcome outcome = ours.publish(writer);
        QVERIFY2(ours.errorText(outcome).contains("takes too long"_L1), qPrintable(ours.errorText(outcome)));
        QCOMPARE(proxy.seen.size(), 1);
    }

    void stopsWhileItWaits()
    {
        FaultProxy proxy(0);
        PublishFixture ours = calendar(proxy);
        proxy.decide = [&](const SeenRequest &) {
            ours.stop.request_stop();
            return Fault{Fault::Kind::Silence, {}};
        };
        CalDavTargetWriter writer;
        const TargetOutcome outcome = ours.publish(writer);
        QVERIFY(outcome.error.has_value());
        QCOMPARE(outcome.error->code, ErrorCode::Cancelled);
    }

    void findsNoServer()
    {
        quint16 port = 0;
        {
            QTcpServer free;
            free.listen(QHostAddress::LocalHost);
            port = free.serverPort();
        }
        const auto found = inWorker([&] { return findCalendars(u"http://127.0.0.1:%1/"_s.arg(port), u"ada"_s, u"sesame"_s); });
        QVERIFY(!found.hasValue());
        QVERIFY2(found.error().text.startsWith("Nothing answers at"_L1), qPrintable(found.error().text));
        const auto open = findCalendars(u"http://dav.example/"_s, u"ada"_s, u"sesame"_s);
        QVERIFY(!open.hasValue());
        QVERIFY2(open.error().text.contains("would be read by others"_L1), qPrintable(open.error().text));
    }
};

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_serverfaults.moc"
