// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/recordhistory.h"

#include "engine/timetable.h"
#include "engine/workingdays.h"
#include "items/cellvalue.h"

#include <QCoreApplication>

namespace Plimsoll {

namespace {

template<typename T>
QString readable(const Plan &plan, const QJsonObject &side, const char *field)
{
    const auto found = side.constFind(QLatin1StringView(field));
    T value{};
    if (found == side.constEnd() || found->isNull() || !FieldCodec<T>::fromJson(*found, value))
        return {};
    const QLocale locale;
    const Timetable none;
    const QString text = cellText(value, ReadContext{plan, none, locale});
    if constexpr (IdTraits<T>::isId) {
        if (text.isEmpty() && value.isValid())
            return QCoreApplication::translate("RecordHistory", "(gone)");
    }
    return text;
}

} // namespace

std::vector<FieldChange> fieldChanges(const Plan &plan, const QString &table, const RecordHistoryRow &row)
{
    std::vector<FieldChange> changes;
    forEachRecordType([&]<typename R>() {
        if (QLatin1StringView(Record<R>::table) != table)
            return;
        forEachField<R>([&](const auto &field, int) {
            using Value = typename std::remove_cvref_t<decltype(field)>::Value;
            const QString before = readable<Value>(plan, row.before, field.name);
            const QString after = readable<Value>(plan, row.after, field.name);
            if (before != after)
                changes.push_back({fieldLabel(Record<R>::table, field.name), before, after});
        });
    });
    return changes;
}

} // namespace Plimsoll
