// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rollout/oncallmodel.h"

#include "domain/edits/removal.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int daysOfWeek = 7;

QString tr(const char *text)
{
    return QCoreApplication::translate("OnCallModel", text);
}

Column<OnCall> personColumn()
{
    auto person = column(&OnCall::person, Format::Choice);
    person.choices = [](const OnCall &, const ReadContext &context) { return recordChoices<Person>(context.plan, false); };
    return person;
}

/// The steps of roll-outs on these days, by title.
Column<OnCall> stepsColumn()
{
    auto steps = computedColumn<OnCall>(u"steps"_s, tr("Steps on these days"), [](const OnCall &duty, const ReadContext &context) {
        QStringList titles;
        for (const RolloutStep &step : context.plan.table<RolloutStep>()) {
            const Milestone *milestone = context.plan.find(step.milestone);
            const QDate day = context.timetable.startOf(step.milestone);
            if (milestone && milestone->state != MilestoneState::Cancelled && day.isValid() && duty.start <= day && day <= duty.end)
                titles << displayTitle(context.plan, *milestone);
        }
        return titles.join("; "_L1);
    });
    steps.fields = fieldBit(&OnCall::start) | fieldBit(&OnCall::end);
    steps.touchedBy = [](const PlanChange &change) {
        return change.wholePlan || !change.edit.changes<RolloutStep>().empty() || !change.edit.changes<Milestone>().empty() ||
            !(change.timetableBefore == change.timetableAfter);
    };
    return steps;
}

} // namespace

OnCallModel::OnCallModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        personColumn(),
        column(&OnCall::team, Format::Choice),
        column(&OnCall::start, Format::Date),
        column(&OnCall::end, Format::Date),
        stepsColumn(),
    });
    // The week after the last one that is planned.
    setFactory([](const EditContext &context) {
        OnCall made;
        made.id = context.ids.next<OnCall>();
        made.start = context.today;
        const auto &people = context.plan.table<Person>();
        made.person = people.isEmpty() ? PersonId() : people.at(0).id;
        for (const OnCall &other : context.plan.table<OnCall>()) {
            if (other.end >= made.start) {
                made.start = other.end.addDays(1);
                made.team = other.team;
            }
        }
        made.end = made.start.addDays(daysOfWeek - 1);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const OnCallId> ids) { return edits::removeRecords<OnCall>(context.plan, ids); });
}

} // namespace Plimsoll
