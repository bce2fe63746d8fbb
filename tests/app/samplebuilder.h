// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

/// Makes the sample plan from the schedule that the Kubernetes release team published for 1.37, through the importer: holidays of the
/// United States and of Germany, rules that count from go-live, what users are told, a register of risks of ours, imported too, people of
/// ours, see samplepeople.h, and all topics of release management, see the headers beside it. Always the same plan.
[[nodiscard]] Plimsoll::Plan buildSample(const QString &csvPath, const QString &risksPath);
