// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// What is done at a go-live, minute by minute.
struct RunbookStep {
    RunbookStepId id;
    MilestoneId milestone; ///< Whose moment is T0.
    QString title;
    int minute = 0; ///< After T0; negative before it.
    int minutes = 5; ///< That it takes.
    RoleId owner;
    bool pointOfNoReturn = false; ///< From here on there is no way back.
    QDateTime done; ///< When it was done; invalid until then.
    QString note;

    friend bool operator==(const RunbookStep &, const RunbookStep &) = default;
};

template<>
struct Record<RunbookStep> {
    static constexpr auto table = "runbook_step";
    static constexpr void fields(auto &&field)
    {
        field("milestone", &RunbookStep::milestone);
        field("title", &RunbookStep::title);
        field("minute", &RunbookStep::minute);
        field("minutes", &RunbookStep::minutes);
        field("owner", &RunbookStep::owner);
        field("point_of_no_return", &RunbookStep::pointOfNoReturn);
        field("done", &RunbookStep::done);
        field("note", &RunbookStep::note);
    }
    static constexpr auto belongsTo = std::tuple{&RunbookStep::milestone};
};

} // namespace Plimsoll
