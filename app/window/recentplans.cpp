// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recentplans.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

RecentPlans::RecentPlans(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_paths = settings.value(u"recent/paths"_s).toStringList();
    m_planIds = settings.value(u"recent/plans"_s).toStringList();
    m_planIds.resize(m_paths.size());
}

QUuid RecentPlans::planId(const QString &path) const
{
    const auto row = m_paths.indexOf(path);
    return row < 0 ? QUuid() : QUuid(m_planIds.at(row));
}

void RecentPlans::add(const QString &path, QUuid planId)
{
    if (const auto row = m_paths.indexOf(path); row >= 0) {
        m_paths.removeAt(row);
        m_planIds.removeAt(row);
    }
    m_paths.prepend(path);
    m_planIds.prepend(planId.toString(QUuid::WithoutBraces));
    if (m_paths.size() > limit) {
        m_paths.resize(limit);
        m_planIds.resize(limit);
    }
    store();
}

void RecentPlans::forget(const QString &path)
{
    const auto row = m_paths.indexOf(path);
    if (row < 0)
        return;
    m_paths.removeAt(row);
    m_planIds.removeAt(row);
    store();
}

void RecentPlans::clear()
{
    m_paths.clear();
    m_planIds.clear();
    store();
}

void RecentPlans::store()
{
    m_settings.setValue(u"recent/paths"_s, m_paths);
    m_settings.setValue(u"recent/plans"_s, m_planIds);
    Q_EMIT changed();
}

} // namespace Plimsoll
