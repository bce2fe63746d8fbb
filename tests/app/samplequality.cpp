// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplequality.h"
#include "samplerecords.h"

#include "engine/quality/testscope.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

struct Suite {
    const char *name;
    const char *owner;
    const char *note;
};
constexpr Suite suites[] = {
    {"Release blocking", "Release Signal", "What must be green before anything is built."},
    {"Upgrades", "Release Signal", "From 1.36 and back; by hand where nodes of different age meet."},
    {"Documentation walk-through", "Docs Lead", "Somebody follows the pages word by word."},
};

/// A case, and what became of it: in each run of the cycle of the beta, of the candidates, then by hand. P passed, F failed, K flaky,
/// S skipped, B blocked; a dot: not run.
struct Case {
    const char *suite;
    const char *title;
    const char *key; ///< Empty: run by hand.
    const char *part;
    TestTag tag;
    int minutes;
    const char *skill;
    const char *beta;
    const char *candidate;
    const char *message; ///< Of what is neither passed nor flaky.
};
constexpr auto regression = TestTag::Regression;
constexpr auto smoke = TestTag::Smoke;
constexpr auto performance = TestTag::Performance;
constexpr auto security = TestTag::Security;
constexpr auto acceptance = TestTag::Acceptance;
constexpr Case cases[] = {
    {"Release blocking", "Conformance", "e2e.Conformance", "kube-apiserver", smoke, 0, "", "PPP", "PPP.", ""},
    {"Release blocking", "A cluster comes up from nothing", "e2e.Bootstrap", "kubelet", smoke, 0, "", "FPP", "PPP.", "The node never became ready."},
    {"Release blocking", "Pods survive a restart of the kubelet", "node-e2e.Restart", "kubelet", regression, 0, "", "PPP", "PPP.", ""},
    {"Release blocking", "Resources of pods are resized in place", "node-e2e.Resize", "kubelet", regression, 0, "", "FPP", "PPP.",
     "The status lags behind by more than a minute."},
    {"Release blocking", "Devices are claimed and given back", "e2e.DynamicResources", "kube-scheduler", regression, 0, "", "PPP", "PPP.", ""},
    {"Release blocking", "5,000 nodes within the limits of latency", "scale.Load5000", "kube-scheduler", performance, 0, "", "FPF", "PFK.",
     "99th percentile of listing pods: 34 s."},
    {"Release blocking", "Services answer behind all proxy modes", "e2e.Services", "kube-proxy", smoke, 0, "", "PPP", "BPP.",
     "No image of kube-proxy for arm64."},
    {"Release blocking", "Requests without rights are refused", "e2e.Auth", "kube-apiserver", security, 0, "", "PPP", "PPP.", ""},
    {"Release blocking", "Rolling updates of stateful sets", "e2e.StatefulSet", "kube-controller-manager", regression, 0, "", "PKP", "PPP.", ""},
    {"Upgrades", "Upgrade of the control plane from 1.36", "upgrade.ControlPlane", "kube-apiserver", regression, 0, "", "SPP", "PPP.",
     "Waits for the first build of the beta."},
    {"Upgrades", "Nodes of 1.34 under a control plane of 1.37", "", "kubelet", regression, 90, "CI signal", "...", "...P", ""},
    {"Upgrades", "Back to 1.36 after an hour of load", "", "kube-apiserver", acceptance, 120, "Release engineering", "...", "...P", ""},
    {"Upgrades", "Stored objects are read after the way back", "", "kube-apiserver", acceptance, 45, "Release engineering", "...", "...P", ""},
    {"Documentation walk-through", "Install by the quick start", "", "kubectl", acceptance, 60, "Documentation", "...", "...P", ""},
    {"Documentation walk-through", "Each stable feature has a page without notices of beta", "", "kubectl", acceptance, 150, "Documentation", "...",
     "...P", ""},
};

struct Run {
    const char *title;
    const char *ran;
    const char *source;
    const char *version; ///< Empty: the trunk of that day.
};
constexpr std::array<Run, 3> betaRuns{{
    {"beta.0, first signal", "2026-07-17 06:00", "junit-8105.xml", "v1.37.0-beta.0"},
    {"The trunk before code freeze", "2026-07-22 06:00", "junit-8117.xml", ""},
    {"The trunk in the first week of burndown", "2026-07-31 06:00", "junit-8131.xml", ""},
}};
constexpr std::array<Run, 4> candidateRuns{{
    {"rc.0", "2026-08-06 06:00", "junit-8145.xml", "v1.37.0-rc.0"},
    {"rc.0, a week later", "2026-08-13 06:00", "junit-8169.xml", "v1.37.0-rc.0"},
    {"rc.1", "2026-08-20 06:00", "junit-8195.xml", "v1.37.0-rc.1"},
    {"By hand on rc.1", "2026-08-24 16:00", "", "v1.37.0-rc.1"},
}};

class QualityBuilder
{
public:
    QualityBuilder(Plan &plan, IdSource &ids) : m_plan(plan), m_ids(ids), m_records(plan, ids) {}

    void addSuites()
    {
        for (const Suite &made : suites) {
            TestSuite suite;
            suite.name = QString::fromUtf8(made.name);
            suite.product = m_records.product;
            suite.owner = m_records.named<Role>(made.owner);
            suite.note = QString::fromUtf8(made.note);
            m_records.add(suite);
        }
        for (const Case &made : cases) {
            TestCase testCase;
            testCase.suite = m_records.named<TestSuite>(made.suite);
            testCase.title = QString::fromUtf8(made.title);
            testCase.key = QString::fromUtf8(made.key);
            testCase.component = m_records.named<Component>(made.part);
            testCase.automated = *made.key != '\0';
            testCase.minutes = made.minutes;
            if (*made.skill)
                testCase.skill = m_records.named<Skill>(made.skill);
            testCase.tag = made.tag;
            m_records.add(testCase);
        }
    }

