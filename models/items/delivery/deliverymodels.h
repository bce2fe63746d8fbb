// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/build.h"
#include "domain/incident.h"
#include "domain/pipelinerun.h"
#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The builds of all components, promoted or not.
class BuildModel final : public RecordTableModel<Build>
{
public:
    explicit BuildModel(PlanDocument &document, QObject *parent = nullptr);
};

/// The runs of the pipelines of all components.
class PipelineRunModel final : public RecordTableModel<PipelineRun>
{
public:
    explicit PipelineRunModel(PlanDocument &document, QObject *parent = nullptr);
};

/// What went wrong in service, when, and by which promotion. A new one begins now.
class IncidentModel final : public RecordTableModel<Incident>
{
public:
    explicit IncidentModel(PlanDocument &document, QObject *parent = nullptr);

    /// New ones are of it.
    void setProduct(ProductId product) { m_product = product; }

private:
    [[nodiscard]] Incident newIncident(const EditContext &context) const;

    ProductId m_product;
};

} // namespace Plimsoll
