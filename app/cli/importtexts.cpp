// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importtexts.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

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
