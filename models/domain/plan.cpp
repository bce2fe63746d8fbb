// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

#include "domain/allrecords.h"
#include "domain/record.h"
#include "domain/planedit.h"

namespace Plimsoll {

Plan::Plan() = default;
Plan::Plan(const Plan &) = default;
Plan::Plan(Plan &&) noexcept = default;
Plan &Plan::operator=(const Plan &) = default;
Plan &Plan::operator=(Plan &&) noexcept = default;
Plan::~Plan() = default;

const PlanSettings &Plan::settings() const
{
    static const PlanSettings defaults;
    const auto *settings = find(PlanSettings::onlyId);
    return settings ? *settings : defaults;
}

void Plan::apply(const PlanEdit &edit)
{
    forEachRecordType([&]<typename R>() {
        for (const auto &change : edit.changes<R>()) {
            if (change.after)
                put(*change.after);
            else
                remove(change.id());
        }
    });
}

bool operator==(const Plan &a, const Plan &b)
{
    return a.planId == b.planId && a.m_tables == b.m_tables;
}

} // namespace Plimsoll
