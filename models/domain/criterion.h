// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class CriterionMeasure { Attested, TestsPassed, OpenBlockers, OpenBugs, HighRisks, SoakHours, Shortage, LateMessages, BackOutRehearsed, OpenExceptions, ChecklistOpen };
enum class Attestation { Open, Met, NotMet };

template<>
struct EnumNames<CriterionMeasure> {
    static constexpr std::array names{"attested", "tests_passed", "open_blockers", "open_bugs", "high_risks", "soak_hours", "shortage", "late_messages", "back_out_rehearsed", "open_exceptions", "checklist_open"};
};
template<>
struct EnumNames<Attestation> {
    static constexpr std::array names{"open", "met", "not_met"};
};

struct Criterion {
    CriterionId id;
    GateId gate;
    QString title;
    bool hard = true; ///< Without it there is no go.
    CriterionMeasure measure = CriterionMeasure::Attested; ///< Of what it is measured.
    double threshold = 0.0; ///< At least so much, or at most, as the measure says.
    Attestation attestation = Attestation::Open; ///< Read only where it is attested.
    PersonId attestedBy;
    QDate attested;
    QString evidence;
    int position = 0;
    PersonId waivedBy;
    QString waiverReason; ///< Empty: not waived.
    QDate waiverExpires; ///< The last day of the waiver.
    QString note;

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

template<>
struct Record<Criterion> {
    static constexpr auto table = "criterion";
    static constexpr void fields(auto &&field)
    {
        field("gate", &Criterion::gate);
        field("title", &Criterion::title);
        field("hard", &Criterion::hard);
        field("measure", &Criterion::measure);
        field("threshold", &Criterion::threshold);
        field("attestation", &Criterion::attestation);
        field("attested_by", &Criterion::attestedBy);
        field("attested", &Criterion::attested);
        field("evidence", &Criterion::evidence);
        field("position", &Criterion::position);
        field("waived_by", &Criterion::waivedBy);
        field("waiver_reason", &Criterion::waiverReason);
        field("waiver_expires", &Criterion::waiverExpires);
        field("note", &Criterion::note);
    }
    static constexpr auto belongsTo = std::tuple{&Criterion::gate};
};

} // namespace Plimsoll
