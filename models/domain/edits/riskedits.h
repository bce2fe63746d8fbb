// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"
#include "domain/riskspot.h"

#include <QDate>

#include <functional>
#include <span>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// The n-th working day after a day; the day itself for 0. Invalid where there is none.
using WorkingDayLookup = std::function<QDate(QDate, int)>;

/// Changes risks by change(Risk &) and keeps in their history where they stand from that day on: one RiskPosition for each risk and
/// day, and before the first one where they stood since they were made.
/// `what` names what changes, for the label. Empty where nothing does.
[[nodiscard]] PlanEdit changeRisks(const Plan &plan, std::span<const RiskId> ids, const QString &what, const std::function<void(Risk &)> &change,
                                   QDate today, IdSource &source);

/// Puts risks into another cell of the matrix of that impact; the other stage and the other impacts stay where they are. The impact level 0
/// takes the rating away; the probability stays then too.
[[nodiscard]] PlanEdit moveRisks(const Plan &plan, std::span<const RiskId> ids, RiskAxis impact, RiskStage stage, RiskSpot to, QDate today,
                                 IdSource &source);

/// Risks have struck on that day: their contingency begins, so that its actions, where they are not done, fall due that many working days
/// after it. For risks that have struck already the day is corrected, in their history too, which never goes beyond today.
[[nodiscard]] PlanEdit strikeRisks(const Plan &plan, std::span<const RiskId> ids, QDate day, QDate today, const WorkingDayLookup &workingDay,
                                   IdSource &source);

/// Says on which day risks struck that are over, and corrects their history.
[[nodiscard]] PlanEdit dateStrikes(const Plan &plan, std::span<const RiskId> ids, QDate day, QDate today, IdSource &source);

/// Risks can strike no more, or what they did is over.
[[nodiscard]] PlanEdit closeRisks(const Plan &plan, std::span<const RiskId> ids, QDate today, IdSource &source);

/// Takes back that risks have struck or were closed. Due dates of their actions stay.
[[nodiscard]] PlanEdit reopenRisks(const Plan &plan, std::span<const RiskId> ids, QDate today, IdSource &source);

} // namespace Plimsoll::edits
