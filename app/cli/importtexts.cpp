// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importtexts.h"

#include "app/cli/commandtext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

QString importHeading(const ImportCounts &counts, bool isNothing, bool dryRun)
{
    QString text = commandText("%1 added, %2 updated, %3 unchanged, %4 refused.").arg(counts.added).arg(counts.updated).arg(counts.unchanged).arg(counts.refused);
    if (isNothing)
        text += u' ' + commandText("There is nothing to import.");
    else if (dryRun)
        text += u' ' + commandText("Nothing was changed, as this is a dry run.");
    return text + u'\n';
}

QString importLine(const QString &word, const QString &place, const QString &name, const QStringList &told)
{
    QString line = u"  "_s + word + u"  "_s + place + u"  "_s + name;
    for (const QString &text : told) {
        if (!text.isEmpty())
            line += u": "_s + text;
    }
    return line + u'\n';
}

} // namespace Plimsoll
