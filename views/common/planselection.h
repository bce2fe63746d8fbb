// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QObject>

#include <vector>

namespace Plimsoll {

/// Names one record of any type.
struct RecordReference {
    QString table; ///< Record<R>::table
    qint64 id = 0;

    friend bool operator==(const RecordReference &, const RecordReference &) = default;
};

/// The id of the page that shows records of that table; "tables" for those that have no page of their own.
[[nodiscard]] QString pageOf(const QString &table);

/// What the user looks at: the release of the sidebar, and the records selected in whichever view has them. Views show it and set it; the
/// inspector follows it. One for each window, on the GUI thread.
class PlanSelection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Invalid stands for all releases.
    [[nodiscard]] ReleaseId release() const { return m_release; }
    void setRelease(ReleaseId release);

    [[nodiscard]] const std::vector<RecordReference> &records() const { return m_records; }
    void setRecords(std::vector<RecordReference> records);
    /// The ids among the selected records that are of that table.
    [[nodiscard]] std::vector<qint64> idsOf(const QString &table) const;
    /// Whether one of the selected records is of that table.
    [[nodiscard]] bool has(const QString &table) const;

Q_SIGNALS:
    void releaseChanged(Plimsoll::ReleaseId release);
    void recordsChanged();

private:
    ReleaseId m_release;
    std::vector<RecordReference> m_records;
};

} // namespace Plimsoll
