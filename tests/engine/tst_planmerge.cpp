// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/planmerge.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "domain/validation.h"
#include "support/randomrecords.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestPlanMerge : public QObject
{
    Q_OBJECT

private:
    static constexpr TeamId team{1};
    static constexpr PersonId ada{2}, grace{3};
    static constexpr RoleId lead{4};

    static Plan plan()
    {
        Plan plan;
        plan.put(PlanSettings{});
        Team crew;
        crew.id = team;
        crew.name = u"Crew"_s;
        plan.put(crew);
        Person person;
        person.id = ada;
        person.name = u"Ada"_s;
        plan.put(person);
        Role role;
        role.id = lead;
        role.name = u"Lead"_s;
        role.person = ada;
        plan.put(role);
        return plan;
    }
    template<typename R, typename T>
    static Plan with(Plan plan, Id<R> id, T R::*member, T value)
    {
        R record = *plan.find(id);
        record.*member = std::move(value);
        plan.put(record);
        return plan;
    }
    static Plan merged(const Plan &theirs, const Plan &ours, const std::vector<MergeRow> &rows)
    {
        Plan result = ours;
        const QDate day(2026, 8, 26);
        result.apply(mergeRows(theirs, ours, rows, {[day](MilestoneId) { return edits::ComputedDates{day, day, {}}; }, day}, u"Merge"_s));
        return result;
    }

private Q_SLOTS:
    void fieldChangedThereIsOffered()
    {
        const Plan theirs = with(plan(), ada, &Person::email, u"ada@example.org"_s);
        const Plan ours = with(plan(), ada, &Person::name, u"Ada L."_s);
        const auto rows = findMergeRows(plan(), theirs, ours);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().table, u"person"_s);
        QCOMPARE(rows.front().id, ada.value());
        QCOMPARE(rows.front().kind, MergeKind::Changed);
        QCOMPARE(rows.front().field, fieldIndex(&Person::email));
        QCOMPARE(rows.front().theirs, QJsonValue(u"ada@example.org"_s));
        QVERIFY(!rows.front().conflict);
        const Plan result = merged(theirs, ours, rows);
        QCOMPARE(result.find(ada)->email, u"ada@example.org"_s);
        QCOMPARE(result.find(ada)->name, u"Ada L."_s);
    }

    void fieldChangedOnBothSidesIsAConflict()
    {
        const Plan theirs = with(plan(), ada, &Person::name, u"Ada King"_s);
        const Plan ours = with(plan(), ada, &Person::name, u"Ada L."_s);
        const auto rows = findMergeRows(plan(), theirs, ours);
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows.front().conflict);
        QCOMPARE(rows.front().sent, QJsonValue(u"Ada"_s));
        QCOMPARE(rows.front().ours, QJsonValue(u"Ada L."_s));
    }

    void sameChangeOnBothSidesIsNoRow()
    {
        const Plan both = with(plan(), ada, &Person::name, u"Ada L."_s);
        QCOMPARE(findMergeRows(plan(), both, both).size(), size_t(0));
    }

    void addedRecordBringsWhatItRefersTo()
    {
        Plan theirs = plan();
        Person person;
        person.id = grace;
        person.name = u"Grace"_s;
        theirs.put(person);
        theirs = with(theirs, lead, &Role::deputy, grace);
        const auto rows = findMergeRows(plan(), theirs, plan());
        QCOMPARE(rows.size(), size_t(2));
        const auto role = std::ranges::find(rows, u"role"_s, &MergeRow::table);
        QVERIFY(role != rows.end());
        const Plan result = merged(theirs, plan(), {*role});
        QCOMPARE(result.find(lead)->deputy, grace);
        QVERIFY(result.find(grace));
        QVERIFY(validate(result));
    }

    void removedRecordIsAConflictWhereItWasChangedHere()
    {
        Plan theirs = plan();
        theirs.remove(ada);
        theirs = with(theirs, lead, &Role::person, PersonId());
        const auto rows = findMergeRows(plan(), theirs, plan());
        QCOMPARE(rows.size(), size_t(2));
        QVERIFY(!rows.front().conflict && !rows.back().conflict);
        const auto removed = std::ranges::find(rows, MergeKind::Removed, &MergeRow::kind);
        const Plan alone = merged(theirs, plan(), {*removed});
        QVERIFY(!alone.find(ada));
        QVERIFY(!alone.find(lead)->person.isValid());
        const Plan ours = with(plan(), ada, &Person::email, u"ada@example.org"_s);
        const auto contested = findMergeRows(plan(), theirs, ours);
        QVERIFY(std::ranges::find(contested, MergeKind::Removed, &MergeRow::kind)->conflict);
    }

    void changedThereAndRemovedHereComesBackOnlyWhenChosen()
    {
        const Plan theirs = with(plan(), team, &Team::name, u"Deck crew"_s);
        Plan ours = plan();
        ours.remove(team);
        const auto rows = findMergeRows(plan(), theirs, ours);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().kind, MergeKind::Added);
        QVERIFY(rows.front().conflict);
        QCOMPARE(merged(theirs, ours, rows).find(team)->name, u"Deck crew"_s);
    }

    /// Everything taken over into a plan that did not change makes it the copy, whatever the copy did to whichever type.
    void allRowsMakeThePlanTheCopy()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 6; ++round) {
            const Plan sent = randomPlan(plan(), random, 3);
            Plan theirs = sent;
            forEachRecordType([&]<typename R>() {
                if constexpr (!isNeverUndone<R>) {
                    R record = sent.table<R>().at(random.bounded(int(sent.table<R>().size())));
                    if (mutateField(record, random.bounded(fieldCount<R>), theirs, random))
                        theirs.put(record);
                }
            });
            theirs = randomPlan(theirs, random, 1);
            const auto rows = findMergeRows(sent, theirs, sent);
            QVERIFY(rows.size() > 30);
            QVERIFY(std::ranges::none_of(rows, &MergeRow::conflict));
            const Plan result = merged(theirs, sent, rows);
            QVERIFY(editBetween(result, theirs, {}).isEmpty());
            QVERIFY(findMergeRows(sent, theirs, result).empty());
            QVERIFY(editBetween(sent, merged(theirs, sent, {}), {}).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestPlanMerge)
#include "tst_planmerge.moc"
