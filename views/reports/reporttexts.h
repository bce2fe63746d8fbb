// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportcontent.h"

#include <QFont>

namespace Plimsoll {

/// Every text that a report shows.
[[nodiscard]] QStringList textsOf(const Report &report);

/// The text with blanks between numbers and their units at which no line is broken: "120 of 340 h, 35 %".
[[nodiscard]] QString withUnits(QString text);

/// The characters of a report that no font of the machine has, each once, at most `most` of them: on paper they would be boxes, or missing.
[[nodiscard]] QString missingCharacters(const Report &report, const QFont &font, int most);

/// A sentence that warns of them; empty where there are none.
[[nodiscard]] QString missingCharactersWarning(const Report &report);

} // namespace Plimsoll
