// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

using Outcome = WorkImportResult::Outcome;

/// What rows of work say of records that an import finds and never makes: milestones, components, roles and people.
class TestWorkReferences : public QObject
{
    Q_OBJECT

private:
    static constexpr MilestoneId freeze{20}, otherFreeze{21};
    static constexpr ComponentId boom{30}, jib{31}, winchDrum{32};
    static constexpr RoleId docs{40}, everyone{41};
    static constexpr PersonId ada{50}, grace{51};
    static constexpr SkillId welding{60}, painting{61};

    static Milestone milestone(MilestoneId id, ReleaseId release)
    {
        Milestone one;
        one.id = id;
        one.release = release;
        one.title = u"Code freeze of {release}"_s;
        one.pinned = QDate(2026, 7, 1);
        return one;
    }
    static Component component(ComponentId id, const QString &name, ProductId product)
    {
        Component one;
        one.id = id;
        one.name = name;
        one.product = product;
        return one;
    }

    struct Yard : WorkFixture {
        Yard()
        {
            plan.put(milestone(freeze, firstRelease));
            plan.put(milestone(otherFreeze, secondRelease));
            plan.put(Product{ProductId(7), u"Winch"_s, {}, {}});
            plan.put(component(boom, u"Boom"_s, ProductId(1)));
            plan.put(component(jib, u"Jib"_s, ProductId(1)));
            plan.put(component(winchDrum, u"Drum"_s, ProductId(7)));
            plan.put(Role{docs, u"Docs Lead"_s, false, {}, {}, {}});
            plan.put(Role{everyone, u"ALL"_s, true, {}, {}, {}});
            plan.put(Skill{welding, u"Welding"_s});
            plan.put(Skill{painting, u"Painting"_s});
            plan.put(Person{ada, u"Ada Lovelace"_s, u"ada@example.org"_s, {}, {}});
            plan.put(Person{grace, u"Grace Hopper"_s, u"grace@example.org"_s, {}, {}});
            plan.put(PersonSkill{PersonSkillId(70), ada, welding});
            plan.put(PersonSkill{PersonSkillId(71), grace, painting});
        }
        /// "Painting Grace Hopper", sorted.
        [[nodiscard]] QStringList people(const QString &key) const
        {
            QStringList list;
            for (const Demand &demand : plan.table<Demand>()) {
                const Person *person = plan.find(demand.person);
                if (demand.workItem == item(key).id)
                    list << plan.find(demand.skill)->name + u' ' + (person ? person->name : u"nobody"_s);
            }
            list.sort();
            return list;
        }
    };

private Q_SLOTS:
    void findsAMilestoneOfTheRelease_data()
    {
        QTest::addColumn<QByteArray>("release");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<MilestoneId>("found");
        QTest::addColumn<QString>("told");
        const QString unknown = u"milestones that the release of the item does not have (1: “%1”)"_s;
        const QString due = u"due dates, as a milestone says until when an item must be finished (1)"_s;
        QTest::newRow("as people read it") << QByteArray("4.2") << QByteArray("code  freeze of 4.2") << freeze << QString();
        QTest::newRow("of the other release") << QByteArray("4.3") << QByteArray("Code freeze of 4.3") << otherFreeze << QString();
        const QByteArray title("Code freeze of 4.2");
        QTest::newRow("not of this one") << QByteArray("4.3") << title << MilestoneId() << unknown.arg(u"Code freeze of 4.2"_s);
        QTest::newRow("without a release") << QByteArray() << title << MilestoneId() << unknown.arg(u"Code freeze of 4.2"_s);
        QTest::newRow("an ISO day") << QByteArray("4.2") << QByteArray("2026-07-01") << MilestoneId() << due;
        QTest::newRow("a site's day") << QByteArray("4.2") << QByteArray("01/Jul/26 12:00 AM") << MilestoneId() << due;
        QTest::newRow("one of two days") << QByteArray("4.2") << QByteArray("03/04/2026") << MilestoneId() << due;
        QTest::newRow("blank") << QByteArray("4.2") << QByteArray() << MilestoneId() << QString();
    }
    void findsAMilestoneOfTheRelease()
    {
        QFETCH(QByteArray, release);
        QFETCH(QByteArray, cell);
        QFETCH(MilestoneId, found);
        QFETCH(QString, told);
        Yard yard;
        const QByteArray bytes = "key,title,release,must finish before\nA-1,Hull," + release + ',' + cell + '\n';
        const auto outcome = yard.import(bytes);
        QCOMPARE(yard.item(u"A-1"_s).finishBefore, found);
        QCOMPARE(outcome.leftOut, told.isEmpty() ? QStringList() : QStringList{told});
        QVERIFY(yard.import(bytes).edit.isEmpty());
    }

