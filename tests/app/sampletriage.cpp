// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletriage.h"
#include "samplerecords.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

using enum BugSeverity;
using enum FixImpact;

/// Where the release team judges otherwise than the policy that is built in: flakes are waived late, as they hurt no user.
const TriageRule rules[] = {
    {{}, TriagePhase::BeforeFreeze, Trivial, Several, TriageDecision::Waive},
    {{}, TriagePhase::AfterFreeze, Major, OneComponent, TriageDecision::Defer},
    {{}, TriagePhase::AfterFreeze, Trivial, Contained, TriageDecision::Waive},
    {{}, TriagePhase::Candidate, Critical, OneComponent, TriageDecision::FixNow},
    {{}, TriagePhase::Candidate, Major, Contained, TriageDecision::Defer},
};

struct Found {
    const char *key;
    const char *title;
    const char *part;
    BugSeverity severity;
    FixImpact impact;
    BugState state;
    TriageDecision decision;
    const char *decider;
    const char *found;
    const char *decided;
    const char *closed;
    const char *reason;
    const char *toggle;
};
constexpr Found bugs[] = {
    {"BUG-1", "The kubelet forgets a resize after a restart", "kubelet", Critical, OneComponent, BugState::Closed, TriageDecision::FixNow, "Dilan",
     "2026-07-02", "2026-07-03", "2026-07-14", "Before the freeze, and it loses what users asked for.", ""},
    {"BUG-2", "kubectl prints the age of events in the wrong zone", "kubectl", Minor, Contained, BugState::Closed, TriageDecision::FixNow, "Dilan",
     "2026-07-06", "2026-07-07", "2026-07-10", "A line to mend, and there is time.", ""},
    {"BUG-3", "The scheduler leaves claims of devices behind when a pod is deleted early", "kube-scheduler", Blocker, Contained, BugState::Verified,
     TriageDecision::FixNow, "Ada", "2026-07-27", "2026-07-29", "2026-08-03",
     "Devices are lost until the scheduler restarts; approved as exception.", ""},
    {"BUG-4", "Lists of many objects double the memory of the API server when streamed", "kube-apiserver", Critical, Several, BugState::Open,
     TriageDecision::Toggle, "Ada", "2026-07-28", "2026-07-31", "",
     "Only with the new gate on at more than 4,000 nodes; who meets it switches the gate off.", "ConcurrentWatchObjectDecode"},
    {"BUG-5", "A flake in the test of mirrored pods", "kubelet", Trivial, Contained, BugState::Closed, TriageDecision::Waive, "Dilan", "2026-07-30",
     "2026-07-31", "2026-08-12", "Hurts no user; quarantined, and its owner knows.", ""},
    {"BUG-6", "kube-proxy keeps rules of services that were renamed", "kube-proxy", Major, OneComponent, BugState::InProgress, TriageDecision::Defer,
     "Ada", "2026-07-31", "2026-08-03", "", "There since 1.35, and the fix touches all that writes rules.", ""},
    {"BUG-7", "Autoscaling to zero never wakes up when the metric is missing", "kube-controller-manager", Critical, OneComponent, BugState::Verified,
     TriageDecision::FixNow, "Ada", "2026-08-06", "2026-08-10", "2026-08-14", "Beta and on by default, so everybody gets it; approved as exception.",
     ""},
    {"BUG-8", "The volume attach limit is one too high for one driver", "kube-controller-manager", Major, Contained, BugState::Open,
     TriageDecision::Defer, "Emil", "2026-08-11", "2026-08-12", "", "The driver has a setting for it; goes into the first patch release.", ""},
    {"BUG-9", "Watches break off when etcd elects a leader during a range stream", "kube-apiserver", Blocker, Contained, BugState::Verified,
     TriageDecision::FixNow, "Ada", "2026-08-14", "2026-08-17", "2026-08-18", "The release would not go without it; approved as exception.", ""},
    {"BUG-10", "The help of kubectl names a flag twice", "kubectl", Trivial, Contained, BugState::Open, TriageDecision::Waive, "Emil", "2026-08-20",
     "2026-08-20", "", "Not worth another candidate.", ""},
    {"BUG-11", "Objects of internal API types are converted twice", "kube-apiserver", Minor, Architecture, BugState::Open, TriageDecision::Defer,
     "Emil", "2026-08-21", "2026-08-21", "", "Costs a little time only; part of the next cycle's work.", ""},
};

