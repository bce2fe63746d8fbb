// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "exchange/pipelines/deliverysheet.h"
#include "exchange/tableimport.h"

#include <QDateTime>

namespace Plimsoll {

struct WorkWatch;

/// What the user says about an import.
struct DeliveryImportOptions {
    ComponentId component;     ///< For runs that name none.
    EnvironmentId environment; ///< That a plan of infrastructure is about.
    QString repository;        ///< Of its code; empty: as it is.
    QString revision;          ///< Of its code, and of a run of tests; empty: as it is.
    QDateTime now;             ///< For plans and runs of tests that do not say when they were made.
    const WorkWatch *watch = nullptr; ///< Null: nobody follows.
};

/// An import of what pipelines, deployments or infrastructure tell.
struct DeliveryImportOutcome : TableImportOutcome {
    QStringList newComponents;
    QStringList newBuilds; ///< "4.2 of api"
};

/// Tells what the sheet would change in the plan; nothing is changed. Runs are known again by component and key, promotions by build,
/// environment and moment, incidents by key or else title and begin, an environment's code by its repository; what the file does not speak of
/// stays. What runs tell of the time of a commit goes to the builds of that revision. The edit has passed validate(). ErrorCode::Cancelled where
/// it was stopped.
[[nodiscard]] Result<DeliveryImportOutcome> importDelivery(const Plan &plan, const DeliverySheet &sheet, const DeliveryImportOptions &options,
                                                           IdSource &ids);

} // namespace Plimsoll
