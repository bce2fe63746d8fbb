// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QDate>
#include <QString>

namespace Plimsoll {

class PlanDocument;

/// A milestone on its way to another day: where it would go, and what that would mean. Changes nothing.
class MilestoneDrag
{
public:
    /// `grabbed` is the day on which a span was taken hold of.
    MilestoneDrag(const PlanDocument &document, MilestoneId id, QDate grabbed);

    [[nodiscard]] MilestoneId milestone() const { return m_id; }
    /// The pointer is over that day.
    void setDay(QDate day);
    /// The day on which the milestone would start; invalid while the pointer is over none.
    [[nodiscard]] QDate target() const { return m_target; }
    [[nodiscard]] bool isMove() const { return m_target.isValid() && m_target != m_from; }
    /// "Tue 12 Mar 2026 · +3 working days · 4 others follow".
    [[nodiscard]] QString tip() const { return m_tip; }
    /// Why the rule cannot land there; empty where it can.
    [[nodiscard]] QString refusal() const { return m_refusal; }

private:
    const PlanDocument &m_document;
    MilestoneId m_id;
    QDate m_from;
    int m_grabbed = 0; ///< Days from the start to the day that was taken hold of.
    QDate m_target;
    QString m_tip;
    QString m_refusal;
};

} // namespace Plimsoll
