// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"

#include <QDir>

/// Gives the sample plan the feature gates of the cycle as toggles, through the importer, off in production in alpha, on in beta, on and locked
/// when stable; how the release, its download site and two features are rolled out, how the release is backed out, and what is done on its
/// day. The gates and their stages are those that kubernetes/enhancements records; the rest is made up. Needs the work items.
void addSampleRollout(Plimsoll::Plan &plan, Plimsoll::IdSource &ids, const QDir &tables);
