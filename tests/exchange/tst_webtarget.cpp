// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/servers/faultproxy.h"
#include "exchange/servers/publishfixture.h"
#include "exchange/servertargets.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// One file on a web server that the test plays itself: a folder with ETags and conditions.
class TestWebTarget : public QObject
{
    Q_OBJECT

private:
    QHash<QByteArray, QByteArray> m_files;
    bool m_etags = true;
    bool m_tellsAfterPut = true;
    bool m_weak = false; ///< As after a file was written just now.
    bool m_rewrites = false;
    std::unique_ptr<FaultProxy> m_server;

    static QByteArray etagOf(const QByteArray &bytes) { return '"' + QByteArray::number(qHash(bytes), 16) + '"'; }

    Fault serve(const SeenRequest &request)
    {
        const auto file = m_files.constFind(request.path);
        const bool there = file != m_files.cend();
        const QByteArray etag = there ? etagOf(*file) : QByteArray();
        const auto header = [&](const QByteArray &bytes) { return m_etags ? "ETag: " + QByteArray(m_weak ? "W/" : "") + etagOf(bytes) + "\r\n" : QByteArray(); };
        if (request.verb == "PUT") {
            const QByteArray match = request.headers.value("if-match");
            if ((request.headers.value("if-none-match") == "*" && there) || (!match.isEmpty() && match != etag))
                return {Fault::Kind::Answer, FaultProxy::answer("412 Precondition Failed")};
            m_files[request.path] = m_rewrites ? QByteArray(request.body).replace("END:VCALENDAR", "X-SERVER:kept\r\nEND:VCALENDAR") : request.body;
            return {Fault::Kind::Answer, FaultProxy::answer(there ? "204 No Content" : "201 Created", m_tellsAfterPut ? header(request.body) : QByteArray())};
        }
        if (!there)
            return {Fault::Kind::Answer, FaultProxy::answer("404 Not Found", {}, "not here")};
        if (request.verb == "HEAD")
            return {Fault::Kind::Answer, "HTTP/1.1 200 OK\r\n" + header(*file) + "Content-Length: " + QByteArray::number(file->size()) + "\r\n\r\n"};
        return {Fault::Kind::Answer, FaultProxy::answer("200 OK", header(*file) + "Content-Type: text/calendar\r\n", *file)};
    }
    PublishFixture calendar() const { return PublishFixture(TargetKind::Web, m_server->address(u"/team/brig.ics"_s)); }

private Q_SLOTS:
    void init()
    {
        m_files.clear();
        m_etags = true;
        m_tellsAfterPut = true;
        m_weak = m_rewrites = false;
        m_server = std::make_unique<FaultProxy>(0);
        m_server->decide = [this](const SeenRequest &request) { return serve(request); };
    }

    void hasAWriterForServersOnly()
    {
        QVERIFY(serverTargetWriter(TargetKind::Web) != nullptr);
        QVERIFY(serverTargetWriter(TargetKind::CalDav) != nullptr);
        QVERIFY(serverTargetWriter(TargetKind::File) == nullptr);
    }

