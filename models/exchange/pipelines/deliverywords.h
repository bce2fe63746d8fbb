// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/build.h"
#include "domain/promotion.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace Plimsoll {

/// What servers and people call the status of a pipeline; nothing where it is none that is known.
[[nodiscard]] std::optional<PipelineStatus> pipelineStatusOf(const QString &word);

/// What servers and people call the state of a promotion: one that goes on is planned, one that was given up has failed. Nothing where it is
/// none that is known.
[[nodiscard]] std::optional<PromotionState> promotionStateOf(const QString &word);

/// "yes", "no", "true", "0"; nothing where it says neither.
[[nodiscard]] std::optional<bool> yesOrNo(const QString &word);

/// A moment: ISO, or a day with a time as people write it. Without a time it is the day's begin, without a zone it is in that one.
[[nodiscard]] QDateTime readMoment(const QString &text, const QTimeZone &zone);

} // namespace Plimsoll
