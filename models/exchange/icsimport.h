// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/idsource.h"
#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/window.h"
#include "engine/timetable.h"
#include "exchange/icsevents.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace Plimsoll {

enum class IcsAs { Windows, Absences, Milestones };

/// As what the events of a calendar come into a plan. What is said here is for new records; those that are there keep it.
struct IcsImportOptions {
    IcsAs as = IcsAs::Windows;
    std::optional<WindowKind> windowKind; ///< Else what the titles make likely.
    bool hard = true;                     ///< Of blackouts and maintenance; events keep nobody from anything.
    ProductId product;
    EnvironmentId environment;
    MilestoneReach reach = MilestoneReach::All;
    ReleaseId release;                    ///< Milestones need one; windows are listed in it.
    PersonId person;                      ///< Whose absences those are in which nobody is named.
    AbsenceKind absenceKind = AbsenceKind::Vacation;
    QDate first;                          ///< The days that were read.
    QDate last;
    QTimeZone zone = QTimeZone::utc();    ///< The plan's.
};

/// What would become of one event, or of a record whose event is not in the calendar any more.
struct IcsImportRow {
    enum class Outcome { Added, Updated, Unchanged, Cancelled, Gone, LeftOut };
    Outcome outcome = Outcome::LeftOut;
    QString title;
    QString person; ///< Whose absence it is.
    QDate first;
    QDate last;
    QString change; ///< For Updated: "Tue 21 Jul 2026 → Wed 22 Jul 2026".
    QString remark; ///< Why it is left out, or what is odd about it.
    bool wanted = false; ///< Whether it is taken unless somebody says otherwise.

    using Record = std::variant<std::monostate, Window, Absence, Milestone>;
    Record record;  ///< As it would be, without an id where it is new; what is removed as it is.
    bool removes = false;

    /// Whether there is something to take.
    [[nodiscard]] bool canBeTaken() const { return record.index() != 0; }
};

/// What the calendar would change, in its order, then what it holds no more. Records are known again by their import key, which is the
/// event's key. Pure.
[[nodiscard]] std::vector<IcsImportRow> planIcsImport(const Plan &plan, const Timetable &timetable, const ForeignCalendar &calendar,
                                                      const IcsImportOptions &options);

/// These rows as one step; those that cannot be taken are passed over. Cancelled milestones stay, marked so.
[[nodiscard]] PlanEdit icsImportEdit(const Plan &plan, std::span<const IcsImportRow> rows, IcsAs as, IdSource &ids);

} // namespace Plimsoll
