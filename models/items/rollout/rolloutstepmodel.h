// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

#include <QHash>
#include <QStringList>

namespace Plimsoll {

/// The steps of roll-outs with their days, what is watched and how they went. What is wrong with a day stands beside it.
class RolloutStepModel final : public RecordTableModel<RolloutStep>
{
public:
    explicit RolloutStepModel(PlanDocument &document, QObject *parent = nullptr);

protected:
    void snapshotReplaced(const PlanChange *change) override;

private:
    [[nodiscard]] Column<RolloutStep> warningColumn() const;

    QHash<RolloutStepId, QStringList> m_warnings;
};

} // namespace Plimsoll
