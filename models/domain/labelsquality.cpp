// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"

#include <QCoreApplication>

namespace Plimsoll {

namespace {

QString tr(const char *text, const char *comment)
{
    return QCoreApplication::translate("Labels", text, comment);
}

} // namespace

QString label(TestTag value)
{
    switch (value) {
    case TestTag::Regression:
        return tr("Regression", "TestTag");
    case TestTag::Smoke:
        return tr("Smoke", "TestTag");
    case TestTag::Performance:
        return tr("Performance", "TestTag");
    case TestTag::Security:
        return tr("Security", "TestTag");
    case TestTag::Acceptance:
        return tr("Acceptance", "TestTag");
    }
    return {};
}

QString label(TestOutcome value)
{
    switch (value) {
    case TestOutcome::Passed:
        return tr("Passed", "TestOutcome");
    case TestOutcome::Failed:
        return tr("Failed", "TestOutcome");
    case TestOutcome::Flaky:
        return tr("Passed when repeated", "TestOutcome");
    case TestOutcome::Skipped:
        return tr("Skipped", "TestOutcome");
    case TestOutcome::Blocked:
        return tr("Blocked", "TestOutcome");
    }
    return {};
}

QString label(BugSeverity value)
{
    switch (value) {
    case BugSeverity::Blocker:
        return tr("Blocker", "BugSeverity");
    case BugSeverity::Critical:
        return tr("Critical", "BugSeverity");
    case BugSeverity::Major:
        return tr("Major", "BugSeverity");
    case BugSeverity::Minor:
        return tr("Minor", "BugSeverity");
    case BugSeverity::Trivial:
        return tr("Trivial", "BugSeverity");
    }
    return {};
}

QString label(FixImpact value)
{
    switch (value) {
    case FixImpact::Contained:
        return tr("Contained", "FixImpact");
    case FixImpact::OneComponent:
        return tr("One component", "FixImpact");
    case FixImpact::Several:
        return tr("Several components", "FixImpact");
    case FixImpact::Architecture:
        return tr("Architecture", "FixImpact");
    }
    return {};
}

QString label(BugState value)
{
    switch (value) {
    case BugState::Open:
        return tr("Open", "BugState");
    case BugState::InProgress:
        return tr("In progress", "BugState");
    case BugState::Fixed:
        return tr("Fixed", "BugState");
    case BugState::Verified:
        return tr("Verified", "BugState");
    case BugState::Closed:
        return tr("Closed", "BugState");
    }
    return {};
}

QString label(TriageDecision value)
{
    switch (value) {
    case TriageDecision::Undecided:
        return tr("Undecided", "TriageDecision");
    case TriageDecision::FixNow:
        return tr("Fix now", "TriageDecision");
    case TriageDecision::Defer:
        return tr("Defer", "TriageDecision");
    case TriageDecision::Toggle:
        return tr("Ship behind a toggle", "TriageDecision");
    case TriageDecision::Waive:
        return tr("Waive", "TriageDecision");
    }
    return {};
}

QString label(TriagePhase value)
{
    switch (value) {
    case TriagePhase::BeforeFreeze:
        return tr("Before the freeze", "TriagePhase");
    case TriagePhase::AfterFreeze:
        return tr("After the freeze", "TriagePhase");
    case TriagePhase::Candidate:
        return tr("Release candidate", "TriagePhase");
    }
    return {};
}

QString label(ExceptionState value)
{
    switch (value) {
    case ExceptionState::Asked:
        return tr("Asked", "ExceptionState");
    case ExceptionState::Approved:
        return tr("Approved", "ExceptionState");
    case ExceptionState::Declined:
        return tr("Declined", "ExceptionState");
    }
    return {};
}

QString label(CriterionMeasure value)
{
    switch (value) {
    case CriterionMeasure::Attested:
        return tr("Attested by a person", "CriterionMeasure");
    case CriterionMeasure::TestsPassed:
        return tr("Per cent of planned tests passed, at least", "CriterionMeasure");
    case CriterionMeasure::OpenBlockers:
        return tr("Open bugs to be fixed now, at most", "CriterionMeasure");
    case CriterionMeasure::OpenBugs:
        return tr("Open bugs without a decision, at most", "CriterionMeasure");
    case CriterionMeasure::HighRisks:
        return tr("High risks without a response, at most", "CriterionMeasure");
    case CriterionMeasure::SoakHours:
        return tr("Hours in the environment before production, at least", "CriterionMeasure");
    case CriterionMeasure::Shortage:
        return tr("Hours of work that do not fit, at most", "CriterionMeasure");
    case CriterionMeasure::LateMessages:
        return tr("Messages not sent in time, at most", "CriterionMeasure");
    case CriterionMeasure::BackOutRehearsed:
        return tr("Back-out plans not rehearsed, at most", "CriterionMeasure");
    case CriterionMeasure::OpenExceptions:
        return tr("Exception requests not decided, at most", "CriterionMeasure");
    case CriterionMeasure::ChecklistOpen:
        return tr("Open items of the checklist, at most", "CriterionMeasure");
    }
    return {};
}

QString label(GatePassage value)
{
    switch (value) {
    case GatePassage::Entry:
        return tr("Before a build comes in", "GatePassage");
    case GatePassage::Exit:
        return tr("Before a build leaves", "GatePassage");
    }
    return {};
}

QString label(Attestation value)
{
    switch (value) {
    case Attestation::Open:
        return tr("Open", "Attestation");
    case Attestation::Met:
        return tr("Met", "Attestation");
    case Attestation::NotMet:
        return tr("Not met", "Attestation");
    }
    return {};
}

QString label(GateOutcome value)
{
    switch (value) {
    case GateOutcome::Go:
        return tr("Go", "GateOutcome");
    case GateOutcome::GoWithConditions:
        return tr("Go with conditions", "GateOutcome");
    case GateOutcome::NoGo:
        return tr("No go", "GateOutcome");
    }
    return {};
}

QString label(VoteChoice value)
{
    switch (value) {
    case VoteChoice::Go:
        return tr("Go", "VoteChoice");
    case VoteChoice::NoGo:
        return tr("No go", "VoteChoice");
    case VoteChoice::Abstain:
        return tr("Abstains", "VoteChoice");
    }
    return {};
}

QString label(FindingKind value)
{
    switch (value) {
    case FindingKind::WentWell:
        return tr("Went well", "FindingKind");
    case FindingKind::WentWrong:
        return tr("Went wrong", "FindingKind");
    case FindingKind::Improve:
        return tr("To improve", "FindingKind");
    }
    return {};
}

} // namespace Plimsoll
