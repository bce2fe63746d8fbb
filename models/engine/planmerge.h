// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/removal.h"
#include "domain/plan.h"
#include "domain/planedit.h"

#include <QJsonValue>
#include <QString>

#include <span>
#include <vector>

namespace Plimsoll {

/// What somebody did to a record in a copy of the plan.
enum class MergeKind { Added, Changed, Removed };

/// One thing that differs in a copy that came back: a field of a record, or a whole record that was added or removed there.
struct MergeRow {
    QString table; ///< Record<R>::table.
    qint64 id = 0;
    MergeKind kind = MergeKind::Changed;
    int field = -1;        ///< Its place in the field list; -1 where the row is about the whole record.
    bool conflict = false; ///< The plan itself was changed at that place since the copy was sent, in another way.
    QJsonValue sent;       ///< The field as it was sent, as the copy has it, and as the plan has it now; null for whole records.
    QJsonValue theirs;
    QJsonValue ours;

    friend bool operator==(const MergeRow &, const MergeRow &) = default;
};

/// What the copy changed since it was sent and the plan does not have yet, in the order of record types, ids and fields. Records are told
/// apart by their ids. A record that the copy changed and the plan no longer has is a conflicting row that adds it again. What left the
/// machine (Record<R>::leftTheMachine) is not compared.
[[nodiscard]] std::vector<MergeRow> findMergeRows(const Plan &sent, const Plan &theirs, const Plan &ours);

/// Takes the chosen rows over into the plan. Records of the copy that they refer to and that the plan lacks come along; removals take
/// dependants along as removals by hand do. The edit may break a rule where fields that belong together were not chosen together.
[[nodiscard]] PlanEdit mergeRows(const Plan &theirs, const Plan &ours, std::span<const MergeRow> chosen, const edits::PresentDates &dates,
                                 const QString &label);

} // namespace Plimsoll
