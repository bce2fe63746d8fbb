// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Labels", text, comment);
}

} // namespace

QString label(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Planned:
        return tr("Planned", "ReleaseState");
    case ReleaseState::Released:
        return tr("Released", "ReleaseState");
    case ReleaseState::Cancelled:
        return tr("Cancelled", "ReleaseState");
    }
    return {};
}

QString label(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::Checkpoint:
        return tr("Checkpoint", "MilestoneKind");
    case MilestoneKind::Phase:
        return tr("Phase", "MilestoneKind");
    case MilestoneKind::Freeze:
        return tr("Freeze", "MilestoneKind");
    case MilestoneKind::Gate:
        return tr("Gate", "MilestoneKind");
    case MilestoneKind::Build:
        return tr("Build", "MilestoneKind");
    case MilestoneKind::Announcement:
        return tr("Announcement", "MilestoneKind");
    case MilestoneKind::GoLive:
        return tr("Go-live", "MilestoneKind");
    case MilestoneKind::EndOfLife:
        return tr("End of life", "MilestoneKind");
    }
    return {};
}

QString label(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Planned:
        return tr("Planned", "MilestoneState");
    case MilestoneState::Done:
        return tr("Done", "MilestoneState");
    case MilestoneState::Missed:
        return tr("Missed", "MilestoneState");
    case MilestoneState::Cancelled:
        return tr("Cancelled", "MilestoneState");
    }
    return {};
}

QString label(Commitment commitment)
{
    switch (commitment) {
    case Commitment::Tentative:
        return tr("Tentative", "Commitment");
    case Commitment::Committed:
        return tr("Committed", "Commitment");
    }
    return {};
}

QString label(RuleKind rule)
{
    switch (rule) {
    case RuleKind::Pinned:
        return tr("Pinned to a date", "RuleKind");
    case RuleKind::Offset:
        return tr("Follows a milestone", "RuleKind");
    }
    return {};
}

QString label(AnchorEdge edge)
{
    switch (edge) {
    case AnchorEdge::Start:
        return tr("Start", "AnchorEdge");
    case AnchorEdge::End:
        return tr("End", "AnchorEdge");
    }
    return {};
}

QString label(OffsetUnit unit)
{
    switch (unit) {
    case OffsetUnit::WorkingDays:
        return tr("Working days", "OffsetUnit");
    case OffsetUnit::CalendarDays:
        return tr("Calendar days", "OffsetUnit");
    case OffsetUnit::Weeks:
        return tr("Weeks", "OffsetUnit");
    case OffsetUnit::Hours:
        return tr("Hours", "OffsetUnit");
    }
    return {};
}

QString label(CalendarMode mode)
{
    switch (mode) {
    case CalendarMode::AllWorking:
        return tr("All calendars work", "CalendarMode");
    case CalendarMode::AnyWorking:
        return tr("Any calendar works", "CalendarMode");
    }
    return {};
}

QString label(SnapDirection direction)
{
    switch (direction) {
    case SnapDirection::Earlier:
        return tr("Or earlier", "SnapDirection");
    case SnapDirection::Later:
        return tr("Or later", "SnapDirection");
    case SnapDirection::Nearest:
        return tr("Nearest", "SnapDirection");
    }
    return {};
}

QString label(Avoidance avoidance)
{
    switch (avoidance) {
    case Avoidance::None:
        return tr("Stay", "Avoidance");
    case Avoidance::Earlier:
        return tr("Move earlier", "Avoidance");
    case Avoidance::Later:
        return tr("Move later", "Avoidance");
    }
    return {};
}

QString label(DeadlineZone zone)
{
    switch (zone) {
    case DeadlineZone::None:
        return tr("All day", "DeadlineZone");
    case DeadlineZone::Local:
        return tr("In a time zone", "DeadlineZone");
    case DeadlineZone::Utc:
        return tr("UTC", "DeadlineZone");
    case DeadlineZone::AnywhereOnEarth:
        return tr("Anywhere on Earth", "DeadlineZone");
    }
    return {};
}

QString label(WindowKind kind)
{
    switch (kind) {
    case WindowKind::Blackout:
        return tr("Blackout", "WindowKind");
    case WindowKind::Freeze:
        return tr("Freeze", "WindowKind");
    case WindowKind::Maintenance:
        return tr("Maintenance", "WindowKind");
    case WindowKind::Event:
        return tr("Event", "WindowKind");
    case WindowKind::Booking:
        return tr("Booking", "WindowKind");
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
