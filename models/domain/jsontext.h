// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"

#include <QByteArray>
#include <QJsonValue>

#include <type_traits>

namespace Plimsoll {

/// Appends the value in JSON as UTF-8, without blanks.
void appendJson(QByteArray &text, const QJsonValue &value);
/// Between quotes, with what must be escaped.
void appendJson(QByteArray &text, const QString &value);

/// What reads as FieldCodec<T>::toJson(value), without making that first: it takes longer than all the rest of writing a large step.
template<typename T>
void appendFieldJson(QByteArray &text, const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        appendJson(text, value);
    } else if constexpr (std::is_enum_v<T>) {
        text.append('"').append(EnumNames<T>::names.at(size_t(value))).append('"');
    } else if constexpr (std::is_same_v<T, bool>) {
        text.append(value ? "true" : "false");
    } else if constexpr (std::is_same_v<T, int>) {
        text.append(QByteArray::number(value));
    } else if constexpr (IdTraits<T>::isId) {
        if (value.isValid())
            text.append('"').append(QByteArray::number(value.value())).append('"');
        else
            text.append("null");
    } else {
        appendJson(text, FieldCodec<T>::toJson(value));
    }
}

} // namespace Plimsoll
