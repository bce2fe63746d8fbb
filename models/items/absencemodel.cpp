// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/absencemodel.h"

#include "domain/edits/removal.h"
#include "items/timecolumns.h"

namespace Plimsoll {

namespace {

Column<Absence> startColumn()
{
    auto start = column(&Absence::start, Format::Date);
    start.set = [](const EditContext &context, std::span<const AbsenceId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const Absence *first = ids.empty() ? nullptr : context.plan.find(ids.front());
        const auto date = fromCell<QDate>(cell, first ? first->start : QDate(), context);
        if (!date)
            return date.error();
        return edits::updateRecords(context.plan, ids, memberLabel(&Absence::start), [&](Absence &absence) {
            absence.end = absence.end.addDays(absence.start.daysTo(*date));
            absence.start = *date;
        });
    };
    return start;
}

} // namespace

AbsenceModel::AbsenceModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Absence::person, Format::Choice),
        startColumn(),
        column(&Absence::end, Format::Date),
        column(&Absence::kind, Format::Choice),
        column(&Absence::portion, Format::Choice),
        column(&Absence::note, Format::LongText),
    });
    setFactory([](const EditContext &context) {
        Absence made;
        made.id = context.ids.next<Absence>();
        made.person = firstId<Person>(context.plan);
        made.start = context.today;
        made.end = context.today;
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<Absence>> ids) { return edits::removeRecords<Absence>(context.plan, ids); });
}

} // namespace Plimsoll
