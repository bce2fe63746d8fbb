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

QString label(AbsenceKind value)
{
    switch (value) {
    case AbsenceKind::Vacation:
        return tr("Vacation", "AbsenceKind");
    case AbsenceKind::Sickness:
        return tr("Sickness", "AbsenceKind");
    case AbsenceKind::Training:
        return tr("Training", "AbsenceKind");
    case AbsenceKind::ParentalLeave:
        return tr("Parental leave", "AbsenceKind");
    case AbsenceKind::Other:
        return tr("Other", "AbsenceKind");
    }
    return {};
}

QString label(DayPortion value)
{
    switch (value) {
    case DayPortion::WholeDay:
        return tr("Whole day", "DayPortion");
    case DayPortion::Morning:
        return tr("Morning", "DayPortion");
    case DayPortion::Afternoon:
        return tr("Afternoon", "DayPortion");
    }
    return {};
}

QString label(WorkItemKind value)
{
    switch (value) {
    case WorkItemKind::Feature:
        return tr("Feature", "WorkItemKind");
    case WorkItemKind::BugFix:
        return tr("Bug fix", "WorkItemKind");
    case WorkItemKind::NonFunctional:
        return tr("Non-functional", "WorkItemKind");
    case WorkItemKind::TechnologyShift:
        return tr("Technology shift", "WorkItemKind");
    case WorkItemKind::UserExperience:
        return tr("User experience", "WorkItemKind");
    }
    return {};
}

QString label(WorkItemState value)
{
    switch (value) {
    case WorkItemState::Proposed:
        return tr("Proposed", "WorkItemState");
    case WorkItemState::Accepted:
        return tr("Accepted", "WorkItemState");
    case WorkItemState::Started:
        return tr("Started", "WorkItemState");
    case WorkItemState::Done:
        return tr("Done", "WorkItemState");
    case WorkItemState::Dropped:
        return tr("Dropped", "WorkItemState");
    }
    return {};
}

QString label(DocumentationState value)
{
    switch (value) {
    case DocumentationState::NotNeeded:
        return tr("Not needed", "DocumentationState");
    case DocumentationState::Missing:
        return tr("Missing", "DocumentationState");
    case DocumentationState::Drafted:
        return tr("Drafted", "DocumentationState");
    case DocumentationState::Done:
        return tr("Done", "DocumentationState");
    }
    return {};
}

QString label(Raci value)
{
    switch (value) {
    case Raci::Responsible:
        return tr("Responsible", "Raci");
    case Raci::Accountable:
        return tr("Accountable", "Raci");
    case Raci::Consulted:
        return tr("Consulted", "Raci");
    case Raci::Informed:
        return tr("Informed", "Raci");
    }
    return {};
}

QString label(RiskAxis value)
{
    switch (value) {
    case RiskAxis::Probability:
        return tr("Probability", "RiskAxis");
    case RiskAxis::Impact:
        return tr("Impact", "RiskAxis");
    case RiskAxis::Quality:
        return tr("Impact on quality", "RiskAxis");
    case RiskAxis::Cost:
        return tr("Impact on cost", "RiskAxis");
    case RiskAxis::Reputation:
        return tr("Impact on reputation", "RiskAxis");
    }
    return {};
}

QString label(RiskState value)
{
    switch (value) {
    case RiskState::Open:
        return tr("Open", "RiskState");
    case RiskState::Struck:
        return tr("Has struck", "RiskState");
    case RiskState::Closed:
        return tr("Closed", "RiskState");
    }
    return {};
}

QString label(RiskResponse value)
{
    switch (value) {
    case RiskResponse::Undecided:
        return tr("Undecided", "RiskResponse");
    case RiskResponse::Avoid:
        return tr("Avoid", "RiskResponse");
    case RiskResponse::Mitigate:
        return tr("Mitigate", "RiskResponse");
    case RiskResponse::Transfer:
        return tr("Transfer", "RiskResponse");
    case RiskResponse::Accept:
        return tr("Accept", "RiskResponse");
    }
    return {};
}

QString label(ActionKind value)
{
    switch (value) {
    case ActionKind::Mitigation:
        return tr("Mitigation", "ActionKind");
    case ActionKind::Contingency:
        return tr("Contingency", "ActionKind");
    }
    return {};
}

QString label(MessagePurpose value)
{
    switch (value) {
    case MessagePurpose::Announcement:
        return tr("Announcement", "MessagePurpose");
    case MessagePurpose::ChangeNotice:
        return tr("Change notice", "MessagePurpose");
    case MessagePurpose::ReleaseNotes:
        return tr("Release notes", "MessagePurpose");
    case MessagePurpose::Reminder:
        return tr("Reminder", "MessagePurpose");
    case MessagePurpose::Marketing:
        return tr("Marketing", "MessagePurpose");
    case MessagePurpose::Training:
        return tr("Training", "MessagePurpose");
    case MessagePurpose::Other:
        return tr("Other", "MessagePurpose");
    }
    return {};
}

QString label(MessageState value)
{
    switch (value) {
    case MessageState::Planned:
        return tr("Planned", "MessageState");
    case MessageState::Drafted:
        return tr("Drafted", "MessageState");
    case MessageState::Approved:
        return tr("Approved", "MessageState");
    case MessageState::Sent:
        return tr("Sent", "MessageState");
    case MessageState::Acknowledged:
        return tr("Acknowledged", "MessageState");
    }
    return {};
}

QString label(MilestoneReach value)
{
    if (value == MilestoneReach::All)
        return tr("All milestones", "MilestoneReach");
    return label(MilestoneKind(int(value) - 1));
}

QString label(TargetKind value)
{
    switch (value) {
    case TargetKind::File:
        return tr("File", "TargetKind");
    case TargetKind::Web:
        return tr("File on a web server", "TargetKind");
    case TargetKind::CalDav:
        return tr("CalDAV calendar", "TargetKind");
    }
    return {};
}

QString label(DependencyKind value)
{
    switch (value) {
    case DependencyKind::FinishToStart:
        return tr("Finish to start", "DependencyKind");
    case DependencyKind::StartToStart:
        return tr("Start to start", "DependencyKind");
    case DependencyKind::FinishToFinish:
        return tr("Finish to finish", "DependencyKind");
    case DependencyKind::StartToFinish:
        return tr("Start to finish", "DependencyKind");
    }
    return {};
}

QString label(StartCause value)
{
    switch (value) {
    case StartCause::Nothing:
        return tr("Nothing", "StartCause");
    case StartCause::Started:
        return tr("Already started", "StartCause");
    case StartCause::NotBefore:
        return tr("Not before its date", "StartCause");
    case StartCause::Predecessor:
        return tr("Predecessor", "StartCause");
    case StartCause::Person:
        return tr("Person busy", "StartCause");
    case StartCause::Calendar:
        return tr("Nobody there", "StartCause");
    }
    return {};
}

QString label(CadenceUnit value)
{
    switch (value) {
    case CadenceUnit::Weeks:
        return tr("Weeks", "CadenceUnit");
    case CadenceUnit::Months:
        return tr("Months", "CadenceUnit");
    }
    return {};
}

QString label(NoticeUnit value)
{
    switch (value) {
    case NoticeUnit::WorkingDays:
        return tr("Working days", "NoticeUnit");
    case NoticeUnit::CalendarDays:
        return tr("Calendar days", "NoticeUnit");
    }
    return {};
}

} // namespace Plimsoll
