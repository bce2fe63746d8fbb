// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "engine/problems.h"
#include "engine/timetable.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Plimsoll {

/// What the reports of the command line say alike. People are told days as everywhere in the program; for scripts, in JSON, they are ISO.

/// Empty where the plan has no such release.
[[nodiscard]] QString releaseName(const Plan &plan, ReleaseId id);
/// Likewise.
[[nodiscard]] QString milestoneTitle(const Plan &plan, MilestoneId id);
/// "2026-07-22"; empty for an invalid date.
[[nodiscard]] QString isoDay(QDate day);
/// "Wed 22 Jul 2026", or "no date".
[[nodiscard]] QString printedDay(QDate day);
/// "Wed 22 Jul 2026 – Fri 24 Jul 2026"; one day where it ends on the same, or has no end.
[[nodiscard]] QString printedSpan(QDate start, QDate end);
/// What tells the zone of a milestone's time where it has one of its own: " UTC", " AoE", " Europe/Berlin"; else empty.
[[nodiscard]] QString printedZone(const Milestone &milestone);
/// Moments are UTC: "2026-07-22T18:00:00Z".
[[nodiscard]] QString isoMoment(const QDateTime &moment);
/// A heading and a line each; nothing where there are none.
[[nodiscard]] QString printedList(const QString &heading, const QStringList &lines);
[[nodiscard]] QString printedProblems(const QString &heading, const std::vector<Problem> &problems);
/// How the text of a preview ends.
[[nodiscard]] QString acceptanceLine(bool accepted);

/// With its end (NAMEEnd) where it is a span, and its moment (NAMEMoment) where it has one.
void insertDate(QJsonObject &object, const QString &name, const MilestoneDate &date);
[[nodiscard]] QJsonArray problemObjects(const std::vector<Problem> &problems);
[[nodiscard]] QString jsonText(const QJsonObject &object);

} // namespace Plimsoll
