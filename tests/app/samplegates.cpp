// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplegates.h"
#include "samplerecords.h"

#include "engine/readiness/dossier.h"
#include "engine/scheduler.h"

#include <QLocale>

#include <iterator>
#include <vector>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

struct Door {
    const char *title;
    const char *at;
    const char *decider;
    const char *deputy;
    const char *note;
    GatePassage passage = GatePassage::Entry;
};
constexpr Door doors[] = {
    {"Into code freeze", "Begin Code Freeze and Test Freeze", "Lead", "Enhancements Lead", "Whether the trunk may be frozen as it is."},
    {"Burndown begins", "Begin Burndown (Meetings on Mon / Wed / Fri)", "Lead", "Release Signal",
     "From here on the team meets three times a week over what is left."},
    {"Burndown daily", "Burndown Meetings daily (Tue & Thu over Slack)", "Lead", "Release Signal", "From here on it meets every day."},
    {"Into the test clusters", "release-1.37 jobs created", "Release Signal", "Branch Manager", "Whether the branch has a signal of its own."},
    {"Into staging", "v1.37.0-rc.0 released", "Branch Manager", "Lead", "Whether the first candidate is built."},
    {"Second candidate", "v1.37.0-rc.1 released", "Branch Manager", "Lead", "Whether what was fixed since is built once more."},
    {"Go or no go for 1.37", "Go or no go for 1.37", "Lead", "Branch Manager", "Out of staging, into production.", GatePassage::Exit},
};

struct Asks {
    const char *gate;
    const char *title;
    bool hard;
    CriterionMeasure measure;
    double threshold;
    const char *by; ///< Who attested it, and when.
    const char *on;
    const char *evidence;
    Attestation outcome = Attestation::Met;
};
constexpr auto attested = CriterionMeasure::Attested;
constexpr Asks criteria[] = {
    {"Into code freeze", "Every enhancement is merged or has asked for an exception", true, attested, 0, "Emil", "2026-07-22",
     "Enhancements board, 22 July"},
    {"Into code freeze", "Blocking jobs of the trunk are green", true, attested, 0, "Dilan", "2026-07-22", "Test grid, master-blocking"},
    {"Burndown begins", "Each open issue of the milestone has an owner", true, attested, 0, "Dilan", "2026-07-27",
     "Burndown board: 41 issues, 41 owners"},
    {"Burndown begins", "At most two bugs await their triage", true, CriterionMeasure::OpenBugs, 2, "", "", ""},
    {"Burndown begins", "At most 60 issues are open", false, attested, 0, "Dilan", "2026-07-27", "41"},
    {"Burndown daily", "At most 20 issues are open", false, attested, 0, "Chika", "2026-08-03", "17"},
    {"Burndown daily", "Nobody is missing for long", false, CriterionMeasure::Shortage, 40, "", "", ""},
    {"Into the test clusters", "The copied jobs of the branch have run once", true, attested, 0, "Chika", "2026-08-05", "Test grid, 1.37-blocking"},
    {"Into staging", "Jobs of the branch are green three days in a row", true, attested, 0, "Chika", "2026-08-05",
     "Two jobs lack their configuration",
     Attestation::NotMet},
    {"Into staging", "At most one bug is to be fixed still", true, CriterionMeasure::OpenBlockers, 1, "", "", ""},
    {"Second candidate", "No bug is to be fixed still", true, CriterionMeasure::OpenBlockers, 0, "", "", ""},
    {"Second candidate", "No request for an exception is open", true, CriterionMeasure::OpenExceptions, 0, "", "", ""},
    {"Second candidate", "The fix of the range streams has a signal", true, attested, 0, "Dilan", "2026-08-18", "Job 8187, a hundred elections"},
    {"Go or no go for 1.37", "95 % of the planned tests passed", true, CriterionMeasure::TestsPassed, 95, "", "", ""},
    {"Go or no go for 1.37", "No bug is to be fixed still", true, CriterionMeasure::OpenBlockers, 0, "", "", ""},
    {"Go or no go for 1.37", "The candidate was in staging for five days", true, CriterionMeasure::SoakHours, 120, "", "", ""},
    {"Go or no go for 1.37", "The ways back were rehearsed", true, CriterionMeasure::BackOutRehearsed, 0, "", "", ""},
    {"Go or no go for 1.37", "No high risk is without a response", true, CriterionMeasure::HighRisks, 0, "", "", ""},
    {"Go or no go for 1.37", "No message is late", false, CriterionMeasure::LateMessages, 0, "", "", ""},
    {"Go or no go for 1.37", "The checklist of the release is done", true, CriterionMeasure::ChecklistOpen, 0, "", "", ""},
};

