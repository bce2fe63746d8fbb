// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipelines/deliverymerge.h"

#include "domain/allrecords.h"
#include "exchange/work/workwatch.h"

namespace Plimsoll {

DeliveryMerge::DeliveryMerge(const Plan &plan, const DeliveryImportOptions &options, IdSource &ids)
    : m_options(options), m_ids(ids), m_draft(plan), m_names(m_draft, ids)
{
}

bool DeliveryMerge::goesOn(size_t rows) const
{
    return !m_options.watch || m_options.watch->goesOn(qsizetype(m_outcome.rows.size()), qsizetype(rows));
}

void DeliveryMerge::refuse(const DeliveryRow &row, const QString &name, const QString &why)
{
    m_outcome.rows.push_back({row.place, name, TableImportRow::Outcome::Refused, {}, QStringList{why} + row.remarks});
}

DeliveryImportOutcome DeliveryMerge::finish(const QString &label) &&
{
    m_outcome.edit = m_draft.toEdit(label);
    m_outcome.newComponents = m_names.newComponents();
    m_outcome.newBuilds = m_names.newBuilds();
    return std::move(m_outcome);
}

} // namespace Plimsoll
