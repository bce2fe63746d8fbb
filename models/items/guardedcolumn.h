// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column.h"

#include <utility>

namespace Plimsoll {

/// The column, but an edit of which rule(const EditContext &, const PlanEdit &) tells an error is refused with it.
template<typename R, typename Rule>
[[nodiscard]] Column<R> guarded(Column<R> column, Rule rule)
{
    column.set = [set = std::move(column.set), rule](const EditContext &context, std::span<const Id<R>> ids,
                                                     const QVariant &cell) -> Result<PlanEdit> {
        auto edit = set(context, ids, cell);
        if (!edit)
            return edit;
        if (const auto broken = rule(context, *edit))
            return *broken;
        return edit;
    };
    return column;
}

} // namespace Plimsoll
