// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sentsheetmodel.h"

#include "domain/edits/removal.h"
#include "items/membercolumn.h"

namespace Plimsoll {

namespace {

template<typename... R>
bool touches(const PlanEdit &edit)
{
    return (!edit.changes<R>().empty() || ...);
}

/// Whether hours of people may be others now, or a newer sheet went out.
bool standingsTouched(const PlanChange &change)
{
    return touches<SentSheet, Person, Membership, WorkingPattern, Absence, StandingCommitment, WorkingCalendar, CalendarException, PlanSettings>(
        change.edit);
}

} // namespace

Column<SentSheet> SentSheetModel::standingColumn()
{
    auto standing = computedColumn<SentSheet>(standingField, QCoreApplication::translate("SentSheetModel", "Standing"),
                                              [this](const SentSheet &sheet, const ReadContext &) { return m_states.text(sheet); });
    standing.sortKey = [this](const SentSheet &sheet, const ReadContext &) { return QVariant(m_states.rank(sheet)); };
    standing.fields = ~quint64(0);
    standing.touchedBy = standingsTouched;
    return standing;
}

SentSheetModel::SentSheetModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent), m_states(document)
{
    setColumns({
        standingColumn(),
        column(&SentSheet::team, Format::Choice, Editing::ReadOnly),
        column(&SentSheet::sentOn, Format::Date, Editing::ReadOnly),
        column(&SentSheet::from, Format::Date, Editing::ReadOnly),
        column(&SentSheet::weeks, Format::Number, Editing::ReadOnly),
        column(&SentSheet::answeredOn, Format::Date),
    });
    setRemover([](const EditContext &context, std::span<const SentSheetId> ids) { return edits::removeRecords<SentSheet>(context.plan, ids); });
}

} // namespace Plimsoll
