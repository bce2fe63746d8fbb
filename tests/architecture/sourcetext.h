// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Plimsoll {

/// C++ text with comments blanked out, line breaks kept; what stands in literals is blanked out too unless asked to keep it.
[[nodiscard]] QString withoutComments(const QString &text, bool keepLiterals);

/// What the text includes, as written with its brackets: "<QFile>", "\"domain/plan.h\"".
[[nodiscard]] QStringList includesOf(const QString &text);

} // namespace Plimsoll
