// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bug.h"
#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class TriagePhase { BeforeFreeze, AfterFreeze, Candidate };

template<>
struct EnumNames<TriagePhase> {
    static constexpr std::array names{"before_freeze", "after_freeze", "candidate"};
};

/// What is proposed for bugs of a severity whose fix reaches so far, in one phase of a release.
struct TriageRule {
    TriageRuleId id;
    TriagePhase phase = TriagePhase::BeforeFreeze;
    BugSeverity severity = BugSeverity::Blocker;
    FixImpact fixImpact = FixImpact::Contained;
    TriageDecision proposal = TriageDecision::Undecided;
    QString note;

    friend bool operator==(const TriageRule &, const TriageRule &) = default;
};

template<>
struct Record<TriageRule> {
    static constexpr auto table = "triage_rule";
    static constexpr void fields(auto &&field)
    {
        field("phase", &TriageRule::phase);
        field("severity", &TriageRule::severity);
        field("fix_impact", &TriageRule::fixImpact);
        field("proposal", &TriageRule::proposal);
        field("note", &TriageRule::note);
    }
};

} // namespace Plimsoll
