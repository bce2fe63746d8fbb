// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklistitem.h"
#include "domain/decisioncondition.h"
#include "domain/reviewfinding.h"
#include "items/recordtablemodel.h"

namespace Plimsoll {

/// What was to be met after a decision, by its day.
class ConditionModel final : public RecordTableModel<DecisionCondition>
{
public:
    explicit ConditionModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the conditions of the decisions at that gate; none where it is invalid.
    void setGate(GateId gate);

private:
    GateId m_gate;
};

/// What is ticked off before a milestone is done.
class ChecklistModel final : public RecordTableModel<ChecklistItem>
{
public:
    explicit ChecklistModel(PlanDocument &document, QObject *parent = nullptr);

    /// An invalid release stands for all.
    void setRelease(ReleaseId release);

private:
    ReleaseId m_release;
};

/// What a review after the release found.
class FindingModel final : public RecordTableModel<ReviewFinding>
{
public:
    explicit FindingModel(PlanDocument &document, QObject *parent = nullptr);

    /// An invalid release stands for all.
    void setRelease(ReleaseId release);

private:
    ReleaseId m_release;
};

} // namespace Plimsoll
