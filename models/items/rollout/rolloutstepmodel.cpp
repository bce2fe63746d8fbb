// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rollout/rolloutstepmodel.h"

#include "engine/rollout/rolloutedits.h"
#include "engine/rollout/rolloutwarnings.h"
#include "items/rollout/rolloutstepcolumns.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Whether something changed on which warnings hang.
bool touchesWarnings(const PlanChange &change)
{
    const PlanEdit &edit = change.edit;
    return RolloutStepColumns::datesMoved(change) || !edit.changes<RolloutStep>().empty() || !edit.changes<Window>().empty()
        || !edit.changes<WindowException>().empty() || !edit.changes<OnCall>().empty() || !edit.changes<Absence>().empty()
        || !edit.changes<Milestone>().empty() || !edit.changes<WorkItem>().empty() || !edit.changes<CalendarException>().empty();
}

} // namespace

RolloutStepModel::RolloutStepModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    m_warnings = rolloutWarnings(plan(), timetable());
    setColumns({
        RolloutStepColumns::ladder(),
        RolloutStepColumns::title(),
        RolloutStepColumns::date(),
        column(&RolloutStep::share, QCoreApplication::translate("RolloutStepModel", "Share, %"), Format::Number),
        RolloutStepColumns::hold(),
        RolloutStepColumns::outcome(),
        warningColumn(),
        column(&RolloutStep::metric, Format::Text),
        column(&RolloutStep::killCriterion, Format::Text),
        column(&RolloutStep::cohort, Format::Text),
        column(&RolloutStep::environment, Format::Choice),
        column(&RolloutStep::toggle, Format::Choice),
        column(&RolloutStep::dataNote, Format::Text),
        column(&RolloutStep::technique, Format::Choice, Editing::ReadOnly),
        column(&RolloutStep::action, Format::Choice),
        column(&RolloutStep::note, Format::LongText),
    });
    setRemover([](const EditContext &context, std::span<const RolloutStepId> ids) {
        return removeSteps(context.plan, context.timetable, ids, context.today);
    });
}

void RolloutStepModel::snapshotReplaced(const PlanChange *change)
{
    if (!change || touchesWarnings(*change))
        m_warnings = rolloutWarnings(plan(), timetable());
}

Column<RolloutStep> RolloutStepModel::warningColumn() const
{
    auto warning = computedColumn<RolloutStep>(u"warnings"_s, RolloutStepColumns::tr("Look out"), [this](const RolloutStep &step,
        const ReadContext &) {
        const QStringList said = m_warnings.value(step.id);
        return said.isEmpty() ? QString() : u"⚠ "_s + said.join("; "_L1);
    });
    warning.fields = ~quint64(0);
    warning.touchedBy = touchesWarnings;
    return warning;
}

} // namespace Plimsoll
