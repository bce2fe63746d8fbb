// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/editjson.h"
#include "domain/edits/milestoneedits.h"
#include "domain/edits/removal.h"
#include "domain/plandraft.h"
#include "engine/presentdates.h"
#include "engine/scenarios.h"
#include "engine/slipfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Plimsoll;
using namespace Plimsoll::SlipFixture;
using namespace Qt::StringLiterals;

class TestScenarios : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 3};

    /// The plan with that edit kept as a scenario, and the scenario.
    std::pair<Plan, ScenarioId> kept(const Plan &plan, const PlanEdit &edit)
    {
        const auto keep = keepScenario(plan, edit, u"  A week  later "_s, m_clock.now(), 7, m_ids);
        if (!keep)
            qFatal("%s", qPrintable(keep.error().text));
        Plan with = plan;
        with.apply(*keep);
        return {with, keep->changes<Scenario>().front().id()};
    }
    static PlanEdit slipByAWeek(const Plan &plan) { return previewOf(plan, request(1, OffsetUnit::Weeks))->edit; }
    static Plan adopted(const Plan &plan, ScenarioId id, const LaidScenario &laid, const std::vector<MergeRow> &chosen)
    {
        Plan after = plan;
        const PlanEdit edit = adoptScenario(plan, computeTimetable(plan), id, laid, chosen, QDate(2026, 7, 3));
        if (const auto sound = validate(plan, edit); !sound)
            qFatal("%s", qPrintable(sound.error().text));
        after.apply(edit);
        return after;
    }

