// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "exchange/pipelines/deliverysheet.h"

#include <QDateTime>

#include <vector>

namespace Plimsoll {

/// What the user says about an import.
struct DeliveryImportOptions {
    ComponentId component;     ///< For runs that name none.
    EnvironmentId environment; ///< That a plan of infrastructure is about.
    QString repository;        ///< Of its code; empty: as it is.
    QString revision;          ///< Of its code, and of a run of tests; empty: as it is.
    QDateTime now;             ///< For plans and runs of tests that do not say when they were made.
};

/// What became of one row of the file.
struct DeliveryImportResult {
    enum class Outcome { Added, Updated, Unchanged, Refused };
    QString place;
    Outcome outcome = Outcome::Refused;
    QString name;        ///< "CI 1234", "4.2 of api into Staging", “Database down”.
    QStringList changes; ///< The names of the fields that change: "Status"; of new ones none.
    QStringList remarks; ///< Why it was refused, or what was left out.
};

/// An import before it is accepted: the edit, and what to show of it.
struct DeliveryImportOutcome {
    PlanEdit edit; ///< One step; empty where nothing would change.
    std::vector<DeliveryImportResult> rows;
    QStringList newComponents;
    QStringList newBuilds; ///< "4.2 of api"
    QStringList leftOut;
    QStringList remarks;

    [[nodiscard]] int count(DeliveryImportResult::Outcome outcome) const;
};

/// Tells what the sheet would change in the plan; nothing is changed. Runs are known again by component and key, promotions by build,
/// environment and moment, incidents by key or else title and begin, an environment's code by its repository; what the file does not speak of
/// stays. What runs tell of the time of a commit goes to the builds of that revision. The edit has passed validate().
[[nodiscard]] Result<DeliveryImportOutcome> importDelivery(const Plan &plan, const DeliverySheet &sheet, const DeliveryImportOptions &options,
                                                           IdSource &ids);

} // namespace Plimsoll
