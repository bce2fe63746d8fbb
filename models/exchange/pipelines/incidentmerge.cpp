// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "exchange/pipelines/deliveryidentity.h"
#include "exchange/pipelines/deliveryimporttext.h"
#include "exchange/pipelines/deliverymerge.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The promotion that caused an incident: of that build there, the last one before it began.
PromotionId causeOf(DeliveryMerge &merge, const IncidentRow &row)
{
    const ComponentId component = merge.names().findComponent(row.component);
    const BuildId build = merge.names().findBuild(component, row.version);
    const EnvironmentId environment = merge.names().findEnvironment(row.environment, component);
    const Promotion *found = nullptr;
    for (const Promotion &promotion : merge.plan().table<Promotion>()) {
        const bool fits = build.isValid() && promotion.build == build && (row.environment.isEmpty() || promotion.environment == environment);
        const bool before = !row.started.isValid() || !promotion.at.isValid() || promotion.at <= row.started;
        const bool came = promotion.state == PromotionState::Deployed || promotion.state == PromotionState::RolledBack;
        if (fits && came && before && (!found || found->at <= promotion.at))
            found = &promotion;
    }
    return found ? found->id : PromotionId();
}

void fill(DeliveryMerge &merge, Incident &incident, const IncidentRow &row, QStringList &remarks)
{
    take(incident.key, row.key);
    take(incident.title, row.title.left(500));
    take(incident.started, row.started);
    take(incident.restored, row.restored);
    take(incident.url, row.url);
    take(incident.note, row.note);
    // It began anew after it was over.
    if (incident.restored.isValid() && incident.started.isValid() && incident.restored < incident.started)
        incident.restored = {};
    if (!row.product.isEmpty()) {
        const ProductId product = merge.names().findProduct(row.product);
        if (product.isValid())
            incident.product = product;
        else
            remarks << deliveryImportText("The plan has no product “%1”, so that it was left out.").arg(row.product.left(100));
    }
    if (row.version.isEmpty())
        return;
    const PromotionId cause = causeOf(merge, row);
    if (cause.isValid())
        incident.promotion = cause;
    else
        remarks << deliveryImportText("No promotion of %1 is known that could have caused it, so that none is named.").arg(row.version.left(100));
}

} // namespace

void mergeIncidents(DeliveryMerge &merge, const std::vector<IncidentRow> &rows)
{
    QHash<QString, IncidentId> known;
    if (!rows.empty()) {
        for (const Incident &incident : merge.plan().table<Incident>())
            known.insert(deliveryIdentity(incident.key, incident.title, incident.started), incident.id);
    }
    for (const IncidentRow &row : rows) {
        if (!merge.goesOn(rows.size()))
            return;
        if (!row.refused.isEmpty()) {
            merge.refuse(row, row.title, row.refused);
            continue;
        }
        const QString identity = deliveryIdentity(row.key, row.title, row.started);
        const Incident *present = merge.plan().find(known.value(identity));
        Incident incident = present ? *present : Incident();
        if (!present)
            incident.id = merge.ids().next<Incident>();
        known.insert(identity, incident.id);
        DeliveryRow told = row;
        fill(merge, incident, row, told.remarks);
        merge.put(told, row.title, std::move(incident));
    }
}

} // namespace Plimsoll
