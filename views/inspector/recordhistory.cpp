// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/recordhistory.h"

#include "engine/workingdays.h"
#include "items/fieldtext.h"

namespace Plimsoll {

std::vector<FieldChange> fieldChanges(const Plan &plan, const QString &table, const RecordHistoryRow &row)
{
    std::vector<FieldChange> changes;
    forEachRecordType([&]<typename R>() {
        if (QLatin1StringView(Record<R>::table) != table)
            return;
        forEachField<R>([&](const auto &field, int) {
            using Value = typename std::remove_cvref_t<decltype(field)>::Value;
            const QString before = fieldText<Value>(plan, row.before.value(QLatin1StringView(field.name)));
            const QString after = fieldText<Value>(plan, row.after.value(QLatin1StringView(field.name)));
            if (before != after)
                changes.push_back({fieldLabel(Record<R>::table, field.name), before, after});
        });
    });
    return changes;
}

} // namespace Plimsoll
