// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "exchange/pipelines/deliveryimporttext.h"
#include "exchange/pipelines/deliverymerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

bool readsSuchPlans(InfrastructureTool tool)
{
    return tool == InfrastructureTool::Terraform || tool == InfrastructureTool::OpenTofu;
}

/// The code that the plan is of; null where the environment has none yet.
Result<const InfrastructureCode *> codeFor(const Plan &plan, const Environment &environment, const QString &repository)
{
    std::vector<const InfrastructureCode *> candidates;
    for (const InfrastructureCode &code : plan.table<InfrastructureCode>()) {
        if (code.environment != environment.id || !readsSuchPlans(code.tool))
            continue;
        if (!repository.isEmpty() && code.repository == repository)
            return &code;
        candidates.push_back(&code);
    }
    if (candidates.empty())
        return nullptr;
    // One whose repository nobody told, or the only one where the user told none.
    if (candidates.size() == 1 && (repository.isEmpty() || candidates.front()->repository.isEmpty()))
        return candidates.front();
    if (!repository.isEmpty())
        return nullptr;
    return Error{ErrorCode::Conflict,
                 deliveryImportText("%1 is made by several pieces of code; name the repository of the one that was planned.").arg(quotedName(environment)), {}};
}

} // namespace

Result<void> mergeTerraform(DeliveryMerge &merge, const TerraformPlan &terraform)
{
    const Environment *environment = merge.plan().find(merge.options().environment);
    if (!environment)
        return Error{ErrorCode::InvalidInput, deliveryImportText("The plan of infrastructure names no environment; choose the one that it is about."), {}};
    const auto present = codeFor(merge.plan(), *environment, merge.options().repository);
    if (!present)
        return present.error();
    InfrastructureCode code = *present ? **present : InfrastructureCode();
    if (!*present) {
        code.id = merge.ids().next<InfrastructureCode>();
        code.environment = environment->id;
    }
    DeliveryRow row;
    row.place = terraform.version.isEmpty() ? deliveryImportText("plan") : deliveryImportText("plan of version %1").arg(terraform.version);
    const QDateTime made = terraform.made.isValid() ? terraform.made : merge.options().now;
    if (!terraform.made.isValid())
        row.remarks << deliveryImportText("The file does not say when the plan was made; it counts as of now.");
    if (code.checked.isValid() && made < code.checked)
        row.remarks << deliveryImportText("The plan is older than the one that was imported last.");
    if (terraform.replaced == 1)
        row.remarks << deliveryImportText("1 resource is replaced, that is destroyed and added.");
    else if (terraform.replaced > 1)
        row.remarks << deliveryImportText("%1 resources are replaced, that is destroyed and added.").arg(terraform.replaced);
    take(code.repository, merge.options().repository);
    take(code.revision, merge.options().revision);
    code.checked = made;
    code.toAdd = terraform.toAdd();
    code.toChange = terraform.updated;
    code.toDestroy = terraform.toDestroy();
    code.drifted = terraform.drifted;
    const QString name = deliveryImportText("%1: +%2 ~%3 −%4, %5 drifted")
                             .arg(environment->name, QString::number(code.toAdd), QString::number(code.toChange), QString::number(code.toDestroy),
                                  QString::number(code.drifted));
    merge.put(row, name, std::move(code));
    return {};
}

} // namespace Plimsoll
