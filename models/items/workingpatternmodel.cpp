// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workingpatternmodel.h"

#include "domain/edits/removal.h"
#include "items/timecolumns.h"

namespace Plimsoll {

namespace {

/// Kept from 0 on, shown from 1 on.
Column<WorkingPattern> weekColumn()
{
    auto week = column(&WorkingPattern::cycleWeek, Format::Number);
    week.value = [](const WorkingPattern &p, const ReadContext &) { return QVariant(p.cycleWeek + 1); };
    week.sortKey = week.value;
    week.text = [](const WorkingPattern &p, const ReadContext &context) { return context.locale.toString(p.cycleWeek + 1); };
    week.set = [](const EditContext &context, std::span<const WorkingPatternId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto number = fromCell<int>(cell, 1, context);
        return number ? Result<PlanEdit>(edits::setField(context.plan, ids, &WorkingPattern::cycleWeek, *number - 1))
                      : Result<PlanEdit>(number.error());
    };
    return week;
}

} // namespace

WorkingPatternModel::WorkingPatternModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&WorkingPattern::person, Format::Choice),
        column(&WorkingPattern::start, Format::Date),
        column(&WorkingPattern::end, Format::Date),
        column(&WorkingPattern::monday, Format::Number),
        column(&WorkingPattern::tuesday, Format::Number),
        column(&WorkingPattern::wednesday, Format::Number),
        column(&WorkingPattern::thursday, Format::Number),
        column(&WorkingPattern::friday, Format::Number),
        column(&WorkingPattern::saturday, Format::Number),
        column(&WorkingPattern::sunday, Format::Number),
        column(&WorkingPattern::cycleWeeks, Format::Number),
        weekColumn(),
    });
    setFactory([](const EditContext &context) {
        WorkingPattern made;
        made.id = context.ids.next<WorkingPattern>();
        made.person = firstId<Person>(context.plan);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<WorkingPattern>> ids) { return edits::removeRecords<WorkingPattern>(context.plan, ids); });
}

} // namespace Plimsoll
