// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Plimsoll {

/// What kind of failure an Error is, for code that must react to it; users read the text.
enum class ErrorCode {
    InvalidInput,
    NotFound,
    Conflict,
    Cycle,
    ReadOnly,
    Locked,
    Busy,
    DiskFull,
    Io,
    Damaged,
    NotAPlan,
    NewerVersion,
    ForeignSchema,
    HostileSidecar,
    ForeignChange,
    OutOfMemory,
    Cancelled,
    Unreachable, ///< A server does not answer, or not as one that can be trusted.
    Denied,      ///< A server wants another user name or password, or does not allow it.
};

/// A failure that a user can read: one sentence that says what is wrong, where, and what to do.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString text;
    QString where; ///< File, row, record or field that the error is about; may be empty.

    friend bool operator==(const Error &, const Error &) = default;
};

/// What somebody typed, chose or handed over cannot be taken, as the text says.
[[nodiscard]] inline Error badInput(QString text)
{
    return {ErrorCode::InvalidInput, std::move(text), {}};
}

/// A value or an Error. Stands in for C++23's std::expected.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// Only where hasValue().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Only where not hasValue().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    [[nodiscard]] bool hasValue() const { return !m_failed; }
    explicit operator bool() const { return hasValue(); }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace Plimsoll
