// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipelines/terraformplan.h"

#include "exchange/momentfromiso.h"
#include "exchange/pipelines/deliveryimporttext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int mostResources = 1'000'000;

struct Actions {
    bool creates = false;
    bool updates = false;
    bool deletes = false;
};

/// "no-op", "read" and "forget" change no resource.
Actions actionsOf(const QJsonValue &resource)
{
    Actions found;
    const QJsonArray actions = resource.toObject().value("change"_L1).toObject().value("actions"_L1).toArray();
    for (const QJsonValue &action : actions) {
        found.creates = found.creates || action.toString() == "create"_L1;
        found.updates = found.updates || action.toString() == "update"_L1;
        found.deletes = found.deletes || action.toString() == "delete"_L1;
    }
    return found;
}

void count(TerraformPlan &plan, const Actions &actions)
{
    if (actions.creates && actions.deletes)
        ++plan.replaced;
    else if (actions.creates)
        ++plan.created;
    else if (actions.deletes)
        ++plan.deleted;
    else if (actions.updates)
        ++plan.updated;
}

} // namespace

Result<TerraformPlan> readTerraformPlan(const QJsonDocument &document)
{
    const QJsonObject object = document.object();
    if (!object.contains("terraform_version"_L1) && !object.contains("format_version"_L1))
        return badInput(deliveryImportText("The file is no plan of Terraform or OpenTofu; export one by \"terraform show -json\"."));
    if (object.value("errored"_L1).toBool())
        return badInput(deliveryImportText("The plan ended with an error, so that it tells nothing of the environment; plan again and export that."));
    if (!object.value("resource_changes"_L1).isArray() && !object.contains("planned_values"_L1)) {
        return badInput(deliveryImportText("The file holds a state, not a plan; save one by \"terraform plan -out=FILE\" and export it by "
                          "\"terraform show -json FILE\"."));
    }
    TerraformPlan plan;
    plan.version = object.value("terraform_version"_L1).toString().left(100);
    plan.made = momentFromIso(object.value("timestamp"_L1).toString(), QTimeZone::utc());
    const QJsonArray changes = object.value("resource_changes"_L1).toArray();
    const QJsonArray drift = object.value("resource_drift"_L1).toArray();
    if (std::max(changes.size(), drift.size()) > mostResources)
        return badInput(deliveryImportText("The plan holds more than 1,000,000 resources; plan a part of them."));
    for (const QJsonValue &change : changes)
        count(plan, actionsOf(change));
    for (const QJsonValue &resource : drift) {
        const Actions actions = actionsOf(resource);
        plan.drifted += actions.creates || actions.updates || actions.deletes ? 1 : 0;
    }
    return plan;
}

} // namespace Plimsoll
