// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"

#include "domain/labeltext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QString label(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Planned:
        return labelText("Planned", "ReleaseState");
    case ReleaseState::Released:
        return labelText("Released", "ReleaseState");
    case ReleaseState::Cancelled:
        return labelText("Cancelled", "ReleaseState");
    }
    return {};
}

QString label(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::Checkpoint:
        return labelText("Checkpoint", "MilestoneKind");
    case MilestoneKind::Phase:
        return labelText("Phase", "MilestoneKind");
    case MilestoneKind::Freeze:
        return labelText("Freeze", "MilestoneKind");
    case MilestoneKind::Gate:
        return labelText("Gate", "MilestoneKind");
    case MilestoneKind::Build:
        return labelText("Build", "MilestoneKind");
    case MilestoneKind::Announcement:
        return labelText("Announcement", "MilestoneKind");
    case MilestoneKind::GoLive:
        return labelText("Go-live", "MilestoneKind");
    case MilestoneKind::EndOfLife:
        return labelText("End of life", "MilestoneKind");
    }
    return {};
}

QString label(FreezeScope scope)
{
    switch (scope) {
    case FreezeScope::Unspecified:
        return labelText("Not stated", "FreezeScope");
    case FreezeScope::Scope:
        return labelText("Scope", "FreezeScope");
    case FreezeScope::Code:
        return labelText("Code", "FreezeScope");
    case FreezeScope::Tests:
        return labelText("Tests", "FreezeScope");
    case FreezeScope::Documentation:
        return labelText("Documentation", "FreezeScope");
    }
    return {};
}

QString label(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Planned:
        return labelText("Planned", "MilestoneState");
    case MilestoneState::Done:
        return labelText("Done", "MilestoneState");
    case MilestoneState::Missed:
        return labelText("Missed", "MilestoneState");
    case MilestoneState::Cancelled:
        return labelText("Cancelled", "MilestoneState");
    }
    return {};
}

QString label(Commitment commitment)
{
    switch (commitment) {
    case Commitment::Tentative:
        return labelText("Tentative", "Commitment");
    case Commitment::Committed:
        return labelText("Committed", "Commitment");
    }
    return {};
}

QString label(RuleKind rule)
{
    switch (rule) {
    case RuleKind::Pinned:
        return labelText("Pinned to a date", "RuleKind");
    case RuleKind::Offset:
        return labelText("Follows a milestone", "RuleKind");
    }
    return {};
}

QString label(AnchorEdge edge)
{
    switch (edge) {
    case AnchorEdge::Start:
        return labelText("Start", "AnchorEdge");
    case AnchorEdge::End:
        return labelText("End", "AnchorEdge");
    }
    return {};
}

QString label(OffsetUnit unit)
{
    switch (unit) {
    case OffsetUnit::WorkingDays:
        return labelText("Working days", "OffsetUnit");
    case OffsetUnit::CalendarDays:
        return labelText("Calendar days", "OffsetUnit");
    case OffsetUnit::Weeks:
        return labelText("Weeks", "OffsetUnit");
    case OffsetUnit::Hours:
        return labelText("Hours", "OffsetUnit");
    }
    return {};
}

QString label(CalendarMode mode)
{
    switch (mode) {
    case CalendarMode::AllWorking:
        return labelText("All calendars work", "CalendarMode");
    case CalendarMode::AnyWorking:
        return labelText("Any calendar works", "CalendarMode");
    }
    return {};
}

QString label(SnapDirection direction)
{
    switch (direction) {
    case SnapDirection::Earlier:
        return labelText("Or earlier", "SnapDirection");
    case SnapDirection::Later:
        return labelText("Or later", "SnapDirection");
    case SnapDirection::Nearest:
        return labelText("Nearest", "SnapDirection");
    }
    return {};
}

QString label(Avoidance avoidance)
{
    switch (avoidance) {
    case Avoidance::None:
        return labelText("Stay", "Avoidance");
    case Avoidance::Earlier:
        return labelText("Move earlier", "Avoidance");
    case Avoidance::Later:
        return labelText("Move later", "Avoidance");
    }
    return {};
}

QString label(DeadlineZone zone)
{
    switch (zone) {
    case DeadlineZone::None:
        return labelText("All day", "DeadlineZone");
    case DeadlineZone::Local:
        return labelText("In a time zone", "DeadlineZone");
    case DeadlineZone::Utc:
        return labelText("UTC", "DeadlineZone");
    case DeadlineZone::AnywhereOnEarth:
        return labelText("Anywhere on Earth", "DeadlineZone");
    }
    return {};
}

QString label(WindowKind kind)
{
    switch (kind) {
    case WindowKind::Blackout:
        return labelText("Blackout", "WindowKind");
    case WindowKind::Freeze:
        return labelText("Freeze", "WindowKind");
    case WindowKind::Maintenance:
        return labelText("Maintenance", "WindowKind");
    case WindowKind::Event:
        return labelText("Event", "WindowKind");
    case WindowKind::Booking:
        return labelText("Booking", "WindowKind");
    }
    return {};
}

QString amountLabel(int amount, OffsetUnit unit)
{
    const int n = qAbs(amount);
    const auto plural = [n](const char *text) { return QCoreApplication::translate("Labels", text, nullptr, n); };
    // Without a translation loaded Qt leaves "(s)" in place, so English has its own forms here.
    const auto counted = [&](const char *one, const char *many, const char *numerus) {
        const QString translated = plural(numerus);
        return translated.contains("(s)"_L1) ? QString::fromLatin1(n == 1 ? one : many).arg(n) : translated;
    };
    switch (unit) {
    case OffsetUnit::WorkingDays:
        return counted("%1 working day", "%1 working days", QT_TRANSLATE_N_NOOP("Labels", "%n working day(s)"));
    case OffsetUnit::CalendarDays:
        return counted("%1 day", "%1 days", QT_TRANSLATE_N_NOOP("Labels", "%n day(s)"));
    case OffsetUnit::Weeks:
        return counted("%1 week", "%1 weeks", QT_TRANSLATE_N_NOOP("Labels", "%n week(s)"));
    case OffsetUnit::Hours:
        return counted("%1 hour", "%1 hours", QT_TRANSLATE_N_NOOP("Labels", "%n hour(s)"));
    }
    return {};
}

} // namespace Plimsoll
