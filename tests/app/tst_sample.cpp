// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleplan.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/bookings.h"
#include "engine/capacity.h"
#include "engine/delivery/deploymentboard.h"
#include "engine/exceptionrules.h"
#include "engine/messages.h"
#include "engine/problems.h"
#include "engine/quality/flakytests.h"
#include "engine/quality/testscope.h"
#include "engine/readiness/dossier.h"
#include "engine/readiness/readiness.h"
#include "engine/rolloutfacts.h"
#include "engine/scheduler.h"
#include "engine/skilldemand.h"
#include "engine/spanload.h"
#include "engine/toggledebt.h"
#include "engine/triagephases.h"
#include "exchange/csvreader.h"
#include "exchange/icsexport.h"
#include "exchange/jsontwin.h"
#include "exchange/messagetext.h"
#include "samplebuilder.h"

#include <QFile>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The sample plan that ships is what the importer makes of the published schedule. With PLIMSOLL_WRITE_SAMPLE set it is written anew.
class TestSample : public QObject
{
    Q_OBJECT

private:
    static const inline QString csv = QStringLiteral(PLIMSOLL_SOURCE_DIR "/resources/sample/kubernetes-1.37-milestones.csv");
    static const inline QString risksCsv = QStringLiteral(PLIMSOLL_SOURCE_DIR "/resources/sample/kubernetes-1.37-risks.csv");

    /// How many gates the published scope has in each stage. What did not come into the release has none; of one that stands there twice the
    /// first row counts.
    static QMap<ToggleStage, int> gatesOfTheScope()
    {
        static const QHash<QString, ToggleStage> words{{u"alpha"_s, ToggleStage::Alpha},
                                                       {u"beta"_s, ToggleStage::Beta},
                                                       {u"stable"_s, ToggleStage::Stable},
                                                       {u"deprecated"_s, ToggleStage::Deprecated},
                                                       {u"disabled"_s, ToggleStage::Deprecated}};
        const auto table = readCsvFile(QStringLiteral(PLIMSOLL_SOURCE_DIR "/resources/sample/kubernetes-1.37-scope.csv"));
        if (!table)
            qFatal("%s", qPrintable(table.error().text));
        QMap<ToggleStage, int> stages;
        QSet<QString> counted;
        for (size_t i = 1; i < table->rows.size(); ++i) {
            const QStringList &cells = table->rows[i].cells;
            const QString stage = cells[3].section(u' ', 0, 0);
            if (!words.contains(stage))
                qFatal("no stage \"%s\"", qPrintable(stage));
            if (cells[4].startsWith("withdrawn"_L1) || cells[4].startsWith("provisional"_L1))
                continue;
            for (const QString &gate : cells[5].split(u' ', Qt::SkipEmptyParts)) {
                if (gate == "NA"_L1 || counted.contains(gate.toLower()))
                    continue;
                counted.insert(gate.toLower());
                ++stages[words[stage]];
            }
        }
        return stages;
    }

private Q_SLOTS:
    void theSampleIsWhatTheImporterMakes()
    {
        const Plan built = buildSample(csv, risksCsv);
        if (qEnvironmentVariableIsSet("PLIMSOLL_WRITE_SAMPLE")) {
            QFile file(QStringLiteral(PLIMSOLL_SOURCE_DIR "/resources/sample/sample.json"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(planToJson(built)) > 0);
            return;
        }
        const auto shipped = samplePlan();
        QVERIFY2(shipped, shipped ? "" : qPrintable(shipped.error().text));
        const QList<QByteArray> expected = planToJson(built).split('\n');
        const QList<QByteArray> actual = planToJson(*shipped).split('\n');
        for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i)
            QCOMPARE(actual[i], expected[i]);
        QVERIFY(*shipped == built);
    }

