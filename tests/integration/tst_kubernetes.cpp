// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "domain/titlepattern.h"
#include "engine/moveedits.h"
#include "engine/problems.h"
#include "engine/releaseplacement.h"
#include "engine/rulelearningcycles.h"
#include "support/realcycles.h"

#include <QTest>
#include <QTextStream>

using namespace Plimsoll;
using namespace Plimsoll::RealCycles;
using namespace Qt::StringLiterals;

/// Two real release cycles: what the rules of the first say about the second.
class TestKubernetes : public QObject
{
    Q_OBJECT

private:
    const QDate released136{2026, 4, 22};
    const QDate released137{2026, 8, 26};
    FixedClock m_clock{QDateTime(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::utc())};
    IdSource m_ids{m_clock, 137};
    Plan m_plan;
    Timetable m_timetable{computeTimetable(Plan())};

    [[nodiscard]] CycleStudy study() const
    {
        const std::vector<ReleaseId> cycles{releaseNamed(m_plan, u"1.36"_s), releaseNamed(m_plan, u"1.37"_s)};
        return studyCycles(m_plan, m_timetable, cycles).value();
    }

    /// Title without version → working days from the release, straight from the file.
    static QMap<QString, int> offsetsInFile(const QString &version, QDate released)
    {
        QMap<QString, int> offsets;
        const auto dates = datesIn(version);
        for (auto it = dates.cbegin(); it != dates.cend(); ++it)
            offsets.insert(QString(it.key()).replace(version, u"{release}"_s), workingDaysBetween(released, it.value()));
        return offsets;
    }

    /// A plan in which 1.36 counts by rules, and 1.38 is made like it at the day on which 1.37 came out.
    struct Placed {
        Plan plan;
        Timetable timetable;
        QMap<QString, MilestoneId> byTitle; ///< Of the placed release, by title pattern.
    };

    [[nodiscard]] Placed place(const std::vector<RuleProposal> &rules)
    {
        Placed placed{m_plan, m_timetable, {}};
        placed.plan.apply(acceptRules(m_plan, rules));
        const auto edit = placeRelease(placed.plan, computeTimetable(placed.plan), WantedRelease{releaseNamed(m_plan, u"1.36"_s), u"1.38"_s, released137, {}, {}}, m_ids);
        placed.plan.apply(edit.value());
        placed.timetable = computeTimetable(placed.plan);
        for (const Milestone &m : placed.plan.table<Milestone>()) {
            if (placed.plan.find(m.release)->name == u"1.38")
                placed.byTitle.insert(patternFromTitle(m.title, u"1.38"_s), m.id);
        }
        return placed;
    }

    /// Working days from where the rules put each milestone to where it really was, by title.
    [[nodiscard]] QMap<QString, int> differences(const Placed &placed) const
    {
        QMap<QString, int> found;
        for (const Milestone &m : m_plan.table<Milestone>()) {
            const QString title = patternFromTitle(m.title, u"1.37"_s);
            if (m_plan.find(m.release)->name == u"1.37" && placed.byTitle.contains(title))
                found.insert(title, workingDaysBetween(placed.timetable.startOf(placed.byTitle.value(title)), m_timetable.startOf(m.id)));
        }
        return found;
    }

