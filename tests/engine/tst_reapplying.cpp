// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reapplying.h"

#include "domain/clock.h"
#include "domain/edits/milestoneedits.h"
#include "domain/edits/removal.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/branching.h"
#include "engine/presentdates.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// The pattern then, the pattern now, and a release made from it. Crane 4.2 (freeze Wed 22 Jul, go-live Wed 26 Aug 2026) is the pattern of
/// 4.3 (go-live Wed 25 Nov) and 4.4 (Wed 24 Feb 2027).
class TestReapplying : public QObject
{
    Q_OBJECT

private:
    static constexpr MilestoneId branchPoint{12};
    FixedClock m_clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::utc())};
    IdSource m_ids{m_clock, 42};
    Plan m_plan;
    ReleaseId m_next;
    ReleaseId m_afterNext;

    [[nodiscard]] MilestoneId copy(MilestoneId origin, ReleaseId release) const { return copiesIn(m_plan, release).value(origin); }
    [[nodiscard]] Timetable dates() const { return computeTimetable(m_plan); }
    [[nodiscard]] std::vector<PatternChange> changes(ReleaseId release) const
    {
        return findPatternChanges(m_plan, dates(), Sound::release, std::span(&release, 1));
    }
    [[nodiscard]] QStringList texts(const std::vector<PatternChange> &changes) const
    {
        QStringList texts;
        for (const PatternChange &change : changes) {
            const Milestone *named = m_plan.find(change.own.isValid() ? change.own : change.pattern);
            const char *kinds[] = {"changed", "added", "left out", "removed"};
            if (change.kind != PatternChangeKind::Changed)
                texts << u"%1 %2%3"_s.arg(displayTitle(m_plan, *named), QString::fromLatin1(kinds[int(change.kind)]), change.take ? u" +"_s : QString());
            for (const AspectChange &aspect : change.aspects) {
                texts << u"%1 %2: %3 → %4%5"_s.arg(displayTitle(m_plan, *named), label(aspect.aspect), aspect.then, aspect.now,
                                                    aspect.conflict ? u", here "_s + aspect.here : QString());
            }
        }
        return texts;
    }
    ReapplyPreview reapplied(const std::vector<PatternChange> &changes)
    {
        auto preview = previewReapplying(m_plan, dates(), Sound::release, changes, Sound::today, m_ids);
        if (!preview)
            qFatal("%s", qPrintable(preview.error().text));
        if (const auto sound = validate(m_plan, preview->edit); !sound)
            qFatal("%s", qPrintable(sound.error().text));
        return *std::move(preview);
    }
    void branch(const QString &name, QDate day)
    {
        m_plan.apply(previewBranch(m_plan, dates(), WantedRelease{Sound::release, name, day, {}, {}}, Sound::today, m_ids).value().edit);
    }

