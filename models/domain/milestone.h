// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/freezescope.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class MilestoneKind { Checkpoint, Phase, Freeze, Gate, Build, Announcement, GoLive, EndOfLife };
enum class MilestoneState { Planned, Done, Missed, Cancelled };
enum class Commitment { Tentative, Committed };
enum class RuleKind { Pinned, Offset };
enum class AnchorEdge { Start, End };
enum class OffsetUnit { WorkingDays, CalendarDays, Weeks, Hours };
enum class CalendarMode { AllWorking, AnyWorking };
enum class SnapDirection { Earlier, Later, Nearest };
enum class Avoidance { None, Earlier, Later };
enum class DeadlineZone { None, Local, Utc, AnywhereOnEarth };

template<>
struct EnumNames<MilestoneKind> {
    static constexpr std::array names{"checkpoint", "phase", "freeze", "gate", "build", "announcement", "go_live", "end_of_life"};
};
template<>
struct EnumNames<MilestoneState> {
    static constexpr std::array names{"planned", "done", "missed", "cancelled"};
};
template<>
struct EnumNames<Commitment> {
    static constexpr std::array names{"tentative", "committed"};
};
template<>
struct EnumNames<RuleKind> {
    static constexpr std::array names{"pinned", "offset"};
};
template<>
struct EnumNames<AnchorEdge> {
    static constexpr std::array names{"start", "end"};
};
template<>
struct EnumNames<OffsetUnit> {
    static constexpr std::array names{"working_days", "calendar_days", "weeks", "hours"};
};
template<>
struct EnumNames<CalendarMode> {
    static constexpr std::array names{"all_working", "any_working"};
};
template<>
struct EnumNames<SnapDirection> {
    static constexpr std::array names{"earlier", "later", "nearest"};
};
template<>
struct EnumNames<Avoidance> {
    static constexpr std::array names{"none", "earlier", "later"};
};
template<>
struct EnumNames<DeadlineZone> {
    static constexpr std::array names{"none", "local", "utc", "aoe"};
};

/// A dated point or span of a release. Its date is never stored (but for a pin and the actual date): engine/timetable computes it from
/// the rule: anchor + offset, then the weekday snap, then the avoidance of hard windows.
struct Milestone {
    MilestoneId id;
    ReleaseId release;
    QString title; ///< May hold {release} and {product}; see titlepattern.h.
    MilestoneKind kind = MilestoneKind::Checkpoint;
    MilestoneState state = MilestoneState::Planned;
    QDate actual; ///< When it was done; only in state Done.
    Commitment commitment = Commitment::Committed;

    RuleKind rule = RuleKind::Pinned;
    QDate pinned;                                       ///< Start, for RuleKind::Pinned.
    MilestoneId anchor;                                 ///< For RuleKind::Offset.
    AnchorEdge anchorEdge = AnchorEdge::Start;          ///< Which end of an anchor that is a span.
    int offset = 0;                                     ///< Negative counts back from the anchor.
    OffsetUnit offsetUnit = OffsetUnit::WorkingDays;
    IdList<WorkingCalendar> calendars;                  ///< What counts as a working day; empty takes the product's, then the plan's.
    CalendarMode calendarMode = CalendarMode::AllWorking; ///< A day works if all, or any, of the calendars work.
    int snapWeekday = 0;                                ///< Qt::DayOfWeek; 0 for no snap.
    SnapDirection snapDirection = SnapDirection::Later;
    Avoidance avoidance = Avoidance::None;              ///< Where to go when the date falls in a hard window.
    int span = 0;                                       ///< Days from start to end; 0 is a point.
    OffsetUnit spanUnit = OffsetUnit::CalendarDays;     ///< Days or weeks, never hours.
    int bufferFloor = -1;                               ///< The span to which a slip may crush it, in spanUnit; negative: it is no buffer.

    DeadlineZone deadlineZone = DeadlineZone::None;     ///< None is an all-day milestone.
    QTime deadlineTime;                                 ///< Time of day of the deadline; invalid is the end of the day.
    QString timeZone;                                   ///< IANA name for DeadlineZone::Local; empty takes the plan's.

    QString publicTitle;          ///< What customers read; internal while empty or without audience.
    IdList<Audience> audiences;
    IdList<Role> owners;
    IdList<Person> neededPeople;  ///< Must be there on the day.
    IdList<Skill> neededSkills;
    QString note;
    QString importKey; ///< Row identity in the file that it was imported from; unique within a release.
    MilestoneId copiedFrom; ///< Of the release that served as pattern.
    QString copiedRule;     ///< What was copied, as JSON, so that later changes of the pattern can be told from own ones.
    EnvironmentId environment; ///< In which it happens; windows of an environment concern only what happens there. Empty: none.
    FreezeScope freezes = FreezeScope::Unspecified; ///< What may not change any more from then on; only of a MilestoneKind::Freeze.

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

template<>
struct Record<Milestone> {
    static constexpr auto table = "milestone";
    static constexpr void fields(auto &&field)
    {
        field("release", &Milestone::release);
        field("title", &Milestone::title);
        field("kind", &Milestone::kind);
        field("state", &Milestone::state);
        field("actual", &Milestone::actual);
        field("commitment", &Milestone::commitment);
        field("rule", &Milestone::rule);
        field("pinned", &Milestone::pinned);
        field("anchor", &Milestone::anchor);
        field("anchor_edge", &Milestone::anchorEdge);
        field("offset_amount", &Milestone::offset);
        field("offset_unit", &Milestone::offsetUnit);
        field("calendars", &Milestone::calendars);
        field("calendar_mode", &Milestone::calendarMode);
        field("snap_weekday", &Milestone::snapWeekday);
        field("snap_direction", &Milestone::snapDirection);
        field("avoidance", &Milestone::avoidance);
        field("span", &Milestone::span);
        field("span_unit", &Milestone::spanUnit);
        field("deadline_zone", &Milestone::deadlineZone);
        field("deadline_time", &Milestone::deadlineTime);
        field("time_zone", &Milestone::timeZone);
        field("public_title", &Milestone::publicTitle);
        field("audiences", &Milestone::audiences);
        field("owners", &Milestone::owners);
        field("needed_people", &Milestone::neededPeople);
        field("needed_skills", &Milestone::neededSkills);
        field("note", &Milestone::note);
        field("import_key", &Milestone::importKey);
        field("buffer_floor", &Milestone::bufferFloor);
        field("copied_from", &Milestone::copiedFrom);
        field("copied_rule", &Milestone::copiedRule);
        field("environment", &Milestone::environment);
        field("freezes", &Milestone::freezes);
    }
};

/// It was done or missed: no plan moves it any more.
[[nodiscard]] inline bool isOver(const Milestone &milestone)
{
    return milestone.state == MilestoneState::Done || milestone.state == MilestoneState::Missed;
}

} // namespace Plimsoll
