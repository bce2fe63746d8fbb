// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plandraft.h"
#include "engine/baselines.h"
#include "items/scope/scopecolumns.h"
#include "items/scope/scopemodel.h"
#include "support/documentfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What the columns of the scope tell of the schedule: who, why not earlier, and how far it has slipped. It is Monday 18 May 2026.
class TestScopeSchedule : public QObject
{
    Q_OBJECT

private:
    static constexpr WorkItemId crane{101}, boom{102}, paint{103};
    static constexpr SkillId welding{110}, painting{111};
    static constexpr ScheduledWorkId boomByAda{150}, paintByGrace{151}, paintByAda{152};
    static constexpr ComponentId hydraulics{160};

    static WorkItem item(WorkItemId id, const QString &key, const QString &title, WorkItemId parent = {})
    {
        WorkItem made;
        made.id = id;
        made.key = key;
        made.title = title;
        made.parent = parent;
        made.release = SmallPlan::release;
        return made;
    }

    /// The boom, a part of the crane, is welded on Monday and Tuesday, 1 and 2 June; then it is painted, until Friday.
    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        plan.put(Skill{welding, u"Welding"_s});
        plan.put(Skill{painting, u"Painting"_s});
        plan.put(Component{hydraulics, u"Hydraulics"_s, SmallPlan::crane, {}, {}, {}, 0, {}});
        plan.put(item(crane, u"C-1"_s, u"Crane"_s));
        plan.put(item(boom, u"C-2"_s, u"Boom"_s, crane));
        WorkItem yellow = item(paint, u"C-3"_s, u"Yellow paint"_s);
        yellow.component = hydraulics;
        yellow.rollout = RolloutTechnique::Canary;
        plan.put(yellow);
        plan.put(Demand{DemandId(130), boom, welding, 16.0, 16.0, 16.0, 1, {}, 0.0});
        plan.put(Demand{DemandId(131), paint, painting, 16.0, 16.0, 16.0, 2, {}, 0.0});
        plan.put(ScheduledWork{boomByAda, DemandId(130), SmallPlan::ada, {2026, 6, 1}, {2026, 6, 2}, 16.0, StartCause::Nothing, {}, {}});
        plan.put(ScheduledWork{paintByAda, DemandId(131), SmallPlan::ada, {2026, 6, 4}, {2026, 6, 5}, 4.0, StartCause::Calendar, {}, SmallPlan::ada});
        plan.put(ScheduledWork{paintByGrace, DemandId(131), SmallPlan::grace, {2026, 6, 3}, {2026, 6, 5}, 12.0, StartCause::Predecessor, boom, {}});
        return plan;
    }

    struct Stage : DocumentFixture {
        Stage() : DocumentFixture(TestScopeSchedule::plan()) {}
        ScopeModel model{document()};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

        [[nodiscard]] QModelIndex cell(WorkItemId id, const QString &field)
        {
            return model.index(model.rowOfRecord(id.value()), model.columnOfField(field));
        }
        [[nodiscard]] QString text(WorkItemId id, const QString &field) { return cell(id, field).data().toString(); }
        template<typename Function>
        void change(Function &&function)
        {
            PlanDraft draft(document().plan());
            function(draft);
            QVERIFY(document().execute(draft.toEdit(u"Change"_s)).hasValue());
        }
    };

