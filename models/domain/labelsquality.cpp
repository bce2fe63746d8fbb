// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"

#include "domain/labeltext.h"

namespace Plimsoll {

QString label(TestTag value)
{
    switch (value) {
    case TestTag::Regression:
        return labelText("Regression", "TestTag");
    case TestTag::Smoke:
        return labelText("Smoke", "TestTag");
    case TestTag::Performance:
        return labelText("Performance", "TestTag");
    case TestTag::Security:
        return labelText("Security", "TestTag");
    case TestTag::Acceptance:
        return labelText("Acceptance", "TestTag");
    }
    return {};
}

QString label(TestOutcome value)
{
    switch (value) {
    case TestOutcome::Passed:
        return labelText("Passed", "TestOutcome");
    case TestOutcome::Failed:
        return labelText("Failed", "TestOutcome");
    case TestOutcome::Flaky:
        return labelText("Passed when repeated", "TestOutcome");
    case TestOutcome::Skipped:
        return labelText("Skipped", "TestOutcome");
    case TestOutcome::Blocked:
        return labelText("Blocked", "TestOutcome");
    }
    return {};
}

QString label(BugSeverity value)
{
    switch (value) {
    case BugSeverity::Blocker:
        return labelText("Blocker", "BugSeverity");
    case BugSeverity::Critical:
        return labelText("Critical", "BugSeverity");
    case BugSeverity::Major:
        return labelText("Major", "BugSeverity");
    case BugSeverity::Minor:
        return labelText("Minor", "BugSeverity");
    case BugSeverity::Trivial:
        return labelText("Trivial", "BugSeverity");
    }
    return {};
}

QString label(FixImpact value)
{
    switch (value) {
    case FixImpact::Contained:
        return labelText("Contained", "FixImpact");
    case FixImpact::OneComponent:
        return labelText("One component", "FixImpact");
    case FixImpact::Several:
        return labelText("Several components", "FixImpact");
    case FixImpact::Architecture:
        return labelText("Architecture", "FixImpact");
    }
    return {};
}

QString label(BugState value)
{
    switch (value) {
    case BugState::Open:
        return labelText("Open", "BugState");
    case BugState::InProgress:
        return labelText("In progress", "BugState");
    case BugState::Fixed:
        return labelText("Fixed", "BugState");
    case BugState::Verified:
        return labelText("Verified", "BugState");
    case BugState::Closed:
        return labelText("Closed", "BugState");
    }
    return {};
}

QString label(TriageDecision value)
{
    switch (value) {
    case TriageDecision::Undecided:
        return labelText("Undecided", "TriageDecision");
    case TriageDecision::FixNow:
        return labelText("Fix now", "TriageDecision");
    case TriageDecision::Defer:
        return labelText("Defer", "TriageDecision");
    case TriageDecision::Toggle:
        return labelText("Ship behind a toggle", "TriageDecision");
    case TriageDecision::Waive:
        return labelText("Waive", "TriageDecision");
    }
    return {};
}

QString label(TriagePhase value)
{
    switch (value) {
    case TriagePhase::BeforeFreeze:
        return labelText("Before the freeze", "TriagePhase");
    case TriagePhase::AfterFreeze:
        return labelText("After the freeze", "TriagePhase");
    case TriagePhase::Candidate:
        return labelText("Release candidate", "TriagePhase");
    }
    return {};
}

QString label(ExceptionState value)
{
    switch (value) {
    case ExceptionState::Asked:
        return labelText("Asked", "ExceptionState");
    case ExceptionState::Approved:
        return labelText("Approved", "ExceptionState");
    case ExceptionState::Declined:
        return labelText("Declined", "ExceptionState");
    }
    return {};
}

QString label(CriterionMeasure value)
{
    switch (value) {
    case CriterionMeasure::Attested:
        return labelText("Attested by a person", "CriterionMeasure");
    case CriterionMeasure::TestsPassed:
        return labelText("Per cent of planned tests passed, at least", "CriterionMeasure");
    case CriterionMeasure::OpenBlockers:
        return labelText("Open bugs to be fixed now, at most", "CriterionMeasure");
    case CriterionMeasure::OpenBugs:
        return labelText("Open bugs without a decision, at most", "CriterionMeasure");
    case CriterionMeasure::HighRisks:
        return labelText("High risks without a response, at most", "CriterionMeasure");
    case CriterionMeasure::SoakHours:
        return labelText("Hours in the environment before production, at least", "CriterionMeasure");
    case CriterionMeasure::Shortage:
        return labelText("Hours of work that do not fit, at most", "CriterionMeasure");
    case CriterionMeasure::LateMessages:
        return labelText("Messages not sent in time, at most", "CriterionMeasure");
    case CriterionMeasure::BackOutRehearsed:
        return labelText("Back-out plans not rehearsed, at most", "CriterionMeasure");
    case CriterionMeasure::OpenExceptions:
        return labelText("Exception requests not decided, at most", "CriterionMeasure");
    case CriterionMeasure::ChecklistOpen:
        return labelText("Open items of the checklist, at most", "CriterionMeasure");
    }
    return {};
}

QString label(GatePassage value)
{
    switch (value) {
    case GatePassage::Entry:
        return labelText("Before a build comes in", "GatePassage");
    case GatePassage::Exit:
        return labelText("Before a build leaves", "GatePassage");
    }
    return {};
}

QString label(Attestation value)
{
    switch (value) {
    case Attestation::Open:
        return labelText("Open", "Attestation");
    case Attestation::Met:
        return labelText("Met", "Attestation");
    case Attestation::NotMet:
        return labelText("Not met", "Attestation");
    }
    return {};
}

QString label(GateOutcome value)
{
    switch (value) {
    case GateOutcome::Go:
        return labelText("Go", "GateOutcome");
    case GateOutcome::GoWithConditions:
        return labelText("Go with conditions", "GateOutcome");
    case GateOutcome::NoGo:
        return labelText("No go", "GateOutcome");
    }
    return {};
}

QString label(VoteChoice value)
{
    switch (value) {
    case VoteChoice::Go:
        return labelText("Go", "VoteChoice");
    case VoteChoice::NoGo:
        return labelText("No go", "VoteChoice");
    case VoteChoice::Abstain:
        return labelText("Abstains", "VoteChoice");
    }
    return {};
}

QString label(FindingKind value)
{
    switch (value) {
    case FindingKind::WentWell:
        return labelText("Went well", "FindingKind");
    case FindingKind::WentWrong:
        return labelText("Went wrong", "FindingKind");
    case FindingKind::Improve:
        return labelText("To improve", "FindingKind");
    }
    return {};
}

} // namespace Plimsoll
