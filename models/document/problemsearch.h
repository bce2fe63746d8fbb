// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/problems.h"

#include <QFuture>

#include <vector>

namespace Plimsoll {

class PlanDocument;

/// Looks for problems on a worker thread, in a copy of the plan as it is now; the document may change or go meanwhile.
[[nodiscard]] QFuture<std::vector<Problem>> searchProblems(const PlanDocument &document);

} // namespace Plimsoll
