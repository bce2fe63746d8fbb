// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/fieldedits.h"
#include "domain/edits/workedits.h"
#include "domain/plandraft.h"
#include "items/demandmodel.h"
#include "items/scope/scopeitemmodel.h"
#include "items/scope/scopemodel.h"
#include "items/scope/workdependencymodel.h"
#include "items/scope/worklinks.h"
#include "support/documentfixture.h"
#include "support/modeltrial.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The outline of work items: its rows, what its cells show of other records, and what typing into them does. It is Monday 18 May 2026.
class TestScopeModel : public QObject
{
    Q_OBJECT

private:
    static constexpr WorkItemId crane{101}, boom{102}, hook{103}, paint{104}, manual{105};
    static constexpr SkillId welding{110}, painting{111}, writing{112};
    static constexpr TeamId steel{120}, colour{121};

    static WorkItem item(WorkItemId id, const QString &key, const QString &title, WorkItemId parent, TeamId team, ReleaseId release = SmallPlan::release)
    {
        WorkItem made;
        made.id = id;
        made.key = key;
        made.title = title;
        made.parent = parent;
        made.team = team;
        made.release = release;
        return made;
    }

    /// The crane has a boom, which has a hook; beside it paint and a manual, which is of another release.
    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        plan.put(Skill{welding, u"Welding"_s});
        plan.put(Skill{painting, u"Painting"_s});
        plan.put(Skill{writing, u"Writing"_s});
        plan.put(Team{steel, u"Steel"_s});
        plan.put(Team{colour, u"Colour"_s});
        plan.put(item(crane, u"C-1"_s, u"Crane"_s, {}, steel));
        plan.put(item(boom, u"C-2"_s, u"Boom"_s, crane, steel));
        plan.put(item(hook, u"C-3"_s, u"Hook"_s, boom, steel));
        plan.put(item(paint, u"C-4"_s, u"Yellow paint"_s, {}, colour));
        plan.put(item(manual, {}, u"Manual, printed"_s, {}, {}, SmallPlan::other));
        plan.put(Demand{DemandId(130), boom, welding, 8.0, 10.0, 20.0, 1, {}, 0.0});
        plan.put(Demand{DemandId(131), hook, welding, 4.0, 4.0, 4.0, 1, {}, 0.0});
        plan.put(Demand{DemandId(132), paint, painting, 16.0, 16.0, 16.0, 1, {}, 6.0});
        plan.put(WorkDependency{WorkDependencyId(140), hook, paint, DependencyKind::StartToStart, 8.0});
        plan.put(ScheduledWork{ScheduledWorkId(150), DemandId(130), {}, {2026, 6, 1}, {2026, 6, 2}, 10.0, {}, {}, {}});
        plan.put(ScheduledWork{ScheduledWorkId(151), DemandId(131), {}, {2026, 6, 3}, {2026, 6, 5}, 4.0, {}, {}, {}});
        return plan;
    }

    /// A document with the model of it, looked over by the tester.
    struct Stage : DocumentFixture {
        explicit Stage(const Plan &plan = TestScopeModel::plan()) : DocumentFixture(plan) {}
        ScopeModel model{document()};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        QSignalSpy resets{&model, &QAbstractItemModel::modelReset};

        [[nodiscard]] QModelIndex cell(WorkItemId id, const QString &field)
        {
            return model.index(model.rowOfRecord(id.value()), model.columnOfField(field));
        }
        [[nodiscard]] QString text(WorkItemId id, const QString &field) { return cell(id, field).data().toString(); }
        /// "Crane/0 Boom/1": titles with their depth.
        [[nodiscard]] QString outline()
        {
            QStringList rows;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, model.columnOfField(u"title"_s));
                rows += index.data().toString() + u'/' + QString::number(index.data(DepthRole).toInt());
            }
            return rows.join(u' ');
        }
        [[nodiscard]] const Plan &now() { return document().plan(); }
        template<typename R>
        void execute(const Result<R> &edit)
        {
            QVERIFY(edit.hasValue());
            QVERIFY(document().execute(*edit).hasValue());
        }
        void execute(const PlanEdit &edit) { QVERIFY(document().execute(edit).hasValue()); }
    };

    static QString hours(SkillId skill) { return u"hours_"_s + skill.toString(); }

