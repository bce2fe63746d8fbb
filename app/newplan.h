// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/plansettings.h"

namespace Plimsoll {

/// The settings that a new plan begins with on this machine: its time zone, its first day of the week.
[[nodiscard]] PlanSettings localSettings(const QString &title);

/// What a new plan in that file is called, and with it the first product that nobody names: the file's name as it stands where it has a
/// capital, else "my-product" as "My product".
[[nodiscard]] QString titleOfNewPlan(const QString &path);

/// A plan with nothing in it but its settings and a working calendar from Monday to Friday; under a new plan id.
[[nodiscard]] Plan emptyPlan(const QString &title, IdSource &ids);

} // namespace Plimsoll
