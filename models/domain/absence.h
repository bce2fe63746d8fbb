// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class AbsenceKind { Vacation, Sickness, Training, ParentalLeave, Other };
enum class DayPortion { WholeDay, Morning, Afternoon };

template<>
struct EnumNames<AbsenceKind> {
    static constexpr std::array names{"vacation", "sickness", "training", "parental_leave", "other"};
};
template<>
struct EnumNames<DayPortion> {
    static constexpr std::array names{"whole_day", "morning", "afternoon"};
};

/// Days on which a person is away. The kind never leaves the plan: exports say "away".
struct Absence {
    AbsenceId id;
    PersonId person;
    AbsenceKind kind = AbsenceKind::Vacation;
    QDate start;
    QDate end; ///< Inclusive.
    DayPortion portion = DayPortion::WholeDay; ///< Of each of the days.
    QString note;
    QString importKey; ///< The UID in the calendar that it was imported from.

    friend bool operator==(const Absence &, const Absence &) = default;
};

template<>
struct Record<Absence> {
    static constexpr auto table = "absence";
    static constexpr void fields(auto &&field)
    {
        field("person", &Absence::person);
        field("kind", &Absence::kind);
        field("start_date", &Absence::start);
        field("end_date", &Absence::end);
        field("portion", &Absence::portion);
        field("note", &Absence::note);
        field("import_key", &Absence::importKey);
    }
    static constexpr auto belongsTo = std::tuple{&Absence::person};
};

} // namespace Plimsoll
