// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/slipfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Plimsoll::SlipFixture;
using namespace Qt::StringLiterals;

/// What a slip means beside the dates: conflicts, people, other releases, messages, audiences. Today is Wed 1 Jul 2026.
class TestSlipEffects : public QObject
{
    Q_OBJECT

private:
    static constexpr AudienceId users{50};

    static QStringList textsOf(const std::vector<Problem> &problems)
    {
        QStringList texts;
        for (const Problem &problem : problems)
            texts << problem.text;
        return texts;
    }
    /// Users are told of the go-live, two weeks ahead.
    static Plan withUsers()
    {
        Plan plan = make();
        Audience audience;
        audience.id = users;
        audience.name = u"Users"_s;
        audience.noticeDays = 10;
        plan.put(audience);
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.audiences = {users}; });
        return plan;
    }
    static void tell(Plan &plan)
    {
        Publication told;
        told.id = PublicationId(1000);
        told.audience = users.value();
        told.time = QDateTime(QDate(2026, 6, 20), QTime(9, 0), QTimeZone(QTimeZone::UTC));
        told.content = ledgerContent(datesFor(plan, computeTimetable(plan), *plan.find(users), Sound::release));
        plan.put(told);
    }
    static SlipRequest goLiveBy(int days)
    {
        return request(days, OffsetUnit::WorkingDays, SlipScope::ThisAndLater, SlipPolicy::KeepIntervals, Sound::goLive);
    }

