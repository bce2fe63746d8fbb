// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportcontent.h"
#include "views/reports/reportpages.h"

namespace Plimsoll {

struct Decision;
class Plan;
class PlanDocument;

/// The dossier of a decision for an auditor: all out of what was sealed, so that later edits of the plan leave it alone, and whether it is
/// still what was decided.
[[nodiscard]] Report dossierReport(PlanDocument &document, const Decision &decision);
/// The same with what the proof came to.
[[nodiscard]] Report dossierReport(const Plan &plan, const Decision &decision, const QString &proof);

} // namespace Plimsoll
