// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plimsoll {

/// A label as it stands within a sentence: with small letters, but in languages that write nouns with a capital as it is.
[[nodiscard]] QString midSentence(const QString &label);

} // namespace Plimsoll