private Q_SLOTS:
    void init()
    {
        m_plan = Sound::make();
        m_plan.put(Sound::following(12, u"Branch"_s, Sound::freeze, 2));
        branch(u"4.3"_s, QDate(2026, 11, 25));
        m_next = m_plan.table<Release>().at(1).id;
        branch(u"4.4"_s, QDate(2027, 2, 24));
        m_afterNext = m_plan.table<Release>().at(2).id;
    }

    void rightAfterBranchingNothingHasChanged()
    {
        QCOMPARE(releasesMadeFrom(m_plan, dates(), Sound::release), (std::vector{m_next, m_afterNext}));
        QCOMPARE(patternOf(m_plan, m_next), Sound::release);
        QVERIFY(!patternOf(m_plan, Sound::release).isValid());
        QCOMPARE(texts(changes(m_next)), QStringList());
        QVERIFY(!isPatternChanged(m_plan, dates(), *m_plan.find(copy(Sound::freeze, m_next))));
    }

    void whatOnlyThePatternChangedIsTaken()
    {
        Sound::change<Milestone>(m_plan, Sound::freeze, [](Milestone &m) { m.offset = -30; });
        QCOMPARE(texts(changes(m_next)), QStringList{u"Code freeze Rule: 25 working days before v4.2 released → 30 working days before v4.2 released"_s});
        QVERIFY(isPatternChanged(m_plan, dates(), *m_plan.find(copy(Sound::freeze, m_next))));
        // Six weeks before Wed 25 Nov is Wed 14 Oct; the branch two days after the freeze follows.
        const ReapplyPreview preview = reapplied(changes(m_next));
        QCOMPARE(preview.dates.startOf(copy(Sound::freeze, m_next)), QDate(2026, 10, 14));
        QCOMPARE(preview.dates.startOf(copy(branchPoint, m_next)), QDate(2026, 10, 16));
        QCOMPARE(preview.moved.size(), size_t(2));
        QCOMPARE(preview.moved.front().workingDays, -5);
        QCOMPARE(preview.edit.changes<Milestone>().size(), size_t(1));
        // Settled: not proposed again.
        m_plan.apply(preview.edit);
        QCOMPARE(texts(changes(m_next)), QStringList());
        QCOMPARE(changes(m_afterNext).size(), size_t(1));
    }

    void whatOnlyTheReleaseChangedIsKept()
    {
        Sound::change<Milestone>(m_plan, copy(Sound::freeze, m_next), [](Milestone &m) { m.offset = -20; });
        QCOMPARE(texts(changes(m_next)), QStringList());
        // Another aspect of the same milestone is still taken.
        Sound::change<Milestone>(m_plan, Sound::freeze, [](Milestone &m) { m.snapWeekday = Qt::Thursday; });
        QCOMPARE(texts(changes(m_next)), QStringList{u"Code freeze Weekday: any day → Thursday or later"_s});
        const ReapplyPreview preview = reapplied(changes(m_next));
        const Milestone &freeze = *preview.after.find(copy(Sound::freeze, m_next));
        QCOMPARE(freeze.offset, -20);
        QCOMPARE(freeze.snapWeekday, int(Qt::Thursday));
    }

    void whatBothChangedIsAConflict()
    {
        Sound::change<Milestone>(m_plan, Sound::freeze, [](Milestone &m) { m.offset = -30; });
        Sound::change<Milestone>(m_plan, copy(Sound::freeze, m_next), [](Milestone &m) { m.offset = -20; });
        auto found = changes(m_next);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found.front().aspects.front().conflict);
        QVERIFY(!found.front().aspects.front().take);
        QCOMPARE(found.front().aspects.front().here, u"20 working days before v4.3 released"_s);
        // Kept: nothing moves, and it is not asked again.
        ReapplyPreview preview = reapplied(found);
        QVERIFY(preview.moved.empty());
        QCOMPARE(preview.after.find(copy(Sound::freeze, m_next))->offset, -20);
        found.front().aspects.front().take = true;
        const ReapplyPreview taken = reapplied(found);
        QCOMPARE(taken.after.find(copy(Sound::freeze, m_next))->offset, -30);
        m_plan.apply(preview.edit);
        QCOMPARE(texts(changes(m_next)), QStringList());
    }

    void theSameChangeInBothIsNone()
    {
        Sound::change<Milestone>(m_plan, Sound::freeze, [](Milestone &m) { m.offset = -30; });
        Sound::change<Milestone>(m_plan, copy(Sound::freeze, m_next), [](Milestone &m) { m.offset = -30; });
        QCOMPARE(texts(changes(m_next)), QStringList());
        QVERIFY(!isPatternChanged(m_plan, dates(), *m_plan.find(copy(Sound::freeze, m_next))));
        QVERIFY(isPatternChanged(m_plan, dates(), *m_plan.find(copy(Sound::freeze, m_afterNext))));
    }

    void titlesFollowWithTheirOwnVersion()
    {
        Sound::change<Milestone>(m_plan, Sound::freeze, [](Milestone &m) { m.title = u"Freeze of 4.2"_s; });
        QCOMPARE(texts(changes(m_next)), QStringList{u"Code freeze Title: Code freeze → Freeze of {release}"_s});
        const ReapplyPreview preview = reapplied(changes(m_next));
        QCOMPARE(displayTitle(preview.after, *preview.after.find(copy(Sound::freeze, m_next))), u"Freeze of 4.3"_s);
    }

    void newOnesAreAddedToAllAtOnce()
    {
        m_plan.put(Sound::following(m_ids.next<Milestone>().value(), u"Docs complete"_s, branchPoint, 5));
        std::vector<PatternChange> all = findPatternChanges(m_plan, dates(), Sound::release, std::vector{m_next, m_afterNext});
        QCOMPARE(texts(all), (QStringList{u"Docs complete added +"_s, u"Docs complete added +"_s}));
        const ReapplyPreview preview = reapplied(all);
        QCOMPARE(preview.added.size(), size_t(2));
        // Freeze Wed 21 Oct, branch Fri 23 Oct, five working days on Fri 30 Oct; and a quarter later.
        QCOMPARE(preview.dates.startOf(preview.added[0]), QDate(2026, 10, 30));
        QCOMPARE(preview.dates.startOf(preview.added[1]), QDate(2027, 1, 29));
        QCOMPARE(preview.after.find(preview.added[0])->release, m_next);
        QCOMPARE(preview.after.find(preview.added[0])->anchor, copy(branchPoint, m_next));
        m_plan.apply(preview.edit);
        QCOMPARE(texts(changes(m_next)), QStringList());
    }

    void removedOnesAreOffered()
    {
        const std::array gone{branchPoint};
        m_plan.apply(edits::removeMilestones(m_plan, gone, presentDates(m_plan, dates(), Sound::today)));
        auto found = changes(m_next);
        QCOMPARE(texts(found), QStringList{u"Branch removed"_s});
        const MilestoneId own = found.front().own;
        found.front().take = true;
        const ReapplyPreview preview = reapplied(found);
        QVERIFY(!preview.after.find(own));
        QCOMPARE(preview.removed, std::vector{own});
        // Kept, it is the release's own from then on.
        found.front().take = false;
        m_plan.apply(reapplied(found).edit);
        QVERIFY(m_plan.find(own));
        QCOMPARE(texts(changes(m_next)), QStringList());
    }

    void whatTheReleaseLeftOutStaysOut()
    {
        const std::array gone{copy(branchPoint, m_next)};
        m_plan.apply(edits::removeMilestones(m_plan, gone, presentDates(m_plan, dates(), Sound::today)));
        auto found = changes(m_next);
        QCOMPARE(texts(found), QStringList{u"Branch left out"_s});
        QVERIFY(reapplied(found).added.empty());
        found.front().take = true;
        QCOMPARE(reapplied(found).added.size(), size_t(1));
    }

    void doneOnesNeverMove()
    {
        Sound::change<Milestone>(m_plan, copy(Sound::freeze, m_next), [](Milestone &m) {
            m.state = MilestoneState::Done;
            m.actual = QDate(2026, 10, 20);
        });
        Sound::change<Milestone>(m_plan, Sound::freeze, [](Milestone &m) { m.offset = -30; });
        QVERIFY(!isPatternChanged(m_plan, dates(), *m_plan.find(copy(Sound::freeze, m_next))));
        Sound::change<Milestone>(m_plan, Sound::freeze, [](Milestone &m) { m.kind = MilestoneKind::Gate; });
        QVERIFY(isPatternChanged(m_plan, dates(), *m_plan.find(copy(Sound::freeze, m_next))));
        // Its rule is told no more; what it is may still change.
        QCOMPARE(texts(changes(m_next)), QStringList{u"Code freeze Kind: Freeze → Gate"_s});
        QVERIFY(reapplied(changes(m_next)).moved.empty());
    }

    void aPatternThatIsTickedOffChangesNothing()
    {
        const MilestoneId smoke = m_ids.next<Milestone>();
        m_plan.put(Sound::following(smoke.value(), u"Smoke test"_s, Sound::goLive, 4, OffsetUnit::Hours));
        m_plan.apply(reapplied(changes(m_next)).edit);
        QCOMPARE(texts(changes(m_next)), QStringList());
        m_plan.apply(edits::markDone(m_plan, std::array{smoke}, QDate(2026, 8, 26), presentDates(m_plan, dates(), Sound::today)));
        QCOMPARE(m_plan.find(smoke)->deadlineTime, QTime(4, 0));
        QCOMPARE(texts(changes(m_next)), QStringList());
    }

    void aPatternThatSlipsChangesNothing()
    {
        Sound::change<Milestone>(m_plan, Sound::goLive, [](Milestone &m) { m.pinned = QDate(2026, 9, 2); });
        QCOMPARE(texts(changes(m_next)), QStringList());
    }

    void aPinnedMilestoneOfThePatternMayMove()
    {
        m_plan.put(Sound::milestone(m_ids.next<Milestone>().value(), u"Docs"_s, QDate(2026, 8, 12)));
        const MilestoneId docs = m_plan.table<Milestone>().at(m_plan.table<Milestone>().size() - 1).id;
        const auto added = changes(m_next);
        m_plan.apply(reapplied(added).edit);
        // Wed 12 Aug is ten working days before the go-live, and so is Wed 11 Nov.
        QCOMPARE(dates().startOf(copy(docs, m_next)), QDate(2026, 11, 11));
        Sound::change<Milestone>(m_plan, docs, [](Milestone &m) { m.pinned = QDate(2026, 8, 14); });
        QCOMPARE(texts(changes(m_next)), QStringList());
        QVERIFY(!isPatternChanged(m_plan, dates(), *m_plan.find(copy(docs, m_next))));
        // Another kind is told all the same.
        Sound::change<Milestone>(m_plan, docs, [](Milestone &m) { m.kind = MilestoneKind::Gate; });
        QCOMPARE(texts(changes(m_next)), QStringList{u"Docs Kind: Checkpoint → Gate"_s});
    }

    void aPatternThatIsDoneCountsFromItsPins()
    {
        m_plan.put(Sound::milestone(m_ids.next<Milestone>().value(), u"Docs"_s, QDate(2026, 8, 12)));
        // Live a week late.
        Sound::change<Milestone>(m_plan, Sound::goLive, [](Milestone &m) {
            m.state = MilestoneState::Done;
            m.actual = QDate(2026, 9, 2);
        });
        const ReapplyPreview preview = reapplied(changes(m_next));
        QCOMPARE(preview.added.size(), size_t(1));
        QCOMPARE(preview.dates.startOf(preview.added.front()), QDate(2026, 11, 11));
    }

    void whatCountedFromALostOneIsNoConflict()
    {
        const MilestoneId docs = m_ids.next<Milestone>();
        m_plan.put(Sound::following(docs.value(), u"Docs"_s, branchPoint, 3));
        m_plan.apply(reapplied(changes(m_next)).edit);
        Sound::change<Milestone>(m_plan, docs, [](Milestone &m) {
            m.anchor = Sound::goLive;
            m.offset = -20;
        });
        const std::array gone{branchPoint};
        m_plan.apply(edits::removeMilestones(m_plan, gone, presentDates(m_plan, dates(), Sound::today)));
        QCOMPARE(texts(changes(m_next)), (QStringList{u"Docs Rule: 3 working days after a milestone that is gone → 20 working days before v4.2 released"_s,
                                                      u"Branch removed"_s}));
    }

    void aSecondAnchorIsNotOffered()
    {
        Milestone start = Sound::milestone(m_ids.next<Milestone>().value(), u"Kick-off"_s, QDate(2026, 7, 6));
        m_plan.put(start);
        Sound::change<Release>(m_plan, Sound::release, [&](Release &r) { r.anchor = start.id; });
        QCOMPARE(texts(changes(m_next)), QStringList());
    }

    void removedOnesAreThoseOfThePattern()
    {
        const std::array gone{branchPoint};
        m_plan.apply(edits::removeMilestones(m_plan, gone, presentDates(m_plan, dates(), Sound::today)));
        const auto removed = [&](ReleaseId pattern) {
            const auto found = findPatternChanges(m_plan, dates(), pattern, std::span(&m_next, 1));
            return int(std::ranges::count(found, PatternChangeKind::Removed, &PatternChange::kind));
        };
        QCOMPARE(removed(Sound::release), 1);
        QCOMPARE(removed(m_afterNext), 0);
    }

    void whatCountsFromARemovedOneMovesFirst()
    {
        // In the release alone: the day after the branch, Mon 26 Oct.
        Milestone tail = Sound::following(m_ids.next<Milestone>().value(), u"Tail"_s, copy(branchPoint, m_next), 1);
        tail.release = m_next;
        m_plan.put(tail);
        QCOMPARE(dates().startOf(tail.id), QDate(2026, 10, 26));
        Sound::change<Milestone>(m_plan, Sound::freeze, [](Milestone &m) { m.offset = -30; });
        const std::array gone{branchPoint};
        m_plan.apply(edits::removeMilestones(m_plan, gone, presentDates(m_plan, dates(), Sound::today)));
        auto found = changes(m_next);
        for (PatternChange &change : found)
            change.take = true;
        // The freeze comes a week earlier, and so would the branch and what follows it.
        const ReapplyPreview preview = reapplied(found);
        QVERIFY(preview.removed.size() == 1);
        QCOMPARE(preview.dates.startOf(tail.id), QDate(2026, 10, 19));
    }

    void aCircleThatTakesThePlaceOfAnotherIsFound()
    {
        const auto withCircle = [&](MilestoneId a, MilestoneId b) {
            Plan plan = Sound::make();
            plan.put(Sound::following(a.value(), u"One"_s, b, 1));
            plan.put(Sound::following(b.value(), u"Other"_s, a, 1));
            return computeTimetable(plan);
        };
        const Timetable before = withCircle(MilestoneId(20), MilestoneId(21));
        QVERIFY(!newCircle(before, before).isValid());
        const MilestoneId found = newCircle(before, withCircle(MilestoneId(21), MilestoneId(22)));
        QVERIFY(found == MilestoneId(21) || found == MilestoneId(22));
    }

    void circlesAreRefused()
    {
        // The pattern lets the freeze count from the branch, the release the branch from the freeze.
        Sound::change<Milestone>(m_plan, branchPoint, [](Milestone &m) { m.anchor = Sound::goLive; m.offset = -20; });
        Sound::change<Milestone>(m_plan, Sound::freeze, [](Milestone &m) { m.anchor = branchPoint; m.offset = -2; });
        auto found = changes(m_next);
        for (PatternChange &change : found) {
            for (AspectChange &aspect : change.aspects)
                aspect.take = change.pattern == Sound::freeze;
        }
        const auto preview = previewReapplying(m_plan, dates(), Sound::release, found, Sound::today, m_ids);
        QVERIFY(!preview);
        QCOMPARE(preview.error().code, ErrorCode::Cycle);
        QVERIFY(preview.error().text.contains(u"would count from itself in a circle"_s));
    }
};

QTEST_GUILESS_MAIN(TestReapplying)
#include "tst_reapplying.moc"
