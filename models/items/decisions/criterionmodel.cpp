// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/decisions/criterionmodel.h"

#include "domain/allrecords.h"
#include "domain/edits/gateedits.h"
#include "domain/edits/removal.h"
#include "engine/readiness/readiness.h"
#include "items/guardedcolumn.h"
#include "items/membercolumn.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString trc(const char *text)
{
    return QCoreApplication::translate("CriterionModel", text);
}

bool always(const PlanChange &)
{
    return true;
}

QString stateOf(const Criterion &, const CriterionStanding &standing)
{
    return stateGlyph(standing.state) + u' ' + stateName(standing.state);
}

QString valueOf(const Criterion &criterion, const CriterionStanding &standing)
{
    return criterion.measure == CriterionMeasure::Attested ? QString() : valueText(criterion.measure, standing.value);
}

QString whyOf(const Criterion &, const CriterionStanding &standing)
{
    return standing.sentence;
}

Column<Criterion> attestationColumn()
{
    auto column = Plimsoll::column(&Criterion::attestation, Format::Choice);
    column.text = [](const Criterion &criterion, const ReadContext &) {
        return criterion.measure == CriterionMeasure::Attested ? label(criterion.attestation) : QString();
    };
    column.fields |= fieldBit(&Criterion::measure);
    column.set = [](const EditContext &context, std::span<const CriterionId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto chosen = fromCell<Attestation>(cell, Attestation::Open, context);
        if (!chosen)
            return chosen.error();
        return edits::attest(context.plan, ids, *chosen, {}, context.today);
    };
    return column;
}

/// Meant for what is measured only.
Column<Criterion> thresholdColumn()
{
    auto column = Plimsoll::column(&Criterion::threshold, Format::Number);
    column.text = [](const Criterion &criterion, const ReadContext &) {
        return criterion.measure == CriterionMeasure::Attested ? QString() : valueText(criterion.measure, criterion.threshold);
    };
    column.fields |= fieldBit(&Criterion::measure);
    return column;
}

/// No cell waives what is hard by halves.
Column<Criterion> ruled(Column<Criterion> column)
{
    return guarded(std::move(column), [](const EditContext &, const PlanEdit &edit) { return brokenCriterionWaiver(edit); });
}

} // namespace

CriterionModel::CriterionModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    m_readiness.renew(plan(), timetable(), document);
    setColumns({
        standingColumn(u"state"_s, trc("State"), stateOf),
        column(&Criterion::title, Format::Text),
        ruled(column(&Criterion::hard, Format::Flag)),
        column(&Criterion::measure, Format::Choice),
        thresholdColumn(),
        standingColumn(u"value"_s, trc("Value"), valueOf),
        attestationColumn(),
        column(&Criterion::evidence, Format::Text),
        standingColumn(u"why"_s, trc("Why"), whyOf),
        column(&Criterion::attestedBy, Format::Choice),
        column(&Criterion::attested, Format::Date),
        ruled(column(&Criterion::waiverReason, Format::Text)),
        ruled(column(&Criterion::waiverExpires, Format::Date)),
        ruled(column(&Criterion::waivedBy, Format::Choice)),
        column(&Criterion::position, Format::Number),
        column(&Criterion::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) { return newCriterion(context); });
    setRemover([](const EditContext &context, std::span<const CriterionId> ids) { return edits::removeRecords<Criterion>(context.plan, ids); });
    setGate({});
}

Column<Criterion> CriterionModel::standingColumn(const QString &field, const QString &heading,
                                                 QString (*text)(const Criterion &, const CriterionStanding &))
{
    auto column = computedColumn<Criterion>(field, heading, [this, text](const Criterion &criterion, const ReadContext &) {
        return text(criterion, m_readiness.of(criterion));
    });
    column.touchedBy = always;
    return column;
}

void CriterionModel::snapshotReplaced(const PlanChange *)
{
    m_readiness.renew(plan(), timetable(), document());
}

void CriterionModel::setGate(GateId gate)
{
    m_gate = gate;
    setRowFilter([gate](const Criterion &criterion) { return criterion.gate == gate; });
}

Criterion CriterionModel::newCriterion(const EditContext &context) const
{
    Criterion made;
    made.id = context.ids.next<Criterion>();
    made.gate = m_gate;
    made.title = unusedName<Criterion>(context.plan, trc("New criterion"));
    for (const Criterion &other : context.plan.table<Criterion>()) {
        if (other.gate == m_gate)
            made.position = std::max(made.position, other.position + 1);
    }
    return made;
}

} // namespace Plimsoll
