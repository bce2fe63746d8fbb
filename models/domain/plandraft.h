// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/planedit.h"

namespace Plimsoll {

/// A working copy of a plan on which an edit is tried; what then differs from the base is the PlanEdit.
class PlanDraft
{
public:
    explicit PlanDraft(const Plan &base) : m_base(base), m_plan(base) {}

    [[nodiscard]] const Plan &plan() const { return m_plan; }

    template<typename R>
    void put(R record)
    {
        m_plan.put(std::move(record));
    }
    template<typename R>
    void remove(Id<R> id)
    {
        m_plan.remove(id);
    }
    /// Calls change(R &) on a copy of the record and puts it back; does nothing where there is no such record.
    template<typename R, typename Function>
    void update(Id<R> id, Function &&change)
    {
        if (const R *record = m_plan.find(id)) {
            R copy = *record;
            change(copy);
            m_plan.put(std::move(copy));
        }
    }

    /// What changed since the base, under that label.
    [[nodiscard]] PlanEdit toEdit(QString label) const;

private:
    Plan m_base;
    Plan m_plan;
};

/// What turns one plan into the other.
[[nodiscard]] PlanEdit editBetween(const Plan &before, const Plan &after, QString label);

} // namespace Plimsoll
