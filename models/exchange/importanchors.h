// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plandraft.h"
#include "domain/result.h"
#include "exchange/scheduleimport.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// Gives each release its anchor: the one that the user names, else what it has, else its last go-live, that of the plain version first.
/// An error where the named one is in none of them.
[[nodiscard]] Result<void> setAnchors(PlanDraft &draft, const std::vector<ReleaseId> &releases, const QString &anchorTitle);

/// Fixed dates of the releases become rules from their anchors. Returns remarks about releases where that was not possible.
[[nodiscard]] QStringList learnRules(PlanDraft &draft, const std::vector<ReleaseId> &releases);

/// Titles of the releases' anchors, as people read them.
[[nodiscard]] QStringList anchorTitles(const Plan &plan, const std::vector<ReleaseId> &releases);

} // namespace Plimsoll
