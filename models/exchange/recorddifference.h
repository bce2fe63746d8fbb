// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "exchange/workimportwords.h"

#include <QLocale>
#include <QStringList>

namespace Plimsoll {

namespace RecordDifference {

/// A value as the preview shows it; texts of several lines, and long ones, are not.
template<typename T>
QString shown(const Plan &plan, const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        return value;
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? QLocale().toString(value, QLocale::ShortFormat) : QString();
    } else if constexpr (std::is_same_v<T, bool>) {
        return value ? workImportWords("yes") : workImportWords("no");
    } else if constexpr (std::is_same_v<T, int>) {
        return QLocale().toString(value);
    } else if constexpr (std::is_enum_v<T>) {
        return label(value);
    } else if constexpr (IdTraits<T>::isIdList) {
        QStringList names;
        for (const auto id : value)
            names << shown(plan, id);
        return names.join(QStringLiteral(", "));
    } else {
        const auto *record = plan.find(value);
        if (!record)
            return {};
        if constexpr (std::is_same_v<T, ReleaseId>)
            return displayName(plan, *record);
        else if constexpr (std::is_same_v<T, WorkItemId>)
            return record->key.isEmpty() ? record->title : record->key;
        else if constexpr (std::is_same_v<T, MilestoneId>)
            return displayTitle(plan, *record);
        else
            return record->name;
    }
}

} // namespace RecordDifference

/// What differs of a record between two states of the plan, field by field: "State: Accepted → Started". Long texts are only named.
template<typename R>
[[nodiscard]] QStringList recordDifference(const Plan &before, const Plan &after, Id<R> id)
{
    using namespace Qt::StringLiterals;
    constexpr qsizetype longestShown = 60;
    QStringList differences;
    const R *old = before.find(id);
    const R *now = after.find(id);
    if (!old || !now)
        return differences;
    forEachField<R>([&](const auto &field, int) {
        if (old->*field.member == now->*field.member)
            return;
        const QString name = fieldLabel(Record<R>::table, field.name);
        const QString from = RecordDifference::shown(before, old->*field.member);
        const QString to = RecordDifference::shown(after, now->*field.member);
        const bool fits = from.size() <= longestShown && to.size() <= longestShown && !from.contains(u'\n') && !to.contains(u'\n');
        const QString nothing = u"–"_s;
        differences << (fits ? workImportWords("%1: %2 → %3").arg(name, from.isEmpty() ? nothing : from, to.isEmpty() ? nothing : to) : name);
    });
    return differences;
}

} // namespace Plimsoll
