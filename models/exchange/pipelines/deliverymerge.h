// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/labels.h"
#include "exchange/pipelines/deliveryimport.h"
#include "exchange/pipelines/deliverynames.h"

namespace Plimsoll {

/// The names of fields that differ, as people read them.
template<typename R>
[[nodiscard]] QStringList changedLabels(const R &before, const R &after)
{
    QStringList names;
    forEachField<R>([&](const auto &field, int) {
        if (!(before.*field.member == after.*field.member))
            names << fieldLabel(Record<R>::table, field.name);
    });
    return names;
}

/// What a file says replaces what was there; what it does not speak of stays.
inline void take(QString &member, const QString &said)
{
    if (!said.isEmpty())
        member = said;
}
inline void take(QDateTime &member, const QDateTime &said)
{
    if (said.isValid())
        member = said;
}

/// Takes rows into a draft of the plan. Used once. The plan, options and ids must outlive it.
class DeliveryMerge
{
public:
    DeliveryMerge(const Plan &plan, const DeliveryImportOptions &options, IdSource &ids);

    [[nodiscard]] const Plan &plan() const { return m_draft.plan(); }
    [[nodiscard]] const DeliveryImportOptions &options() const { return m_options; }
    [[nodiscard]] DeliveryNames &names() { return m_names; }
    [[nodiscard]] IdSource &ids() { return m_ids; }

    /// To be asked before each of that many rows; false where the import shall end.
    [[nodiscard]] bool goesOn(size_t rows) const;
    void refuse(const DeliveryRow &row, const QString &name, const QString &why);
    /// Puts a record, which has its id, and tells what became of it; `beside` is what putBeside() said of what came along with it.
    template<typename R>
    void put(const DeliveryRow &row, const QString &name, R record, const QStringList &beside = {})
    {
        TableImportRow result{row.place, name, TableImportRow::Outcome::Added, {}, row.remarks};
        if (const R *present = m_draft.plan().find(record.id)) {
            result.changes = changedLabels(*present, record) + beside;
            result.outcome = result.changes.isEmpty() ? TableImportRow::Outcome::Unchanged : TableImportRow::Outcome::Updated;
        }
        m_outcome.rows.push_back(std::move(result));
        m_draft.put(std::move(record));
    }
    /// Puts a record that came along with a row, as its build does; the names of its fields that change.
    template<typename R>
    [[nodiscard]] QStringList putBeside(R record)
    {
        const R *present = m_draft.plan().find(record.id);
        QStringList changes = present ? changedLabels(*present, record) : QStringList();
        m_draft.put(std::move(record));
        return changes;
    }

    [[nodiscard]] DeliveryImportOutcome finish(const QString &label) &&;

private:
    const DeliveryImportOptions &m_options;
    IdSource &m_ids;
    PlanDraft m_draft;
    DeliveryNames m_names;
    DeliveryImportOutcome m_outcome;
};

/// The revision is that of the runs that name none; empty: as it is.
void mergeRuns(DeliveryMerge &merge, const std::vector<RunRow> &rows, const QString &revision);
void mergePromotions(DeliveryMerge &merge, const std::vector<PromotionRow> &rows);
void mergeIncidents(DeliveryMerge &merge, const std::vector<IncidentRow> &rows);
/// Fails where it cannot be told whose code the plan is of.
[[nodiscard]] Result<void> mergeTerraform(DeliveryMerge &merge, const TerraformPlan &terraform);

} // namespace Plimsoll
