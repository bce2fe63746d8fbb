// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "views/timeline/timelinegeometry.h"

#include <QCoreApplication>
#include <QString>

namespace Plimsoll {

class PlanDocument;

/// A new milestone or phase of a release on its way: from the day on which the mouse was pressed to the day where it is. Both ends go to
/// working days of the release unless they are let go free. Changes nothing.
class TimelineDrawing
{
    Q_DECLARE_TR_FUNCTIONS(TimelineDrawing)
public:
    TimelineDrawing(const PlanDocument &document, ReleaseId release, int row, QDate from);

    void dragTo(QDate day, bool free);
    [[nodiscard]] ReleaseId release() const { return m_release; }
    /// In which it is drawn; one below the last where it is drawn below all.
    [[nodiscard]] int row() const { return m_row; }
    /// One day for a milestone.
    [[nodiscard]] TimelineSpan span() const { return m_span; }
    /// "New phase of Crane 4.2 · Tue 12 – Fri 15 Mar 2026 · 4 working days".
    [[nodiscard]] QString tip() const;

private:
    const PlanDocument &m_document;
    ReleaseId m_release;
    int m_row;
    QDate m_from;
    TimelineSpan m_span;
};

} // namespace Plimsoll