    void findsTheAudiences()
    {
        Yard yard;
        for (const auto &[id, name] : {std::pair(80, "Operators"), std::pair(81, "Users")}) {
            Audience audience;
            audience.id = AudienceId(id);
            audience.name = QString::fromLatin1(name);
            yard.plan.put(audience);
        }
        const auto outcome = yard.import("key,title,audiences\nA-1,Hull,\"users, Operators\"\nA-2,Deck,\"Users; Strangers\"\nA-3,Mast,\n");
        QCOMPARE(yard.item(u"A-1"_s).audiences, (IdList<Audience>{AudienceId(81), AudienceId(80)}));
        QCOMPARE(yard.item(u"A-2"_s).audiences, IdList<Audience>{AudienceId(81)});
        QVERIFY(yard.item(u"A-3"_s).audiences.empty());
        QCOMPARE(outcome.leftOut, QStringList{u"audiences that the plan does not have, and nobody else reads of what is for them (1: “Strangers”)"_s});
        // What was for some only does not come to be for all.
        yard.import("key,title,public,audiences\nA-4,Keel,yes,Strangers\nA-5,Sail,yes,\n");
        QVERIFY(!yard.item(u"A-4"_s).isPublic);
        QVERIFY(yard.item(u"A-5"_s).isPublic);
        // A file that says nothing of them changes none.
        QVERIFY(yard.import("key,title,audiences\nA-1,Hull,\n").edit.isEmpty());
    }

    void aTitleThatTwoMilestonesHaveIsNone()
    {
        Yard yard;
        yard.plan.put(milestone(MilestoneId(22), WorkFixture::firstRelease));
        const auto outcome = yard.import("key,title,release,due\nA-1,Hull,4.2,Code freeze of 4.2\n");
        QCOMPARE(yard.item(u"A-1"_s).finishBefore, MilestoneId());
        QCOMPARE(outcome.leftOut.size(), 1);
    }

    void findsOwnersOfDocumentation()
    {
        Yard yard;
        const auto outcome = yard.import("key,title,documentation,documentation owner\nA-1,Hull,missing,docs lead\nA-2,Deck,drafted,all\n"
                                         "A-3,Mast,,Nobody\n");
        QCOMPARE(yard.item(u"A-1"_s).documentation, DocumentationState::Missing);
        QCOMPARE(yard.item(u"A-1"_s).documentationOwner, docs);
        QCOMPARE(yard.item(u"A-2"_s).documentationOwner, everyone);
        QCOMPARE(yard.item(u"A-3"_s).documentationOwner, RoleId());
        QCOMPARE(outcome.leftOut, QStringList{u"owners of documentation who are no roles of the plan (1: “Nobody”)"_s});
        QCOMPARE(yard.plan.table<Role>().size(), 2);
    }

    void findsComponentsOfTheProduct()
    {
        Yard yard;
        const auto outcome = yard.import("key,title,release,components\nA-1,Hull,4.2,boom\nA-2,Deck,4.2,\"Rope, Jib, Boom\"\n"
                                         "A-3,Mast,4.2,Drum\nA-4,Keel,,Drum\n");
        QCOMPARE(yard.item(u"A-1"_s).component, boom);
        QCOMPARE(yard.item(u"A-2"_s).component, jib); // The first that there is.
        QCOMPARE(yard.item(u"A-3"_s).component, ComponentId()); // Of another product.
        QCOMPARE(yard.item(u"A-4"_s).component, winchDrum); // Which product is meant the only one of that name says.
        QCOMPARE(outcome.leftOut,
                 (QStringList{u"components that the product does not have (2: “Rope”, “Drum”)"_s, u"further components of an item (1: “Boom”)"_s}));
        QCOMPARE(yard.plan.table<Component>().size(), 3);
    }

