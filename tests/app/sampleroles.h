// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"

/// Gives the sample plan who is accountable, responsible, consulted and informed, the checklist of the release, and what was found in its
/// review. Made up.
void addSampleRoles(Plimsoll::Plan &plan, Plimsoll::IdSource &ids);
