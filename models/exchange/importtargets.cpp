// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importtargets.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "exchange/importcells.h"
#include "exchange/importnames.h"

namespace Plimsoll {

namespace {

/// Titles are the same where only dashes, case or blanks differ; those without a letter compare as they stand.
QString titleKey(const QString &title)
{
    const QString words = foldedWords(title);
    return words.isEmpty() ? title : words;
}

qint64 idOf(const ImportTarget &target)
{
    if (const auto *milestone = std::get_if<MilestoneId>(&target))
        return milestone->value();
    if (const auto *window = std::get_if<WindowId>(&target))
        return window->value();
    return 0;
}

} // namespace

ImportTargets::ImportTargets(const Plan &plan)
{
    for (const Milestone &m : plan.table<Milestone>()) {
        const QString shown = displayTitle(plan, m);
        m_byId.insert(m.id.toString(), m.id);
        add(m_byKey, m.release, foldedName(m.importKey), m.id);
        add(m_byTitle, m.release, titleKey(shown), m.id);
        if (shown != m.title)
            add(m_byTitle, m.release, titleKey(m.title), m.id);
    }
    for (const Window &w : plan.table<Window>()) {
        m_byId.insert(w.id.toString(), w.id);
        add(m_byKey, w.release, foldedName(w.importKey), w.id);
        add(m_byTitle, w.release, titleKey(w.name), w.id);
    }
}

void ImportTargets::add(QHash<Place, QList<ImportTarget>> &index, ReleaseId release, const QString &text, ImportTarget target)
{
    if (!text.isEmpty())
        index[{release.value(), text}].push_back(target);
}

ImportTarget ImportTargets::take(const QHash<Place, QList<ImportTarget>> &index, ReleaseId release, const QString &text)
{
    for (const ImportTarget &target : index.value({release.value(), text})) {
        if (!m_taken.contains(idOf(target))) {
            m_taken.insert(idOf(target));
            return target;
        }
    }
    return {};
}

ImportTarget ImportTargets::takeByKey(ReleaseId release, const QString &key)
{
    return take(m_byKey, release, foldedName(key));
}

ImportTarget ImportTargets::takeById(const QString &id)
{
    const ImportTarget found = m_byId.value(id);
    if (idOf(found) == 0 || m_taken.contains(idOf(found)))
        return {};
    m_taken.insert(idOf(found));
    return found;
}

ImportTarget ImportTargets::takeByTitle(ReleaseId release, const QString &title, const QString &pattern)
{
    const ImportTarget found = take(m_byTitle, release, titleKey(title));
    return idOf(found) != 0 ? found : take(m_byTitle, release, titleKey(pattern));
}

} // namespace Plimsoll
