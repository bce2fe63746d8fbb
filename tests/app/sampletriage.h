// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"

/// Gives the sample plan a triage policy of its own, bugs that were judged by it before and after the freeze, and requests for exceptions from
/// the freezes, approved and declined. All of it is made up but for the names of the enhancements. Needs work items, toggles and components.
void addSampleTriage(Plimsoll::Plan &plan, Plimsoll::IdSource &ids);