private Q_SLOTS:
    void tellsWhoDoesItAndWhyNotEarlier()
    {
        Stage stage;
        QCOMPARE(stage.text(paint, u"scheduled_people"_s), u"Ada, Grace"_s);
        // Of what starts first, and of the parts.
        QCOMPARE(stage.text(paint, u"starts_because"_s), u"Waits for C-2"_s);
        QCOMPARE(stage.text(crane, u"scheduled_people"_s), u"Ada"_s);
        QCOMPARE(stage.text(crane, u"starts_because"_s), u"Starts at once"_s);
        QVERIFY(!stage.model.flags(stage.cell(paint, u"starts_because"_s)).testFlag(Qt::ItemIsEditable));
        stage.change([](PlanDraft &draft) { draft.update(boom, [](WorkItem &work) { work.key = u"B-2"_s; }); });
        QCOMPARE(stage.text(paint, u"starts_because"_s), u"Waits for B-2"_s);
        stage.change([](PlanDraft &draft) { draft.remove(boomByAda); });
        QCOMPARE(stage.text(crane, u"starts_because"_s), QString());
        QCOMPARE(stage.text(crane, u"scheduled_people"_s), QString());
    }

    void tellsTheSlipSinceTheNewestBaseline()
    {
        Stage stage;
        const QStringList fields{u"baseline_start_slip"_s, u"baseline_finish_slip"_s, u"baseline_hours"_s};
        const auto slips = [&](WorkItemId id) {
            QStringList texts;
            for (const QString &field : fields)
                texts += stage.text(id, field);
            return texts.join(u'/');
        };
        QCOMPARE(slips(paint), u"//"_s);
        PlanDocument &document = stage.document();
        const auto taken = takeBaseline(document.plan(), document.timetable(), u"Agreed"_s, {}, stage.clock().now(), document.ids());
        QVERIFY(document.execute(taken).hasValue());
        QCOMPARE(slips(paint), u"0/0/0"_s);
        QCOMPARE(slips(crane), u"//"_s); // Nothing of its own is scheduled.
        stage.change([](PlanDraft &draft) {
            draft.update(DemandId(131), [](Demand &demand) { demand.likely = demand.high = 20.5; });
            draft.update(paintByAda, [](ScheduledWork &work) { work.end = {2026, 6, 8}; });
            draft.update(paintByGrace, [](ScheduledWork &work) { work.start = {2026, 6, 1}; });
        });
        // From Wednesday to Monday, and from Friday over the weekend to Monday.
        QCOMPARE(slips(paint), u"−2/+1/+4.5"_s);
        QCOMPARE(stage.cell(paint, u"baseline_start_slip"_s).data(RecordModel::SortRole).toInt(), -2);
        QCOMPARE(slips(boom), u"0/0/0"_s);
    }

    void tellsTheComponentAndTheRollout()
    {
        Stage stage;
        QCOMPARE(stage.text(paint, u"component"_s), u"Hydraulics"_s);
        QCOMPARE(stage.text(paint, u"rollout"_s), u"Canary"_s);
        QVERIFY(stage.model.setData(stage.cell(boom, u"component"_s), u"hydraulics"_s));
        QVERIFY(stage.model.setData(stage.cell(boom, u"rollout"_s), u"phased"_s));
        QCOMPARE(stage.document().plan().find(boom)->component, hydraulics);
        QCOMPARE(stage.document().plan().find(boom)->rollout, RolloutTechnique::Phased);
    }

    void aReleaseBringsTheDayOfJoining()
    {
        Stage stage;
        QCOMPARE(stage.text(paint, u"joined"_s), QString());
        QVERIFY(stage.model.setData(stage.cell(paint, u"release"_s), SmallPlan::other.value()));
        QCOMPARE(stage.document().plan().find(paint)->release, SmallPlan::other);
        QCOMPARE(stage.document().plan().find(paint)->joined, QDate(2026, 5, 18));
        QVERIFY(stage.model.setData(stage.cell(paint, u"release"_s), qint64(0)));
        QVERIFY(!stage.document().plan().find(paint)->joined.isValid());
        const auto added = stage.model.addRecord();
        QVERIFY(added);
        QCOMPARE(stage.document().plan().find(WorkItemId(*added))->joined, QDate(2026, 5, 18));
    }

    void namesTheAudiencesOfTheNotes()
    {
        Stage stage;
        const QString customers = stage.document().plan().find(SmallPlan::customers)->name;
        QVERIFY(stage.model.setData(stage.cell(paint, u"audiences"_s), customers));
        QCOMPARE(stage.document().plan().find(paint)->audiences, IdList<Audience>{SmallPlan::customers});
        QCOMPARE(stage.text(paint, u"audiences"_s), customers);
    }

    void aColumnForEachOfManySkills()
    {
        Plan plan = TestScopeSchedule::plan();
        for (int i = 0; i < 60; ++i) {
            plan.put(Skill{SkillId(200 + i), u"Skill %1"_s.arg(i)});
            plan.put(Demand{DemandId(300 + i), boom, SkillId(200 + i), 1.0, 1.0, 1.0, 1, {}, 0.0});
        }
        // No more than the model has bits for.
        const std::vector<SkillId> skills = scopeSkills(plan);
        QVERIFY(skills.size() > 20 && skills.size() < 62);
        QVERIFY(scopeColumns(plan, skills, std::make_shared<ScopeFacts>(plan)).size() <= 64);
    }
};

QTEST_MAIN(TestScopeSchedule)
#include "tst_scopeschedule.moc"
