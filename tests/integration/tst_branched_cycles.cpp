// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/branching.h"

#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/reapplying.h"
#include "engine/rulelearningcycles.h"
#include "engine/scheduler.h"
#include "engine/slip.h"
#include "exchange/csvreader.h"
#include "exchange/scheduleimport.h"

#include <QFile>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Two real cycles, rules learnt from them, the next one branched, and its code freeze slipped by a week. What must come of it is worked out
/// here from the published dates alone, by counting Mondays to Fridays.
class TestBranchedCycles : public QObject
{
    Q_OBJECT

private:
    static constexpr auto folder = PLIMSOLL_SHARED_DATA "/kubernetes/";
    static constexpr auto freezeTitle = "Begin Code Freeze and Test Freeze";
    const QDate released137{2026, 8, 26};
    /// 1.37 came out 18 weeks after 1.36, of 22 Apr 2026.
    const QDate released138{2026, 12, 30};
    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(9, 0), QTimeZone::utc())};
    IdSource m_ids{m_clock, 138};
    Plan m_plan; ///< With rules, and 1.38.
    ReleaseId m_release;
    QMap<QString, QDate> m_expected; ///< Title in 1.38 → day.

    static QString pathOf(const QString &version) { return QString::fromLatin1(folder) + version + u"-milestones.csv"_s; }

    void importCycle(const QString &version)
    {
        const auto table = readCsvFile(pathOf(version));
        QVERIFY2(table, table ? "" : qPrintable(table.error().text));
        ImportOptions options;
        options.product = u"Kubernetes"_s;
        options.today = m_clock.now().date();
        const auto outcome = importTable(m_plan, computeTimetable(m_plan), *table, options, m_ids);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        m_plan.apply(outcome->edit);
    }
    [[nodiscard]] ReleaseId releaseNamed(const QString &name) const
    {
        for (const Release &release : m_plan.table<Release>()) {
            if (release.name == name)
                return release.id;
        }
        return {};
    }
    static bool isWeekday(QDate day) { return day.dayOfWeek() <= 5; }
    static QDate plusWorkingDays(QDate day, int count)
    {
        const int step = count < 0 ? -1 : 1;
        while (count != 0) {
            day = day.addDays(step);
            count -= isWeekday(day) ? step : 0;
        }
        return day;
    }
    static int workingDaysBetween(QDate from, QDate to)
    {
        int count = 0;
        const int step = from <= to ? 1 : -1;
        for (QDate day = from; day != to;) {
            day = day.addDays(step);
            count += isWeekday(day) ? step : 0;
        }
        return count;
    }
    /// As published for 1.37, at the same distance from the release of 1.38.
    void readExpected()
    {
        const auto table = readCsvFile(pathOf(u"1.37"_s));
        for (size_t row = 1; row < table->rows.size(); ++row) {
            const QStringList &cells = table->rows[row].cells;
            if (cells[0].startsWith("KubeCon"_L1))
                continue;
            const QDate day = QDate::fromString(cells[2], Qt::ISODate);
            m_expected.insert(QString(cells[0]).replace(u"1.37"_s, u"1.38"_s),
                              isWeekday(day) ? plusWorkingDays(released138, workingDaysBetween(released137, day))
                                             : released138.addDays(released137.daysTo(day)));
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
        if (!QFile::exists(pathOf(u"1.36"_s)))
            QSKIP("The real cycles are not beside this checkout.");
        importCycle(u"1.36"_s);
        importCycle(u"1.37"_s);
        const std::vector<ReleaseId> cycles{releaseNamed(u"1.36"_s), releaseNamed(u"1.37"_s)};
        const Timetable dates = computeTimetable(m_plan);
        const auto study = studyCycles(m_plan, dates, cycles);
        QVERIFY(study);
        m_plan.apply(acceptRules(m_plan, proposeRules(m_plan, dates, *study, releaseNamed(u"1.37"_s))));
        readExpected();
        QCOMPARE(m_expected.size(), 36);
    }

    void theNextReleaseFollowsTheRules()
    {
        const Timetable dates = computeTimetable(m_plan);
        const WantedRelease wanted = suggestNextRelease(m_plan, dates, releaseNamed(u"1.37"_s), m_clock.now().date());
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
        QVERIFY(findPatternChanges(plan, computeTimetable(plan), releaseNamed(u"1.37"_s), std::span(&m_release, 1)).empty());
    }

    void aSlipOfThePatternIsOfferedToTheRelease()
    {
        QVERIFY(m_release.isValid());
        // The freeze of 1.37 alone comes a week later: 20 working days before the release instead of 25.
        Plan plan = m_plan;
        const ReleaseId pattern = releaseNamed(u"1.37"_s);
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
