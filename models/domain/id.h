// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <vector>

namespace Plimsoll {

/// Names a record of type R; 63-bit and never reused. A default-constructed id names nothing.
template<typename R>
class Id
{
public:
    using Named = R;

    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

/// References to several records, in the user's order, without repetition.
template<typename R>
using IdList = std::vector<Id<R>>;

} // namespace Plimsoll

template<typename R>
struct std::hash<Plimsoll::Id<R>> {
    size_t operator()(Plimsoll::Id<R> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
