// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulecopying.h"

#include "domain/clock.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/branching.h"
#include "engine/reapplying.h"
#include "engine/rulepattern.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// The rules of Crane 4.2 (freeze 25 working days before the go-live, branch two after the freeze) onto 4.3, which was typed by hand: freeze on
/// Mon 19 Oct, go-live on Wed 25 Nov 2026.
class TestRuleCopying : public QObject
{
    Q_OBJECT

private:
    static constexpr ReleaseId next{70};
    static constexpr MilestoneId nextGoLive{71}, nextFreeze{72}, nextDocs{73};
    FixedClock m_clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::utc())};
    IdSource m_ids{m_clock, 42};

    static Plan made()
    {
        Plan plan = Sound::make();
        plan.put(Sound::following(12, u"Branch {release}"_s, Sound::freeze, 2));
        plan.put(Release{next, Sound::product, u"4.3"_s, {}, nextGoLive, {}});
        const auto add = [&](MilestoneId id, const QString &title, QDate day) {
            Milestone m = Sound::milestone(id.value(), title, day);
            m.release = next;
            plan.put(m);
        };
        add(nextGoLive, u"Crane 4.3 out"_s, QDate(2026, 11, 25));
        add(nextFreeze, u"Code  Freeze"_s, QDate(2026, 10, 19));
        add(nextDocs, u"Docs"_s, QDate(2026, 10, 30));
        return plan;
    }
    RuleCopyPreview copied(const Plan &plan, const RuleCopyRequest &request)
    {
        auto preview = previewRuleCopy(plan, computeTimetable(plan), request, Sound::today, m_ids);
        if (!preview)
            qFatal("%s", qPrintable(preview.error().text));
        return *std::move(preview);
    }
    static QStringList texts(const Plan &plan, const RuleCopyPreview &preview)
    {
        static const char *outcomes[] = {"moves", "rule only", "same", "added", "missing", "over", "anchor", "no rule"};
        QStringList texts;
        for (const RuleCopyRow &row : preview.rows) {
            texts << u"%1: %2 %3 %4"_s.arg(displayTitle(plan, *plan.find(row.from)), QString::fromLatin1(outcomes[int(row.outcome)]),
                                            row.becomes.toString(Qt::ISODate), QString::number(row.workingDays));
        }
        return texts;
    }

