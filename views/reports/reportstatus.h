// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportcontent.h"

#include <QStringList>

namespace Plimsoll {

class ReportSource;
struct Milestone;

/// How the releases of a report stand, in a word and in sentences that say why.
struct ReportStatus {
    QString word;
    ReportTone tone = ReportTone::Good;
    QStringList sentences;
};

/// Off course: a milestone was missed or is overdue, a date can't be known, a risk has struck, or skills need more hours than there are.
/// At risk: the odds of a go-live are known and low, a gate is not ready in the week before its day, a risk is high or critical after its
/// response, or a problem endangers the release. Else on course; done where nothing is planned any more.
[[nodiscard]] ReportStatus statusOf(const ReportSource &source);

/// "in 12 days", "today", "3 days ago"; empty without a date or where it is done.
[[nodiscard]] QString countdownText(const ReportSource &source, const Milestone &milestone);

} // namespace Plimsoll
