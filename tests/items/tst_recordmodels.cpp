// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plandraft.h"
#include "items/absencemodel.h"
#include "items/audiencemodel.h"
#include "items/calendarexceptionmodel.h"
#include "items/demandmodel.h"
#include "items/environmentmodel.h"
#include "items/membershipmodel.h"
#include "items/milestonedependencymodel.h"
#include "items/milestonemodel.h"
#include "items/personmodel.h"
#include "items/personskillmodel.h"
#include "items/productmodel.h"
#include "items/releasemodel.h"
#include "items/responsibilitymodel.h"
#include "items/riskactionmodel.h"
#include "items/riskmodel.h"
#include "items/rolemodel.h"
#include "items/roughdemandmodel.h"
#include "items/skillmodel.h"
#include "items/standingcommitmentmodel.h"
#include "items/teammodel.h"
#include "items/trainexceptionmodel.h"
#include "items/trainmodel.h"
#include "items/windowexceptionmodel.h"
#include "items/windowmodel.h"
#include "items/workingcalendarmodel.h"
#include "items/workingpatternmodel.h"
#include "support/documentfixture.h"
#include "support/randomrecords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What holds for the table of every record type, whatever its columns.
class TestRecordModels : public QObject
{
    Q_OBJECT

private:
    using Make = std::function<std::unique_ptr<RecordModel>(PlanDocument &)>;

    template<typename Model>
    static Make plain()
    {
        return [](PlanDocument &document) { return std::make_unique<Model>(document); };
    }

    /// The small plan with the time of its people, two risks and what is done about one.
    static Plan makePlan()
    {
        Plan plan = SmallPlan::make();
        plan.put(Team{TeamId(74), u"Docs"_s});
        plan.put(Skill{SkillId(75), u"Writing"_s});
        const QDate start(2026, 6, 1);
        const QDate end(2026, 6, 30);
        for (int i = 0; i < 2; ++i) {
            const PersonId person = i == 0 ? SmallPlan::ada : SmallPlan::grace;
            plan.put(Absence{AbsenceId(80 + i), person, AbsenceKind::Vacation, start, end, DayPortion::WholeDay, {}});
            plan.put(Membership{MembershipId(82 + i), person, TeamId(71), 0.5, start, end});
            plan.put(PersonSkill{PersonSkillId(84 + i), person, SkillId(70), 2});
            plan.put(StandingCommitment{StandingCommitmentId(86 + i), person, u"Support %1"_s.arg(i), 0.2, start, end});
            WorkingPattern pattern;
            pattern.id = WorkingPatternId(88 + i);
            pattern.person = person;
            pattern.start = start;
            pattern.end = end;
            pattern.cycleWeeks = 4;
            plan.put(pattern);
            plan.put(RoughDemand{RoughDemandId(90 + i), SmallPlan::release, SkillId(70), SmallPlan::freeze, 1.0, 2.0, 8.0, {}});
            WorkItem item;
            item.id = WorkItemId(92 + i);
            item.release = SmallPlan::release;
            item.title = u"Item %1"_s.arg(i);
            plan.put(item);
            plan.put(Demand{DemandId(94 + i), item.id, SkillId(70), 1.0, 2.0, 8.0, 2});
            plan.put(Responsibility{ResponsibilityId(96 + i), u"Activity %1"_s.arg(i), {}, SmallPlan::lead, Raci::Accountable});
        }
        for (int i = 0; i < 2; ++i) {
            Train train;
            train.id = TrainId(110 + i);
            train.name = u"Train %1"_s.arg(i);
            train.product = SmallPlan::crane;
            train.first = start;
            train.numbering = u"1.{n}"_s;
            plan.put(train);
            plan.put(TrainException{TrainExceptionId(112 + i), train.id, start, end, u"Reason %1"_s.arg(i)});
        }
        for (int i = 0; i < 2; ++i) {
            Environment environment;
            environment.id = EnvironmentId(114 + i);
            environment.name = u"Environment %1"_s.arg(i);
            plan.put(environment);
        }
        const WindowId window = SmallPlan::blackout;
        plan.put(WindowException{WindowExceptionId(116), window, SmallPlan::freeze, u"Ada"_s, u"Urgent"_s, start});
        plan.put(WindowException{WindowExceptionId(117), window, SmallPlan::goLive, u"Grace"_s, u"Agreed"_s, end});
        plan.put(MilestoneDependency{MilestoneDependencyId(118), SmallPlan::freeze, SmallPlan::goLive, 1, OffsetUnit::WorkingDays, {}});
        Risk risk;
        risk.id = RiskId(80);
        risk.title = u"Signing keys expire"_s;
        plan.put(risk);
        risk.id = RiskId(82);
        risk.title = u"Staff falls ill"_s;
        plan.put(risk);
        RiskAction action;
        action.id = RiskActionId(81);
        action.risk = RiskId(80);
        action.title = u"Order new keys"_s;
        plan.put(action);
        return plan;
    }