private Q_SLOTS:
    void partsStandBelowTheirParents()
    {
        Stage stage;
        QCOMPARE(stage.outline(), u"Crane/0 Boom/1 Hook/2 Yellow paint/0 Manual, printed/0"_s);
        QCOMPARE(Fold(stage.cell(crane, u"item_key"_s).data(FoldRole).toInt()), Fold::Unfolded);
        QCOMPARE(Fold(stage.cell(hook, u"item_key"_s).data(FoldRole).toInt()), Fold::None);
    }

    void foldingHidesWhatIsBelow()
    {
        Stage stage;
        stage.model.setFolded(0, true);
        QCOMPARE(stage.outline(), u"Crane/0 Yellow paint/0 Manual, printed/0"_s);
        stage.model.setFolded(0, false);
        QCOMPARE(stage.model.rowCount(), 5);
        QCOMPARE(stage.cell(hook, u"title"_s).data(Qt::AccessibleTextRole).toString(), u"Title: Hook, level 3"_s);
        stage.model.foldAll(true);
        QCOMPARE(stage.model.rowCount(), 3);
        QCOMPARE(stage.cell(crane, u"title"_s).data(Qt::AccessibleTextRole).toString(), u"Title: Crane, level 1, folded"_s);
        stage.model.unfoldTo(hook);
        QCOMPARE(stage.outline(), u"Crane/0 Boom/1 Hook/2 Yellow paint/0 Manual, printed/0"_s);
        // Rows came and went; nobody's selection was lost.
        QCOMPARE(stage.resets.count(), 0);
    }

    void aFilterShowsWhatMatchesAndWhatItIsPartOf()
    {
        Stage stage;
        stage.model.foldAll(true);
        stage.model.setFilterText(u"hook"_s);
        // The paint waits for C-3, but does not hold the word.
        QCOMPARE(stage.outline(), u"Crane/0 Boom/1 Hook/2"_s);
        stage.execute(edits::setField(stage.now(), paint, &WorkItem::title, u"Paint for the hook"_s));
        QCOMPARE(stage.outline(), u"Crane/0 Boom/1 Hook/2 Paint for the hook/0"_s);
        stage.model.setFilterText({});
        QCOMPARE(stage.model.rowCount(), 3);
    }

    void onlyTheChosenRelease()
    {
        Stage stage;
        stage.model.setRelease(SmallPlan::other);
        QCOMPARE(stage.outline(), u"Manual, printed/0"_s);
        QCOMPARE(stage.model.itemCount(), 1);
        const auto added = stage.model.addRecord();
        QVERIFY(added);
        QCOMPARE(stage.now().find(WorkItemId(*added))->release, SmallPlan::other);
        stage.execute(edits::setField(stage.now(), manual, &WorkItem::release, SmallPlan::release));
        QCOMPARE(stage.model.itemCount(), 1);
    }

    void sortsAmongThoseOfOneParent()
    {
        Stage stage;
        stage.execute(edits::setField(stage.now(), manual, &WorkItem::parent, crane));
        QCOMPARE(stage.outline(), u"Crane/0 Boom/1 Hook/2 Manual, printed/1 Yellow paint/0"_s);
        stage.model.sort(stage.model.columnOfField(u"title"_s), Qt::DescendingOrder);
        QCOMPARE(stage.outline(), u"Yellow paint/0 Crane/0 Manual, printed/1 Boom/1 Hook/2"_s);
        stage.execute(edits::setField(stage.now(), boom, &WorkItem::title, u"Very long boom"_s));
        QCOMPARE(stage.outline(), u"Yellow paint/0 Crane/0 Very long boom/1 Hook/2 Manual, printed/1"_s);
        stage.model.sort(-1);
        QCOMPARE(stage.outline(), u"Crane/0 Very long boom/1 Hook/2 Manual, printed/1 Yellow paint/0"_s);
    }

    void groupsHaveHeadings()
    {
        Stage stage;
        stage.model.setGroupField(u"team"_s);
        QCOMPARE(stage.outline(),
                 u"Colour (1 item)/0 Yellow paint/1 Steel (3 items)/0 Crane/1 Boom/2 Hook/3 None of these (1 item)/0 Manual, printed/1"_s);
        const int heading = 2;
        QVERIFY(stage.model.index(heading, 0).data(HeadingRole).toBool());
        QCOMPARE(stage.model.recordAt(heading), 0);
        QVERIFY(!stage.model.flags(stage.model.index(heading, 1)).testFlag(Qt::ItemIsEditable));
        QCOMPARE(stage.model.index(heading, stage.model.columnOfField(hours(welding))).data().toString(), u"14"_s);
        QVERIFY(!stage.model.setData(stage.model.index(heading, 1), u"x"_s));
        stage.model.setFolded(heading, true);
        QCOMPARE(stage.model.rowCount(), 5);
        stage.model.setFolded(heading, false);
        // Of another team it is no part of the crane any more, as far as this outline goes.
        stage.execute(edits::setField(stage.now(), boom, &WorkItem::team, colour));
        QCOMPARE(stage.outline(),
                 u"Colour (2 items)/0 Boom/1 Yellow paint/1 Steel (2 items)/0 Crane/1 Hook/1 None of these (1 item)/0 Manual, printed/1"_s);
        QCOMPARE(stage.model.index(0, stage.model.columnOfField(hours(welding))).data().toString(), u"10"_s);
    }

    void statesGroupInTheirOrder()
    {
        Stage stage;
        stage.model.setGroupField(u"state"_s);
        stage.execute(edits::setWorkState(stage.now(), std::span(&crane, 1), WorkItemState::Done, {2026, 5, 18}));
        stage.execute(edits::setWorkState(stage.now(), std::span(&manual, 1), WorkItemState::Proposed, {2026, 5, 18}));
        QCOMPARE(stage.outline(),
                 u"Proposed (1 item)/0 Manual, printed/1 Accepted (3 items)/0 Boom/1 Hook/2 Yellow paint/1 Done (1 item)/0 Crane/1"_s);
    }

    void hoursOfSkills()
    {
        Stage stage;
        // Nobody needs writing.
        QCOMPARE(stage.model.columnOfField(hours(writing)), -1);
        QCOMPARE(stage.text(boom, hours(welding)), u"10 + Σ 4"_s);
        QCOMPARE(stage.text(crane, hours(welding)), u"Σ 14"_s);
        QCOMPARE(stage.text(paint, hours(welding)), QString());
        QVERIFY(stage.model.setData(stage.cell(boom, hours(welding)), u"15"_s));
        QCOMPARE(stage.now().find(DemandId(130))->high, 30.0);
        QCOMPARE(stage.text(crane, hours(welding)), u"Σ 19"_s);
        // As it was copied from another row.
        QVERIFY(stage.model.setData(stage.cell(hook, hours(welding)), u"10 + Σ 4"_s));
        QCOMPARE(stage.now().find(DemandId(131))->likely, 10.0);
        QVERIFY(stage.model.setData(stage.cell(crane, hours(welding)), u"Σ 19"_s));
        QCOMPARE(stage.now().table<Demand>().size(), 3);
        QVERIFY(stage.model.setData(stage.cell(hook, hours(welding)), QVariant()));
        QVERIFY(!stage.now().find(DemandId(131)));
        QSignalSpy failures(&stage.model, &RecordModel::editFailed);
        QVERIFY(!stage.model.setData(stage.cell(boom, hours(welding)), u"-3"_s));
        QVERIFY(!stage.model.setData(stage.cell(boom, hours(welding)), u"many"_s));
        QCOMPARE(failures.count(), 2);
        QCOMPARE(stage.now().find(DemandId(130))->likely, 15.0);
    }

    void columnsFollowTheDemandedSkills()
    {
        Stage stage;
        QSignalSpy resets(&stage.model, &QAbstractItemModel::modelReset);
        const int before = stage.model.columnCount();
        stage.execute(edits::setDemandHours(stage.now(), std::span(&manual, 1), writing, 7.0, stage.document().ids()));
        QCOMPARE(resets.count(), 1);
        QCOMPARE(stage.model.columnCount(), before + 1);
        QCOMPARE(stage.text(manual, hours(writing)), u"7"_s);
        stage.execute(edits::setField(stage.now(), writing, &Skill::name, u"Prose"_s));
        QCOMPARE(stage.model.headerData(stage.model.columnOfField(hours(writing)), Qt::Horizontal).toString(), u"Prose h"_s);
        QVERIFY(stage.document().undo().hasValue());
        QVERIFY(stage.document().undo().hasValue());
        // A column that is there stays, but not that of a skill that is gone.
        QCOMPARE(stage.model.columnCount(), before + 1);
        QCOMPARE(stage.text(manual, hours(writing)), QString());
        PlanDraft draft(stage.now());
        draft.remove(writing);
        stage.execute(draft.toEdit(u"Remove a skill"_s));
        QCOMPARE(stage.model.columnCount(), before);
    }

    void withoutDemandsAllSkillsAreOffered()
    {
        Plan bare = plan();
        for (const int id : {150, 151})
            bare.remove(ScheduledWorkId(id));
        for (const int id : {130, 131, 132})
            bare.remove(DemandId(id));
        Stage stage(bare);
        for (const SkillId skill : {welding, painting, writing})
            QVERIFY(stage.model.columnOfField(hours(skill)) >= 0);
        QVERIFY(stage.model.setData(stage.cell(paint, hours(painting)), u"3"_s));
        QCOMPARE(stage.text(paint, hours(painting)), u"3"_s);
        QVERIFY(stage.model.columnOfField(hours(welding)) >= 0);
    }

    void hoursThatNothingAsksFor()
    {
        Stage stage;
        const auto isAsked = [&](SkillId skill) { return !stage.model.unaskedFields().contains(hours(skill)); };
        QVERIFY(isAsked(welding) && isAsked(painting) && !isAsked(writing));
        stage.model.setRelease(SmallPlan::other);
        QVERIFY(stage.model.unaskedFields().isEmpty()); // The manual demands nothing yet.
        stage.execute(edits::setField(stage.now(), paint, &WorkItem::release, SmallPlan::other));
        QVERIFY(isAsked(welding)); // It was there.
        stage.model.setRelease(SmallPlan::release);
        QVERIFY(isAsked(welding) && !isAsked(painting));
        QSignalSpy told(&stage.model, &ScopeModel::unaskedFieldsChanged);
        stage.execute(edits::setDemandHours(stage.now(), std::span(&hook, 1), painting, 4.0, stage.document().ids()));
        QVERIFY(isAsked(painting) && told.count() == 1);
        stage.model.setRelease(SmallPlan::other);
        const WorkItemId both[] = {paint, manual};
        stage.execute(edits::setWorkState(stage.now(), both, WorkItemState::Done, {2026, 5, 18}));
        QVERIFY(isAsked(painting));
        stage.model.setRelease(SmallPlan::other);
        QVERIFY(!isAsked(painting) && stage.model.unaskedFields().contains(u"hours_left"_s));
    }

    void hoursLeft()
    {
        Stage stage;
        // 10 of the boom and 4 of the hook.
        QCOMPARE(stage.text(crane, u"hours_left"_s), u"14"_s);
        QCOMPARE(stage.text(paint, u"hours_left"_s), u"16"_s);
        stage.execute(edits::setField(stage.now(), boom, &WorkItem::progress, 40));
        QCOMPARE(stage.text(crane, u"hours_left"_s), u"10"_s);
        stage.execute(edits::setWorkState(stage.now(), std::span(&hook, 1), WorkItemState::Done, {2026, 5, 18}));
        QCOMPARE(stage.text(crane, u"hours_left"_s), u"6"_s);
    }

    void daysAreThoseOfTheSchedule()
    {
        Stage stage;
        QCOMPARE(stage.cell(hook, u"scheduled_start"_s).data(Qt::EditRole).toDate(), QDate(2026, 6, 3));
        QCOMPARE(stage.cell(crane, u"scheduled_start"_s).data(Qt::EditRole).toDate(), QDate(2026, 6, 1));
        QCOMPARE(stage.cell(crane, u"scheduled_end"_s).data(Qt::EditRole).toDate(), QDate(2026, 6, 5));
        QVERIFY(!stage.cell(paint, u"scheduled_end"_s).data(Qt::EditRole).isValid());
        QVERIFY(!stage.model.flags(stage.cell(hook, u"scheduled_end"_s)).testFlag(Qt::ItemIsEditable));
        PlanDraft draft(stage.now());
        draft.update(ScheduledWorkId(151), [](ScheduledWork &work) { work.end = {2026, 6, 9}; });
        stage.execute(draft.toEdit(u"Level"_s));
        QCOMPARE(stage.cell(crane, u"scheduled_end"_s).data(Qt::EditRole).toDate(), QDate(2026, 6, 9));
    }

    void dependenciesAreTyped()
    {
        Stage stage;
        const QString field = u"predecessors"_s;
        QCOMPARE(stage.text(paint, field), u"C-3 SS+8"_s);
        QVERIFY(stage.model.setData(stage.cell(paint, field), u"c-2, C-3 ff-1.5; \"manual, printed\""_s));
        QCOMPARE(stage.text(paint, field), u"C-3 FF−1.5, C-2, \"Manual, printed\""_s);
        QCOMPARE(stage.now().find(WorkDependencyId(140))->lag, -1.5);
        QSignalSpy failures(&stage.model, &RecordModel::editFailed);
        QVERIFY(!stage.model.setData(stage.cell(paint, field), u"C-9"_s));
        QVERIFY(!stage.model.setData(stage.cell(hook, field), u"C-4"_s));
        QCOMPARE(failures.count(), 2);
        const auto reading = stage.model.preview(stage.cell(boom, field), u"Yellow paint +4"_s);
        QVERIFY(!reading); // The paint waits for the boom now.
        const auto fine = stage.model.preview(stage.cell(manual, field), u"Crane +4"_s);
        QVERIFY(fine.hasValue());
        QCOMPARE(*fine, u"C-1 FS+4"_s);
        stage.execute(edits::setField(stage.now(), boom, &WorkItem::key, u"B-2"_s));
        QVERIFY(stage.text(paint, field).contains(u"B-2"_s));
    }

    void linksAreReadAsTheyAreWritten()
    {
        const Plan plan = TestScopeModel::plan();
        const auto count = [&](const QString &text, const QLocale &locale) {
            const auto links = linksFromText(plan, text, locale, {});
            return links ? int(links->size()) : -1;
        };
        const QLocale german(QLocale::German);
        QCOMPARE(count(u"C-3 FS+1,5, C-2"_s, german), 2);
        QCOMPARE(linksFromText(plan, u"C-3 FS+1,5"_s, german, {})->front().lag, 1.5);
        QCOMPARE(linksFromText(plan, u"C-3 FS+1,5 h"_s, QLocale::c(), {})->front().lag, 1.5);
        QCOMPARE(count(u"C-3 FS+1, C-2"_s, QLocale::c()), 2);
        // The manual has no key, but is not what an empty name means.
        QCOMPARE(count(u"+4"_s, QLocale::c()), -1);
        QCOMPARE(count(u"\"\""_s, QLocale::c()), -1);
    }

    void oneOfSeveralOfATitle()
    {
        constexpr WorkItemId first{160}, second{161}, third{162};
        Plan plan = TestScopeModel::plan();
        for (const WorkItemId id : {first, second, third})
            plan.put(item(id, {}, u"Rope"_s, {}, steel));
        plan.put(WorkDependency{WorkDependencyId(163), second, paint, DependencyKind::FinishToStart, 0.0});
        Stage stage(plan);
        const QString field = u"predecessors"_s;
        QVERIFY(stage.model.setData(stage.cell(paint, field), u"C-3, Rope +4"_s));
        QCOMPARE(stage.now().find(WorkDependencyId(163))->predecessor, second);
        QCOMPARE(stage.now().find(WorkDependencyId(163))->lag, 4.0);
        QSignalSpy failures(&stage.model, &RecordModel::editFailed);
        QVERIFY(!stage.model.setData(stage.cell(boom, field), u"Rope"_s));
        QCOMPARE(failures.count(), 1);
        // Two of them stay as they were; which one is to go nobody can tell.
        PlanDraft draft(stage.now());
        draft.put(WorkDependency{WorkDependencyId(164), third, paint, DependencyKind::FinishToStart, 0.0});
        stage.execute(draft.toEdit(u"Wait for another rope"_s));
        QVERIFY(stage.model.setData(stage.cell(paint, field), u"Rope +4, Rope +2"_s));
        QCOMPARE(stage.now().find(WorkDependencyId(164))->lag, 2.0);
        QVERIFY(!stage.model.setData(stage.cell(paint, field), u"Rope"_s));
    }

    void oneChangeIsLaidOutOnce()
    {
        Stage stage;
        QSignalSpy gone(&stage.model, &QAbstractItemModel::rowsRemoved);
        stage.execute(edits::removeWorkItems(stage.now(), std::span(&boom, 1)));
        QCOMPARE(stage.outline(), u"Crane/0 Hook/1 Yellow paint/0 Manual, printed/0"_s);
        QCOMPARE(gone.count(), 1);
        QCOMPARE(stage.resets.count(), 0);
        QVERIFY(stage.document().undo().hasValue());
        QCOMPARE(stage.outline(), u"Crane/0 Boom/1 Hook/2 Yellow paint/0 Manual, printed/0"_s);
        QCOMPARE(stage.resets.count(), 0);
    }

    void aStateIsMoreThanAValue()
    {
        Stage stage;
        QVERIFY(stage.model.setData(stage.cell(hook, u"state"_s), u"done"_s));
        QCOMPARE(stage.now().find(hook)->finished, QDate(2026, 5, 18));
        QCOMPARE(stage.text(hook, u"progress"_s), u"100 %"_s);
        QVERIFY(stage.model.setData(stage.cell(boom, u"progress"_s), u"35 %"_s));
        QCOMPARE(stage.now().find(boom)->progress, 35);
        QVERIFY(stage.model.setData(stage.cell(boom, u"progress"_s), QString()));
        QCOMPARE(stage.now().find(boom)->progress, 0);
        QCOMPARE(stage.text(boom, u"progress"_s), QString());
        QVERIFY(!stage.model.setData(stage.cell(boom, u"progress"_s), u"120"_s));
    }

    void pastedRowsAreOneStep()
    {
        Stage stage;
        const int title = stage.model.columnOfField(u"title"_s);
        const int weldingColumn = stage.model.columnOfField(hours(welding));
        const int rows = stage.model.rowCount();
        const Plan before = stage.now();
        QVERIFY(stage.model.setCells({{0, title, u"Tower crane"_s}, {rows, title, u"Cabin"_s}, {rows, weldingColumn, u"12"_s}}, u"Paste 2 rows"_s));
        QCOMPARE(stage.now().table<WorkItem>().size(), 6);
        const WorkItem &cabin = stage.now().table<WorkItem>().at(5);
        QCOMPARE(cabin.title, u"Cabin"_s);
        QCOMPARE(stage.text(cabin.id, hours(welding)), u"12"_s);
        QVERIFY(stage.document().undo().hasValue());
        QCOMPARE(stage.now(), before);
        QCOMPARE(stage.model.rowCount(), rows);
    }

    void removalKeepsTheParts()
    {
        Stage stage;
        QVERIFY(stage.model.removeRecords({stage.model.rowOfRecord(boom.value())}));
        QCOMPARE(stage.outline(), u"Crane/0 Hook/1 Yellow paint/0 Manual, printed/0"_s);
    }

    void siblingsAbove()
    {
        Stage stage;
        QCOMPARE(stage.model.siblingAbove(3), crane); // Of the paint.
        QVERIFY(!stage.model.siblingAbove(1).isValid());
        QVERIFY(!stage.model.siblingAbove(0).isValid());
        stage.model.setGroupField(u"team"_s);
        QVERIFY(!stage.model.siblingAbove(stage.model.rowOfRecord(crane.value())).isValid());
    }

    void circlesOfParentsAreShownNevertheless()
    {
        OutlineSource source;
        source.ids = {1, 2, 3};
        source.parents = {1, 0, 2};
        const auto rows = outlineOf(source);
        QCOMPARE(rows.size(), size_t(3));
    }

    void itemsWithoutAnOutline()
    {
        Stage stage;
        ScopeItemModel items(stage.document(), {welding});
        addChangeAndRemove(items, u"title"_s, u"Winch"_s);
    }

    void demandsOfOneItem()
    {
        Stage stage;
        DemandModel demands(stage.document());
        QAbstractItemModelTester fatal(&demands, QAbstractItemModelTester::FailureReportingMode::Fatal);
        demands.setWorkItem(hook);
        QCOMPARE(demands.rowCount(), 1);
        const auto added = demands.addRecord();
        QVERIFY(added);
        const Demand *made = stage.now().find(DemandId(*added));
        QCOMPARE(made->workItem, hook);
        QCOMPARE(made->skill, SkillId(70)); // The oldest that it does not need yet.
        demands.setWorkItem(boom);
        QCOMPARE(demands.rowCount(), 1);
        demands.setWorkItem(hook);
        QVERIFY(demands.setData(demands.index(0, demands.columnOf(&Demand::spent)), u"2.5"_s));
        QCOMPARE(stage.now().find(DemandId(131))->spent, 2.5);
    }

    void dependenciesOfOneItem()
    {
        Stage stage;
        WorkDependencyModel links(stage.document());
        QAbstractItemModelTester fatal(&links, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(links.rowCount(), 0);
        links.setWorkItem(paint);
        QCOMPARE(links.rowCount(), 1);
        QCOMPARE(links.index(0, 0).data().toString(), u"C-3 Hook"_s);
        // It waits for the hook; the boom is the next one before it.
        const auto added = links.addRecord();
        QVERIFY(added);
        QCOMPARE(stage.now().find(WorkDependencyId(*added))->predecessor, boom);
        QVERIFY(links.setData(links.index(1, 0), u"C-1"_s));
        QCOMPARE(stage.now().find(WorkDependencyId(*added))->predecessor, crane);
        QSignalSpy failures(&links, &RecordModel::editFailed);
        QVERIFY(!links.setData(links.index(1, 0), u"C-3"_s));
        links.setWorkItem(hook);
        QCOMPARE(links.rowCount(), 0);
        QVERIFY(links.addRecord()); // Not for the paint, which waits for it.
        QCOMPARE(stage.now().find(WorkDependencyId(links.recordAt(0)))->predecessor, boom);
        QVERIFY(!links.setData(links.index(0, 0), u"C-4"_s));
        QCOMPARE(failures.count(), 2);
    }

    void anotherPlanIsAReset()
    {
        Stage stage;
        QVERIFY(stage.document().restore(SmallPlan::make(), u"Restore"_s).hasValue());
        QCOMPARE(stage.model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestScopeModel)
#include "tst_scopemodel.moc"
