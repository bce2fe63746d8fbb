// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/windowexceptionmodel.h"

#include "domain/edits/removal.h"
#include "items/membercolumn.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Column<WindowException> dateColumn()
{
    auto date = computedColumn<WindowException>(
        u"milestone_date"_s, QCoreApplication::translate("WindowExceptionModel", "Date of the milestone"),
        [](const WindowException &e, const ReadContext &context) { return dateText(context.timetable.startOf(e.milestone), context.locale); });
    date.format = Format::Date;
    date.fields = fieldBit(&WindowException::milestone);
    date.touchedBy = [](const PlanChange &change) { return !(change.timetableBefore.milestones() == change.timetableAfter.milestones()); };
    const auto day = [](const WindowException &e, const ReadContext &context) {
        const QDate start = context.timetable.startOf(e.milestone);
        return start.isValid() ? QVariant(start) : QVariant();
    };
    date.value = day;
    date.sortKey = day;
    return date;
}

} // namespace

WindowExceptionModel::WindowExceptionModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&WindowException::milestone, Format::Choice, Editing::ReadOnly),
        dateColumn(),
        column(&WindowException::window, Format::Choice, Editing::ReadOnly),
        column(&WindowException::allowedBy, Format::Text),
        column(&WindowException::reason, Format::LongText),
        column(&WindowException::allowedOn, Format::Date),
    });
    setRemover([](const EditContext &context, std::span<const WindowExceptionId> ids) {
        return edits::removeRecords<WindowException>(context.plan, ids);
    });
}

} // namespace Plimsoll