    void print(const CycleStudy &studied, const Placed &placed) const
    {
        QTextStream out(stdout);
        out << "Rules of 1.36 placed at the release date of 1.37, against the real 1.37:\n";
        for (const CycleRow &row : studied.rows) {
            if (!row.inAllCycles)
                continue;
            const QDate byRule = placed.timetable.startOf(placed.byTitle.value(row.pattern));
            const QDate real = row.cycles.back().date;
            const int days = workingDaysBetween(byRule, real);
            out << QString(row.pattern).leftJustified(50) << "  " << QLocale::c().toString(byRule, u"ddd dd MMM"_s) << "  "
                << QLocale::c().toString(real, u"ddd dd MMM"_s) << "  " << (days == 0 ? u"   ="_s : u"%1"_s.arg(days, 4)) << "   "
                << (row.agrees ? QString() : offsetsText(row)) << (row.group >= 0 ? u", together"_s : QString()) << "\n";
        }
        for (const CycleGroup &group : studied.groups)
            out << group.explanation << "\n";
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!areThere())
            QSKIP("The real cycles are not beside this checkout.");
        for (const QString &version : {u"1.36"_s, u"1.37"_s})
            importCycle(m_plan, version, m_clock.now().date(), m_ids);
        m_timetable = computeTimetable(m_plan);
    }

    void conferencesBecomeWindows()
    {
        QCOMPARE(m_plan.table<Milestone>().size(), 36 + 36);
        QStringList events;
        for (const Window &window : m_plan.table<Window>())
            events << window.name;
        events.sort();
        QCOMPARE(events, (QStringList{u"KubeCon EU"_s, u"KubeCon India"_s, u"KubeCon Japan"_s}));
        QCOMPARE(m_timetable.startOf(m_plan.find(releaseNamed(m_plan, u"1.36"_s))->anchor), released136);
        QCOMPARE(m_timetable.startOf(m_plan.find(releaseNamed(m_plan, u"1.37"_s))->anchor), released137);
    }

    void twentyTwoOfThirtySixKeepTheirDistance()
    {
        const CycleStudy studied = study();
        QCOMPARE(studied.shared(), 36);
        QCOMPARE(studied.agreeing(), 22);
        const auto before = offsetsInFile(u"1.36"_s, released136);
        const auto after = offsetsInFile(u"1.37"_s, released137);
        for (const CycleRow &row : studied.rows) {
            QVERIFY2(before.contains(row.pattern) && after.contains(row.pattern), qPrintable(row.pattern));
            QCOMPARE(row.cycles[0].offset, before.value(row.pattern));
            QCOMPARE(row.cycles[1].offset, after.value(row.pattern));
            QCOMPARE(row.agrees, before.value(row.pattern) == after.value(row.pattern));
        }
    }

    void elevenMovedTogetherByFiveDays()
    {
        const CycleStudy studied = study();
        QCOMPARE(studied.groups.size(), size_t(1));
        const CycleGroup &group = studied.groups.front();
        QCOMPARE(group.rows.size(), size_t(11));
        QCOMPARE(group.shifts, (std::vector<int>{-5, 0}));
        QCOMPARE(studied.rows[size_t(group.subAnchor)].pattern, u"Begin Burndown (Meetings on Mon / Wed / Fri)"_s);
        QCOMPARE(studied.rows[size_t(group.before)].pattern, u"Begin Code Freeze and Test Freeze"_s);
        // From the code freeze: Wed 18 Mar to Mon 30 Mar, and Wed 22 Jul to Mon 27 Jul.
        QCOMPARE(group.gaps, (std::vector<int>{8, 3}));
        QStringList alone;
        for (const int row : studied.disagreeing())
            alone << studied.rows[size_t(row)].pattern + u' ' + offsetsText(studied.rows[size_t(row)]);
        QCOMPARE(alone, (QStringList{u"Begin Production Readiness Freeze −55 / −56 working days"_s,
                                     u"Begin Enhancements Freeze −50 / −51 working days"_s,
                                     u"v{release}.0-rc.1 released −6 / −5 working days"_s}));
    }

    void theGroupSaysWhy()
    {
        QCOMPARE(study().groups.front().explanation,
                 u"11 milestones come 5 working days earlier against the anchor in 1.37 than in 1.36, all alike: their distances to each other are the same. "
                 "They can hang on the first of them, “Begin Burndown (Meetings on Mon / Wed / Fri)”. "
                 "In 1.36 it comes 8 working days after “Begin Code Freeze and Test Freeze”, with KubeCon EU (Mon 23 Mar 2026 to Thu 26 Mar 2026) between them. "
                 "In 1.37 it comes 3 working days after “Begin Code Freeze and Test Freeze”, with no outside event between them. "
                 "So it waits for outside events: give it a longer distance where one lies in that gap."_s);
    }

    void rulesOfOneCycleGiveTheNext()
    {
        const CycleStudy studied = study();
        const Placed placed = place(proposeRules(m_plan, m_timetable, releaseNamed(m_plan, u"1.36"_s)));
        print(studied, placed);
        const auto found = differences(placed);
        QCOMPARE(found.size(), 36);
        const auto counted = [&](int days) { return int(std::ranges::count(found, days)); };
        QCOMPARE(counted(0), 22);
        QCOMPARE(counted(-5), 11);
        QCOMPARE(counted(-1), 2);
        QCOMPARE(counted(1), 1);
    }

    void movingTheSubAnchorTakesTheElevenAlong()
    {
        Placed placed = place(proposeRules(m_plan, m_timetable, study(), releaseNamed(m_plan, u"1.36"_s)));
        QCOMPARE(int(std::ranges::count(differences(placed), 0)), 22);
        const MilestoneId burndown = placed.byTitle.value(u"Begin Burndown (Meetings on Mon / Wed / Fri)"_s);
        const auto edit = moveMilestones(placed.plan, placed.timetable, std::span(&burndown, 1), QDate(2026, 7, 27));
        QVERIFY(edit);
        QCOMPARE(edit->size(), 1);
        placed.plan.apply(*edit);
        placed.timetable = computeTimetable(placed.plan);
        QCOMPARE(int(std::ranges::count(differences(placed), 0)), 33);
    }

    void problemsDoNotDrownInNoise()
    {
        QStringList found;
        for (const Problem &problem : findProblems(m_plan, m_timetable, QDate(2026, 5, 4)))
            found << problem.check + u": "_s + problem.text;
        // The cycle that is over, told once; of the one that is ahead there is nothing to say.
        QCOMPARE(found, QStringList{u"past-still-planned: 36 milestones of Kubernetes 1.36 are past and still planned, from “Start of Release Cycle” on "
                                    "Mon 12 Jan 2026 to “Feature blog publication starts” on Thu 23 Apr 2026."_s});
    }
};

QTEST_GUILESS_MAIN(TestKubernetes)
#include "tst_kubernetes.moc"
