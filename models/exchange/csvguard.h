// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plimsoll {

/// Text that a spreadsheet must not take for a formula: a leading = + - @, tab, line break or full-width form of one gets an apostrophe
/// in front. So does text that has apostrophes before such a character already, so that csvUnguarded gives back what it was.
[[nodiscard]] QString csvGuarded(const QString &text);

/// Takes one apostrophe off that csvGuarded put on; any other text stays as it is.
[[nodiscard]] QString csvUnguarded(const QString &text);

} // namespace Plimsoll