    /// Every date follows from the release day, and is the one that was published.
    void everyDateIsTheOnePublished()
    {
        const Plan plan = *samplePlan();
        const Timetable timetable = computeTimetable(plan);
        QHash<QString, QPair<QDate, QDate>> dates;
        int pinned = 0;
        for (const Milestone &milestone : plan.table<Milestone>()) {
            if (milestone.importKey.isEmpty())
                continue;
            dates.insert(displayTitle(plan, milestone), {timetable.startOf(milestone.id), timetable.endOf(milestone.id)});
            pinned += milestone.rule == RuleKind::Pinned;
        }
        for (const Window &window : plan.table<Window>()) {
            if (window.kind != WindowKind::Event)
                continue;
            dates.insert(window.name, {timetable.find(window.id)->start, timetable.find(window.id)->end});
        }
        QCOMPARE(pinned, 1);
        const auto table = readCsvFile(csv);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(39));
        for (size_t i = 1; i < table->rows.size(); ++i) {
            const QStringList &cells = table->rows[i].cells;
            QVERIFY2(dates.contains(cells[0]), qPrintable(cells[0]));
            QCOMPARE(dates[cells[0]].first.toString(Qt::ISODate), cells[2]);
            QCOMPARE(dates[cells[0]].second.toString(Qt::ISODate), cells[3]);
        }
        QCOMPARE(dates.size(), 38);
    }

    void itHasNoProblems()
    {
        const Plan plan = *samplePlan();
        for (const Problem &problem : findProblems(plan, computeTimetable(plan), QDate(2026, 11, 25)))
            QVERIFY2(problem.severity == Severity::Notice, qPrintable(problem.text));
    }

    void itHasTwelveRisks()
    {
        const Plan plan = *samplePlan();
        QCOMPARE(plan.table<Risk>().size(), 12);
        int struck = 0;
        for (const Risk &risk : plan.table<Risk>()) {
            QVERIFY2(risk.owner.isValid() && !risk.contingency.isEmpty() && !risk.trigger.isEmpty(), qPrintable(risk.title));
            QCOMPARE(risk.releases, IdList<Release>{plan.table<Release>().at(0).id});
            struck += risk.state == RiskState::Struck;
        }
        QCOMPARE(struck, 1);
        QVERIFY(plan.find(RiskScale::onlyId));
        // No role was made up by a mistyped owner.
        for (const Risk &risk : plan.table<Risk>()) {
            QVERIFY(std::ranges::any_of(plan.table<Milestone>(), [&](const Milestone &m) {
                return std::ranges::find(m.owners, risk.owner) != m.owners.end();
            }));
        }
    }

    void usersAreToldNineThings()
    {
        const Plan plan = *samplePlan();
        CalendarScope scope;
        for (const Audience &audience : plan.table<Audience>()) {
            if (audience.customer)
                scope.audience = audience.id;
        }
        const auto events = icsEvents(plan, computeTimetable(plan), scope, QDateTime(QDate(2026, 11, 25), QTime(0, 0), QTimeZone::UTC));
        QCOMPARE(events.size(), size_t(9));
        for (const IcsEvent &event : events) {
            QVERIFY2(event.item.summary.contains("Kubernetes 1.37"_L1), qPrintable(event.item.summary));
            QCOMPARE(event.item.description, QString());
        }
    }

    /// Every message of the cycle, on its day: announcements leave their audience its notice, and none has a text that cannot be filled.
    void theMessagesOfTheCycleAreInIt()
    {
        const Plan plan = *samplePlan();
        const Timetable timetable = computeTimetable(plan);
        const auto table = readCsvFile(QStringLiteral(PLIMSOLL_SOURCE_DIR "/resources/sample/kubernetes-1.37-messages.csv"));
        QVERIFY(table);
        QCOMPARE(plan.table<Message>().size(), qsizetype(table->rows.size()) - 1);
        for (const Message &message : plan.table<Message>()) {
            const MessageDates dates = messageDates(plan, timetable, message);
            QVERIFY2(dates.due.isValid() && message.sentOn == dates.due, qPrintable(message.title));
            QVERIFY2(!breaksNotice(message, dates, QDate(2026, 11, 25)), qPrintable(message.title));
            const auto text = messageText(plan, timetable, message, dates.due);
            QVERIFY2(text, text ? "" : qPrintable(message.title + u": "_s + text.error().text));
            QVERIFY2(!text->subject.isEmpty() && text->markdown.contains("Kubernetes 1.37"_L1), qPrintable(message.title));
        }
    }

    /// The phases are ours: they lie between the published days without a gap.
    void thePhasesFillTheCycle()
    {
        const Plan plan = *samplePlan();
        const Timetable timetable = computeTimetable(plan);
        QDate next(2026, 5, 18);
        for (const Milestone &milestone : plan.table<Milestone>()) {
            if (milestone.kind != MilestoneKind::Phase)
                continue;
            QCOMPARE(timetable.startOf(milestone.id), next);
            next = timetable.endOf(milestone.id).addDays(1);
            QVERIFY(milestone.audiences.empty() && !milestone.note.isEmpty());
        }
        QCOMPARE(next, QDate(2026, 8, 27));
    }

    /// The release goes through three environments, each booked for it while it is there.
    void theReleaseGoesThroughItsEnvironments()
    {
        const Plan plan = *samplePlan();
        const Timetable timetable = computeTimetable(plan);
        QStringList bookings;
        for (const Window &window : plan.table<Window>()) {
            if (window.kind != WindowKind::Booking)
                continue;
            const WindowDates *dates = timetable.find(window.id);
            bookings << u"%1 %2 %3"_s.arg(plan.find(window.environment)->name, dates->start.toString(Qt::ISODate), dates->end.toString(Qt::ISODate));
            for (const Milestone &milestone : plan.table<Milestone>()) {
                if (milestone.environment == window.environment && milestone.kind == MilestoneKind::GoLive)
                    QCOMPARE(timetable.startOf(milestone.id), dates->start);
            }
        }
        QCOMPARE(bookings, (QStringList{u"Test clusters 2026-07-15 2026-08-19"_s, u"Staging registry 2026-08-05 2026-08-26"_s,
                                        u"Production registry 2026-08-26 2026-08-26"_s}));
        QVERIFY(findBookingConflicts(plan, timetable).empty());
    }

    void thePeopleAreMarkedAndFillTheRoles()
    {
        const Plan plan = *samplePlan();
        QCOMPARE(plan.table<Person>().size(), 11);
        QSet<PersonId> inTeams;
        for (const Membership &membership : plan.table<Membership>())
            inTeams.insert(membership.person);
        QSet<PersonId> skilled;
        for (const PersonSkill &has : plan.table<PersonSkill>())
            skilled.insert(has.person);
        for (const Person &person : plan.table<Person>()) {
            QVERIFY2(person.name.endsWith(" (sample)"_L1) && person.email.endsWith("@example.org"_L1), qPrintable(person.name));
            QVERIFY2(inTeams.contains(person.id) && skilled.contains(person.id), qPrintable(person.name));
        }
        for (const Role &role : plan.table<Role>()) {
            QVERIFY2(role.everyone || (role.person.isValid() && role.deputy.isValid() && role.team.isValid()), qPrintable(role.name));
            QVERIFY2(role.everyone || role.person != role.deputy, qPrintable(role.name));
        }
    }

    void theyWorkInTwoCountriesAndTwoOfThemPartTime()
    {
        const Plan plan = *samplePlan();
        QMap<QString, int> people;
        for (const Person &person : plan.table<Person>())
            ++people[plan.find(person.calendar)->holidayRegion];
        QCOMPARE(people, (QMap<QString, int>{{u"de_de"_s, 5}, {u"us_en-us"_s, 6}}));
        // Two weeks without a holiday or an absence of theirs.
        const QDate monday(2026, 6, 8);
        QStringList partTimers;
        for (const Person &person : plan.table<Person>()) {
            const Capacity capacity = Capacity::of(plan, monday, monday.addDays(13));
            const double first = capacity.partsOf(person.id, monday, monday.addDays(6)).planned;
            const double second = capacity.partsOf(person.id, monday.addDays(7), monday.addDays(13)).planned;
            if (first < 40 || second < 40)
                partTimers << u"%1 %2 %3"_s.arg(person.name).arg(qMin(first, second)).arg(qMax(first, second));
        }
        partTimers.sort();
        QCOMPARE(partTimers, (QStringList{u"Greta (sample) 32 32"_s, u"Jürgen (sample) 24 40"_s}));
    }

    /// As it would have stood in the cycle, nobody is missed whom no deputy replaces.
    void whoIsAwayHasADeputyWhoIsThere()
    {
        Plan plan = *samplePlan();
        QCOMPARE(plan.table<Absence>().size(), 12);
        Release release = plan.table<Release>().at(0);
        release.state = ReleaseState::Planned;
        plan.put(release);
        const auto problems = findAbsenceProblems(plan, computeTimetable(plan), QDate(2026, 5, 18));
        QVERIFY(!problems.empty());
        for (const Problem &problem : problems)
            QVERIFY2(problem.severity == Severity::Notice, qPrintable(problem.text));
    }

    /// Every skill can do what its phases ask of it, one of them only just: weeks in which half of its people are away are over.
    void oneSkillIsNearItsLine()
    {
        const Plan plan = *samplePlan();
        const Timetable timetable = computeTimetable(plan);
        const SkillDemand demand = SkillDemand::of(plan, timetable);
        QStringList near;
        for (const Milestone &milestone : plan.table<Milestone>()) {
            if (milestone.kind != MilestoneKind::Phase)
                continue;
            const QDate first = timetable.startOf(milestone.id);
            const QDate last = timetable.endOf(milestone.id);
            const SpanLoad load(plan, Capacity::of(plan, first, last), demand, first, last);
            for (const Skill &skill : plan.table<Skill>()) {
                const LoadHours hours = load.ofSkill(skill.id);
                QVERIFY2(!hours.isOver() && hours.asked > 0, qPrintable(milestone.title + u": "_s + skill.name));
                if (hours.asked > 0.9 * hours.available())
                    near << milestone.title + u": "_s + skill.name;
            }
        }
        QCOMPARE(near, QStringList{u"Stabilisation: Documentation"_s});
    }

    void theNineTopicsAreAllInIt_data()
    {
        QTest::addColumn<QList<qsizetype>>("counts");
        const Plan plan = *samplePlan();
        const auto row = [](const char *topic, const auto &...tables) { QTest::newRow(topic) << QList<qsizetype>{tables.size()...}; };
        row("quality plan", plan.table<TestSuite>(), plan.table<TestCase>(), plan.table<TestCycle>(), plan.table<PlannedTest>(),
            plan.table<TestRun>(), plan.table<TestResult>());
        row("risks with contingency", plan.table<Risk>(), plan.table<RiskAction>(), plan.table<RiskScale>());
        row("code progression", plan.table<Environment>(), plan.table<Component>(), plan.table<Build>(), plan.table<Promotion>(), plan.table<Gate>());
        row("scheduling", plan.table<WorkItem>(), plan.table<Demand>(), plan.table<WorkDependency>(), plan.table<ScheduledWork>(),
            plan.table<RoughDemand>());
        row("freeze and headroom", plan.table<Window>(), plan.table<TestCycle>());
        row("bug triage", plan.table<Bug>(), plan.table<TriageRule>(), plan.table<ExceptionRequest>());
        row("roles and decisions", plan.table<Role>(), plan.table<Responsibility>(), plan.table<Gate>(), plan.table<Criterion>(),
            plan.table<Decision>(), plan.table<DecisionCondition>(), plan.table<Vote>(), plan.table<Waiver>(), plan.table<ChecklistItem>(),
            plan.table<ReviewFinding>());
        row("pipelines and infrastructure", plan.table<PipelineRun>(), plan.table<InfrastructureCode>(), plan.table<InfrastructureChange>(),
            plan.table<Incident>());
        row("rollout", plan.table<FeatureToggle>(), plan.table<ToggleState>(), plan.table<RolloutStep>(), plan.table<BackOutPlan>(),
            plan.table<RunbookStep>(), plan.table<OnCall>());
    }
    void theNineTopicsAreAllInIt()
    {
        QFETCH(QList<qsizetype>, counts);
        QVERIFY(!counts.contains(0));
    }

    /// From the freeze named to the milestone after which it does not hold; the code freeze for all that is left of the cycle.
    void itsFreezesAreWindows()
    {
        const Plan plan = *samplePlan();
        const Timetable timetable = computeTimetable(plan);
        QStringList freezes;
        for (const Window &window : plan.table<Window>()) {
            const WindowDates *dates = timetable.find(window.id);
            if (window.kind == WindowKind::Freeze)
                freezes << window.name + dates->start.toString(u" MM-dd"_s) + dates->end.toString(u" MM-dd"_s);
        }
        QCOMPARE(freezes, (QStringList{u"Production readiness freeze for 1.37 06-09 06-16"_s, u"Enhancements freeze for 1.37 06-16 07-22"_s,
                                       u"Feature blog freeze for 1.37 07-09 08-03"_s, u"Code and test freeze for 1.37 07-22 08-26"_s,
                                       u"Docs freeze for 1.37 08-05 08-26"_s}));
    }

    /// As kubernetes/enhancements has them: off in production in alpha, on in beta, on, locked and dated when stable.
    void itsFeatureGatesStandByTheirStage()
    {
        const Plan plan = *samplePlan();
        const ToggleStates states(plan);
        const auto &environments = plan.table<Environment>();
        const auto production = std::ranges::find(environments, u"Production registry"_s, &Environment::name);
        QVERIFY(production != environments.end());
        QMap<ToggleStage, int> stages;
        for (const FeatureToggle &toggle : plan.table<FeatureToggle>()) {
            ++stages[toggle.stage];
            const ToggleState *state = states.find(toggle.id, (*production).id);
            QVERIFY2(state && toggle.owner.isValid() && toggle.workItem.isValid(), qPrintable(toggle.name));
            const bool on = toggle.stage == ToggleStage::Beta || toggle.stage == ToggleStage::Stable;
            QCOMPARE(state->position, on ? SwitchPosition::On : SwitchPosition::Off);
            QCOMPARE(toggle.locked, toggle.stage == ToggleStage::Stable);
            QCOMPARE(toggle.removeBy.isValid(), toggle.stage == ToggleStage::Stable);
        }
        QCOMPARE(stages, gatesOfTheScope());
    }

    void eachWayOfRollingOutHasWhatItNeeds()
    {
        const Plan plan = *samplePlan();
        QSet<RolloutTechnique> techniques;
        for (const RolloutLadder &ladder : rolloutLadders(plan, computeTimetable(plan))) {
            techniques.insert(ladder.technique);
            QVERIFY2(missingNeeds(plan, ladder).empty(), qPrintable(ladderName(plan, ladder)));
        }
        QCOMPARE(techniques, (QSet<RolloutTechnique>{RolloutTechnique::Canary, RolloutTechnique::BlueGreen, RolloutTechnique::DarkLaunch,
                                                 RolloutTechnique::Toggle}));
    }

    void whatTheRisksAreAboutIsTestedAgain()
    {
        const Plan plan = *samplePlan();
        const TestCycle cycle = plan.table<TestCycle>().at(1);
        ScopeQuestion question;
        question.byRisk = true;
        const auto scope = selectScope(plan, cycle, question);
        QVERIFY(!scope.empty());
        for (const ScopedCase &scoped : scope)
            QVERIFY2(scoped.planned, qPrintable(plan.find(scoped.testCase)->title));
        const auto flaky = flakyCases(plan, cycle.release);
        QVERIFY(!flaky.empty());
        QCOMPARE(plan.find(flaky.front().testCase)->tag, TestTag::Performance);
    }

    /// After the freeze nothing was to be fixed without two who agree.
    void theExceptionsOfTheCycleAreDecided()
    {
        const Plan plan = *samplePlan();
        const auto phases = triagePhases(plan, computeTimetable(plan), plan.table<Release>().at(0).id);
        QMap<ExceptionState, int> states;
        for (const ExceptionRequest &request : plan.table<ExceptionRequest>()) {
            ++states[request.state];
            QVERIFY2(missingFrom(plan, request).isEmpty(), qPrintable(request.title));
        }
        QCOMPARE(states, (QMap<ExceptionState, int>{{ExceptionState::Approved, 4}, {ExceptionState::Declined, 2}}));
        int fixedLate = 0;
        for (const Bug &bug : plan.table<Bug>()) {
            QVERIFY2(bug.decision != TriageDecision::Undecided && bug.decider.isValid() && !bug.reason.isEmpty(), qPrintable(bug.key));
            if (bug.decision != TriageDecision::FixNow || phases.on(bug.decided) == TriagePhase::BeforeFreeze)
                continue;
            QVERIFY2(isAllowedAfterFreeze(plan, bug), qPrintable(bug.key));
            ++fixedLate;
        }
        QCOMPARE(fixedLate, 3);
    }

    /// It is open, so that its change of what the train takes as its pattern can be tried.
    void aFindingOfTheReviewChangesThePattern()
    {
        const Plan plan = *samplePlan();
        const auto &findings = plan.table<ReviewFinding>();
        const auto found = std::ranges::find_if(findings, [](const ReviewFinding &finding) { return finding.templateMilestone.isValid(); });
        QVERIFY(found != findings.end() && !(*found).done.isValid());
        const Milestone *milestone = plan.find((*found).templateMilestone);
        QVERIFY(milestone && milestone->rule == RuleKind::Offset && milestone->release == plan.table<Train>().at(0).pattern);
        QCOMPARE(displayTitle(plan, *milestone), u"Release blog published"_s);
        QCOMPARE(milestone->offset, 0);
        QCOMPARE((*found).proposedOffset, 1);
    }

    /// Burndown among them.
    void itsGatesStandAtTheirMilestones()
    {
        const Plan plan = *samplePlan();
        QStringList gates;
        for (const Gate &gate : plan.table<Gate>())
            gates << u"%1 at %2"_s.arg(gate.title, displayTitle(plan, *plan.find(gate.milestone)));
        QCOMPARE(gates, (QStringList{u"Into code freeze at Begin Code Freeze and Test Freeze"_s,
                                     u"Burndown begins at Begin Burndown (Meetings on Mon / Wed / Fri)"_s,
                                     u"Burndown daily at Burndown Meetings daily (Tue & Thu over Slack)"_s,
                                     u"Into the test clusters at release-1.37 jobs created"_s, u"Into staging at v1.37.0-rc.0 released"_s,
                                     u"Second candidate at v1.37.0-rc.1 released"_s, u"Go or no go for 1.37 at Go or no go for 1.37"_s}));
    }

    /// Each decision is by whom the gate asks, sealed, and the last of each gate lets the release pass.
    void itsGatesAreDecided()
    {
        const Plan plan = *samplePlan();
        const Timetable timetable = computeTimetable(plan);
        const Readiness readiness(plan, timetable, QDate(2026, 11, 25));
        for (const Gate &gate : plan.table<Gate>()) {
            const GateStanding standing = readiness.of(gate);
            const Decision *decision = plan.find(standing.decision);
            QVERIFY2(decision && decision->outcome != GateOutcome::NoGo && decision->decider == standing.decider.person, qPrintable(gate.title));
            QVERIFY2(standing.state == GateState::Ready, qPrintable(gate.title + u": "_s + standing.reasons.join(u' ')));
        }
        QMap<GateOutcome, int> outcomes;
        for (const Decision &decision : plan.table<Decision>()) {
            ++outcomes[decision.outcome];
            QCOMPARE(decision.seal, sealOf(decision));
        }
        QCOMPARE(outcomes, (QMap<GateOutcome, int>{{GateOutcome::Go, 6}, {GateOutcome::GoWithConditions, 1}, {GateOutcome::NoGo, 1}}));
    }

    /// All environments run what was released, after one roll-back on the way; all but the side that customers left.
    void theReleaseCameEverywhere()
    {
        const Plan plan = *samplePlan();
        const auto board = readDeployments(plan, plan.table<Product>().at(0).id, QDateTime(QDate(2026, 11, 25), QTime(0, 0), QTimeZone::UTC),
                                           sideHistory(plan, computeTimetable(plan)));
        QCOMPARE(board.cells.size(), size_t(24));
        for (const BoardCell &cell : board.cells) {
            const QString environment = plan.find(cell.environment)->name;
            QCOMPARE(cell.isIdle(), environment == "Older production registry"_L1);
            QCOMPARE(cell.liveSide.isValid(), environment.contains("production registry"_L1, Qt::CaseInsensitive));
            if (cell.isIdle()) {
                QVERIFY(!cell.running);
                continue;
            }
            QVERIFY(cell.running && !cell.drift);
            QCOMPARE(plan.find(cell.running->build)->version, u"v1.37.0"_s);
            QCOMPARE(cell.pipeline, PipelineStatus::Passed);
        }
        int back = 0;
        for (const Promotion &promotion : plan.table<Promotion>())
            back += promotion.state == PromotionState::RolledBack;
        QCOMPARE(back, 1);
    }

    void itKnowsTheHolidaysOfTwoCountries()
    {
        const Plan plan = *samplePlan();
        QStringList names;
        for (const CalendarException &holiday : plan.table<CalendarException>())
            names << holiday.start.toString(Qt::ISODate) + u' ' + holiday.holidayRegion;
        QVERIFY(names.contains(u"2026-07-04 us_en-us"_s)); // Independence Day
        QVERIFY(names.contains(u"2026-06-19 us_en-us"_s)); // Juneteenth
        QVERIFY(names.contains(u"2026-05-25 de_de"_s));    // Whit Monday
        QVERIFY(names.contains(u"2026-10-03 de_de"_s));    // German Unity Day
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
