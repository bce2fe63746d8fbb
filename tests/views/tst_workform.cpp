// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "engine/baselines.h"
#include "support/cranefixture.h"
#include "views/inspector/form.h"
#include "views/inspector/listfield.h"
#include "views/inspector/simpleforms.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What the form of a work item tells of its schedule. It is Monday 18 May 2026.
class TestWorkForm : public QObject
{
    Q_OBJECT

private:
    static constexpr WorkItemId hull{960}, boom{961};
    static constexpr SkillId welding{970}, painting{971};
    static constexpr ScheduledWorkId painted{991};

    struct Stage : CraneFixture {
        std::unique_ptr<Form> form;

        /// The boom is welded on Monday and Tuesday, 1 and 2 June, and painted until Friday by whoever has time.
        Stage()
        {
            PlanDraft draft(document().plan());
            WorkItem item;
            item.release = release;
            item.id = hull;
            item.key = u"H-1"_s;
            item.title = u"Hull"_s;
            draft.put(item);
            item.id = boom;
            item.key = u"H-2"_s;
            item.title = u"Boom"_s;
            draft.put(item);
            draft.put(Skill{welding, u"Welding"_s});
            draft.put(Skill{painting, u"Painting"_s});
            draft.put(Demand{DemandId(980), boom, welding, 16.0, 16.0, 16.0, 1, {}, 0.0});
            draft.put(Demand{DemandId(981), boom, painting, 24.0, 24.0, 24.0, 1, {}, 0.0});
            draft.put(ScheduledWork{ScheduledWorkId(990), DemandId(980), ada, {2026, 6, 1}, {2026, 6, 2}, 16.0, StartCause::Nothing, {}, {}});
            draft.put(ScheduledWork{painted, DemandId(981), {}, {2026, 6, 3}, {2026, 6, 5}, 24.0, StartCause::Predecessor, hull, {}});
            execute(draft.toEdit(u"Add work"_s));
            form = makeForm(u"work_item"_s, document());
            show({boom});
        }
        void show(std::initializer_list<WorkItemId> ids)
        {
            std::vector<qint64> records;
            for (const WorkItemId id : ids)
                records.push_back(id.value());
            form->setRecords(records);
        }
        void execute(const PlanEdit &edit)
        {
            if (!document().execute(edit).hasValue())
                qFatal("not a sound edit");
        }
    };

private Q_SLOTS:
    void tellsWhenItIsDoneAndWhyNotEarlier()
    {
        Stage stage;
        QCOMPARE(stage.form->infos().size(), size_t(1));
        const FormInfo told = stage.form->infos().front();
        QCOMPARE(told.text, u"Scheduled from Mon 1 Jun 2026 until Fri 5 Jun 2026"_s);
        QCOMPARE(told.detail, u"Welding, Ada: starts at once\nPainting, whoever of the team has time: waits for H-1"_s);
        // Nothing of what is not scheduled, nor of several.
        stage.show({hull});
        QVERIFY(stage.form->infos().empty());
        stage.show({hull, boom});
        QVERIFY(stage.form->infos().empty());
    }

    void tellsTheSlipSinceTheBaseline()
    {
        Stage stage;
        PlanDocument &document = stage.document();
        stage.execute(takeBaseline(document.plan(), document.timetable(), u"Agreed"_s, {}, stage.clock().now(), document.ids()));
        stage.form->refresh();
        QCOMPARE(stage.form->infos().size(), size_t(1));
        PlanDraft draft(document.plan());
        draft.update(painted, [](ScheduledWork &work) { work.end = {2026, 6, 8}; });
        stage.execute(draft.toEdit(u"Level"_s));
        stage.form->refresh();
        QCOMPARE(stage.form->infos().size(), size_t(2));
        QCOMPARE(stage.form->infos().back().detail, u"Since “Agreed”: finishes 1 working day later"_s);
    }

    void asksForTheComponentAndTheRollout()
    {
        Stage stage;
        for (const char *field : {"component", "rollout", "feature_toggle"})
            QVERIFY2(stage.form->editor(fieldLabel("work_item", field)), field);
    }

    void asksForTheAudiencesAndTheDayOfJoining()
    {
        Stage stage;
        QVERIFY(stage.form->editor(fieldLabel("work_item", "joined")));
        const auto *audiences = qobject_cast<ListField *>(stage.form->editor(fieldLabel("work_item", "audiences")));
        QVERIFY(audiences);
        QCOMPARE(audiences->lineEdit()->placeholderText(), u"All audiences"_s);
    }
};

QTEST_MAIN(TestWorkForm)
#include "tst_workform.moc"
