// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"

#include <QDir>

/// Gives the sample plan the components of Kubernetes, its freezes as windows, the end of its life, the enhancements of the cycle as work
/// items, and work of the release team with demands, links and who did it when. The enhancements are those that kubernetes/enhancements
/// records; the days of work and the hours are made up.
void addSampleWork(Plimsoll::Plan &plan, Plimsoll::IdSource &ids, const QDir &tables);
