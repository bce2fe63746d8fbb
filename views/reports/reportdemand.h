// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "views/reports/reportcontent.h"

#include <vector>

namespace Plimsoll {

class ReportSource;

/// What the planned releases of a report still need of a skill, and what there is of it in ReportSource::workSpan(), in hours.
struct SkillNeed {
    SkillId skill;
    QString name;
    double needed = 0.0;
    double available = 0.0;

    /// Whether there is too little; a thousandth of an hour is rounding.
    [[nodiscard]] bool isShort() const { return needed > available + 0.001; }
    /// 1 where all that there is is needed; more than that does not fit.
    [[nodiscard]] double share() const { return available > 0.0 ? needed / available : needed > 0.0 ? 1e9 : 0.0; }
};

/// The skills of which something is still needed, the scarcest first; counted as engine/skilldemand does.
[[nodiscard]] std::vector<SkillNeed> skillNeeds(const ReportSource &source);
/// "120 of 340 h, 35 %"
[[nodiscard]] QString needText(const SkillNeed &need);
[[nodiscard]] ReportBars demandBars(const ReportSource &source);

} // namespace Plimsoll