private Q_SLOTS:
    void keepsWhatASlipWouldDo()
    {
        const Plan plan = make();
        const PlanEdit slip = slipByAWeek(plan);
        const auto [with, id] = kept(plan, slip);
        const Scenario &scenario = *with.find(id);
        QCOMPARE(scenario.name, u"A week later"_s);
        QCOMPARE(scenario.baseSequence, qint64(7));
        QCOMPARE(scenario.made, m_clock.now());
        // The plan is as it was.
        QVERIFY(computeTimetable(with) == computeTimetable(plan));
        const auto laid = layScenario(with, id);
        QVERIFY(laid);
        QVERIFY(std::ranges::none_of(laid->rows, &MergeRow::conflict));
        const PlanEdit again = scenarioEdit(with, computeTimetable(with), *laid, laid->undisputed(), slip.label, Sound::today);
        QCOMPARE(again, slip);
    }

    void adoptingMakesItThePlanAndRemovesIt()
    {
        const Plan plan = make();
        const PlanEdit slip = slipByAWeek(plan);
        const auto [with, id] = kept(plan, slip);
        const auto laid = layScenario(with, id);
        const Plan after = adopted(with, id, *laid, laid->undisputed());
        QVERIFY(!after.find(id));
        Plan slipped = plan;
        slipped.apply(slip);
        QVERIFY(computeTimetable(after) == computeTimetable(slipped));
        // The record of the slip says the day on which it was adopted.
        QCOMPARE(after.table<Slip>().size(), 1);
        QCOMPARE(after.table<Slip>().at(0).slippedOn, QDate(2026, 7, 3));
        QCOMPARE(adoptScenario(with, computeTimetable(with), id, *laid, laid->undisputed(), Sound::today).label, u"Adopt the scenario “A week later”"_s);
    }

    void whatBothChangedIsAConflict()
    {
        const Plan plan = make();
        auto [with, id] = kept(plan, slipByAWeek(plan));
        // Since then the go-live was moved in the plan too, and the announcement got another title.
        Sound::change<Milestone>(with, Sound::goLive, [](Milestone &m) { m.pinned = QDate(2026, 8, 27); });
        Sound::change<Milestone>(with, announcement, [](Milestone &m) { m.title = u"Blog post"_s; });
        const auto laid = layScenario(with, id);
        QVERIFY(laid);
        QCOMPARE(std::ranges::count_if(laid->rows, &MergeRow::conflict), 1);
        const auto row = std::ranges::find_if(laid->rows, &MergeRow::conflict);
        QCOMPARE(row->id, Sound::goLive.value());
        QCOMPARE(row->field, fieldIndex(&Milestone::pinned));
        QCOMPARE(row->sent, QJsonValue(u"2026-08-26"_s));
        QCOMPARE(row->theirs, QJsonValue(u"2026-09-02"_s));
        QCOMPARE(row->ours, QJsonValue(u"2026-08-27"_s));
        // Undisputed, the plan's day stays; chosen, it is the scenario's. What the scenario did not touch is never touched.
        const Plan without = adopted(with, id, *laid, laid->undisputed());
        QCOMPARE(without.find(Sound::goLive)->pinned, QDate(2026, 8, 27));
        QCOMPARE(without.find(announcement)->pinned, QDate(2026, 8, 28));
        QCOMPARE(without.find(announcement)->title, u"Blog post"_s);
        const Plan taken = adopted(with, id, *laid, laid->rows);
        QCOMPARE(taken.find(Sound::goLive)->pinned, QDate(2026, 9, 2));
        // The slip tells from where it moves now. The freeze counts from the go-live, that is a day later than it was.
        QCOMPARE(taken.table<Slip>().at(0).from, QDate(2026, 7, 23));
        QCOMPARE(taken.table<Slip>().at(0).to, QDate(2026, 7, 29));
    }

    void whatThePlanHasAlreadyIsNoRow()
    {
        const Plan plan = make();
        auto [with, id] = kept(plan, slipByAWeek(plan));
        Sound::change<Milestone>(with, Sound::goLive, [](Milestone &m) { m.pinned = QDate(2026, 9, 2); });
        const auto laid = layScenario(with, id);
        QVERIFY(std::ranges::none_of(laid->rows, [](const MergeRow &row) { return row.id == Sound::goLive.value() && row.table == u"milestone"_s; }));
    }

    void removalsAndAdditionsComeBackAsTheyWere()
    {
        const Plan plan = make();
        const edits::PresentDates dates = presentDates(plan, computeTimetable(plan), Sound::today);
        Plan changed = plan;
        // The branch hangs on the freeze: it is pinned where the freeze goes.
        changed.apply(edits::removeMilestones(plan, std::array{Sound::freeze}, dates));
        changed.put(Sound::following(77, u"Second review"_s, review, 2));
        const PlanEdit edit = editBetween(plan, changed, u"Rearrange"_s);
        const auto [with, id] = kept(plan, edit);
        const auto laid = layScenario(with, id);
        QVERIFY(laid);
        QCOMPARE(scenarioEdit(with, computeTimetable(with), *laid, laid->undisputed(), edit.label, Sound::today), edit);
    }

    void removedInThePlanIsAConflict()
    {
        const Plan plan = make();
        auto [with, id] = kept(plan, slipByAWeek(plan));
        with.remove(announcement);
        const auto laid = layScenario(with, id);
        QCOMPARE(std::ranges::count_if(laid->rows, &MergeRow::conflict), 1);
        QVERIFY(!adopted(with, id, *laid, laid->undisputed()).find(announcement));
        QCOMPARE(adopted(with, id, *laid, laid->rows).find(announcement)->pinned, QDate(2026, 8, 28));
    }

    void neverHoldsWhatLeftTheMachineNorScenarios()
    {
        const Plan plan = make();
        const auto [with, id] = kept(plan, slipByAWeek(plan));
        Plan changed = with;
        Publication told;
        told.id = PublicationId(90);
        told.time = m_clock.now();
        changed.put(told);
        changed.remove(id);
        QVERIFY(scenarioChanges(editBetween(with, changed, {})).isEmpty());
        const auto nothing = keepScenario(with, editBetween(with, changed, {}), u"Empty"_s, m_clock.now(), 0, m_ids);
        QVERIFY(!nothing);
        QVERIFY(nothing.error().text.contains(u"no change"_s));
        // Not even where a file says so.
        Plan forged = with;
        Sound::change<Scenario>(forged, id, [&](Scenario &s) {
            PlanEdit edit = slipByAWeek(plan);
            edit.changes<Publication>().push_back({{}, told});
            s.changes = QString::fromUtf8(QJsonDocument(toJson(edit)).toJson());
        });
        const auto laid = layScenario(forged, id);
        QVERIFY(laid);
        QVERIFY(!laid->wanted.find(told.id));
    }

    void refusesWhatCannotBeKeptOrRead()
    {
        const Plan plan = make();
        const auto nameless = keepScenario(plan, slipByAWeek(plan), u"  "_s, m_clock.now(), 0, m_ids);
        QVERIFY(!nameless);
        auto [with, id] = kept(plan, slipByAWeek(plan));
        Sound::change<Scenario>(with, id, [](Scenario &s) { s.changes = u"{\"changes\":{\"milestone\":[{}]}}"_s; });
        const auto unread = layScenario(with, id);
        QVERIFY(!unread);
        QCOMPARE(unread.error().text, u"The changes of the scenario “A week later” cannot be read; remove it and make it anew."_s);
        QVERIFY(!layScenario(plan, id));
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
