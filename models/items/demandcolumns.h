// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timecolumns.h"

#include <algorithm>
#include <functional>
#include <optional>

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

/// A milestone of the release that `releaseOf` tells for a record, or none where that may be; all milestones where it tells no release. Each
/// release has its own of the same name, so that what is typed is looked for among these only.
template<typename R>
[[nodiscard]] Column<R> releaseMilestoneColumn(MilestoneId R::*member, std::function<ReleaseId(const R &, const Plan &)> releaseOf, bool mayBeNone)
{
    auto milestone = column(member, Format::Choice);
    milestone.choices = [releaseOf = std::move(releaseOf), mayBeNone](const R &r, const ReadContext &context) {
        QList<Choice> choices;
        if (mayBeNone)
            choices.append({QString(), qint64(0)});
        const ReleaseId release = releaseOf(r, context.plan);
        for (const Milestone &m : context.plan.table<Milestone>()) {
            if (m.release == release || !release.isValid())
                choices.append({recordName(context.plan, m), m.id.value()});
        }
        return choices;
    };
    milestone.set = [member, choices = milestone.choices](const EditContext &context, std::span<const Id<R>> ids,
                                                          const QVariant &cell) -> Result<PlanEdit> {
        if (cell.typeId() != QMetaType::QString)
            return edits::setField<R, MilestoneId>(context.plan, ids, member, MilestoneId(cell.toLongLong()));
        std::optional<Error> wrong;
        PlanEdit edit = edits::updateRecords(context.plan, ids, memberLabel(member), [&](R &record) {
            const auto chosen = choiceFromText(cell.toString(), choices(record, context.reading()));
            if (chosen)
                record.*member = MilestoneId(chosen->toLongLong());
            else
                wrong = chosen.error();
        });
        return wrong ? Result<PlanEdit>(*wrong) : Result<PlanEdit>(std::move(edit));
    };
    return milestone;
}

/// A milestone of the release that the record names, or none; all milestones where it names no release.
template<typename R>
[[nodiscard]] Column<R> memberMilestoneColumn(MilestoneId R::*member, ReleaseId R::*release)
{
    auto milestone = releaseMilestoneColumn<R>(member, [release](const R &r, const Plan &) { return r.*release; }, true);
    milestone.fields |= fieldBit(release);
    return milestone;
}

} // namespace Plimsoll
