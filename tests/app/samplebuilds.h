// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"

/// Gives the sample plan what was built of its components, ran in pipelines and came into its environments, with a roll-back, by what code the
/// environments are made, two incidents, and who was on call. All of it is made up but for the days of the builds.
void addSampleBuilds(Plimsoll::Plan &plan, Plimsoll::IdSource &ids);
