// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Plimsoll {

/// A release that shall be made like another one.
struct WantedRelease {
    ReleaseId source;
    QString name;
    QDate anchorDate;
    TrainId train;   ///< That mints it; empty: none.
    QDate departure; ///< As its train's cadence gives it.
};

/// A release of the same product with the rules of the source, its anchor pinned to that date. Milestones get new ids, are planned and know
/// what they were copied from; rules that lead to another milestone of the source lead to its copy; a milestone that was pinned, or hung on
/// another release, keeps its working-day distance to the anchor. Dependencies within the source, responsibilities and messages come along;
/// messages are planned and due by rule, those on a typed day at the same distance from the anchor. Cancelled milestones stay behind, and so
/// do their messages and outside events; other windows of the source come along, their fixed ends, and those on milestones that do not come
/// along, at the same distance in days from the anchor.
[[nodiscard]] Result<PlanEdit> placeRelease(const Plan &plan, const Timetable &timetable, const WantedRelease &wanted, IdSource &ids);

/// A version as it is kept.
[[nodiscard]] QString tidyName(const QString &name);
/// Why no release of the product can have that name; nothing where one can.
[[nodiscard]] std::optional<Error> refuseName(const Plan &plan, ProductId product, const QString &name);

} // namespace Plimsoll
