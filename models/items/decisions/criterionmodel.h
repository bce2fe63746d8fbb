// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"
#include "items/decisions/readinesssnapshot.h"
#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The criteria of a gate, each with how it stands and why. An attestation is dated with the day on which it is typed.
class CriterionModel final : public RecordTableModel<Criterion>
{
public:
    explicit CriterionModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the criteria of that gate and adds to it; none where it is invalid.
    void setGate(GateId gate);
    /// Of the snapshot that is shown.
    [[nodiscard]] const ReadinessSnapshot &readiness() const { return m_readiness; }

protected:
    void snapshotReplaced(const PlanChange *change) override;

private:
    [[nodiscard]] Column<Criterion> standingColumn(const QString &field, const QString &heading,
        QString (*text)(const Criterion &, const CriterionStanding &));
    [[nodiscard]] Criterion newCriterion(const EditContext &context) const;

    ReadinessSnapshot m_readiness;
    GateId m_gate;
};

} // namespace Plimsoll
