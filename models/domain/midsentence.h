// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plimsoll {

/// A label that is a noun as it stands within a sentence: with small letters, but as it is in languages that write nouns with a capital. For
/// other words toLower() is right in all of them.
[[nodiscard]] QString midSentence(const QString &label);

} // namespace Plimsoll
