// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/davanswer.h"
#include "exchange/davrequests.h"
#include "exchange/davsteps.h"
#include "exchange/icsresource.h"
#include "exchange/serveraddress.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What is understood of addresses, of XML and of events that servers wrote anew.
class TestDavAnswers : public QObject
{
    Q_OBJECT

private:
    static WebAnswer multistatus(const QByteArray &body, const QByteArray &type = "application/xml")
    {
        WebAnswer answer;
        answer.status = 207;
        answer.url = QUrl(u"https://dav.example/ada/"_s);
        answer.body = body;
        answer.contentType = type;
        return answer;
    }
    static QByteArray event(const QByteArray &lines) { return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n"; }

private Q_SLOTS:
    void takesAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("taken");
        QTest::newRow("https") << u"https://dav.example/ada/cal"_s << u"https://dav.example/ada/cal"_s;
        QTest::newRow("no scheme") << u" dav.example "_s << u"https://dav.example/"_s;
        QTest::newRow("webcal") << u"webcal://dav.example/a.ics"_s << u"https://dav.example/a.ics"_s;
        QTest::newRow("caldavs") << u"CALDAVS://dav.example:8443"_s << u"https://dav.example:8443/"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:5232/x/"_s << u"http://127.0.0.1:5232/x/"_s;
        QTest::newRow("loopback 6") << u"http://[::1]:5232/"_s << u"http://[::1]:5232/"_s;
        QTest::newRow("localhost") << u"http://localhost/"_s << u"http://localhost/"_s;
        QTest::newRow("dots") << u"https://dav.example/a/../b/#part"_s << u"https://dav.example/b/"_s;
        QTest::newRow("plain http") << u"http://dav.example/"_s << QString();
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.org/"_s << QString();
        QTest::newRow("localhost of others") << u"http://localhost.example/"_s << QString();
        QTest::newRow("user") << u"https://ada:sesame@dav.example/"_s << QString();
        QTest::newRow("another scheme") << u"ftp://dav.example/"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("no server") << u"https:///ada"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void takesAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, taken);
        const Result<QUrl> url = serverAddress(typed);
        QCOMPARE(url ? url->toString() : QString(), taken);
        if (!url) {
            QVERIFY(url.error().text.endsWith(u'.'));
            QVERIFY2(!url.error().text.contains("sesame"_L1), qPrintable(url.error().text));
        }
    }

    void knowsOrigins()
    {
        const QUrl home(u"https://dav.example/ada/"_s);
        QVERIFY(isSameOrigin(home, QUrl(u"https://DAV.example:443/other"_s)));
        QVERIFY(!isSameOrigin(home, QUrl(u"http://dav.example/ada/"_s)));
        QVERIFY(!isSameOrigin(home, QUrl(u"https://dav.example:8443/ada/"_s)));
        QVERIFY(!isSameOrigin(home, QUrl(u"https://dav.example.org/ada/"_s)));
    }

    void readsWhatServersTell()
    {
        const auto found = davResources(multistatus("<?xml version='1.0'?>"
                                                "<d:multistatus xmlns:d='DAV:' xmlns:c='urn:ietf:params:xml:ns:caldav' xmlns:x='http://other.example/'>"
                                                "<d:response><d:href>/ada/brig%201/</d:href>"
                                                "<d:propstat><d:prop><d:displayname>Brig &amp; 1</d:displayname><d:resourcetype><d:collection/><c:calendar/><x:odd/></d:resourcetype>"
                                                "<c:supported-calendar-component-set><c:comp name='VTODO'/></c:supported-calendar-component-set>"
                                                "<d:current-user-privilege-set><d:privilege><d:read/></d:privilege></d:current-user-privilege-set>"
                                                "<d:current-user-principal><d:href>/principals/ada/</d:href></d:current-user-principal>"
                                                "<c:calendar-home-set><d:href>https://other.example/ada/</d:href></c:calendar-home-set></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>"
                                                "<d:propstat><d:prop><d:getetag>\"no\"</d:getetag></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat>"
                                                "</d:response>"
                                                "<d:response><d:href>/ada/brig%201/a.ics</d:href>"
                                                "<d:propstat><d:prop><d:getetag>\"e1\"</d:getetag><d:resourcetype/></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
                                                "</d:multistatus>"));
        QVERIFY(found.hasValue());
        QCOMPARE(found->size(), 2);
        const DavResource &calendar = found->at(0);
        QCOMPARE(calendar.name, u"Brig & 1"_s);
        QVERIFY(calendar.isCalendar && !calendar.takesEvents && !calendar.isWritable && calendar.etag.isEmpty());
        QCOMPARE(calendar.principal, QUrl(u"https://dav.example/principals/ada/"_s));
        QCOMPARE(calendar.home, QUrl(u"https://other.example/ada/"_s));
        QCOMPARE(found->at(1).etag, "\"e1\"");
        QCOMPARE(davKey(found->at(1).url), u"/ada/brig 1/a.ics"_s);
        QVERIFY(!found->at(1).isCalendar && found->at(1).isWritable);
    }

    void refusesOddAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        const QByteArray good = "<d:multistatus xmlns:d='DAV:'><d:response><d:href>/a</d:href></d:response></d:multistatus>";
        QTest::newRow("document type") << "<!DOCTYPE d [<!ENTITY a \"b\">]>" + good << QByteArray("application/xml");
        QTest::newRow("empty document type") << "<!DOCTYPE multistatus>" + good << QByteArray("text/xml");
        QTest::newRow("cut") << good.chopped(5) << QByteArray("application/xml");
        QTest::newRow("another document") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << QByteArray("application/xml");
        QTest::newRow("no namespace") << QByteArray("<multistatus/>") << QByteArray("application/xml");
        QTest::newRow("unknown entity") << QByteArray(good).replace("/a<", "/a&b;<") << QByteArray("application/xml");
        QTest::newRow("page") << good << QByteArray("text/html");
        QTest::newRow("json") << good << QByteArray("application/json");
        QTest::newRow("nothing") << QByteArray() << QByteArray("application/xml");
    }
    void refusesOddAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QVERIFY(davResources(multistatus("<d:multistatus xmlns:d='DAV:'/>")).hasValue());
        QVERIFY(!davResources(multistatus(body, type)).hasValue());
    }

    void doesNotAskForAWeakTag()
    {
        const QUrl url(u"https://dav.example/a.ics"_s);
        QCOMPARE(DavRequests::put(url, "x").headers.front().second, "*");
        QCOMPARE(DavRequests::replace(url, "x", "\"1\"").headers.front().second, "\"1\"");
        QVERIFY(DavRequests::replace(url, "x", "W/\"1\"").headers.empty());
        QVERIFY(DavRequests::remove(url, "W/\"1\"").headers.empty());
    }

    /// What the plan knows of an event, what the server has, and how many steps and conflicts follow from that.
    void knowsWhatItPut_data()
    {
        QTest::addColumn<QByteArray>("knownTag");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<bool>("published");
        QTest::addColumn<bool>("ours");
        const QByteArray put = event("UID:u1\r\nSEQUENCE:3\r\nSUMMARY:As we put it\r\n");
        const QByteArray later = event("UID:u1\r\nSEQUENCE:4\r\nSUMMARY:As they made it\r\n");
        for (const bool published : {true, false}) {
            const char *how = published ? "changed" : "gone";
            QTest::addRow("same tag, %s", how) << QByteArray("\"1\"") << QByteArray("\"1\"") << QByteArray() << published << true;
            QTest::addRow("another tag, %s", how) << QByteArray("\"1\"") << QByteArray("\"2\"") << put << published << false;
            QTest::addRow("made weak on the way, %s", how) << QByteArray("W/\"1\"") << QByteArray("\"1\"") << QByteArray() << published << true;
            QTest::addRow("no tag told, %s", how) << QByteArray() << QByteArray("\"1\"") << put << published << true;
            QTest::addRow("no tag told and changed, %s", how) << QByteArray() << QByteArray("\"1\"") << later << published << false;
        }
    }
    void knowsWhatItPut()
    {
        QFETCH(QByteArray, knownTag);
        QFETCH(QByteArray, tag);
        QFETCH(QByteArray, there);
        QFETCH(bool, published);
        QFETCH(bool, ours);
        std::vector<OutgoingEvent> events;
        if (published)
            events.push_back({u"u1"_s, 5, false, u"new"_s, event("UID:u1\r\nSEQUENCE:5\r\nSUMMARY:Moved\r\n")});
        PublishedEvent known;
        known.uid = u"u1"_s;
        known.sequence = 3;
        known.contentHash = u"old"_s;
        known.href = u"/ada/cal/u1.ics"_s;
        known.etag = QString::fromUtf8(knownTag);
        DavSteps::Held held{{known.uid, known}};
        const std::set<QString> justPut;
        DavSteps steps(events, QUrl(u"https://dav.example/ada/cal/"_s), 1, false, held, justPut);
        DavListing listing;
        listing.etags.insert(u"/ada/cal/u1.ics"_s, tag);
        for (const QString &key : steps.unclear(listing))
            listing.contents.insert(key, there);
        steps.work(listing);
        QCOMPARE(steps.steps().size(), size_t(ours ? 1 : 0));
        QCOMPARE(steps.conflicts().size(), size_t(ours ? 0 : 1));
        if (ours)
            QCOMPARE(steps.steps().front().etag, tag);
        else
            QVERIFY2(!steps.conflicts().front().text.contains("u1"_L1), qPrintable(steps.conflicts().front().text));
    }

    void knowsAnEventThatWasWrittenAnew()
    {
        const QByteArray ours = event("UID:1\r\nDTSTAMP:20260501T080000Z\r\nDTSTART;VALUE=DATE:20260701\r\nSUMMARY:Go\\, at last: a line that is fold\r\n ed\r\n");
        QVERIFY(holdsEvent(icsResource(ours), ours));
        QVERIFY(!icsResource(ours).contains("METHOD"));
        QVERIFY(holdsEvent("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Go\\, at last: a line that is folded\nX-SEEN:1\ndtstart;value=DATE:20260701\n"
                           "DTSTAMP:20260601T080000Z\nUID:1\nEND:VEVENT\nEND:VCALENDAR\n",
                           ours));
        QVERIFY(!holdsEvent(icsResource(QByteArray(ours).replace("20260701", "20260702")), ours));
        QVERIFY(!holdsEvent(icsResource(QByteArray(ours).replace("UID:1\r\n", "UID:1\r\nATTENDEE:mailto:a@b.c\r\n")), ours));
        QVERIFY(!holdsEvent(icsResource(ours + ours), ours));
        QVERIFY(!holdsEvent({}, ours));
        QVERIFY(!holdsEvent(icsResource(ours), {}));
    }
};

QTEST_GUILESS_MAIN(TestDavAnswers)
#include "tst_davanswers.moc"