    /// What risks are about decides what is tested again.
    void placeRisks()
    {
        placeRisk("Flaky tests hide a real regression", {"kube-scheduler", "kubelet"});
        placeRisk("A large change lands on the last day before code freeze", {"kube-apiserver", "kubelet"});
        placeRisk("A severe vulnerability is reported during code freeze", {"kube-apiserver"});
    }

    void addCycles()
    {
        TestCycle beta;
        beta.release = m_records.release;
        beta.title = u"Signal of the beta"_s;
        beta.suites = {m_records.named<TestSuite>("Release blocking"), m_records.named<TestSuite>("Upgrades")};
        beta.environment = m_records.named<Environment>("Test clusters");
        beta.opens = m_records.milestone("v1.37.0-beta.0 released");
        beta.closes = m_records.milestone("v1.37.0-rc.0 released");
        beta.note = u"All that is automated."_s;
        const TestCycleId first = m_records.add(beta);
        TestCycle candidate = beta;
        candidate.title = u"Regression of the candidates"_s;
        candidate.suites.clear();
        candidate.environment = m_records.named<Environment>("Staging registry");
        candidate.opens = m_records.milestone("v1.37.0-rc.0 released");
        candidate.closes = m_records.milestone("v1.37.0 released");
        candidate.testers = 3;
        candidate.note = u"What the high risks are about, smoke and security, and all acceptance by hand."_s;
        const TestCycleId second = m_records.add(candidate);
        planAutomated(first);
        planByRisk(second);
        for (size_t i = 0; i < betaRuns.size(); ++i)
            addRun(first, betaRuns[i], i, &Case::beta);
        for (size_t i = 0; i < candidateRuns.size(); ++i)
            addRun(second, candidateRuns[i], i, &Case::candidate);
    }

private:
    void placeRisk(const char *title, std::initializer_list<const char *> where)
    {
        IdList<Component> components;
        for (const char *name : where)
            components.push_back(m_records.named<Component>(name));
        m_records.change(m_records.named<Risk>(title), [&](Risk &risk) { risk.components = components; });
    }

    void planAutomated(TestCycleId cycle)
    {
        IdList<TestCase> chosen;
        for (const TestCase *testCase : casesFor(m_plan, *m_plan.find(cycle))) {
            if (testCase->automated)
                chosen.push_back(testCase->id);
        }
        m_plan.apply(planTests(m_plan, cycle, chosen, false, m_ids));
    }

    void planByRisk(TestCycleId id)
    {
        const TestCycle cycle = *m_plan.find(id);
        IdList<TestCase> chosen;
        ScopeQuestion question;
        question.byRisk = true;
        for (const ScopedCase &scoped : selectScope(m_plan, cycle, question))
            chosen.push_back(scoped.testCase);
        for (const TestCase *testCase : casesFor(m_plan, cycle)) {
            const bool always = testCase->tag == smoke || testCase->tag == security || testCase->tag == acceptance;
            if (always && std::ranges::find(chosen, testCase->id) == chosen.end())
                chosen.push_back(testCase->id);
        }
        m_plan.apply(planTests(m_plan, id, chosen, false, m_ids));
    }

    void addRun(TestCycleId cycle, const Run &made, size_t number, const char *Case::*outcomes)
    {
        TestRun run;
        run.cycle = cycle;
        run.title = QString::fromUtf8(made.title);
        run.ran = SampleRecords::moment(made.ran);
        run.source = QString::fromUtf8(made.source);
        if (*made.version)
            run.build = m_records.build("kube-apiserver", made.version);
        const TestRunId id = m_records.add(run);
        for (const Case &each : cases) {
            const char letter = (each.*outcomes)[number];
            const TestCaseId testCase = m_records.named<TestCase>(each.title);
            if (letter != '.' && isPlanned(cycle, testCase))
                addResult(id, testCase, each, letter);
        }
    }

    void addResult(TestRunId run, TestCaseId testCase, const Case &made, char letter)
    {
        static constexpr std::string_view letters = "PFKSB";
        TestResult result;
        result.run = run;
        result.testCase = testCase;
        result.outcome = TestOutcome(letters.find(letter));
        result.attempts = letter == 'K' ? 3 : 1;
        if (letter != 'P' && letter != 'K')
            result.message = QString::fromUtf8(made.message);
        if (*made.key)
            result.seconds = letter == 'S' || letter == 'B' ? 0 : 240.0 + 60.0 * double(&made - cases);
        else
            result.person = testerFor(made.skill);
        m_records.add(result);
    }

    [[nodiscard]] PersonId testerFor(std::string_view skill) const
    {
        return m_records.person(skill == "Documentation" ? "Hugo" : skill == "CI signal" ? "Dilan" : "Ben");
    }

    [[nodiscard]] bool isPlanned(TestCycleId cycle, TestCaseId testCase) const
    {
        return std::ranges::any_of(m_plan.table<PlannedTest>(),
                                   [&](const PlannedTest &test) { return test.cycle == cycle && test.testCase == testCase; });
    }

    Plan &m_plan;
    IdSource &m_ids;
    SampleRecords m_records;
};

} // namespace

void addSampleQuality(Plan &plan, IdSource &ids)
{
    QualityBuilder builder(plan, ids);
    builder.addSuites();
    builder.placeRisks();
    builder.addCycles();
}
