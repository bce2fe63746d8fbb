// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace Plimsoll {

/// Checks a message's subject or body before it is filled: only if, for and with, the usual filters, and names that there is something for.
/// Nothing that passes can read a file, load code, look at the clock or loop within a loop. The error is one sentence with the line.
[[nodiscard]] Result<void> checkTemplate(const QString &text);

/// The names that a template uses of those that are filled in, with their member where it has one: "release.date", "dates".
[[nodiscard]] QSet<QString> templateNames(const QString &text);

/// What templates may name, in the order of a help text: "release.name", "dates", "date.title" ….
[[nodiscard]] QStringList knownTemplateNames();

} // namespace Plimsoll
