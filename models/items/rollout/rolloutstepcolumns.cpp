// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rollout/rolloutstepcolumns.h"

#include "engine/moveedits.h"
#include "engine/rollout/rolloutedits.h"
#include "engine/rolloutfacts.h"

using namespace Qt::StringLiterals;

namespace Plimsoll::RolloutStepColumns {

namespace {

RolloutLadder ladderOf(const RolloutStep &step, const Plan &plan)
{
    const Milestone *milestone = plan.find(step.milestone);
    return {milestone ? milestone->release : ReleaseId(), step.workItem, step.technique, {}};
}

bool namesMoved(const PlanChange &change)
{
    return namesTouched<WorkItem>(change) || namesTouched<Release>(change) || namesTouched<Milestone>(change);
}

std::vector<MilestoneId> milestonesOf(const Plan &plan, std::span<const RolloutStepId> ids)
{
    std::vector<MilestoneId> milestones;
    for (const RolloutStepId id : ids) {
        if (const RolloutStep *step = plan.find(id))
            milestones.push_back(step->milestone);
    }
    return milestones;
}

QString outcomeText(StepOutcome outcome)
{
    const QString mark = outcome == StepOutcome::Passed ? u"✓ "_s : outcome == StepOutcome::Killed ? u"✗ "_s : u"… "_s;
    return mark + label(outcome);
}

/// Of several that are taken back at once, each takes those after it along; so one at a time, the first first.
Result<PlanEdit> setOutcome(const EditContext &context, std::span<const RolloutStepId> ids, StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Passed:
        return passSteps(context.plan, context.timetable, ids, context.today, context.ids);
    case StepOutcome::Pending:
        return reopenSteps(context.plan, ids);
    case StepOutcome::Killed:
        break;
    }
    if (ids.size() != 1)
        return Error{ErrorCode::InvalidInput, tr("One step is taken back at a time, because those after it do not happen then; choose one."), {}};
    return takeBackStep(context.plan, context.timetable, {ids.front(), context.today, true, true}, context.ids);
}

} // namespace

QString tr(const char *text)
{
    return QCoreApplication::translate("RolloutStepModel", text);
}

bool datesMoved(const PlanChange &change)
{
    return change.wholePlan || !(change.timetableBefore == change.timetableAfter);
}

Column<RolloutStep> ladder()
{
    auto shown = computedColumn<RolloutStep>(u"ladder"_s, tr("Roll-out"), [](const RolloutStep &step, const ReadContext &context) {
        return tr("%1: %2").arg(ladderName(context.plan, ladderOf(step, context.plan)), label(step.technique));
    });
    shown.fields = fieldBit(&RolloutStep::workItem) | fieldBit(&RolloutStep::technique) | fieldBit(&RolloutStep::milestone);
    shown.touchedBy = [](const PlanChange &change) { return datesMoved(change) || namesMoved(change); };
    shown.sortKey = [text = shown.text](const RolloutStep &step, const ReadContext &context) {
        const QDate day = context.timetable.startOf(step.milestone);
        return QVariant(text(step, context) + u' ' + (day.isValid() ? day.toString(Qt::ISODate) : u"9999"_s) + QString::number(step.share, 'f',
            3).rightJustified(8, u'0'));
    };
    return shown;
}

Column<RolloutStep> title()
{
    auto shown = computedColumn<RolloutStep>(u"name"_s, tr("Step"), [](const RolloutStep &step, const ReadContext &context) {
        return recordName(context.plan, step.milestone);
    });
    shown.fields = fieldBit(&RolloutStep::milestone);
    shown.touchedBy = namesMoved;
    shown.value = [](const RolloutStep &step, const ReadContext &context) {
        const Milestone *milestone = context.plan.find(step.milestone);
        return QVariant(milestone ? milestone->title : QString());
    };
    shown.set = [](const EditContext &context, std::span<const RolloutStepId> ids, const QVariant &cell) -> Result<PlanEdit> {
        return edits::setField<Milestone, QString>(context.plan, milestonesOf(context.plan, ids), &Milestone::title, cell.toString());
    };
    return shown;
}

Column<RolloutStep> date()
{
    auto day = computedColumn<RolloutStep>(u"start_date"_s, tr("Date"), [](const RolloutStep &step, const ReadContext &context) {
        return dateText(context.timetable.startOf(step.milestone), context.locale);
    });
    day.format = Format::Date;
    day.fields = fieldBit(&RolloutStep::milestone);
    day.touchedBy = datesMoved;
    day.setNeedsDates = true;
    day.value = [](const RolloutStep &step, const ReadContext &context) { return QVariant(context.timetable.startOf(step.milestone)); };
    day.sortKey = [](const RolloutStep &step, const ReadContext &context) {
        const QDate date = context.timetable.startOf(step.milestone);
        return date.isValid() ? QVariant(date) : QVariant();
    };
    day.set = [](const EditContext &context, std::span<const RolloutStepId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto milestones = milestonesOf(context.plan, ids);
        const auto date = fromCell<QDate>(cell, milestones.empty() ? QDate() : context.timetable.startOf(milestones.front()), context);
        return date ? moveMilestones(context.plan, context.timetable, milestones, *date) : Result<PlanEdit>(date.error());
    };
    return day;
}

Column<RolloutStep> hold()
{
    auto hours = column(&RolloutStep::holdHours, tr("Hold, hours"), Format::Number);
    hours.setNeedsDates = true;
    hours.set = [](const EditContext &context, std::span<const RolloutStepId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto value = fromCell<double>(cell, 0.0, context);
        return value ? setHold(context.plan, context.timetable, ids, *value, context.today) : Result<PlanEdit>(value.error());
    };
    return hours;
}

Column<RolloutStep> outcome()
{
    auto shown = column(&RolloutStep::outcome, Format::Choice);
    shown.text = [](const RolloutStep &step, const ReadContext &) { return outcomeText(step.outcome); };
    shown.choices = [](const RolloutStep &, const ReadContext &) {
        QList<Choice> choices;
        for (size_t i = 0; i < EnumNames<StepOutcome>::names.size(); ++i)
            choices.append({outcomeText(StepOutcome(i)), int(i)});
        return choices;
    };
    shown.setNeedsDates = true;
    shown.set = [](const EditContext &context, std::span<const RolloutStepId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const QVariant plain = cell.typeId() == QMetaType::QString ? QVariant(cell.toString().remove(u'✓').remove(u'✗').remove(u'…').trimmed())
            : cell;
        const auto value = fromCell<StepOutcome>(plain, StepOutcome::Pending, context);
        return value ? setOutcome(context, ids, *value) : Result<PlanEdit>(value.error());
    };
    return shown;
}

} // namespace Plimsoll::RolloutStepColumns
