// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"

#include "domain/labeltext.h"

namespace Plimsoll {

QString label(AbsenceKind value)
{
    switch (value) {
    case AbsenceKind::Vacation:
        return labelText("Vacation", "AbsenceKind");
    case AbsenceKind::Sickness:
        return labelText("Sickness", "AbsenceKind");
    case AbsenceKind::Training:
        return labelText("Training", "AbsenceKind");
    case AbsenceKind::ParentalLeave:
        return labelText("Parental leave", "AbsenceKind");
    case AbsenceKind::Other:
        return labelText("Other", "AbsenceKind");
    }
    return {};
}

QString label(DayPortion value)
{
    switch (value) {
    case DayPortion::WholeDay:
        return labelText("Whole day", "DayPortion");
    case DayPortion::Morning:
        return labelText("Morning", "DayPortion");
    case DayPortion::Afternoon:
        return labelText("Afternoon", "DayPortion");
    }
    return {};
}

QString label(WorkItemKind value)
{
    switch (value) {
    case WorkItemKind::Feature:
        return labelText("Feature", "WorkItemKind");
    case WorkItemKind::BugFix:
        return labelText("Bug fix", "WorkItemKind");
    case WorkItemKind::NonFunctional:
        return labelText("Non-functional", "WorkItemKind");
    case WorkItemKind::TechnologyShift:
        return labelText("Technology shift", "WorkItemKind");
    case WorkItemKind::UserExperience:
        return labelText("User experience", "WorkItemKind");
    }
    return {};
}

QString label(WorkItemState value)
{
    switch (value) {
    case WorkItemState::Proposed:
        return labelText("Proposed", "WorkItemState");
    case WorkItemState::Accepted:
        return labelText("Accepted", "WorkItemState");
    case WorkItemState::Started:
        return labelText("Started", "WorkItemState");
    case WorkItemState::Done:
        return labelText("Done", "WorkItemState");
    case WorkItemState::Dropped:
        return labelText("Dropped", "WorkItemState");
    }
    return {};
}

QString label(DocumentationState value)
{
    switch (value) {
    case DocumentationState::NotNeeded:
        return labelText("Not needed", "DocumentationState");
    case DocumentationState::Missing:
        return labelText("Missing", "DocumentationState");
    case DocumentationState::Drafted:
        return labelText("Drafted", "DocumentationState");
    case DocumentationState::Done:
        return labelText("Done", "DocumentationState");
    }
    return {};
}

QString label(Raci value)
{
    switch (value) {
    case Raci::Responsible:
        return labelText("Responsible", "Raci");
    case Raci::Accountable:
        return labelText("Accountable", "Raci");
    case Raci::Consulted:
        return labelText("Consulted", "Raci");
    case Raci::Informed:
        return labelText("Informed", "Raci");
    }
    return {};
}

QString label(RiskAxis value)
{
    switch (value) {
    case RiskAxis::Probability:
        return labelText("Probability", "RiskAxis");
    case RiskAxis::Impact:
        return labelText("Impact", "RiskAxis");
    case RiskAxis::Quality:
        return labelText("Impact on quality", "RiskAxis");
    case RiskAxis::Cost:
        return labelText("Impact on cost", "RiskAxis");
    case RiskAxis::Reputation:
        return labelText("Impact on reputation", "RiskAxis");
    }
    return {};
}

QString label(RiskState value)
{
    switch (value) {
    case RiskState::Open:
        return labelText("Open", "RiskState");
    case RiskState::Struck:
        return labelText("Has struck", "RiskState");
    case RiskState::Closed:
        return labelText("Closed", "RiskState");
    }
    return {};
}

QString label(RiskResponse value)
{
    switch (value) {
    case RiskResponse::Undecided:
        return labelText("Undecided", "RiskResponse");
    case RiskResponse::Avoid:
        return labelText("Avoid", "RiskResponse");
    case RiskResponse::Mitigate:
        return labelText("Mitigate", "RiskResponse");
    case RiskResponse::Transfer:
        return labelText("Transfer", "RiskResponse");
    case RiskResponse::Accept:
        return labelText("Accept", "RiskResponse");
    }
    return {};
}

QString label(ActionKind value)
{
    switch (value) {
    case ActionKind::Mitigation:
        return labelText("Mitigation", "ActionKind");
    case ActionKind::Contingency:
        return labelText("Contingency", "ActionKind");
    }
    return {};
}

QString label(MessagePurpose value)
{
    switch (value) {
    case MessagePurpose::Announcement:
        return labelText("Announcement", "MessagePurpose");
    case MessagePurpose::ChangeNotice:
        return labelText("Change notice", "MessagePurpose");
    case MessagePurpose::ReleaseNotes:
        return labelText("Release notes", "MessagePurpose");
    case MessagePurpose::Reminder:
        return labelText("Reminder", "MessagePurpose");
    case MessagePurpose::Marketing:
        return labelText("Marketing", "MessagePurpose");
    case MessagePurpose::Training:
        return labelText("Training", "MessagePurpose");
    case MessagePurpose::Other:
        return labelText("Other", "MessagePurpose");
    }
    return {};
}

QString label(MessageState value)
{
    switch (value) {
    case MessageState::Planned:
        return labelText("Planned", "MessageState");
    case MessageState::Drafted:
        return labelText("Drafted", "MessageState");
    case MessageState::Approved:
        return labelText("Approved", "MessageState");
    case MessageState::Sent:
        return labelText("Sent", "MessageState");
    case MessageState::Acknowledged:
        return labelText("Acknowledged", "MessageState");
    }
    return {};
}

QString label(MilestoneReach value)
{
    if (value == MilestoneReach::All)
        return labelText("All milestones", "MilestoneReach");
    return label(MilestoneKind(int(value) - 1));
}

QString label(TargetKind value)
{
    switch (value) {
    case TargetKind::File:
        return labelText("File", "TargetKind");
    case TargetKind::Web:
        return labelText("File on a web server", "TargetKind");
    case TargetKind::CalDav:
        return labelText("CalDAV calendar", "TargetKind");
    }
    return {};
}

QString label(DependencyKind value)
{
    switch (value) {
    case DependencyKind::FinishToStart:
        return labelText("Finish to start", "DependencyKind");
    case DependencyKind::StartToStart:
        return labelText("Start to start", "DependencyKind");
    case DependencyKind::FinishToFinish:
        return labelText("Finish to finish", "DependencyKind");
    case DependencyKind::StartToFinish:
        return labelText("Start to finish", "DependencyKind");
    }
    return {};
}

QString label(StartCause value)
{
    switch (value) {
    case StartCause::Nothing:
        return labelText("Nothing", "StartCause");
    case StartCause::Started:
        return labelText("Already started", "StartCause");
    case StartCause::NotBefore:
        return labelText("Not before its date", "StartCause");
    case StartCause::Predecessor:
        return labelText("Predecessor", "StartCause");
    case StartCause::Person:
        return labelText("Person busy", "StartCause");
    case StartCause::Calendar:
        return labelText("Nobody there", "StartCause");
    }
    return {};
}

QString label(CadenceUnit value)
{
    switch (value) {
    case CadenceUnit::Weeks:
        return labelText("Weeks", "CadenceUnit");
    case CadenceUnit::Months:
        return labelText("Months", "CadenceUnit");
    }
    return {};
}

QString label(NoticeUnit value)
{
    switch (value) {
    case NoticeUnit::WorkingDays:
        return labelText("Working days", "NoticeUnit");
    case NoticeUnit::CalendarDays:
        return labelText("Calendar days", "NoticeUnit");
    }
    return {};
}

} // namespace Plimsoll
