// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandtext.h"
#include "exchange/tableimport.h"

#include <QString>
#include <QStringList>

namespace Plimsoll {

/// The first line of what an import did or would do: how many of its rows became what, and why nothing was changed.
template<typename Imported>
[[nodiscard]] QString importHeading(const Imported &outcome, bool dryRun)
{
    using Became = TableImportRow::Outcome;
    QString text = commandText("%1 added, %2 updated, %3 unchanged, %4 refused.")
                       .arg(outcome.count(Became::Added))
                       .arg(outcome.count(Became::Updated))
                       .arg(outcome.count(Became::Unchanged))
                       .arg(outcome.count(Became::Refused));
    if (outcome.edit.isEmpty())
        text += u' ' + commandText("There is nothing to import.");
    else if (dryRun)
        text += u' ' + commandText("Nothing was changed, as this is a dry run.");
    return text + u'\n';
}
/// The line of one row: what became of it, where it stands, how it is called, and what there is to tell; what is empty is not told.
[[nodiscard]] QString importLine(const QString &word, const QString &place, const QString &name, const QStringList &told);

} // namespace Plimsoll
