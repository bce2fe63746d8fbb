// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/labels.h"
#include "domain/record.h"
#include "engine/planzone.h"
#include "engine/workingdays.h"
#include "items/celltext.h"
#include "items/column.h"
#include "items/dateinput.h"
#include "items/recordnames.h"

namespace Plimsoll {

/// How a member of type T is held in a cell: numbers, texts and dates as they are, enums as int, a reference as qint64, a list of
/// references as QVariantList of qint64. Everything is made of these functions by type; no column repeats them.
template<typename T>
[[nodiscard]] QVariant cellValue(const T &value)
{
    if constexpr (std::is_enum_v<T>) {
        return int(value);
    } else if constexpr (IdTraits<T>::isId) {
        return value.value();
    } else if constexpr (IdTraits<T>::isIdList) {
        QVariantList list;
        for (const auto id : value)
            list.append(id.value());
        return list;
    } else {
        return QVariant::fromValue(value);
    }
}

/// As people read it; Format::Number of an int or double in the locale's digits.
template<typename T>
[[nodiscard]] QString cellText(const T &value, const ReadContext &context)
{
    if constexpr (std::is_same_v<T, QString>)
        return value;
    else if constexpr (std::is_same_v<T, bool>)
        return flagText(value);
    else if constexpr (std::is_same_v<T, QDate>)
        return dateText(value, context.locale);
    else if constexpr (std::is_same_v<T, QTime>)
        return timeText(value, context.locale);
    else if constexpr (std::is_same_v<T, QDateTime>)
        return momentText(value, planZone(context.plan), context.locale);
    else if constexpr (std::is_enum_v<T>)
        return label(value);
    else if constexpr (IdTraits<T>::isId)
        return recordName(context.plan, value);
    else if constexpr (IdTraits<T>::isIdList)
        return recordNames(context.plan, value).join(QStringLiteral(", "));
    else
        return context.locale.toString(value);
}

/// What the column is sorted by: the typed value, but names for references, and nothing for empty cells.
template<typename T>
[[nodiscard]] QVariant cellSortKey(const T &value, const ReadContext &context)
{
    if constexpr (IdTraits<T>::isId || IdTraits<T>::isIdList) {
        const QString text = cellText(value, context);
        return text.isEmpty() ? QVariant() : QVariant(text);
    } else if constexpr (std::is_same_v<T, QString>) {
        return value.isEmpty() ? QVariant() : QVariant(value);
    } else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QTime> || std::is_same_v<T, QDateTime>) {
        return value.isValid() ? QVariant(value) : QVariant();
    } else {
        return cellValue(value);
    }
}

/// All records of a type as choices, by name; for a single reference the empty choice comes first.
template<typename R>
[[nodiscard]] QList<Choice> recordChoices(const Plan &plan, bool withNone)
{
    QList<Choice> choices;
    for (const R &record : plan.table<R>())
        choices.append({recordName(plan, record), record.id.value()});
    sortByText(choices);
    if (withNone)
        choices.prepend({QString(), qint64(0)});
    return choices;
}

template<typename E>
[[nodiscard]] QList<Choice> enumChoices()
{
    QList<Choice> choices;
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i)
        choices.append({label(E(i)), int(i)});
    return choices;
}

template<typename T>
[[nodiscard]] QList<Choice> cellChoices(const ReadContext &context)
{
    if constexpr (std::is_same_v<T, bool>)
        return {{flagText(true), true}, {flagText(false), false}};
    else if constexpr (std::is_enum_v<T>)
        return enumChoices<T>();
    else if constexpr (IdTraits<T>::isId)
        return recordChoices<typename IdTraits<T>::Named>(context.plan, true);
    else if constexpr (IdTraits<T>::isIdList)
        return recordChoices<typename IdTraits<T>::Named>(context.plan, false);
    else
        return {};
}

/// The inverse of cellValue() and, for a text, of cellText(). `current` is what relative dates count from.
template<typename T>
[[nodiscard]] Result<T> fromCell(const QVariant &cell, const T &current, const EditContext &context)
{
    const bool typed = cell.typeId() != QMetaType::QString;
    const QString text = typed ? QString() : cell.toString();
    if constexpr (std::is_same_v<T, QString>) {
        return cell.toString();
    } else if constexpr (std::is_same_v<T, bool>) {
        return typed ? Result<bool>(cell.toBool()) : flagFromText(text);
    } else if constexpr (std::is_same_v<T, int>) {
        return typed ? Result<int>(cell.toInt()) : integerFromText(text, context.locale);
    } else if constexpr (std::is_same_v<T, double>) {
        return typed ? Result<double>(cell.toDouble()) : numberFromText(text, context.locale);
    } else if constexpr (std::is_same_v<T, QDate>) {
        if (typed || text.trimmed().isEmpty())
            return cell.toDate();
        return dateFromText(text, {context.today, current, &context.timetable.calendars().ofPlan(), context.locale});
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        if (typed)
            return cell.toDateTime();
        const QTimeZone zone = planZone(context.plan);
        return momentFromText(text, {context.today, current.toTimeZone(zone).date(), &context.timetable.calendars().ofPlan(), context.locale}, zone);
    } else if constexpr (std::is_same_v<T, QTime>) {
        return typed ? Result<QTime>(cell.toTime()) : timeFromText(text, context.locale);
    } else if constexpr (std::is_enum_v<T>) {
        if (typed)
            return T(cell.toInt());
        T named;
        if (FieldCodec<T>::fromName(text.trimmed(), named))
            return named;
        const auto chosen = choiceFromText(text, enumChoices<T>());
        return chosen ? Result<T>(T(chosen->toInt())) : Result<T>(chosen.error());
    } else if constexpr (IdTraits<T>::isId) {
        using Named = typename IdTraits<T>::Named;
        if (typed || text.trimmed().isEmpty())
            return T(cell.toLongLong());
        const T id = findByName<Named>(context.plan, text);
        return id.isValid() ? Result<T>(id) : Result<T>(unknownName(recordLabel<Named>(), text));
    } else {
        using Named = typename IdTraits<T>::Named;
        T list;
        if (typed) {
            for (const QVariant &id : cell.toList())
                list.emplace_back(id.toLongLong());
            return list;
        }
        for (const QString &name : namesFromText(text)) {
            const auto id = findByName<Named>(context.plan, name);
            if (!id.isValid())
                return unknownName(recordLabel<Named>(), name);
            if (std::find(list.begin(), list.end(), id) == list.end())
                list.push_back(id);
        }
        return list;
    }
}

/// The value that empties a cell; what clearing it sets.
template<typename T>
[[nodiscard]] QVariant emptyCell()
{
    return cellValue(T{});
}

} // namespace Plimsoll
