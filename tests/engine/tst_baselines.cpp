// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/baselines.h"
#include "engine/slipfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Plimsoll::SlipFixture;
using namespace Qt::StringLiterals;

/// Dates that were kept, and how far milestones slipped since.
class TestBaselines : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 7};

    PlanEdit taken(const Plan &plan, const QString &name, ReleaseId release = {}, int day = 1)
    {
        return takeBaseline(plan, computeTimetable(plan), name, release, QDateTime(QDate(2026, 7, day), QTime(9, 0), QTimeZone::UTC), m_ids);
    }
    static std::optional<int> slipOf(const Plan &plan, MilestoneId id, BaselineId baseline = {})
    {
        return BaselineDates(plan, baseline).slipOf(plan, computeTimetable(plan), id);
    }

private Q_SLOTS:
    void keepsTheDatesOfARelease()
    {
        Plan plan = make();
        Sound::change<Milestone>(plan, docs, [](Milestone &m) { m.anchor = docs; }); // Has no date.
        const PlanEdit edit = taken(plan, u" As agreed "_s, Sound::release);
        QCOMPARE(edit.label, u"Take the baseline “As agreed”"_s);
        QVERIFY(validate(plan, edit).hasValue());
        plan.apply(edit);
        QCOMPARE(plan.table<Baseline>().size(), 1);
        QCOMPARE(datesIn(plan, plan.table<Baseline>().at(0).id), 7);
        const BaselineDates dates(plan);
        QCOMPARE(dates.find(Sound::freeze)->start, QDate(2026, 7, 22));
        QCOMPARE(dates.find(docs), nullptr);
        QCOMPARE(dates.find(oldEnd), nullptr);
        plan.apply(taken(plan, u"All"_s));
        QVERIFY(BaselineDates(plan).find(oldEnd));
    }

    void slipIsCountedInWorkingDays()
    {
        Plan plan = make();
        QVERIFY(!slipOf(plan, Sound::freeze));
        plan.apply(taken(plan, u"First"_s));
        const BaselineId first = plan.table<Baseline>().at(0).id;
        QCOMPARE(slipOf(plan, Sound::freeze), std::optional(0));
        plan.apply(previewOf(plan, request(1, OffsetUnit::Weeks))->edit);
        QCOMPARE(slipOf(plan, Sound::freeze), std::optional(5));
        QCOMPARE(slipOf(plan, features), std::optional(0));
        // Against the newest one, or a chosen one.
        plan.apply(taken(plan, u"Second"_s, {}, 2));
        plan.apply(previewOf(plan, request(-2, OffsetUnit::WorkingDays))->edit);
        QCOMPARE(slipOf(plan, Sound::freeze), std::optional(-2));
        QCOMPARE(slipOf(plan, Sound::freeze, first), std::optional(3));
    }
};

QTEST_GUILESS_MAIN(TestBaselines)
#include "tst_baselines.moc"
