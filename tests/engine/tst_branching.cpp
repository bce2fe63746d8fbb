// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/branching.h"

#include "domain/clock.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/messages.h"
#include "engine/rulepattern.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// The next release from the one before it: what is suggested, what comes along, what still names the old one. Crane 4.2 freezes on Wed 22 Jul
/// and goes live on Wed 26 Aug 2026; it is Wed 1 Jul.
class TestBranching : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::utc())};
    IdSource m_ids{m_clock, 42};

    static Plan withTrain()
    {
        Plan plan = Sound::make();
        Train train;
        train.id = TrainId(60);
        train.name = u"Quarterly"_s;
        train.product = Sound::product;
        train.pattern = Sound::release;
        train.first = QDate(2026, 8, 26);
        train.every = 13;
        train.numbering = u"4.{n}"_s;
        train.firstNumber = 2;
        plan.put(train);
        return plan;
    }
    BranchPreview branched(const Plan &plan, const WantedRelease &wanted)
    {
        auto preview = previewBranch(plan, computeTimetable(plan), wanted, Sound::today, m_ids);
        if (!preview)
            qFatal("%s", qPrintable(preview.error().text));
        if (const auto sound = validate(plan, preview->edit); !sound)
            qFatal("%s", qPrintable(sound.error().text));
        return *std::move(preview);
    }
    BranchPreview branched(const Plan &plan) { return branched(plan, WantedRelease{Sound::release, u"4.3"_s, QDate(2026, 11, 25), {}, {}}); }

    static Milestone named(const BranchPreview &preview, const QString &title)
    {
        for (const MilestoneId id : preview.milestones) {
            if (displayTitle(preview.after, *preview.after.find(id)) == title)
                return *preview.after.find(id);
        }
        qFatal("no milestone %s", qPrintable(title));
    }
    static Message message(qint64 id)
    {
        Message m;
        m.id = MessageId(id);
        m.title = u"Crane 4.2 is near"_s;
        m.audience = AudienceId(50);
        m.release = Sound::release;
        return m;
    }

