// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "document/publishing/invitation.h"
#include "domain/edits/fieldedits.h"
#include "exchange/icseventwriter.h"
#include "support/messagefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

InvitationTerms terms()
{
    return {{u"Ann \"The Lead\""_s, u"ann@example.org"_s}, {{u"Zoë Müller, Support"_s, u"zoe@example.com"_s}, {{}, u"ops@example.org"_s}}, CalendarWording::Internal};
}

/// Crane 4.2: code freeze on Wed 22 Jul 2026, all day; go-live on Wed 26 Aug at 16:00 UTC. Today is 18 May.
struct Fixture : MessageFixture {
    WrittenInvitation invite(MilestoneId id = MessagePlan::freeze, const InvitationTerms &with = terms())
    {
        auto written = inviteTo(document().plan(), document().timetable(), id, with);
        if (!written)
            qFatal("%s", qPrintable(written.error().text));
        execute(invitationsSent(document().plan(), {written->record}, clock().now(), document().ids()));
        return *written;
    }
    [[nodiscard]] const SentInvitation &sent() { return document().plan().table<SentInvitation>().at(0); }
    [[nodiscard]] InvitationStanding standing() { return invitationStandings(document().plan(), document().timetable(), document().today()).front(); }
    WrittenInvitation update()
    {
        auto written = updateOf(document().plan(), document().timetable(), sent());
        if (!written)
            qFatal("%s", qPrintable(written.error().text));
        execute(invitationsSent(document().plan(), {written->record}, clock().now(), document().ids()));
        return *written;
    }
    void moveFreeze() { execute(edits::setField(document().plan(), MessagePlan::freeze, &Milestone::offset, -20)); }
};

} // namespace

/// Invitations to milestones, read by Python's email and icalendar.
class TestInvitation : public QObject
{
    Q_OBJECT

private:
    bool m_readable = false;

