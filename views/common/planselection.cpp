// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/planselection.h"

namespace Plimsoll {

void PlanSelection::setRelease(ReleaseId release)
{
    if (m_release == release)
        return;
    m_release = release;
    Q_EMIT releaseChanged(release);
}

void PlanSelection::setRecords(std::vector<RecordReference> records)
{
    if (m_records == records)
        return;
    m_records = std::move(records);
    Q_EMIT recordsChanged();
}

std::vector<qint64> PlanSelection::idsOf(const QString &table) const
{
    std::vector<qint64> ids;
    for (const RecordReference &record : m_records) {
        if (record.table == table)
            ids.push_back(record.id);
    }
    return ids;
}

} // namespace Plimsoll
