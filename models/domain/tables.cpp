// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/tablewriting.h"

namespace Plimsoll {

namespace {

/// Names what searches and writes for all types, so that it is compiled here.
template<typename... R>
constexpr auto compiledFor(TypeList<R...>)
{
    return std::tuple{std::tuple{&Table<R>::fromSorted, &Table<R>::find, &Table<R>::rowOf, &Table<R>::lowerBound, &Table<R>::put, &Table<R>::remove}...};
}
[[gnu::used]] const auto compiled = compiledFor(OfAllRecords<TypeList>{});

} // namespace

} // namespace Plimsoll
