// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"

/// Gives the sample plan suites of automated and of manual cases, two cycles, the second with the regression scope that the risks ask for, and
/// their runs, with failures that were mended and a case that is flaky. All of it is made up. Needs the components and builds.
void addSampleQuality(Plimsoll::Plan &plan, Plimsoll::IdSource &ids);
