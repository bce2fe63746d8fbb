// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"

/// Gives the sample plan its gates: the burndown of the cycle and the ways into its environments, with criteria, votes, decisions, one with
/// conditions, and a waiver that ran out after it had been made good. The days are those of the cycle, the rest is made up. Needs all that
/// criteria are measured from.
void addSampleGates(Plimsoll::Plan &plan, Plimsoll::IdSource &ids);
