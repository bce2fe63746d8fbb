// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plan.h"
#include "domain/titlepattern.h"

#include <QStringList>

namespace Plimsoll {

/// "api 4.3": a version says little without what it is of.
[[nodiscard]] QString buildName(const Plan &plan, const Build &build);
/// "api 4.3 in Production, Sat 16 May 2026"; without the day where none is known.
[[nodiscard]] QString promotionName(const Plan &plan, const Promotion &promotion);

/// A record as lists and cells call it: patterns filled in, releases with their product, builds with their component.
template<typename R>
[[nodiscard]] QString recordName(const Plan &plan, const R &record)
{
    if constexpr (std::is_same_v<R, Milestone>)
        return displayTitle(plan, record);
    else if constexpr (std::is_same_v<R, Release>)
        return displayName(plan, record);
    else if constexpr (std::is_same_v<R, Build>)
        return buildName(plan, record);
    else if constexpr (std::is_same_v<R, Promotion>)
        return promotionName(plan, record);
    else if constexpr (std::is_same_v<R, RolloutStep>) {
        const Milestone *milestone = plan.find(record.milestone);
        return milestone ? displayTitle(plan, *milestone) : recordLabel<R>();
    } else if constexpr (requires { record.title; })
        return record.title;
    else if constexpr (requires { record.name; })
        return record.name;
    else
        return recordLabel<R>();
}

/// Empty where there is no such record.
template<typename R>
[[nodiscard]] QString recordName(const Plan &plan, Id<R> id)
{
    const R *record = plan.find(id);
    return record ? recordName(plan, *record) : QString();
}

template<typename R>
[[nodiscard]] QStringList recordNames(const Plan &plan, const IdList<R> &ids)
{
    QStringList names;
    for (const auto id : ids)
        names += recordName(plan, id);
    return names;
}

/// The record that goes by that name, regardless of case; the first by id where several do. Invalid where none does.
template<typename R>
[[nodiscard]] Id<R> findByName(const Plan &plan, const QString &name)
{
    const QString wanted = name.trimmed();
    for (const R &record : plan.table<R>()) {
        if (recordName(plan, record).compare(wanted, Qt::CaseInsensitive) == 0)
            return record.id;
    }
    return {};
}

} // namespace Plimsoll
