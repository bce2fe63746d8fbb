// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Work of a person outside releases: support duty, line management. Takes its share before any release gets the rest.
struct StandingCommitment {
    StandingCommitmentId id;
    PersonId person;
    QString name;
    double share = 0.2; ///< 0…1 of the hours left after holidays and absences.
    QDate start; ///< Invalid: since ever.
    QDate end; ///< Inclusive; invalid: without end.
    QString note;

    friend bool operator==(const StandingCommitment &, const StandingCommitment &) = default;
};

template<>
struct Record<StandingCommitment> {
    static constexpr auto table = "commitment";
    static constexpr void fields(auto &&field)
    {
        field("person", &StandingCommitment::person);
        field("name", &StandingCommitment::name);
        field("share", &StandingCommitment::share);
        field("start_date", &StandingCommitment::start);
        field("end_date", &StandingCommitment::end);
        field("note", &StandingCommitment::note);
    }
    static constexpr auto belongsTo = std::tuple{&StandingCommitment::person};
};

} // namespace Plimsoll
