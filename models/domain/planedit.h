// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QString>

#include <optional>
#include <tuple>
#include <vector>

namespace Plimsoll {

/// A record before and after; a missing side means that it was made or removed. At least one side is there.
template<typename R>
struct Change {
    std::optional<R> before;
    std::optional<R> after;

    [[nodiscard]] Id<R> id() const { return after ? after->id : before->id; }
    friend bool operator==(const Change &, const Change &) = default;
};

/// One named step: what it changes, as data, so that it can be inverted for undo, logged and tested. Holds at most one change for
/// each record, sorted by id. Built by the functions in domain/edits/ through PlanDraft.
class PlanEdit
{
public:
    PlanEdit();
    explicit PlanEdit(QString label);
    PlanEdit(const PlanEdit &);
    PlanEdit(PlanEdit &&) noexcept;
    PlanEdit &operator=(const PlanEdit &);
    PlanEdit &operator=(PlanEdit &&) noexcept;
    ~PlanEdit();

    QString label; ///< Translated, as the undo menu shows it: "Move Code freeze".

    template<typename R>
    [[nodiscard]] const std::vector<Change<R>> &changes() const
    {
        return std::get<std::vector<Change<R>>>(m_changes);
    }
    template<typename R>
    std::vector<Change<R>> &changes()
    {
        return std::get<std::vector<Change<R>>>(m_changes);
    }

    [[nodiscard]] bool isEmpty() const;
    /// How many records change.
    [[nodiscard]] qsizetype size() const;
    /// Whether it changes only records that are never undone.
    [[nodiscard]] bool tellsOnly() const;
    /// The step back, with the same label.
    [[nodiscard]] PlanEdit inverted() const;

    friend bool operator==(const PlanEdit &a, const PlanEdit &b);

private:
    template<typename... R>
    using Changes = std::tuple<std::vector<Change<R>>...>;
    OfAllRecords<Changes> m_changes;
};

} // namespace Plimsoll