struct Cast {
    const char *gate;
    const char *person;
    VoteChoice choice;
    const char *at;
    const char *dissent;
};
constexpr Cast votes[] = {
    {"Second candidate", "Ben", VoteChoice::NoGo, "2026-08-17 15:20", "Watches break off; nothing is built before that is mended."},
    {"Second candidate", "Ben", VoteChoice::Go, "2026-08-19 12:50", ""},
    {"Second candidate", "Dilan", VoteChoice::Go, "2026-08-19 12:55", ""},
    {"Go or no go for 1.37", "Ben", VoteChoice::Go, "2026-08-25 15:30", ""},
    {"Go or no go for 1.37", "Dilan", VoteChoice::Go, "2026-08-25 15:32", ""},
    {"Go or no go for 1.37", "Emil", VoteChoice::Go, "2026-08-25 15:34", ""},
    {"Go or no go for 1.37", "Greta", VoteChoice::NoGo, "2026-08-25 15:40", "The known issue of streamed lists does not stand in the notes yet."},
    {"Go or no go for 1.37", "Ines", VoteChoice::Abstain, "2026-08-25 15:41", ""},
    {"Go or no go for 1.37", "Kofi", VoteChoice::Go, "2026-08-25 15:45", ""},
};

struct Verdict {
    const char *gate;
    GateOutcome outcome;
    const char *decider;
    const char *at;
    const char *reason;
};
/// In their order.
constexpr Verdict verdicts[] = {
    {"Into code freeze", GateOutcome::Go, "Ada", "2026-07-22 23:00", ""},
    {"Burndown begins", GateOutcome::Go, "Ada", "2026-07-27 17:00", ""},
    {"Burndown daily", GateOutcome::Go, "Ada", "2026-08-03 17:00", ""},
    {"Into the test clusters", GateOutcome::Go, "Dilan", "2026-08-05 13:30", ""},
    {"Into staging", GateOutcome::Go, "Ben", "2026-08-05 14:00",
     "The jobs of the trunk tell the same for as long as the branch has no commits of its own."},
    {"Second candidate", GateOutcome::NoGo, "Ben", "2026-08-17 16:00", "BUG-9: watches break off. Asked again once its fix has a signal."},
    {"Second candidate", GateOutcome::Go, "Ben", "2026-08-19 13:00", ""},
    {"Go or no go for 1.37", GateOutcome::GoWithConditions, "Ada", "2026-08-25 16:00",
     "All that is hard is met; the notes of the release lack one known issue, which can be told before the announcement."},
};

struct Term {
    const char *title;
    const char *owner;
    const char *due;
    const char *done;
};
constexpr Term terms[] = {
    {"The known issue of streamed lists (BUG-4) stands in the notes before the announcement", "Docs Lead", "2026-08-26", "2026-08-26"},
    {"The flaky scale test has an owner who mends it", "Release Signal", "2026-09-04", "2026-09-02"},
};

class GatesBuilder
{
public:
    GatesBuilder(Plan &plan, IdSource &ids) : m_plan(plan), m_ids(ids), m_records(plan, ids), m_timetable(computeTimetable(plan)) {}

    void addGates()
    {
        for (const Door &door : doors) {
            Gate gate;
            gate.milestone = m_records.milestone(door.at);
            gate.title = QString::fromUtf8(door.title);
            gate.decider = m_records.named<Role>(door.decider);
            gate.deputy = m_records.named<Role>(door.deputy);
            gate.note = QString::fromUtf8(door.note);
            gate.passage = door.passage;
            m_records.add(gate);
        }
        for (const Asks &asks : criteria) {
            Criterion criterion;
            criterion.gate = m_records.named<Gate>(asks.gate);
            criterion.title = QString::fromUtf8(asks.title);
            criterion.hard = asks.hard;
            criterion.measure = asks.measure;
            criterion.threshold = asks.threshold;
            criterion.position = int(&asks - criteria) + 1;
            m_criteria.push_back(m_records.add(criterion));
        }
    }

