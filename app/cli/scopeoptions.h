// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "exchange/calendarcontent.h"

#include <QCommandLineParser>

namespace Plimsoll {

/// The records that the command line names. Names are compared without regard to case; an unknown one is an error that lists those
/// that there are.
[[nodiscard]] Result<ReleaseId> findRelease(const Plan &plan, const QString &name, ProductId product = {});
[[nodiscard]] Result<ProductId> findProduct(const Plan &plan, const QString &name);
[[nodiscard]] Result<TeamId> findTeam(const Plan &plan, const QString &name);
[[nodiscard]] Result<AudienceId> findAudience(const Plan &plan, const QString &name);
[[nodiscard]] Result<PublishingTargetId> findTarget(const Plan &plan, const QString &name);
/// By its title as people read it, or as a pattern; in one release, or in the only one that has such a milestone.
[[nodiscard]] Result<MilestoneId> findMilestone(const Plan &plan, const QString &title, ReleaseId release = {});
[[nodiscard]] Result<MilestoneKind> findKind(const QString &name);

/// --product, --release, --kind, --team, --audience, without their dashes.
[[nodiscard]] QStringList scopeOptionNames();
void declareScope(QCommandLineParser &parser);
[[nodiscard]] Result<CalendarScope> scopeFrom(const QCommandLineParser &parser, const Plan &plan);

} // namespace Plimsoll
