// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/risk.h"
#include "engine/exposure.h"
#include "items/column.h"

namespace Plimsoll {

/// What typing into one field of risks does, in tables and forms alike, where it is more than another value. Each is one edit.
namespace RiskCells {

/// "12 H"
[[nodiscard]] QString scoreText(const RiskMeasure &measure, RiskSpot spot, const QLocale &locale);
/// "3 Likely", or the number alone where the level has no name; empty for level 0, which is none.
[[nodiscard]] QString levelText(const RiskMeasure &measure, RiskAxis axis, int level, const QLocale &locale);
/// What stands for level 0: "Not rated".
[[nodiscard]] QString notRatedText();
/// From the lowest level on; before it level 0, where risks need no level on that axis.
[[nodiscard]] QList<Choice> levelChoices(const Plan &plan, RiskAxis axis, const QLocale &locale);
/// A level as number or name, nothing where the axis needs none; where the risks stand is kept in their history.
[[nodiscard]] Result<PlanEdit> setLevel(const EditContext &context, std::span<const RiskId> ids, int Risk::*member, RiskAxis axis, const QVariant &cell);
/// One estimate of the delay; the others give way, so that they rise from low over likely to high.
[[nodiscard]] Result<PlanEdit> setDelay(const EditContext &context, std::span<const RiskId> ids, double Risk::*member, const QVariant &cell);
/// "Has struck" starts the contingency today.
[[nodiscard]] Result<PlanEdit> setState(const EditContext &context, std::span<const RiskId> ids, const QVariant &cell);
/// A day says that the risks struck then; an emptied one that they have not.
[[nodiscard]] Result<PlanEdit> setStruckOn(const EditContext &context, std::span<const RiskId> ids, const QVariant &cell);

} // namespace RiskCells
} // namespace Plimsoll
