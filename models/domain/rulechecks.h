// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Plimsoll::RuleChecks {

/// What the rules of several records have in common: each gives the sentence for the user, or nothing where the value is sound. `what` is
/// a kind of record ("team"), `name` the record in quotation marks.

constexpr int longestName = 500;
constexpr int longestNote = 64 * 1024;

[[nodiscard]] std::optional<QString> brokenName(const QString &name, const QString &what);
[[nodiscard]] std::optional<QString> brokenNote(const QString &note, const QString &name);
[[nodiscard]] std::optional<QString> brokenDate(QDate date, const QString &name);
/// Either end may be open.
[[nodiscard]] std::optional<QString> brokenSpan(QDate start, QDate end, const QString &name);
[[nodiscard]] std::optional<QString> brokenZone(const QString &zone, const QString &name);
/// Low, likely and high of an estimate.
[[nodiscard]] std::optional<QString> brokenEstimate(double low, double likely, double high, const QString &name);

/// `field` is its label.
[[nodiscard]] std::optional<QString> brokenRange(double value, double least, double most, const QString &field, const QString &name);
[[nodiscard]] std::optional<QString> brokenLength(const QString &text, qsizetype most, const QString &field, const QString &name);
/// What is said of a record that names none of those that it must belong to.
[[nodiscard]] QString brokenOwner(const QString &what, const QString &owner);

template<typename... Checks>
std::optional<QString> firstOf(const Checks &...checks)
{
    std::optional<QString> found;
    ((found = found ? found : checks), ...);
    return found;
}

} // namespace Plimsoll::RuleChecks
