// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hotfix.h"

#include "domain/clock.h"
#include "domain/edits/milestoneedits.h"
#include "domain/edits/removal.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/datecalculator.h"
#include "engine/messages.h"
#include "engine/presentdates.h"
#include "engine/rulechange.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// A hotfix of Crane 4.1, which went live on Wed 22 Apr 2026, while 4.2 (freeze Wed 22 Jul, go-live Wed 26 Aug) is being made. The plan's zone is
/// Berlin, two hours ahead of UTC in summer.
class TestHotfix : public QObject
{
    Q_OBJECT

private:
    static constexpr ReleaseId earlier{70}, later{80};
    static constexpr MilestoneId earlierGoLive{71}, earlierBuild{72}, laterGoLive{81}, laterFreeze{82};
    static constexpr RoleId builders{5};
    static constexpr PersonId ada{6};
    static constexpr SkillId signing{7};
    const QDateTime m_start{QDate(2026, 7, 22), QTime(7, 30), QTimeZone::utc()};
    FixedClock m_clock{m_start};
    IdSource m_ids{m_clock, 42};

    static Milestone at(MilestoneId id, ReleaseId release, const QString &title, MilestoneKind kind, QDate day)
    {
        Milestone m = Sound::milestone(id.value(), title, day);
        m.release = release;
        m.kind = kind;
        m.owners = {};
        return m;
    }
    static Plan made()
    {
        Plan plan = Sound::make();
        Sound::change<PlanSettings>(plan, PlanSettings::onlyId, [](PlanSettings &s) { s.timeZone = u"Europe/Berlin"_s; });
        plan.put(Role{builders, u"Builders"_s, false, {}, {}, {}});
        plan.put(Person{ada, u"Ada"_s, {}, {}, {}});
        plan.put(Skill{signing, u"Signing"_s});
        plan.put(Release{earlier, Sound::product, u"4.1"_s, ReleaseState::Released, earlierGoLive, {}});
        plan.put(at(earlierGoLive, earlier, u"v{release}"_s, MilestoneKind::GoLive, QDate(2026, 4, 22)));
        Milestone build = at(earlierBuild, earlier, u"Candidate"_s, MilestoneKind::Build, QDate(2026, 4, 15));
        build.owners = {builders};
        build.neededPeople = {ada};
        build.neededSkills = {signing};
        plan.put(build);
        return plan;
    }
    HotfixRequest request(const QString &name = u"4.1.1"_s) const { return {earlier, name, m_start, usualHotfixSteps()}; }
    HotfixPreview hotfix(const Plan &plan, const HotfixRequest &wanted)
    {
        auto preview = previewHotfix(plan, computeTimetable(plan), wanted, m_start.date(), m_ids);
        if (!preview)
            qFatal("%s", qPrintable(preview.error().text));
        if (const auto sound = validate(plan, preview->edit); !sound)
            qFatal("%s", qPrintable(sound.error().text));
        return *std::move(preview);
    }
    static QStringList momentsOf(const Plan &plan, const std::vector<MilestoneId> &ids)
    {
        const Timetable dates = computeTimetable(plan);
        QStringList moments;
        for (const MilestoneId id : ids)
            moments << dates.find(id)->moment.toUTC().toString(u"dd HH:mm"_s);
        return moments;
    }
    static QStringList titles(const HotfixPreview &preview, const std::vector<MilestoneId> &ids)
    {
        QStringList texts;
        for (const MilestoneId id : ids)
            texts << displayTitle(preview.after, *preview.after.find(id));
        return texts;
    }

private Q_SLOTS:
    void namesAreInsertedBetween()
    {
        Plan plan = made();
        QCOMPARE(nextHotfixName(plan, earlier), u"4.1.1"_s);
        plan.put(Release{ReleaseId(90), Sound::product, u"4.1.1"_s, {}, {}, {}, {}, {}, earlier});
        QCOMPARE(nextHotfixName(plan, earlier), u"4.1.2"_s);
        // A hotfix of the hotfix counts on.
        QCOMPARE(nextHotfixName(plan, ReleaseId(90)), u"4.1.2"_s);
        plan.put(Release{ReleaseId(91), Sound::product, u"5.0.0"_s, {}, {}, {}});
        QCOMPARE(nextHotfixName(plan, ReleaseId(91)), u"5.0.1"_s);
        plan.put(Release{ReleaseId(92), Sound::product, u"1.37"_s, {}, {}, {}});
        QCOMPARE(nextHotfixName(plan, ReleaseId(92)), u"1.37.1"_s);
    }

