// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

namespace Plimsoll {

struct PlanSettings;
struct WorkingCalendar;
struct CalendarException;
struct Product;
struct Release;
struct Milestone;
struct Window;
struct Team;
struct Role;
struct Person;
struct Skill;
struct Audience;
struct PersonSkill;
struct Membership;
struct WorkingPattern;
struct Absence;
struct StandingCommitment;
struct RoughDemand;
struct WorkItem;
struct Demand;
struct Responsibility;
struct RiskScale;
struct RiskLevel;
struct Risk;
struct RiskAction;
struct RiskPosition;
struct Stakeholder;
struct MessageTemplate;
struct Message;
struct Publication;
struct SentSheet;
struct Environment;
struct MilestoneDependency;
struct WindowException;
struct Train;
struct TrainException;
struct Slip;
struct Baseline;
struct BaselineDate;
struct PublishingTarget;
struct PublishedCalendar;
struct PublishedEvent;
struct SentInvitation;
struct Scenario;
struct WorkDependency;
struct ScheduledWork;
struct BaselineWork;
struct Component;
struct FeatureToggle;
struct ToggleState;
struct TestSuite;
struct TestCase;
struct TestCycle;
struct PlannedTest;
struct Build;
struct Promotion;
struct PipelineRun;
struct TestRun;
struct TestResult;
struct Bug;
struct TriageRule;
struct ExceptionRequest;
struct RolloutStep;
struct BackOutPlan;
struct InfrastructureCode;
struct InfrastructureChange;
struct Incident;
struct OnCall;
struct Gate;
struct Criterion;
struct Decision;
struct DecisionCondition;
struct Vote;
struct Waiver;
struct ChecklistItem;
struct RunbookStep;
struct ReviewFinding;
struct CalendarStamp;

using WorkingCalendarId = Id<WorkingCalendar>;
using CalendarExceptionId = Id<CalendarException>;
using ProductId = Id<Product>;
using ReleaseId = Id<Release>;
using MilestoneId = Id<Milestone>;
using WindowId = Id<Window>;
using TeamId = Id<Team>;
using RoleId = Id<Role>;
using PersonId = Id<Person>;
using SkillId = Id<Skill>;
using AudienceId = Id<Audience>;
using PersonSkillId = Id<PersonSkill>;
using MembershipId = Id<Membership>;
using WorkingPatternId = Id<WorkingPattern>;
using AbsenceId = Id<Absence>;
using StandingCommitmentId = Id<StandingCommitment>;
using RoughDemandId = Id<RoughDemand>;
using WorkItemId = Id<WorkItem>;
using DemandId = Id<Demand>;
using ResponsibilityId = Id<Responsibility>;
using RiskScaleId = Id<RiskScale>;
using RiskLevelId = Id<RiskLevel>;
using RiskId = Id<Risk>;
using RiskActionId = Id<RiskAction>;
using RiskPositionId = Id<RiskPosition>;
using StakeholderId = Id<Stakeholder>;
using MessageTemplateId = Id<MessageTemplate>;
using MessageId = Id<Message>;
using PublicationId = Id<Publication>;
using SentSheetId = Id<SentSheet>;
using EnvironmentId = Id<Environment>;
using MilestoneDependencyId = Id<MilestoneDependency>;
using WindowExceptionId = Id<WindowException>;
using TrainId = Id<Train>;
using TrainExceptionId = Id<TrainException>;
using SlipId = Id<Slip>;
using BaselineId = Id<Baseline>;
using BaselineDateId = Id<BaselineDate>;
using PublishingTargetId = Id<PublishingTarget>;
using PublishedCalendarId = Id<PublishedCalendar>;
using PublishedEventId = Id<PublishedEvent>;
using SentInvitationId = Id<SentInvitation>;
using ScenarioId = Id<Scenario>;
using WorkDependencyId = Id<WorkDependency>;
using ScheduledWorkId = Id<ScheduledWork>;
using BaselineWorkId = Id<BaselineWork>;
using ComponentId = Id<Component>;
using FeatureToggleId = Id<FeatureToggle>;
using ToggleStateId = Id<ToggleState>;
using TestSuiteId = Id<TestSuite>;
using TestCaseId = Id<TestCase>;
using TestCycleId = Id<TestCycle>;
using PlannedTestId = Id<PlannedTest>;
using BuildId = Id<Build>;
using PromotionId = Id<Promotion>;
using PipelineRunId = Id<PipelineRun>;
using TestRunId = Id<TestRun>;
using TestResultId = Id<TestResult>;
using BugId = Id<Bug>;
using TriageRuleId = Id<TriageRule>;
using ExceptionRequestId = Id<ExceptionRequest>;
using RolloutStepId = Id<RolloutStep>;
using BackOutPlanId = Id<BackOutPlan>;
using InfrastructureCodeId = Id<InfrastructureCode>;
using InfrastructureChangeId = Id<InfrastructureChange>;
using IncidentId = Id<Incident>;
using OnCallId = Id<OnCall>;
using GateId = Id<Gate>;
using CriterionId = Id<Criterion>;
using DecisionId = Id<Decision>;
using DecisionConditionId = Id<DecisionCondition>;
using VoteId = Id<Vote>;
using WaiverId = Id<Waiver>;
using ChecklistItemId = Id<ChecklistItem>;
using RunbookStepId = Id<RunbookStep>;
using ReviewFindingId = Id<ReviewFinding>;

/// The types of a plan's records, in the order in which file, JSON and CSV list them.
template<template<typename...> typename List>
using OfAllRecords = List<PlanSettings, WorkingCalendar, CalendarException, Product, Release, Milestone, Window, Team, Role,
                          Person, Skill, Audience, PersonSkill, Membership, WorkingPattern, Absence, StandingCommitment, RoughDemand,
                          WorkItem, Demand, Responsibility, RiskScale, RiskLevel, Risk, RiskAction, RiskPosition, Stakeholder,
                          MessageTemplate, Message, Publication, SentSheet, Environment, MilestoneDependency, WindowException,
                          Train, TrainException, Slip, Baseline, BaselineDate, PublishingTarget, PublishedCalendar, PublishedEvent,
                          SentInvitation, Scenario, WorkDependency, ScheduledWork, BaselineWork,
                          Component, FeatureToggle, ToggleState, TestSuite, TestCase, TestCycle, PlannedTest, Build, Promotion,
                          PipelineRun, TestRun, TestResult, Bug, TriageRule, ExceptionRequest, RolloutStep, BackOutPlan,
                          InfrastructureCode, InfrastructureChange, Incident, OnCall, Gate, Criterion, Decision, DecisionCondition, Vote,
                          Waiver, ChecklistItem, RunbookStep, ReviewFinding,
                          CalendarStamp>;

template<typename...>
struct TypeList {};

/// Calls visit.template operator()<R>() for each record type.
template<typename Visitor>
void forEachRecordType(Visitor &&visit)
{
    [&]<typename... R>(TypeList<R...>) { (visit.template operator()<R>(), ...); }(OfAllRecords<TypeList>{});
}

} // namespace Plimsoll
