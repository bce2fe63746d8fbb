// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plimsoll::SheetFormat {

// Everything that the reader looks for is text that no spreadsheet takes for a number or date, and stays English whatever the user's
// language: ids are longer than the numbers of spreadsheets are exact.
inline constexpr QLatin1StringView magic{"Plimsoll capacity sheet 1"};
inline constexpr QLatin1StringView plan{"plan "};
inline constexpr QLatin1StringView team{"team "};
inline constexpr QLatin1StringView sentOn{"sent on "};
inline constexpr QLatin1StringView week{"week of "};
inline constexpr QLatin1StringView person{"person "};
inline constexpr QLatin1StringView asSent{"sent "};

/// The columns before those of the weeks; after those stands what was sent.
enum Column { Name, Key, Confirm, FirstWeek };

} // namespace Plimsoll::SheetFormat