    void theNumbersOfTheTrainStayFree()
    {
        Plan plan = made();
        Train train;
        train.id = TrainId(60);
        train.name = u"Weekly"_s;
        train.product = Sound::product;
        train.first = QDate(2026, 7, 1);
        train.numbering = u"1.37.{n}"_s;
        train.firstNumber = 1;
        plan.put(train);
        plan.put(Release{ReleaseId(90), Sound::product, u"1.37.1"_s, {}, {}, {}});
        QCOMPARE(nextHotfixName(plan, ReleaseId(90)), u"1.37.1.1"_s);
        plan.put(Release{ReleaseId(91), Sound::product, u"1.37.1.1"_s, {}, {}, {}, {}, {}, ReleaseId(90)});
        QCOMPARE(nextHotfixName(plan, ReleaseId(90)), u"1.37.1.2"_s);
        QCOMPARE(nextHotfixName(plan, ReleaseId(91)), u"1.37.1.2"_s);
        Sound::change<Train>(plan, TrainId(60), [](Train &t) { t.numbering = u"1.{n}.1"_s; });
        plan.put(Release{ReleaseId(92), Sound::product, u"1.40"_s, {}, {}, {}});
        QCOMPARE(nextHotfixName(plan, ReleaseId(92)), u"1.40.0.1"_s);
    }

    void stepsCountHours()
    {
        const HotfixPreview preview = hotfix(made(), request());
        QStringList moments;
        for (const MilestoneId id : preview.steps)
            moments << preview.dates.find(id)->moment.toUTC().toString(u"dd HH:mm"_s);
        QCOMPARE(titles(preview, preview.steps), (QStringList{u"Hotfix 4.1.1 starts"_s, u"Fix ready"_s, u"Review"_s, u"Candidate build"_s, u"Smoke test"_s,
                                                               u"Go/no-go"_s, u"4.1.1 live"_s}));
        QCOMPARE(moments, (QStringList{u"22 07:30"_s, u"22 11:30"_s, u"22 13:30"_s, u"22 14:30"_s, u"22 18:30"_s, u"22 19:30"_s, u"22 20:30"_s}));
        const Release &release = *preview.after.find(preview.release);
        QCOMPARE(release.hotfixOf, earlier);
        QCOMPARE(release.name, u"4.1.1"_s);
        QCOMPARE(release.anchor, preview.steps.back());
        QCOMPARE(preview.after.find(release.anchor)->kind, MilestoneKind::GoLive);
        // The start is at 9:30 in Berlin, and the day is that of Berlin where hours pass midnight there.
        QCOMPARE(preview.after.find(preview.steps.front())->deadlineTime, QTime(9, 30));
        HotfixRequest longer = request();
        longer.steps.back().hours = 3;
        const HotfixPreview late = hotfix(made(), longer);
        QCOMPARE(late.dates.startOf(late.steps.back()), QDate(2026, 7, 23)); // 22:30 UTC is 0:30 in Berlin.
    }

    void deadlinesAreTimesOfDay()
    {
        const HotfixPreview preview = hotfix(made(), request());
        QStringList times;
        for (const MilestoneId id : preview.steps)
            times << deadlineTimeOf(preview.after, *preview.after.find(id), *preview.dates.find(id)).toString(u"HH:mm"_s);
        // In Berlin: two hours later than UTC.
        QCOMPARE(times, (QStringList{u"09:30"_s, u"13:30"_s, u"15:30"_s, u"16:30"_s, u"20:30"_s, u"21:30"_s, u"22:30"_s}));
        // 20:30 UTC is 8:30 on the next morning in Auckland.
        const MilestoneId live = preview.steps.back();
        QCOMPARE(dayIn(QTimeZone("Pacific/Auckland"), *preview.after.find(live), *preview.dates.find(live)), QDate(2026, 7, 23));
        // What was done has the time of its rule no longer.
        Milestone done = *preview.after.find(live);
        done.state = MilestoneState::Done;
        done.actual = QDate(2026, 7, 22);
        QVERIFY(!deadlineTimeOf(preview.after, done, *preview.dates.find(live)).isValid());
    }