    void decideAll()
    {
        const CriterionId branchJobs = m_records.named<Criterion>("Jobs of the branch are green three days in a row");
        m_records.change(branchJobs, [&](Criterion &criterion) {
            criterion.waivedBy = m_records.person("Ada");
            criterion.waiverReason = u"The branch was cut today; the jobs of the trunk run the same code until then."_s;
            criterion.waiverExpires = QDate(2026, 8, 10);
        });
        for (const Verdict &verdict : verdicts) {
            const QDateTime at = SampleRecords::moment(verdict.at);
            attestUntil(at.date());
            castUntil(at);
            decide(verdict, at);
        }
        // Made good on the last day of the waiver.
        m_records.change(branchJobs, [&](Criterion &criterion) {
            criterion.attestation = Attestation::Met;
            criterion.attestedBy = m_records.person("Dilan");
            criterion.attested = QDate(2026, 8, 10);
            criterion.evidence = u"Test grid, 1.37-blocking: green from 8 to 10 August"_s;
        });
        for (const Term &term : terms) {
            const DecisionConditionId id = m_records.named<DecisionCondition>(term.title);
            m_records.change(id, [&](DecisionCondition &met) { met.done = SampleRecords::day(term.done); });
        }
    }

private:
    void attestUntil(QDate today)
    {
        for (; m_attested < std::size(criteria); ++m_attested) {
            const Asks &asks = criteria[m_attested];
            const QDate on = SampleRecords::day(asks.on);
            if (on > today)
                return;
            if (!on.isValid())
                continue;
            m_records.change(m_criteria[m_attested], [&](Criterion &criterion) {
                criterion.attestation = asks.outcome;
                criterion.attestedBy = m_records.person(asks.by);
                criterion.attested = on;
                criterion.evidence = QString::fromUtf8(asks.evidence);
            });
        }
    }

    void castUntil(const QDateTime &now)
    {
        for (; m_cast < std::size(votes) && SampleRecords::moment(votes[m_cast].at) <= now; ++m_cast) {
            const Cast &cast = votes[m_cast];
            m_records.add(Vote{{}, m_records.named<Gate>(cast.gate), m_records.person(cast.person), cast.choice, QString::fromUtf8(cast.dissent),
                               SampleRecords::moment(cast.at)});
        }
    }

    /// What a dossier must not know yet is taken back: the sample is written from its end.
    [[nodiscard]] Plan asOf(const QDateTime &now) const
    {
        Plan then = m_plan;
        const QDate today = now.date();
        for (Bug bug : m_plan.table<Bug>()) {
            if (bug.found > today) {
                then.remove(bug.id);
                continue;
            }
            if (bug.decided > today)
                bug.decision = TriageDecision::Undecided;
            if (bug.closed > today)
                bug.state = BugState::Open;
            then.put(bug);
        }
        for (const TestRun &run : m_plan.table<TestRun>()) {
            if (run.ran > now)
                then.remove(run.id);
        }
        for (ExceptionRequest request : m_plan.table<ExceptionRequest>()) {
            if (request.asked <= today && request.decided > today) {
                request.state = ExceptionState::Asked;
                then.put(request);
            }
        }
        return then;
    }

    void decide(const Verdict &verdict, const QDateTime &now)
    {
        DecisionDraft draft;
        draft.gate = m_records.named<Gate>(verdict.gate);
        draft.outcome = verdict.outcome;
        draft.decider = m_records.person(verdict.decider);
        draft.reason = QString::fromUtf8(verdict.reason);
        if (verdict.outcome == GateOutcome::GoWithConditions) {
            for (const Term &term : terms)
                draft.conditions.push_back(
                    {{}, {}, QString::fromUtf8(term.title), m_records.named<Role>(term.owner), SampleRecords::day(term.due), {}});
        }
        const Plan then = asOf(now);
        const auto edit = recordDecision(Readiness(then, m_timetable, now.date(), now), draft, m_ids, {now, 0});
        if (!edit)
            qFatal("%s: %s", verdict.gate, qPrintable(edit.error().text));
        m_plan.apply(*edit);
    }

    Plan &m_plan;
    IdSource &m_ids;
    SampleRecords m_records;
    Timetable m_timetable;
    std::vector<CriterionId> m_criteria;
    size_t m_attested = 0;
    size_t m_cast = 0;
};

} // namespace

void addSampleGates(Plan &plan, IdSource &ids)
{
    // Dossiers hold sentences; they are the same wherever the sample is written.
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    GatesBuilder builder(plan, ids);
    builder.addGates();
    builder.decideAll();
    QLocale::setDefault(before);
}
