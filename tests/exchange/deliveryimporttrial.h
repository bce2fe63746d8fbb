// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/deliveryplan.h"
#include "exchange/pipelines/deliveryimport.h"
#include "exchange/pipelines/deliveryreader.h"

namespace Plimsoll {

/// Imports into the plan of builds and environments; what came before stays.
struct DeliveryImportTrial {
    Plan plan = DeliveryPlan::make();
    FixedClock clock{DeliveryPlan::now()};
    IdSource ids{clock, 1};
    DeliveryImportOptions options{DeliveryPlan::api, DeliveryPlan::staging, {}, {}, DeliveryPlan::now()};
    DeliveryImportOutcome last;
    QString error;

    bool take(const QByteArray &bytes)
    {
        return take(bytes, guessDeliveryFormat(bytes));
    }
    bool take(const QByteArray &bytes, DeliveryFormat format, const QString &fileName = {})
    {
        error.clear();
        const auto sheet = readDelivery(bytes, format, QTimeZone::utc(), fileName);
        if (!sheet) {
            error = sheet.error().text;
            return false;
        }
        const auto outcome = importDelivery(plan, *sheet, options, ids);
        if (!outcome) {
            error = outcome.error().text;
            return false;
        }
        last = *outcome;
        plan.apply(last.edit);
        return true;
    }
    [[nodiscard]] PipelineRun run(const QString &key) const
    {
        for (const PipelineRun &each : plan.table<PipelineRun>()) {
            if (each.key == key)
                return each;
        }
        return {};
    }
};

} // namespace Plimsoll
