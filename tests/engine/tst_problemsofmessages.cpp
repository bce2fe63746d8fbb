// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemrows.h"
#include "engine/tolddates.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Problems of messages and audiences: each check where it must speak, and where it must be silent. Today is Wed 1 Jul 2026.
class TestProblemsOfMessages : public QObject
{
    Q_OBJECT

private:
    static constexpr AudienceId users{50};
    static constexpr MessageId messageId{60};
    using Change = std::function<void(Message &)>;

    /// Due on Wed 12 Aug, on the last day that gives users their ten working days before Wed 26 Aug.
    static std::function<void(Plan &)> with(const Change &change)
    {
        return [change](Plan &plan) {
            Audience audience;
            audience.id = users;
            audience.name = u"Users"_s;
            audience.noticeDays = 10;
            plan.put(audience);
            MessageTemplate text;
            text.id = MessageTemplateId(70);
            text.name = u"Announcement"_s;
            plan.put(text);
            Message message;
            message.id = messageId;
            message.title = u"Coming soon"_s;
            message.audience = users;
            message.release = Sound::release;
            message.milestone = Sound::goLive;
            message.offset = -10;
            message.owner = Sound::lead;
            message.messageTemplate = text.id;
            change(message);
            plan.put(message);
        };
    }
    static void same(Message &) {}
    static std::function<void(Plan &)> told(const std::function<void(Plan &)> &then)
    {
        return [then](Plan &plan) {
            with(same)(plan);
            Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.audiences = {users}; });
            Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.audiences = {users}; });
            Publication publication;
            publication.id = PublicationId(80);
            publication.audience = users.value();
            publication.time = QDateTime(QDate(2026, 6, 1), QTime(9, 0), QTimeZone(QTimeZone::UTC));
            publication.content = ledgerContent(datesFor(plan, computeTimetable(plan), *plan.find(users), Sound::release));
            plan.put(publication);
            then(plan);
        };
    }

private Q_SLOTS:
    void messages_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addSoundRow("all is there", with(same));
        const QString late = u"The message “Coming soon” can reach “Users” on Thu 13 Aug 2026, but it needs 10 working days of notice: until Wed 12 Aug 2026."_s;
        addProblemRow("a day late", with([](Message &m) { m.offset = -9; }), "message-too-late", Severity::Warning, "message", 60, late);
        addSoundRow("somebody allowed it", with([](Message &m) {
            m.offset = -9;
            m.lateAllowedBy = u"Head of support"_s;
        }));
        addSoundRow("a reminder may be late", with([](Message &m) {
            m.offset = -1;
            m.purpose = MessagePurpose::Reminder;
        }));
        addSoundRow("it was sent", with([](Message &m) {
            m.offset = -9;
            m.state = MessageState::Sent;
            m.sentOn = QDate(2026, 7, 1);
        }));
        addSoundRow("its release is cancelled", [](Plan &plan) {
            with([](Message &m) { m.offset = -9; })(plan);
            Sound::change<Release>(plan, Sound::release, [](Release &r) { r.state = ReleaseState::Cancelled; });
        });
        addProblemRow("overdue", with([](Message &m) { m.offset = -41; }), "message-overdue", Severity::Warning, "message", 60,
                      u"The message “Coming soon” to “Users” was due on Tue 30 Jun 2026 and is not sent."_s);
        addSoundRow("due today", with([](Message &m) { m.offset = -40; }));
        addProblemRow("no day", with([](Message &m) { m.milestone = {}; }), "message-without-date", Severity::Notice, "message", 60,
                      u"The message “Coming soon” to “Users” has no day on which it is due."_s);
        addProblemRow("no owner", with([](Message &m) { m.owner = {}; }), "message-without-owner", Severity::Notice, "message", 60,
                      u"Nobody is to write and send the message “Coming soon” to “Users”."_s);
        addProblemRow("no template", with([](Message &m) { m.messageTemplate = {}; }), "message-without-template", Severity::Notice, "message", 60,
                      u"The message “Coming soon” to “Users” has no text yet."_s);
    }
    void messages()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void audiences_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addSoundRow("what they were told holds", told([](Plan &) {}));
        addProblemRow("one date moved", told([](Plan &plan) {
                          Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.offset = -24; });
                      }),
                      "audience-stale", Severity::Warning, "audience", 50,
                      u"“Users” holds stale dates of Crane 4.2: “Code freeze” moved from Wed 22 Jul 2026 to Thu 23 Jul 2026."_s);
        addProblemRow("two dates moved", told([](Plan &plan) {
                          Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.pinned = QDate(2026, 8, 27); });
                      }),
                      "audience-stale", Severity::Warning, "audience", 50,
                      u"“Users” holds stale dates of Crane 4.2: “Code freeze” moved from Wed 22 Jul 2026 to Thu 23 Jul 2026; and 1 more."_s);
        addProblemRow("one is off", told([](Plan &plan) {
                          Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
                      }),
                      "audience-stale", Severity::Warning, "audience", 50,
                      u"“Users” holds stale dates of Crane 4.2: “Code freeze”, planned for Wed 22 Jul 2026, is off."_s);
        addProblemRow("one is on again", told([](Plan &plan) {
                          Publication off = plan.table<Publication>().at(0);
                          off.id = PublicationId(81);
                          off.time = off.time.addDays(1);
                          off.content = ledgerContent({ToldDate{Sound::freeze, Sound::release, u"Code freeze"_s, {}, {}, {}}});
                          plan.put(off);
                      }),
                      "audience-stale", Severity::Warning, "audience", 50,
                      u"“Users” holds stale dates of Crane 4.2: “Code freeze”, told to be off, is on Wed 22 Jul 2026."_s);
    }
    void audiences()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }
};

QTEST_GUILESS_MAIN(TestProblemsOfMessages)
#include "tst_problemsofmessages.moc"
