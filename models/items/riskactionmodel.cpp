// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/riskactionmodel.h"

#include "domain/edits/removal.h"

namespace Plimsoll {

namespace {

/// An action belongs to a risk; there is no choice of none.
Column<RiskAction> riskColumn()
{
    auto risk = column(&RiskAction::risk, Format::Choice);
    risk.choices = [](const RiskAction &, const ReadContext &context) { return recordChoices<Risk>(context.plan, false); };
    return risk;
}

} // namespace

RiskActionModel::RiskActionModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&RiskAction::title, Format::Text),
        column(&RiskAction::kind, Format::Choice),
        column(&RiskAction::owner, Format::Choice),
        column(&RiskAction::due, Format::Date),
        column(&RiskAction::daysAfterStrike, Format::Number),
        column(&RiskAction::done, Format::Date),
        riskColumn(),
    });
    setFactory([this](const EditContext &context) {
        RiskAction made;
        made.id = context.ids.next<RiskAction>();
        made.title = unusedName<RiskAction>(context.plan, tr("New action"));
        const auto &risks = context.plan.table<Risk>();
        made.risk = m_risk.isValid() || risks.isEmpty() ? m_risk : risks.at(risks.size() - 1).id;
        return made;
    });
    setRemover([](const EditContext &context, std::span<const RiskActionId> ids) { return edits::removeRecords<RiskAction>(context.plan, ids); });
}

void RiskActionModel::setRisk(RiskId risk)
{
    if (m_risk == risk)
        return;
    m_risk = risk;
    setRowFilter(risk.isValid() ? RowFilter([risk](const RiskAction &action) { return action.risk == risk; }) : RowFilter());
}

} // namespace Plimsoll
