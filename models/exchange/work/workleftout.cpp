// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workleftout.h"

#include "exchange/workimportwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype mostNames = 5;
constexpr qsizetype longestShownName = 60;

} // namespace

void WorkLeftOut::note(const QString &what, const QString &name)
{
    auto entry = std::ranges::find(m_entries, what, &Entry::what);
    if (entry == m_entries.end())
        entry = m_entries.insert(m_entries.end(), Entry{what, 0, {}, false});
    ++entry->count;
    const QString shown = workImportWords("“%1”").arg(name.left(longestShownName));
    if (name.isEmpty() || entry->names.contains(shown))
        return;
    if (entry->names.size() < mostNames)
        entry->names << shown;
    else
        entry->more = true;
}

QStringList WorkLeftOut::texts() const
{
    QStringList texts;
    for (const Entry &entry : m_entries) {
        const QString count = QLocale().toString(entry.count);
        QStringList names = entry.names;
        if (entry.more)
            names << u"…"_s;
        texts << (names.isEmpty() ? workImportWords("%1 (%2)").arg(entry.what, count) : workImportWords("%1 (%2: %3)").arg(entry.what, count, names.join(", "_L1)));
    }
    return texts;
}

} // namespace Plimsoll
