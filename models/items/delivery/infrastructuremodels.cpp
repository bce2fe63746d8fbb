// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/delivery/infrastructuremodels.h"

#include "domain/edits/removal.h"
#include "items/delivery/deliverytexts.h"
#include "items/timecolumns.h"

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("InfrastructureModels", text);
}

Column<InfrastructureCode> planColumn()
{
    const auto counts = [](const InfrastructureCode &code, const ReadContext &) { return code.checked.isValid() ? planCounts(code) : QString(); };
    auto plan = computedColumn<InfrastructureCode>(QStringLiteral("last_plan"), tr("Last plan"), counts);
    plan.fields = fieldBit(&InfrastructureCode::toAdd) | fieldBit(&InfrastructureCode::toChange) | fieldBit(&InfrastructureCode::toDestroy)
        | fieldBit(&InfrastructureCode::checked);
    plan.sortKey = [](const InfrastructureCode &code, const ReadContext &) { return QVariant(code.toAdd + code.toChange + code.toDestroy); };
    return plan;
}

Column<InfrastructureCode> driftColumn()
{
    auto drift = column(&InfrastructureCode::drifted, Format::Number);
    drift.error = [](const InfrastructureCode &code, const ReadContext &) {
        return code.drifted == 0 ? QString() : tr("Resources were changed beside the code; take the changes into it or undo them.");
    };
    return drift;
}

/// By the timetable, which knows when.
Column<InfrastructureChange> dueColumn()
{
    const auto text = [](const InfrastructureChange &change, const ReadContext &context) {
        return dateText(context.timetable.startOf(change.milestone), context.locale);
    };
    auto due = computedColumn<InfrastructureChange>(QStringLiteral("due"), tr("Due"), text);
    due.fields = fieldBit(&InfrastructureChange::milestone);
    due.sortKey = [](const InfrastructureChange &change, const ReadContext &context) {
        const QDate day = context.timetable.startOf(change.milestone);
        return day.isValid() ? QVariant(day) : QVariant();
    };
    due.touchedBy = [](const PlanChange &) { return true; };
    return due;
}

} // namespace

InfrastructureCodeModel::InfrastructureCodeModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&InfrastructureCode::environment, Format::Choice),
        column(&InfrastructureCode::tool, Format::Choice),
        column(&InfrastructureCode::repository, Format::Text),
        column(&InfrastructureCode::revision, Format::Text),
        planColumn(),
        driftColumn(),
        column(&InfrastructureCode::checked, Format::Text),
        column(&InfrastructureCode::note, Format::LongText),
    });
    setFactory([](const EditContext &context) {
        InfrastructureCode made;
        made.id = context.ids.next<InfrastructureCode>();
        made.environment = firstId<Environment>(context.plan);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const InfrastructureCodeId> ids) {
        return edits::removeRecords<InfrastructureCode>(context.plan, ids);
    });
}

InfrastructureChangeModel::InfrastructureChangeModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&InfrastructureChange::title, Format::Text),
        column(&InfrastructureChange::release, Format::Choice),
        column(&InfrastructureChange::environment, Format::Choice),
        column(&InfrastructureChange::milestone, Format::Choice),
        dueColumn(),
        column(&InfrastructureChange::byHand, Format::Flag),
        column(&InfrastructureChange::evidence, Format::Text),
        column(&InfrastructureChange::done, Format::Date),
        column(&InfrastructureChange::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) {
        InfrastructureChange made;
        made.id = context.ids.next<InfrastructureChange>();
        made.title = QCoreApplication::translate("InfrastructureModels", "New infrastructure change");
        made.release = m_release.isValid() ? m_release : firstId<Release>(context.plan);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const InfrastructureChangeId> ids) {
        return edits::removeRecords<InfrastructureChange>(context.plan, ids);
    });
}

void InfrastructureChangeModel::setRelease(ReleaseId release)
{
    m_release = release;
    setRowFilter(release.isValid() ? RowFilter([release](const InfrastructureChange &change) { return change.release == release; }) : RowFilter());
}

} // namespace Plimsoll
