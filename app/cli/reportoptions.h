// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/reports/pagestyle.h"
#include "views/reports/reportsource.h"
#include "views/timeline/timelinepages.h"

#include <QCommandLineParser>

namespace Plimsoll {

/// --sections, --one-page, --paper, and --pages-wide for timelines.
void declareReport(QCommandLineParser &parser);
/// With --release and --audience, too. An unknown section is an error that lists those that there are.
[[nodiscard]] Result<ReportRequest> reportFrom(const QCommandLineParser &parser, const Plan &plan);
[[nodiscard]] Result<PageFormat> paperFrom(const QCommandLineParser &parser);
/// With --release, --paper and --pages-wide.
[[nodiscard]] Result<TimelineRequest> timelineFrom(const QCommandLineParser &parser, const Plan &plan);

} // namespace Plimsoll