    void whatIsTickedOffInTimeMovesNothing()
    {
        const HotfixPreview preview = hotfix(made(), request());
        const Plan &plan = preview.after;
        const QStringList moments = momentsOf(plan, preview.steps);
        const std::array fixed{preview.steps[1]};
        const edits::PresentDates dates = presentDates(plan, preview.dates, m_start.date());
        for (const PlanEdit &edit : {edits::markDone(plan, fixed, dates.today, dates), edits::setState(plan, fixed, MilestoneState::Done, dates),
                                     edits::setActual(plan, fixed, dates.today, dates)}) {
            const Plan ticked = Sound::after(plan, edit);
            QCOMPARE(ticked.find(fixed.front())->state, MilestoneState::Done);
            QCOMPARE(momentsOf(ticked, preview.steps), moments);
            QCOMPARE(momentsOf(Sound::after(ticked, edits::reopenMilestones(ticked, fixed)), preview.steps), moments);
        }
    }

    void whatIsPinnedWhereItIsMovesNothing()
    {
        const HotfixPreview preview = hotfix(made(), request());
        const Plan &plan = preview.after;
        const QStringList moments = momentsOf(plan, preview.steps);
        const edits::PresentDates dates = presentDates(plan, preview.dates, m_start.date());
        const MilestoneId build = preview.steps[3];
        QCOMPARE(momentsOf(Sound::after(plan, edits::pinMilestone(plan, build, dates.of(build).start, dates)), preview.steps), moments);
        const auto pinned = changeRuleKind(plan, preview.dates, std::array{build}, RuleKind::Pinned);
        QVERIFY(pinned);
        QCOMPARE(momentsOf(Sound::after(plan, *pinned), preview.steps), moments);
        // The build counts from the review.
        const Plan without = Sound::after(plan, edits::removeMilestones(plan, std::array{preview.steps[2]}, dates));
        QCOMPARE(without.find(build)->rule, RuleKind::Pinned);
        QCOMPARE(momentsOf(without, {preview.steps.begin() + 3, preview.steps.end()}), moments.mid(3));
    }

    void whatTheStepsLackIsTold()
    {
        const HotfixPreview preview = hotfix(made(), request());
        QVERIFY(std::ranges::any_of(preview.conflicts, [&](const Problem &p) {
            return p.check == u"milestone-without-owner"_s && p.release == preview.release;
        }));
    }

    void ownersAreThoseOfTheRepairedRelease()
    {
        const HotfixPreview preview = hotfix(made(), request());
        const Milestone &build = *preview.after.find(preview.steps[3]);
        QCOMPARE(build.owners, IdList<Role>{builders});
        QCOMPARE(build.neededPeople, IdList<Person>{ada});
        QVERIFY(preview.after.find(preview.steps[1])->owners.empty());
    }

