// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/result.h"
#include "views/timeline/timelineoutline.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace Plimsoll {

class PlanDocument;

/// A milestone or window on its way to other days, or to another length: where it would go, and what would follow. Changes nothing.
/// Milestones go to working days of their calendars unless they are let go free.
class TimelineDrag
{
    Q_DECLARE_TR_FUNCTIONS(TimelineDrag)
public:
    enum class Grip { Whole, Start, End };

    TimelineDrag(const PlanDocument &document, const TimelineRow &row, Grip grip);

    [[nodiscard]] TimelineKey key() const { return m_key; }
    [[nodiscard]] Grip grip() const { return m_grip; }
    /// That many days from where the grip was, or from there to the nearest working day.
    void moveTo(qint64 days, bool free);
    /// To the next working day, or the next day, from where the grip is now.
    void step(int direction, bool free);
    /// Where it would be; where it is while it would not move.
    [[nodiscard]] TimelineSpan target() const { return m_target; }
    [[nodiscard]] bool isMove() const { return m_target != m_from; }
    /// Where other milestones would go with it.
    [[nodiscard]] const QHash<MilestoneId, TimelineSpan> &followers() const { return m_followers; }
    /// "Tue 12 Mar 2026 · +3 working days · 4 others follow".
    [[nodiscard]] QString tip() const { return m_tip; }
    /// Why the rule cannot land there; empty where it can.
    [[nodiscard]] QString refusal() const { return m_refusal; }

private:
    void take(QDate day);
    [[nodiscard]] Result<PlanEdit> edit() const;
    void preview(const PlanEdit &edit);
    [[nodiscard]] QDate gripped(const TimelineSpan &span) const { return m_grip == Grip::End ? span.end : span.start; }
    [[nodiscard]] QString moveText() const;

    const PlanDocument &m_document;
    TimelineKey m_key;
    Grip m_grip;
    TimelineSpan m_from;
    TimelineSpan m_target;
    QHash<MilestoneId, TimelineSpan> m_followers;
    QString m_tip;
    QString m_refusal;
};

} // namespace Plimsoll
