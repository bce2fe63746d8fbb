// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "items/decisions/readinesssnapshot.h"
#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Gates with how they stand, who decides on their day and what was decided.
class GateModel final : public RecordTableModel<Gate>
{
public:
    explicit GateModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the gates of that release only and adds to it; an invalid one stands for all.
    void setRelease(ReleaseId release);

protected:
    void snapshotReplaced(const PlanChange *change) override;

private:
    [[nodiscard]] Column<Gate> standingColumn(const QString &field, const QString &heading,
        QString (*text)(const GateStanding &, const ReadContext &));
    [[nodiscard]] Gate newGate(const EditContext &context) const;

    ReadinessSnapshot m_readiness;
    ReleaseId m_release;
};

} // namespace Plimsoll
