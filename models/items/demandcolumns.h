// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timecolumns.h"

#include <algorithm>

namespace Plimsoll {

/// One of the three estimates of a record with `low`, `likely` and `high`; the others give way, so that they rise in that order.
template<typename R>
[[nodiscard]] Column<R> estimateColumn(double R::*member)
{
    auto estimate = column(member, Format::Number);
    // A change of one may show in all three.
    estimate.fields = fieldBit(&R::low) | fieldBit(&R::likely) | fieldBit(&R::high);
    estimate.set = [member](const EditContext &context, std::span<const Id<R>> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto typed = fromCell<double>(cell, 0.0, context);
        if (!typed)
            return typed.error();
        return edits::updateRecords(context.plan, ids, memberLabel(member), [&](R &record) {
            record.*member = *typed;
            const bool isLow = member == &R::low;
            const bool isHigh = member == &R::high;
            record.likely = isLow ? std::max(record.likely, *typed) : isHigh ? std::min(record.likely, *typed) : record.likely;
            record.low = std::min(record.low, record.likely);
            record.high = std::max(record.high, record.likely);
        });
    };
    return estimate;
}

/// A milestone of the release that the record names, or none; all milestones where it names no release.
template<typename R>
[[nodiscard]] Column<R> memberMilestoneColumn(MilestoneId R::*member, ReleaseId R::*release)
{
    auto milestone = column(member, Format::Choice);
    milestone.fields = fieldBit(member) | fieldBit(release);
    milestone.choices = [release](const R &r, const ReadContext &context) {
        QList<Choice> choices{{QString(), qint64(0)}};
        for (const Milestone &m : context.plan.table<Milestone>()) {
            if (m.release == r.*release || !(r.*release).isValid())
                choices.append({recordName(context.plan, m), m.id.value()});
        }
        return choices;
    };
    milestone.set = [member, choices = milestone.choices](const EditContext &context, std::span<const Id<R>> ids,
                                                          const QVariant &cell) -> Result<PlanEdit> {
        const R *first = ids.empty() ? nullptr : context.plan.find(ids.front());
        if (!first)
            return PlanEdit();
        QVariant value = cell;
        if (cell.typeId() == QMetaType::QString) {
            const auto chosen = choiceFromText(cell.toString(), choices(*first, context.reading()));
            if (!chosen)
                return chosen.error();
            value = *chosen;
        }
        return edits::setField<R, MilestoneId>(context.plan, ids, member, MilestoneId(value.toLongLong()));
    };
    return milestone;
}

} // namespace Plimsoll
