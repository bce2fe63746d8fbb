// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"

namespace Plimsoll {

/// Finds records of a table that does not change meanwhile; quicker than the table itself where they are mostly asked for in the order of
/// their ids, as it walks along.
template <typename R> class AscendingFinder
{
public:
    explicit AscendingFinder(const Table<R> &table) : m_table(table), m_at(table.begin()), m_end(table.end()) {}

    /// Null where there is no such record.
    [[nodiscard]] const R *find(typename Table<R>::RecordId id)
    {
        for (int step = 0; step < mostSteps && m_at != m_end && m_at->id < id; ++step)
            ++m_at;
        return m_at != m_end && m_at->id == id ? &*m_at : m_table.find(id);
    }

private:
    static constexpr int mostSteps = 8;
    const Table<R> &m_table;
    typename Table<R>::const_iterator m_at;
    typename Table<R>::const_iterator m_end;
};

} // namespace Plimsoll
