// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Plimsoll {

/// A template that ships.
struct PlanTemplate {
    QString name;  ///< As "plimsoll new --from" takes it.
    QString title; ///< One line in the user's language.
    QString description;
    int leadDays = 0; ///< At least so many from the day of use to the pinned one; 0: that comes to lie in the next quarter.
};

[[nodiscard]] const std::vector<PlanTemplate> &planTemplates();

/// A new plan from a template: with ids of its own, and the day that all others count from in the quarter after the one of `today`, or after
/// the template's lead. It keeps its weekday, unless the lead is shorter than a week, and stays out of what its own windows forbid. Fails with
/// NotFound, naming those that there are, for an unknown name.
[[nodiscard]] Result<Plan> planFromTemplate(const QString &name, const QString &title, QDate today, IdSource &ids);

} // namespace Plimsoll
