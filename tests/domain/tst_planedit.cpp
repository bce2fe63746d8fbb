// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/editjson.h"
#include "domain/edits/fieldedits.h"
#include "domain/plandraft.h"

#include <QJsonArray>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestPlanEdit : public QObject
{
    Q_OBJECT

private:
    static Plan somePlan()
    {
        Plan plan;
        for (int i = 1; i <= 600; ++i) {
            Role role;
            role.id = RoleId(i);
            role.name = u"Role %1"_s.arg(i);
            plan.put(role);
        }
        return plan;
    }

private Q_SLOTS:
    void anInvertedEditLeadsBack()
    {
        const Plan plan = somePlan();
        PlanDraft draft(plan);
        draft.remove(RoleId(17));
        draft.update(RoleId(300), [](Role &role) { role.everyone = true; });
        Team team;
        team.id = TeamId(9000);
        team.name = u"Release"_s;
        draft.put(team);
        const PlanEdit edit = draft.toEdit(u"Reorganise"_s);
        QCOMPARE(edit.size(), 3);

        Plan after = plan;
        after.apply(edit);
        QVERIFY(!(after == plan));
        QCOMPARE(after.table<Role>().size(), 599);
        QVERIFY(after.find(RoleId(300))->everyone);
        QCOMPARE(after.find(TeamId(9000))->name, u"Release"_s);

        after.apply(edit.inverted());
        QCOMPARE(after, plan);
        QCOMPARE(edit.inverted().inverted(), edit);
    }

    void anEditSurvivesJson()
    {
        const Plan plan = somePlan();
        PlanDraft draft(plan);
        draft.remove(RoleId(17));
        draft.update(RoleId(300), [](Role &role) { role.name = u"Rôle \"300\""_s; });
        Team team;
        team.id = TeamId(9'000'000'000'000'000'000);
        team.name = u"Release"_s;
        draft.put(team);
        const PlanEdit edit = draft.toEdit(u"Reorganise"_s);

        const auto read = editFromJson(toJson(edit));
        QVERIFY(read);
        QCOMPARE(*read, edit);
    }

    void changesThatDoNotReadAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("tables");
        const QJsonObject role{{u"id"_s, u"1"_s}, {u"name"_s, u"Lead"_s}};
        const QJsonObject other{{u"id"_s, u"2"_s}, {u"name"_s, u"Lead"_s}};
        const auto roles = [](const QJsonArray &changes) { return QJsonObject{{u"role"_s, changes}}; };
        QTest::newRow("unknown table") << QJsonObject{{u"rolle"_s, QJsonArray{QJsonObject{{u"after"_s, role}}}}};
        QTest::newRow("neither side") << roles({QJsonObject()});
        QTest::newRow("two records") << roles({QJsonObject{{u"before"_s, role}, {u"after"_s, other}}});
        QTest::newRow("twice") << roles({QJsonObject{{u"after"_s, role}}, QJsonObject{{u"after"_s, role}}});
        QTest::newRow("no record") << roles({QJsonObject{{u"after"_s, QJsonObject{{u"name"_s, u"Lead"_s}}}}});
        QTest::newRow("unknown field") << roles({QJsonObject{{u"after"_s, QJsonObject{{u"id"_s, u"1"_s}, {u"nom"_s, u"Lead"_s}}}}});
    }

    void changesThatDoNotReadAreRefused()
    {
        QFETCH(const QJsonObject, tables);
        const auto read = editFromJson({{u"label"_s, u"Reorganise"_s}, {u"changes"_s, tables}});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY(!read.error().text.isEmpty());
    }

    void onlyWhatLeftTheMachineTellsOnly()
    {
        PlanDraft told(somePlan());
        Publication publication;
        publication.id = PublicationId(7000);
        told.put(publication);
        QVERIFY(told.toEdit({}).tellsOnly());
        told.remove(RoleId(17));
        QVERIFY(!told.toEdit({}).tellsOnly());
    }

    void anEditOfNothingIsEmpty()
    {
        const Plan plan = somePlan();
        QVERIFY(edits::setField(plan, RoleId(5), &Role::name, u"Role 5"_s).isEmpty());
        QVERIFY(edits::setField(plan, RoleId(99999), &Role::name, u"Nobody"_s).isEmpty());
    }

    void aFieldEditIsNamedAfterFieldAndRecord()
    {
        const PlanEdit edit = edits::setField(somePlan(), RoleId(5), &Role::name, u"Branch Manager"_s);
        QCOMPARE(edit.label, u"Change Name of \u201cRole 5\u201d"_s);
        const std::vector<RoleId> several{RoleId(1), RoleId(2), RoleId(3)};
        const PlanEdit bulk = edits::setField<Role>(somePlan(), several, &Role::everyone, true);
        QCOMPARE(bulk.size(), 3);
        QCOMPARE(bulk.label, u"Change Everyone of 3 records"_s);
    }

    void aMaskTellsWhichFieldsChanged()
    {
        Milestone before;
        Milestone after = before;
        after.offset = -5;
        after.note = u"later"_s;
        const quint64 expected = quint64(1) << fieldIndex(&Milestone::offset) | quint64(1) << fieldIndex(&Milestone::note);
        QCOMPARE(changedFields(before, after), expected);
        QCOMPARE(changedFields(before, before), quint64(0));
    }

    void everyRecordTypeHasUniqueFieldNames()
    {
        forEachRecordType([]<typename R>() {
            QSet<QByteArray> names{"id"};
            forEachField<R>([&](const auto &field, int) {
                QVERIFY2(!names.contains(field.name), field.name);
                names.insert(field.name);
                QVERIFY2(fieldLabel(Record<R>::table, field.name) != QLatin1StringView(field.name), field.name);
            });
        });
    }
};

QTEST_GUILESS_MAIN(TestPlanEdit)
#include "tst_planedit.moc"
