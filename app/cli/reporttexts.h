// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/problems.h"
#include "engine/timetable.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Plimsoll {

/// What the reports of the command line say alike. Days are ISO whatever the locale, so that scripts can read them.

/// Empty where the plan has no such release.
[[nodiscard]] QString releaseName(const Plan &plan, ReleaseId id);
/// Likewise.
[[nodiscard]] QString milestoneTitle(const Plan &plan, MilestoneId id);
/// "2026-07-22"; empty for an invalid date.
[[nodiscard]] QString isoDay(QDate day);
/// "Wed 2026-07-22", or "no date".
[[nodiscard]] QString printedDay(QDate day);
/// "Wed 2026-07-22 – Fri 2026-07-24"; one day where it ends on the same, or has no end.
[[nodiscard]] QString printedSpan(QDate start, QDate end);
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
