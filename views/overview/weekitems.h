// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "views/common/planselection.h"
#include "views/reports/reportsource.h"

#include <vector>

namespace Plimsoll {

class PlanDocument;

/// Something that is due: a milestone, an action about a risk, a condition of a decision, a message, the review of a risk.
struct WeekItem {
    RecordReference record;
    QString title;
    QString what; ///< "Milestone"
    QDate due;
    IdList<Role> owners;
    bool overdue = false;
    bool tickable = false; ///< Whether tickOff() can make it done; the others are dealt with on their pages.
};

/// What is overdue, or due in the seven days from today on, by date. A valid person limits it to what the roles are for that they fill.
[[nodiscard]] std::vector<WeekItem> weekItems(const ReportSource &source, PersonId person);

/// Makes it done today: a message is sent then, and the ledger keeps what it told. Empty for what is not tickable.
[[nodiscard]] PlanEdit tickOff(PlanDocument &document, const RecordReference &record);

/// Who fills a role in the plan, by name.
[[nodiscard]] std::vector<const Person *> roleHolders(const Plan &plan);

} // namespace Plimsoll
