// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

struct BackOutPlan {
    BackOutPlanId id;
    ReleaseId release;
    QString title;
    QString trigger; ///< At what it is begun.
    QString steps;
    int minutes = 30; ///< That it takes.
    RoleId owner;
    MilestoneId rehearsal;
    QDate rehearsed; ///< When it was tried; invalid until then.
    QString note;

    friend bool operator==(const BackOutPlan &, const BackOutPlan &) = default;
};

template<>
struct Record<BackOutPlan> {
    static constexpr auto table = "back_out_plan";
    static constexpr void fields(auto &&field)
    {
        field("release", &BackOutPlan::release);
        field("title", &BackOutPlan::title);
        field("trigger_text", &BackOutPlan::trigger);
        field("steps", &BackOutPlan::steps);
        field("minutes", &BackOutPlan::minutes);
        field("owner", &BackOutPlan::owner);
        field("rehearsal", &BackOutPlan::rehearsal);
        field("rehearsed", &BackOutPlan::rehearsed);
        field("note", &BackOutPlan::note);
    }
    static constexpr auto belongsTo = std::tuple{&BackOutPlan::release};
};

} // namespace Plimsoll
