// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/journalentry.h"

#include <QString>

namespace Plimsoll {

/// Translated names of enum values, as tables and menus show them.
[[nodiscard]] QString label(ReleaseState state);
[[nodiscard]] QString label(MilestoneKind kind);
[[nodiscard]] QString label(FreezeScope scope);
[[nodiscard]] QString label(MilestoneState state);
[[nodiscard]] QString label(Commitment commitment);
[[nodiscard]] QString label(RuleKind rule);
[[nodiscard]] QString label(AnchorEdge edge);
[[nodiscard]] QString label(OffsetUnit unit);
[[nodiscard]] QString label(CalendarMode mode);
[[nodiscard]] QString label(SnapDirection direction);
[[nodiscard]] QString label(Avoidance avoidance);
[[nodiscard]] QString label(DeadlineZone zone);
[[nodiscard]] QString label(WindowKind kind);
[[nodiscard]] QString label(MilestoneReach reach);
[[nodiscard]] QString label(CadenceUnit unit);
[[nodiscard]] QString label(TargetKind kind);
[[nodiscard]] QString label(DependencyKind kind);
[[nodiscard]] QString label(StartCause cause);
[[nodiscard]] QString label(AbsenceKind absenceKind);
[[nodiscard]] QString label(DayPortion dayPortion);
[[nodiscard]] QString label(WorkItemKind workItemKind);
[[nodiscard]] QString label(WorkItemState workItemState);
[[nodiscard]] QString label(DocumentationState documentationState);
[[nodiscard]] QString label(Raci raci);
[[nodiscard]] QString label(RiskAxis riskAxis);
[[nodiscard]] QString label(RiskState riskState);
[[nodiscard]] QString label(RiskResponse riskResponse);
[[nodiscard]] QString label(ActionKind actionKind);
[[nodiscard]] QString label(MessagePurpose messagePurpose);
[[nodiscard]] QString label(MessageState messageState);
[[nodiscard]] QString label(NoticeUnit noticeUnit);
[[nodiscard]] QString label(ToggleKind value);
[[nodiscard]] QString label(ToggleStage value);
[[nodiscard]] QString label(SwitchPosition value);
[[nodiscard]] QString label(TestTag value);
[[nodiscard]] QString label(TestOutcome value);
[[nodiscard]] QString label(PipelineStatus value);
[[nodiscard]] QString label(PromotionState value);
[[nodiscard]] QString label(BugSeverity value);
[[nodiscard]] QString label(FixImpact value);
[[nodiscard]] QString label(BugState value);
[[nodiscard]] QString label(TriageDecision value);
[[nodiscard]] QString label(TriagePhase value);
[[nodiscard]] QString label(ExceptionState value);
[[nodiscard]] QString label(RolloutTechnique value);
[[nodiscard]] QString label(RolloutAction value);
[[nodiscard]] QString label(StepOutcome value);
[[nodiscard]] QString label(InfrastructureTool value);
[[nodiscard]] QString label(CriterionMeasure value);
[[nodiscard]] QString label(GatePassage value);
[[nodiscard]] QString label(Attestation value);
[[nodiscard]] QString label(GateOutcome value);
[[nodiscard]] QString label(VoteChoice value);
[[nodiscard]] QString label(FindingKind value);

/// "5 working days", "1 week", "36 hours", with the plural of the language. The amount is shown without its sign.
[[nodiscard]] QString amountLabel(int amount, OffsetUnit unit);

/// The translated name of a record type by its table: "Milestone".
[[nodiscard]] QString recordTypeLabel(const char *table);
template<typename R>
[[nodiscard]] QString recordLabel()
{
    return recordTypeLabel(Record<R>::table);
}

/// The translated name of a field by its name in the field list: "Offset". The name itself where it has no label.
[[nodiscard]] QString fieldLabel(const char *table, const char *field);

/// The name in quotation marks; the fallback where it is blank.
[[nodiscard]] QString quotedText(const QString &name, const QString &fallback);
/// The record's name in quotation marks for sentences, or its type where it has none.
template<typename R>
[[nodiscard]] QString quotedName(const R &record)
{
    if constexpr (requires { record.title; })
        return quotedText(record.title, recordLabel<R>());
    else if constexpr (requires { record.name; })
        return quotedText(record.name, recordLabel<R>());
    else
        return recordLabel<R>();
}

} // namespace Plimsoll
