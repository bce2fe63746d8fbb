// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/result.h"

#include <QJsonObject>

namespace Plimsoll {

// Compiled once for all types of records, in recordjson.cpp.

/// The record's fields by name, its id as text under "id".
template<typename R>
QJsonObject toJson(const R &record);

/// Those of its fields whose bit is set, without its id.
template<typename R>
QJsonObject fieldsToJson(const R &record, quint64 mask);
/// The same as compact text in UTF-8, in the order of the fields.
template<typename R>
QByteArray fieldsToText(const R &record, quint64 mask);

/// Reads what toJson wrote. A field that is missing keeps its default; one that is unknown or not of its type is an error.
template<typename R>
Result<R> fromJson(const QJsonObject &object);

/// Sets the fields that the object names; the name of one that does not fit, or null.
template<typename R>
const char *setFields(const QJsonObject &object, R &record);

} // namespace Plimsoll
