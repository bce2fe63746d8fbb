// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bug.h"
#include "domain/exceptionrequest.h"
#include "domain/plan.h"

#include <QStringList>

namespace Plimsoll {

/// What keeps a request from letting something in after the freeze, each as a part of a sentence: "what users suffer if it is declined".
/// Empty where it has all its texts and two approvers who are not the same person; whether it was approved its state says.
[[nodiscard]] QStringList missingFrom(const Plan &plan, const ExceptionRequest &request);

/// The request that speaks for a bug in its release: an approved one before others, then the newest. Null where there is none.
[[nodiscard]] const ExceptionRequest *exceptionOf(const Plan &plan, const Bug &bug);

/// Whether a request for the bug is approved and nothing is missing from it.
[[nodiscard]] bool isAllowedAfterFreeze(const Plan &plan, const Bug &bug);

} // namespace Plimsoll