struct AskedException {
    const char *title;
    const char *bug;
    const char *item;
    const char *userImpact;
    const char *tests;
    const char *risk;
    const char *by;
    const char *asked;
    ExceptionState state;
    const char *decided;
    const char *approver;
    const char *second;
    const char *reason;
};
constexpr auto approved = ExceptionState::Approved;
constexpr auto declined = ExceptionState::Declined;
constexpr AskedException requests[] = {
    {"Let the EvictionRequest API in after enhancements freeze", "", "KEP-4563",
     "Whoever drains nodes waits a release longer for a way to ask pods to leave.", "Unit tests; an end-to-end test is promised by beta.0.",
     "A new API that is off by default; nobody is touched who does not switch it on.", "Farah", "2026-06-17", approved, "2026-06-18", "Emil", "Kofi",
     "The review for production was done but for one answer, which came on the next day."},
    {"Make nftables the default of kube-proxy after all", "", "KEP-5343", "New clusters keep the slower default for a release.",
     "All service tests pass with it; none on old kernels.", "Changes the network of every new cluster, and old kernels lack it.", "Emil",
     "2026-07-23", declined, "2026-07-27", "Ada", "Kofi", "Too far a reach after code freeze, and nobody tried the way back."},
    {"BUG-3: claims of devices are left behind", "BUG-3", "", "Devices can't be used again until somebody restarts the scheduler.",
     "A test that failed before, and the blocking jobs three times.", "Ten lines in one place; the other way is to take a stable feature out.",
     "Chika", "2026-07-28", approved, "2026-07-29", "Ada", "Ben", "Contained, and without it a stable feature is not."},
    {"BUG-7: autoscaling to zero never wakes up", "BUG-7", "", "Workloads that were scaled to zero stay there.",
     "Unit tests of each missing metric; an end-to-end test on the branch.", "One controller; the gate can be switched off where it goes wrong.",
     "Farah", "2026-08-07", approved, "2026-08-10", "Ada", "Ben", "On by default, so that the fix is safer than the feature as it is."},
    {"Resize memory-backed volumes also for static pods", "", "KEP-6030", "Those who run static pods resize by hand.", "Unit tests only.",
     "Touches how the kubelet starts.", "Farah", "2026-08-11", declined, "2026-08-12", "Ada", "Dilan", "A feature, not a fix; it can wait for 1.38."},
    {"BUG-9: watches break off during range streams", "BUG-9", "", "Controllers miss changes for up to five minutes.",
     "Leader elections under load, a hundred times; all blocking jobs on the branch.",
     "A retry in one function; else the gate has to go off by default, which is the greater change now.", "Ben", "2026-08-14", approved,
     "2026-08-17", "Ada", "Dilan", "Goes into rc.1; another candidate is built if its signal is not green for a day."},
};

class TriageBuilder
{
public:
    TriageBuilder(Plan &plan, IdSource &ids) : m_records(plan, ids) {}

    void addRules()
    {
        for (const TriageRule &rule : rules)
            m_records.add(rule);
    }

    void addBugs()
    {
        for (const Found &found : bugs) {
            Bug bug;
            bug.key = QString::fromUtf8(found.key);
            bug.title = QString::fromUtf8(found.title);
            bug.release = m_records.release;
            bug.component = m_records.named<Component>(found.part);
            bug.severity = found.severity;
            bug.fixImpact = found.impact;
            bug.state = found.state;
            bug.decision = found.decision;
            bug.decider = m_records.person(found.decider);
            bug.decided = SampleRecords::day(found.decided);
            bug.reason = QString::fromUtf8(found.reason);
            if (*found.toggle)
                bug.toggle = m_records.named<FeatureToggle>(found.toggle);
            bug.found = SampleRecords::day(found.found);
            bug.closed = SampleRecords::day(found.closed);
            bug.note = u"Made up, as a sample."_s;
            m_records.add(bug);
        }
    }

    void addRequests()
    {
        for (const AskedException &asked : requests) {
            ExceptionRequest request;
            request.title = QString::fromUtf8(asked.title);
            request.release = m_records.release;
            request.bug = m_records.keyed<Bug>(asked.bug);
            request.workItem = m_records.keyed<WorkItem>(asked.item);
            request.userImpact = QString::fromUtf8(asked.userImpact);
            request.tests = QString::fromUtf8(asked.tests);
            request.risk = QString::fromUtf8(asked.risk);
            request.askedBy = m_records.person(asked.by);
            request.asked = SampleRecords::day(asked.asked);
            request.state = asked.state;
            request.decided = SampleRecords::day(asked.decided);
            request.approver = m_records.person(asked.approver);
            request.secondApprover = m_records.person(asked.second);
            request.reason = QString::fromUtf8(asked.reason);
            request.note = u"Made up, as a sample."_s;
            m_records.add(request);
        }
    }

private:
    SampleRecords m_records;
};

} // namespace

void addSampleTriage(Plan &plan, IdSource &ids)
{
    TriageBuilder builder(plan, ids);
    builder.addRules();
    builder.addBugs();
    builder.addRequests();
}
