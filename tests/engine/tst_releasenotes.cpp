// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/problems.h"
#include "engine/releasenotes.h"
#include "engine/scheduler.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What the drafted notes tell to whom, and when their lack is a problem.
class TestReleaseNotes : public QObject
{
    Q_OBJECT

private:
    static constexpr ProductId product{1};
    static constexpr ReleaseId release{2}, other{3};
    static constexpr MilestoneId goLive{10}, code{11}, docs{12};
    static constexpr TeamId node{20};
    static constexpr WorkItemId resize{100}, crash{101}, secret{102}, dropped{103}, silent{104}, elsewhere{105};

    static WorkItem item(WorkItemId id, const QString &key, const QString &title, WorkItemKind kind)
    {
        WorkItem made;
        made.id = id;
        made.release = release;
        made.key = key;
        made.title = title;
        made.kind = kind;
        made.isPublic = true;
        made.team = node;
        return made;
    }

    static Milestone milestone(MilestoneId id, const QString &title, MilestoneKind kind, QDate day)
    {
        Milestone made;
        made.id = id;
        made.release = release;
        made.title = title;
        made.kind = kind;
        made.pinned = day;
        return made;
    }

    /// Freezes of code on 1 July and of the docs on 15 July, go-live on 5 August 2026.
    static Plan plan()
    {
        Plan plan;
        plan.put(Product{product, u"Crane"_s, {}, {}});
        plan.put(Release{release, product, u"4.2"_s, ReleaseState::Planned, goLive, {}});
        plan.put(Release{other, product, u"4.3"_s, ReleaseState::Planned, {}, {}});
        plan.put(milestone(goLive, u"Go-live"_s, MilestoneKind::GoLive, {2026, 8, 5}));
        plan.put(milestone(code, u"Code freeze"_s, MilestoneKind::Freeze, {2026, 7, 1}));
        Milestone texts = milestone(docs, u"Last texts"_s, MilestoneKind::Freeze, {2026, 7, 15});
        texts.freezes = FreezeScope::Documentation;
        plan.put(texts);
        plan.put(Team{node, u"Node"_s});
        WorkItem work = item(resize, u"C-1"_s, u"Resize in place"_s, WorkItemKind::Feature);
        work.customerNote = u"Booms are resized\nwithout a stop."_s;
        work.upgradeAction = u"Remove the *old* clamps."_s;
        work.documentation = DocumentationState::Drafted;
        plan.put(work);
        work = item(crash, u"C-2"_s, u"Fix the crash"_s, WorkItemKind::BugFix);
        work.customerNote = u"No more crashes."_s;
        work.state = WorkItemState::Done;
        work.priority = 5;
        plan.put(work);
        work = item(secret, u"C-3"_s, u"Secret motor"_s, WorkItemKind::Feature);
        work.isPublic = false;
        work.customerNote = u"Must not be read."_s;
        plan.put(work);
        work = item(dropped, u"C-4"_s, u"Dropped wheel"_s, WorkItemKind::Feature);
        work.customerNote = u"Will not ship."_s;
        work.state = WorkItemState::Dropped;
        plan.put(work);
        plan.put(item(silent, u"C-5"_s, u"Silent hook"_s, WorkItemKind::Feature));
        work = item(elsewhere, u"C-6"_s, u"Later"_s, WorkItemKind::Feature);
        work.release = other;
        work.customerNote = u"Later."_s;
        plan.put(work);
        return plan;
    }

    static Audience audience(AudienceId id, bool customer)
    {
        Audience made;
        made.id = id;
        made.name = u"Audience %1"_s.arg(id.value());
        made.customer = customer;
        return made;
    }
    /// All of a kind.
    static inline const Audience customers = audience({}, true);
    static inline const Audience everybody = audience({}, false);

    static std::vector<Problem> problems(const Plan &plan, QDate today)
    {
        std::vector<Problem> found = findProblems(plan, computeTimetable(plan), today);
        std::erase_if(found, [](const Problem &problem) { return problem.check != u"release-note-missing"_s; });
        return found;
    }

private Q_SLOTS:
    void customersReadWhatIsPublicAndWritten()
    {
        const ReleaseNotes notes = releaseNotes(plan(), release, customers);
        QCOMPARE(notes.title, u"Crane 4.2: release notes"_s);
        const std::vector<NotesSection> expected{{u"Before you upgrade"_s, {u"Remove the *old* clamps."_s}},
                                                 {u"New features"_s, {u"Booms are resized without a stop."_s}},
                                                 {u"Bug fixes"_s, {u"No more crashes."_s}}};
        QCOMPARE(notes.sections, expected);
        QCOMPARE(notes.missing, std::vector{silent});
        QVERIFY(releaseNotes(plan(), ReleaseId(99), customers).isEmpty());
    }

