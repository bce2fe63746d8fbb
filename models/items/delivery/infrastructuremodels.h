// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/infrastructurechange.h"
#include "domain/infrastructurecode.h"
#include "items/recordtablemodel.h"

namespace Plimsoll {

/// By what code each environment is made, and what its last plan said.
class InfrastructureCodeModel final : public RecordTableModel<InfrastructureCode>
{
public:
    explicit InfrastructureCodeModel(PlanDocument &document, QObject *parent = nullptr);
};

/// What changes in the infrastructure with a release, and what proves it.
class InfrastructureChangeModel final : public RecordTableModel<InfrastructureChange>
{
public:
    explicit InfrastructureChangeModel(PlanDocument &document, QObject *parent = nullptr);

    /// Those of a release; without one, all. New ones are of it.
    void setRelease(ReleaseId release);

private:
    ReleaseId m_release;
};

} // namespace Plimsoll
