// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/branching.h"

#include "domain/clock.h"
#include "domain/titlepattern.h"
#include "engine/reapplying.h"
#include "engine/rulelearningcycles.h"
#include "engine/slip.h"
#include "support/realcycles.h"

#include <QTest>

using namespace Plimsoll;
using namespace Plimsoll::RealCycles;
using namespace Qt::StringLiterals;

/// Two real cycles, rules learnt from them, the next one branched, and its code freeze slipped by a week. What must come of it is worked out
/// here from the published dates alone, by counting Mondays to Fridays.
class TestBranchedCycles : public QObject
{
    Q_OBJECT

private:
    static constexpr auto freezeTitle = "Begin Code Freeze and Test Freeze";
    const QDate released137{2026, 8, 26};
    /// 1.37 came out 18 weeks after 1.36, of 22 Apr 2026.
    const QDate released138{2026, 12, 30};
    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(9, 0), QTimeZone::utc())};
    IdSource m_ids{m_clock, 138};
    Plan m_plan; ///< With rules, and 1.38.
    ReleaseId m_release;
    QMap<QString, QDate> m_expected; ///< Title in 1.38 → day.

    /// As published for 1.37, at the same distance from the release of 1.38.
    void readExpected()
    {
        const auto dates = datesIn(u"1.37"_s);
        for (auto it = dates.cbegin(); it != dates.cend(); ++it) {
            m_expected.insert(QString(it.key()).replace(u"1.37"_s, u"1.38"_s),
                              isWeekday(it.value()) ? plusWorkingDays(released138, workingDaysBetween(released137, it.value()))
                                                    : released138.addDays(released137.daysTo(it.value())));
        }
    }
    [[nodiscard]] MilestoneId milestone(const QString &title) const
    {
        for (const Milestone &m : m_plan.table<Milestone>()) {
            if (m.release == m_release && displayTitle(m_plan, m) == title)
                return m.id;
        }
        return {};
    }
    [[nodiscard]] QMap<QString, QDate> datesOf(const Plan &plan, const Timetable &dates) const
    {
        QMap<QString, QDate> found;
        for (const MilestoneId id : milestonesByDate(plan, dates, m_release))
            found.insert(displayTitle(plan, *plan.find(id)), dates.startOf(id));
        return found;
    }
    [[nodiscard]] SlipPreview slipped(SlipScope scope)
    {
        SlipRequest request;
        request.milestone = milestone(QString::fromLatin1(freezeTitle));
        request.amount = 1;
        request.unit = OffsetUnit::Weeks;
        request.scope = scope;
        auto preview = previewSlip(m_plan, computeTimetable(m_plan), request, m_clock.now().date(), m_ids);
        if (!preview)
            qFatal("%s", qPrintable(preview.error().text));
        return *std::move(preview);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!areThere())
            QSKIP("The real cycles are not beside this checkout.");
        for (const QString &version : {u"1.36"_s, u"1.37"_s})
            importCycle(m_plan, version, m_clock.now().date(), m_ids);
        const std::vector<ReleaseId> cycles{releaseNamed(m_plan, u"1.36"_s), releaseNamed(m_plan, u"1.37"_s)};
        const Timetable dates = computeTimetable(m_plan);
        const auto study = studyCycles(m_plan, dates, cycles);
        QVERIFY(study);
        m_plan.apply(acceptRules(m_plan, proposeRules(m_plan, dates, *study, releaseNamed(m_plan, u"1.37"_s))));
        readExpected();
        QCOMPARE(m_expected.size(), 36);
    }

    void theNextReleaseFollowsTheRules()
    {
        const Timetable dates = computeTimetable(m_plan);
        const WantedRelease wanted = suggestNextRelease(m_plan, dates, releaseNamed(m_plan, u"1.37"_s), m_clock.now().date());
        QCOMPARE(wanted.name, u"1.38"_s);
        QCOMPARE(wanted.anchorDate, released138);
        const auto preview = previewBranch(m_plan, dates, wanted, m_clock.now().date(), m_ids);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text));
        QVERIFY(validate(m_plan, preview->edit).hasValue());
        m_plan.apply(preview->edit);
        m_release = preview->release;
        QCOMPARE(datesOf(m_plan, computeTimetable(m_plan)), m_expected);
        // Nothing is a date but the anchor, and nothing names the old version.
        for (const Milestone &m : m_plan.table<Milestone>()) {
            if (m.release == m_release)
                QCOMPARE(m.rule == RuleKind::Pinned, m.id == m_plan.find(m_release)->anchor);
        }
        QVERIFY(preview->stillNames.empty());
    }

    void aWeekOfCodeFreezeMovesAllThatComesAfterIt()
    {
        QVERIFY(m_release.isValid());
        const QDate freeze = m_expected.value(QString::fromLatin1(freezeTitle));
        QCOMPARE(freeze, QDate(2026, 11, 25));
        QMap<QString, QDate> after;
        QMap<QString, QPair<QDate, QDate>> moves;
        for (auto it = m_expected.cbegin(); it != m_expected.cend(); ++it) {
            const QDate to = it.value() < freeze ? it.value() : isWeekday(it.value()) ? plusWorkingDays(it.value(), 5) : it.value().addDays(7);
            after.insert(it.key(), to);
            if (to != it.value())
                moves.insert(it.key(), {it.value(), to});
        }
        QVERIFY(moves.size() > 10 && moves.size() < 30);
        const SlipPreview preview = slipped(SlipScope::ThisAndLater);
        QMap<QString, QPair<QDate, QDate>> told;
        for (const SlippedDate &moved : preview.moved) {
            QCOMPARE(m_plan.find(moved.milestone)->release, m_release);
            told.insert(displayTitle(m_plan, *m_plan.find(moved.milestone)), {moved.from.start, moved.to.start});
            QCOMPARE(moved.workingDays, 5);
        }
        QCOMPARE(told, moves);
        Plan slippedPlan = m_plan;
        slippedPlan.apply(preview.edit);
        QCOMPARE(datesOf(slippedPlan, computeTimetable(slippedPlan)), after);
    }

    void aSlipIsNoChangeOfThePattern()
    {
        QVERIFY(m_release.isValid());
        Plan plan = m_plan;
        plan.apply(slipped(SlipScope::ThisAndLater).edit);
        QVERIFY(findPatternChanges(plan, computeTimetable(plan), releaseNamed(m_plan, u"1.37"_s), std::span(&m_release, 1)).empty());
    }

    void aSlipOfThePatternIsOfferedToTheRelease()
    {
        QVERIFY(m_release.isValid());
        // The freeze of 1.37 alone comes a week later: 20 working days before the release instead of 25.
        Plan plan = m_plan;
        const ReleaseId pattern = releaseNamed(m_plan, u"1.37"_s);
        for (const Milestone &m : m_plan.table<Milestone>()) {
            if (m.release != pattern || displayTitle(m_plan, m) != QString::fromLatin1(freezeTitle))
                continue;
            Milestone later = m;
            QCOMPARE(later.offset, -25);
            later.offset = -20;
            plan.put(later);
        }
        const auto changes = findPatternChanges(plan, computeTimetable(plan), pattern, std::span(&m_release, 1));
        QCOMPARE(changes.size(), size_t(1));
        const auto preview = previewReapplying(plan, computeTimetable(plan), pattern, changes, m_clock.now().date(), m_ids);
        QVERIFY(preview);
        QCOMPARE(preview->dates.startOf(milestone(QString::fromLatin1(freezeTitle))), plusWorkingDays(released138, -20));
    }
};

QTEST_GUILESS_MAIN(TestBranchedCycles)
#include "tst_branched_cycles.moc"
