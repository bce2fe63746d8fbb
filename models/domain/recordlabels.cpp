// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"

#include <QCoreApplication>

namespace Plimsoll {

namespace {

struct RecordText {
    const char *table;
    const char *text;
};

constexpr RecordText texts[] = {
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
    {"calendar_stamp", QT_TRANSLATE_NOOP("Labels", "Calendar entry")},
};

} // namespace

QString recordTypeLabel(const char *table)
{
    for (const auto &known : texts) {
        if (qstrcmp(known.table, table) == 0)
            return QCoreApplication::translate("Labels", known.text);
    }
    return QString::fromLatin1(table);
}

QString quotedText(const QString &name, const QString &fallback)
{
    return name.trimmed().isEmpty() ? fallback : u'\u201c' + name.left(120) + u'\u201d';
}

} // namespace Plimsoll
