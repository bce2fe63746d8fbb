// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/record.h"

#include <QCoreApplication>

#include <functional>
#include <span>

namespace Plimsoll::edits {

/// Calls change(R &) on copies of these records; `what` names what changes, for the label. Empty where nothing does.
template<typename R, typename Function>
[[nodiscard]] PlanEdit updateRecords(const Plan &plan, std::span<const Id<R>> ids, const QString &what, Function &&change)
{
    PlanDraft draft(plan);
    for (const auto id : ids)
        draft.update(id, change);
    PlanEdit edit = draft.toEdit({});
    const auto &changes = edit.changes<R>();
    if (changes.size() == 1)
        edit.label = QCoreApplication::translate("Edits", "Change %1 of %2").arg(what, quotedName(*changes.front().before));
    else if (!changes.empty())
        edit.label = QCoreApplication::translate("Edits", "Change %1 of %2 records").arg(what).arg(changes.size());
    return edit;
}

/// One field of several records gets one value; records that are not there are passed over. Empty where nothing changes.
template<typename R, typename T>
[[nodiscard]] PlanEdit setField(const Plan &plan, std::span<const Id<R>> ids, T R::*member, const T &value)
{
    // As a function of one type, so that updateRecords() is made once for each type of record and not for each type of member.
    const std::function<void(R &)> set = [&](R &record) { record.*member = value; };
    return updateRecords<R>(plan, ids, fieldLabel(Record<R>::table, fieldName(member)), set);
}

template<typename R, typename T>
[[nodiscard]] PlanEdit setField(const Plan &plan, Id<R> id, T R::*member, const T &value)
{
    return setField<R, T>(plan, std::span(&id, 1), member, value);
}

/// Puts a record in place of the one with its id, as an editor with several fields does.
template<typename R>
[[nodiscard]] PlanEdit replaceRecord(const Plan &plan, R record)
{
    PlanDraft draft(plan);
    const QString label = QCoreApplication::translate("Edits", "Change %1").arg(quotedName(record));
    draft.put(std::move(record));
    return draft.toEdit(label);
}

/// Adds a record that has its id already.
template<typename R>
[[nodiscard]] PlanEdit addRecord(const Plan &plan, R record)
{
    PlanDraft draft(plan);
    const QString label = QCoreApplication::translate("Edits", "Add %1").arg(quotedName(record));
    draft.put(std::move(record));
    return draft.toEdit(label);
}

} // namespace Plimsoll::edits
