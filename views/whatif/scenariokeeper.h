// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

class QWidget;

namespace Plimsoll {

class PlanDocument;
class PlanEdit;

/// Keeps an edit that is not made as a scenario of that name.
[[nodiscard]] Result<void> keepAsScenario(PlanDocument &document, const PlanEdit &edit, const QString &name);

/// Asks for the name first. False where nobody gave one.
[[nodiscard]] Result<bool> askAndKeepAsScenario(PlanDocument &document, const PlanEdit &edit, QWidget *parent);

} // namespace Plimsoll
