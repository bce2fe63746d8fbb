// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/membercolumn.h"

namespace Plimsoll {

/// "50 %" of a share of 0…1.
[[nodiscard]] inline QString percentText(double share, const QLocale &locale)
{
    return locale.toString(share * 100.0, 'g', 4) + QStringLiteral(" %");
}

/// A share of 0…1 out of a cell that holds percent, with or without the sign.
[[nodiscard]] inline Result<double> shareFromCell(const QVariant &cell, const EditContext &context)
{
    const bool typed = cell.typeId() == QMetaType::QString;
    const auto percent = fromCell<double>(typed ? QVariant(cell.toString().remove(u'%').trimmed()) : cell, 0.0, context);
    return percent ? Result<double>(*percent / 100.0) : percent;
}

/// A share of 0…1 shown and typed in percent, with or without the sign.
template<typename R>
[[nodiscard]] Column<R> percentColumn(double R::*member)
{
    auto share = column(member, Format::Number);
    share.value = [member](const R &r, const ReadContext &) { return QVariant(r.*member * 100.0); };
    share.sortKey = share.value;
    share.text = [member](const R &r, const ReadContext &context) { return percentText(r.*member, context.locale); };
    share.set = [member](const EditContext &context, std::span<const Id<R>> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto typed = shareFromCell(cell, context);
        return typed ? Result<PlanEdit>(edits::setField(context.plan, ids, member, *typed)) : Result<PlanEdit>(typed.error());
    };
    return share;
}

/// The oldest record of a type, which a new record that needs one begins with; invalid where there is none.
template<typename R>
[[nodiscard]] Id<R> firstId(const Plan &plan)
{
    const auto &table = plan.table<R>();
    return table.isEmpty() ? Id<R>() : table.at(0).id;
}

} // namespace Plimsoll
