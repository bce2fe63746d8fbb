// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"
#include "items/cellvalue.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace Plimsoll {

/// A field's JSON form as people read it. References are named as the plan names them now; a record that is gone is "(gone)". Empty for
/// null and for what no field of that type can hold.
template<typename T>
QString fieldText(const Plan &plan, const QJsonValue &json)
{
    T value{};
    if (json.isNull() || json.isUndefined() || !FieldCodec<T>::fromJson(json, value))
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

} // namespace Plimsoll
