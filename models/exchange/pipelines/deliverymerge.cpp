// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipelines/deliverymerge.h"

#include "domain/allrecords.h"

namespace Plimsoll {

DeliveryMerge::DeliveryMerge(const Plan &plan, const DeliveryImportOptions &options, IdSource &ids)
    : m_options(options), m_ids(ids), m_draft(plan), m_names(m_draft, ids)
{
}

void DeliveryMerge::refuse(const DeliveryRow &row, const QString &name, const QString &why)
{
    m_outcome.rows.push_back({row.place, DeliveryImportResult::Outcome::Refused, name, {}, QStringList{why} + row.remarks});
}

DeliveryImportOutcome DeliveryMerge::finish(const QString &label) &&
{
    m_outcome.edit = m_draft.toEdit(label);
    m_outcome.newComponents = m_names.newComponents();
    m_outcome.newBuilds = m_names.newBuilds();
    return std::move(m_outcome);
}

} // namespace Plimsoll
