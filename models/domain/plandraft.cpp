// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plandraft.h"

#include "domain/allrecords.h"

namespace Plimsoll {

PlanEdit editBetween(const Plan &before, const Plan &after, QString label)
{
    PlanEdit edit(std::move(label));
    forEachRecordType([&]<typename R>() {
        Table<R>::forEachDifference(before.table<R>(), after.table<R>(), [&](const R *old, const R *now) {
            Change<R> change;
            if (old)
                change.before = *old;
            if (now)
                change.after = *now;
            edit.changes<R>().push_back(std::move(change));
        });
    });
    return edit;
}

PlanEdit PlanDraft::toEdit(QString label) const
{
    return editBetween(m_base, m_plan, std::move(label));
}

} // namespace Plimsoll
