// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/edits/messageedits.h"
#include "domain/validation.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestMessageEdits : public QObject
{
    Q_OBJECT

private:
    static constexpr AudienceId users{5}, staff{6};
    static constexpr ReleaseId release{2};
    static constexpr MessageId first{10}, second{11};
    static constexpr QDate today = QDate::fromJulianDay(2461223); // Wed 1 Jul 2026

    FixedClock m_clock{QDateTime(today, QTime(9, 0), QTimeZone(QTimeZone::UTC))};
    IdSource m_ids{m_clock, 7};

    static Message message(MessageId id, const QString &title, MessageState state = MessageState::Planned)
    {
        Message m;
        m.id = id;
        m.title = title;
        m.audience = users;
        m.release = release;
        m.state = state;
        if (state >= MessageState::Sent)
            m.sentOn = QDate(2026, 6, 1);
        return m;
    }
    static Plan plan()
    {
        Plan plan;
        plan.put(PlanSettings{});
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{release, ProductId(1), u"4.2"_s, {}, {}, {}});
        Audience audience;
        audience.id = users;
        audience.name = u"Users"_s;
        plan.put(audience);
        audience.id = staff;
        audience.name = u"Staff"_s;
        audience.language = u"de"_s;
        plan.put(audience);
        plan.put(Role{RoleId(7), u"Comms"_s, false, {}, {}, {}});
        plan.put(message(first, u"Coming soon"_s));
        plan.put(message(second, u"It is here"_s, MessageState::Sent));
        return plan;
    }
    static Plan after(const Plan &before, const PlanEdit &edit)
    {
        if (const auto valid = validate(before, edit); !valid)
            qFatal("%s", qPrintable(valid.error().text));
        Plan plan = before;
        plan.apply(edit);
        return plan;
    }

private Q_SLOTS:
    void approvesWhatIsNotSent()
    {
        const std::array both{first, second};
        const PlanEdit edit = edits::approveMessages(plan(), both);
        QCOMPARE(edit.label, u"Approve “Coming soon”"_s);
        QCOMPARE(after(plan(), edit).find(first)->state, MessageState::Approved);
        QCOMPARE(after(plan(), edit).find(second)->state, MessageState::Sent);
    }

    void sendingKeepsTheLedgerWhenUndone()
    {
        Publication told;
        told.id = PublicationId(90);
        told.audience = users.value();
        told.message = first.value();
        const std::array one{first};
        const PlanEdit edit = edits::markMessagesSent(plan(), one, today, {told});
        QCOMPARE(edit.label, u"Mark “Coming soon” as sent"_s);
        const Plan sent = after(plan(), edit);
        QCOMPARE(sent.find(first)->state, MessageState::Sent);
        QCOMPARE(sent.find(first)->sentOn, today);
        QVERIFY(sent.find(PublicationId(90)));
        QVERIFY(isNeverUndone<Publication>);
    }

    void acknowledgesOnlyWhatWasSent()
    {
        const std::array both{first, second};
        const Plan done = after(plan(), edits::acknowledgeMessages(plan(), both));
        QCOMPARE(done.find(first)->state, MessageState::Planned);
        QCOMPARE(done.find(second)->state, MessageState::Acknowledged);
        const std::array unsent{first};
        QVERIFY(edits::acknowledgeMessages(plan(), unsent).isEmpty());
    }

    void namesWhoAllowedLateness()
    {
        const std::array one{first};
        const PlanEdit edit = edits::allowLateMessages(plan(), one, u" Ada "_s);
        QCOMPARE(edit.label, u"Allow “Coming soon” to be late"_s);
        const Plan allowed = after(plan(), edit);
        QCOMPARE(allowed.find(first)->lateAllowedBy, u"Ada"_s);
        const PlanEdit back = edits::allowLateMessages(allowed, one, {});
        QCOMPARE(back.label, u"Take back that “Coming soon” may be late"_s);
        QCOMPARE(after(allowed, back).find(first)->lateAllowedBy, QString());
    }

    void writesOneNoticeForEach()
    {
        const std::vector<edits::NoticeWanted> wanted{{users, release}, {staff, release}, {users, release}};
        const PlanEdit edit = edits::writeChangeNotices(plan(), wanted, today, m_ids);
        QCOMPARE(edit.label, u"Write 2 change notices"_s);
        QCOMPARE(edit.changes<Message>().size(), size_t(2));
        QCOMPARE(edit.changes<MessageTemplate>().size(), size_t(1)); // Both share the one that had to be made.
        const Plan written = after(plan(), edit);
        const Message &notice = *edit.changes<Message>().front().after;
        QCOMPARE(notice.title, u"Changed dates of Crane 4.2"_s);
        QCOMPARE(notice.purpose, MessagePurpose::ChangeNotice);
        QCOMPARE(notice.due, today);
        QCOMPARE(notice.state, MessageState::Drafted);
        QVERIFY(written.find(notice.messageTemplate));
        QVERIFY(edits::writeChangeNotices(written, wanted, today, m_ids).isEmpty());
    }

    void noticesTakeTheTemplateOfTheirLanguage()
    {
        Plan p = plan();
        MessageTemplate text;
        text.id = MessageTemplateId(20);
        text.name = u"Changed"_s;
        text.purpose = MessagePurpose::ChangeNotice;
        p.put(text);
        text.id = MessageTemplateId(21);
        text.language = u"de"_s;
        p.put(text);
        p.put([] {
            Message m = message(second, u"It is here"_s, MessageState::Sent);
            m.owner = RoleId(7);
            return m;
        }());
        const std::vector<edits::NoticeWanted> wanted{{users, release}, {staff, release}};
        const PlanEdit edit = edits::writeChangeNotices(p, wanted, today, m_ids);
        QVERIFY(edit.changes<MessageTemplate>().empty());
        const auto &made = edit.changes<Message>();
        QCOMPARE(made.at(0).after->messageTemplate, MessageTemplateId(20));
        QCOMPARE(made.at(0).after->owner, RoleId(7));
        QCOMPARE(made.at(1).after->messageTemplate, MessageTemplateId(21));
    }
};

QTEST_GUILESS_MAIN(TestMessageEdits)
#include "tst_messageedits.moc"
