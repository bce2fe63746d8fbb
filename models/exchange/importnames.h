// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace Plimsoll {

/// The owners that a cell names: "Comms / Release Signal", "A, B and C", "Docs & Comms", one a line. Names in `known` (see
/// foldedName) are never split; "and" splits only between names that are known by themselves. Empty for blank cells.
[[nodiscard]] QStringList splitOwners(const QString &raw, const QSet<QString> &known);

/// For telling names apart without regard to case and blanks.
[[nodiscard]] QString foldedName(const QString &name);

/// "Lead and Branch Manager": one name or two.
[[nodiscard]] bool joinsNames(const QString &name);

/// "ALL", "everyone": the role that stands for all.
[[nodiscard]] bool meansEveryone(const QString &name);

} // namespace Plimsoll
