// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/recordlist.h"
#include "domain/result.h"

#include <QByteArray>

namespace Plimsoll {

/// The minutes of a decision as a mail that is not sent yet: to all who voted or decided and have an address, with what was known then,
/// out of the sealed dossier. Fails where there is no such decision.
[[nodiscard]] Result<QByteArray> minutesOf(const Plan &plan, DecisionId decision);
/// The text of that mail.
[[nodiscard]] QString minutesText(const Plan &plan, const Decision &decision);

} // namespace Plimsoll