    void readsHowAnItemComesToUsers_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<RolloutTechnique>("technique");
        QTest::newRow("as written in files") << QByteArray("blue_green") << RolloutTechnique::BlueGreen;
        QTest::newRow("as shown") << QByteArray("All at once") << RolloutTechnique::Direct;
        QTest::newRow("flag") << QByteArray("Feature flag") << RolloutTechnique::Toggle;
        QTest::newRow("staged") << QByteArray("staged") << RolloutTechnique::Phased;
        QTest::newRow("canary") << QByteArray("Canary") << RolloutTechnique::Canary;
        QTest::newRow("dark") << QByteArray("dark-launch") << RolloutTechnique::DarkLaunch;
    }
    void readsHowAnItemComesToUsers()
    {
        QFETCH(QByteArray, cell);
        QFETCH(RolloutTechnique, technique);
        Yard yard;
        const auto outcome = yard.import("key,title,rollout\nA-1,Hull," + cell + "\nA-2,Deck,by pigeon\n");
        QCOMPARE(yard.item(u"A-1"_s).rollout, technique);
        QCOMPARE(outcome.rows[0].remarks, QStringList());
        QCOMPARE(outcome.rows[1].remarks, QStringList{u"The rollout “by pigeon” is not known and was left out."_s});
    }

    void putsAssigneesToTheOnlyDemand_data()
    {
        QTest::addColumn<QByteArray>("assignee");
        QTest::newRow("name") << QByteArray("ada lovelace");
        QTest::newRow("address") << QByteArray("Ada@Example.org");
        QTest::newRow("both") << QByteArray("A. Lovelace <ada@example.org>");
        QTest::newRow("the first of two") << QByteArray("\"Ada Lovelace, Grace Hopper\"");
    }
    void putsAssigneesToTheOnlyDemand()
    {
        QFETCH(QByteArray, assignee);
        Yard yard;
        const QByteArray bytes = "key,title,hours,skill,assignee\nA-1,Hull,40,Painting,Ada Lovelace\nA-2,Deck,8,Welding," + assignee + '\n';
        const auto outcome = yard.import(bytes);
        // Also without the skill, as nobody else could be meant.
        QCOMPARE(yard.people(u"A-1"_s), QStringList{u"Painting Ada Lovelace"_s});
        QCOMPARE(yard.people(u"A-2"_s), QStringList{u"Welding Ada Lovelace"_s});
        QVERIFY(outcome.rows[0].changes.contains(u"Painting: done by Ada Lovelace"_s));
        QCOMPARE(outcome.leftOut.size(), assignee.contains("Grace") ? 1 : 0);
        // Hours that name nobody are known again.
        QVERIFY(yard.import(bytes).edit.isEmpty());
        yard.import("key,skill,hours\nA-2,Welding,16\n");
        QCOMPARE(yard.demands(u"A-2"_s), QStringList{u"Welding 16/16/16"_s});
        QCOMPARE(yard.people(u"A-2"_s), QStringList{u"Welding Ada Lovelace"_s});
    }

    void putsAssigneesToDemandsOfTheirSkills()
    {
        Yard yard;
        const QByteArray bytes = "key,title,demands,assignee\nA-1,Hull,Welding 8; Painting 4; Sewing 2,\"Grace Hopper; Ada Lovelace\"\n"
                                 "A-2,Deck,Sewing 8; Rigging 4,Ada Lovelace\nA-3,Mast,,Grace Hopper\nA-4,Keel,Welding 1,Linus\n";
        const auto outcome = yard.import(bytes);
        QCOMPARE(yard.people(u"A-1"_s), (QStringList{u"Painting Grace Hopper"_s, u"Sewing nobody"_s, u"Welding Ada Lovelace"_s}));
        QCOMPARE(yard.people(u"A-2"_s), (QStringList{u"Rigging nobody"_s, u"Sewing nobody"_s}));
        QCOMPARE(yard.people(u"A-4"_s), QStringList{u"Welding nobody"_s});
        QCOMPARE(outcome.leftOut,
                 (QStringList{u"assignees without a skill that the item needs (1: “Ada Lovelace”)"_s,
                              u"assignees of items without hours (1: “Grace Hopper”)"_s, u"assignees who are no people of the plan (1: “Linus”)"_s}));
        QCOMPARE(yard.plan.table<Person>().size(), 2);
        QVERIFY(yard.import(bytes).edit.isEmpty());
    }

    void anotherAssigneeTakesOver()
    {
        Yard yard;
        yard.import("Issue key,Summary,Original Estimate,Assignee\nCR-1,Hatch,144000,Ada Lovelace\n");
        QCOMPARE(yard.people(u"CR-1"_s), QStringList{u"Development Ada Lovelace"_s});
        // What the file does not speak of stays.
        QVERIFY(yard.import("Issue key,Summary,Original Estimate,Assignee\nCR-1,Hatch,144000,\n").edit.isEmpty());
        const auto outcome = yard.import("Issue key,Summary,Original Estimate,Assignee\nCR-1,Hatch,144000,Grace Hopper\n");
        QCOMPARE(outcome.rows[0].changes, QStringList{u"Development: done by Grace Hopper"_s});
        QCOMPARE(yard.people(u"CR-1"_s), QStringList{u"Development Grace Hopper"_s});
    }

    void twoOfOneNameAreNobody()
    {
        Yard yard;
        yard.plan.put(Person{PersonId(52), u"Ada Lovelace"_s, u"countess@example.org"_s, {}, {}});
        const auto outcome = yard.import("key,title,hours,assignee\nA-1,Hull,40,Ada Lovelace\nA-2,Deck,8,countess@example.org\n");
        QCOMPARE(yard.people(u"A-1"_s), QStringList{u"Development nobody"_s});
        QCOMPARE(yard.demand(u"A-2"_s).person, PersonId(52));
        QCOMPARE(outcome.leftOut, QStringList{u"assignees who are no people of the plan (1: “Ada Lovelace”)"_s});
    }

    void takesAssigneesOfTrackers()
    {
        Yard yard;
        const QByteArray gitHub = R"([{"number": 1, "title": "Hull", "assignees": [{"login": "ghopper", "name": "Grace Hopper"}]}])";
        const QByteArray gitLab = R"([{"iid": 2, "title": "Deck", "time_stats": {"time_estimate": 3600},)"
                                  R"("assignee": {"username": "al", "name": "Ada Lovelace"}}])";
        QCOMPARE(yard.import(gitHub).leftOut, QStringList{u"assignees of items without hours (1: “Grace Hopper”)"_s});
        QCOMPARE(yard.import(gitLab).leftOut, QStringList());
        QCOMPARE(yard.people(u"#2"_s), QStringList{u"Development Ada Lovelace"_s});
        const QByteArray project = "<Project><Tasks><Task><UID>1</UID><Name>Mast</Name></Task></Tasks><Resources><Resource><UID>3</UID><Name>A. L.</Name>"
                                   "<EmailAddress>ada@example.org</EmailAddress><Group>Rigging</Group></Resource></Resources><Assignments><Assignment>"
                                   "<TaskUID>1</TaskUID><ResourceUID>3</ResourceUID><Work>PT8H0M0S</Work></Assignment></Assignments></Project>";
        QCOMPARE(yard.import(project).leftOut, QStringList());
        QCOMPARE(yard.people(u"T1"_s), QStringList{u"Rigging Ada Lovelace"_s});
    }

    void tellsTheFirstNamesOnly()
    {
        Yard yard;
        QByteArray bytes = "key,title,component\n";
        for (int i = 1; i <= 7; ++i)
            bytes += "A-" + QByteArray::number(i) + ",Item,C" + QByteArray::number(qMin(i, 6)) + '\n';
        QCOMPARE(yard.import(bytes).leftOut, QStringList{u"components that the product does not have (7: “C1”, “C2”, “C3”, “C4”, “C5”, …)"_s});
    }
};

QTEST_GUILESS_MAIN(TestWorkReferences)
#include "tst_workreferences.moc"