private Q_SLOTS:
    void theNextNameAndDateAreSuggested()
    {
        Plan plan = Sound::make();
        // Nothing before it: a quarter of a year, 13 weeks.
        WantedRelease next = suggestNextRelease(plan, computeTimetable(plan), Sound::release, Sound::today);
        QCOMPARE(next.name, u"4.3"_s);
        QCOMPARE(next.anchorDate, QDate(2026, 11, 25));
        // 4.1 was 18 weeks before it; a hotfix in between keeps no rhythm.
        plan.put(Release{ReleaseId(70), Sound::product, u"4.1"_s, {}, MilestoneId(71), {}});
        plan.put(Release{ReleaseId(72), Sound::product, u"4.1.1"_s, {}, MilestoneId(73), {}, {}, {}, ReleaseId(70)});
        Milestone live = Sound::milestone(71, u"v{release}"_s, QDate(2026, 4, 22));
        live.release = ReleaseId(70);
        plan.put(live);
        live = Sound::milestone(73, u"v{release}"_s, QDate(2026, 5, 6));
        live.release = ReleaseId(72);
        plan.put(live);
        next = suggestNextRelease(plan, computeTimetable(plan), Sound::release, Sound::today);
        QCOMPARE(next.anchorDate, QDate(2026, 12, 30));
        QVERIFY(!next.train.isValid());
    }

    void noPastDayIsSuggested()
    {
        Plan plan = Sound::make();
        const auto suggested = [&](QDate today) { return suggestNextRelease(plan, computeTimetable(plan), Sound::release, today).anchorDate; };
        // Every 13 weeks from Wed 26 Aug 2026: 25 Nov, 24 Feb, 26 May.
        QCOMPARE(suggested({2026, 11, 24}), QDate(2026, 11, 25));
        QCOMPARE(suggested({2026, 11, 25}), QDate(2027, 2, 24));
        QCOMPARE(suggested({2027, 3, 1}), QDate(2027, 5, 26));
        plan = withTrain();
        QCOMPARE(suggested({2026, 11, 24}), QDate(2026, 11, 25));
        QCOMPARE(suggested({2027, 3, 1}), QDate(2027, 5, 26));
    }

    void namesThatAreTakenAreCountedOver()
    {
        Plan plan = Sound::make();
        plan.put(Release{ReleaseId(70), Sound::product, u"4.3"_s, {}, {}, {}});
        QCOMPARE(suggestNextRelease(plan, computeTimetable(plan), Sound::release, Sound::today).name, u"4.4"_s);
        QCOMPARE(nextFreeName(plan, Sound::product, u"4.09"_s), u"4.10"_s);
        QCOMPARE(nextFreeName(plan, Sound::product, u"spring"_s), QString());
    }

    void aTrainSaysNameAndDate()
    {
        Plan plan = withTrain();
        TrainException moved;
        moved.id = TrainExceptionId(61);
        moved.train = TrainId(60);
        moved.departure = QDate(2026, 11, 25);
        moved.movedTo = QDate(2026, 12, 2);
        plan.put(moved);
        WantedRelease next = suggestNextRelease(plan, computeTimetable(plan), Sound::release, Sound::today);
        QCOMPARE(next.name, u"4.3"_s);
        QCOMPARE(next.anchorDate, QDate(2026, 12, 2));
        QCOMPARE(next.departure, QDate(2026, 11, 25));
        QCOMPARE(next.train, TrainId(60));
        const BranchPreview made = branched(plan, next);
        QCOMPARE(made.after.find(made.release)->train, TrainId(60));
        QCOMPARE(made.after.find(made.release)->departure, QDate(2026, 11, 25));
        // Taken, so that the one after it is next: 13 weeks on.
        next = suggestNextRelease(made.after, made.dates, Sound::release, Sound::today);
        QCOMPARE(next.name, u"4.4"_s);
        QCOMPARE(next.anchorDate, QDate(2027, 2, 24));
        // A departure that is left out takes its number with it.
        moved.movedTo = {};
        plan.put(moved);
        next = suggestNextRelease(plan, computeTimetable(plan), Sound::release, Sound::today);
        QCOMPARE(next.name, u"4.4"_s);
        QCOMPARE(next.anchorDate, QDate(2027, 2, 24));
    }

    void whatWasCopiedIsRemembered()
    {
        const Plan plan = Sound::make();
        const BranchPreview made = branched(plan);
        const Milestone freeze = named(made, u"Code freeze"_s);
        QCOMPARE(freeze.copiedFrom, Sound::freeze);
        const auto rule = copiedRuleFrom(freeze.copiedRule);
        QVERIFY(rule);
        QCOMPARE(rule->offset, -25);
        QCOMPARE(rule->anchor, Sound::goLive);
        QCOMPARE(rule->title, u"Code freeze"_s);
        QCOMPARE(rule->owners, IdList<Role>{Sound::lead});
        QCOMPARE(named(made, u"v4.3 released"_s).copiedFrom, Sound::goLive);
        QVERIFY(!copiedRuleFrom(u"nonsense"_s));
    }

    void dependenciesInsideComeAlong()
    {
        Plan plan = Sound::make();
        plan.put(Release{ReleaseId(70), Sound::product, u"4.1"_s, {}, {}, {}});
        Milestone other = Sound::milestone(71, u"Elsewhere"_s, QDate(2026, 4, 22));
        other.release = ReleaseId(70);
        plan.put(other);
        plan.put(MilestoneDependency{MilestoneDependencyId(80), Sound::freeze, Sound::goLive, 20, OffsetUnit::WorkingDays, u"testing"_s});
        plan.put(MilestoneDependency{MilestoneDependencyId(81), MilestoneId(71), Sound::goLive, 0, OffsetUnit::WorkingDays, {}});
        const BranchPreview made = branched(plan);
        QCOMPARE(made.after.table<MilestoneDependency>().size(), 3);
        const MilestoneDependency &copy = made.after.table<MilestoneDependency>().at(2);
        QCOMPARE(copy.predecessor, named(made, u"Code freeze"_s).id);
        QCOMPARE(copy.successor, named(made, u"v4.3 released"_s).id);
        QCOMPARE(copy.lag, 20);
        QCOMPARE(copy.note, u"testing"_s);
    }

    void messagesArePlannedAndDueByRule()
    {
        Plan plan = Sound::make();
        Audience customers;
        customers.id = AudienceId(50);
        customers.name = u"Customers"_s;
        plan.put(customers);
        Message byRule = message(51);
        byRule.milestone = Sound::freeze;
        byRule.offset = -5;
        byRule.state = MessageState::Sent;
        byRule.sentOn = QDate(2026, 6, 30);
        plan.put(byRule);
        Message byHand = message(52);
        byHand.due = QDate(2026, 8, 24); // Two working days before the go-live.
        byHand.lateAllowedBy = u"Ada"_s;
        plan.put(byHand);
        const BranchPreview made = branched(plan);
        QCOMPARE(made.after.table<Message>().size(), 4);
        const Message &ruled = made.after.table<Message>().at(2);
        const Message &typed = made.after.table<Message>().at(3);
        QCOMPARE(ruled.release, made.release);
        QCOMPARE(ruled.title, u"Crane 4.3 is near"_s);
        QCOMPARE(ruled.state, MessageState::Planned);
        QVERIFY(!ruled.sentOn.isValid());
        // Freeze on Wed 21 Oct, a week before it Wed 14 Oct.
        QCOMPARE(messageDates(made.after, made.dates, ruled).due, QDate(2026, 10, 14));
        QVERIFY(typed.lateAllowedBy.isEmpty());
        QCOMPARE(typed.milestone, named(made, u"v4.3 released"_s).id);
        QCOMPARE(messageDates(made.after, made.dates, typed).due, QDate(2026, 11, 23));
    }

    void messagesOfWhatStaysBehindStayBehind()
    {
        Plan plan = Sound::make();
        Audience customers;
        customers.id = AudienceId(50);
        customers.name = u"Customers"_s;
        plan.put(customers);
        Message ofFreeze = message(51);
        ofFreeze.milestone = Sound::freeze;
        plan.put(ofFreeze);
        Message undated = message(52);
        plan.put(undated);
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        const BranchPreview made = branched(plan);
        QCOMPARE(made.after.table<Message>().size(), 3);
        // Without a day there it has none here.
        const Message &copy = made.after.table<Message>().at(2);
        QCOMPARE(copy.release, made.release);
        QVERIFY(!copy.milestone.isValid());
        QVERIFY(!messageDates(made.after, made.dates, copy).due.isValid());
    }

    void aSlippedSourceLeavesTheNextDepartureOpen()
    {
        Plan plan = withTrain();
        Sound::change<Release>(plan, Sound::release, [](Release &r) {
            r.train = TrainId(60);
            r.departure = QDate(2026, 8, 26);
        });
        Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.pinned = QDate(2026, 12, 2); });
        const WantedRelease next = suggestNextRelease(plan, computeTimetable(plan), Sound::release, Sound::today);
        QCOMPARE(next.name, u"4.3"_s);
        QCOMPARE(next.anchorDate, QDate(2026, 11, 25));
    }

    void responsibilitiesComeAlong()
    {
        Plan plan = Sound::make();
        plan.put(Responsibility{ResponsibilityId(90), {}, Sound::freeze, Sound::lead, Raci::Accountable});
        const BranchPreview made = branched(plan);
        QCOMPARE(made.after.table<Responsibility>().size(), 2);
        QCOMPARE(made.after.table<Responsibility>().at(1).milestone, named(made, u"Code freeze"_s).id);
        QCOMPARE(made.after.table<Responsibility>().at(1).raci, Raci::Accountable);
    }

    void textsThatNameAnotherVersionAreListed()
    {
        Plan plan = Sound::make();
        plan.put(Release{ReleaseId(70), Sound::product, u"4.1"_s, {}, {}, {}});
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) {
            m.title = u"Code freeze of 4.2"_s;
            m.note = u"As for 4.2, see wiki/4.2"_s;
        });
        Milestone life = Sound::following(12, u"4.1 reaches its end"_s, Sound::goLive, 10);
        life.note = u"Tell 14.2 people"_s; // No version: part of a number.
        plan.put(life);
        const BranchPreview made = branched(plan);
        QStringList found;
        for (const StillNames &text : made.stillNames)
            found << text.record + u' ' + text.field + u' ' + text.version;
        found.sort();
        QCOMPARE(found, (QStringList{u"“4.1 reaches its end” Title 4.1"_s, u"“Code freeze of 4.3” Note 4.2"_s}));
    }

    void conflictsOfTheNewDatesAreTold()
    {
        const Plan plan = Sound::make();
        // A Friday, right before the weekend.
        const BranchPreview made = branched(plan, WantedRelease{Sound::release, u"4.3"_s, QDate(2026, 11, 27), {}, {}});
        QCOMPARE(made.conflicts.size(), size_t(1));
        QCOMPARE(made.conflicts.front().check, u"go-live-before-weekend"_s);
        QCOMPARE(made.conflicts.front().release, made.release);
        QVERIFY(branched(plan).conflicts.empty());
    }

    void conflictsOfOthersAreTold()
    {
        Plan plan = Sound::make();
        plan.put(Product{ProductId(70), u"Winch"_s, {}, {}});
        plan.put(Release{ReleaseId(71), ProductId(70), u"1.0"_s, {}, MilestoneId(72), {}});
        Milestone other = Sound::milestone(72, u"Cutover"_s, QDate(2026, 11, 24));
        other.release = ReleaseId(71);
        plan.put(other);
        Window freeze;
        freeze.id = WindowId(73);
        freeze.name = u"Quiet days"_s;
        freeze.release = Sound::release;
        freeze.startDate = QDate(2026, 8, 24); // Comes to lie on Mon 23 and Tue 24 Nov.
        freeze.endDate = QDate(2026, 8, 25);
        plan.put(freeze);
        const BranchPreview made = branched(plan);
        QCOMPARE(made.conflicts.size(), size_t(1));
        QCOMPARE(made.conflicts.front().check, u"in-blackout"_s);
        QCOMPARE(made.conflicts.front().release, ReleaseId(71));
    }

    /// What the copy does to others, and what of the source it does not have, is told before.
    void movesOfOthersAndLinksLeftOutAreTold()
    {
        Plan plan = Sound::make();
        plan.put(Product{ProductId(70), u"Winch"_s, {}, {}});
        plan.put(Release{ReleaseId(71), ProductId(70), u"1.0"_s, {}, MilestoneId(72), {}});
        Milestone live = Sound::milestone(72, u"Winch is out"_s, QDate(2026, 11, 23));
        live.release = ReleaseId(71);
        plan.put(live);
        Milestone other = Sound::following(74, u"Cutover"_s, MilestoneId(72), 1);
        other.release = ReleaseId(71);
        other.avoidance = Avoidance::Later;
        plan.put(other);
        plan.put(MilestoneDependency{MilestoneDependencyId(75), MilestoneId(72), Sound::freeze, {}, {}, {}});
        plan.put(MilestoneDependency{MilestoneDependencyId(76), Sound::freeze, Sound::goLive, {}, {}, {}});
        const BranchPreview quiet = branched(plan);
        QVERIFY(quiet.rippled.empty());
        QCOMPARE(quiet.linksLeftOut, QStringList{u"“Code freeze” of Crane 4.2 waits for “Winch is out” of Winch 1.0."_s});

        Window freeze;
        freeze.id = WindowId(73);
        freeze.name = u"Quiet days"_s;
        freeze.release = Sound::release;
        freeze.startDate = QDate(2026, 8, 25); // Comes to lie on Tue 24 Nov.
        freeze.endDate = QDate(2026, 8, 25);
        plan.put(freeze);
        const BranchPreview made = branched(plan);
        QCOMPARE(made.rippled.size(), size_t(1));
        QCOMPARE(made.rippled.front().milestone, MilestoneId(74));
        QCOMPARE(made.rippled.front().from.start, QDate(2026, 11, 24));
        QCOMPARE(made.rippled.front().to.start, QDate(2026, 11, 25));
    }

    void aMilestoneThatCannotComeAlongTakesItsDependantsWithIt()
    {
        Plan plan = Sound::make();
        // It hangs on another release that has no date for it.
        plan.put(Release{ReleaseId(70), Sound::product, u"4.1"_s, {}, {}, {}});
        Milestone loop = Sound::following(71, u"Loop"_s, MilestoneId(72), 1);
        loop.release = ReleaseId(70);
        plan.put(loop);
        loop = Sound::following(72, u"Loop too"_s, MilestoneId(71), 1);
        loop.release = ReleaseId(70);
        plan.put(loop);
        plan.put(Sound::following(12, u"Undated"_s, MilestoneId(71), 1));
        plan.put(Sound::following(13, u"On it"_s, MilestoneId(12), 1));
        QCOMPARE(branched(plan).milestones.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestBranching)
#include "tst_branching.moc"
