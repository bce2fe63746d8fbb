// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QString>

#include <optional>

namespace Plimsoll {

class Plan;

/// The rule that a record breaks by itself or beside its neighbours in the plan, as a sentence; nothing where it is sound.
/// References that lead nowhere are validate()'s matter.
std::optional<QString> brokenRule(const Plan &plan, const PlanSettings &settings);
std::optional<QString> brokenRule(const Plan &plan, const WorkingCalendar &calendar);
std::optional<QString> brokenRule(const Plan &plan, const CalendarException &exception);
std::optional<QString> brokenRule(const Plan &plan, const Product &product);
std::optional<QString> brokenRule(const Plan &plan, const Release &release);
std::optional<QString> brokenRule(const Plan &plan, const Milestone &milestone);
std::optional<QString> brokenRule(const Plan &plan, const Window &window);
std::optional<QString> brokenRule(const Plan &plan, const Team &team);
std::optional<QString> brokenRule(const Plan &plan, const Role &role);
std::optional<QString> brokenRule(const Plan &plan, const Person &person);
std::optional<QString> brokenRule(const Plan &plan, const Skill &skill);
std::optional<QString> brokenRule(const Plan &plan, const Audience &audience);
std::optional<QString> brokenRule(const Plan &plan, const PersonSkill &personSkill);
std::optional<QString> brokenRule(const Plan &plan, const Membership &membership);
std::optional<QString> brokenRule(const Plan &plan, const WorkingPattern &workingPattern);
std::optional<QString> brokenRule(const Plan &plan, const Absence &absence);
std::optional<QString> brokenRule(const Plan &plan, const StandingCommitment &commitment);
std::optional<QString> brokenRule(const Plan &plan, const RoughDemand &roughDemand);
std::optional<QString> brokenRule(const Plan &plan, const WorkItem &workItem);
std::optional<QString> brokenRule(const Plan &plan, const Demand &demand);
std::optional<QString> brokenRule(const Plan &plan, const Responsibility &responsibility);
std::optional<QString> brokenRule(const Plan &plan, const RiskScale &riskScale);
std::optional<QString> brokenRule(const Plan &plan, const RiskLevel &riskLevel);
std::optional<QString> brokenRule(const Plan &plan, const Risk &risk);
std::optional<QString> brokenRule(const Plan &plan, const RiskAction &riskAction);
std::optional<QString> brokenRule(const Plan &plan, const RiskPosition &riskPosition);
std::optional<QString> brokenRule(const Plan &plan, const Stakeholder &stakeholder);
std::optional<QString> brokenRule(const Plan &plan, const MessageTemplate &messageTemplate);
std::optional<QString> brokenRule(const Plan &plan, const Message &message);
std::optional<QString> brokenRule(const Plan &plan, const Publication &publication);
std::optional<QString> brokenRule(const Plan &plan, const SentSheet &sheet);
std::optional<QString> brokenRule(const Plan &plan, const Environment &environment);
std::optional<QString> brokenRule(const Plan &plan, const MilestoneDependency &dependency);
std::optional<QString> brokenRule(const Plan &plan, const WindowException &exception);
std::optional<QString> brokenRule(const Plan &plan, const Train &train);
std::optional<QString> brokenRule(const Plan &plan, const TrainException &exception);
std::optional<QString> brokenRule(const Plan &plan, const Slip &slip);
std::optional<QString> brokenRule(const Plan &plan, const Baseline &baseline);
std::optional<QString> brokenRule(const Plan &plan, const BaselineDate &date);
std::optional<QString> brokenRule(const Plan &plan, const PublishingTarget &publishingTarget);
std::optional<QString> brokenRule(const Plan &plan, const PublishedCalendar &publishedCalendar);
std::optional<QString> brokenRule(const Plan &plan, const PublishedEvent &publishedEvent);
std::optional<QString> brokenRule(const Plan &plan, const SentInvitation &sentInvitation);
std::optional<QString> brokenRule(const Plan &plan, const Scenario &scenario);
std::optional<QString> brokenRule(const Plan &plan, const WorkDependency &workDependency);
std::optional<QString> brokenRule(const Plan &plan, const ScheduledWork &work);
std::optional<QString> brokenRule(const Plan &plan, const BaselineWork &work);
std::optional<QString> brokenRule(const Plan &plan, const Component &record);
std::optional<QString> brokenRule(const Plan &plan, const FeatureToggle &record);
std::optional<QString> brokenRule(const Plan &plan, const ToggleState &record);
std::optional<QString> brokenRule(const Plan &plan, const TestSuite &record);
std::optional<QString> brokenRule(const Plan &plan, const TestCase &record);
std::optional<QString> brokenRule(const Plan &plan, const TestCycle &record);
std::optional<QString> brokenRule(const Plan &plan, const PlannedTest &record);
std::optional<QString> brokenRule(const Plan &plan, const Build &record);
std::optional<QString> brokenRule(const Plan &plan, const Promotion &record);
std::optional<QString> brokenRule(const Plan &plan, const PipelineRun &record);
std::optional<QString> brokenRule(const Plan &plan, const TestRun &record);
std::optional<QString> brokenRule(const Plan &plan, const TestResult &record);
std::optional<QString> brokenRule(const Plan &plan, const Bug &record);
std::optional<QString> brokenRule(const Plan &plan, const TriageRule &record);
std::optional<QString> brokenRule(const Plan &plan, const ExceptionRequest &record);
std::optional<QString> brokenRule(const Plan &plan, const RolloutStep &record);
std::optional<QString> brokenRule(const Plan &plan, const BackOutPlan &record);
std::optional<QString> brokenRule(const Plan &plan, const InfrastructureCode &record);
std::optional<QString> brokenRule(const Plan &plan, const InfrastructureChange &record);
std::optional<QString> brokenRule(const Plan &plan, const Incident &record);
std::optional<QString> brokenRule(const Plan &plan, const OnCall &record);
std::optional<QString> brokenRule(const Plan &plan, const Gate &record);
std::optional<QString> brokenRule(const Plan &plan, const Criterion &record);
std::optional<QString> brokenRule(const Plan &plan, const Decision &record);
std::optional<QString> brokenRule(const Plan &plan, const DecisionCondition &record);
std::optional<QString> brokenRule(const Plan &plan, const Vote &record);
std::optional<QString> brokenRule(const Plan &plan, const Waiver &record);
std::optional<QString> brokenRule(const Plan &plan, const ChecklistItem &record);
std::optional<QString> brokenRule(const Plan &plan, const RunbookStep &record);
std::optional<QString> brokenRule(const Plan &plan, const ReviewFinding &record);
std::optional<QString> brokenRule(const Plan &plan, const CalendarStamp &stamp);

} // namespace Plimsoll
