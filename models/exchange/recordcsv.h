// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "engine/timetable.h"

#include <QByteArray>
#include <QStringList>

namespace Plimsoll {

/// One table: its records sorted by id, the id first, a column for each field under the field's name, and beside each reference a
/// column with the names that it leads to.
template<typename R>
[[nodiscard]] QByteArray recordCsv(const Plan &plan);

/// The computed dates of milestones and windows, sorted by start, then id, without the reasons of the dates.
[[nodiscard]] QByteArray timetableCsv(const Plan &plan, const Timetable &timetable);

/// Writes one file for each table, NAME.csv, and timetable.csv into the folder, which is made if it is not there; files of the same
/// name are replaced. Returns the paths written.
[[nodiscard]] Result<QStringList> writeCsvFolder(const Plan &plan, const Timetable &timetable, const QString &folder);

} // namespace Plimsoll
