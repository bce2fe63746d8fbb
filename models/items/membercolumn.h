// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"
#include "domain/edits/fieldedits.h"
#include "items/cellvalue.h"
#include "items/column.h"

namespace Plimsoll {

/// The translated name of a member.
template<typename R, typename T>
[[nodiscard]] QString memberLabel(T R::*member)
{
    return fieldLabel(Record<R>::table, fieldName(member));
}

template<typename R, typename T>
[[nodiscard]] quint64 fieldBit(T R::*member)
{
    return quint64(1) << fieldIndex(member);
}

/// Whether records of that type that were there before and after go by another name.
template<typename R>
[[nodiscard]] bool namesTouched(const PlanChange &change)
{
    if constexpr (std::is_same_v<R, Milestone> || std::is_same_v<R, Release>) {
        if (namesTouched<Product>(change))
            return true;
    }
    if constexpr (std::is_same_v<R, Milestone>) {
        if (namesTouched<Release>(change))
            return true;
    }
    if constexpr (std::is_same_v<R, Build> || std::is_same_v<R, Promotion>) {
        if (namesTouched<Component>(change))
            return true;
    }
    if constexpr (std::is_same_v<R, Promotion>) {
        if (namesTouched<Build>(change) || namesTouched<Environment>(change))
            return true;
    }
    const auto &changes = change.edit.changes<R>();
    return std::any_of(changes.begin(), changes.end(), [&](const Change<R> &c) {
        return c.before && c.after && recordName(change.before, *c.before) != recordName(change.after, *c.after);
    });
}

/// A column that shows a member as it is.
template<typename R, typename T>
[[nodiscard]] Column<R> column(T R::*member, const QString &heading, Format format, Editing editing = Editing::Editable)
{
    Column<R> column;
    column.field = QString::fromLatin1(fieldName(member));
    column.heading = heading;
    column.format = format;
    column.fields = fieldBit(member);
    column.value = [member](const R &r, const ReadContext &) { return cellValue(r.*member); };
    column.sortKey = [member](const R &r, const ReadContext &context) { return cellSortKey(r.*member, context); };
    column.text = [member](const R &r, const ReadContext &context) { return cellText(r.*member, context); };
    if constexpr (std::is_same_v<T, bool> || std::is_enum_v<T> || IdTraits<T>::isId || IdTraits<T>::isIdList)
        column.choices = [](const R &, const ReadContext &context) { return cellChoices<T>(context); };
    if constexpr (IdTraits<T>::isId || IdTraits<T>::isIdList)
        column.touchedBy = [](const PlanChange &change) { return namesTouched<typename IdTraits<T>::Named>(change); };
    if (editing == Editing::ReadOnly)
        return column;
    column.set = [member](const EditContext &context, std::span<const Id<R>> ids, const QVariant &cell) -> Result<PlanEdit> {
        const R *first = ids.empty() ? nullptr : context.plan.find(ids.front());
        const auto value = fromCell<T>(cell, first ? first->*member : T{}, context);
        return value ? Result<PlanEdit>(edits::setField<R, T>(context.plan, ids, member, *value)) : Result<PlanEdit>(value.error());
    };
    return column;
}

/// The same under the member's own label.
template<typename R, typename T>
[[nodiscard]] Column<R> column(T R::*member, Format format, Editing editing = Editing::Editable)
{
    return column(member, memberLabel(member), format, editing);
}

/// A read-only column of a computed text.
template<typename R>
[[nodiscard]] Column<R> computedColumn(const QString &field, const QString &heading,
                                       std::function<QString(const R &, const ReadContext &)> text)
{
    Column<R> column;
    column.field = field;
    column.heading = heading;
    column.text = std::move(text);
    column.value = [show = column.text](const R &r, const ReadContext &context) { return QVariant(show(r, context)); };
    column.sortKey = [show = column.text](const R &r, const ReadContext &context) {
        const QString shown = show(r, context);
        return shown.isEmpty() ? QVariant() : QVariant(shown);
    };
    return column;
}

/// "New role", or "New role 2" where there is one of that name already.
template<typename R>
[[nodiscard]] QString unusedName(const Plan &plan, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; findByName<R>(plan, name).isValid(); ++number)
        name = wanted + u' ' + QString::number(number);
    return name;
}

} // namespace Plimsoll
