// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/riskaction.h"
#include "domain/window.h"
#include "engine/timetable.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Plimsoll {

enum class CalendarStatus { Confirmed, Tentative, Cancelled };

/// What subscribers are shown of one milestone, window, action about a risk or condition of a decision: dates computed, texts final, in English
/// whatever the user's language, so that the same plan gives the same file to everybody. Compared and hashed to tell whether an edit changed what
/// left the machine.
struct CalendarItem {
    qint64 recordId = 0;   ///< Of the milestone, window, action or condition; the UID derives from it and the plan's id.
    QString summary;
    QString description;
    QStringList categories;
    QDate start;           ///< All-day items.
    QDate end;             ///< Inclusive.
    QDateTime moment;      ///< UTC; valid for a deadline of one day, which is a timed event of one hour from here on.
    CalendarStatus status = CalendarStatus::Confirmed;

    friend bool operator==(const CalendarItem &, const CalendarItem &) = default;
};

/// Which milestones, windows, actions about risks and conditions of decisions go into a calendar. What is empty takes all; what is set must all
/// hold. With a customer audience only what has a public title goes, without notes, owners or reasons. Actions and conditions go to people inside
/// only: where no audience is set, nor a kind of the others.
struct CalendarScope {
    ProductId product; ///< Also takes windows that hold for all products and are listed in no release.
    ReleaseId release; ///< Of windows those that are listed in it.
    std::optional<MilestoneKind> kind;    ///< Leaves windows out, unless windowKind asks for some.
    std::optional<WindowKind> windowKind; ///< Leaves milestones out, unless kind asks for some.
    TeamId team; ///< Milestones that a role of the team owns, or the role that stands for everyone; no windows.
    AudienceId audience;
};

/// The content for people inside (full) or for customers (public title only, nothing where internal).
enum class CalendarWording { Internal, Public };

/// Nothing where the record has no date, or has no public face in that wording.
[[nodiscard]] std::optional<CalendarItem> calendarItem(const Plan &plan, const Timetable &timetable, MilestoneId id, CalendarWording wording);
[[nodiscard]] std::optional<CalendarItem> calendarItem(const Plan &plan, const Timetable &timetable, WindowId id, CalendarWording wording);
/// On the day by which it is due, where it is to be done or was.
[[nodiscard]] std::optional<CalendarItem> calendarItem(const Plan &plan, const Timetable &timetable, RiskActionId id, CalendarWording wording);
/// On the day by which it is due.
[[nodiscard]] std::optional<CalendarItem> calendarItem(const Plan &plan, const Timetable &timetable, DecisionConditionId id, CalendarWording wording);

/// A hash over both wordings; changes exactly when a subscriber could see a difference. Empty where the record is shown to nobody.
[[nodiscard]] QString contentHash(const Plan &plan, const Timetable &timetable, MilestoneId id);
[[nodiscard]] QString contentHash(const Plan &plan, const Timetable &timetable, WindowId id);
[[nodiscard]] QString contentHash(const Plan &plan, const Timetable &timetable, RiskActionId id);
[[nodiscard]] QString contentHash(const Plan &plan, const Timetable &timetable, DecisionConditionId id);

/// The content as a tombstone keeps it, with what the scope filters need (product, release, kind, teams, audiences), both wordings.
[[nodiscard]] QJsonObject tombstoneContent(const Plan &plan, const Timetable &timetable, MilestoneId id);
[[nodiscard]] QJsonObject tombstoneContent(const Plan &plan, const Timetable &timetable, WindowId id);
[[nodiscard]] QJsonObject tombstoneContent(const Plan &plan, const Timetable &timetable, RiskActionId id);
[[nodiscard]] QJsonObject tombstoneContent(const Plan &plan, const Timetable &timetable, DecisionConditionId id);

} // namespace Plimsoll
