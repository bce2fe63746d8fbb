// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

struct ChecklistItem {
    ChecklistItemId id;
    MilestoneId milestone;
    QString title;
    RoleId owner;
    int position = 0;
    QDate done; ///< When it was done; invalid until then.
    PersonId doneBy;
    QString note;

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

template<>
struct Record<ChecklistItem> {
    static constexpr auto table = "checklist_item";
    static constexpr void fields(auto &&field)
    {
        field("milestone", &ChecklistItem::milestone);
        field("title", &ChecklistItem::title);
        field("owner", &ChecklistItem::owner);
        field("position", &ChecklistItem::position);
        field("done", &ChecklistItem::done);
        field("done_by", &ChecklistItem::doneBy);
        field("note", &ChecklistItem::note);
    }
    static constexpr auto belongsTo = std::tuple{&ChecklistItem::milestone};
};

} // namespace Plimsoll
