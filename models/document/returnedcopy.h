// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

namespace Plimsoll {

/// A copy of a plan that somebody changed and sent back, beside what it was when it was sent.
struct ReturnedCopy {
    Plan sent;
    Plan theirs;
};

} // namespace Plimsoll
