// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Plimsoll {

/// How many rows of a table became what.
struct ImportCounts {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int refused = 0;
};

/// The first line of what an import did or would do: how many of what, and why nothing was changed.
[[nodiscard]] QString importHeading(const ImportCounts &counts, bool isNothing, bool dryRun);
/// The line of one row: what became of it, where it stands, how it is called, and what there is to tell; what is empty is not told.
[[nodiscard]] QString importLine(const QString &word, const QString &place, const QString &name, const QStringList &told);

} // namespace Plimsoll
