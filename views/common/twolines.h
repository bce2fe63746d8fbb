// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

class QFontMetrics;

namespace Plimsoll {

/// The text on two lines where one of that width is too short: as many words as fit stand in the first, at least one. The second is empty
/// where one line is enough, or the text is one word.
[[nodiscard]] std::pair<QString, QString> twoLines(const QString &text, const QFontMetrics &metrics, int width);

} // namespace Plimsoll