    static QJsonObject read(const QByteArray &eml)
    {
        QProcess python;
        python.start(u"python3"_s, {u"-X"_s, u"utf8"_s, QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/document/invitation_check.py")});
        python.write(eml);
        python.closeWriteChannel();
        if (!python.waitForFinished(60000) || python.exitCode() != 0)
            qFatal("python3: %s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }

private Q_SLOTS:
    void initTestCase() { m_readable = QProcess::execute(u"python3"_s, {u"-c"_s, u"import icalendar"_s}) == 0; }

    void othersReadTheRequest()
    {
        if (!m_readable)
            QSKIP("python3-icalendar is not installed");
        Fixture f;
        const WrittenInvitation written = f.invite();
        QCOMPARE(written.fileName, u"Invitation Code freeze SECRET.eml"_s);
        const QJsonObject mail = read(written.eml);
        QCOMPARE(mail["defects"_L1].toArray(), QJsonArray());
        QCOMPARE(mail["structure"_L1].toArray(), (QJsonArray{u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s,
                                                              u"text/calendar"_s, u"text/calendar"_s}));
        QCOMPARE(mail["from"_L1].toString(), u"\"Ann \\\"The Lead\\\"\" <ann@example.org>"_s);
        QCOMPARE(mail["to"_L1].toArray(), (QJsonArray{u"zoe@example.com"_s, u"ops@example.org"_s}));
        QCOMPARE(mail["subject"_L1].toString(), u"Invitation: Code freeze SECRET (Wed 22 Jul 2026)"_s);
        QVERIFY(mail["text"_L1].toString().startsWith("Code freeze SECRET\nDate: Wed 22 Jul 2026\n"_L1));
        QCOMPARE(mail["partMethod"_L1].toString(), u"REQUEST"_s);
        QCOMPARE(mail["method"_L1].toString(), u"REQUEST"_s);
        QVERIFY(mail["sameAttached"_L1].toBool());
        QCOMPARE(mail["uid"_L1].toString(), calendarUid(f.document().plan().planId, MessagePlan::freeze.value()));
        QCOMPARE(mail["sequence"_L1].toInt(), 0);
        QCOMPARE(mail["start"_L1].toString(), u"2026-07-22"_s);
        QCOMPARE(mail["organizer"_L1].toString(), u"mailto:ann@example.org"_s);
        QCOMPARE(mail["organizerName"_L1].toString(), u"Ann 'The Lead'"_s);
        QCOMPARE(mail["attendees"_L1].toArray(), (QJsonArray{u"mailto:zoe@example.com"_s, u"mailto:ops@example.org"_s}));
        QCOMPARE(mail["attendeeNames"_L1].toArray(), (QJsonArray{u"Zoë Müller, Support"_s, u""_s}));
        QCOMPARE(mail["rsvp"_L1].toArray(), (QJsonArray{u"TRUE"_s, u"TRUE"_s}));
        QCOMPARE(read(f.invite(MessagePlan::goLive).eml)["start"_L1].toString(), u"2026-08-26T16:00:00+00:00"_s);
    }

    void aSlipMakesItOldAndAnUpdateMovesIt()
    {
        Fixture f;
        f.invite();
        QCOMPARE(f.standing().state, InvitationState::Current);
        f.moveFreeze();
        QCOMPARE(f.standing().state, InvitationState::Moved);
        QCOMPARE(f.standing().told, u"Wed 22 Jul 2026"_s);
        QCOMPARE(f.standing().now, u"Wed 29 Jul 2026"_s);
        const WrittenInvitation update = f.update();
        QCOMPARE(f.standing().state, InvitationState::Current);
        QCOMPARE(f.document().plan().table<SentInvitation>().size(), 1);
        const CalendarStamp *stamp = f.document().plan().find(Id<CalendarStamp>(MessagePlan::freeze.value()));
        QCOMPARE(f.sent().sequence, stamp->sequence);
        QCOMPARE(f.sent().sequence, 1);
        if (!m_readable)
            QSKIP("python3-icalendar is not installed");
        const QJsonObject mail = read(update.eml);
        QCOMPARE(mail["subject"_L1].toString(), u"Updated invitation: Code freeze SECRET (Wed 29 Jul 2026)"_s);
        QCOMPARE(mail["method"_L1].toString(), u"REQUEST"_s);
        QCOMPARE(mail["sequence"_L1].toInt(), 1);
        QCOMPARE(mail["start"_L1].toString(), u"2026-07-29"_s);
        QCOMPARE(mail["attendees"_L1].toArray().size(), 2);
    }

    void whatIsOffIsCancelled_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("cancelled") << false;
        QTest::newRow("removed") << true;
    }

    void whatIsOffIsCancelled()
    {
        QFETCH(bool, removed);
        Fixture f;
        f.invite();
        if (removed)
            f.removeFreeze();
        else
            f.execute(edits::setField(f.document().plan(), MessagePlan::freeze, &Milestone::state, MilestoneState::Cancelled));
        QCOMPARE(f.standing().state, InvitationState::Off);
        QCOMPARE(f.standing().now, QString());
        const WrittenInvitation update = f.update();
        QVERIFY(f.sent().cancelled);
        QCOMPARE(f.standing().state, InvitationState::Over);
        if (!m_readable)
            QSKIP("python3-icalendar is not installed");
        const QJsonObject mail = read(update.eml);
        QCOMPARE(mail["subject"_L1].toString(), u"Cancelled: Code freeze SECRET (Wed 22 Jul 2026)"_s);
        QCOMPARE(mail["method"_L1].toString(), u"CANCEL"_s);
        QCOMPARE(mail["partMethod"_L1].toString(), u"CANCEL"_s);
        QCOMPARE(mail["status"_L1].toString(), u"CANCELLED"_s);
        QCOMPARE(mail["sequence"_L1].toInt(), 1);
        QCOMPARE(mail["start"_L1].toString(), u"2026-07-22"_s);
    }

    void whatIsPastIsOver()
    {
        Fixture f;
        f.invite();
        f.clock().set(QDateTime(QDate(2026, 8, 1), QTime(9, 0), QTimeZone::UTC));
        QCOMPARE(f.standing().state, InvitationState::Over);
    }

    void publicWordingTellsNothingElse()
    {
        Fixture f;
        InvitationTerms open = terms();
        open.wording = CalendarWording::Public;
        const QByteArray eml = f.invite(MessagePlan::goLive, open).eml;
        QVERIFY(!eml.contains("SECRET"));
        if (m_readable) {
            const QJsonObject mail = read(eml);
            QCOMPARE(mail["summary"_L1].toString().left(17), u"Crane 4.2 is here"_s);
            const QJsonArray parts = mail["readable"_L1].toArray();
            QCOMPARE(parts.size(), 4);
            for (const QJsonValue part : parts)
                QVERIFY(part.toString().contains("Crane 4.2 is here"_L1) && !part.toString().contains("SECRET"_L1));
            // Where it is not public all of them tell it.
            for (const QJsonValue part : read(f.invite(MessagePlan::goLive).eml)["readable"_L1].toArray())
                QVERIFY(part.toString().contains("SECRET"_L1));
        }
        const auto refused = inviteTo(f.document().plan(), f.document().timetable(), MessagePlan::freeze, open);
        QVERIFY(!refused && refused.error().text.contains("has no public title"_L1));
    }

    void whatHasNoDateIsNotOff()
    {
        Fixture f;
        f.invite();
        // A slip of the hand: so far back that there is no such day.
        f.execute(edits::setField(f.document().plan(), MessagePlan::freeze, &Milestone::offset, -30000));
        QVERIFY(!f.document().timetable().startOf(MessagePlan::freeze).isValid());
        QCOMPARE(f.standing().state, InvitationState::Moved);
        QCOMPARE(f.standing().now, u"no date"_s);
        const auto refused = updateOf(f.document().plan(), f.document().timetable(), f.sent());
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains("has no date that people could be told"_L1), qPrintable(refused.error().text));
    }

    void whatLostItsPublicTitleIsNotOff()
    {
        Fixture f;
        InvitationTerms open = terms();
        open.wording = CalendarWording::Public;
        f.invite(MessagePlan::goLive, open);
        f.execute(edits::setField(f.document().plan(), MessagePlan::goLive, &Milestone::publicTitle, QString()));
        QCOMPARE(f.standing().state, InvitationState::Current);
        QVERIFY(!f.standing().title.contains("SECRET"_L1));
        const auto refused = updateOf(f.document().plan(), f.document().timetable(), f.sent());
        QVERIFY(!refused && refused.error().text.contains("has no public title"_L1));
    }

    void noInvitationIsOlderThanOneThatWasSent()
    {
        Fixture f;
        f.invite();
        f.update();
        f.update();
        QCOMPARE(f.sent().sequence, 2);
        QCOMPARE(f.invite().record.sequence, 2);
        f.execute(edits::setField(f.document().plan(), MessagePlan::freeze, &Milestone::state, MilestoneState::Cancelled));
        QCOMPARE(f.update().record.sequence, 3);
        f.execute(edits::setField(f.document().plan(), MessagePlan::freeze, &Milestone::state, MilestoneState::Planned));
        QVERIFY(f.invite().record.sequence > 3);
    }

    void sendingIsNoStepOfUndo()
    {
        Fixture f;
        const size_t steps = f.document().history().done().size();
        f.invite();
        QCOMPARE(f.document().history().done().size(), steps);
        QCOMPARE(f.sent().author, u"tester"_s);
        QCOMPARE(f.sent().time, f.clock().now());
        QCOMPARE(f.sent().recipients, u"zoe@example.com\nops@example.org"_s);
    }

    void wrongTermsAreOneSentence_data()
    {
        QTest::addColumn<QString>("organiser");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("says");
        QTest::newRow("no organiser") << QString() << u"a@example.org"_s << u"is no e-mail address that answers can go to"_s;
        QTest::newRow("nobody") << u"a@example.org"_s << QString() << u"Nobody is invited yet"_s;
        QTest::newRow("a line more") << u"a@example.org"_s << u"b@example.org\r\nBcc: all@example.org"_s << u"is no e-mail address; correct it"_s;
    }

    void wrongTermsAreOneSentence()
    {
        QFETCH(QString, organiser);
        QFETCH(QString, recipient);
        QFETCH(QString, says);
        Fixture f;
        InvitationTerms wrong{{{}, organiser}, {}, CalendarWording::Internal};
        if (!recipient.isEmpty())
            wrong.recipients.push_back({{}, recipient});
        const auto refused = inviteTo(f.document().plan(), f.document().timetable(), MessagePlan::freeze, wrong);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(says), qPrintable(refused.error().text));
    }

    void noNameAddsALine()
    {
        Fixture f;
        InvitationTerms hostile = terms();
        hostile.recipients.front().name = u"Eve\";X=\"\r\nATTENDEE:mailto:all@example.org"_s;
        const QByteArray eml = f.invite(MessagePlan::freeze, hostile).eml;
        if (!m_readable)
            QSKIP("python3-icalendar is not installed");
        const QJsonObject mail = read(eml);
        QCOMPARE(mail["attendees"_L1].toArray(), (QJsonArray{u"mailto:zoe@example.com"_s, u"mailto:ops@example.org"_s}));
        QCOMPARE(mail["headers"_L1].toArray(), (QJsonArray{u"From"_s, u"To"_s, u"Subject"_s, u"X-Unsent"_s, u"MIME-Version"_s, u"Content-Type"_s}));
    }

    void addressesAreReadAsTyped()
    {
        const auto found = mailAddresses(u"Ada <ada@example.org>, ops@example.org;\"Zoë\" <zoe@example.com>\nops@example.org, "_s);
        QVERIFY(found);
        QCOMPARE(*found, (std::vector<MailAddress>{{u"Ada"_s, u"ada@example.org"_s}, {{}, u"ops@example.org"_s}, {u"Zoë"_s, u"zoe@example.com"_s}}));
        QCOMPARE(*mailAddresses(u"\"Müller, Zoë; Support\" <zoe@example.com>, ops@example.org"_s),
                 (std::vector<MailAddress>{{u"Müller, Zoë; Support"_s, u"zoe@example.com"_s}, {{}, u"ops@example.org"_s}}));
        QCOMPARE(*mailAddresses(u"6\" Ada <ada@example.org>, ops@example.org\nzoe@example.com"_s),
                 (std::vector<MailAddress>{{u"6\" Ada"_s, u"ada@example.org"_s}, {{}, u"ops@example.org"_s}, {{}, u"zoe@example.com"_s}}));
        QVERIFY(mailAddresses({})->empty());
        QVERIFY(mailAddresses(u"ada@example.org, Grace"_s).error().text.startsWith("\"Grace\" is no e-mail address"_L1));
    }
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