private Q_SLOTS:
    void titlesMatchAndMissingOnesAreMade()
    {
        const Plan plan = made();
        const RuleCopyPreview preview = copied(plan, {Sound::release, {}, next, true});
        // 25 working days before Wed 25 Nov is Wed 21 Oct, two later than Mon 19 Oct.
        QCOMPARE(texts(plan, preview), (QStringList{u"Code freeze: moves 2026-10-21 2"_s, u"Branch 4.2: added 2026-10-23 0"_s,
                                                     u"v4.2 released: anchor 2026-11-25 0"_s}));
        QVERIFY(preview.rows.front().byTitle);
        const Milestone &freeze = *preview.after.find(nextFreeze);
        QCOMPARE(freeze.anchor, nextGoLive);
        QCOMPARE(freeze.copiedFrom, Sound::freeze);
        QVERIFY(copiedRuleFrom(freeze.copiedRule));
        QCOMPARE(freeze.title, u"Code  Freeze"_s); // Rules, not words.
        const Milestone &branch = *preview.after.find(preview.rows[1].to);
        QCOMPARE(displayTitle(preview.after, branch), u"Branch 4.3"_s);
        QCOMPARE(branch.anchor, nextFreeze);
        QVERIFY(preview.followers.empty());
        QVERIFY(validate(plan, preview.edit).hasValue());
        // Again: everything is as it should be.
        const RuleCopyPreview again = copied(preview.after, {Sound::release, {}, next, true});
        QVERIFY(again.edit.isEmpty());
        QCOMPARE(again.rows.front().outcome, RuleCopyOutcome::Same);
        QVERIFY(!again.rows.front().byTitle);
    }

    void onlyTheChosenOnes()
    {
        const Plan plan = made();
        const RuleCopyPreview preview = copied(plan, {Sound::release, {MilestoneId(12)}, next, false});
        QCOMPARE(texts(plan, preview), QStringList{u"Branch 4.2: missing  0"_s});
        QVERIFY(preview.edit.isEmpty());
    }

    void originsWinOverTitles()
    {
        Plan plan = made();
        Sound::change<Milestone>(plan, nextDocs, [](Milestone &m) { m.copiedFrom = Sound::freeze; });
        const RuleCopyPreview preview = copied(plan, {Sound::release, {Sound::freeze}, next, false});
        QCOMPARE(preview.rows.front().to, nextDocs);
        QVERIFY(!preview.rows.front().byTitle);
    }

    void doneOnesNeverMove()
    {
        Plan plan = made();
        Sound::change<Milestone>(plan, nextFreeze, [](Milestone &m) {
            m.state = MilestoneState::Done;
            m.actual = QDate(2026, 10, 19);
        });
        const RuleCopyPreview preview = copied(plan, {Sound::release, {}, next, true});
        QCOMPARE(preview.rows.front().outcome, RuleCopyOutcome::Over);
        QCOMPARE(*preview.after.find(nextFreeze), *plan.find(nextFreeze));
        QCOMPARE(preview.dates.startOf(nextFreeze), QDate(2026, 10, 19));
    }

    void whatCountsFromThemFollows()
    {
        Plan plan = made();
        Milestone tail = Sound::following(74, u"Tail"_s, nextFreeze, 1);
        tail.release = next;
        plan.put(tail);
        const RuleCopyPreview preview = copied(plan, {Sound::release, {Sound::freeze}, next, true});
        QCOMPARE(preview.followers.size(), size_t(1));
        QCOMPARE(preview.followers.front().milestone, MilestoneId(74));
        QCOMPARE(preview.followers.front().to.start, QDate(2026, 10, 22));
        QCOMPARE(preview.followers.front().workingDays, 2);
    }

    void withoutTheMilestoneItCountsFromTheDistanceIsKept()
    {
        Plan plan = made();
        plan.remove(nextFreeze);
        // The branch alone: 23 working days before the go-live, as in the source.
        const RuleCopyPreview preview = copied(plan, {Sound::release, {MilestoneId(12)}, next, true});
        QCOMPARE(texts(plan, preview), QStringList{u"Branch 4.2: added 2026-10-23 0"_s});
        QCOMPARE(preview.after.find(preview.rows.front().to)->anchor, nextGoLive);
        QCOMPARE(preview.after.find(preview.rows.front().to)->offset, -23);
    }

    void whatTheSourceChangesLaterIsNoConflict()
    {
        Plan plan = made();
        plan.apply(copied(plan, {Sound::release, {}, next, true}).edit);
        const auto changes = [&] { return findPatternChanges(plan, computeTimetable(plan), Sound::release, std::span(&next, 1)); };
        QCOMPARE(changes().size(), size_t(0));
        // The anchor of 4.3 was typed, and is no copy of that of 4.2; yet both count from it.
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.offset = -30; });
        const auto found = changes();
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().own, nextFreeze);
        QVERIFY(!found.front().aspects.front().conflict);
    }

    void whatWasGivenIsRemembered()
    {
        Plan plan = made();
        plan.remove(nextFreeze);
        plan.apply(copied(plan, {Sound::release, {MilestoneId(12)}, next, true}).edit);
        const auto changes = [&] {
            auto found = findPatternChanges(plan, computeTimetable(plan), Sound::release, std::span(&next, 1));
            std::erase_if(found, [](const PatternChange &change) { return change.kind != PatternChangeKind::Changed; });
            return found;
        };
        // 23 working days before the go-live, since there is no freeze.
        QCOMPARE(changes().size(), size_t(0));
        Sound::change<Milestone>(plan, MilestoneId(12), [](Milestone &m) { m.offset = 3; });
        const auto found = changes();
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(!found.front().aspects.front().conflict);
        QCOMPARE(found.front().aspects.front().now, u"22 working days before v4.2 released"_s);
        const auto preview = previewReapplying(plan, computeTimetable(plan), Sound::release, found, Sound::today, m_ids);
        QVERIFY(preview);
        QCOMPARE(preview->after.find(found.front().own)->anchor, nextGoLive);
        QCOMPARE(preview->after.find(found.front().own)->offset, -22);
    }

    void copiesOfAThirdReleaseStayOnes()
    {
        Plan plan = Sound::make();
        const auto branch = [&](const QString &name, QDate day) {
            auto made = previewBranch(plan, computeTimetable(plan), WantedRelease{Sound::release, name, day, {}, {}}, Sound::today, m_ids);
            plan.apply(made->edit);
            return made->release;
        };
        const ReleaseId third = branch(u"4.3"_s, QDate(2026, 11, 25));
        const ReleaseId fourth = branch(u"4.4"_s, QDate(2027, 2, 24));
        Sound::change<Milestone>(plan, copiesIn(plan, third).value(Sound::freeze), [](Milestone &m) { m.offset = -20; });
        const RuleCopyPreview preview = copied(plan, {third, {}, fourth, true});
        const MilestoneId freeze = copiesIn(plan, fourth).value(Sound::freeze);
        QCOMPARE(preview.after.find(freeze)->offset, -20);
        QCOMPARE(preview.after.find(freeze)->copiedFrom, Sound::freeze);
        // For 4.2 nothing is missing there, and what 4.4 has is its own affair.
        QCOMPARE(findPatternChanges(preview.after, preview.dates, Sound::release, std::span(&fourth, 1)).size(), size_t(0));
    }

    void theDistanceIsThatOfTheDay()
    {
        Plan plan = made();
        plan.put(Sound::milestone(13, u"Rehearsal"_s, QDate(2026, 8, 22))); // A Saturday.
        plan.put(Sound::following(14, u"Report"_s, MilestoneId(13), 1));    // On Mon 24 Aug, two working days before the go-live.
        const RuleCopyPreview preview = copied(plan, {Sound::release, {MilestoneId(14)}, next, true});
        QCOMPARE(texts(plan, preview), QStringList{u"Report: added 2026-11-23 0"_s});
    }

    void aKeyIsGivenOnce()
    {
        Plan plan = made();
        Sound::change<Milestone>(plan, MilestoneId(12), [](Milestone &m) { m.importKey = u"row-7 of 4.2"_s; });
        const auto key = [&] {
            const RuleCopyPreview preview = copied(plan, {Sound::release, {MilestoneId(12)}, next, true});
            return preview.after.find(preview.rows.front().to)->importKey;
        };
        QCOMPARE(key(), u"row-7 of 4.3"_s);
        Sound::change<Milestone>(plan, nextDocs, [](Milestone &m) { m.importKey = u"row-7 of 4.3"_s; });
        QCOMPARE(key(), QString());
    }

    void refusesWithAReason()
    {
        Plan plan = made();
        const auto refusal = [&](ReleaseId from, ReleaseId to) {
            const auto preview = previewRuleCopy(plan, computeTimetable(plan), {from, {}, to, true}, Sound::today, m_ids);
            return preview ? QString() : preview.error().text;
        };
        QCOMPARE(refusal(Sound::release, Sound::release), u"A release has its own rules already; choose another one to copy them to."_s);
        QCOMPARE(refusal(Sound::release, ReleaseId(99)), u"One of the two releases is gone; choose another."_s);
        // The go-live there counts from its freeze: the rule of the freeze would close a circle.
        Sound::change<Milestone>(plan, nextGoLive, [](Milestone &m) {
            m.rule = RuleKind::Offset;
            m.anchor = nextFreeze;
            m.offset = 27;
        });
        QVERIFY(refusal(Sound::release, next).contains(u"would count from itself in a circle"_s));
    }
};

QTEST_GUILESS_MAIN(TestRuleCopying)
#include "tst_rulecopying.moc"