    /// What is only proposed may never ship.
    void customersAreNotToldOfProposals()
    {
        Plan plan = TestReleaseNotes::plan();
        for (const WorkItemId id : {resize, silent}) {
            WorkItem proposed = *plan.find(id);
            proposed.state = WorkItemState::Proposed;
            plan.put(proposed);
        }
        const ReleaseNotes outside = releaseNotes(plan, release, customers);
        QCOMPARE(outside.sections.size(), size_t(1));
        QCOMPARE(outside.sections[0], (NotesSection{u"Bug fixes"_s, {u"No more crashes."_s}}));
        QVERIFY(outside.missing.empty());
        const std::vector<const WorkItem *> told = itemsOfNotes(plan, release, customers);
        QCOMPARE(told.size(), size_t(1));
        QCOMPARE(told[0]->id, crash);
        const ReleaseNotes inside = releaseNotes(plan, release, everybody);
        QCOMPARE(inside.sections.size(), size_t(3));
        QCOMPARE(inside.sections[1].points[0], u"C-1 Resize in place (Node; documentation: drafted; proposed): Booms are resized without a stop."_s);
        QCOMPARE(itemsOfNotes(plan, release, everybody).size(), size_t(4));
    }

    void insideEverythingIsTold()
    {
        const ReleaseNotes notes = releaseNotes(plan(), release, everybody);
        QCOMPARE(notes.sections.size(), size_t(4));
        QCOMPARE(notes.sections[0].points, QStringList{u"C-1: Remove the *old* clamps."_s});
        QCOMPARE(notes.sections[1].points,
                 (QStringList{u"C-1 Resize in place (Node; documentation: drafted; accepted): Booms are resized without a stop."_s,
                              u"C-3 Secret motor (Node; documentation: not needed; accepted): Must not be read."_s,
                              u"C-5 Silent hook (Node; documentation: not needed; accepted)"_s}));
        QCOMPARE(notes.sections[2].points, QStringList{u"C-2 Fix the crash (Node; documentation: not needed): No more crashes."_s});
        QCOMPARE(notes.sections[3].points, QStringList{u"C-5 Silent hook"_s});
    }

    /// An item that names audiences is told to no other.
    void eachAudienceReadsWhatIsForIt()
    {
        Plan plan = TestReleaseNotes::plan();
        const Audience operators = audience(AudienceId(30), true);
        const Audience users = audience(AudienceId(31), true);
        const Audience staff = audience(AudienceId(32), false);
        for (const Audience &each : {operators, users, staff})
            plan.put(each);
        const auto name = [&plan](WorkItemId id, const IdList<Audience> &audiences) {
            WorkItem named = *plan.find(id);
            named.audiences = audiences;
            plan.put(named);
        };
        name(resize, {operators.id, staff.id});
        name(silent, {staff.id});
        const NotesSection mended{u"Bug fixes"_s, {u"No more crashes."_s}};
        const std::vector<NotesSection> all{{u"Before you upgrade"_s, {u"Remove the *old* clamps."_s}},
                                            {u"New features"_s, {u"Booms are resized without a stop."_s}}, mended};
        QCOMPARE(releaseNotes(plan, release, operators).sections, all);
        QCOMPARE(releaseNotes(plan, release, users).sections, std::vector{mended});
        QCOMPARE(itemsOfNotes(plan, release, operators).size(), size_t(2));
        QCOMPARE(itemsOfNotes(plan, release, users).size(), size_t(1));
        // What no customer is told of is not missing.
        QVERIFY(releaseNotes(plan, release, operators).missing.empty());
        const ReleaseNotes told = releaseNotes(plan, release, staff);
        QVERIFY(told.missing.empty());
        QCOMPARE(told.sections.size(), size_t(3));
        QCOMPARE(told.sections[1].points.size(), 3);
        name(silent, {users.id});
        QCOMPARE(releaseNotes(plan, release, users).missing, std::vector{silent});
        QVERIFY(releaseNotes(plan, release, operators).missing.empty());
        QCOMPARE(itemsOfNotes(plan, release, staff).size(), size_t(3));
        // All of a kind read what is for one of them, and all inside read everything.
        QCOMPARE(releaseNotes(plan, release, customers).sections, all);
        QCOMPARE(releaseNotes(plan, release, customers).missing, std::vector{silent});
        QCOMPARE(itemsOfNotes(plan, release, everybody).size(), size_t(4));
    }

    /// All but what the plan says goes through the reader's language.
    void theTextsAreThoseOfTheReader()
    {
        const auto marked = [](const char *context, const char *text) {
            return QLatin1StringView(context) == "ReleaseNotes"_L1 ? QString(u'<' + QString::fromUtf8(text) + u'>') : QString();
        };
        const ReleaseNotes outside = releaseNotes(plan(), release, customers, marked);
        QCOMPARE(outside.title, u"<Crane 4.2: release notes>"_s);
        QCOMPARE(outside.sections[1], (NotesSection{u"<New features>"_s, {u"Booms are resized without a stop."_s}}));
        const ReleaseNotes inside = releaseNotes(plan(), release, everybody, marked);
        QCOMPARE(inside.sections[0].points, QStringList{u"<C-1: Remove the *old* clamps.>"_s});
        QCOMPARE(inside.sections[1].points[0],
                 u"<<C-1 Resize in place (Node; <documentation: drafted>; <accepted>)>: Booms are resized without a stop.>"_s);
        QCOMPARE(inside.sections[3].heading, u"<Public, but without a note for customers>"_s);
    }