private Q_SLOTS:
    void newConflictsOnly()
    {
        const Plan plan = make();
        // Two days on is a Friday.
        const auto friday = previewOf(plan, goLiveBy(2));
        QCOMPARE(textsOf(friday->conflicts),
                 QStringList{u"“v4.2 released” of Crane 4.2 falls on Fri 28 Aug 2026, right before the weekend, when nobody is there to roll it back."_s});
        QVERIFY(friday->resolved.empty());
        const Plan bad = after(plan, *friday);
        const auto back = previewOf(bad, goLiveBy(-2));
        QVERIFY(back->conflicts.empty());
        QCOMPARE(back->resolved.size(), size_t(1));
    }

    void theSameProblemOnAnotherDayIsNotNew()
    {
        Plan plan = make();
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.pinned = QDate(2026, 8, 28); });
        const auto preview = previewOf(plan, goLiveBy(5));
        QCOMPARE(textsOf(preview->conflicts), QStringList());
        QCOMPARE(textsOf(preview->resolved), QStringList());
    }

    void whatWouldBePast()
    {
        const Plan plan = make();
        // The feature freeze of 15 July would be on 30 June, the freeze on 7 July; today is 1 July. The kick-off is past already.
        QCOMPARE(previewOf(plan, goLiveBy(-11))->intoThePast, (std::vector<MilestoneId>{features}));
        QVERIFY(previewOf(plan, goLiveBy(-10))->intoThePast.empty());
        QVERIFY(previewOf(plan, request(-1, OffsetUnit::WorkingDays, SlipScope::WholeRelease))->intoThePast.empty());
    }

    void peopleWhoAreAway()
    {
        Plan plan = make();
        Person ada;
        ada.id = PersonId(40);
        ada.name = u"Ada"_s;
        plan.put(ada);
        Absence away;
        away.id = AbsenceId(41);
        away.person = ada.id;
        away.start = QDate(2026, 8, 31);
        away.end = QDate(2026, 9, 4);
        plan.put(away);
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.neededPeople = {PersonId(40)}; });
        QCOMPARE(textsOf(previewOf(plan, goLiveBy(5))->conflicts),
                 QStringList{u"“Ada” is needed for “v4.2 released” of Crane 4.2 on Wed 2 Sep 2026, but is away, and nobody deputises."_s});
        QVERIFY(previewOf(plan, goLiveBy(10))->conflicts.empty());
    }

    void otherReleasesRipple()
    {
        const Plan plan = make();
        const auto preview = previewOf(plan, goLiveBy(5));
        const auto rippled = preview->rippled(plan);
        QCOMPARE(rippled.size(), size_t(1));
        QCOMPARE(rippled.front().milestone, oldEnd);
        QCOMPARE(rippled.front().to.start, QDate(2026, 9, 30));
        QCOMPARE(rippled.front().workingDays, 5);
        QCOMPARE(slipReason(after(plan, *preview), rippled.front()), u"follows its rule: 4 weeks after v4.2 released"_s);
        QCOMPARE(preview->moved.back().milestone, oldEnd);
    }

    void noticesThatBecomeTooShort()
    {
        Plan plan = withUsers();
        Message message;
        message.id = MessageId(51);
        message.title = u"It is coming"_s;
        message.audience = users;
        message.release = Sound::release;
        message.due = QDate(2026, 8, 12); // Ten working days before Wed 26 Aug.
        plan.put(message);
        QVERIFY(previewOf(plan, goLiveBy(1))->notices.empty());
        const auto earlier = previewOf(plan, goLiveBy(-1));
        QCOMPARE(earlier->notices.size(), size_t(1));
        QCOMPARE(earlier->notices.front().message, MessageId(51));
        QCOMPARE(earlier->notices.front().dates.latest, QDate(2026, 8, 11));
        // Somebody allowed it.
        Sound::change<Message>(plan, MessageId(51), [](Message &m) { m.lateAllowedBy = u"Ada"_s; });
        QVERIFY(previewOf(plan, goLiveBy(-1))->notices.empty());
    }

    void whoIsStaleIsToldWhy()
    {
        Plan plan = withUsers();
        tell(plan); // On 20 June.
        const auto slip = [&](MilestoneId milestone, const QString &reason, QDate day) {
            SlipRequest r = goLiveBy(1);
            r.milestone = milestone;
            r.reason = reason;
            r.decidedOn = day;
            plan.apply(previewOf(plan, r)->edit);
        };
        plan.put(Slip{SlipId(1), Sound::release, Sound::goLive, QDate(2026, 8, 25), QDate(2026, 8, 26), QDate(2026, 6, 1), u"Long forgotten"_s, {}});
        QCOMPARE(slipBehind(plan, users, *plan.find(Sound::goLive)), nullptr);
        slip(Sound::freeze, u"Too many late merges"_s, QDate(2026, 6, 25));
        QCOMPARE(slipBehind(plan, users, *plan.find(Sound::goLive))->reason, u"Too many late merges"_s);
        slip(Sound::goLive, u"The hall is taken"_s, QDate(2026, 6, 26));
        slip(Sound::freeze, {}, QDate(2026, 6, 27));
        QCOMPARE(slipBehind(plan, users, *plan.find(Sound::goLive))->reason, u"The hall is taken"_s);
        QCOMPARE(slipBehind(plan, users, *plan.find(Sound::freeze))->reason, u"Too many late merges"_s);
        QCOMPARE(slipBehind(plan, users, *plan.find(docs))->reason, u"The hall is taken"_s);
        QCOMPARE(slipBehind(plan, users, *plan.find(oldEnd)), nullptr);
        // Decided before they were told, entered after it, on 1 July: they were told the old date.
        slip(Sound::goLive, u"Decided in May"_s, QDate(2026, 5, 4));
        QCOMPARE(slipBehind(plan, users, *plan.find(Sound::goLive))->reason, u"Decided in May"_s);
    }

    void audiencesThatGoStale()
    {
        Plan plan = withUsers();
        QVERIFY(previewOf(plan, goLiveBy(5))->stale.empty());
        tell(plan);
        const auto preview = previewOf(plan, goLiveBy(5));
        QCOMPARE(preview->stale.size(), size_t(1));
        QCOMPARE(preview->stale.front().audience, users);
        QCOMPARE(preview->stale.front().changes.size(), size_t(1));
        QCOMPARE(preview->stale.front().changes.front().now.start, QDate(2026, 9, 2));
        // It is stale already, and of what it was told nothing else changes.
        const Plan late = after(plan, *preview);
        QVERIFY(previewOf(late, request(1, OffsetUnit::WorkingDays, SlipScope::ThisOnly))->stale.empty());
        QVERIFY(previewOf(late, goLiveBy(-5))->stale.empty());
        QCOMPARE(previewOf(late, goLiveBy(5))->stale.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSlipEffects)
#include "tst_slipeffects.moc"