    void whatItTakesFromTheNextReleaseIsTold()
    {
        Plan plan = made();
        Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.owners = {Sound::lead, builders}; m.neededSkills = {signing}; });
        plan.put(Sound::milestone(12, u"Not on that day"_s, QDate(2026, 7, 24)));
        Sound::change<Milestone>(plan, MilestoneId(12), [](Milestone &m) { m.owners = {builders}; });
        // 100 hours over the 40 working days from Wed 1 Jul to Tue 25 Aug: 2.5 a day.
        Milestone phase = Sound::milestone(13, u"Development"_s, QDate(2026, 7, 1));
        phase.kind = MilestoneKind::Phase;
        phase.span = 55;
        phase.owners = {};
        plan.put(phase);
        RoughDemand rough;
        rough.id = RoughDemandId(14);
        rough.release = Sound::release;
        rough.skill = signing;
        rough.phase = MilestoneId(13);
        rough.low = rough.likely = rough.high = 100;
        plan.put(rough);
        const HotfixPreview preview = hotfix(plan, request());
        QCOMPARE(preview.nextRelease, Sound::release);
        QCOMPARE(preview.takes.size(), size_t(1));
        QCOMPARE(preview.takes.front().milestone, Sound::freeze);
        QCOMPARE(preview.takes.front().owners, IdList<Role>{builders});
        QCOMPARE(preview.takes.front().skills, IdList<Skill>{signing});
        QVERIFY(preview.takes.front().people.empty());
        QCOMPARE(preview.hours.size(), size_t(1));
        QCOMPARE(preview.hours.front().skill, signing);
        QCOMPARE(preview.hours.front().hours, 2.5);
    }

    void theFixMergesIntoMainAndWhatHasBranched()
    {
        Plan plan = made();
        Sound::putRelease(plan, later, u"4.3"_s, laterGoLive, QDate(2026, 11, 25));
        plan.put(at(laterFreeze, later, u"Code freeze"_s, MilestoneKind::Freeze, QDate(2026, 10, 21)));
        // On the day of its freeze 4.2 has branched; 4.3 has not, and gets it from main.
        const HotfixPreview preview = hotfix(plan, request());
        QCOMPARE(titles(preview, preview.merges), (QStringList{u"Merge fix into main"_s, u"Merge fix into 4.2"_s}));
        for (const MilestoneId id : preview.merges) {
            QCOMPARE(preview.after.find(id)->kind, MilestoneKind::Checkpoint);
            QCOMPARE(preview.dates.startOf(id), QDate(2026, 7, 23));
            QCOMPARE(preview.after.find(id)->release, preview.release);
        }
        QCOMPARE(mergeTargets(plan, computeTimetable(plan), earlier, QDate(2026, 7, 21)), std::vector<ReleaseId>());
        QCOMPARE(mergeTargets(plan, computeTimetable(plan), earlier, QDate(2026, 10, 21)), (std::vector{Sound::release, later}));
        QCOMPARE(mergeTargets(plan, computeTimetable(plan), Sound::release, QDate(2026, 10, 21)), std::vector{later});
    }

    void releasedOnesInUseGetTheFixToo()
    {
        Plan plan = made();
        const auto addReleased = [&](qint64 id, const QString &name, QDate day) {
            Sound::putRelease(plan, ReleaseId(id), name, MilestoneId(id + 1), day, ReleaseState::Released);
        };
        addReleased(90, u"3.9"_s, QDate(2025, 10, 15));
        addReleased(93, u"4.0"_s, QDate(2026, 1, 14));
        // A hotfix of 3.9 that is younger than 4.0; what it repairs is not.
        addReleased(96, u"3.9.1"_s, QDate(2026, 2, 4));
        Sound::change<Release>(plan, ReleaseId(96), [](Release &r) { r.hotfixOf = ReleaseId(90); });
        const auto targets = [&](ReleaseId repairs, QDate day) { return mergeTargets(plan, computeTimetable(plan), repairs, day); };
        const QDate day(2026, 7, 21); // 4.2 has not branched yet.
        QCOMPARE(targets(ReleaseId(90), day), std::vector{earlier});
        plan.put(at(MilestoneId(99), ReleaseId(93), u"End of life"_s, MilestoneKind::EndOfLife, QDate(2026, 7, 21)));
        QCOMPARE(targets(ReleaseId(90), day), (std::vector{ReleaseId(93), earlier}));
        QCOMPARE(targets(ReleaseId(96), day), (std::vector{ReleaseId(93), earlier}));
        QCOMPARE(targets(ReleaseId(90), QDate(2026, 7, 22)), (std::vector{earlier, Sound::release}));
        QCOMPARE(targets(earlier, day), std::vector<ReleaseId>());
    }

    void refusesWithAReason()
    {
        Plan plan = made();
        const auto refusal = [&](const HotfixRequest &wanted) {
            const auto preview = previewHotfix(plan, computeTimetable(plan), wanted, m_start.date(), m_ids);
            return preview ? QString() : preview.error().text;
        };
        QCOMPARE(refusal(request(u"4.2"_s)), u"There is a release Crane 4.2 already; type another name."_s);
        QCOMPARE(refusal(request(u" "_s)), u"The new release needs a name; type one."_s);
        HotfixRequest wanted = request();
        wanted.steps[1].title = u" "_s;
        QCOMPARE(refusal(wanted), u"Each step of the hotfix needs a title; type one."_s);
        wanted = request();
        wanted.steps[0].hours = -1;
        QCOMPARE(refusal(wanted), u"“Fix ready” comes 0 to 1000 hours after the step before it; type another number."_s);
        wanted = request();
        wanted.repairs = {};
        QCOMPARE(refusal(wanted), u"Choose the release that the hotfix repairs."_s);
        Sound::change<Release>(plan, earlier, [](Release &r) { r.state = ReleaseState::Cancelled; });
        QVERIFY(refusal(request()).contains(u"is cancelled"_s));
    }
};

QTEST_GUILESS_MAIN(TestHotfix)
#include "tst_hotfix.moc"
