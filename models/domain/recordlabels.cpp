// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"

#include <QCoreApplication>
#include <QHash>

namespace Plimsoll {

namespace {

struct RecordText {
    const char *table;
    const char *text;
};

constexpr RecordText recordTexts[] = {
    {"plan_settings", QT_TRANSLATE_NOOP("Labels", "Plan")},
    {"working_calendar", QT_TRANSLATE_NOOP("Labels", "Working calendar")},
    {"calendar_exception", QT_TRANSLATE_NOOP("Labels", "Day off")},
    {"product", QT_TRANSLATE_NOOP("Labels", "Product")},
    {"release", QT_TRANSLATE_NOOP("Labels", "Release")},
    {"milestone", QT_TRANSLATE_NOOP("Labels", "Milestone")},
    {"window", QT_TRANSLATE_NOOP("Labels", "Window")},
    {"team", QT_TRANSLATE_NOOP("Labels", "Team")},
    {"role", QT_TRANSLATE_NOOP("Labels", "Role")},
    {"person", QT_TRANSLATE_NOOP("Labels", "Person")},
    {"skill", QT_TRANSLATE_NOOP("Labels", "Skill")},
    {"audience", QT_TRANSLATE_NOOP("Labels", "Audience")},
    {"person_skill", QT_TRANSLATE_NOOP("Labels", "Skill of a person")},
    {"membership", QT_TRANSLATE_NOOP("Labels", "Membership")},
    {"working_pattern", QT_TRANSLATE_NOOP("Labels", "Working pattern")},
    {"absence", QT_TRANSLATE_NOOP("Labels", "Absence")},
    {"commitment", QT_TRANSLATE_NOOP("Labels", "Commitment")},
    {"rough_demand", QT_TRANSLATE_NOOP("Labels", "Rough demand")},
    {"work_item", QT_TRANSLATE_NOOP("Labels", "Work item")},
    {"demand", QT_TRANSLATE_NOOP("Labels", "Demand")},
    {"responsibility", QT_TRANSLATE_NOOP("Labels", "Responsibility")},
    {"risk_scale", QT_TRANSLATE_NOOP("Labels", "Risk scale")},
    {"risk_level", QT_TRANSLATE_NOOP("Labels", "Risk level")},
    {"risk", QT_TRANSLATE_NOOP("Labels", "Risk")},
    {"risk_action", QT_TRANSLATE_NOOP("Labels", "Risk action")},
    {"risk_position", QT_TRANSLATE_NOOP("Labels", "Risk position")},
    {"stakeholder", QT_TRANSLATE_NOOP("Labels", "Stakeholder")},
    {"message_template", QT_TRANSLATE_NOOP("Labels", "Message template")},
    {"message", QT_TRANSLATE_NOOP("Labels", "Message")},
    {"publication", QT_TRANSLATE_NOOP("Labels", "Publication")},
    {"sent_sheet", QT_TRANSLATE_NOOP("Labels", "Sent capacity sheet")},
    {"environment", QT_TRANSLATE_NOOP("Labels", "Environment")},
    {"milestone_dependency", QT_TRANSLATE_NOOP("Labels", "Dependency of milestones")},
    {"window_exception", QT_TRANSLATE_NOOP("Labels", "Exception to a window")},
    {"train", QT_TRANSLATE_NOOP("Labels", "Train")},
    {"train_exception", QT_TRANSLATE_NOOP("Labels", "Exception of a train")},
    {"slip", QT_TRANSLATE_NOOP("Labels", "Slip")},
    {"baseline", QT_TRANSLATE_NOOP("Labels", "Baseline")},
    {"baseline_date", QT_TRANSLATE_NOOP("Labels", "Date of a baseline")},
    {"publishing_target", QT_TRANSLATE_NOOP("Labels", "Publishing target")},
    {"published_calendar", QT_TRANSLATE_NOOP("Labels", "Published calendar")},
    {"published_event", QT_TRANSLATE_NOOP("Labels", "Published event")},
    {"sent_invitation", QT_TRANSLATE_NOOP("Labels", "Sent invitation")},
    {"scenario", QT_TRANSLATE_NOOP("Labels", "Scenario")},
    {"work_dependency", QT_TRANSLATE_NOOP("Labels", "Dependency of work items")},
    {"scheduled_work", QT_TRANSLATE_NOOP("Labels", "Scheduled work")},
    {"baseline_work", QT_TRANSLATE_NOOP("Labels", "Work of a baseline")},
    {"component", QT_TRANSLATE_NOOP("Labels", "Component")},
    {"feature_toggle", QT_TRANSLATE_NOOP("Labels", "Feature toggle")},
    {"toggle_state", QT_TRANSLATE_NOOP("Labels", "Toggle in an environment")},
    {"test_suite", QT_TRANSLATE_NOOP("Labels", "Test suite")},
    {"test_case", QT_TRANSLATE_NOOP("Labels", "Test case")},
    {"test_cycle", QT_TRANSLATE_NOOP("Labels", "Test cycle")},
    {"planned_test", QT_TRANSLATE_NOOP("Labels", "Planned test")},
    {"build", QT_TRANSLATE_NOOP("Labels", "Build")},
    {"promotion", QT_TRANSLATE_NOOP("Labels", "Promotion")},
    {"pipeline_run", QT_TRANSLATE_NOOP("Labels", "Pipeline run")},
    {"test_run", QT_TRANSLATE_NOOP("Labels", "Test run")},
    {"test_result", QT_TRANSLATE_NOOP("Labels", "Test result")},
    {"bug", QT_TRANSLATE_NOOP("Labels", "Bug")},
    {"triage_rule", QT_TRANSLATE_NOOP("Labels", "Triage rule")},
    {"exception_request", QT_TRANSLATE_NOOP("Labels", "Exception request")},
    {"rollout_step", QT_TRANSLATE_NOOP("Labels", "Roll-out step")},
    {"back_out_plan", QT_TRANSLATE_NOOP("Labels", "Back-out plan")},
    {"infrastructure_code", QT_TRANSLATE_NOOP("Labels", "Infrastructure as code")},
    {"infrastructure_change", QT_TRANSLATE_NOOP("Labels", "Infrastructure change")},
    {"incident", QT_TRANSLATE_NOOP("Labels", "Incident")},
    {"on_call", QT_TRANSLATE_NOOP("Labels", "On-call duty")},
    {"gate", QT_TRANSLATE_NOOP("Labels", "Gate")},
    {"criterion", QT_TRANSLATE_NOOP("Labels", "Criterion")},
    {"decision", QT_TRANSLATE_NOOP("Labels", "Decision")},
    {"decision_condition", QT_TRANSLATE_NOOP("Labels", "Condition of a decision")},
    {"vote", QT_TRANSLATE_NOOP("Labels", "Vote")},
    {"waiver", QT_TRANSLATE_NOOP("Labels", "Waiver")},
    {"checklist_item", QT_TRANSLATE_NOOP("Labels", "Checklist item")},
    {"runbook_step", QT_TRANSLATE_NOOP("Labels", "Runbook step")},
    {"review_finding", QT_TRANSLATE_NOOP("Labels", "Finding of a review")},
    {"calendar_stamp", QT_TRANSLATE_NOOP("Labels", "Calendar entry")},
};

} // namespace

QString recordTypeLabel(const char *table)
{
    static const QHash<QByteArrayView, const char *> byTable = [] {
        QHash<QByteArrayView, const char *> all;
        for (const RecordText &known : recordTexts)
            all.insert(known.table, known.text);
        return all;
    }();
    const char *text = byTable.value(table);
    return text ? QCoreApplication::translate("Labels", text) : QString::fromLatin1(table);
}

QString quotedText(const QString &name, const QString &fallback)
{
    return name.trimmed().isEmpty() ? fallback : QCoreApplication::translate("Labels", "“%1”").arg(name.left(120));
}

} // namespace Plimsoll
