// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/delivery/deliverymodels.h"

#include "domain/edits/removal.h"
#include "items/timecolumns.h"

namespace Plimsoll {

namespace {

/// Builds and runs belong to a component; there is no choice of none.
template<typename R>
Column<R> componentColumn()
{
    auto component = column(&R::component, Format::Choice);
    component.choices = [](const R &, const ReadContext &context) { return recordChoices<Component>(context.plan, false); };
    return component;
}

bool anyComponent(const Plan &plan)
{
    return !plan.table<Component>().isEmpty();
}

/// Where the promotion that caused it went.
Column<Incident> environmentColumn()
{
    const auto text = [](const Incident &incident, const ReadContext &context) {
        const Promotion *promotion = context.plan.find(incident.promotion);
        return promotion ? recordName(context.plan, promotion->environment) : QString();
    };
    auto environment = computedColumn<Incident>(QStringLiteral("environment"), recordLabel<Environment>(), text);
    environment.fields = fieldBit(&Incident::promotion);
    environment.touchedBy = [](const PlanChange &change) {
        return !change.edit.changes<Promotion>().empty() || namesTouched<Environment>(change);
    };
    return environment;
}

/// Times are told to the minute.
QDateTime thisMinute(const QDateTime &now)
{
    QDateTime minute = now;
    minute.setTime(QTime(now.time().hour(), now.time().minute()));
    return minute;
}

} // namespace

BuildModel::BuildModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        componentColumn<Build>(),
        column(&Build::version, Format::Text),
        column(&Build::revision, Format::Text),
        column(&Build::committed, Format::Text),
        column(&Build::built, Format::Text),
        column(&Build::status, Format::Choice),
        column(&Build::url, Format::Text),
        column(&Build::note, Format::LongText),
    });
    setFactory(
        [this](const EditContext &context) {
            Build made;
            made.id = context.ids.next<Build>();
            made.component = firstId<Component>(context.plan);
            made.version = tr("New build");
            made.built = thisMinute(this->document().clock().now());
            return made;
        },
        anyComponent);
    setRemover([](const EditContext &context, std::span<const BuildId> ids) { return edits::removeRecords<Build>(context.plan, ids); });
}

PipelineRunModel::PipelineRunModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        componentColumn<PipelineRun>(),
        column(&PipelineRun::name, Format::Text),
        column(&PipelineRun::key, Format::Text),
        column(&PipelineRun::status, Format::Choice),
        column(&PipelineRun::started, Format::Text),
        column(&PipelineRun::finished, Format::Text),
        column(&PipelineRun::revision, Format::Text),
        column(&PipelineRun::branch, Format::Text),
        column(&PipelineRun::url, Format::Text),
        column(&PipelineRun::note, Format::LongText),
    });
    setFactory(
        [this](const EditContext &context) {
            PipelineRun made;
            made.id = context.ids.next<PipelineRun>();
            made.component = firstId<Component>(context.plan);
            made.name = unusedName<PipelineRun>(context.plan, tr("New pipeline run"));
            made.started = thisMinute(this->document().clock().now());
            return made;
        },
        anyComponent);
    setRemover([](const EditContext &context, std::span<const PipelineRunId> ids) { return edits::removeRecords<PipelineRun>(context.plan, ids); });
}

IncidentModel::IncidentModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Incident::title, Format::Text),
        column(&Incident::product, Format::Choice),
        column(&Incident::promotion, Format::Choice),
        environmentColumn(),
        column(&Incident::started, Format::Text),
        column(&Incident::restored, Format::Text),
        column(&Incident::key, Format::Text),
        column(&Incident::url, Format::Text),
        column(&Incident::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) { return newIncident(context); });
    setRemover([](const EditContext &context, std::span<const IncidentId> ids) { return edits::removeRecords<Incident>(context.plan, ids); });
}

Incident IncidentModel::newIncident(const EditContext &context) const
{
    const auto &products = context.plan.table<Product>();
    Incident made;
    made.id = context.ids.next<Incident>();
    made.title = unusedName<Incident>(context.plan, tr("New incident"));
    made.product = m_product.isValid() || products.size() != 1 ? m_product : products.at(0).id;
    made.started = thisMinute(document().clock().now());
    return made;
}

} // namespace Plimsoll
