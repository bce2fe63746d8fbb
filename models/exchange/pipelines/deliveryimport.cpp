// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipelines/deliveryimport.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "exchange/pipelines/deliveryimporttext.h"
#include "exchange/pipelines/deliverymerge.h"
#include "exchange/work/workwatch.h"

namespace Plimsoll {

Result<DeliveryImportOutcome> importDelivery(const Plan &plan, const DeliverySheet &sheet, const DeliveryImportOptions &options, IdSource &ids)
{
    DeliveryMerge merge(plan, options, ids);
    mergeRuns(merge, sheet.runs, sheet.needsRevision() ? options.revision : QString());
    mergePromotions(merge, sheet.promotions);
    mergeIncidents(merge, sheet.incidents);
    if (sheet.terraform) {
        if (const auto done = mergeTerraform(merge, *sheet.terraform); !done)
            return done.error();
    }
    if (options.watch && options.watch->stop.stop_requested())
        return Error{ErrorCode::Cancelled, deliveryImportText("The import was cancelled; choose the file again."), {}};
    DeliveryImportOutcome outcome = std::move(merge).finish(deliveryImportText("Import %1").arg(label(sheet.format)));
    outcome.leftOut = sheet.leftOut;
    outcome.remarks = sheet.remarks;
    if (const auto sound = validate(plan, outcome.edit); !sound)
        return sound.error();
    return outcome;
}

} // namespace Plimsoll
