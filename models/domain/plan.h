// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/table.h"

#include <QUuid>

#include <tuple>

namespace Plimsoll {

class PlanEdit;

/// The whole document as a value: one Table for each record type. Copies share their rows, so models, jobs and exporters each hold
/// their own; derived results (timetable, load, odds) are never part of it. A copy may be read on any thread.
class Plan
{
public:
    Plan();
    Plan(const Plan &);
    Plan(Plan &&) noexcept;
    Plan &operator=(const Plan &);
    Plan &operator=(Plan &&) noexcept;
    ~Plan();

    QUuid planId; ///< Given when the plan is made, never changed; calendar UIDs derive from it.

    template<typename R>
    [[nodiscard]] const Table<R> &table() const
    {
        return std::get<Table<R>>(m_tables);
    }
    /// Null where there is no such record.
    template<typename R>
    [[nodiscard]] const R *find(Id<R> id) const
    {
        return table<R>().find(id);
    }
    /// The one settings record; defaults where the plan has none yet.
    [[nodiscard]] const PlanSettings &settings() const;

    /// For the loader and PlanDraft; everybody else changes a plan by a PlanEdit.
    template<typename R>
    void put(R record)
    {
        std::get<Table<R>>(m_tables).put(std::move(record));
    }
    template<typename R>
    void remove(Id<R> id)
    {
        std::get<Table<R>>(m_tables).remove(id);
    }

    /// Applies the changes without checking them; see validate().
    void apply(const PlanEdit &edit);

    friend bool operator==(const Plan &a, const Plan &b);

private:
    template<typename... R>
    using Tables = std::tuple<Table<R>...>;
    OfAllRecords<Tables> m_tables;
};

} // namespace Plimsoll
