// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/outlineroles.h"

#include <QSet>
#include <QVariant>

#include <functional>
#include <vector>

namespace Plimsoll {

/// A row of an outline: a record, or the heading of a group. A value.
struct OutlineRow {
    qint64 key = 0; ///< The record's id; of a heading the value of its group, negative.
    int depth = 0;
    Fold fold = Fold::None;
    int members = 0; ///< Of a heading: how many records are below it.

    [[nodiscard]] bool isHeading() const { return key < 0; }
    [[nodiscard]] static qint64 headingKey(qint64 value) { return -value - 1; }
    [[nodiscard]] qint64 groupValue() const { return -key - 1; }

    friend bool operator==(const OutlineRow &, const OutlineRow &) = default;
};

/// What an outline is made of: records by their number, from 0 on.
struct OutlineSource {
    std::vector<qint64> ids;
    std::vector<int> parents; ///< The number of each one's parent; -1 for none.
    std::vector<int> order;   ///< All numbers, in the order in which those of one parent stand; empty: as they are.
    std::vector<qint64> groups; ///< The value of each one's group; empty: no groups.
    std::function<bool(qint64, qint64)> groupBefore; ///< Whether one group stands before another.
    std::vector<bool> shown;  ///< Which are sought; those above them are shown, too, and all are unfolded. Empty: all.
    QSet<qint64> folded;      ///< Keys of the rows that are folded.
};

/// The rows from top to bottom. A part stands below its parent only where both are in one group; one whose parents go round in a circle
/// stands outermost.
[[nodiscard]] std::vector<OutlineRow> outlineOf(const OutlineSource &source);

} // namespace Plimsoll