    void whatCustomersMustDoNeedsNoNote()
    {
        Plan plan = TestReleaseNotes::plan();
        for (const WorkItemId id : {silent, secret}) {
            WorkItem acting = *plan.find(id);
            acting.upgradeAction = u"Act for "_s + acting.key;
            plan.put(acting);
        }
        const ReleaseNotes notes = releaseNotes(plan, release, customers);
        QCOMPARE(notes.sections[0].points, (QStringList{u"Remove the *old* clamps."_s, u"Act for C-5"_s}));
        QCOMPARE(notes.sections[1].points, QStringList{u"Booms are resized without a stop."_s});
        QCOMPARE(notes.missing, std::vector{silent});
    }

    void thePriorityOrdersThem()
    {
        Plan plan = TestReleaseNotes::plan();
        WorkItem urgent = *plan.find(silent);
        urgent.priority = 9;
        urgent.customerNote = u"Hooks are silent."_s;
        plan.put(urgent);
        QCOMPARE(releaseNotes(plan, release, customers).sections[1].points.front(), u"Hooks are silent."_s);
    }

    void asMarkdown()
    {
        const QString text = markdownOf(releaseNotes(plan(), release, customers), [](const QString &user) { return QString(user).replace(u'*', u"\\*"_s); });
        QCOMPARE(text,
                 u"# Crane 4.2: release notes\n\n## Before you upgrade\n\n- Remove the \\*old\\* clamps.\n\n## New features\n\n"
                 "- Booms are resized without a stop.\n\n## Bug fixes\n\n- No more crashes.\n"_s);
    }

    void dueAtTheFreezeOfTheDocs()
    {
        Plan plan = TestReleaseNotes::plan();
        const MilestoneId tests{13};
        plan.put(milestone(tests, u"Test freeze"_s, MilestoneKind::Freeze, {2026, 7, 22}));
        QCOMPARE(notesDue(plan, computeTimetable(plan), release), QDate(2026, 7, 15));
        plan.remove(tests);
        plan.remove(docs);
        QCOMPARE(notesDue(plan, computeTimetable(plan), release), QDate(2026, 7, 1));
        QVERIFY(!notesDue(plan, computeTimetable(plan), other).isValid());
    }

    void lackingNotesAreAProblemFromThen()
    {
        Plan plan = TestReleaseNotes::plan();
        QVERIFY(problems(plan, {2026, 7, 15}).empty());
        auto found = problems(plan, {2026, 7, 16});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().record, silent.value());
        QCOMPARE(found.front().release, release);
        QVERIFY(found.front().text.contains(u"Silent hook"_s) && found.front().text.contains(u"Wed 15 Jul 2026"_s));
        QVERIFY(!found.front().cure.isEmpty());
        WorkItem lacking = *plan.find(crash);
        lacking.documentation = DocumentationState::Missing;
        plan.put(lacking);
        QCOMPARE(problems(plan, {2026, 7, 16}).size(), size_t(2));
        // Nobody reads of a release that is cancelled.
        Release cancelled = *plan.find(release);
        cancelled.state = ReleaseState::Cancelled;
        plan.put(cancelled);
        QVERIFY(problems(plan, {2026, 7, 16}).empty());
    }

    void whatIsForNoCustomersLacksNoNote()
    {
        Plan plan = TestReleaseNotes::plan();
        plan.put(audience(AudienceId(31), true));
        plan.put(audience(AudienceId(32), false));
        const auto found = [&plan](const IdList<Audience> &audiences) {
            WorkItem lacking = *plan.find(silent);
            lacking.audiences = audiences;
            plan.put(lacking);
            return problems(plan, {2026, 7, 16}).size();
        };
        QCOMPARE(found({AudienceId(32)}), size_t(0));
        QCOMPARE(found({AudienceId(31), AudienceId(32)}), size_t(1));
    }

    void manyAreOneProblem()
    {
        Plan plan = TestReleaseNotes::plan();
        for (int i = 0; i < 5; ++i)
            plan.put(item(WorkItemId(200 + i), {}, u"More"_s, WorkItemKind::Feature));
        const auto found = problems(plan, {2026, 7, 16});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().table, u"release"_s);
        QVERIFY(found.front().text.startsWith(u"6 public items"_s));
    }
};

QTEST_GUILESS_MAIN(TestReleaseNotes)
#include "tst_releasenotes.moc"
