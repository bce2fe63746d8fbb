// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>

#include <optional>

namespace Plimsoll {

/// The days over which a release was made and watched: from its first milestone until four weeks after its go-live, or today. Both ends are
/// in. A value.
struct ReleaseCycle {
    ReleaseId release;
    QDate first;
    QDate last;
};

/// That of the release; where the id is invalid that of the release whose go-live was the last until today, or else is the next. Nothing
/// where it has no go-live with a date, or has not begun.
[[nodiscard]] std::optional<ReleaseCycle> releaseCycle(const Plan &plan, const Timetable &timetable, ReleaseId release, QDate today);

} // namespace Plimsoll
