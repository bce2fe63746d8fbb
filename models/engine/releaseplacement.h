// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"

#include <QDate>
#include <QString>

namespace Plimsoll {

/// "New release like…": a release of the same product with the rules of the source, its anchor pinned to that date. Milestones get new
/// ids and are planned; rules that lead to another milestone of the source lead to its copy; a milestone that was pinned, or hung on
/// another release, keeps its working-day distance to the anchor. Cancelled milestones stay behind, and so do outside events; other
/// windows of the source come along, their fixed ends at the same distance in days from the anchor.
[[nodiscard]] Result<PlanEdit> placeRelease(const Plan &plan, const Timetable &timetable, ReleaseId source, const QString &name, QDate anchorDate,
                                            IdSource &ids);

} // namespace Plimsoll