    static QList<QStringList> texts(const QAbstractItemModel &model)
    {
        QList<QStringList> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            rows += cells;
        }
        return rows;
    }

    /// Another value than the cell has, of the kind that its delegate would give.
    static QVariant anotherValue(const QModelIndex &index)
    {
        const QVariant present = index.data(Qt::EditRole);
        const auto choices = index.data(RecordModel::ChoicesRole).value<QList<Choice>>();
        switch (Format(index.data(RecordModel::FormatRole).toInt())) {
        case Format::Choice:
        case Format::Flag:
            // The first choice is often none, which not every record may have.
            for (auto choice = choices.rbegin(); choice != choices.rend(); ++choice) {
                if (choice->value != present)
                    return choice->value;
            }
            return {};
        case Format::Choices:
            return choices.isEmpty() ? QVariant() : QVariant(QVariantList{choices.first().value});
        case Format::Date:
            return present.toDate().isValid() ? QVariant(present.toDate().addDays(7)) : QVariant(u"2026-09-16"_s);
        case Format::Number:
            return 3;
        case Format::Time:
            return QTime(18, 0);
        case Format::Text:
        case Format::LongText:
            break;
        }
        const QString field = index.data(RecordModel::FieldRole).toString();
        if (field == "time_zone"_L1)
            return u"Europe/Berlin"_s;
        if (field == "deadline"_L1)
            return u"18:00 UTC"_s;
        if (field == "numbering"_L1)
            return u"2.{n}"_s;
        return field == "offset_amount"_L1 || field == "lag"_L1 ? QVariant(u"-3wd"_s) : QVariant(u"Another text"_s);
    }

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addRow("milestones") << plain<MilestoneModel>();
        QTest::addRow("windows") << plain<WindowModel>();
        QTest::addRow("roles") << plain<RoleModel>();
        QTest::addRow("people") << plain<PersonModel>();
        QTest::addRow("teams") << plain<TeamModel>();
        QTest::addRow("skills") << plain<SkillModel>();
        QTest::addRow("audiences") << plain<AudienceModel>();
        QTest::addRow("products") << plain<ProductModel>();
        QTest::addRow("releases") << plain<ReleaseModel>();
        QTest::addRow("risks") << plain<RiskModel>();
        QTest::addRow("risk actions") << plain<RiskActionModel>();
        QTest::addRow("calendars") << plain<WorkingCalendarModel>();
        QTest::addRow("absences") << plain<AbsenceModel>();
        QTest::addRow("memberships") << plain<MembershipModel>();
        QTest::addRow("skills of people") << plain<PersonSkillModel>();
        QTest::addRow("working patterns") << plain<WorkingPatternModel>();
        QTest::addRow("standing duties") << plain<StandingCommitmentModel>();
        QTest::addRow("rough demand") << plain<RoughDemandModel>();
        QTest::addRow("trains") << plain<TrainModel>();
        QTest::addRow("train exceptions") << plain<TrainExceptionModel>();
        QTest::addRow("demands") << plain<DemandModel>();
        QTest::addRow("responsibilities") << plain<ResponsibilityModel>();
        QTest::addRow("environments") << plain<EnvironmentModel>();
        QTest::addRow("window exceptions") << plain<WindowExceptionModel>();
        QTest::addRow("milestone dependencies") << plain<MilestoneDependencyModel>();
        QTest::addRow("exceptions") << Make([](PlanDocument &document) {
            return std::make_unique<CalendarExceptionModel>(document, [](const QString &code) { return u"Region "_s + code; });
        });
    }
    /// Every cell that can be edited takes another value as one step that undo takes back, and the signals tell the changed cells.
    void table()
    {
        QFETCH(Make, make);
        DocumentFixture fixture(makePlan());
        PlanDocument &document = fixture.document();
        const auto model = make(document);
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(model->rowCount() > 0);
        QSignalSpy failed(model.get(), &RecordModel::editFailed);
        int edited = 0;
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(qMin(1, model->rowCount() - 1), column);
            QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
            QCOMPARE(model->columnOfField(index.data(RecordModel::FieldRole).toString()), column);
            const QVariant value = anotherValue(index);
            if (!(index.flags() & Qt::ItemIsEditable) || !value.isValid())
                continue;
            const QList<QStringList> before = texts(*model);
            // A step that empties other fields of the record cannot be compared cell by cell; the text of the cell must change.
            QVERIFY2(model->setData(index, value), qPrintable(failed.isEmpty() ? QString() : failed.last().first().value<Error>().text));
            QVERIFY2(texts(*model) != before, qPrintable(index.data(RecordModel::FieldRole).toString()));
            QVERIFY(document.undo().hasValue());
            QCOMPARE(texts(*model), before);
            ++edited;
        }
        QVERIFY(edited > 0);
        QCOMPARE(failed.count(), 0);
    }

    void addsAndRemoves_data() { table_data(); }
    void addsAndRemoves()
    {
        QFETCH(Make, make);
        DocumentFixture fixture(makePlan());
        const auto model = make(fixture.document());
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        const QList<QStringList> before = texts(*model);
        if (!model->canAdd()) {
            // These come from where they belong: the milestone, the timeline. They are removed here.
            QVERIFY(model->recordTable() == "window_exception"_L1 || model->recordTable() == "milestone_dependency"_L1);
            QVERIFY(model->removeRecords({0}));
            QCOMPARE(removed.count(), 1);
            QVERIFY(fixture.document().undo().hasValue());
            QCOMPARE(texts(*model), before);
            return;
        }
        const auto id = model->addRecord();
        QVERIFY(id.has_value());
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model->rowCount(), before.size() + 1);
        const int row = model->rowOfRecord(*id);
        QCOMPARE(model->recordAt(row), *id);
        QCOMPARE(model->index(row, 0).data(RecordModel::RecordIdRole).toLongLong(), *id);
        QVERIFY(model->removeRecords({row}));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(texts(*model), before);
        QVERIFY(fixture.document().undo().hasValue());
        QVERIFY(fixture.document().undo().hasValue());
        QCOMPARE(texts(*model), before);
        QCOMPARE(reset.count(), 0);
    }

    void amountsAreSortedByWhatTheyComeTo()
    {
        const std::pair<int, OffsetUnit> rising[] = {{5, OffsetUnit::WorkingDays}, {8, OffsetUnit::CalendarDays}, {2, OffsetUnit::Weeks}};
        Plan plan = makePlan();
        qint64 id = 200;
        for (const auto &[count, unit] : rising) {
            plan.put(SmallPlan::following(MilestoneId(id), u"Step %1"_s.arg(id), SmallPlan::goLive, count, unit));
            plan.put(MilestoneDependency{MilestoneDependencyId(id++), SmallPlan::build, SmallPlan::goLive, count, unit, {}});
        }
        DocumentFixture fixture(plan);
        const MilestoneModel milestones(fixture.document());
        const MilestoneDependencyModel dependencies(fixture.document());
        const auto key = [](const RecordModel &model, qint64 record, const QString &field) {
            return model.index(model.rowOfRecord(record), model.columnOfField(field)).data(RecordModel::SortRole).toDouble();
        };
        for (qint64 record = 200; record < 202; ++record) {
            QVERIFY(key(milestones, record, u"offset_amount"_s) < key(milestones, record + 1, u"offset_amount"_s));
            QVERIFY(key(dependencies, record, u"lag"_s) < key(dependencies, record + 1, u"lag"_s));
        }
    }

    /// Whatever becomes of the plan, a model that followed shows the same as one that is made afresh, and what it announced is true.
    void followsRandomSteps_data() { table_data(); }
    void followsRandomSteps()
    {
        QFETCH(Make, make);
        DocumentFixture fixture(makePlan());
        PlanDocument &document = fixture.document();
        const auto model = make(document);
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<QStringList> mirror = texts(*model);
        connect(model.get(), &QAbstractItemModel::rowsRemoved, this, [&](const QModelIndex &, int first, int last) {
            mirror.remove(first, last - first + 1);
        });
        connect(model.get(), &QAbstractItemModel::rowsInserted, this, [&](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                mirror.insert(row, QStringList());
            for (int row = first; row <= last; ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    mirror[row] += model->index(row, column).data().toString();
            }
        });
        connect(model.get(), &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &from, const QModelIndex &to) {
            for (int row = from.row(); row <= to.row(); ++row) {
                for (int column = from.column(); column <= to.column(); ++column)
                    mirror[row][column] = model->index(row, column).data().toString();
            }
        });
        QRandomGenerator random(7);
        for (int step = 0; step < 36; ++step) {
            const Plan before = document.plan();
            Plan after = step % 12 == 0 ? randomPlan(before, random, 2) : before;
            forEachRecordType([&]<typename R>() {
                const auto &table = before.table<R>();
                if constexpr (!isNeverUndone<R>) {
                    if (step % 12 == 0 || table.isEmpty() || random.bounded(4) != 0)
                        return;
                    R record = table.at(random.bounded(int(table.size())));
                    if (mutateField(record, random.bounded(fieldCount<R>), before, random))
                        after.put(record);
                }
            });
            if (random.bounded(4) == 0) {
                (void)document.undo();
            } else {
                // Changes that are sound one by one may not be so together; those are refused and change nothing.
                (void)document.execute(editBetween(before, after, u"Step"_s));
            }
            const auto fresh = make(document);
            QCOMPARE(texts(*model), texts(*fresh));
            QCOMPARE(mirror, texts(*fresh));
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordModels)
#include "tst_recordmodels.moc"