    void sendsWhatChanged_data()
    {
        QTest::addColumn<bool>("etags");
        QTest::addColumn<bool>("tellsAfterPut");
        QTest::newRow("etags") << true << true;
        QTest::newRow("etags when asked") << true << false;
        QTest::newRow("no etags") << false << false;
    }
    void sendsWhatChanged()
    {
        QFETCH(bool, etags);
        QFETCH(bool, tellsAfterPut);
        m_etags = etags;
        m_tellsAfterPut = tellsAfterPut;
        const auto writer = serverTargetWriter(TargetKind::Web);
        PublishFixture ours = calendar();
        ours.set(1, u"Freeze"_s);
        TargetOutcome outcome = ours.publish(*writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(outcome.sent, 1);
        QCOMPARE(m_files.value("/team/brig.ics"), ours.request.file);
        QCOMPARE(m_server->seen[1].headers.value("if-none-match"), "*");
        QCOMPARE(outcome.held.size(), 1);
        QCOMPARE(outcome.state.address, m_server->address(u"/team/brig.ics"_s));

        QCOMPARE(ours.publish(*writer).sent, 0);
        QCOMPARE(m_server->changes(), 1);

        const QByteArray before = etagOf(ours.request.file);
        ours.set(1, u"Freeze, later"_s, 1);
        outcome = ours.publish(*writer);
        QVERIFY(outcome.conflicts.empty());
        QCOMPARE(outcome.sent, 1);
        QCOMPARE(m_server->changes(), 2);
        QCOMPARE(m_files.value("/team/brig.ics"), ours.request.file);
        const auto put = std::ranges::find_if(m_server->seen.rbegin(), m_server->seen.rend(), [](const SeenRequest &seen) { return seen.verb == "PUT"; });
        QCOMPARE(put->headers.value("if-match"), etags ? before : QByteArray());
    }

    /// Apache gives a weak ETag to what was written within the second, and a strong one later.
    void knowsItsFileByItsContent()
    {
        const auto writer = serverTargetWriter(TargetKind::Web);
        PublishFixture ours = calendar();
        ours.set(1, u"Freeze"_s);
        m_weak = true;
        QCOMPARE(ours.publish(*writer).sent, 1);
        m_weak = false;
        ours.set(1, u"Freeze, later"_s, 1);
        TargetOutcome outcome = ours.publish(*writer);
        QVERIFY(outcome.conflicts.empty());
        QCOMPARE(outcome.sent, 1);
        // A weak one would never match as a condition.
        m_weak = true;
        ours.set(1, u"Freeze, later still"_s, 2);
        outcome = ours.publish(*writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QVERIFY(outcome.conflicts.empty());
        QVERIFY(!m_server->seen.back().headers.contains("if-match"));
        QCOMPARE(m_files.value("/team/brig.ics"), ours.request.file);
    }

    void takesWhatTheServerWroteAnewAsItsOwn()
    {
        const auto writer = serverTargetWriter(TargetKind::Web);
        PublishFixture ours = calendar();
        ours.set(1, u"Freeze"_s);
        m_rewrites = true;
        m_tellsAfterPut = false;
        QCOMPARE(ours.publish(*writer).sent, 1);
        // There is nothing new to put, though the bytes are others.
        for (int again = 0; again < 2; ++again) {
            const TargetOutcome unchanged = ours.publish(*writer);
            QCOMPARE(ours.errorText(unchanged), QString());
            QVERIFY(unchanged.conflicts.empty());
            QCOMPARE(unchanged.sent, 0);
            QCOMPARE(unchanged.held.size(), 1);
        }
        QCOMPARE(m_server->changes(), 1);
        ours.set(1, u"Freeze, later"_s, 1);
        TargetOutcome outcome = ours.publish(*writer);
        QVERIFY(outcome.conflicts.empty());
        QCOMPARE(outcome.sent, 1);
        // Only the name of the calendar is another, in front of its events.
        ours.request.file.replace("METHOD:PUBLISH", "METHOD:PUBLISH\r\nNAME:Brig");
        QCOMPARE(ours.publish(*writer).sent, 1);
        QVERIFY(m_files.value("/team/brig.ics").contains("NAME:Brig"));
        m_files["/team/brig.ics"].replace("Freeze", "Thaw");
        QCOMPARE(ours.publish(*writer).conflicts.size(), 1);
    }

    void tellsWhatOthersDid()
    {
        const auto writer = serverTargetWriter(TargetKind::Web);
        PublishFixture ours = calendar();
        ours.set(1, u"Freeze"_s);
        m_files["/team/brig.ics"] = "somebody's file";
        TargetOutcome outcome = ours.publish(*writer);
        QCOMPARE(outcome.conflicts.size(), 1);
        QVERIFY(outcome.conflicts[0].text.contains("not published by this plan"_L1));
        QCOMPARE(m_server->changes(), 0);
        QVERIFY(outcome.held.empty());

        ours.overwrite = true;
        QCOMPARE(ours.publish(*writer).sent, 1);
        ours.overwrite = false;
        m_files["/team/brig.ics"].replace("Freeze", "Thaw");
        outcome = ours.publish(*writer);
        QCOMPARE(outcome.conflicts.size(), 1);
        QVERIFY(outcome.conflicts[0].text.contains("was changed there"_L1));
        m_files.clear();
        outcome = ours.publish(*writer);
        QCOMPARE(outcome.conflicts.size(), 1);
        QVERIFY(outcome.conflicts[0].text.contains("was removed there"_L1));
        QVERIFY(m_files.isEmpty());
        ours.overwrite = true;
        QCOMPARE(ours.publish(*writer).sent, 1);
        QCOMPARE(m_files.value("/team/brig.ics"), ours.request.file);
    }

    void noticesWhoWasFaster()
    {
        const auto writer = serverTargetWriter(TargetKind::Web);
        PublishFixture ours = calendar();
        ours.set(1, u"Freeze"_s);
        QCOMPARE(ours.publish(*writer).sent, 1);
        ours.set(1, u"Freeze, later"_s, 1);
        m_server->decide = [this](const SeenRequest &request) {
            if (request.verb == "PUT")
                m_files["/team/brig.ics"] = "faster";
            return serve(request);
        };
        const TargetOutcome outcome = ours.publish(*writer);
        QVERIFY(outcome.error.has_value());
        QCOMPARE(outcome.error->code, ErrorCode::Conflict);
        QCOMPARE(m_files.value("/team/brig.ics"), "faster");
    }

    void followsRedirectsWithinTheServer()
    {
        const auto writer = serverTargetWriter(TargetKind::Web);
        m_server->decide = [this](const SeenRequest &request) {
            if (request.path == "/team/brig.ics")
                return Fault{Fault::Kind::Answer, FaultProxy::answer("308 Permanent Redirect", "Location: /new/brig.ics\r\n")};
            return serve(request);
        };
        PublishFixture ours = calendar();
        ours.set(1, u"Freeze"_s);
        TargetOutcome outcome = ours.publish(*writer);
        QCOMPARE(ours.errorText(outcome), QString());
        QCOMPARE(m_files.value("/new/brig.ics"), ours.request.file);
        QCOMPARE(ours.publish(*writer).sent, 0);
    }

    void refusesAPageForPeople()
    {
        const auto writer = serverTargetWriter(TargetKind::Web);
        m_server->decide = [](const SeenRequest &) {
            return Fault{Fault::Kind::Answer, FaultProxy::answer("200 OK", "Content-Type: text/html; charset=utf-8\r\n", "<html>Log in</html>")};
        };
        PublishFixture ours = calendar();
        ours.set(1, u"Freeze"_s);
        ours.overwrite = true;
        const TargetOutcome outcome = ours.publish(*writer);
        QVERIFY2(ours.errorText(outcome).contains("page for people"_L1), qPrintable(ours.errorText(outcome)));
        QCOMPARE(m_server->changes(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWebTarget)
#include "tst_webtarget.moc"
